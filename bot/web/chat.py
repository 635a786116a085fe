"""The web chat: the page, saying something, waiting for what is said, and being forgotten."""

from __future__ import annotations

import asyncio
import math
import re
import time
import uuid
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from typing import Any

import aiohttp_jinja2
from aiohttp import web

from bot.observe import failure, log
from bot.web import limits, lines
from bot.web import visitor as visitors
from bot.web.keys import DATABASE, LANGUAGE, RECEPTION, SETTINGS, SPEECH
from bot.web.rendering import policy
from bot.web.spoken import LONGEST, Refused, Spoken, is_json, read
from bot.web.visitor import Visitor, is_from_our_page, joining, visitor
from conversations.events import Inbound, Kind
from conversations.model import SET_CODE
from conversations.safety.detector import screen
from storage import participants, transcript
from storage.transcript import Transcript

ACCOUNT = "web"
LONGEST_CODE = 16  # characters, as the column is long
LONGEST_WAIT = 25.0  # seconds; proxies cut a silent connection at 30
LOOK_AGAIN = 10.0  # seconds; storage.wakeup wakes us for what other processes send, but a wake-up may get lost

Listening = Callable[[str], AbstractContextManager[asyncio.Event]]
LISTENING: web.AppKey[Listening] = web.AppKey("listening")


def prepare(app: web.Application, listening: Listening) -> None:
    """Put into the application what the chat needs: ``listening`` is `WebChat.listening`."""
    app[LISTENING] = listening


# ---------------------------------------------------------------- the page


async def page(request: web.Request) -> web.Response:
    """GET /chat and /chat/{area}. Whoever is new here is spoken to first."""
    if _is_framed(request):
        return _empty_page(request)
    somebody = visitor(request, request.app[SETTINGS])
    said = Transcript() if somebody.is_new else await _since(request, somebody)
    if (said.lines and not _set_code(request)) or request.method != "GET":
        return _page(request, somebody, said)
    try:
        await _start(request, somebody)
    except Refused as refused:
        return _page(request, somebody, said, refused)
    return _page(request, somebody, await _since(request, somebody))


async def _start(request: web.Request, somebody: Visitor) -> None:
    """Begin the talk, with the area and the language of the link that was followed."""
    area = request.match_info.get("area") or request.query.get("area", "")
    start = Inbound(
        ACCOUNT,
        somebody.address,
        _message_id(
            somebody, f"start-{datetime.now(UTC):%Y%m%d}{_set_code(request)}"
        ),  # a page loaded twice starts one talk
        datetime.now(UTC),
        Kind.START,
        area if re.fullmatch(r"[\w-]{1,40}", area, re.ASCII) else "",
        language_hint=_language_hint(request),
    )
    _keep_pace(request)
    await _receive(request, start)


def _set_code(request: web.Request) -> str:
    """The code of a question set's link; whoever talks with us already is asked its questions too."""
    code = request.match_info.get("area") or request.query.get("area", "")
    return code if code.startswith(SET_CODE) and len(code) <= LONGEST_CODE else ""


def _language_hint(request: web.Request) -> str:
    """The link's language goes before those of the browser."""
    asked = request.query.get("lang", "")
    wanted = request.headers.get("Accept-Language", "")
    return f"{asked},{wanted}".rstrip(",") if re.fullmatch("[A-Za-z-]{2,12}", asked, re.ASCII) else wanted


def _page(request: web.Request, somebody: Visitor, said: Transcript, refused: Refused | None = None) -> web.Response:
    if said.language:
        request[LANGUAGE] = said.language  # the page speaks as the person does
    return _private(_drawn(request, said, refused), request, somebody, lasting=said.lasting)


def _drawn(request: web.Request, said: Transcript, refused: Refused | None = None) -> web.Response:
    context = {
        "lines": _lines(request, said),
        "cursor": said.cursor,
        "language": said.language or "",
        "message_id": str(uuid.uuid4()),  # with the form's letter: a form sent twice says one thing
        "longest": LONGEST,
        "problem": refused.problem if refused else "",
        "draft": refused.words if refused else "",
        "leave": request.app[SETTINGS].quick_exit_url,
        "framed": _is_framed(request),
        "lasting": said.lasting,
    }
    response = aiohttp_jinja2.render_template("chat.html", request, context, status=refused.status if refused else 200)
    response.enable_compression()
    return response


