"""Settings are right or refused: by name, without their value, all of them at once."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pydantic import ValidationError

from bot.settings import SECRETS, BadSetting, Settings, load

TOKEN = "123456789:AAsecret-secret-secret-secret-sec"
GOVANS_TOKEN = "987654321:AAsecret-secret-secret-secret-sec"
LONG = "Wobbly " * 20
WRONG = [
    ("DATABASE_URL", "mysql://wobbly@host/blether"),
    ("DATABASE_URL", "sqlite:///"),
    ("DATABASE_URL", "postgresql://ada:wob@bly:5@host/blether"),
    ("DATABASE_URL", "postgresql://ada:word@host:wobbly/blether"),
    ("HOST", "http://wobbly"),
    ("PORT", "wobbly"),
    ("PORT", "0"),
    ("PORT", "70007"),
    ("PUBLIC_URL", "wobbly.example"),
    ("PUBLIC_URL", "ftp://wobbly.example"),
    ("PUBLIC_URL", "https://"),
    ("PUBLIC_URL", "https://[wobbly"),
    ("PUBLIC_URL", "https://wobbly:port"),
    ("ORGANISATION", LONG),
    ("DEMO", "wobbly"),
    ("LANGUAGES", "Wobbly!"),
    ("WORDING", "wobbly/nowhere"),
    ("WELLBEING", "wobbly"),
    ("FOLLOW_UP_DAYS", "0"),
    ("HEAR_BACK_WEEKS", "wobbly"),
    ("QUICK_EXIT_URL", "wobbly"),
    ("EMBED_ORIGINS", "https://wobbly.example/page"),
    ("EMBED_ORIGINS", "http://wobbly.example"),
    ("TRUSTED_PROXIES", "wobbly"),
    ("TRUSTED_PROXIES", "-1"),
    ("TELEGRAM_BOT_NAME", "wobbly words"),
    ("TELEGRAM_BOT_TOKEN", "wobbly"),
    ("TELEGRAM_BOT_TOKEN", "wobbly:AAsecret-secret-secret-secret-sec"),
    ("TELEGRAM_BOT_TOKEN", "123456789:wobbly"),
    ("TELEGRAM_BOT_TOKEN_NAME", "wobbly"),
    ("TELEGRAM_BOT_TOKEN_GOVAN", "123456789:wobbly"),
    ("TELEGRAM_BOT_TOKEN_", TOKEN),
    ("TELEGRAM_BOT_TOKEN_É", TOKEN),
    ("TELEGRAM_BOT_TOKEN_" + "A" * 32, TOKEN),
    ("TELEGRAM_MODE", "wobbly"),
    ("TELEGRAM_WEBHOOK_SECRET", "wobbly words"),
    ("TELEGRAM_WEBHOOK_SECRET", "wobbly" * 43),
    ("TELEGRAM_API_URL", "wobbly"),
    ("TELEGRAM_MESSAGES_A_SECOND", "wobbly"),
    ("TELEGRAM_MESSAGES_A_SECOND", "0"),
    ("TELEGRAM_MESSAGES_A_SECOND", "inf"),
    ("METRICS_TOKEN", "wobbly"),
    ("METRICS_PORT", "wobbly"),
    ("SMTP_URL", "wobbly"),
    ("SMTP_URL", "https://ada:wobbly@host"),
    ("SMTP_URL", "smtp://wobbly@host"),
    ("SMTP_URL", "smtp://ada:word@host:wobbly"),
    ("SMTP_URL", "smtp://[wobbly"),
    ("MAIL_FROM", "wobbly"),
    ("MAIL_FROM", "a@example.org, wobbly@example.org"),
    ("MAIL_FROM", "Ada <a@example.org>\nBcc: wobbly@example.org"),
    ("OIDC_ISSUER", "wobbly"),
    ("OIDC_ISSUER", "http://wobbly.example"),
    ("OIDC_CLIENT_ID", LONG * 2),
    ("OIDC_CLIENT_SECRET", "wobbly words"),
    ("AUDIENCE", "wobbly"),
    ("UNDER_13", "wobbly"),
    ("CONTROLLER", LONG),
    ("PRIVACY_CONTACT", "wobbly\nwords"),
    ("DPIA_REFERENCE", LONG),
    ("SAFEGUARDING_LEAD", LONG),
    ("SAFEGUARDING_LEAD_EMAIL", "wobbly"),
    ("SAFEGUARDING_LEAD_TELEGRAM", "wobbly"),
    ("SAFEGUARDING_DEPUTY", LONG),
    ("SAFEGUARDING_DEPUTY_EMAIL", "wobbly@wobbly, b@wobbly.example"),
    ("SAFEGUARDING_DEPUTY_TELEGRAM", "@wobbly"),
    ("KEEP_WORDS_DAYS", "91"),
    ("KEEP_WORDS_DAYS", "0"),
    ("KEEP_ANSWERS_MONTHS", "25"),
    ("KEEP_DELIVERIES_DAYS", "31"),
    ("KEEP_CASES_YEARS", "wobbly"),
    ("ERASURE_LEDGER", "wobbly/nowhere/erasures"),
    ("LOG_LEVEL", "wobbly"),
    ("LOG_FORMAT", "wobbly"),
]


@pytest.mark.parametrize(("name", "value"), WRONG)
def test_a_wrong_setting_is_refused_by_its_name_and_without_its_value(name: str, value: str) -> None:
    with pytest.raises(BadSetting) as refused:
        load({name: value})
    assert str(refused.value).startswith(f"{name}: ")
    assert "bly" not in str(refused.value).lower()


def test_there_is_a_wrong_value_for_every_setting_here() -> None:
    assert {name for name, _ in WRONG} >= {name.upper() for name in Settings.model_fields}


def test_all_that_is_wrong_is_said_at_once() -> None:
    with pytest.raises(BadSetting) as refused:
        load({"PORT": "x", "LOG_LEVEL": "y", "DEMO": "z"})
    assert {line.partition(":")[0] for line in str(refused.value).splitlines()} == {"PORT", "LOG_LEVEL", "DEMO"}


def test_without_an_environment_everything_has_its_default() -> None:
    assert load({}) == Settings()
    assert Settings().address == "http://127.0.0.1:8080"


def test_an_empty_setting_is_none() -> None:
    assert load({"PUBLIC_URL": "", "TELEGRAM_BOT_TOKEN": "", "PORT": ""}) == Settings()


def test_other_names_in_the_environment_are_nobodys_business() -> None:
    assert load({"HOSTNAME": "box", "PATH": "/bin", "PORTS": "x"}) == Settings()


def test_settings_are_frozen() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        Settings().port = 1  # type: ignore[misc]


# ---------------------------------------------------------------- secrets


@pytest.mark.parametrize("name", [*SECRETS, "TELEGRAM_BOT_TOKEN_GOVAN"])
def test_a_secret_may_come_from_a_file(name: str, tmp_path: Path) -> None:
    values = {
        "TELEGRAM_BOT_TOKEN": TOKEN,
        "TELEGRAM_BOT_TOKEN_GOVAN": TOKEN,
        "TELEGRAM_WEBHOOK_SECRET": "s3cret",
        "METRICS_TOKEN": "s3cret-s3cret-s3cret",
        "DATABASE_URL": "postgresql://ada:pw@host/blether",
        "SMTP_URL": "smtp://ada:pw@host",
        "OIDC_CLIENT_SECRET": "s3cret",
    }
    beside = {
        "SMTP_URL": {"MAIL_FROM": "b@council.example"},
        "OIDC_CLIENT_SECRET": {"OIDC_ISSUER": "https://login.council.example", "OIDC_CLIENT_ID": "blether"},
    }.get(name, {})
    file = tmp_path / "secret"
    file.write_text(values[name] + "\n", encoding="utf-8")
    assert load({f"{name}_FILE": str(file), **beside}) == load({name: values[name], **beside})


def test_other_settings_do_not_come_from_files(tmp_path: Path) -> None:
    (tmp_path / "port").write_text("9", encoding="utf-8")
    assert load({"PORT_FILE": str(tmp_path / "port")}).port == 8080


@pytest.mark.parametrize(("content", "sentence"), [(None, "cannot be read"), (b" \n", "is empty"), (b"\xff", "text")])
@pytest.mark.parametrize("name", ["TELEGRAM_BOT_TOKEN_FILE", "TELEGRAM_BOT_TOKEN_GOVAN_FILE"])
def test_a_secret_file_that_holds_no_secret_is_refused(
    tmp_path: Path, name: str, content: bytes | None, sentence: str
) -> None:
    file = tmp_path / "token"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(BadSetting, match=rf"^{name}: .*{sentence}"):
        load({name: str(file)})


@pytest.mark.parametrize("name", [*SECRETS, "TELEGRAM_BOT_TOKEN_GOVAN"])
def test_a_file_with_a_wrong_secret_is_refused_by_its_own_name(tmp_path: Path, name: str) -> None:
    (tmp_path / "secret").write_text("a wobbly secret", encoding="utf-8")
    with pytest.raises(BadSetting, match=rf"^{name}_FILE: (?!.*wobbly)"):
        load({f"{name}_FILE": str(tmp_path / "secret")})


def test_settings_that_are_printed_show_no_secret() -> None:
    settings = load({
        "TELEGRAM_BOT_TOKEN": TOKEN,
        "TELEGRAM_BOT_TOKEN_GOVAN": GOVANS_TOKEN,
        "TELEGRAM_WEBHOOK_SECRET": "s3cret",
        "DATABASE_URL": "postgresql://ada:s3cret@host/blether",
        "SMTP_URL": "smtp://ada:s3cret@host",
        "MAIL_FROM": "b@council.example",
    })  # fmt: skip
    assert not re.search("AAsecret|s3cret", f"{settings!r} {settings} {settings.telegram_accounts}")


# ---------------------------------------------------------------- several accounts


def test_each_token_makes_an_account_and_its_name_is_the_code_of_an_area() -> None:
    given = {"TELEGRAM_BOT_TOKEN": TOKEN, "TELEGRAM_BOT_TOKEN_NEW_CUMNOCK": GOVANS_TOKEN}
    first, further = load(given).telegram_accounts
    assert (first.name, first.setting, first.area) == ("telegram", "TELEGRAM_BOT_TOKEN", "")
    assert (further.name, further.setting) == ("telegram-new-cumnock", "TELEGRAM_BOT_TOKEN_NEW_CUMNOCK")
    assert (further.area, further.token.get_secret_value()) == ("new-cumnock", GOVANS_TOKEN)


def test_an_account_with_a_name_needs_none_without() -> None:
    accounts = load({"TELEGRAM_BOT_TOKEN_GOVAN": TOKEN, "TELEGRAM_BOT_TOKEN_LEITH": ""}).telegram_accounts
    assert [each.name for each in accounts] == ["telegram-govan"]


def test_the_longest_name_that_is_taken_is_as_long_as_an_account_may_be() -> None:
    (account,) = load({"TELEGRAM_BOT_TOKEN_" + "A" * 31: TOKEN}).telegram_accounts
    assert len(account.name) == 40


def test_two_accounts_of_one_bot_are_refused_by_name() -> None:
    for other in (TOKEN, TOKEN[:-3] + "new"):
        with pytest.raises(BadSetting, match=r"^TELEGRAM_BOT_TOKEN_GOVAN .* same bot as TELEGRAM_BOT_TOKEN;"):
            load({"TELEGRAM_BOT_TOKEN": TOKEN, "TELEGRAM_BOT_TOKEN_GOVAN": other})


def test_two_settings_of_one_account_are_refused_by_name() -> None:
    with pytest.raises(BadSetting, match="TELEGRAM_BOT_TOKEN_govan and TELEGRAM_BOT_TOKEN_GOVAN are names of one"):
        load({"TELEGRAM_BOT_TOKEN_GOVAN": TOKEN, "TELEGRAM_BOT_TOKEN_govan": GOVANS_TOKEN})


# ---------------------------------------------------------------- what belongs together


def test_a_webhook_needs_an_address_and_a_secret() -> None:
    webhook = {"TELEGRAM_BOT_TOKEN_GOVAN": TOKEN, "TELEGRAM_MODE": "webhook"}
    with pytest.raises(BadSetting, match="PUBLIC_URL must say where"):
        load(webhook)
    with pytest.raises(BadSetting, match="TELEGRAM_WEBHOOK_SECRET must be set"):
        load(webhook | {"PUBLIC_URL": "https://chat.example.org"})
    whole = load(webhook | {"PUBLIC_URL": "https://chat.example.org/", "TELEGRAM_WEBHOOK_SECRET": "s3cret"})
    assert (whole.telegram_mode, whole.address, whole.is_secure) == ("webhook", "https://chat.example.org", True)


def test_without_a_token_there_is_no_webhook_to_complete() -> None:
    assert load({"TELEGRAM_MODE": "webhook"}).telegram_accounts == ()


@pytest.mark.parametrize(
    ("host", "address"),
    [("0.0.0.0", "http://127.0.0.1:8080"), ("::", "http://[::1]:8080"), ("box.local", "http://box.local:8080")],  # noqa: S104
)
def test_the_address_can_be_opened_on_this_machine(host: str, address: str) -> None:
    assert load({"HOST": host}).address == address


@pytest.mark.parametrize(("given", "missing"), [("SMTP_URL", "MAIL_FROM"), ("MAIL_FROM", "SMTP_URL")])
def test_mail_needs_a_server_and_a_sender(given: str, missing: str) -> None:
    values = {"SMTP_URL": "smtp://ada:pw@host", "MAIL_FROM": "Blether <b@council.example>"}
    with pytest.raises(BadSetting, match=f"^{given} is set, so {missing} must be set too$"):
        load({given: values[given]})


def test_the_organisations_own_sign_in_is_set_whole_or_not_at_all() -> None:
    with pytest.raises(BadSetting, match="go together; OIDC_CLIENT_ID is not set"):
        load({"OIDC_ISSUER": "https://login.council.example", "OIDC_CLIENT_SECRET": "s3cret"})
