"""The settings that say who answers for the bot, whom it is for, and how long what people said is kept."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

MAIL = r"[^@\s,;]+@[^@\s,;]+\.[^@\s.,;]+"
Told = Annotated[str, Field(max_length=120, pattern=r"^[^\r\n]*$")]  # said to families within a sentence


def _mail(value: str) -> str:
    if value and not re.fullmatch(MAIL, value):
        raise ValueError("must be one e-mail address such as safeguarding@council.example")
    return value


def _in_a_folder(value: Path | None) -> Path | None:
    if value is not None and (value.is_dir() or not value.absolute().parent.is_dir()):
        raise ValueError("must be a file in a folder that is there")
    return value


Mail = Annotated[str, AfterValidator(_mail)]


class Care(BaseModel):
    """Who answers for it, for whom it is, and what is kept for how long. `bot.settings.Settings` has the rest."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    audience: Literal["everyone", "adults"] = Field(
        "everyone",
        description="Whom the bot is for: everyone, children among them, or adults only, and then under-18s are turned "
        "away with the helplines.",
    )
    under_13: Literal["off", "parent_present", "facilitator"] = Field(
        "off",
        description="Whether people under 13 may chat on the web page, and who must sit beside them: somebody who looks "
        "after them, or whoever leads their group. Nothing of it can be gone on with after the page is closed.",
    )
    controller: Told = Field(
        "", description="Who is responsible for what people say (the controller), as families are told: a council, say."
    )
    privacy_contact: Told = Field(
        "", description="How families reach whoever answers for privacy: an e-mail address, a phone number or a page."
    )
    dpia_reference: str = Field(
        "",
        max_length=80,
        description="The number or place of your data protection impact assessment; `python -m bot dpia` writes a draft.",
    )
    safeguarding_lead: Told = Field(
        "", description="Who acts when somebody may be in danger: a role or a name, as families are told."
    )
    safeguarding_lead_email: Mail = Field("", description="Where the safeguarding lead is alerted by e-mail.")
    safeguarding_lead_telegram: int | None = Field(
        None,
        description="The number of the Telegram chat in which the safeguarding lead is alerted. The bot tells it to whoever "
        "writes /chat_number. Optional.",
    )
    safeguarding_deputy: Told = Field("", description="Who acts when the safeguarding lead does not: a role or a name.")
    safeguarding_deputy_email: Mail = Field("", description="Where the safeguarding deputy is alerted by e-mail.")
    safeguarding_deputy_telegram: int | None = Field(
        None,
        description="The number of the Telegram chat in which the safeguarding deputy is alerted. The bot tells it to whoever "
        "writes /chat_number. Optional.",
    )
    keep_words_days: int = Field(
        90, ge=1, le=90, description="For how many days people's own words are kept: at most 90. Families are told."
    )
    keep_answers_months: int = Field(
        24, ge=1, le=24, description="For how many months answers are kept: at most 24. Families are told."
    )
    keep_deliveries_days: int = Field(
        30, ge=1, le=30, description="For how many days what was sent is kept: at most 30. Families are told."
    )
    keep_cases_years: int = Field(
        25,
        ge=1,
        le=100,
        description="For how many years a safeguarding case is kept after it was closed. No law sets one number: take the one "
        "of your council's retention schedule.",
    )
    erasure_ledger: Annotated[Path | None, AfterValidator(_in_a_folder)] = Field(
        None,
        description="The file that remembers who was deleted, so that a backup does not bring them back. Never restore "
        "it with the database. Without it, it lies beside the SQLite file, or is data/blether.erasures.",
    )

    @property
    def is_for_children(self) -> bool:
        """Whether people under 18 may talk to it."""
        return self.audience == "everyone"

    def unnamed(self) -> Iterator[str]:
        """Each setting without which the bot must not be opened to its audience, by name, with what is missing."""
        if self.is_for_children and not self.dpia_reference:
            yield "DPIA_REFERENCE is not set: the data protection impact assessment that covers it"
        if not self.controller:
            yield "CONTROLLER is not set: who is responsible for what people say"
        if not self.privacy_contact:
            yield "PRIVACY_CONTACT is not set: where families can ask about privacy"
        if self.is_for_children:
            yield from _person(
                "LEAD", self.safeguarding_lead, self.safeguarding_lead_email, self.safeguarding_lead_telegram
            )
            yield from _person(
                "DEPUTY", self.safeguarding_deputy, self.safeguarding_deputy_email, self.safeguarding_deputy_telegram
            )


def _person(which: str, name: str, mail: str, chat: int | None) -> Iterator[str]:
    name_of = f"SAFEGUARDING_{which}"
    if not name:
        yield f"{name_of} is not set: who acts when somebody may be in danger"
    if not mail and chat is None:
        yield f"{name_of}_EMAIL is not set, nor is {name_of}_TELEGRAM: where they are alerted"