# ---------------------------------------------------------------- inside another site's page


def _is_framed(request: web.Request) -> bool:
    return request.query.get("frame") == "1"


def _empty_page(request: web.Request) -> web.Response:
    """The page without its talk: inside another site's page only the script knows whose talk it is."""
    request[LANGUAGE] = _language_hint(request)
    return _frameable(_drawn(request, Transcript()), request)


def _frameable(response: web.Response, request: web.Request) -> web.Response:
    """Let the sites of EMBED_ORIGINS, and no other, show this page inside one of theirs."""
    response.headers["Content-Security-Policy"] = policy(request.app[SETTINGS].embed_origins or "'none'")
    response.headers["Cache-Control"] = "no-store"
    return response


async def begin(request: web.Request) -> web.Response:
    """POST /chat/begin: the talk of a page in a frame; a new one gets the token that it must keep."""
    somebody = joining(request, request.app[SETTINGS])
    try:
        _check_origin(request)
        said = Transcript() if somebody.is_new else await _since(request, somebody)
        if not said.lines:
            await _start(request, somebody)
            said = await _since(request, somebody)
    except Refused as refused:
        return _refusal(request, somebody, refused)
    return _answer(request, somebody, said, token=somebody.token)


# ---------------------------------------------------------------- being forgotten


async def forget(request: web.Request) -> web.Response:
    """GET and POST /chat/forget: for a phone that others use too. What was told stays with us; the browser forgets it.

    Of somebody under 13 we forget it too: nothing leads from what they said to a browser any more.
    """
    done = request.method == "POST"
    if done and not is_from_our_page(request, request.app[SETTINGS]):
        raise web.HTTPForbidden
    somebody = visitor(request, request.app[SETTINGS])
    said = Transcript() if somebody.is_new else await _since(request, somebody)
    if done and not said.lasting:
        await request.app[DATABASE].write(
            lambda connection: participants.unlink(connection, participants.at(ACCOUNT, somebody.address))
        )
    request[LANGUAGE] = said.language or _language_hint(request)
    context = {"done": done, "framed": _is_framed(request)}
    response = aiohttp_jinja2.render_template("chat_forget.html", request, context)
    if done:
        visitors.forget(response, request.app[SETTINGS], in_frame=_is_framed(request))
    return _frameable(response, request) if _is_framed(request) else _uncached(response)


# ---------------------------------------------------------------- saying something


async def say(request: web.Request) -> web.Response:
    """POST /chat/say, by a form or by JSON. Answers when what was said is durable, with what was said since."""
    somebody = visitor(request, request.app[SETTINGS])
    try:
        _check_origin(request)
        spoken = await read(request)
        await _hear(request, somebody, spoken)
    except Refused as refused:
        if is_json(request):
            return _refusal(request, somebody, refused)
        return _page(request, somebody, await _since(request, somebody), refused)
    if is_json(request):
        return _answer(request, somebody, await _since(request, somebody, spoken.after))
    return _private(web.Response(status=303, headers={"Location": "/chat#now"}), request, somebody)


def _check_origin(request: web.Request) -> None:
    if not is_from_our_page(request, request.app[SETTINGS]):
        raise Refused(403, "elsewhere")


def _keep_pace(request: web.Request, words: str = "") -> None:
    """Slow down whoever is too quick. Nothing is dropped: the page keeps the words and sends them again.

    Who may be in danger is heard whatever the pace. Their language is not looked up for that: any of ours will do.
    """
    wait = limits.wait(request, limits.TALK)
    if wait and not (words and any(screen(words, code) for code in request.app[SPEECH].languages)):
        raise Refused(429, "quick", retry_after=wait)


async def _hear(request: web.Request, somebody: Visitor, spoken: Spoken) -> None:
    """Hand on what was said; nothing at all is nothing said."""
    if not (spoken.words or spoken.value):
        return
    try:
        _keep_pace(request, spoken.words)
        await _receive(request, _inbound(request, somebody, spoken))
    except Refused as refused:
        refused.words = spoken.words
        raise


