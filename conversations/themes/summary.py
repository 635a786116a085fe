"""The summary of what families said: the one value that every page and every download is made from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from conversations.disclosure import LEGEND, Cell, Publication, PublishedTable
from conversations.themes.periods import Period


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words about a theme (its name) that two people approved. ``attribution`` is "a parent or carer", say, or empty.

    ``verbatim``: they are a person's own words, else staff's.
    """

    theme: str
    words: str
    attribution: str
    verbatim: bool


@dataclass(frozen=True, slots=True)
class Summary:
    """Who was heard and what they talked about. Its numbers come from `disclosure.publish` and nowhere else.

    ``made_for``: the partner organisation that it was made for, when it is not for everybody.
    """

    title: str
    organisation: str
    areas: tuple[str, ...]
    period: Period
    made_at: datetime
    codebook: str
    publication: Publication
    notes: tuple[str, ...]
    made_for: str = ""
    quotes: tuple[Quoted, ...] = ()

    @property
    def profile(self) -> str:
        """The name of the protection that was used."""
        return self.publication.profile.name

    @property
    def rule(self) -> str:
        """Its thresholds in words."""
        return self.publication.profile.rule

    @property
    def people(self) -> Cell:
        """How many people were heard."""
        return self.publication.people

    @property
    def answers(self) -> Cell:
        """How many answers they gave."""
        return self.publication.answers

    @property
    def tables(self) -> tuple[PublishedTable, ...]:
        """The tables, in the order to show them."""
        return self.publication.tables

    @property
    def about(self) -> tuple[tuple[str, str], ...]:
        """What every output states about itself, as (what, value)."""
        return (
            ("Organisation", self.organisation),
            ("Areas", ", ".join(self.areas)),
            ("Period", self.period.name),
            ("People heard", self.people.text),
            ("Answers", self.answers.text),
            ("Made on", self.made_at.date().isoformat()),
            *([("Made for", self.made_for)] if self.made_for else []),
            ("Codebook", self.codebook),
            ("Protection", f"{self.profile}: {self.rule}"),
            ("Hidden numbers", LEGEND),
        )
