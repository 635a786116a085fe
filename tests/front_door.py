"""make front-door URL=https://chat.example.org: a deployment as strangers see it, through its proxy. Prints what is wrong."""

from __future__ import annotations

import http.client
import ssl
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from http.client import HTTPMessage
from urllib.parse import urlsplit

PAGES = ("/", "/chat", "/staff", "/nowhere", "/healthz")
LIE = "evil.example"
PATIENCE = 10  # seconds
REDIRECTS = {301, 302, 303, 307, 308}
NOT_FOUND, UNAUTHORISED = 404, 401


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back: status, headers, and the words of the page."""

    status: int
    headers: HTTPMessage
    text: str


def ask(url: str, path: str, context: ssl.SSLContext, **headers: str) -> Answer:
    """Ask for one page; redirects are not followed."""
    parts = urlsplit(url)
    secure = http.client.HTTPSConnection(parts.netloc, timeout=PATIENCE, context=context)
    connection = secure if parts.scheme == "https" else http.client.HTTPConnection(parts.netloc, timeout=PATIENCE)
    try:
        connection.request("GET", path, headers={name.replace("_", "-"): value for name, value in headers.items()})
        response = connection.getresponse()
        return Answer(response.status, response.headers, response.read().decode("utf-8", "replace"))
    finally:
        connection.close()


def faults(url: str, context: ssl.SSLContext | None = None) -> Iterator[str]:
    """Everything that is wrong with how a deployment is served, each as a sentence."""
    context = context or ssl.create_default_context()
    if urlsplit(url).scheme != "https":
        yield "the address is not https: what families write could be read on the way"
    for path in PAGES:
        answer = ask(url, path, context)
        yield from (f"{path}: {sentence}" for sentence in _of_headers(answer, is_secure=url.startswith("https")))
    chat = ask(url, "/chat", context, X_Forwarded_Host=LIE, X_Forwarded_Proto="http", Forwarded=f"host={LIE}")
    if LIE in chat.text or LIE in chat.headers.get("Location", ""):
        yield "/chat: believes a host that a visitor made up"
    if ask(url, "/metrics", context).status not in {UNAUTHORISED, NOT_FOUND}:
        yield "/metrics: is open to everybody"


def _of_headers(answer: Answer, *, is_secure: bool) -> Iterator[str]:
    headers = answer.headers
    if "default-src 'none'" not in headers.get("Content-Security-Policy", ""):
        yield "the Content-Security-Policy is gone or changed"
    if len(headers.get_all("Content-Security-Policy", [])) > 1:
        yield "the proxy adds a Content-Security-Policy of its own"
    if headers.get("X-Content-Type-Options") != "nosniff":
        yield "X-Content-Type-Options is not nosniff"
    if any(each.isdigit() for each in headers.get("Server", "")) or headers.get("X-Powered-By"):
        yield f"tells what it runs on: {headers.get('Server')}"
    if is_secure and "max-age" not in headers.get("Strict-Transport-Security", ""):
        yield "no Strict-Transport-Security; is PUBLIC_URL set to the https address?"
    for kept in headers.get_all("Set-Cookie", []):
        if is_secure and not ("Secure" in kept and kept.startswith("__Host-") and "HttpOnly" in kept):
            yield f"a cookie is not kept safe: {kept.partition('=')[0]}"


def redirect(url: str) -> Iterator[str]:
    """What is wrong with plain http at the same name."""
    plain = f"http://{urlsplit(url).hostname}"
    try:
        answer = ask(plain, "/chat", ssl.create_default_context())
    except OSError:
        return  # nobody answers there, which is as good
    if answer.status not in REDIRECTS or not answer.headers.get("Location", "").startswith("https://"):
        yield f"{plain} does not lead to https"


if __name__ == "__main__":
    address = sys.argv[1].rstrip("/") if len(sys.argv) > 1 else sys.exit("make front-door URL=https://chat.example.org")
    wrong = [*faults(address), *(redirect(address) if address.startswith("https://") else ())]
    for each in wrong:
        print(each)
    print(f"{len(wrong)} things are wrong" if wrong else "Nothing is wrong.")
    sys.exit(1 if wrong else 0)
