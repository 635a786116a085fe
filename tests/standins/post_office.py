"""A mail server on this machine, by aiosmtpd: with or without TLS and sign-in, and with refusals to order."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import trustme
from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword

USER, PASSWORD = "blether@council.example", "p@ss/w:rd"


@dataclass
class PostOffice:
    """What arrived. ``refuse`` holds answers to give instead of yes, by command: {"RCPT": "550 no such person"}."""

    port: int = 0
    signed_in: int = 0
    refuse: dict[str, str] = field(default_factory=dict)
    arrived: list[EmailMessage] = field(default_factory=list)
    envelopes: list[tuple[str, list[str]]] = field(default_factory=list)

    async def handle_MAIL(self, _server: SMTP, _session: Any, envelope: Any, address: str, options: list[str]) -> str:  # noqa: N802 - aiosmtpd's name
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return self.refuse.get("MAIL", "250 OK")

    async def handle_RCPT(self, _server: SMTP, _session: Any, envelope: Any, address: str, _options: list[str]) -> str:  # noqa: N802 - aiosmtpd's name
        if refusal := self.refuse.get("RCPT"):
            return refusal
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, _server: SMTP, _session: Any, envelope: Any) -> str:  # noqa: N802 - aiosmtpd's name
        if refusal := self.refuse.get("DATA"):
            return refusal
        self.envelopes.append((envelope.mail_from, envelope.rcpt_tos))
        self.arrived.append(
            message_from_bytes(envelope.content.replace(b"\r\n", b"\n"), EmailMessage, policy=policy.default)
        )
        return "250 OK"

    async def next_mail(self, count: int = 1) -> EmailMessage:
        """The so-manieth mail, waited for."""
        async with asyncio.timeout(30):
            while len(self.arrived) < count:
                await asyncio.sleep(0.02)
        return self.arrived[count - 1]


def authority(folder: Path) -> tuple[ssl.SSLContext, Path]:
    """A certificate for this machine, and the file of who vouches for it (for SSL_CERT_FILE)."""
    maker = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    maker.issue_cert("localhost", "127.0.0.1", "mail.test").configure_cert(context)
    file = folder / "authority.pem"
    maker.cert_pem.write_to_path(str(file))
    return context, file


@asynccontextmanager
async def post_office(
    *, tls: ssl.SSLContext | None = None, from_the_start: bool = False, sign_in: bool = False
) -> AsyncIterator[PostOffice]:
    """A mail server. With ``tls`` it offers STARTTLS, or speaks TLS ``from_the_start``."""
    office = PostOffice()

    def known(_server: SMTP, _session: Any, _envelope: Any, _mechanism: str, given: LoginPassword) -> AuthResult:
        is_known = (given.login, given.password) == (USER.encode(), PASSWORD.encode())
        office.signed_in += is_known
        return AuthResult(success=is_known, handled=False)

    def talk() -> SMTP:
        return SMTP(
            office,
            hostname="mail.test",
            tls_context=None if from_the_start else tls,
            require_starttls=bool(tls) and not from_the_start,
            authenticator=known if sign_in else None,
            auth_required=sign_in and not from_the_start,  # aiosmtpd does not see TLS that was there before it
            auth_require_tls=bool(tls) and not from_the_start,
        )

    server = await asyncio.get_running_loop().create_server(talk, "127.0.0.1", 0, ssl=tls if from_the_start else None)
    office.port = server.sockets[0].getsockname()[1]
    try:
        yield office
    finally:
        server.close()
