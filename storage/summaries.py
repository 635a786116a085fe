"""Puts a summary together: counts, protects, and says in plain words how it was made.

`prepare` reads (and may take a second), `keep` writes it into the register of publications, and only then may `view` show
it; `build` does all three.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
from babel import Locale, UnknownLocaleError

from conversations.disclosure import ALL, PUBLISHED, Axis, Counts, Group, Profile, Publication, publish
from conversations.flows.question_sets import labels
from conversations.model import OWN
from conversations.people import AgeBand
from conversations.themes.codebook import Codebook
from conversations.themes.periods import Period
from conversations.themes.place_standard import CODEBOOK
from conversations.themes.summary import Summary
from storage import audit, publications, question_sets, quotes
from storage.counting import AGE, AREA, CHOICE, LANGUAGE, OUTSIDE, THEME, Tally, tally
from storage.errors import StorageError
from storage.publications import Refused, Verdict
from storage.question_sets import Kept
from storage.tables import Area

AREAS = Area.__table__


class UnknownArea(StorageError):
    """A summary was asked for with an area that there is not."""


AGES: Mapping[str, str] = {
    AgeBand.UNDER_13: "Under 13",
    AgeBand.FROM_13_TO_15: "13 to 15",
    AgeBand.FROM_16_TO_17: "16 to 17",
    AgeBand.ADULT: "18 and over",
    AgeBand.UNKNOWN: "Not said",
}
NOTES = (
    (
        "Every number counts different people, however often each of them wrote. One person may talk about several themes, "
        "so the themes add up to more than all people. A person who moved is counted where they lived last."
    ),
    (
        "A theme is counted when a person chose it, or when their own words were sorted into it by a program. The program "
        "compares the words with example phrases of each theme, in English and Polish, and gives up to three themes. "
        "It can be wrong: read the numbers as a guide to what to talk about, not as a vote."
    ),
    "A theme says what people talked about. It does not say whether they were for or against anything.",
    (
        "Answers to a question set count each person once, by their last answer. Own words given there are sorted into themes "
        "with all others. Few of all people may have been asked: see its row “Not asked, or no answer”."
    ),
    "“Something else” is what fits no theme. “No reason given” is an answer such as “nothing” or “don't know”.",
    "The people here chose to take part. They are not a sample of everybody who lives here.",
    (
        "Not covered: people who did not take part, answers that are not sorted into themes yet, and answers that were "
        "deleted because their owner asked for it or because they were too old to keep."
    ),
)


FINAL = "These numbers are final: a summary that was made stays as it is, whatever is said or deleted afterwards."
SO_FAR = (
    "These numbers are of what was said until {moment}. Newer answers come in when at least eight more people have answered, in "
    "each area where anybody has: fewer could be recognised as the difference."
)


@dataclass(frozen=True, slots=True)
class Pack:
    """The summaries of all areas for one period and profile, published together.

    ``areas`` are names by condition; ``until`` is the moment up to which answers are counted; ``bases`` are true numbers,
    which the register alone may see. ``verdict`` is none for a profile that is not published.
    """

    period: Period
    publication: Publication
    areas: Mapping[str, str]
    codebook: str
    made_at: datetime
    until: datetime
    bases: Mapping[str, int]
    verdict: Verdict | None

    @property
    def is_new(self) -> bool:
        """Whether it must be kept before it is shown. A refusal to show anything at all is not a publication."""
        return self.verdict is not None and self.verdict.earlier is None and self.publication.people.value is not None


def prepare(connection: sa.Connection, *, period: Period, profile: Profile = PUBLISHED, now: datetime) -> Pack:
    """The pack as it was published, or a new one to keep. Raises `Refused`."""
    verdict = publications.decide(connection, period, profile, now) if profile.hides else None
    if verdict is not None and (earlier := verdict.earlier):
        areas, codebook = earlier.content["areas"], earlier.content["codebook"]
        return Pack(period, earlier.publication, areas, codebook, earlier.made_at, earlier.until, {}, verdict)
    span = (verdict and verdict.span) or (period.start, min(period.end, now))
    counted = tally(connection, CODEBOOK, span)
    names = _areas(connection)
    names |= {key: code for key, code in _found(counted, AREA).items() if key not in names}  # no longer in the table
    held = [frozenset({key}) for key in (verdict.held if verdict else ())]
    publication = publish(tables(connection, counted, names), answers=counted.answers, profile=profile, held=held)
    bases = {"": counted.people[ALL]} | {key: counted.people[frozenset({key})] for key in names}
    return Pack(period, publication, names, CODEBOOK.key, now, span[1], bases, verdict)


def keep(connection: sa.Connection, pack: Pack, staff_id: int | None = None) -> bool:
    """Put a new pack into the register; false when another was published meanwhile, and it must be prepared anew."""
    done = pack.verdict is not None and publications.keep(
        connection,
        pack.verdict,
        period=pack.period.key,
        publication=pack.publication,
        bases=pack.bases,
        about={"areas": dict(pack.areas), "codebook": pack.codebook},
        staff_id=staff_id,
        now=pack.made_at,
    )
    if done:
        about = {"period": pack.period.key, "profile": pack.publication.profile.name}
        audit.record(connection, staff_id, "summary published", "", about, pack.made_at)
    return done


def view(connection: sa.Connection, pack: Pack, *, organisation: str, area: str = "", made_for: str = "") -> Summary:
    """The summary of one area, or ("") of all. Raises `UnknownArea`, or `Refused` for an area that is not in it yet."""
    about = AREA + area if area else ""
    names = dict(pack.areas)
    if about and about not in names:
        if about in _areas(connection):
            raise Refused("This area is not in the summary of that period yet. Choose another period, or all areas.")
        raise UnknownArea(f"there is no area with the code {area}")
    publication = pack.publication.part(about)
    return Summary(
        title="What matters to families",
        organisation=organisation,
        areas=(names[about],) if about else tuple(names.values()),
        period=pack.period,
        made_at=pack.made_at,
        codebook=pack.codebook,
        publication=publication,
        notes=(*_freshness(pack), *NOTES),
        made_for=made_for,
        quotes=quotes.of(connection, publication, pack.period, about) if pack.publication.profile.hides else (),
    )


def build(
    connection: sa.Connection,
    *,
    organisation: str,
    area: str = "",
    period: Period,
    now: datetime,
    profile: Profile = PUBLISHED,
    staff_id: int | None = None,
) -> Summary:
    """The summary of what families said in an area, or ("") everywhere. Raises `UnknownArea` or `Refused`."""
    pack = prepare(connection, period=period, profile=profile, now=now)
    if pack.is_new and not keep(connection, pack, staff_id):
        raise Refused("Somebody else made a summary at the same moment. Please try again.")
    return view(connection, pack, organisation=organisation, area=area)


def _freshness(pack: Pack) -> tuple[str, ...]:
    """How the numbers will change, if they are kept at all."""
    if pack.verdict is None or pack.publication.people.value is None:
        return ()
    return (FINAL if pack.until >= pack.period.end else SO_FAR.format(moment=f"{pack.until:%Y-%m-%d %H:%M} UTC"),)


def _areas(connection: sa.Connection) -> dict[str, str]:
    """All areas, by condition, in the order of their names."""
    query = sa.select(AREAS.c.slug, AREAS.c.name).order_by(AREAS.c.name, AREAS.c.slug)
    return {AREA + slug: name for slug, name in connection.execute(query)} | {OUTSIDE: "Outside our areas"}


def tables(connection: sa.Connection, counted: Tally, areas: Mapping[str, str]) -> list[Counts]:
    """Every table of a pack before protection: those about everybody, then those about the people of each area."""
    asked = _questions(connection, counted)
    by_age, *others = _about(counted, asked, ALL)
    area = Axis("Area", areas)
    return [
        Counts("Themes by area", _themes(CODEBOOK), area, counted.people, ranked=True),
        by_age,
        Counts("Who was heard, by area", area, None, counted.people),
        *others,
        *(table for key in areas for table in _about(counted, asked, frozenset({key}))),
    ]


def _about(counted: Tally, asked: Sequence[Counts], within: Group) -> list[Counts]:
    age, people = Axis("Age", {AGE + key: name for key, name in AGES.items()}), counted.people
    return [
        Counts("Themes by age", _themes(CODEBOOK), age, people, ranked=True, within=within),
        Counts("Who was heard, by age", age, None, people, within=within),
        Counts("Who was heard, by language", Axis("Language", _languages(counted)), None, people, within=within),
        *(_with_the_silent(table, counted, within) for table in asked),
    ]


def _themes(codebook: Codebook) -> Axis:
    names = {THEME + key: name for key, name in codebook.names.items()}
    return Axis("Theme", names, adds_up=False, sensitive=frozenset(THEME + key for key in codebook.sensitive))


def _questions(connection: sa.Connection, counted: Tally) -> list[Counts]:
    """A table for each question with choices of each question set that people answered, the newest set first."""
    flows = {key.removeprefix(CHOICE).partition(".")[0] for key in _found(counted, CHOICE)}
    kept = question_sets.asked_in(connection, flows)
    return [
        _choices(f"{CHOICE}{flow}.{question}=", f"{heading(each)} – {words}", choices)
        for flow, each in reversed(list(kept.items()))
        for question, (words, choices) in labels(each.asked).items()
    ]


def heading(kept: Kept) -> str:
    """What the titles of a question set's tables begin with."""
    return f"Questions {kept.id}: {kept.asked.said(kept.asked.title)}"


