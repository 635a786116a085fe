"""A codebook: the themes that answers are sorted into, each with the phrases that show what it means."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from conversations.words import Text

OTHER = "other"  # said something, but nothing that this codebook knows
NO_REASON = "no_reason"  # said nothing: "n/a", "idk", a lone emoji
LEFT_OVER = {OTHER: "Something else", NO_REASON: "No reason given"}


@dataclass(frozen=True, slots=True)
class Theme:
    """One theme. The ``id`` is for ever; ``name`` is for staff, ``label`` is the plain one that families press.

    ``seeds`` {language: phrases} are things that people might say about it; ``not_this`` are things that sound like
    it and are not. ``sensitive``: a summary must not let it be known of all people of a small group (disclosure step 3).
    """

    id: str
    name: Text
    label: Text
    description: str
    seeds: Mapping[str, tuple[str, ...]]
    not_this: tuple[str, ...] = ()
    sensitive: bool = False


@dataclass(frozen=True, slots=True)
class Codebook:
    """A set of themes in the order to show them. ``version`` grows when any phrase in it changes."""

    id: str
    version: int
    themes: tuple[Theme, ...]

    def __post_init__(self) -> None:
        ids = [theme.id for theme in self.themes]
        if len(set(ids)) != len(ids) or not LEFT_OVER.keys().isdisjoint(ids):
            raise ValueError(f"codebook {self.id}: two themes share an id, or one is called {' or '.join(LEFT_OVER)}")

    @property
    def key(self) -> str:
        """What is written beside everything coded with it, such as ``place_standard@1``."""
        return f"{self.id}@{self.version}"

    @property
    def sensitive(self) -> frozenset[str]:
        """The ids of the themes that are sensitive."""
        return frozenset(theme.id for theme in self.themes if theme.sensitive)

    @property
    def names(self) -> dict[str, str]:
        """The English name of each theme by id, then of what is left over."""
        return {theme.id: theme.name.msgid for theme in self.themes} | LEFT_OVER
