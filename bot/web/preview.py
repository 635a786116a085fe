"""A question set as families will meet it, in the real chat page: private by its link, and nothing said in it is kept.

What a visitor said so far is in their browser's cookie; each time it is said again to the engine, from the beginning.
"""

from __future__ import annotations

import asyncio
import base64
import binascii
import contextlib
import json
import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

import aiohttp_jinja2
from aiohttp import web

from bot.speech import Speech
from bot.web import chat, lines
from bot.web.keys import DATABASE, LANGUAGE, SETTINGS, SPEECH
from bot.web.spoken import LONGEST, Refused, Spoken, is_json, read
from bot.web.visitor import is_from_our_page
from conversations import engine, flows
from conversations.conversation import Conversation
from conversations.events import AreasFound, AreasWanted, Inbound, Kind, Learned, Said
from conversations.flows.question_sets import Offered, with_sets
from conversations.model import Flow, Say
from conversations.people import AgeBand, Person
from conversations.progress import Progress
from conversations.question_sets import QuestionSet, problems
from conversations.understanding import Understanding
from conversations.words import verbatim
from storage import question_sets
from storage.question_sets import Kept
from storage.transcript import Line

COOKIE = "preview"
LONGEST_COOKIE = 3800  # bytes; browsers refuse 4,096 with the name
LONGEST_REPLY = 400  # characters of a reply that the cookie keeps
LONGEST_POLL = 20.0  # seconds that a page waits for news, of which there is none here
HERE = "/chat/preview"

ONLY_THIS = Flow(
    name="menu", steps=(Say(id="only", lines=(verbatim("This is a preview. The menu is not part of it."),)),)
)


@dataclass(frozen=True, slots=True)
class Talk:
    """What was said in a preview: replies as (kind, words, step), in one language."""

    language: str
    replies: tuple[tuple[str, str, str], ...] = ()

    def cookie(self) -> str:
        """As the browser keeps it; "" when it has grown too long, and so begins anew."""
        told = json.dumps([self.language, *self.replies], separators=(",", ":"), ensure_ascii=False)
        written = base64.urlsafe_b64encode(told.encode()).decode()
        return written if len(written) <= LONGEST_COOKIE else ""

    @classmethod
    def of(cls, cookie: str) -> Talk | None:
        """The talk of a cookie; none when there is none to be read."""
        try:
            language, *replies = json.loads(base64.urlsafe_b64decode(cookie.encode()))
            read = tuple((Kind(kind).value, str(words), str(step)) for kind, words, step in replies)
            return cls(str(language), read)
        except (ValueError, TypeError, binascii.Error):
            return None


async def page(request: web.Request) -> web.StreamResponse:
    """GET /chat/preview/{key}?lang=CODE&again=1: the set from its first words on, or where the visitor was."""
    kept = await _find(request)
    if not_yet := problems(kept.asked):
        context = {"problems": list(not_yet.values())}
        return aiohttp_jinja2.render_template("staff/question_sets/not_yet.html", request, context)
    return _page(request, kept, _talk(request, kept))


async def say(request: web.Request) -> web.StreamResponse:
    """POST /chat/preview/{key}/say, by a form or by JSON."""
    kept = await _ready(request)
    if not is_from_our_page(request, request.app[SETTINGS]):
        raise web.HTTPForbidden
    try:
        spoken = await read(request)
    except Refused as refused:
        return web.json_response({"problem": refused.problem}, status=refused.status)
    talk = _with(_talk(request, kept), spoken)
    if not is_json(request):
        return _remembering(web.Response(status=303, headers={"Location": f"{_base(request)}#now"}), request, talk)
    return _remembering(_answer(request, kept, talk, spoken.after), request, talk)


async def messages(request: web.Request) -> web.StreamResponse:
    """GET /chat/preview/{key}/messages: nothing comes by itself in a preview, so this waits and says so."""
    kept = await _ready(request)
    with request.app[chat.LISTENING](f"preview {kept.id}") as closing, contextlib.suppress(TimeoutError):
        async with asyncio.timeout(LONGEST_POLL):
            await closing.wait()
    return _answer(request, kept, _talk(request, kept), request.query.get("after", ""))


async def _ready(request: web.Request) -> Kept:
    """The set, once it can be held."""
    kept = await _find(request)
    if problems(kept.asked):
        raise web.HTTPConflict
    return kept


async def _find(request: web.Request) -> Kept:
    key = request.match_info["key"]
    kept = await request.app[DATABASE].read(lambda connection: question_sets.previewed(connection, key))
    if kept is None:
        raise web.HTTPNotFound
    return kept


# ---------------------------------------------------------------- what was said so far


def _talk(request: web.Request, kept: Kept) -> Talk:
    """The talk that the browser remembers, unless the link asks for another language or a new one."""
    before = Talk.of(request.cookies.get(COOKIE, ""))
    asked = request.query.get("lang", "")
    language = asked if asked in request.app[SPEECH].languages else (before.language if before else kept.asked.language)
    if before is None or before.language != language or "again" in request.query:
        return Talk(language)
    return before


