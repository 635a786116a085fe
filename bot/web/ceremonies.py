"""What is said to and heard from a browser about passkeys (WebAuthn level 2), checked by the library of Duo Labs."""

from __future__ import annotations

import ipaddress
from collections.abc import Sequence
from datetime import datetime
from urllib.parse import urlsplit

import webauthn
from webauthn.helpers import bytes_to_base64url
from webauthn.helpers.exceptions import WebAuthnException
from webauthn.helpers.structs import (
    AuthenticatorSelectionCriteria,
    PublicKeyCredentialDescriptor,
    ResidentKeyRequirement,
    UserVerificationRequirement,
)

from bot.settings import Settings
from storage.factors import Passkey

# A passkey counts as two things (the device, and a finger or PIN), so the second is always demanded.
VERIFIED = UserVerificationRequirement.REQUIRED
FOUND_BY_ITSELF = AuthenticatorSelectionCriteria(
    resident_key=ResidentKeyRequirement.REQUIRED, user_verification=VERIFIED
)
BAD = (WebAuthnException, ValueError, TypeError, KeyError)  # what the library raises at a credential that is none


class NoPasskey(Exception):
    """What the browser sent is no passkey of ours, or no answer to what it was asked."""


def are_possible(settings: Settings) -> bool:
    """Whether browsers have passkeys for our address: with https or on this machine, and never for a bare number."""
    host = urlsplit(settings.address).hostname or ""
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return settings.is_secure or host == "localhost"
    return False


def to_make(settings: Settings, staff_id: int, name: str, have: Sequence[Passkey]) -> tuple[str, str]:
    """What a browser needs to make a passkey (JSON), and the challenge in it, to be kept."""
    options = webauthn.generate_registration_options(
        rp_id=_host(settings),
        rp_name=f"Blether, {settings.organisation}",
        user_id=f"staff {staff_id}".encode(),
        user_name=name,
        authenticator_selection=FOUND_BY_ITSELF,
        exclude_credentials=[PublicKeyCredentialDescriptor(webauthn.base64url_to_bytes(each.id)) for each in have],
    )
    return webauthn.options_to_json(options), bytes_to_base64url(options.challenge)


def made(settings: Settings, staff_id: int, credential: str, challenge: str, now: datetime) -> Passkey:
    """The passkey that a browser has made. Raises `NoPasskey`."""
    try:
        found = webauthn.verify_registration_response(
            credential=credential,
            expected_challenge=webauthn.base64url_to_bytes(challenge),
            expected_rp_id=_host(settings),
            expected_origin=settings.address,
            require_user_verification=True,
        )
    except BAD:
        raise NoPasskey(NoPasskey.__doc__) from None
    return Passkey(
        bytes_to_base64url(found.credential_id), staff_id, found.credential_public_key, found.sign_count, now
    )


def to_show(settings: Settings) -> tuple[str, str]:
    """What a browser needs to show any passkey that it has for us (JSON), and the challenge in it, to be kept."""
    options = webauthn.generate_authentication_options(rp_id=_host(settings), user_verification=VERIFIED)
    return webauthn.options_to_json(options), bytes_to_base64url(options.challenge)


def shown(settings: Settings, credential: str, challenge: str, known: Passkey) -> int:
    """How often the passkey says it was used, if it is the one we know. Raises `NoPasskey`."""
    try:
        found = webauthn.verify_authentication_response(
            credential=credential,
            expected_challenge=webauthn.base64url_to_bytes(challenge),
            expected_rp_id=_host(settings),
            expected_origin=settings.address,
            credential_public_key=known.public_key,
            credential_current_sign_count=known.used,
            require_user_verification=True,
        )
    except BAD:
        raise NoPasskey(NoPasskey.__doc__) from None
    return found.new_sign_count


def _host(settings: Settings) -> str:
    return urlsplit(settings.address).hostname or ""
