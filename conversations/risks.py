"""What the detector says of a message: how grave, what kind, and by which rule."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Tier(StrEnum):
    """How soon somebody must act: now, today, or when the case is read."""

    IMMINENT = "imminent"
    SERIOUS = "serious"
    CONCERN = "concern"


class Risk(StrEnum):
    """What somebody may be in danger of."""

    SUICIDE = "suicide"
    SELF_HARM = "self_harm"
    OVERDOSE = "overdose"
    PHYSICAL_ABUSE = "physical_abuse"
    SEXUAL_ABUSE = "sexual_abuse"
    DOMESTIC_ABUSE = "domestic_abuse"
    NEGLECT = "neglect"
    EXPLOITATION = "exploitation"
    FORCED_MARRIAGE = "forced_marriage"
    MISSING = "missing"
    THREAT = "threat"
    EATING = "eating"
    BULLYING = "bullying"
    NOT_COPING = "not_coping"


@dataclass(frozen=True, slots=True)
class Hit:
    """A message in which somebody may be in danger. ``rule`` names the pattern family that saw it, of ``version``.

    ``about_child``: it speaks of a child, and of nothing that happens to the writer.
    """

    tier: Tier
    kind: Risk
    rule: str
    version: str
    about_child: bool = False

    @property
    def is_serious(self) -> bool:
        """Whether the person is told at once where help is."""
        return self.tier is not Tier.CONCERN
