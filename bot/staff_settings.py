"""Settings of mail and of the organisation's own sign-in: a part of `bot.settings.Settings`."""

from __future__ import annotations

import re
from typing import Annotated, Self
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, Field, SecretStr, model_validator


def _smtp(value: SecretStr | None) -> SecretStr | None:
    try:
        parts = urlsplit(value.get_secret_value() if value else "")
        is_whole = parts.scheme in {"smtp", "smtps"} and parts.hostname and parts.port != 0
        is_whole = is_whole and not parts.path.strip("/") and bool(parts.username) == bool(parts.password)
    except ValueError:  # its own message would quote the value
        is_whole = False
    if value is not None and not is_whole:
        raise ValueError(
            "must be like smtp://user:password@host:587; in user and password write %40 for @ and %2F for /"
        )
    return value


def _mail_from(value: str) -> str:
    address = r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9][A-Za-z0-9.-]*"
    if value and not re.fullmatch(rf"{address}|[^<>@\"\x00-\x1f]+ <{address}>", value):
        raise ValueError("must be an address such as blether@council.example, or Blether <blether@council.example>")
    return value


def _client_secret(value: SecretStr | None) -> SecretStr | None:
    if value is not None and not re.fullmatch("[!-~]{1,512}", value.get_secret_value()):
        raise ValueError("must be letters, digits and signs, without spaces")
    return value


def _provider(value: str | None) -> str | None:
    """OIDC speaks https; only a provider on this very machine may do without."""
    try:
        parts = urlsplit(value or "https://none")
        is_here = parts.hostname in {"localhost", "127.0.0.1"}
        is_safe = (
            parts.hostname and parts.port != 0 and (parts.scheme == "https" or (is_here and parts.scheme == "http"))
        )
    except ValueError:  # its own message would quote the value
        is_safe = False
    if not is_safe:
        raise ValueError("must be a web address that begins with https://")
    return value and value.rstrip("/")


class StaffSettings(BaseModel):
    """How staff are written to and sign in."""

    smtp_url: Annotated[SecretStr | None, AfterValidator(_smtp)] = Field(
        None,
        description="The mail server: smtp://user:password@host:587 (with STARTTLS), or smtps://user:password@host:465. "
        "Without it no mail is sent.",
    )
    mail_from: Annotated[str, AfterValidator(_mail_from)] = Field(
        "", description="The address that mail comes from, such as Blether <blether@council.example>."
    )
    oidc_issuer: Annotated[str | None, AfterValidator(_provider)] = Field(
        None, description="The address of your organisation's own sign-in (OpenID Connect), for staff who have one."
    )
    oidc_client_id: str = Field(
        "", max_length=255, description="The name under which that sign-in knows us; it gives one."
    )
    oidc_client_secret: Annotated[SecretStr | None, AfterValidator(_client_secret)] = Field(
        None, description="The secret that goes with the name; that sign-in gives one too."
    )

    @model_validator(mode="after")
    def _mail_is_complete(self) -> Self:
        if bool(self.smtp_url) != bool(self.mail_from):
            missing, given = ("MAIL_FROM", "SMTP_URL") if self.smtp_url else ("SMTP_URL", "MAIL_FROM")
            raise ValueError(f"{given} is set, so {missing} must be set too")
        return self

    @model_validator(mode="after")
    def _own_sign_in_is_complete(self) -> Self:
        given = {
            "OIDC_ISSUER": self.oidc_issuer,
            "OIDC_CLIENT_ID": self.oidc_client_id,
            "OIDC_CLIENT_SECRET": self.oidc_client_secret,
        }
        if any(given.values()) and (missing := [name for name, value in given.items() if not value]):
            raise ValueError(f"OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET go together; {missing[0]} is not set")
        return self
