"""A row of a services file, checked and ready to be kept; and the kinds of file that rows come from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from conversations.signposting.model import AccessMode, Cost
from conversations.signposting.private import is_private
from storage.directories import fields
from storage.directories.reading import BadRow

Record = Mapping[str, str]

OURS = frozenset({"source", "source_id", "name", "category", "access_mode", "lat", "lon"})
CARE_INSPECTORATE = frozenset(
    {"source", "source_id", "name", "category", "subtype", "status", "last_checked", "lat", "lon"}
)


CARE_KINDS = {
    "Nursery": "nursery",
    "Playgroup": "playgroup",
    "Creche": "creche",
    "Children and Family Centre": "family centre",
    "School Age Child Care": "out of school care",
    "Holiday Playscheme": "holiday playscheme",
}


@dataclass(frozen=True, slots=True)
class Listing:
    """One service as a directory lists it: columns of its own, and of the place where it happens, if any.

    ``also`` names the other kinds of service that it is, beside its category.
    """

    source: str
    source_id: str
    organisation: str
    service: dict[str, Any]
    also: tuple[str, ...]
    place: dict[str, Any] | None


@dataclass(frozen=True, slots=True)
class Layout:
    """A kind of file: the columns by which it is known, and how its rows are put into ours."""

    columns: frozenset[str]
    ours: Callable[[Record], Record]


def _from_care_inspectorate(record: Record) -> Record:
    """The Care Inspectorate's register. Its description repeats the category in office words, so it is left out."""
    if record["status"] != "active":
        raise BadRow("is not active any more")
    kinds = record["subtype"]
    return {
        **record,
        "description": kinds if ";" in kinds else "",
        "also": "|".join(CARE_KINDS[kind] for kind in kinds.split("; ") if kind in CARE_KINDS),
        "access_mode": AccessMode.IN_PERSON,
        "last_verified_at": record["last_checked"],
        "attribution": "Care Inspectorate register (Open Government Licence v3.0)",
    }


LAYOUTS = (Layout(CARE_INSPECTORATE, _from_care_inspectorate), Layout(OURS, dict))


def layout(columns: tuple[str, ...]) -> Layout | None:
    """The kind of file that has these columns."""
    return next((layout for layout in LAYOUTS if layout.columns <= set(columns)), None)


def read(record: Record) -> Listing:
    """Check a row that has our columns. Raises `BadRow`."""
    name = fields.required(record["name"], "name")
    category = fields.required(record["category"], "category", 60).lower()
    description = fields.text(record.get("description", ""), 4000)
    mode: str = fields.one_of(record["access_mode"], tuple(AccessMode), "access_mode", AccessMode.IN_PERSON)
    if is_private(category, name, description):
        mode = AccessMode.REMOTE
    place = _place(record, mode)
    youngest, oldest = fields.ages(record.get("min_age", ""), record.get("max_age", ""))
    service = {
        "name": name,
        "category": category,
        "description": description,
        "access_mode": mode,
        "cost": fields.one_of(record.get("cost", ""), tuple(Cost), "cost", Cost.UNKNOWN),
        "countries": fields.several_of(record.get("countries", ""), fields.COUNTRIES, "country"),
        "min_age": youngest,
        "max_age": oldest,
        "phone": fields.text(record.get("phone", ""), 60),
        "email": fields.text(record.get("email", ""), 200),
        "url": fields.web_address(record.get("url", "")),
        "opening_hours": fields.text(record.get("opening_hours", "")),
        "demo": record.get("demo", "") == "yes",
        "licence": fields.text(record.get("licence", ""), 60),
        "attribution": fields.text(record.get("attribution", ""), 200),
        "last_verified_at": fields.day(record.get("last_verified_at", "")),
    }
    if place is None and not (service["phone"] or service["url"]):
        raise BadRow("can be neither visited, rung nor opened: it has no place, phone or web address")
    return Listing(
        source=fields.required(record["source"], "source", 40),
        source_id=fields.required(record["source_id"], "source_id", 120),
        organisation=fields.text(record.get("organisation", ""), 200),
        service=service,
        also=tuple(
            sorted({fields.text(part, 60).lower() for part in record.get("also", "").split("|")} - {"", category})
        ),
        place=place,
    )


def _place(record: Record, mode: str) -> dict[str, Any] | None:
    if mode == AccessMode.REMOTE or (mode == AccessMode.HYBRID and not record["lat"].strip()):
        return None
    lat, lon = fields.coordinates(record["lat"], record["lon"])
    return {
        "address": fields.text(record.get("address", "")),
        "postcode": fields.unit_postcode(record.get("postcode", "")),
        "lat": lat,
        "lon": lon,
        "geo_quality": fields.text(record.get("geo_quality", ""), 20),
        "lad_code": fields.text(record.get("lad_code", ""), 9),
    }
