"""The register of publications (step 8): what was published stays as it was, and gives away nothing beside the next.

Whoever holds two publications can subtract one from the other. So a new one is compared with every earlier one that it
contains or is contained in: the answers that are in one and not in the other must be of nobody, or of eight people at
least, everywhere and in each area. Which people these are is worked out from the answers that there are now; a list of
people is never kept. Periods are a fixed grid (`conversations.themes.periods`), and areas are published together, each
with all others, so that no other cuts need comparing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Any

import sqlalchemy as sa

from conversations.disclosure import PUBLISHED, Profile, Publication, reissue
from conversations.themes.periods import Period
from conversations.themes.place_standard import CODEBOOK
from storage.counting import ANSWER, AREA, Span, answers_in, people_of
from storage.errors import StorageError
from storage.tables import Publication as Table
from storage.upsert import insert

PUBLICATION = Table.__table__

FEW = PUBLISHED.hidden_to  # so many people or fewer must not be the difference of two publications
SORTING = timedelta(minutes=10)  # an answer that waits longer for its themes is not waited for
THEMES = [theme.id for theme in CODEBOOK.themes]


class Refused(StorageError):
    """A summary that must not be made, with a sentence that says why and what to do."""


@dataclass(frozen=True, slots=True)
class Published:
    """One row of the register."""

    id: int
    period: str
    profile: str
    starts: datetime
    until: datetime
    made_at: datetime
    bases: Mapping[str, int]
    content: Mapping[str, Any]

    @property
    def span(self) -> Span:
        """The time whose answers it is of."""
        return self.starts, self.until

    @property
    def publication(self) -> Publication:
        """What was shown."""
        return reissue(self.content["publication"])


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the register says to a summary: show the ``earlier`` one, or make one of ``span`` without the areas ``held``.

    ``after`` is the number of the last publication that was looked at.
    """

    after: int
    earlier: Published | None = None
    span: Span | None = None
    held: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Difference:
    """Where one publication would differ from others by too few people: everywhere, or in some areas ("area:leith")."""

    everywhere: bool = False
    areas: frozenset[str] = frozenset()

    def __or__(self, other: Difference) -> Difference:
        return Difference(self.everywhere or other.everywhere, self.areas | other.areas)

    def __bool__(self) -> bool:
        return self.everywhere or bool(self.areas)


@dataclass(frozen=True, slots=True)
class _Inner:
    """A publication within another: its time, and how many people it counted, if that is known."""

    span: Span
    people: int | None = field(default=None)


def decide(connection: sa.Connection, period: Period, profile: Profile, now: datetime) -> Verdict:
    """Whether a summary of this period may be made now. Raises `Refused`."""
    known = _all(connection)
    after = max((each.id for each in known), default=0)
    earlier = next(
        (each for each in reversed(known) if (each.period, each.profile) == (period.key, profile.name)), None
    )
    if earlier and earlier.until >= period.end:
        return Verdict(after, earlier)
    moment = _sorted_until(connection, now)
    span = (period.start, min(period.end, moment))
    if earlier:
        newer = span[1] > earlier.until and _people(connection, span, [(earlier.until, span[1])])
        if not newer or difference(connection, span, known):
            return Verdict(after, earlier)
        return Verdict(after, span=span)
    return _first(connection, period, known, moment, after)


def _first(
    connection: sa.Connection, period: Period, known: Sequence[Published], moment: datetime, after: int
) -> Verdict:
    """A first summary of a period: of now, or else of the same moment as another one, or else without some areas."""
    # What was published of a period that was running then; the end of a period that is over is no moment of its own.
    running = [each.until for each in reversed(known) if each.made_at - each.until <= SORTING]
    moments = dict.fromkeys([moment, *(until for until in running if period.start < until < moment)])
    found: dict[Span, Difference] = {}
    for until in list(moments)[:3]:
        span = (period.start, min(period.end, until))
        found[span] = difference(connection, span, known)
        if not found[span]:
            return Verdict(after, span=span)
    for span, each in found.items():
        if not each.everywhere:
            return Verdict(after, span=span, held=each.areas)
    raise Refused(
        "This summary cannot be made yet. Beside what was published before, it would give away what fewer than eight "
        "people said. Choose another period, or come back when more families have answered."
    )


