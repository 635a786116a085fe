"""Mail, at a real SMTP server on this machine: with TLS and without, refused, away, and with somebody up to no good."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote

import pytest
from click.testing import CliRunner

from bot import checks
from bot.__main__ import main
from bot.mail import Mailer, MailFailed, is_address, mailer
from bot.settings import Settings, load
from storage.database import Database
from tests.standins.post_office import PASSWORD, USER, authority, post_office

SENDER = "Blether <blether@council.example>"
ADA = "ada@council.example"
LOGIN = f"{quote(USER)}:{quote(PASSWORD, safe='')}"  # each with a sign that an address has other uses for


@pytest.fixture
def trusted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> object:
    """A server's TLS that this machine trusts."""
    context, file = authority(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    return context


def at(port: int) -> Mailer:
    return Mailer(f"smtp://127.0.0.1:{port}", SENDER)


def test_without_a_server_there_is_no_mailer() -> None:
    assert mailer(Settings()) is None
    assert mailer(load({"SMTP_URL": "smtp://ada:pw@host", "MAIL_FROM": SENDER})) is not None


async def test_a_mail_arrives_as_it_was_written() -> None:
    async with post_office() as office:
        await at(office.port).send(
            ADA, "Sign in to Blether", "Zażółć\n\nhttps://chat.example.org/staff/sign-in/" + "x" * 90
        )
    (mail,) = office.arrived
    assert office.envelopes == [("blether@council.example", [ADA])]
    assert (mail["To"], mail["From"], mail["Subject"]) == (ADA, SENDER, "Sign in to Blether")
    assert mail.get_content() == "Zażółć\n\nhttps://chat.example.org/staff/sign-in/" + "x" * 90 + "\n"
    assert mail["Auto-Submitted"] == "auto-generated"
    assert mail["Message-ID"].endswith("@council.example>")


async def test_with_starttls_and_a_password(trusted: object) -> None:
    async with post_office(tls=trusted, sign_in=True) as office:  # type: ignore[arg-type]
        await Mailer(f"smtp://{LOGIN}@localhost:{office.port}", SENDER).send(ADA, "Hello", "x")
    assert (len(office.arrived), office.signed_in) == (1, 1)


async def test_with_tls_from_the_start(trusted: object) -> None:
    async with post_office(tls=trusted, from_the_start=True, sign_in=True) as office:  # type: ignore[arg-type]
        await Mailer(f"smtps://{LOGIN}@localhost:{office.port}", SENDER).send(ADA, "Hello", "x")
    assert (len(office.arrived), office.signed_in) == (1, 1)


async def test_a_wrong_password_is_said_without_it(trusted: object) -> None:
    async with post_office(tls=trusted, sign_in=True) as office:  # type: ignore[arg-type]
        with pytest.raises(MailFailed, match=r"does not accept the user name and password \(code 535\)$"):
            await Mailer(f"smtp://ada:wobbly@localhost:{office.port}", SENDER).send(ADA, "Hello", "x")
    assert not office.arrived


async def test_elsewhere_nothing_is_sent_without_tls(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.mail.HERE", frozenset())  # so that this machine counts as any other
    async with post_office() as office:
        with pytest.raises(MailFailed, match="offers no TLS"):
            await at(office.port).send(ADA, "Hello", "x")
    assert not office.arrived


@pytest.mark.parametrize("from_the_start", [True, False])
async def test_a_certificate_that_nobody_vouches_for_is_refused(tmp_path: Path, from_the_start: bool) -> None:
    context, _ = authority(tmp_path)
    async with post_office(tls=context, from_the_start=from_the_start) as office:
        url = f"{'smtps' if from_the_start else 'smtp'}://localhost:{office.port}"
        with pytest.raises(MailFailed, match="certificate is not valid"):
            await Mailer(url, SENDER).send(ADA, "Hello", "x")
    assert not office.arrived


async def test_a_server_that_is_down_is_said() -> None:
    async with post_office() as office:
        pass
    with pytest.raises(MailFailed, match=r"^the mail server cannot be reached$"):
        await at(office.port).send(ADA, "Hello", "x")


@pytest.mark.parametrize(
    ("command", "sentence"),
    [("RCPT", "refused the recipient"), ("MAIL", "refused MAIL_FROM as the sender"), ("DATA", "refused the mail")],
)
async def test_a_refusal_is_told_without_what_the_server_said(command: str, sentence: str) -> None:
    async with post_office() as office:
        office.refuse[command] = f"550 {ADA} is a secret"
        with pytest.raises(MailFailed, match=rf"^the mail server {sentence} \(code 550\)$|{sentence}$"):
            await at(office.port).send(ADA, "Hello", "x")


@pytest.mark.parametrize(
    "to", ["ada", f"{ADA}\nBcc: eve@example.org", f"{ADA}, eve@example.org", f"Ada <{ADA}>", "a@b..c"]
)
async def test_nobody_is_added_to_a_mail_by_its_address(to: str) -> None:
    async with post_office() as office:
        with pytest.raises(MailFailed, match=r"^that is not an e-mail address$"):
            await at(office.port).send(to, "Hello", "x")
    assert not office.envelopes


@pytest.mark.parametrize("subject", ["Hello\nBcc: eve@example.org", "Hello\r\n\r\nother words", "Hello\0"])
async def test_nothing_is_added_to_a_mail_by_its_subject(subject: str) -> None:
    async with post_office() as office:
        with pytest.raises(MailFailed, match=r"^the subject has more than one line$"):
            await at(office.port).send(ADA, subject, "x")
    assert not office.envelopes


async def test_lines_that_end_a_mail_do_not_end_it() -> None:
    words = "one\n.\nMAIL FROM:<eve@example.org>\n..two\n"
    async with post_office() as office:
        await at(office.port).send(ADA, "Hello", words)
    assert [mail.get_content() for mail in office.arrived] == [words]


def test_what_an_address_is() -> None:
    assert is_address("morag.o'hara+blether@fife.gov.uk")
    assert not is_address("morag@")


# ---------------------------------------------------------------- the commands


async def test_check_tells_whether_mail_works(sqlite: Database) -> None:
    async with post_office() as office:
        settings = load({"SMTP_URL": f"smtp://127.0.0.1:{office.port}", "MAIL_FROM": SENDER})
        working = [each.sentence for each in await checks.everything(settings, sqlite) if each.fine]
    away = [each.sentence for each in await checks.everything(settings, sqlite) if not each.fine]
    missing = [each.sentence for each in await checks.everything(Settings(), sqlite) if not each.needed]
    assert any("mail server lets us in" in sentence for sentence in working)
    assert "Mail: the mail server cannot be reached." in away
    assert any(sentence.startswith("No SMTP_URL") for sentence in missing)


def test_mail_test_says_what_is_missing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("bot.observe.configure", lambda _settings: None)  # the logs here are pytest's
    assert "SMTP_URL and MAIL_FROM are not set" in CliRunner().invoke(main, ["mail-test", ADA]).output
    monkeypatch.setenv("SMTP_URL", "smtp://127.0.0.1:9")
    monkeypatch.setenv("MAIL_FROM", SENDER)
    failed = CliRunner().invoke(main, ["mail-test", ADA])
    assert (failed.exit_code, "no mail was sent: the mail server cannot be reached" in failed.output) == (1, True)
