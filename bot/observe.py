"""Structured logs: event names and ids, never a word, name or address that anyone gave."""

from __future__ import annotations

import logging
import sys

import structlog

from bot.settings import Settings

# The only fields that an event may carry. A field that is not here is dropped, so that no sentence of a person
# gets into a log by way of a new line of code.
FIELDS = frozenset({
    "account", "accounts", "added", "address_kind", "announcement", "audience", "batch", "coded", "count", "due",
    "error", "event", "failed", "flow", "head", "host", "inbox", "kind", "level", "method", "path", "port", "reason", "retry_after",
    "route", "seconds", "sent", "signal", "state", "status", "step", "timestamp", "version", "where", "workers",
})  # fmt: skip

log: structlog.stdlib.BoundLogger = structlog.get_logger("blether")


def configure(settings: Settings) -> None:
    """Send logs to standard error, as text or as one JSON object a line."""
    level = getattr(logging, settings.log_level.upper())
    render: structlog.typing.Processor = (
        structlog.processors.JSONRenderer()
        if settings.log_format == "json"
        else structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty(), pad_event_to=0)
    )
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            only_known_fields,
            render,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )
    # Libraries log requests and their contents at INFO and below; people's words are in there.
    logging.basicConfig(level=max(level, logging.WARNING), handlers=[Libraries()], force=True)


class Libraries(logging.Handler):
    """What libraries log, by name and kind only: their messages and tracebacks quote what they were working on."""

    def emit(self, record: logging.LogRecord) -> None:
        """Log that there was something."""
        error = record.exc_info[1] if record.exc_info else None
        about = {"error": failure(error)} if error else {}
        log.log(record.levelno, "library", where=f"{record.name} {record.filename}:{record.lineno}", **about)


def only_known_fields(_logger: object, _method: str, event: structlog.typing.EventDict) -> structlog.typing.EventDict:
    """Drop every field that is not on the list."""
    return {name: value for name, value in event.items() if name in FIELDS}


def failure(error: BaseException) -> str:
    """An error as it may be logged: what kind and where in our code, without its message."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    where = f"{trace.tb_frame.f_code.co_filename.rsplit('/', 1)[-1]}:{trace.tb_lineno}" if trace else "?"
    return f"{type(error).__name__} at {where}"
