"""Everything that the environment can change, read once and frozen.

A secret may also come from a file: NAME_FILE names it (as Docker and systemd hand secrets over).
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal, Self
from urllib.parse import urlsplit

import sqlalchemy as sa
from pydantic import AfterValidator, ConfigDict, Field, SecretStr, ValidationError, model_validator

from bot.care import Care
from bot.staff_settings import StaffSettings
from conversations.privacy import Keeping

TOKEN_LENGTH = 20  # real ones have 35; a little less lets stand-ins in
SECRETS = (
    "TELEGRAM_BOT_TOKEN",
    "TELEGRAM_WEBHOOK_SECRET",
    "DATABASE_URL",
    "METRICS_TOKEN",
    "SMTP_URL",
    "OIDC_CLIENT_SECRET",
)
ORIGIN = r"https://(\*\.)?[\w.-]+(:\d{1,5})?|http://(localhost|127\.0\.0\.1)(:\d{1,5})?"
FURTHER = "TELEGRAM_BOT_TOKEN_"  # before the name of a further account, and also a secret


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


def _origins(value: str) -> str:
    """Origins as a security policy names them, between spaces; only this machine may do without https."""
    for origin in (found := value.split()):
        if not re.fullmatch(ORIGIN, origin, re.ASCII):
            raise ValueError("must be addresses such as https://www.school.example, with spaces between them")
    return " ".join(found)


def _codes(value: str) -> str:
    if not re.fullmatch("([a-z]{2,3}([ ,]+|$))*", value.strip()):
        raise ValueError("must be codes of languages such as pl, ur")
    return value


def _folder(value: Path | None) -> Path | None:
    if value is not None and not value.is_dir():
        raise ValueError("must name a folder that is there")
    return value


def _bot_name(value: str) -> str:
    name = value.removeprefix("@")
    if name and not re.fullmatch("[A-Za-z][A-Za-z0-9_]{4,31}", name):
        raise ValueError("must be the name that BotFather gave, such as calton_families_bot")
    return name


def _bot_token(value: SecretStr | None) -> SecretStr | None:
    if value is None or not value.get_secret_value():
        return None
    number, _, rest = value.get_secret_value().partition(":")
    if not number.isdigit() or len(rest) < TOKEN_LENGTH:
        raise ValueError("is not a bot token; BotFather gives one that looks like 123456789:AA…")
    return value


def _account(value: str) -> str:
    if not re.fullmatch("[A-Za-z0-9][A-Za-z0-9_]{0,30}", value):
        raise ValueError(f"what follows {FURTHER} must be letters, digits and _, at most 31 of them")
    return value


def _webhook_secret(value: SecretStr | None) -> SecretStr | None:
    if value is not None and not re.fullmatch("[A-Za-z0-9_-]{1,256}", value.get_secret_value()):
        raise ValueError("must be 1 to 256 letters, digits, _ and -, and nothing else")
    return value


def _metrics_token(value: SecretStr | None) -> SecretStr | None:
    if value is not None and not re.fullmatch("[!-~]{16,256}", value.get_secret_value()):
        raise ValueError("must be 16 to 256 letters, digits and signs, without spaces")
    return value


WebAddress = Annotated[str, AfterValidator(_web_address)]


@dataclass(frozen=True, slots=True)
class TelegramAccount:
    """One bot at Telegram: our name for it, the setting and the token in it, and the area it is for (empty: any)."""

    name: str
    setting: str
    token: SecretStr
    area: str = ""

    @property
    def bot(self) -> str:
        """Telegram's number of the bot. It stays when the token is changed."""
        return self.token.get_secret_value().partition(":")[0]


