"""A strict Bot API on loopback: refuses what Telegram refuses, fails on demand, and remembers everything.

async with FakeBotApi() as api:
    ben = api.person("Ben")
    await ben.start()
    print((await ben.heard()).text)
"""

from __future__ import annotations

import asyncio
import itertools
import time
from collections import defaultdict, deque
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self

from aiohttp import web

from tests.standins.deliveries import Deliveries, Delivery, Update
from tests.standins.faults import Fault
from tests.standins.limits import Refused, bad, checked
from tests.standins.person import Heard, Person, heard_from

TOKEN = "123456789:AAfake-fake-fake-fake-fake-fake-fake"
BOT = {"id": 123456789, "is_bot": True, "first_name": "Blether", "username": "BletherTestBot"}
ABILITIES = {"can_join_groups": False, "can_read_all_group_messages": False, "supports_inline_queries": False}
UNWANTED = {"chat_member", "message_reaction", "message_reaction_count"}  # not sent unless asked for by name
PAUSES = (0.0, 0.05, 0.1, 0.2)  # between tries at a webhook; Telegram's own go from 0 to 120 s


@dataclass(frozen=True)
class Call:
    """One call by the bot, refused or not: a request of its own, or ``in_answer`` to a delivery at its webhook."""

    method: str
    given: Mapping[str, Any]
    status: int
    at: float
    in_answer: bool = False


@dataclass(frozen=True)
class Sent:
    """One message that the bot got through."""

    chat_id: int
    heard: Heard
    at: float


