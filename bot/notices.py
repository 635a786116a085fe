"""The privacy words as each reader is told them, and their versions: a consent names the very text that was agreed to."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from bot.speech import Speech
from conversations import privacy
from conversations.conversation import Conversation
from conversations.people import AgeBand
from conversations.privacy import Reader

VERSION_LETTERS = 16


class Notice(NamedTuple):
    """One text. ``version`` is a digest of its words, which are made from the settings: if either changes, so does it."""

    version: str
    language: str
    reader: Reader
    text: str


class Notices:
    """Every text that a deployment tells."""

    def __init__(self, conversation: Conversation, speech: Speech) -> None:
        self._conversation = conversation
        self._speech = speech

    @property
    def terms(self) -> str:
        """What is agreed to, whatever the wording and the language."""
        return self._conversation.terms

    def version(self, language: str, age_band: AgeBand) -> str:
        """What somebody agrees to. A language that is not spoken any more is told in English."""
        whom = privacy.reader(age_band)
        return (self._all.get((language, whom)) or self._all["en", whom]).version

    def everything(self) -> Iterator[Notice]:
        """Each text in each language."""
        yield from self._all.values()

    @cached_property
    def _all(self) -> dict[tuple[str, Reader], Notice]:
        return {(code, whom): self._notice(code, whom) for code in self._speech.languages for whom in Reader}

    def _notice(self, language: str, whom: Reader) -> Notice:
        parts = (privacy.gate(self._conversation, whom), privacy.notice(self._conversation, whom))
        text = "\n\n".join(self._speech.lines(part, language) for part in parts)
        digest = hashlib.sha256(f"{language} {whom}\n{text}".encode()).hexdigest()
        return Notice(digest[:VERSION_LETTERS], language, whom, text)