class Settings(Care, StaffSettings):
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
    languages: Annotated[str, AfterValidator(_codes)] = Field(
        "",
        description="The languages to offer beside English, by code: pl, ur. Without it, all that are translated whole.",
    )
    wording: Annotated[Path | None, AfterValidator(_folder)] = Field(
        None, description="A folder of changed wordings, en.po or pl.po, say. They are laid over ours at start."
    )
    quick_exit_url: WebAddress = Field(
        "https://www.bbc.co.uk/weather", description="The page that “Leave this page quickly” goes to: a harmless one."
    )
    embed_origins: Annotated[str, AfterValidator(_origins)] = Field(
        "",
        description="The websites that may show the chat inside a page of theirs, such as https://www.school.example, with "
        "spaces between them. Without it, none may.",
    )
    trusted_proxies: int = Field(
        0,
        ge=0,
        le=9,
        description="How many proxies of your own a request passes. Each adds a line about where it came from; any more "
        "lines are not believed.",
    )
    telegram_bot_name: Annotated[str, AfterValidator(_bot_name)] = Field(
        "", description="The bot's name at Telegram, for posters: what follows https://t.me/ in its link."
    )
    wellbeing: bool = Field(
        False,
        description="Offer the four questions on how people feel. The numbers are kept apart from whoever gave them.",
    )
    follow_up_days: int = Field(
        5,
        ge=1,
        le=28,
        description="After how many days adults who want it are asked how it went with the help they found.",
    )
    hear_back_weeks: int = Field(
        8, ge=1, le=52, description="Within how many weeks families are told that they can read what will be done."
    )
    telegram_bot_token: Annotated[SecretStr | None, AfterValidator(_bot_token)] = Field(
        None, description="The token that BotFather gave. Without it there is no Telegram."
    )
    telegram_bot_token_name: Mapping[
        Annotated[str, AfterValidator(_account)], Annotated[SecretStr, AfterValidator(_bot_token)]
    ] = Field(
        {},
        description="The token of one more bot: write a name in place of NAME, usually the code of an area, and people "
        "who start there belong to that area. There may be many.",
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
    telegram_messages_a_second: float = Field(
        28,
        gt=0,
        allow_inf_nan=False,
        description="Messages a second that Telegram allows an account; more with paid broadcasts or a local Bot API server.",
    )
    metrics_token: Annotated[SecretStr | None, AfterValidator(_metrics_token)] = Field(
        None,
        description="The word that whoever watches over the bot sends along to read /metrics. Without it there is none.",
    )
    metrics_port: int | None = Field(
        None,
        ge=1,
        le=65535,
        description="The port on which a worker answers /metrics and /healthz. Without it there is none.",
    )
    log_level: Literal["debug", "info", "warning", "error"] = Field("info", description="How much is logged.")
    log_format: Literal["text", "json"] = Field("text", description="Logs for people (text) or for machines (json).")

    @model_validator(mode="after")
    def _webhook_is_complete(self) -> Self:
        if self.telegram_accounts and self.telegram_mode == "webhook":
            if self.public_url is None:
                raise ValueError("TELEGRAM_MODE is webhook, so PUBLIC_URL must say where Telegram can reach this bot")
            if self.telegram_webhook_secret is None:
                raise ValueError("TELEGRAM_MODE is webhook, so TELEGRAM_WEBHOOK_SECRET must be set")
        return self

    @model_validator(mode="after")
    def _metrics_can_be_read(self) -> Self:
        if self.metrics_port is not None and self.metrics_token is None:
            raise ValueError("METRICS_PORT is set, so METRICS_TOKEN must be set too")
        return self

    @model_validator(mode="after")
    def _each_bot_once(self) -> Self:
        names: dict[str, str] = {}
        bots: dict[str, str] = {}
        for each in self.telegram_accounts:
            if (other := names.setdefault(each.name, each.setting)) != each.setting:
                raise ValueError(f"{each.setting} and {other} are names of one account, {each.name}; keep one of them")
            if (other := bots.setdefault(each.bot, each.setting)) != each.setting:
                raise ValueError(
                    f"{each.setting} has a token of the same bot as {other}; each account needs its own bot"
                )
        return self

    @property
    def telegram_accounts(self) -> tuple[TelegramAccount, ...]:
        """Every bot at Telegram: "telegram", and "telegram-govan" where TELEGRAM_BOT_TOKEN_GOVAN is set."""
        first, found = self.telegram_bot_token, []
        if first:
            found.append(TelegramAccount("telegram", "TELEGRAM_BOT_TOKEN", first))
        for name, token in self.telegram_bot_token_name.items():
            code = name.lower().replace("_", "-")
            found.append(TelegramAccount(f"telegram-{code}", FURTHER + name, token, code))
        return tuple(found)

    @property
    def address(self) -> str:
        """The web address of this bot, without a slash at the end."""
        shown = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(self.host, self.host)  # noqa: S104 - shown, not bound
        shown = f"[{shown}]" if ":" in shown else shown
        return self.public_url or f"http://{shown}:{self.port}"

    @property
    def responsible(self) -> str:
        """Who is responsible for what people say, as families are told; in a demo, who runs it."""
        return self.controller or self.organisation

    @property
    def keeping(self) -> Keeping:
        """What the privacy words say, and what retention keeps to."""
        return Keeping(
            self.responsible,
            self.privacy_contact,
            self.keep_words_days,
            self.keep_answers_months,
            self.keep_deliveries_days,
            self.keep_cases_years,
        )

    @property
    def ledger(self) -> Path:
        """The file outside of the database that remembers erasures."""
        path = sa.make_url(self.database_url).database if self.database_url.startswith("sqlite") else None
        return self.erasure_ledger or Path(path or "data/blether.db").with_suffix(".erasures")

    @property
    def is_secure(self) -> bool:
        """Whether people reach the bot over HTTPS."""
        return self.address.startswith("https://")


def load(environment: Mapping[str, str] | None = None) -> Settings:
    """Read the settings. Raises `BadSetting` with every wrong one by its name."""
    environment = os.environ if environment is None else environment
    found: dict[str, object] = {
        name: value for name in Settings.model_fields if (value := _value(environment, name.upper())) not in {None, ""}
    }
    found["telegram_bot_token_name"] = _further_tokens(environment)
    try:
        return Settings.model_validate(found)
    except ValidationError as error:
        raise BadSetting("\n".join(_sentence(problem, environment) for problem in error.errors())) from None


def require_answerable(settings: Settings) -> None:
    """Refuse to open a real bot for which nobody answers. Raises `BadSetting` with each missing setting by its name."""
    missing = [] if settings.demo else list(settings.unnamed())
    if missing:
        raise BadSetting(
            "\n".join((*missing, f"(AUDIENCE is {settings.audience}; with DEMO=true it starts all the same)"))
        )


def _further_tokens(environment: Mapping[str, str]) -> dict[str, str]:
    """The tokens of all accounts but the first, by name: {"GOVAN": "123456789:AA…"}."""
    own = {name for name in environment if name.startswith(FURTHER)} - {f"{FURTHER}FILE"}
    names = sorted({name.removeprefix(FURTHER).removesuffix("_FILE") for name in own})
    return {name: value for name in names if (value := _value(environment, FURTHER + name))}


def _value(environment: Mapping[str, str], name: str) -> str | None:
    if path := _secret_file(environment, name):
        return _secret_in(Path(path), f"{name}_FILE")
    return environment.get(name)


def _secret_file(environment: Mapping[str, str], name: str) -> str | None:
    return environment.get(f"{name}_FILE") if name in SECRETS or name.startswith(FURTHER) else None


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


def _sentence(problem: Mapping[str, object], environment: Mapping[str, str]) -> str:
    """One wrong setting by name. The value is left out: it may be a secret."""
    place = problem["loc"]
    name = _name(place) if isinstance(place, tuple) and place else ""
    name = f"{name}_FILE" if _secret_file(environment, name) else name
    message = str(problem["msg"]).removeprefix("Value error, ").replace("Input should be", "must be")
    return f"{name}: {message}" if name else message


def _name(place: Sequence[object]) -> str:
    """The environment's name of the setting at a place that pydantic names; only further accounts lie deeper."""
    return f"{FURTHER}{place[1]}" if len(place) > 1 else str(place[0]).upper()
