"""The pages: every route is in this file."""

from __future__ import annotations

from collections.abc import Callable

from aiohttp import web

from bot import mail, openid
from bot.channels.contract import Reception, WebhookChannel
from bot.settings import Settings
from bot.speech import Speech
from bot.web import (
    access,
    account,
    agreements,
    announcements,
    audit_log,
    bodies,
    calendar,
    case_export,
    case_review,
    cases,
    chat,
    complaints,
    delivery,
    embed,
    errands,
    events,
    files,
    health,
    heard_back,
    home,
    languages,
    limits,
    metrics,
    my_data,
    overview,
    own_sign_in,
    passkeys,
    people,
    poster,
    preview,
    privacy,
    question_set_writing,
    question_sets,
    quotes,
    rendering,
    second_step,
    staff,
    summary,
    webhooks,
)
from bot.web.keys import AGAIN, DATABASE, MAILER, PROVIDER, RECEPTION, SETS_CHANGED, SETTINGS, SPEECH, WEBHOOKS, Again
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
    sets_changed: Callable[[], None] = lambda: None,
) -> web.Application:
    """The web application with all its routes. ``again`` handles failed turns once more; without it there is no button."""
    app = web.Application(client_max_size=LARGEST_FORM, middlewares=[webhooks.ahead])
    app[SETTINGS] = settings
    app[DATABASE] = database
    app[SPEECH] = speech
    app[RECEPTION] = reception
    app[WEBHOOKS] = webhooks_by_account
    app[SETS_CHANGED] = sets_changed
    if again is not None:
        app[AGAIN] = again
    if (mailer := mail.mailer(settings)) is not None:
        app[MAILER] = mailer
    if (provider := openid.provider(settings)) is not None:
        app[PROVIDER] = provider
    errands.prepare(app)
    staff.prepare(app)
    chat.prepare(app, listening)
    limits.prepare(app)
    privacy.prepare(app)
    rendering.setup(app, speech)
    # After set-up, so that error pages know their language.
    app.middlewares.extend([rendering.errors, bodies.readable, limits.guard, access.guard])
    app.add_routes(ROUTES)
    return app


