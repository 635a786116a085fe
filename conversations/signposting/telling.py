"""Says which services were found: what each costs, why it fits, how far it is, and what was given up to find it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from urllib.parse import quote_plus

from conversations.signposting.distance import walking_minutes
from conversations.signposting.model import AccessMode, Cost, PlaceFound, Relaxed, ServiceNearby, ServicesFound
from conversations.signposting.needs import label
from conversations.signposting.planning import RADII_KM
from conversations.signposting.private import is_private
from conversations.words import N, T, Text, verbatim

WALKABLE_KM = 3.0
NEXT_DOOR_KM = 0.1
ROUND_FROM_KM = 10.0
VAGUE_KM = 1.5  # measured from the middle of so wide a place, minutes on foot would promise too much
LONGEST_DESCRIPTION = 160

COSTS = {
    Cost.FREE: T("Free"),
    Cost.PAID: T("Costs money"),
    Cost.MIXED: T("Part of it is free"),
    Cost.UNKNOWN: T("Ask what it costs"),
}
MAP = "https://www.openstreetmap.org/search?query="  # opened by the person, if they like: we never ask it anything
LISTENING = frozenset(
    {"listening line", "children's helpline", "family helpline", "health helpline", "safety helpline"}
)


def lines(found: ServicesFound) -> tuple[Text, ...]:
    """Everything to say about what was found, one text a line, an empty line between the offers."""
    if not found.offers:
        return (T("That is all we know of for now."),)
    said: list[Text] = [*_relaxed(found)]
    for number, offer in enumerate(found.offers, start=1):
        said += [*([verbatim("")] if said else []), *_offer(number, offer, found.place)]
    return (*said, verbatim(""), *_measured(found), *_about(found.offers))


# ---------------------------------------------------------------- what was given up


def _relaxed(found: ServicesFound) -> Iterator[Text]:
    near = [offer for offer in found.offers if offer.distance_km is not None]
    if not near:
        yield from _only_remote(found)
        return
    if any((offer.distance_km or 0) > RADII_KM[0] for offer in near):
        yield T("There is not much close by, so we looked further away.")
    if Relaxed.CATEGORY in found.relaxed:
        yield T("Some of these are a bit different from what you asked for.")
    if len(near) < len(found.offers):
        yield T("You can also get help by phone and online.")


def _only_remote(found: ServicesFound) -> Iterator[Text]:
    if Relaxed.RADIUS in found.relaxed:
        yield T("We have no list of places near you yet. Here is help by phone and online.")
    else:
        yield T("Here is help by phone and online.")
    if all(offer.category in LISTENING for offer in found.offers):
        yield T("They listen and talk things over with you. They cannot book a place for you.")


# ---------------------------------------------------------------- one offer


def _offer(number: int, offer: ServiceNearby, place: PlaceFound | None) -> Iterator[Text]:
    yield verbatim("{number}. {name}", number=number, name=offer.name)
    yield COSTS[offer.cost]
    yield T("Why it may fit: {what}", what=_dotted([label(offer.category), *_ages(offer)]))
    if description := _shortened(offer.description):
        yield verbatim("{description}", description=description)
    if offer.opening_hours:
        yield T("When: {hours}", hours=offer.opening_hours)
    if offer.distance_km is not None:
        yield _how_far(offer.distance_km, place)
    yield from _where(offer)
    yield from _contact(offer)


def _dotted(parts: Sequence[Text]) -> Text:
    names = [f"part{number}" for number in range(len(parts))]
    return verbatim(" · ".join(f"{{{name}}}" for name in names), **dict(zip(names, parts, strict=True)))


def _ages(offer: ServiceNearby) -> Iterator[Text]:
    youngest, oldest = offer.min_age, offer.max_age
    if youngest and oldest is not None:
        yield T("age {youngest} to {oldest}", youngest=youngest, oldest=oldest)
    elif oldest is not None:
        yield T("up to age {oldest}", oldest=oldest)
    elif youngest:
        yield T("age {youngest} and over", youngest=youngest)
    elif youngest == 0:
        yield T("any age") if offer.distance_km is None else T("from babies up")


def _shortened(words: str) -> str:
    """The beginning of a long description, cut between two words."""
    if len(words) <= LONGEST_DESCRIPTION:
        return words
    return words[:LONGEST_DESCRIPTION].rsplit(" ", 1)[0].rstrip(".,;:") + "…"


def _how_far(distance_km: float, place: PlaceFound | None) -> Text:
    if distance_km < NEXT_DOOR_KM:
        return T("Very close by")
    distance = round(distance_km, 0 if distance_km >= ROUND_FROM_KM else 1)
    if distance_km > WALKABLE_KM or (place is not None and place.radius_km > VAGUE_KM):
        return T("About {distance} km away", distance=distance)
    return N(
        "About {distance} km, {n} minute's walk (our guess)",
        "About {distance} km, {n} minutes' walk (our guess)",
        walking_minutes(distance_km),
        distance=distance,
    )


def _where(offer: ServiceNearby) -> Iterator[Text]:
    """The address, unless the service is by phone or its address would put somebody at risk."""
    if offer.access_mode is AccessMode.REMOTE or is_private(offer.category, offer.name, offer.description):
        return
    if address := ", ".join(part for part in (offer.address, offer.postcode) if part):
        yield verbatim("{address}", address=address)
        yield T("How to get there: {map}", map=_on_the_map(address))


def _on_the_map(address: str) -> str:
    """A link that looks the address up on a map which tracks nobody. It knows where the place is, not where one comes from."""
    return f"{MAP}{quote_plus(address)}"


def _contact(offer: ServiceNearby) -> Iterator[Text]:
    if offer.phone:
        yield T("Phone: {phone}", phone=offer.phone)
    if offer.url:
        yield verbatim("{url}", url=offer.url)
    if offer.email and not (offer.phone or offer.url):
        yield verbatim("{email}", email=offer.email)


# ---------------------------------------------------------------- how we know


def _measured(found: ServicesFound) -> Iterator[Text]:
    place = found.place
    if place is None or place.radius_km <= 0 or all(offer.distance_km is None for offer in found.offers):
        return
    yield T("We measured from the middle of {sector}. It may be a bit nearer or further.", sector=place.sector)


def _about(offers: Sequence[ServiceNearby]) -> Iterator[Text]:
    """Who keeps the list, and when its entries were last checked: the oldest check counts for all."""
    sources = "; ".join(dict.fromkeys(offer.attribution for offer in offers if offer.attribution))
    checked = [offer.last_verified_at for offer in offers if offer.last_verified_at]
    if sources and len(checked) == len(offers):
        yield T("About this list: {sources}. Checked on {day}.", sources=sources, day=min(checked))
    elif sources:
        yield T("About this list: {sources}.", sources=sources)
