"""The same size of job done with python-telegram-bot's own ConversationHandler, as its documentation shows it.

python -m tests.bench.library PORT API_URL

Its own webhook example (aiohttp in place of starlette): the update goes into the application's queue, and the 200
goes out before it is handled. Three questions in a circle; state in memory only, which is its default.
"""

from __future__ import annotations

import sys
from typing import Any

import uvloop
from aiohttp import web
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    ConversationHandler,
    MessageHandler,
    filters,
)

from tests.bench.process import TOKEN

LANGUAGE, AGE, WORDS = range(3)
YES_OR_NO = InlineKeyboardMarkup(
    [
        [InlineKeyboardButton("Yes", callback_data="answer=yes")],
        [InlineKeyboardButton("No", callback_data="answer=no")],
    ]
)


async def _ask(update: Update, question: str) -> None:
    if update.callback_query:
        await update.callback_query.answer()
    if update.effective_chat:
        await update.effective_chat.send_message(question, reply_markup=YES_OR_NO)


async def language(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> int:
    """Hello."""
    await _ask(update, "Which language do you like best?")
    return LANGUAGE


async def age(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> int:
    """The language is chosen."""
    await _ask(update, "First, how old are you?")
    return AGE


async def words(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> int:
    """The age is known."""
    await _ask(update, "What matters most to your family where you live?")
    return WORDS


async def receive(request: web.Request) -> web.Response:
    """POST: one update."""
    application = request.app[APPLICATION]
    await application.update_queue.put(Update.de_json(await request.json(), application.bot))
    return web.Response()


async def healthy(_request: web.Request) -> web.Response:
    """GET /readyz."""
    return web.Response()


APPLICATION: web.AppKey[Application[Any, Any, Any, Any, Any, Any]] = web.AppKey("application")


def application(api_url: str) -> Application[Any, Any, Any, Any, Any, Any]:
    """The library's application with its conversation."""
    either = (filters.TEXT & ~filters.COMMAND,)
    found = Application.builder().token(TOKEN).base_url(f"{api_url}/bot").updater(None).build()
    steps: dict[object, list[Any]] = {
        state: [CallbackQueryHandler(answer), MessageHandler(*either, answer)]
        for state, answer in ((LANGUAGE, age), (AGE, words), (WORDS, language))
    }
    found.add_handler(
        ConversationHandler([CommandHandler("start", language)], steps, [], per_message=False, allow_reentry=True)
    )
    return found


async def _run(app: web.Application) -> Any:
    async with app[APPLICATION]:
        await app[APPLICATION].start()
        yield
        await app[APPLICATION].stop()


def main(port: int, api_url: str) -> None:
    """Serve until ended."""
    app = web.Application()
    app[APPLICATION] = application(api_url)
    app.cleanup_ctx.append(_run)
    app.router.add_post("/telegram/telegram", receive)
    app.router.add_get("/readyz", healthy)
    web.run_app(app, host="127.0.0.1", port=port, access_log=None, print=None, loop=uvloop.new_event_loop())


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2])
