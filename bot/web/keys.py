"""What the pages find in the application, each under a typed key."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from aiohttp import web

from bot.channels.contract import Reception, WebhookChannel
from bot.mail import Mailer
from bot.openid import Provider
from bot.settings import Settings
from bot.speech import Speech
from storage.database import Database

Again = Callable[[int], Awaitable[int]]  # handles failed turns once more, at most so many; returns how many

SETTINGS = web.AppKey("settings", Settings)
SPEECH = web.AppKey("speech", Speech)
DATABASE = web.AppKey("database", Database)
RECEPTION = web.AppKey("reception", Reception)
WEBHOOKS = web.AppKey("webhooks", dict[str, WebhookChannel])
AGAIN: web.AppKey[Again] = web.AppKey("again")
MAILER = web.AppKey("mailer", Mailer)  # not there where no mail server is set
PROVIDER = web.AppKey("provider", Provider)  # the organisation's own sign-in; likewise
SETS_CHANGED: web.AppKey[Callable[[], None]] = web.AppKey("sets_changed")  # called when a question set opens or closes

LANGUAGE = web.RequestKey("language", str)  # of the person, where a page knows better than the browser
