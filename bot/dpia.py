"""A draft of the data protection impact assessment, filled in from the settings, the data map and the rules of retention.

The headings are the steps that the ICO's guidance names. What only the organisation can know is left open, and marked so.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bot.settings import Settings
from storage import data_map, retention

OPEN = "**[To be filled in]**"


@dataclass(frozen=True, slots=True)
class Risk:
    """Something that may harm people: how likely and how grave before anything is done, what is done, and what is left."""

    what: str
    likely: str
    grave: str
    measures: str
    left: str


RISKS = (
    Risk(
        "Somebody tells that they or a child are in danger, and nobody sees it",
        "possible",
        "severe",
        "Every typed message is screened before anything else; the next message says where help is; lead and deputy are alerted "
        "without the words, and again while nobody acknowledges. Screening misses some: the chat says that it is a computer "
        "and that nobody may be reading now",
        "medium",
    ),
    Risk(
        "Somebody is recognised in a summary or a quote",
        "possible",
        "significant",
        "Small numbers are hidden with whatever they could be worked out from, the rest rounded; nothing below ten people; quotes "
        "are redacted, need the person's leave and two approvals, and never come from anybody under 13",
        "low",
    ),
    Risk(
        "People write names, addresses or other people's secrets in their own words",
        "likely",
        "significant",
        "They are asked not to; of a postcode the sector is kept; words are kept for {words} days at most, redacted before any second "
        "use, and are in no log",
        "low",
    ),
    Risk(
        "A child gives more than they understand",
        "possible",
        "significant",
        "Age group first; who does not say it is treated as a child; words for children and teenagers; no place of the phone, no "
        "profiles, no nudging under 18; under 13 only beside a grown-up, on the web page, if that is switched on",
        "low",
    ),
    Risk(
        "Somebody at home reads the chat on a shared phone",
        "possible",
        "severe",
        "A button leaves the page at once, another makes the phone forget the chat; a copy or a receipt does not show that there is "
        "a safeguarding case",
        "medium",
    ),
    Risk(
        "Somebody breaks in, or staff look where they need not",
        "unlikely",
        "severe",
        "Sign-in without passwords and with a second factor, roles that allow no more than is needed, cases for the safeguarding "
        "lead only, an audit log that cannot be changed unseen, no names or phone numbers to steal",
        "low",
    ),
    Risk(
        "Deleted people come back with a backup",
        "possible",
        "minor",
        "A list of deletions outside of the database is applied at each start and after each restore",
        "low",
    ),
    Risk(
        "A messaging company carries the messages, and may keep or send them abroad",
        "certain",
        "minor",
        "The web chat uses no other company; who prefers Telegram is there by their own choice; nothing else leaves the server",
        "medium",
    ),
)


def text(settings: Settings) -> str:
    """The draft, as Markdown."""
    parts = (
        _head(settings),
        _need(settings),
        _processing(settings),
        _consultation(),
        _necessity(settings),
        _risks(settings),
        _measures(),
        _sign_off(settings),
    )
    return "\n\n".join("\n".join(part) for part in parts) + "\n"


def _or_open(value: str) -> str:
    return value or OPEN


def _head(settings: Settings) -> Iterator[str]:
    yield "# Data protection impact assessment: Blether"
    yield ""
    yield "A draft from the settings of this deployment. Read every line; whoever signs it answers for it."
    yield ""
    yield f"- Controller: {_or_open(settings.controller)}"
    yield f"- Run by: {settings.organisation}"
    yield f"- Contact for privacy: {_or_open(settings.privacy_contact)}"
    yield f"- Reference: {_or_open(settings.dpia_reference)}"
    yield f"- Data protection officer: {OPEN}"


def _need(settings: Settings) -> Iterator[str]:
    audience = "children are among the people it is for" if settings.is_for_children else "it is for adults only"
    yield "## 1. Why an assessment is needed"
    yield ""
    yield "Blether asks families of a neighbourhood in a short chat what matters to them, shows services nearby, and sends news to"
    yield f"those who want it. An assessment is needed because {audience}, because people may tell of health, belief or"
    yield "danger in their own words, and because what they type is read by a program (themes, screening for danger) before people."


def _processing(settings: Settings) -> Iterator[str]:
    found = data_map.load()
    channels = ["a web page", *(["Telegram"] if settings.telegram_accounts else [])]
    yield "## 2. The processing"
    yield ""
    yield f"**How it is collected.** From people themselves, by {' and '.join(channels)}. Nothing is bought, matched or taken from elsewhere."
    yield ""
    yield f"**Who sees it.** The team at {settings.organisation} behind sign-in. No processor but the host of the server: {OPEN}."
    yield "No other company's service is called, apart from the channels and the directories that are configured."
    yield ""
    yield f"**How many people, how often, where.** {OPEN}"
    yield ""
    yield "**What is kept of residents**"
    yield ""
    yield "| what | why | right | goes by |"
    yield "|---|---|---|---|"
    for table in found.tables.values():
        if table.about == "resident":
            rules = dict.fromkeys(rule for column in table.columns.values() for rule in column.kept)
            yield f"| {table.name} | {table.purpose} | {table.basis} | {', '.join(rules)} |"
    yield ""
    yield "There is no column for a name, phone number, photo, school or date of birth. The whole map: `python -m bot data-map`."
    yield ""
    yield f"**How long.** Own words {settings.keep_words_days} days (under 13: one day), answers {settings.keep_answers_months} months,"
    yield f"deliveries {settings.keep_deliveries_days} days, closed safeguarding cases {settings.keep_cases_years} years. Each rule:"
    yield ""
    for rule in retention.RULES:
        yield f"- {rule.name} ({rule.table.name}): {rule.why}"


def _consultation() -> Iterator[str]:
    yield "## 3. Who was asked"
    yield ""
    yield f"Parents, young people and children: {OPEN}. Staff and the safeguarding lead: {OPEN}. Data protection officer: {OPEN}."
    yield "Anybody can try the conversation in the demo before it is opened."


def _necessity(settings: Settings) -> Iterator[str]:
    found = data_map.load()
    yield "## 4. Why it is needed, and no more than is needed"
    yield ""
    for name, words in found.bases.items():
        yield f"- **{name}**: {words}."
    yield ""
    yield "People are told before the first question, in words for their age, who answers for it, why, how long and what they may ask"
    yield "for; yes and no weigh the same. News and being quoted are asked apart, and are off until somebody says yes. In the chat, at"
    yield "any point: a copy, deletion with a receipt, a complaint with a number, and the words themselves (PRIVACY). Rights need no"
    yield f"parent's leave. Whoever is not content is told of {_or_open(settings.privacy_contact)} and the Information Commissioner."


def _risks(settings: Settings) -> Iterator[str]:
    yield "## 5. Risks"
    yield ""
    yield "| risk | likely | grave | what is done | what is left |"
    yield "|---|---|---|---|---|"
    for each in RISKS:
        measures = each.measures.format(words=settings.keep_words_days)
        yield f"| {each.what} | {each.likely} | {each.grave} | {measures} | {each.left} |"


def _measures() -> Iterator[str]:
    yield "## 6. Further measures"
    yield ""
    yield f"What else this organisation does (training, agreements, who reads along and when): {OPEN}"


def _sign_off(settings: Settings) -> Iterator[str]:
    yield "## 7. Sign-off"
    yield ""
    yield "| what | who | when |"
    yield "|---|---|---|"
    if settings.is_for_children:
        yield f"| Safeguarding lead | {_or_open(settings.safeguarding_lead)} | {OPEN} |"
        yield f"| Safeguarding deputy | {_or_open(settings.safeguarding_deputy)} | {OPEN} |"
    yield f"| Measures approved by | {OPEN} | {OPEN} |"
    yield f"| Risks that are left accepted by | {OPEN} | {OPEN} |"
    yield f"| Advice of the data protection officer | {OPEN} | {OPEN} |"
    yield f"| To be reviewed by | {OPEN} | {OPEN} |"
