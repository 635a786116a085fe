"""The same size of job done with aiogram's state machine and its own webhook server, as its documentation shows them.

build/peers/bin/python tests/bench/aiogram_bot.py PORT API_URL TOKEN SECRET

It wants an older pydantic than ours, so it runs in an environment of its own (make bench builds it) and imports
nothing of ours. Three questions in a circle; state in memory, which is the default; the webhook server answers 200
before the update is handled, which is the default too.
"""

from __future__ import annotations

import sys

import uvloop
from aiogram import Bot, Dispatcher, Router
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import CommandStart
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.memory import MemoryStorage
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message
from aiogram.webhook.aiohttp_server import SimpleRequestHandler, setup_application
from aiohttp import web

YES_OR_NO = InlineKeyboardMarkup(
    inline_keyboard=[
        [InlineKeyboardButton(text="Yes", callback_data="answer=yes")],
        [InlineKeyboardButton(text="No", callback_data="answer=no")],
    ]
)
router = Router()


class Form(StatesGroup):
    """Where somebody is."""

    language = State()
    age = State()
    words = State()


async def _ask(event: Message | CallbackQuery, question: str) -> None:
    if isinstance(event, CallbackQuery):
        await event.answer()
    message = event.message if isinstance(event, CallbackQuery) else event
    if isinstance(message, Message):
        await message.answer(question, reply_markup=YES_OR_NO)


@router.message(CommandStart())
@router.message(Form.words)
@router.callback_query(Form.words)
async def language(event: Message | CallbackQuery, state: FSMContext) -> None:
    """Hello."""
    await state.set_state(Form.language)
    await _ask(event, "Which language do you like best?")


@router.message(Form.language)
@router.callback_query(Form.language)
async def age(event: Message | CallbackQuery, state: FSMContext) -> None:
    """The language is chosen."""
    await state.set_state(Form.age)
    await _ask(event, "First, how old are you?")


@router.message(Form.age)
@router.callback_query(Form.age)
async def words(event: Message | CallbackQuery, state: FSMContext) -> None:
    """The age is known."""
    await state.set_state(Form.words)
    await _ask(event, "What matters most to your family where you live?")


async def healthy(_request: web.Request) -> web.Response:
    """GET /readyz."""
    return web.Response()


def main(port: int, api_url: str, token: str, secret: str) -> None:
    """Serve until ended."""
    bot = Bot(token, session=AiohttpSession(api=TelegramAPIServer.from_base(api_url)))
    dispatcher = Dispatcher(storage=MemoryStorage())
    dispatcher.include_router(router)
    app = web.Application()
    SimpleRequestHandler(dispatcher, bot, secret_token=secret).register(app, path="/telegram/telegram")
    setup_application(app, dispatcher, bot=bot)
    app.router.add_get("/readyz", healthy)
    web.run_app(app, host="127.0.0.1", port=port, access_log=None, print=None, loop=uvloop.new_event_loop())


if __name__ == "__main__":
    main(int(sys.argv[1]), *sys.argv[2:5])
