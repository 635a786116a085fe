"""Small numbers never leave: `publish` is the one way from counts of people to tables that may be shown.

A cell counts the distinct people who share some conditions: an area, an age band, a theme. Tables that are published
together are protected together, since a cell of one ("raised this theme") is a total of another. The steps are those
of the profile `published`: (1) no cut with fewer than ten people, (2) 1 to 7 is hidden, (3) so is a sensitive theme that
nearly everybody shares, (4) and whatever a hidden number could be worked out from, (5) the rest is rounded, (6) shares
are made of rounded numbers, (7) linear programming tries to undo it, (8) and the register of publications (in storage)
compares it with all that was published before.
"""

from conversations.disclosure.publishing import Publication, publish, reissue
from conversations.disclosure.tables import (
    ALL,
    EVERYONE,
    HELD,
    HIDDEN,
    LEAD,
    LEGEND,
    PARTNER,
    PROFILES,
    PUBLISHED,
    TOO_FEW,
    Axis,
    Cell,
    Counts,
    Group,
    Profile,
    PublishedRow,
    PublishedTable,
)

__all__ = [
    "ALL",
    "EVERYONE",
    "HELD",
    "HIDDEN",
    "LEAD",
    "LEGEND",
    "PARTNER",
    "PROFILES",
    "PUBLISHED",
    "TOO_FEW",
    "Axis",
    "Cell",
    "Counts",
    "Group",
    "Profile",
    "Publication",
    "PublishedRow",
    "PublishedTable",
    "publish",
    "reissue",
]