def keep(
    connection: sa.Connection,
    verdict: Verdict,
    *,
    period: str,
    publication: Publication,
    bases: Mapping[str, int],
    about: Mapping[str, Any],
    staff_id: int | None,
    now: datetime,
) -> bool:
    """Put a publication into the register before anybody sees it; false when another was published meanwhile."""
    if verdict.span is None:
        return False
    last = connection.scalar(sa.select(sa.func.max(PUBLICATION.c.id))) or 0
    if last != verdict.after:
        return False
    row = {"id": last + 1, "period": period, "profile": publication.profile.name, "made_at": now, "made_by": staff_id}
    row |= {"starts": verdict.span[0], "until": verdict.span[1]}
    shown = {key for key, part in publication.parts.items() if part.people.value is not None}
    row |= {"bases": {key: people for key, people in bases.items() if key in shown}}
    row |= {"content": {"publication": publication.kept, **about}}
    statement = insert(connection, PUBLICATION).values(row).on_conflict_do_nothing(index_elements=["id"])
    return connection.scalar(statement.returning(PUBLICATION.c.id)) is not None


def _all(connection: sa.Connection) -> list[Published]:
    columns = [
        PUBLICATION.c[each] for each in ("id", "period", "profile", "starts", "until", "made_at", "bases", "content")
    ]
    return [Published(*row) for row in connection.execute(sa.select(*columns).order_by(PUBLICATION.c.id))]


def _sorted_until(connection: sa.Connection, now: datetime) -> datetime:
    """The moment up to which all own words have their themes: what is counted is not to be completed a minute later."""
    waiting = sa.select(sa.func.min(ANSWER.c.at)).where(
        ANSWER.c.coded_with.is_(None),
        ANSWER.c.words.is_not(None),
        ANSWER.c.held_for.is_(None),
        ANSWER.c.at > now - SORTING,
    )
    return min(now, connection.scalar(waiting) or now)


# ---------------------------------------------------------------- what can be subtracted


def difference(connection: sa.Connection, span: Span, known: Sequence[Published]) -> Difference:
    """Where a publication of this time would differ by too few people from those that are known, or from several of them."""
    found = _left_over(
        connection, span, [_Inner(each.span, each.bases.get("")) for each in known if _in(each.span, span)]
    )
    for outer in dict.fromkeys(each.span for each in known):
        if outer != span and _in(span, outer):
            inner = [_Inner(each.span, each.bases.get("")) for each in known if _in(each.span, outer)]
            found |= _left_over(connection, outer, [*(one for one in inner if one.span != outer), _Inner(span)])
    return found


def _in(inner: Span, outer: Span) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def _left_over(connection: sa.Connection, outer: Span, inner: Sequence[_Inner]) -> Difference:
    """What is left of ``outer`` when any of the publications in it are taken away, one or several.

    Their beginnings and ends cut the time into pieces. Taking some away leaves all pieces that only others cover; the
    fewest people are left where these are just the pieces like one of them. So it is enough to look at each kind of piece.
    """
    edges = sorted({moment for span in (outer, *(each.span for each in inner)) for moment in span})
    pieces = {
        piece: {number for number, each in enumerate(inner) if _in(piece, each.span)} for piece in pairwise(edges)
    }
    found = Difference()
    for kind in {frozenset(covered) for covered in pieces.values()}:
        left = [piece for piece, covered in pieces.items() if covered <= kind]
        if len(left) < len(pieces):
            found |= _too_few(_people(connection, outer, left))
    if any(_has_lost_a_few(connection, outer, each) for each in inner):
        found |= Difference(everywhere=True)
    return found


def _too_few(people: Counter[str]) -> Difference:
    areas = frozenset(area for area, count in people.items() if 0 < count <= FEW)
    return Difference(0 < people.total() <= FEW, areas)


def _has_lost_a_few(connection: sa.Connection, outer: Span, inner: _Inner) -> bool:
    """Whether the two are of the same answers but for a few people who had theirs deleted in between."""
    if inner.people is None:
        return False
    beside = [(outer[0], inner.span[0]), (inner.span[1], outer[1])]
    if _people(connection, outer, [piece for piece in beside if piece[0] < piece[1]]):
        return False
    return 0 < abs(inner.people - _people(connection, inner.span, [inner.span]).total()) <= FEW


def _people(connection: sa.Connection, whole: Span, pieces: Iterable[Span]) -> Counter[str]:
    """How many people gave answers in these pieces of a time, by the area that they are counted in for the whole of it."""
    said = answers_in(whole, THEMES)
    person = people_of(said)
    within = [sa.and_(said.c.at >= start, said.c.at < end) for start, end in pieces]
    if not within:
        return Counter()
    query = (
        sa.select(person.c.area, sa.func.count(said.c.participant_id.distinct()))
        .join_from(said, person, person.c.participant_id == said.c.participant_id)
        .where(sa.or_(*within))
        .group_by(person.c.area)
    )
    return Counter({AREA + (area or ""): count for area, count in connection.execute(query)})
