"""make licences: what the program stands on, each package with its version and licence."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).parent.parent
PINNED = re.compile(r"^([A-Za-z0-9._-]+)==(\S+)(.*(?:\n    .*)*)", re.MULTILINE)
# A council may run, change and hand on what stands under these. The LGPL's libraries are used unchanged, and the MPL's.
ACCEPTED = {
    "MIT", "MIT License", "BSD-2-Clause", "BSD-3-Clause", "BSD License", "Apache-2.0", "Apache Software License", "PSF-2.0",
    "Python Software Foundation License", "MPL-2.0", "Mozilla Public License 2.0 (MPL 2.0)", "LGPL-3.0-only",
    "ISC", "0BSD", "MIT-0", "Unlicense", "CC0-1.0", "Zlib",
}  # fmt: skip
SPELT = {
    "Apache 2": "Apache-2.0",
    "Apache 2.0": "Apache-2.0",
    "Apache License, Version 2.0": "Apache-2.0",
    "BSD": "BSD License",
}


@dataclass(frozen=True, slots=True)
class Pinned:
    """A package of a lock file. ``hashes``: how many files of it are known by their SHA-256."""

    name: str
    version: str
    hashes: int

    @property
    def licences(self) -> tuple[str, ...]:
        """What its authors say that it stands under, all that apply; nothing where it is not installed."""
        try:
            about = metadata.metadata(self.name)
        except metadata.PackageNotFoundError:
            return ()
        if "License-Expression" in about:
            return tuple(part.strip("() ") for part in re.split(r" AND | OR ", about["License-Expression"]))
        if "License" in about and (short := about["License"]) and "\n" not in short:
            return (SPELT.get(short, short),)
        classifiers = about.get_all("Classifier") or []
        return tuple(each.rpartition(" :: ")[2] for each in classifiers if each.startswith("License ::"))


def pinned(file: str = "requirements.txt") -> list[Pinned]:
    """Every package of a lock file."""
    text = (ROOT / file).read_text(encoding="utf-8")
    return [Pinned(name, version, rest.count("--hash=sha256:")) for name, version, rest in PINNED.findall(text)]


if __name__ == "__main__":
    odd = 0
    for each in pinned():
        odd += (is_odd := not set(each.licences) <= ACCEPTED)
        print(f"{each.name:24} {each.version:12} {', '.join(each.licences)}{'   <- not accepted' if is_odd else ''}")
    sys.exit(1 if odd else 0)