class FakeBotApi:
    """One bot account at Telegram. ``url`` is what the bot is told; ``calls`` and ``sent`` are what it did, ``deliveries`` how webhooks went."""

    def __init__(
        self, token: str = TOKEN, *, pauses: tuple[float, ...] = PAUSES, first_update: int = 100_000_001
    ) -> None:
        self.token = token
        self.url = ""
        self.calls: list[Call] = []
        self.sent: list[Sent] = []
        self.deliveries: list[Delivery] = []
        self.said: dict[int, list[Heard]] = defaultdict(list)
        self.commands: dict[str, list[dict[str, str]]] = {}
        self.hook: Deliveries | None = None
        self.pending: dict[int, tuple[int, Update]] = {}
        self.changed = asyncio.Condition()
        self._allowed: list[str] = []
        self._pauses = pauses
        self._faults: dict[str, deque[Fault]] = defaultdict(deque)
        self._ears: dict[int, asyncio.Event] = {}
        self._known: set[int] = set()
        self._blocked: set[int] = set()
        self._queries: set[str] = set()
        self._polls = 0
        self._update_ids = itertools.count(first_update)
        self._message_ids = itertools.count(1)
        self._runner: web.AppRunner | None = None

    # ------------------------------------------------------------ running it

    async def start(self, port: int = 0) -> None:
        """Listen on loopback, on a free port unless one is given."""
        app = web.Application()
        app.router.add_route("*", "/bot{token}/{method}", self._answer)
        self._runner = web.AppRunner(app, shutdown_timeout=0.2)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", port).start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"

    async def stop(self) -> None:
        """Stop listening; what was said and done can still be read, and it may start again."""
        await self._drop_hook()
        if self._runner:
            await self._runner.cleanup()

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()

    # ------------------------------------------------------------ what a test asks of it

    def person(self, name: str = "Ben", language: str = "en") -> FakePerson:
        """Somebody new, who has not written to the bot yet."""
        person = FakePerson(self, name, language)
        self._ears[person.id] = person.ear
        return person

    def fail(self, method: str, *faults: Fault) -> None:
        """Let the next calls of a method fail, one fault each."""
        self._faults[method].extend(faults)

    def called(self, method: str) -> list[Call]:
        """The calls of one method, in order."""
        return [call for call in self.calls if call.method == method]

    async def put(self, chat: int, kind: str, content: Mapping[str, Any]) -> int:
        """An update comes in for the bot; returns its id."""
        number = next(self._update_ids)
        if kind in self._allowed or (not self._allowed and kind not in UNWANTED):
            self.pending[number] = (chat, {"update_id": number, kind: dict(content)})
            if self.hook:
                self.hook.put(*self.pending[number])
        async with self.changed:
            self.changed.notify_all()
        return number

    async def hear(self, chat: int, message: Mapping[str, Any]) -> None:
        """A person's message comes in. From now on the bot may write to that chat."""
        self._known.add(chat)
        await self.put(chat, "message", {"message_id": next(self._message_ids), **message})

    async def feel(self, chat: int, query: Mapping[str, Any]) -> None:
        """A person's press comes in."""
        number = str(4_000_000_000 + len(self._queries))
        self._queries.add(number)
        await self.put(chat, "callback_query", {"id": number, "chat_instance": "1", **query})

    async def block(self, chat: int, content: Mapping[str, Any], *, blocked: bool) -> None:
        """A person blocks the bot, or lets it speak again."""
        (self._blocked.add if blocked else self._blocked.discard)(chat)
        await self.put(chat, "my_chat_member", content)

    async def all_taken(self, within: float = 30.0) -> None:
        """Wait until the bot has taken and confirmed every update."""
        async with asyncio.timeout(within):
            while self.pending:
                await asyncio.sleep(0.005)

    # ------------------------------------------------------------ answering

    async def _answer(self, request: web.Request) -> web.Response:
        method, given = request.match_info["method"], await _given(request)
        fault = self._next_fault(method)
        try:
            result = await self._carry_out(request.match_info["token"], method, given, fault)
            status, body = 200, {"ok": True, "result": result}
        except Refused as error:
            status, body = error.status, {"ok": False, "error_code": error.status, "description": error.description}
            if error.parameters:
                body["parameters"] = error.parameters
        self.calls.append(Call(method, given, status, time.monotonic()))
        await asyncio.sleep(fault.wait)
        if fault.cut and request.transport:
            request.transport.abort()
        return web.json_response(body, status=status)

    async def _answered(self, said: Mapping[str, Any]) -> None:
        """The webhook's answer is a call, whose outcome nobody is told."""
        method = str(said.get("method", ""))
        given, status = {name: value for name, value in said.items() if name != "method"}, 200
        try:
            await self._carry_out(self.token, method, given, self._next_fault(method))
        except Refused as error:
            status = error.status
        self.calls.append(Call(method, given, status, time.monotonic(), in_answer=True))

    def _next_fault(self, method: str) -> Fault:
        return self._faults[method].popleft() if self._faults[method] else Fault()

    async def _carry_out(self, token: str, method: str, given: Mapping[str, Any], fault: Fault) -> Any:
        if token != self.token:
            raise Refused(401, "Unauthorized")
        if fault.refusal:
            raise fault.refusal
        return await METHODS[method](self, checked(method, given)) if method in METHODS else checked(method, given)

    async def _get_me(self, _: Mapping[str, Any]) -> Any:
        return BOT | ABILITIES

    async def _get_updates(self, given: Mapping[str, Any]) -> Any:
        if self.hook:
            raise Refused(409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook first")
        self._allowed = given.get("allowed_updates", self._allowed)
        self._polls += 1
        mine = self._polls
        await self._confirm(given.get("offset", 0))
        async with self.changed:
            try:
                async with asyncio.timeout(given.get("timeout", 0)):
                    await self.changed.wait_for(lambda: self.pending or mine != self._polls)
            except TimeoutError:
                return []
        if mine != self._polls:
            raise Refused(409, "Conflict: terminated by other getUpdates request")
        return [update for _, update in self.pending.values()][: given.get("limit", 100)]

    async def _confirm(self, offset: int) -> None:
        """Forget every update before the offset, and let an earlier poll know that it is not alone."""
        self.pending = {number: each for number, each in self.pending.items() if number >= offset}
        async with self.changed:
            self.changed.notify_all()

    async def _set_webhook(self, given: Mapping[str, Any]) -> Any:
        url = given["url"]
        if url and not url.startswith(("https://", "http://127.0.0.1:")):
            raise bad("bad webhook: HTTPS url must be provided for webhook")
        await self._delete_webhook(given)
        if url:
            self._allowed = given.get("allowed_updates", self._allowed)
            secret, connections = given.get("secret_token", ""), given.get("max_connections", 40)
            self.hook = Deliveries(url, secret, connections, self._pauses, self._tried, self._answered)
            for chat, update in self.pending.values():
                self.hook.put(chat, update)
        return True

    async def _delete_webhook(self, given: Mapping[str, Any]) -> Any:
        await self._drop_hook()
        if given.get("drop_pending_updates"):
            self.pending.clear()
        return True

    async def _drop_hook(self) -> None:
        hook, self.hook = self.hook, None
        if hook:
            await hook.stop()

    def _tried(self, delivery: Delivery) -> None:
        self.deliveries.append(delivery)
        if delivery.taken:
            self.pending.pop(delivery.update_id, None)

    async def _get_webhook_info(self, _: Mapping[str, Any]) -> Any:
        url = self.hook.url if self.hook else ""
        return {"url": url, "has_custom_certificate": False, "pending_update_count": len(self.pending)}

    async def _set_my_commands(self, given: Mapping[str, Any]) -> Any:
        self.commands[given.get("language_code", "")] = given["commands"]
        return True

    async def _send_message(self, given: Mapping[str, Any]) -> Any:
        chat = given["chat_id"]
        if chat not in self._known:
            raise bad("chat not found")
        if chat in self._blocked:
            raise Refused(403, "Forbidden: bot was blocked by the user")
        heard = heard_from(given, next(self._message_ids))
        self.said[chat].append(heard)
        self.sent.append(Sent(chat, heard, time.monotonic()))
        self._ears[chat].set()
        place = {"id": chat, "type": "private"}
        return {
            "message_id": heard.message_id,
            "date": int(time.time()),
            "chat": place,
            "from": BOT,
            "text": heard.text,
        }

    async def _answer_callback_query(self, given: Mapping[str, Any]) -> Any:
        if given["callback_query_id"] not in self._queries:
            raise bad("query is too old and response timeout expired or query ID is invalid")
        return True


METHODS = {
    "getMe": FakeBotApi._get_me,
    "getUpdates": FakeBotApi._get_updates,
    "setWebhook": FakeBotApi._set_webhook,
    "deleteWebhook": FakeBotApi._delete_webhook,
    "getWebhookInfo": FakeBotApi._get_webhook_info,
    "setMyCommands": FakeBotApi._set_my_commands,
    "sendMessage": FakeBotApi._send_message,
    "answerCallbackQuery": FakeBotApi._answer_callback_query,
}


async def _given(request: web.Request) -> dict[str, Any]:
    """The parameters, from wherever the Bot API takes them: the query, a form or JSON."""
    given: dict[str, Any] = dict(request.query)
    if request.content_type == "application/json" and request.body_exists:
        given |= await request.json()
    elif request.body_exists:
        given |= await request.post()
    return given


class FakePerson(Person):
    """Somebody who writes to the bot through the fake."""

    def __init__(self, api: FakeBotApi, name: str, language: str) -> None:
        super().__init__(name, language)
        self._api = api
        self.ear = asyncio.Event()  # set when the bot says something

    async def block(self) -> None:
        """Block the bot."""
        await self._api.block(self.id, self._membership("kicked"), blocked=True)

    async def unblock(self) -> None:
        """Let the bot speak again."""
        await self._api.block(self.id, self._membership("member"), blocked=False)

    async def messages(self) -> list[Heard]:
        return self._api.said[self.id]

    async def _send(self, message: dict[str, Any]) -> None:
        await self._api.hear(self.id, message)

    async def _press(self, message: Heard, data: str) -> None:
        shown = {"message_id": message.message_id, "date": int(time.time()), "chat": self._chat, "text": message.text}
        await self._api.feel(self.id, {"from": self._user, "message": shown, "data": data})

    async def _wait(self) -> None:
        self.ear.clear()
        await self.ear.wait()

    def _membership(self, status: str) -> dict[str, Any]:
        before = "member" if status == "kicked" else "kicked"
        return {
            "chat": self._chat,
            "from": self._user,
            "date": int(time.time()),
            "old_chat_member": {"user": BOT, "status": before},
            "new_chat_member": {"user": BOT, "status": status},
        }
