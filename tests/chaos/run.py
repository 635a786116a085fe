"""One run of a scenario: what was counted, and what was not as it should be."""

from __future__ import annotations

import time
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any


@dataclass(slots=True)
class Run:
    """One run, with a folder of its own.

    ``lost``: people who never heard what was for them, and are not reported as unknown. ``duplicates``: messages that
    came twice. ``in_flight``: claimed to be sent when things went wrong. ``unknown``: reported so by the bot.
    """

    name: str
    database: str
    folder: Path
    lost: int = 0
    duplicates: int = 0
    in_flight: int = 0
    unknown: int = 0
    seconds: float = 0.0
    figures: dict[str, Any] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)
    began: float = field(default_factory=time.monotonic)

    def __post_init__(self) -> None:
        self.folder.mkdir(parents=True)

    def expect(self, sentence: str, is_so: bool) -> None:
        """Keep what is not so."""
        if not is_so:
            self.wrong.append(sentence)

    def note(self, **figures: Any) -> None:
        """Keep figures that are worth seeing."""
        self.figures |= figures

    def end(self) -> None:
        """Note how long it took."""
        self.seconds = round(time.monotonic() - self.began, 1)

    def to_json(self) -> dict[str, Any]:
        """As it is written into build/chaos.json."""
        return {key: value for key, value in asdict(self).items() if key not in {"folder", "database", "began"}}

    def __str__(self) -> str:
        counts = (self.lost, self.duplicates, self.in_flight, self.unknown, self.seconds)
        figures = ", ".join(f"{name.replace('_', ' ')} {value}" for name, value in self.figures.items())
        wrong = "".join(f"\n    WRONG: {sentence}" for sentence in self.wrong)
        return f"{self.name:<26}" + "".join(f"{count:>12}" for count in counts) + f"   {figures}{wrong}"
