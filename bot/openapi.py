"""The HTTP routes as OpenAPI 3.1, read from the code itself: for scanners, and for whoever puts a gateway in front of us.

Summaries are the pages' docstrings. Query parameters and form fields are what the source of a page (and of its form) asks the
request for, so a page's routes share them; none is ever required.
"""

from __future__ import annotations

import inspect
import re
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields as fields_of
from typing import Any

from aiohttp import web

from bot.settings import Settings
from bot.web import ROUTES, access
from bot.web.spoken import Spoken

QUERY = re.compile(r'query\.get\("(\w+)"|"(\w+)" in request\.query')
FIELD = re.compile(r'(?:_?text|_chosen)\(\s*fields, f?"([^"]+)"|(?:fields|post\(\)\))\.get\("(\w+)"')
SPEAKING = {"/chat/say", "/chat/preview/{key}/say"}  # take JSON from the page's script, and a form without it
TEXT = {"type": "string"}
Schema = dict[str, Any]


def described(settings: Settings) -> Schema:
    """The whole description."""
    paths: dict[str, Schema] = {}
    for route in ROUTES:
        paths.setdefault(route.path, {})[route.method.lower()] = _operation(route)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Blether",
            "version": "0.1.0",
            "description": "The web chat, the staff pages and the webhooks.",
        },
        "servers": [{"url": settings.address}],
        "paths": paths,
        "components": {"securitySchemes": _schemes(settings)},
    }


def _schemes(settings: Settings) -> Schema:
    prefix = "__Host-" if settings.is_secure else ""
    return {
        "family": {"type": "apiKey", "in": "cookie", "name": f"{prefix}blether"},
        "staff": {"type": "apiKey", "in": "cookie", "name": access.cookie_name(settings)},
        "telegram": {"type": "apiKey", "in": "header", "name": "X-Telegram-Bot-Api-Secret-Token"},
        "metrics": {"type": "http", "scheme": "bearer"},
    }


def _operation(route: web.RouteDef) -> Schema:
    handler, path, method = route.handler, route.path, route.method
    operation: Schema = {
        "operationId": f"{handler.__module__.rpartition('.')[2]}_{handler.__name__}_{method.lower()}_{len(path)}",
        "summary": _summary(handler),
        "parameters": [*_placed(path), *_asked(handler, method)],
        "responses": _responses(route),
    }
    if security := _security(path):
        operation["security"] = [{security: []}]
    if method == "POST":
        operation["requestBody"] = {"content": _body(handler, path)}
    return operation


def _summary(handler: Callable[..., object]) -> str:
    """What the page's own words say of it; of a page that says no more than its address, those of its module."""
    for words in (inspect.getdoc(handler), inspect.getdoc(sys.modules[handler.__module__])):
        said = re.sub(r"^(GET|POST)( and (GET|POST))? ?/\S*?[:.,;]?( |$)", "", (words or "").partition("\n")[0])
        if said:
            return said
    return ""


def _security(path: str) -> str:
    if access.is_staff_route(path) and path not in access.OPEN:
        return "staff"
    return {"/chat/messages": "family", "/chat/my-data.json": "family", "/metrics": "metrics"}.get(
        path, "telegram" if path.startswith("/telegram") else ""
    )


def _placed(path: str) -> Iterator[Schema]:
    for name in re.findall(r"\{(\w+)\}", path):
        schema = {"type": "integer", "minimum": 1} if name == "id" else TEXT
        yield {"name": name, "in": "path", "required": True, "schema": schema}


def _asked(handler: Callable[..., object], method: str) -> Iterator[Schema]:
    for name in _names(QUERY, _source(handler.__module__)) if method == "GET" else ():
        yield {"name": name, "in": "query", "required": False, "schema": TEXT}


def _body(handler: Callable[..., object], path: str) -> Schema:
    if path.startswith("/telegram"):
        return {"application/json": {"schema": {"type": "object"}}}
    if path in SPEAKING:
        schema = _object(field.name for field in fields_of(Spoken))
        return {"application/json": {"schema": schema}, "application/x-www-form-urlencoded": {"schema": schema}}
    forms = [each for each in vars(sys.modules[handler.__module__]).values() if inspect.ismodule(each)]
    sources = [_source(each.__name__) for each in forms if each.__name__.endswith("_form")]
    names = _names(FIELD, "\n".join([_source(handler.__module__), *sources]))
    csrf = ["csrf"] if _security(path) == "staff" else []
    return {"application/x-www-form-urlencoded": {"schema": _object([*csrf, *names])}}


def _object(names: Iterator[str] | list[str]) -> Schema:
    return {"type": "object", "properties": dict.fromkeys(names, TEXT)}


def _names(pattern: re.Pattern[str], source: str) -> list[str]:
    """What the source asks for, once each; of a name made of pieces (title_{language}) an English one."""
    found = ("".join(groups) for groups in pattern.findall(source))
    whole = (re.sub(r"\{(name|code|language)\}", "en", name.replace("{number}", "1")) for name in found)
    return list(dict.fromkeys(name for name in whole if "{" not in name))


def _source(module: str) -> str:
    return inspect.getsource(sys.modules[module])


def _responses(route: web.RouteDef) -> Mapping[str, Schema]:
    """Pages answer with a page, changes with the way to one; whatever is wrong with the request is a page of 4xx."""
    found: dict[str, Schema] = {
        "200": {"description": "It is so."},
        "4XX": {"description": "A page says what is wrong."},
    }
    if route.method == "POST" or "staff" in route.path:
        found["303"] = {"description": "It was done; this is where it shows."}
    found["503"] = {"description": "The database does not answer; try again later."}
    return found