def worker_application(settings: Settings, database: Database) -> web.Application:
    """What a worker serves: no pages, only what watches over it."""
    app = web.Application()
    app.on_response_prepare.append(rendering.add_headers)
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
    web.get("/static/{name}", files.file),
    web.get("/embed.js", embed.script),
    web.get("/privacy", privacy.page),
    web.get("/privacy/{version}", privacy.earlier),
    # families
    web.get("/chat", chat.page),
    web.get("/chat/messages", chat.messages),
    web.get("/chat/forget", chat.forget),
    web.get("/chat/my-data.json", my_data.download),
    web.get("/chat/preview/{key}", preview.page),
    web.get("/chat/preview/{key}/messages", preview.messages),
    web.post("/chat/preview/{key}/say", preview.say),
    web.get("/chat/{area}", chat.page),
    web.post("/chat/say", chat.say),
    web.get("/events/{which}.ics", calendar.file),
    web.post("/chat/begin", chat.begin),
    web.post("/chat/forget", chat.forget),
    # staff
    web.get("/staff", overview.page),
    web.get("/staff/sign-in", staff.door),
    web.post("/staff/sign-in", staff.ask_for_link),
    web.post("/staff/sign-in-with/passkey/question", passkeys.question),
    web.post("/staff/sign-in-with/passkey", passkeys.sign_in),
    web.get("/staff/sign-in-with/organisation", own_sign_in.leave),
    web.get("/staff/sign-in-with/organisation/back", own_sign_in.back),
    web.get("/staff/second-step", second_step.page),
    web.post("/staff/second-step", second_step.take),
    web.get("/staff/account", account.page),
    web.post("/staff/account/email", account.set_email),
    web.get("/staff/account/app", account.app),
    web.post("/staff/account/app", account.set_app),
    web.post("/staff/account/passkey/question", passkeys.new_question),
    web.post("/staff/account/passkey", passkeys.add),
    web.post("/staff/account/passkey/remove", account.remove_passkey),
    web.post("/staff/account/codes", account.codes),
    web.post("/staff/account/sign-out-everywhere", account.sign_out_everywhere),
    web.get("/staff/people", people.page),
    web.post("/staff/people", people.invite),
    web.post("/staff/people/{id}/role", people.change_role),
    web.post("/staff/people/{id}/disable", people.disable),
    web.post("/staff/people/{id}/enable", people.enable),
    web.post("/staff/people/{id}/reset", people.reset),
    web.get("/staff/sign-in/{token}", staff.ask),
    web.post("/staff/sign-in/{token}", staff.sign_in),
    web.post("/staff/sign-out", staff.sign_out),
    web.get("/staff/announcements", announcements.listing),
    web.get("/staff/announcements/new", announcements.new),
    web.post("/staff/announcements/new", announcements.create),
    web.post("/staff/announcements/count", announcements.count),
    web.post("/staff/announcements/fill", announcements.fill),
    web.get("/staff/announcements/{id}", announcements.page),
    web.get("/staff/announcements/{id}/edit", announcements.edit),
    web.post("/staff/announcements/{id}/edit", announcements.save),
    web.post("/staff/announcements/{id}/send", announcements.send),
    web.post("/staff/announcements/{id}/pause", announcements.pause),
    web.post("/staff/announcements/{id}/resume", announcements.resume),
    web.post("/staff/announcements/{id}/cancel", announcements.cancel),
    web.get("/staff/heard-back", heard_back.listing),
    web.get("/staff/heard-back/new", heard_back.new),
    web.post("/staff/heard-back/new", heard_back.create),
    web.get("/staff/heard-back/{id}", heard_back.page),
    web.get("/staff/heard-back/{id}/edit", heard_back.edit),
    web.post("/staff/heard-back/{id}/edit", heard_back.save),
    web.post("/staff/heard-back/{id}/send", heard_back.send),
    web.get("/staff/cases", cases.listing),
    web.get("/staff/cases/review", case_review.listing),
    web.post("/staff/cases/review", case_review.act),
    web.get("/staff/cases/{id}", cases.page),
    web.post("/staff/cases/{id}", cases.act),
    web.get("/staff/cases/{id}/export", case_export.page),
    web.get("/staff/complaints", complaints.listing),
    web.post("/staff/complaints/{id}/close", complaints.close),
    web.get("/staff/events", events.listing),
    web.get("/staff/events/new", events.new),
    web.post("/staff/events/new", events.create),
    web.post("/staff/events/preview", events.preview),
    web.get("/staff/events/{id}", events.page),
    web.get("/staff/events/{id}/edit", events.edit),
    web.post("/staff/events/{id}/edit", events.save),
    web.post("/staff/events/{id}/cancel", events.cancel),
    web.get("/staff/delivery", delivery.page),
    web.post("/staff/delivery/retry", delivery.retry),
    web.post("/staff/delivery/set-aside", delivery.set_aside),
    web.post("/staff/delivery/again", delivery.again),
    web.get("/staff/poster", poster.page),
    web.get("/staff/poster/print", poster.sheet),
    web.get("/staff/poster/code.{format}", poster.code),
    web.get("/staff/question-sets", question_sets.listing),
    web.get("/staff/question-sets/new", question_set_writing.new),
    web.post("/staff/question-sets/new", question_set_writing.create),
    web.post("/staff/question-sets/count", question_set_writing.count),
    web.get("/staff/question-sets/{id}", question_sets.page),
    web.get("/staff/question-sets/{id}/edit", question_set_writing.edit),
    web.post("/staff/question-sets/{id}/edit", question_set_writing.save),
    web.get("/staff/question-sets/{id}/translate/{language}", question_set_writing.translate),
    web.post("/staff/question-sets/{id}/translate/{language}", question_set_writing.save_translation),
    web.post("/staff/question-sets/{id}/open", question_sets.open_),
    web.post("/staff/question-sets/{id}/close", question_sets.close),
    web.post("/staff/question-sets/{id}/copy", question_sets.copy),
    web.post("/staff/question-sets/{id}/delete", question_sets.delete),
    web.get("/staff/languages", languages.page),
    web.get("/staff/summary", summary.page),
    web.get("/staff/summary.{format}", summary.download),
    web.get("/staff/summary/lead", summary.lead),
    web.get("/staff/summary/partner/{id}", summary.partner),
    web.get("/staff/summary/partner/{id}/file.{format}", summary.partner_download),
    web.get("/staff/agreements", agreements.page),
    web.post("/staff/agreements", agreements.record),
    web.post("/staff/agreements/{id}/end", agreements.end),
    web.get("/staff/quotes", quotes.listing),
    web.post("/staff/quotes/new", quotes.create),
    web.get("/staff/quotes/{id}", quotes.page),
    web.post("/staff/quotes/{id}/edit", quotes.save),
    web.post("/staff/quotes/{id}/approve", quotes.approve),
    web.post("/staff/quotes/{id}/remove", quotes.remove),
    web.get("/staff/audit", audit_log.page),
    # machines
    web.post("/telegram/{account}", webhooks.receive),
    *WATCHED,
]