def _choices(question: str, title: str, choices: Mapping[str, str]) -> Counts:
    """How many people gave each answer, still without the numbers; an empty value stands for those who gave none."""
    categories = {question + value: label for value, label in choices.items()} | {question + OWN: "In their own words"}
    return Counts(title, Axis("Answer", categories | {question: "Not asked, or no answer"}), None, {})


def _with_the_silent(table: Counts, counted: Tally, within: Group) -> Counts:
    """The table with its numbers: those who gave no answer are a row too, so that the rows add up to everybody."""
    *said, nobody = [within | {key} for key in table.rows.categories]
    people = {group: counted.people[group] for group in (within, *said)}
    people[nobody] = people[within] - sum(people[group] for group in said)
    return Counts(table.title, table.rows, None, people, within=within)


def _found(counted: Tally, prefix: str) -> dict[str, str]:
    """The conditions of one kind that people were counted by, with their codes, in the codes' order."""
    keys = {key for group in counted.people for key in group if key.startswith(prefix)}
    return {key: key.removeprefix(prefix) for key in sorted(keys)}


def _languages(counted: Tally) -> dict[str, str]:
    names = {key: _language(code) for key, code in _found(counted, LANGUAGE).items()}
    return dict(sorted(names.items(), key=lambda item: item[1]))


def _language(code: str) -> str:
    try:
        return Locale.parse(code, sep="-").get_display_name("en") or code
    except (UnknownLocaleError, ValueError):
        return code
