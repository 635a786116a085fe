"""What the program stands on is pinned to the byte, and its licences let a council run, change and hand it on."""

from __future__ import annotations

import pytest

from tests.licences import ACCEPTED, ROOT, Pinned, pinned

FILES = ("requirements.txt", "requirements-dev.txt", "requirements-peers.txt")


@pytest.mark.parametrize("file", FILES)
def test_every_package_is_pinned_by_hash(file: str) -> None:
    packages = pinned(file)
    assert len(packages) > 10
    assert [each.name for each in packages if not each.hashes] == []


@pytest.mark.parametrize("file", FILES)
def test_no_package_comes_from_anywhere_but_the_index(file: str) -> None:
    found = (ROOT / file).read_text(encoding="utf-8")
    assert not any(each in found for each in ("git+", "http://", "https://", "--index-url", "file:"))


@pytest.mark.parametrize("package", pinned(), ids=lambda each: each.name)
def test_every_licence_is_one_that_we_accept(package: Pinned) -> None:
    """A package for another system (Windows, say) is not installed here, and says nothing."""
    assert set(package.licences) <= ACCEPTED
