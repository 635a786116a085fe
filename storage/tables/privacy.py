"""The privacy words that people were told, each as it was."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Field

from storage.tables.base import Row, UtcDateTime


class PrivacyText(Row, table=True):
    """One text, in one language, for one sort of reader (adult, teen, child). A consent names it by its ``version``."""

    __tablename__ = "privacy_text"

    version: str = Field(primary_key=True, max_length=40)
    language: str = Field(max_length=12)
    audience: str = Field(max_length=12)
    text: str
    since: datetime = Field(sa_type=UtcDateTime)
