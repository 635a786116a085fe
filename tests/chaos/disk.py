"""A disk that can be full."""

from __future__ import annotations

import contextlib
import resource
import subprocess
from pathlib import Path
from typing import Self

SIZE = 32 * 2**20  # bytes
ROOM = 16 * 2**10  # bytes that are left when it is filled: not enough for a turn
PIECE = 4096


class Disk:
    """A small file system of its own, where we may mount one; else a limit on the size of the bot's files.

    Writing fails in the same way: there is no room.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "disk"
        self.folder.mkdir()
        words = ["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", str(self.folder)]
        mounted = subprocess.run(words, capture_output=True, check=False)
        self.kind = "limit on file sizes" if mounted.returncode else "full file system"

    @property
    def _is_mounted(self) -> bool:
        return self.kind == "full file system"

    @property
    def _ballast(self) -> Path:
        return self.folder / "ballast"

    def fill(self, pid: int) -> None:
        """Leave hardly any room."""
        if not self._is_mounted:
            largest = max(each.stat().st_size for each in self.folder.iterdir())
            resource.prlimit(pid, resource.RLIMIT_FSIZE, (largest + ROOM, resource.RLIM_INFINITY))
            return
        with self._ballast.open("wb", buffering=0) as file:
            with contextlib.suppress(OSError):
                while file.write(bytes(PIECE)) == PIECE:
                    pass
            file.truncate(file.tell() - ROOM)

    def make_room(self, pid: int) -> None:
        """There is room again."""
        if self._is_mounted:
            self._ballast.unlink()
        else:
            resource.prlimit(pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._is_mounted:
            subprocess.run(["umount", "--lazy", str(self.folder)], check=True)
