"""How often somebody may ask: a token bucket for each person or network, kept in memory."""

from __future__ import annotations

import time
from collections import OrderedDict

KEPT = 10_000  # buckets; whoever has not asked for longest is forgotten first, and so forgiven


class Pace:
    """At most ``burst`` at once and ``per_minute`` from then on, for each key.

    The generic cell rate algorithm (ITU-T I.371): one number a key, the moment when its bucket is full again.
    """

    def __init__(self, per_minute: float, burst: int, kept: int = KEPT) -> None:
        self._interval = 60 / per_minute
        self._tolerance = self._interval * (burst - 1)
        self._kept = kept
        self._full_at: OrderedDict[str, float] = OrderedDict()

    def wait(self, key: str, now: float | None = None) -> float:
        """Seconds until ``key`` may ask again; 0 when it may now, which counts as asking. ``now`` in seconds of any clock."""
        now = time.monotonic() if now is None else now
        full_at = max(self._full_at.get(key, now), now)
        if (wait := full_at - now - self._tolerance) > 0:
            return wait
        self._full_at[key] = full_at + self._interval
        self._full_at.move_to_end(key)
        if len(self._full_at) > self._kept:
            self._full_at.popitem(last=False)
        return 0.0