def _inbound(request: web.Request, somebody: Visitor, spoken: Spoken) -> Inbound:
    if somebody.is_new:  # without a cookie that stays, every message would come from another stranger
        raise Refused(401, "cookie")
    return Inbound(
        ACCOUNT,
        somebody.address,
        _message_id(somebody, spoken.message_id or str(uuid.uuid4())),
        datetime.now(UTC),
        Kind.CHOICE if spoken.value else Kind.WORDS,
        spoken.value or spoken.words,
        spoken.step if spoken.value else "",
        _language_hint(request),
    )


def _message_id(somebody: Visitor, message_id: str) -> str:
    """Unique on the whole account, since browsers make up their ids without knowing of each other."""
    return f"{somebody.address[:32]}:{message_id}"


async def _receive(request: web.Request, inbound: Inbound) -> None:
    try:
        await request.app[RECEPTION].receive(inbound)
    except Exception as error:  # whatever went wrong, the words stay on the page and are sent again
        log.warning("chat_not_saved", error=failure(error))
        raise Refused(503, "not_saved", retry_after=5) from error


# ---------------------------------------------------------------- waiting


async def messages(request: web.Request) -> web.Response:
    """GET /chat/messages?after=CURSOR&wait=SECONDS: what was said since, as soon as there is something."""
    somebody = visitor(request, request.app[SETTINGS])
    if somebody.is_new:
        return _refusal(request, somebody, Refused(401, "cookie"))
    after = request.query.get("after", "")
    until = time.monotonic() + _wait(request.query.get("wait", ""))
    with request.app[LISTENING](somebody.address) as sent:
        said = await _since(request, somebody, after)
        while not said.lines and (left := until - time.monotonic()) > 0:
            woken = await _is_set(sent, min(left, LOOK_AGAIN))
            said = await _since(request, somebody, after)
            if woken:
                break  # the browser asks again by itself; a closing server must not keep it waiting
    return _answer(request, somebody, said)


async def _is_set(event: asyncio.Event, seconds: float) -> bool:
    try:
        async with asyncio.timeout(seconds):
            await event.wait()
    except TimeoutError:
        return False
    return True


def _wait(given: str) -> float:
    return min(float(given), LONGEST_WAIT) if re.fullmatch(r"\d{1,4}(\.\d{1,3})?", given, re.ASCII) else 0.0


# ---------------------------------------------------------------- answers


async def _since(request: web.Request, somebody: Visitor, after: str = "") -> Transcript:
    return await request.app[DATABASE].read(
        lambda connection: transcript.since(connection, ACCOUNT, somebody.address, after)
    )


def _lines(request: web.Request, said: Transcript) -> list[dict[str, Any]]:
    speech = request.app[SPEECH]
    language = said.language or speech.nearest(_language_hint(request))
    return [lines.shown(line, speech, language) for line in said.lines]


def _answer(request: web.Request, somebody: Visitor, said: Transcript, **more: str) -> web.Response:
    found = {
        "messages": _lines(request, said),
        "cursor": said.cursor,
        "language": said.language or "",
        "lasting": said.lasting,
        **more,
    }
    return _private(web.json_response(found), request, somebody, lasting=said.lasting)


def _refusal(request: web.Request, somebody: Visitor, refused: Refused) -> web.Response:
    sentence = aiohttp_jinja2.render_string("chat_problem.html", request, {"problem": refused.problem})
    response = web.json_response({"problem": refused.problem, "error": sentence.strip()}, status=refused.status)
    if refused.retry_after:
        response.headers["Retry-After"] = str(math.ceil(refused.retry_after))
    return _private(response, request, somebody)


def _private(
    response: web.Response, request: web.Request, somebody: Visitor, *, lasting: bool | None = None
) -> web.Response:
    """Keep a talk out of every cache, and the browser's token fresh, where it is known whether it may be kept."""
    if lasting is not None or somebody.is_new:
        somebody.remember(response, request.app[SETTINGS], lasting=lasting is not False)
    return _uncached(response)


def _uncached(response: web.Response) -> web.Response:
    response.headers["Cache-Control"] = "no-store"
    return response
