"""Everything that the environment can change, read once and frozen.

A secret may also come from a file: NAME_FILE names it (as Docker and systemd hand secrets over).
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Literal, Self
from urllib.parse import urlsplit

import sqlalchemy as sa
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, SecretStr, ValidationError, model_validator

TOKEN_LENGTH = 20  # real ones have 35; a little less lets stand-ins in
SECRETS = ("TELEGRAM_BOT_TOKEN", "TELEGRAM_WEBHOOK_SECRET", "DATABASE_URL")


class BadSetting(Exception):
    """A setting is wrong. The message names each one, what is wrong with it, and what to do."""


def _web_address(value: str) -> str:
    try:
        parts = urlsplit(value)
        is_whole = parts.scheme in {"http", "https"} and parts.hostname and parts.port != 0
    except ValueError:  # its own message would quote the value
        is_whole = False
    if not is_whole:
        raise ValueError("must be a web address such as https://chat.example.org")
    return value.rstrip("/")


def _host(value: str) -> str:
    if not re.fullmatch(r"[\w.:-]+", value, re.ASCII):
        raise ValueError("must be an address or a name to listen on, such as 0.0.0.0")
    return value


def _database(value: str) -> str:
    if not value.startswith(("sqlite:///", "postgres://", "postgresql://", "postgresql+psycopg://")):
        raise ValueError("must begin with sqlite:/// or postgresql://")
    if value == "sqlite:///":
        raise ValueError("names no file; sqlite:///data/blether.db is one")
    try:
        sa.make_url(value)
    except (ValueError, sa.exc.ArgumentError):  # likewise, and a piece of the password with it
        raise ValueError(
            "cannot be read; in a user name or password write %40 for @, %3A for : and %2F for /"
        ) from None
    return value


def _bot_token(value: SecretStr | None) -> SecretStr | None:
    if value is None or not value.get_secret_value():
        return None
    number, _, rest = value.get_secret_value().partition(":")
    if not number.isdigit() or len(rest) < TOKEN_LENGTH:
        raise ValueError("is not a bot token; BotFather gives one that looks like 123456789:AA…")
    return value


def _webhook_secret(value: SecretStr | None) -> SecretStr | None:
    if value is not None and not re.fullmatch("[A-Za-z0-9_-]{1,256}", value.get_secret_value()):
        raise ValueError("must be 1 to 256 letters, digits, _ and -, and nothing else")
    return value


WebAddress = Annotated[str, AfterValidator(_web_address)]


class Settings(BaseModel):
    """The settings, each with what it is for. The environment's name of each is the field's in capitals."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    database_url: Annotated[str, AfterValidator(_database)] = Field(
        "sqlite:///data/blether.db",
        repr=False,  # a password may be in it
        description="Where everything is kept: a SQLite file or a PostgreSQL database.",
    )
    host: Annotated[str, AfterValidator(_host)] = Field(
        "127.0.0.1", description="The address to listen on. 0.0.0.0 answers other machines too."
    )
    port: int = Field(8080, ge=1, le=65535, description="The port to listen on.")
    public_url: WebAddress | None = Field(
        None, description="The address that people see, with https. Links and webhooks are made from it."
    )
    organisation: str = Field(
        "Blether demo", min_length=1, max_length=80, description="Who runs the bot, as families are told."
    )
    demo: bool = Field(False, description="Load the demo area and directory, and say on each page that this is a demo.")
    telegram_bot_token: Annotated[SecretStr | None, AfterValidator(_bot_token)] = Field(
        None, description="The token that BotFather gave. Without it there is no Telegram."
    )
    telegram_mode: Literal["polling", "webhook"] = Field(
        "polling", description="How updates arrive: polling works everywhere; webhook needs PUBLIC_URL."
    )
    telegram_webhook_secret: Annotated[SecretStr | None, AfterValidator(_webhook_secret)] = Field(
        None,
        description="1 to 256 letters, digits, _ and -. Telegram sends it with each update, so that we know it is Telegram.",
    )
    telegram_api_url: WebAddress = Field(
        "https://api.telegram.org", description="Where the Bot API is; change it for a local Bot API server."
    )
    log_level: Literal["debug", "info", "warning", "error"] = Field("info", description="How much is logged.")
    log_format: Literal["text", "json"] = Field("text", description="Logs for people (text) or for machines (json).")

    @model_validator(mode="after")
    def _webhook_is_complete(self) -> Self:
        if self.telegram_bot_token and self.telegram_mode == "webhook":
            if self.public_url is None:
                raise ValueError("TELEGRAM_MODE is webhook, so PUBLIC_URL must say where Telegram can reach this bot")
            if self.telegram_webhook_secret is None:
                raise ValueError("TELEGRAM_MODE is webhook, so TELEGRAM_WEBHOOK_SECRET must be set")
        return self

    @property
    def address(self) -> str:
        """The web address of this bot, without a slash at the end."""
        shown = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(self.host, self.host)  # noqa: S104 - shown, not bound
        shown = f"[{shown}]" if ":" in shown else shown
        return self.public_url or f"http://{shown}:{self.port}"

    @property
    def is_secure(self) -> bool:
        """Whether people reach the bot over HTTPS."""
        return self.address.startswith("https://")


def load(environment: Mapping[str, str] | None = None) -> Settings:
    """Read the settings. Raises `BadSetting` with every wrong one by its name."""
    environment = os.environ if environment is None else environment
    found = {
        name: value for name in Settings.model_fields if (value := _value(environment, name.upper())) not in {None, ""}
    }
    try:
        return Settings.model_validate(found)
    except ValidationError as error:
        raise BadSetting("\n".join(_sentence(problem) for problem in error.errors())) from None


def _value(environment: Mapping[str, str], name: str) -> str | None:
    if name in SECRETS and (path := environment.get(f"{name}_FILE")):
        return _secret_in(Path(path), f"{name}_FILE")
    return environment.get(name)


def _secret_in(path: Path, name: str) -> str:
    try:
        secret = path.read_text(encoding="utf-8").strip()
    except OSError as error:
        raise BadSetting(f"{name}: {path} cannot be read ({error.strerror})") from None
    except UnicodeDecodeError:
        raise BadSetting(f"{name}: {path} holds something other than text") from None
    if not secret:
        raise BadSetting(f"{name}: {path} is empty")
    return secret


def _sentence(problem: Mapping[str, object]) -> str:
    """One wrong setting by name. The value is left out: it may be a secret."""
    place = problem["loc"]
    name = str(place[0]).upper() if isinstance(place, tuple) and place else ""
    message = str(problem["msg"]).removeprefix("Value error, ").replace("Input should be", "must be")
    return f"{name}: {message}" if name else message
