"""How I sign in: my second steps, my backup codes and the browsers in which I am signed in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

import segno
import sqlalchemy as sa
from aiohttp import web
from babel import Locale
from babel.dates import format_datetime, get_timezone

from bot import mail
from bot.settings import Settings
from bot.web import access, ceremonies, errands
from bot.web.access import ACCOUNT, LEADS, SECOND_STEP, SESSION, is_strong, render
from bot.web.keys import DATABASE, SETTINGS
from storage import factors, staff, team
from storage.factors import Factors
from storage.staff import Session

APP = "new_app"  # the kind of question that a new authenticator app answers with its first code
NOT_AN_ADDRESS = "Type a whole e-mail address, such as name@council.example."
TAKEN = "This address is somebody's already."
WRONG_CODE = "This code is not right. Type the six digits that the app shows now."
STAFF_LOCALE = Locale("en", "GB")
METHODS = {
    "totp": "a code of your app", "passkey": "a passkey", "backup_code": "a backup code",
    "own_sign_in": "your organisation's sign-in", "demo": "the demo's link", "emergency": "an emergency link",
}  # fmt: skip


async def page(request: web.Request) -> web.StreamResponse:
    """GET /staff/account."""
    return await _page(request)


async def set_email(request: web.Request) -> web.StreamResponse:
    """POST /staff/account/email: the first admin says where links are to go. Afterwards nobody changes it here."""
    await _allowed(request)
    typed = str((await request.post()).get("email", "")).strip()
    if not mail.is_address(typed):
        return await _page(request, {"email": NOT_AN_ADDRESS}, typed)
    staff_id, now = request[SESSION].staff_id, datetime.now(UTC)
    is_set = await request.app[DATABASE].write(lambda connection: team.set_email(connection, staff_id, typed, now))
    if not is_set:
        return await _page(request, {"email": TAKEN}, typed)
    raise web.HTTPSeeOther(ACCOUNT)


async def app(request: web.Request) -> web.StreamResponse:
    """GET /staff/account/app: the square for an authenticator app. It stays the same until it is used or too old."""
    await _allowed(request)
    return await _app(request)


async def set_app(request: web.Request) -> web.StreamResponse:
    """POST /staff/account/app: its first code shows that the app has the secret."""
    await _allowed(request)
    token, session = access.token_of(request), request[SESSION]
    code, now = str((await request.post()).get("code", ""))[:20], datetime.now(UTC)

    def work(connection: sa.Connection) -> tuple[Session, str] | None:
        secret = factors.asked(connection, token, APP, now)
        if secret is None or not factors.set_app(connection, session.staff_id, secret, code, now):
            return None
        factors.answered(connection, token, APP, now)
        return staff.begin(connection, session.staff_id, staff.Factor.TOTP, now, before=token)

    begun = await request.app[DATABASE].write(work)
    if begun is None:
        return await _app(request, WRONG_CODE)
    errands.tell(request.app, session.staff_id, "an authenticator app was set up as your second step")
    response = web.HTTPSeeOther(ACCOUNT)
    access.let_in(response, request.app[SETTINGS], begun[1])
    raise response


async def remove_passkey(request: web.Request) -> web.StreamResponse:
    """POST /staff/account/passkey/remove. The last second step stays."""
    staff_id, now = request[SESSION].staff_id, datetime.now(UTC)
    given = str((await request.post()).get("passkey", "")).replace("\0", "")
    await request.app[DATABASE].write(lambda connection: factors.remove_passkey(connection, staff_id, given, now))
    raise web.HTTPSeeOther(ACCOUNT)


async def codes(request: web.Request) -> web.StreamResponse:
    """POST /staff/account/codes: new backup codes, shown this once."""
    staff_id, now = request[SESSION].staff_id, datetime.now(UTC)
    made = await request.app[DATABASE].write(lambda connection: factors.new_backup_codes(connection, staff_id, now))
    errands.tell(request.app, staff_id, "new backup codes were made for you, and the old ones are void")
    return render(request, "staff/backup_codes.html", {"codes": made})


async def sign_out_everywhere(request: web.Request) -> web.StreamResponse:
    """POST /staff/account/sign-out-everywhere: this browser too."""
    staff_id = request[SESSION].staff_id
    await request.app[DATABASE].write(lambda connection: staff.sign_out_everywhere(connection, staff_id))
    raise web.HTTPSeeOther(access.DOOR)


# ---------------------------------------------------------------- pages


async def _allowed(request: web.Request) -> Factors:
    """What somebody has, if they may change it: with the second step taken, or while there is none yet."""
    session = request[SESSION]
    found = await request.app[DATABASE].read(lambda connection: factors.of(connection, session.staff_id))
    if found.any and not is_strong(session, request.app[SETTINGS]):
        raise web.HTTPSeeOther(SECOND_STEP)
    return found


async def _page(request: web.Request, wrong: dict[str, str] | None = None, email: str = "") -> web.Response:
    found, session, here = await _allowed(request), request[SESSION], staff.fingerprint(access.token_of(request))
    now, settings = datetime.now(UTC), request.app[SETTINGS]

    def read(connection: sa.Connection) -> tuple[str | None, Sequence[sa.RowMapping]]:
        return team.email_of(connection, session.staff_id), staff.of(connection, session.staff_id, now)

    known, sessions = await request.app[DATABASE].read(read)
    context = {
        "found": found,
        "strong": is_strong(session, settings),
        "known_email": known,
        "email": email,
        "sessions": [(each, each["token_hash"] == here) for each in sessions],
        "methods": METHODS,
        "passkeys": ceremonies.are_possible(settings),
        "wrong": wrong or {},
        "at": _at,
        "alerts": _alerts(settings) if session.role in LEADS else None,
        "telegram": bool(settings.telegram_accounts),
        "bot_name": settings.telegram_bot_name,
    }
    return render(request, "staff/account.html", context, status=422 if wrong else 200)


def _alerts(settings: Settings) -> dict[str, str]:
    """How the lead and the deputy are alerted, in words."""
    ways = {
        "The safeguarding lead": (settings.safeguarding_lead_email, settings.safeguarding_lead_telegram),
        "The deputy": (settings.safeguarding_deputy_email, settings.safeguarding_deputy_telegram),
    }
    named = {
        who: [*(["by e-mail"] if mail else []), *(["on Telegram"] if chat is not None else [])]
        for who, (mail, chat) in ways.items()
    }
    return {who: " and ".join(by) if by else "in no way yet" for who, by in named.items()}


async def _app(request: web.Request, wrong: str = "") -> web.Response:
    session, token, now = request[SESSION], access.token_of(request), datetime.now(UTC)

    def work(connection: sa.Connection) -> tuple[str, str]:
        secret = factors.asked(connection, token, APP, now)
        if secret is None:
            secret = factors.new_secret()
            factors.ask(connection, token, APP, secret, now)
        return secret, team.email_of(connection, session.staff_id) or session.name

    secret, name = await request.app[DATABASE].write(work)
    square = _square(factors.address_for_app(secret, name, f"Blether {request.app[SETTINGS].organisation}"))
    spaced = " ".join(secret[at : at + 4] for at in range(0, len(secret), 4))
    context = {"square": square, "secret": spaced, "wrong": wrong}
    return render(request, "staff/account_app.html", context, status=422 if wrong else 200)


def _square(address: str) -> str:
    """The QR code as a data: address, so that the secret is in no address and no file."""
    return segno.make(address, error="m", micro=False).svg_data_uri(scale=5, border=3, dark="#000", light="#fff")


def _at(moment: datetime | None) -> str:
    if moment is None:
        return "never"
    return format_datetime(moment, "d MMMM, HH:mm", tzinfo=get_timezone("Europe/London"), locale=STAFF_LOCALE)
