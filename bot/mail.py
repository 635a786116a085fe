"""Mail to staff by SMTP: sign-in links and alerts. Families are never written to by mail."""

from __future__ import annotations

import re
import ssl
from collections.abc import Mapping
from datetime import UTC, datetime
from email import policy
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid, parseaddr
from urllib.parse import unquote, urlsplit

import aiosmtplib

from bot.settings import Settings

ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?")
TIMEOUT = 15.0  # seconds for each step of the talk with the mail server
PORTS = {"smtp": 587, "smtps": 465}
HERE = frozenset({"localhost", "127.0.0.1", "::1"})

# What each failure means for whoever set it up. The first that fits counts, so the general ones come last.
REASONS: Mapping[type[Exception], str] = {
    aiosmtplib.SMTPAuthenticationError: "the mail server does not accept the user name and password",
    aiosmtplib.SMTPRecipientsRefused: "the mail server refused the recipient",
    aiosmtplib.SMTPRecipientRefused: "the mail server refused the recipient",
    aiosmtplib.SMTPSenderRefused: "the mail server refused MAIL_FROM as the sender",
    aiosmtplib.SMTPResponseException: "the mail server refused the mail",
    ssl.SSLError: "the mail server's certificate is not valid, or it speaks no TLS there",
    TimeoutError: "the mail server did not answer in time",
    ConnectionError: "the mail server cannot be reached",
    aiosmtplib.SMTPException: "the mail server offers no TLS or no sign-in that we know",
    OSError: "the mail server cannot be reached",
}


class MailFailed(Exception):
    """Mail could not be sent. The message is the reason in our own words; it holds no address and nothing of the mail."""


class Mailer:
    """One mail server, at which we send as one address. Each mail is a talk of its own, so none is lost in a dead one."""

    def __init__(self, url: str, sender: str) -> None:
        parts = urlsplit(url)
        self._host = parts.hostname or ""
        self._port = parts.port or PORTS[parts.scheme]
        self._user, self._password = unquote(parts.username or ""), unquote(parts.password or "")
        self._tls_from_the_start = parts.scheme == "smtps"
        self._sender = sender

    async def send(self, to: str, subject: str, text: str) -> None:
        """Send one mail to one address, or raise `MailFailed`. Only a server's yes counts as sent."""
        message = self._message(to, subject, text)
        try:
            async with self._server() as server:
                await server.send_message(message)
        except (aiosmtplib.SMTPException, OSError, ssl.SSLError) as error:
            raise MailFailed(_reason(error)) from None

    async def check(self) -> None:
        """Greet the server and sign in there, without sending; raises `MailFailed`."""
        try:
            async with self._server() as server:
                await server.noop()
        except (aiosmtplib.SMTPException, OSError, ssl.SSLError) as error:
            raise MailFailed(_reason(error)) from None

    def _server(self) -> aiosmtplib.SMTP:
        # A relay on this very machine may do without TLS; anywhere else a password would go over the wire in the open.
        start_tls = None if self._host in HERE else True
        return aiosmtplib.SMTP(
            hostname=self._host,
            port=self._port,
            username=self._user or None,
            password=self._password or None,
            use_tls=self._tls_from_the_start,
            start_tls=False if self._tls_from_the_start else start_tls,
            local_hostname="localhost",  # the name of the machine is nobody's business
            timeout=TIMEOUT,
        )

    def _message(self, to: str, subject: str, text: str) -> EmailMessage:
        if not is_address(to):
            raise MailFailed("that is not an e-mail address")
        if any(ord(letter) < ord(" ") for letter in subject):
            raise MailFailed("the subject has more than one line")
        message = EmailMessage(policy=policy.SMTP)
        message["From"], message["To"], message["Subject"] = self._sender, to, subject
        message["Date"] = format_datetime(datetime.now(UTC))
        message["Message-ID"] = make_msgid(domain=parseaddr(self._sender)[1].partition("@")[2])
        message["Auto-Submitted"] = "auto-generated"  # RFC 3834: holiday replies stay away
        message.set_content(text, cte="quoted-printable")
        return message


def mailer(settings: Settings) -> Mailer | None:
    """What sends mail by these settings; none where no mail server is set."""
    return Mailer(settings.smtp_url.get_secret_value(), settings.mail_from) if settings.smtp_url else None


def is_address(value: str) -> bool:
    """Whether this is one plain e-mail address, such as morag@council.example, and nothing more."""
    return bool(ADDRESS.fullmatch(value)) and ".." not in value


def _reason(error: Exception) -> str:
    """What went wrong, without what the server said: servers quote addresses."""
    if isinstance(error.__cause__, ssl.SSLError):
        error = error.__cause__
    sentence = next(sentence for kind, sentence in REASONS.items() if isinstance(error, kind))
    code = getattr(error, "code", None)
    return f"{sentence} (code {code})" if isinstance(code, int) and code > 0 else sentence
