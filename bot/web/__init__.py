"""The pages: every route is in this file."""

from __future__ import annotations

from aiohttp import web

from bot.channels.contract import Reception, WebhookChannel
from bot.settings import Settings
from bot.speech import Speech
from bot.web import (
    access,
    announcements,
    chat,
    delivery,
    health,
    home,
    metrics,
    overview,
    rendering,
    staff,
    summary,
    webhooks,
)
from bot.web.keys import AGAIN, DATABASE, RECEPTION, SETTINGS, SPEECH, WEBHOOKS, Again
from storage.database import Database

LARGEST_FORM = 64 * 1024  # bytes; the longest thing that anyone types is a few thousand letters


def application(
    settings: Settings,
    database: Database,
    speech: Speech,
    reception: Reception,
    listening: chat.Listening,
    webhooks_by_account: dict[str, WebhookChannel],
    again: Again | None = None,
) -> web.Application:
    """The web application with all its routes. ``again`` handles failed turns once more; without it there is no button."""
    app = web.Application(client_max_size=LARGEST_FORM, middlewares=[webhooks.ahead])
    app[SETTINGS] = settings
    app[DATABASE] = database
    app[SPEECH] = speech
    app[RECEPTION] = reception
    app[WEBHOOKS] = webhooks_by_account
    if again is not None:
        app[AGAIN] = again
    chat.prepare(app, listening)
    rendering.setup(app, speech)
    app.middlewares.extend([rendering.errors, access.guard])  # after set-up, so that error pages know their language
    app.add_routes(ROUTES)
    return app


def worker_application(settings: Settings, database: Database) -> web.Application:
    """What a worker serves: no pages, only what watches over it."""
    app = web.Application()
    app[SETTINGS] = settings
    app[DATABASE] = database
    app.add_routes(WATCHED)
    return app


WATCHED = [
    web.get("/healthz", health.alive),
    web.get("/readyz", health.ready),
    web.get("/metrics", metrics.page),
]

ROUTES = [
    web.get("/", home.page),
    web.static("/static", rendering.FOLDER / "static"),
    # families
    web.get("/chat", chat.page),
    web.get("/chat/messages", chat.messages),
    web.get("/chat/{area}", chat.page),
    web.post("/chat/say", chat.say),
    # staff
    web.get("/staff", overview.page),
    web.get("/staff/sign-in/{token}", staff.ask),
    web.post("/staff/sign-in/{token}", staff.sign_in),
    web.post("/staff/sign-out", staff.sign_out),
    web.get("/staff/announcements", announcements.listing),
    web.get("/staff/announcements/new", announcements.new),
    web.post("/staff/announcements/new", announcements.create),
    web.post("/staff/announcements/count", announcements.count),
    web.get("/staff/announcements/{id}", announcements.page),
    web.get("/staff/announcements/{id}/edit", announcements.edit),
    web.post("/staff/announcements/{id}/edit", announcements.save),
    web.post("/staff/announcements/{id}/send", announcements.send),
    web.post("/staff/announcements/{id}/pause", announcements.pause),
    web.post("/staff/announcements/{id}/resume", announcements.resume),
    web.post("/staff/announcements/{id}/cancel", announcements.cancel),
    web.get("/staff/delivery", delivery.page),
    web.post("/staff/delivery/retry", delivery.retry),
    web.post("/staff/delivery/set-aside", delivery.set_aside),
    web.post("/staff/delivery/again", delivery.again),
    web.get("/staff/summary", summary.page),
    web.get("/staff/summary.{format}", summary.download),
    # machines
    web.post("/telegram/{account}", webhooks.receive),
    *WATCHED,
]
