"""Which language to talk in. Each is named in itself, so that whoever speaks it finds it."""

from collections.abc import Sequence

from conversations.model import AskChoice, Choice, Flow
from conversations.words import T, verbatim


def flow(spoken: Sequence[tuple[str, str]]) -> Flow:
    """The question, with every language that is spoken, as (code, name in that language)."""
    return Flow(
        name="languages",
        steps=(
            AskChoice(
                id="language",
                lines=(verbatim("Hello! · Cześć!"), T("Which language shall we use?")),
                learns="language",
                counted=False,
                choices=tuple(Choice(value=code, label=verbatim(name), also=verbatim(code)) for code, name in spoken),
            ),
        ),
    )
