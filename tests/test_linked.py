"""Links and numbers in a message can be pressed, and nothing else becomes markup."""

from __future__ import annotations

import pytest

from bot.web.linked import linked


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a < b", "a &lt; b"),
        ("0141 496 0123", '<a href="tel:01414960123"><bdi>0141 496 0123</bdi></a>'),
        ("(0141) 496 0123", '<a href="tel:01414960123"><bdi>(0141) 496 0123</bdi></a>'),
        ("Ring 07700 900123.", 'Ring <a href="tel:07700900123"><bdi>07700 900123</bdi></a>.'),
        ("+44 20 7946 0000", '<a href="tel:+442079460000"><bdi>+44 20 7946 0000</bdi></a>'),
        ("Childline: 0800 1111", 'Childline: <a href="tel:08001111"><bdi>0800 1111</bdi></a>'),
        ("116 123", '<a href="tel:116123"><bdi>116 123</bdi></a>'),
        ("999", '<a href="tel:999"><bdi>999</bdi></a>'),
        ("£999 or 1999 or 01/02/2026 or 0.5 or 012 345", "£999 or 1999 or 01/02/2026 or 0.5 or 012 345"),
        ("2026-11-21 09:30, G40 1AA", "2026-11-21 <bdi>09:30</bdi>, <bdi>G40 1AA</bdi>"),
        ("10:00 – 12:30", "<bdi>10:00 – 12:30</bdi>"),
        ("javascript:alert(1)", "javascript:alert(1)"),
    ],
)
def test_numbers_can_be_pressed_and_nothing_else_becomes_one(text: str, expected: str) -> None:
    assert str(linked(text)) == expected


def test_a_web_address_is_a_link_without_the_full_stop() -> None:
    link = str(linked('See https://www.example.org/a?b=1&c="x". Bye'))
    assert link.startswith(
        'See <a href="https://www.example.org/a?b=1&amp;c=" target="_blank" rel="noopener noreferrer">'
    )
    assert link.endswith("&#34;x&#34;. Bye")
    assert str(linked("https://example.org/.")).endswith("<bdi>example.org</bdi></a>.")
