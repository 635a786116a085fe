"""Metrics for Prometheus: how fast, how many, how long. Labels are accounts and states, never an address or a word.

What this process does is counted as it happens. What waits in the database is asked when somebody scrapes, and is the same
whichever process is asked: take the largest, not the sum.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cache

import sqlalchemy as sa
from prometheus_client import REGISTRY, Counter, Histogram, generate_latest
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.metrics_core import Metric

from storage import case_alerts, delivery
from storage.case_alerts import Standing as Cases
from storage.delivery import Pause, Unhandled, Waiting, Why

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"
QUICK = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0)  # seconds
SLOW = (0.01, 0.05, 0.1, 0.5, 1.0, 5.0, 15.0, 60.0, 300.0)  # seconds
JOBS = (1, 2, 4, 8, 16, 32, 64, 128, 256)


class CounterBy:
    """A counter with labels; ``labels(…)`` looks each child up once, which is four times as quick from then on."""

    def __init__(self, name: str, about: str, *names: str) -> None:
        self.labels = cache(Counter(name, about, names).labels)


class HistogramBy:
    """A histogram with labels, likewise."""

    def __init__(self, name: str, about: str, *names: str, buckets: tuple[float, ...]) -> None:
        self.labels = cache(Histogram(name, about, names, buckets=buckets).labels)


TURNS = Histogram(
    "blether_turn_seconds",
    "From receiving a message until it and all that it brought about are durable.",
    buckets=QUICK,
)
SENDS = CounterBy(
    "blether_sends_total", "What became of tries to send, by account: sent, failed, unknown, stopped, retried, throttled.",
    "account", "state",
)  # fmt: skip
WAITS = HistogramBy(
    "blether_pace_wait_seconds", "How long a message waited for its account's rate limit.", "account", buckets=SLOW
)
DROPPED = CounterBy("blether_dropped_total", "Messages let go because they were only worth sending at once.", "account")
BATCHES = Histogram("blether_commit_jobs", "Pieces of work in one commit of the writer.", buckets=JOBS)
COMMITS = Histogram(
    "blether_commit_seconds", "How long the writer took for one commit and the work in it.", buckets=QUICK
)


def committed(jobs: int, seconds: float) -> None:
    """Note one commit of the writer."""
    BATCHES.observe(jobs)
    COMMITS.observe(seconds)


# ---------------------------------------------------------------- what the database knows


@dataclass(frozen=True, slots=True)
class Standing:
    """What waits, what could not be sent or handled, and who is silent, at one moment."""

    at: datetime
    waiting: list[Waiting]
    dead: list[Why]
    unhandled: list[Unhandled]
    pauses: list[Pause]
    cases: Cases


def standing(connection: sa.Connection, now: datetime) -> Standing:
    """Ask the database how things stand."""
    return Standing(
        now,
        delivery.waiting(connection, now),
        delivery.reasons(connection),
        delivery.unhandled(connection),
        delivery.pauses(connection, now),
        case_alerts.standing(connection, now),
    )


def exposition(found: Standing | None) -> bytes:
    """Everything, in the text format that monitoring systems read; without a standing, the database did not answer."""
    return generate_latest(_Everything(found))


class _Everything:
    """This process's own metrics, and then the database's."""

    def __init__(self, found: Standing | None) -> None:
        self.found = found

    def collect(self) -> Iterator[Metric]:
        """Each metric with its samples."""
        yield from REGISTRY.collect()
        yield GaugeMetricFamily("blether_database_up", "Whether the database answered.", value=self.found is not None)
        if self.found is not None:
            yield from _waiting(self.found)
            yield from _stuck(self.found)
            yield from _cases(self.found.cases)


def _waiting(found: Standing) -> Iterator[Metric]:
    names = ("account", "kind")
    number = GaugeMetricFamily("blether_messages_waiting", "Messages that should go out now.", labels=names)
    held = GaugeMetricFamily("blether_messages_held", "Messages held for later on purpose.", labels=names)
    sending = GaugeMetricFamily("blether_messages_sending", "Messages being sent.", labels=names)
    oldest = GaugeMetricFamily(
        "blether_oldest_message_seconds", "How long the oldest message has waited.", labels=names
    )
    for each in found.waiting:
        labels = (each.account, each.kind)
        number.add_metric(labels, each.waiting)
        held.add_metric(labels, each.held)
        sending.add_metric(labels, each.sending)
        oldest.add_metric(labels, each.seconds)
    yield from (number, held, sending, oldest)


def _stuck(found: Standing) -> Iterator[Metric]:
    dead = GaugeMetricFamily("blether_dead_letters", "Messages that could not be sent.", labels=["account"])
    for account in sorted({each.account for each in found.dead}):
        dead.add_metric([account], sum(each.count for each in found.dead if each.account == account))
    left = GaugeMetricFamily(
        "blether_messages_not_handled", "What people wrote that is failed or unreadable.", labels=["account", "state"]
    )
    for each in found.unhandled:
        left.add_metric([each.account, each.state], each.count)
    silent = GaugeMetricFamily(
        "blether_account_paused_seconds", "For how long an account is silent.", labels=["account"]
    )
    for pause in found.pauses:
        silent.add_metric([pause.account], (pause.until - found.at).total_seconds())
    yield from (dead, left, silent)


def _cases(found: Cases) -> Iterator[Metric]:
    """Numbers only: not even which area a case is of."""
    for name, about, value in (
        ("open", "Safeguarding cases that are not closed.", found.open),
        ("not_acknowledged", "Safeguarding cases that nobody has acknowledged.", found.waiting),
        ("oldest_not_acknowledged_seconds", "How long the oldest of these has waited.", found.oldest_seconds),
        ("alerts_failed", "Safeguarding alerts that could not be sent, or not yet.", found.failed),
    ):
        yield GaugeMetricFamily(f"blether_cases_{name}", about, value=value)
