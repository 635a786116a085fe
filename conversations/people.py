"""Who the bot talks to: what a conversation may know of a participant, and the age bands."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any


class AgeBand(StrEnum):
    """Age is asked as a band, never as a number."""

    UNDER_13 = "under_13"
    FROM_13_TO_15 = "13_15"
    FROM_16_TO_17 = "16_17"
    ADULT = "adult"
    UNKNOWN = "unknown"


# The youngest that a channel's own terms allow in the UK. The web chat needs no account, so it has no such limit.
TOO_YOUNG = {
    "telegram": frozenset({AgeBand.UNDER_13, AgeBand.FROM_13_TO_15}),
    "whatsapp": frozenset({AgeBand.UNDER_13}),
}
PINS = frozenset({"telegram"})  # where people can send a place on the map
UNDER_13_ANYWHERE = frozenset({AgeBand.UNDER_13})


@dataclass(frozen=True, slots=True)
class Person:
    """What the engine may know of a participant. Everything else stays in storage.

    ``sector`` is a postcode sector ("G40 1") or an outcode ("G40"), never a unit postcode. ``terms`` is what they said
    yes to (`conversations.privacy.terms`); empty when that is not known.
    """

    language: str = "en"
    age_band: AgeBand = AgeBand.UNKNOWN
    area: str | None = None
    sector: str | None = None
    consented: bool = False
    announcements: bool = False
    account: str = "web"
    country: str | None = None  # that of the area, if it is known
    with_grown_up: bool = True  # until somebody says that they are alone
    terms: str = ""

    @property
    def is_child(self) -> bool:
        """An age that is not known counts as a child's (ICO Children's Code: establish age or protect all)."""
        return self.age_band is not AgeBand.ADULT

    @property
    def is_too_young(self) -> bool:
        """Whether this channel is not for someone of this age."""
        return self.age_band in TOO_YOUNG.get(self._channel, UNDER_13_ANYWHERE)

    @property
    def _channel(self) -> str:
        """What sort of account it is: "telegram" of "telegram-govan"."""
        return self.account.partition("-")[0]

    def facts(
        self, unchecked: Container[str] = (), under_13: str = "", unscreened: Container[str] = ()
    ) -> dict[str, str | None]:
        """What conditions in a conversation may ask about, as "person.…". Unknown is None.

        ``unchecked``: the languages in which nobody stands for the words about safety and privacy; ``unscreened``: those
        in which nobody stands for the detector's words. ``under_13``: with
        whom people under 13 may chat, on the web page only (no account, no minimum age); empty for not at all.
        """
        is_unchecked = self.language in unchecked
        may_come = self.age_band is AgeBand.UNDER_13 and self._channel == "web" and self.with_grown_up
        with_whom = under_13 if may_come else ""
        return {
            "person.language": self.language,
            "person.age_band": None if self.age_band is AgeBand.UNKNOWN else self.age_band,
            "person.area": self.area,
            "person.country": self.country,
            "person.sector": self.sector,
            "person.consented": "yes" if self.consented else None,
            "person.announcements": "yes" if self.announcements else None,
            "person.too_young": "yes" if self.is_too_young and not with_whom else None,
            "person.under_13": with_whom or None,
            "person.lasting": None if with_whom else "yes",
            "person.adult": None if self.is_child else "yes",
            "person.pin": "yes" if self._channel in PINS and not self.is_child else None,
            "person.unchecked": "yes" if is_unchecked else None,
            "person.unscreened": "yes" if self.language in unscreened else None,
            "person.unchecked_child": "yes" if is_unchecked and self.is_child else None,
            "person.on_web": "yes" if self._channel == "web" else None,
        }

    def learned(self, fact: str, value: str | None) -> Person:
        """The person, once a fact of `Learned` is known. Other facts (quote, say) are of no use to a conversation."""
        changes: dict[str, Any] = {}
        match fact:
            case "language":
                changes = {"language": value or self.language}
            case "age_band":
                changes = {"age_band": AgeBand(value or AgeBand.UNKNOWN)}
            case "area" | "sector":
                changes = {fact: value}
            case "consent" if value in {"yes", "no"}:  # "tell me more" changes nothing
                changes = {"consented": value == "yes"}
            case "grown_up":
                changes = {"with_grown_up": value == "yes"}
            case "announcements":
                changes = {"announcements": value == "yes"}
        return replace(self, **changes)
