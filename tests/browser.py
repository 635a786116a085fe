"""A real Chromium for the browser tests: `python -m tests.browser` finds one, or installs one."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
# Without these Chromium asks its maker for updates at every start; --no-sandbox because tests may run as root.
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def path() -> str | None:
    """Where Chromium is: the system's, or the one that Playwright brought; none when there is none."""
    if found := next((found for name in NAMES if (found := shutil.which(name))), None):
        return found
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - slow to import, and rarely needed

    with sync_playwright() as playwright:
        brought = playwright.chromium.executable_path
    return brought if os.path.exists(brought) else None  # noqa: PTH110 - Playwright gives a string


def install() -> None:
    """Install Chromium: from Debian's packages as root, else Playwright's own build."""
    if os.geteuid() == 0 and shutil.which("apt-get"):
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run(["apt-get", "update", "-qq"], check=False, env=environment)
        subprocess.run(["apt-get", "install", "-y", "-qq", "chromium"], check=False, env=environment)
    if path() is None:
        subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False)


if __name__ == "__main__":
    if path() is None:
        install()
    found = path()
    if found is None:
        sys.exit("The browser tests need Chromium, and it could not be installed here: install it, and run this again.")
    print(f"browser: {found}")
