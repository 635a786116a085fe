"""Places whose address is never shown: to publish it would put the people in them at risk."""

from __future__ import annotations

import re
from functools import lru_cache

REFUGE_OR_HOME = re.compile(
    r"\b(refuges?|safe ?house|(children'?s|care|residential|foster) homes?|residential (child ?care|units?|care)"
    r"|secure (unit|accommodation|care))\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=1024)  # the same services are told of again and again
def is_private(*words: str) -> bool:
    """Whether a service's category, name or description says that it is a refuge or a home."""
    return any(REFUGE_OR_HOME.search(text.replace("\u2019", "'")) for text in words)
