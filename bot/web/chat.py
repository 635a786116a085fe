"""The web chat: the page, saying something, and waiting for what is said."""

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
from bot.web.keys import DATABASE, LANGUAGE, RECEPTION, SETTINGS
from bot.web.linked import linked
from bot.web.pace import Pace
from bot.web.spoken import LONGEST, Refused, Spoken, is_json, read
from bot.web.visitor import Visitor, is_from_our_page, network, visitor
from conversations.events import Inbound, Kind
from storage import transcript
from storage.transcript import Line, Transcript

ACCOUNT = "web"
LONGEST_WAIT = 25.0  # seconds; proxies cut a silent connection at 30
LOOK_AGAIN = 10.0  # seconds; another process may have sent something and cannot wake this one

Listening = Callable[[str], AbstractContextManager[asyncio.Event]]
LISTENING: web.AppKey[Listening] = web.AppKey("listening")
PERSON_PACE = web.AppKey("person_pace", Pace)
NETWORK_PACE = web.AppKey("network_pace", Pace)


def prepare(app: web.Application, listening: Listening) -> None:
    """Put into the application what the chat needs: ``listening`` is `WebChat.listening`."""
    app[LISTENING] = listening
    app[PERSON_PACE] = Pace(per_minute=30, burst=30)
    app[NETWORK_PACE] = Pace(per_minute=600, burst=600)  # a whole school may be one network


# ---------------------------------------------------------------- the page


async def page(request: web.Request) -> web.Response:
    """GET /chat and /chat/{area}. Whoever is new here is spoken to first."""
    somebody = visitor(request, request.app[SETTINGS])
    said = Transcript() if somebody.is_new else await _since(request, somebody)
    if said.lines or request.method != "GET":
        return _page(request, somebody, said)
    try:
        await _start(request, somebody)
    except Refused as refused:
        return _page(request, somebody, said, refused)
    return _page(request, somebody, await _since(request, somebody))


async def _start(request: web.Request, somebody: Visitor) -> None:
    """Begin the talk, with the area of the link that was followed."""
    area = request.match_info.get("area", "")
    start = Inbound(
        ACCOUNT,
        somebody.address,
        _message_id(somebody, f"start-{datetime.now(UTC):%Y%m%d}"),  # a page loaded twice starts one talk
        datetime.now(UTC),
        Kind.START,
        area if re.fullmatch(r"[\w-]{1,40}", area, re.ASCII) else "",
        language_hint=request.headers.get("Accept-Language", ""),
    )
    _keep_pace(request, somebody)
    await _receive(request, start)


def _page(request: web.Request, somebody: Visitor, said: Transcript, refused: Refused | None = None) -> web.Response:
    if said.language:
        request[LANGUAGE] = said.language  # the page speaks as the person does
    context = {
        "lines": [_line(line) for line in said.lines],
        "cursor": said.cursor,
        "language": said.language or "",
        "message_id": str(uuid.uuid4()),  # with the form's letter: a form sent twice says one thing
        "longest": LONGEST,
        "problem": refused.problem if refused else "",
        "draft": refused.words if refused else "",
    }
    response = aiohttp_jinja2.render_template("chat.html", request, context, status=refused.status if refused else 200)
    return _private(response, request, somebody)


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


def _keep_pace(request: web.Request, somebody: Visitor) -> None:
    """Slow down whoever is too quick. Nothing is dropped: the page keeps the words and sends them again."""
    wait = 0.0 if somebody.is_new else request.app[PERSON_PACE].wait(somebody.address)
    if not wait and (place := network(request)):
        wait = request.app[NETWORK_PACE].wait(place)
    if wait:
        raise Refused(429, "quick", retry_after=wait)


async def _hear(request: web.Request, somebody: Visitor, spoken: Spoken) -> None:
    """Hand on what was said; nothing at all is nothing said."""
    if not (spoken.words or spoken.value):
        return
    try:
        _keep_pace(request, somebody)
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
        request.headers.get("Accept-Language", ""),
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
        await asyncio.wait_for(event.wait(), seconds)
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


def _line(line: Line) -> dict[str, Any]:
    """A line as the template and the browser get it; ``html`` is ``text`` escaped, with links."""
    return {
        "key": line.key,
        "who": line.who,
        "text": line.text,
        "html": linked(line.text),
        "buttons": [{"value": value, "label": label} for value, label in line.buttons],
        "step": line.step,
        "language": line.language,
        "at": line.at.isoformat(),
    }


def _answer(request: web.Request, somebody: Visitor, said: Transcript) -> web.Response:
    found = {"messages": [_line(line) for line in said.lines], "cursor": said.cursor, "language": said.language or ""}
    return _private(web.json_response(found), request, somebody)


def _refusal(request: web.Request, somebody: Visitor, refused: Refused) -> web.Response:
    sentence = aiohttp_jinja2.render_string("chat_problem.html", request, {"problem": refused.problem})
    response = web.json_response({"problem": refused.problem, "error": sentence.strip()}, status=refused.status)
    if refused.retry_after:
        response.headers["Retry-After"] = str(math.ceil(refused.retry_after))
    return _private(response, request, somebody)


def _private(response: web.Response, request: web.Request, somebody: Visitor) -> web.Response:
    """Keep a talk out of every cache, and the browser's token fresh."""
    response.headers["Cache-Control"] = "no-store"
    somebody.remember(response, request.app[SETTINGS])
    return response
