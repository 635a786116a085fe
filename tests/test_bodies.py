"""What cannot be read is refused with a clear status, on every page that takes a form or JSON, and never an error of ours."""

from __future__ import annotations

import re

import pytest

from bot.web import ROUTES
from tests.staffing import Site

TAKING = sorted({route.path for route in ROUTES if route.method == "POST" and not route.path.startswith("/telegram")})
ODD: dict[str, tuple[dict[str, str], bytes]] = {
    "a multipart without a boundary": ({"Content-Type": "multipart/form-data"}, b"email="),
    "a file": ({"Content-Type": "multipart/form-data; boundary=x"}, b"--x\r\nContent-Disposition: form-data; name=a; filename=b\r\n\r\nc\r\n--x--"),
    "an alphabet that nobody knows": ({"Content-Type": "application/x-www-form-urlencoded; charset=klingon"}, b"a=b"),
    "bytes that are no text": ({"Content-Type": "application/x-www-form-urlencoded"}, b"a=\xff\xfe"),
    "broken JSON": ({"Content-Type": "application/json"}, b"{"),
    "JSON that is a list": ({"Content-Type": "application/json"}, b"[1]"),
    "very deep JSON": ({"Content-Type": "application/json"}, b"[" * 30_000),
    "too much": ({"Content-Type": "application/x-www-form-urlencoded"}, b"a=" + b"b" * 100_000),
    "no type at all": ({"Content-Type": ""}, b"a=b"),
    "halves of a character": ({"Content-Type": "application/json"}, b'{"words": "\\ud83d", "csrf": "\\ud83d", "email": "\\ud83d"}'),
}  # fmt: skip


def address(path: str) -> str:
    return re.sub(r"\{(\w+)\}", "9", path)


@pytest.mark.parametrize("odd", ODD)
async def test_what_cannot_be_read_is_refused(signed_in: Site, odd: str) -> None:
    headers, body = ODD[odd]
    failed = []
    for path in TAKING:
        async with signed_in.session.post(
            signed_in.url + address(path), data=body, headers=headers, allow_redirects=False
        ) as response:
            if response.status >= 500:
                failed.append((path, response.status))
    assert failed == []