def _with(talk: Talk, spoken: Spoken) -> Talk:
    if not (spoken.words or spoken.value):
        return talk
    kind = Kind.CHOICE if spoken.value else Kind.WORDS
    words = (spoken.value or spoken.words)[:LONGEST_REPLY]
    return replace(talk, replies=(*talk.replies, (kind.value, words, spoken.step if spoken.value else "")))


def _remembering(response: web.Response, request: web.Request, talk: Talk) -> web.Response:
    settings = request.app[SETTINGS]
    response.set_cookie(
        COOKIE, talk.cookie(), path=_base(request), secure=settings.is_secure, httponly=True, samesite="Lax"
    )
    response.headers["Cache-Control"] = "no-store"
    return response


def _base(request: web.Request) -> str:
    return f"{HERE}/{request.match_info['key']}"


# ---------------------------------------------------------------- holding it


def said(asked: QuestionSet, talk: Talk, speech: Speech, organisation: str) -> list[Line]:
    """Every line of a talk, held by the real engine from its first words on."""
    offered = Offered(0, "q-preview", asked)
    conversation = _conversation(offered, speech, organisation)
    understanding = Understanding(speech.say, speech.languages)
    now = datetime.now(UTC)
    person, progress = _visitor(asked, talk.language), Progress()
    shown: list[Line] = []
    for number, (kind, words, step) in enumerate(((Kind.START, offered.code, ""), *talk.replies)):
        inbound = Inbound("web", "preview", str(number), now, Kind(kind), words, step)
        if number:
            shown.append(Line(f"y{number}", "you", _label(shown, words, step), now))
        turn = _turn(engine.advance(conversation, understanding, progress, inbound, person))
        progress = turn.progress
        for event in turn.events:
            if isinstance(event, Learned):
                person = person.learned(event.fact, event.value)
            elif isinstance(event, Said):
                shown.append(_line(len(shown), event, speech, person.language, now))
    return [line if line is shown[-1] else replace(line, buttons=()) for line in shown]


def _conversation(offered: Offered, speech: Speech, organisation: str) -> Conversation:
    shipped = flows.conversation(organisation=organisation, web="", spoken=speech.names())
    return with_sets(shipped, [offered]).with_flows([ONLY_THIS])


def _visitor(asked: QuestionSet, language: str) -> Person:
    """Somebody whom the set is for."""
    audience = asked.audience
    area = audience.areas[0] if audience.areas else None
    age = AgeBand(audience.ages[-1]) if audience.ages else AgeBand.ADULT
    return Person(language=language, age_band=age, area=area, consented=True)


def _turn(thought: engine.Thought) -> engine.Turn:
    """Think a turn through with an empty directory."""
    found = None
    while True:
        try:
            wanted = thought.send(found)
        except StopIteration as thought_through:
            turn: engine.Turn = thought_through.value
            return turn
        found = AreasFound(()) if isinstance(wanted, AreasWanted) else None


def _line(number: int, event: Said, speech: Speech, language: str, now: datetime) -> Line:
    body = speech.body(event, language)
    buttons = tuple((str(value), str(label)) for value, label in body["buttons"])
    return Line(f"b{number}", "bot", body["text"], now, buttons, body["step"], language)


def _label(shown: Sequence[Line], value: str, step: str) -> str:
    """What a pressed button said; words are what they are."""
    labels: Iterable[str] = (
        label for line in reversed(shown) if step and line.step == step for key, label in line.buttons if key == value
    )
    return next(iter(labels), value)


# ---------------------------------------------------------------- the page


def _shown(request: web.Request, kept: Kept, talk: Talk) -> list[dict[str, Any]]:
    speech = request.app[SPEECH]
    told = said(kept.asked, talk, speech, request.app[SETTINGS].organisation)
    return [lines.shown(line, speech, talk.language) for line in told]


def _answer(request: web.Request, kept: Kept, talk: Talk, after: str) -> web.Response:
    every = _shown(request, kept, talk)
    first = int(after) if after.isascii() and after.isdigit() and len(after) <= 4 else 0  # noqa: PLR2004 - lines
    found = {"messages": every[first:], "cursor": str(len(every)), "language": talk.language}
    return web.json_response(found, headers={"Cache-Control": "no-store"})


def _page(request: web.Request, kept: Kept, talk: Talk) -> web.Response:
    every = _shown(request, kept, talk)
    request[LANGUAGE] = talk.language
    context = {
        "base": _base(request),
        "lines": every,
        "cursor": str(len(every)),
        "language": talk.language,
        "languages": request.app[SPEECH].names(),
        "message_id": str(uuid.uuid4()),
        "longest": LONGEST,
        "problem": "",
        "draft": "",
        "leave": request.app[SETTINGS].quick_exit_url,
        "framed": False,
    }
    response = aiohttp_jinja2.render_template("staff/question_sets/preview.html", request, context)
    return _remembering(response, request, talk)
