"""People under 13, where a deployment lets them in: on the web page only, and never alone."""

from conversations.model import AskChoice, Choice, If, Step
from conversations.understanding.vocabulary import NO_WORDS, YES_WORDS
from conversations.words import T, Text

PARENT_PRESENT = "parent_present"
FACILITATOR = "facilitator"
LASTING = If("person.lasting")  # nothing of a talk with somebody under 13 can be gone on with later


def _with_whom(mode: str, *lines: Text) -> AskChoice:
    """Whether the grown-up is there whom this deployment asks for."""
    return AskChoice(
        id=mode,
        only_if=(If("person.under_13", among=(mode,)),),
        lines=lines,
        learns="grown_up",
        required=True,
        counted=False,
        choices=(
            Choice(value="yes", label=T("Yes, right here"), also=YES_WORDS, whole=True),
            Choice(value="no", label=T("No, I am alone"), also=NO_WORDS, whole=True),
        ),
    )


WITH_WHOM: tuple[Step, ...] = (
    _with_whom(
        PARENT_PRESENT,
        T("You can chat with me when a grown-up who looks after you sits beside you."),
        T("Is your grown-up with you now? Please answer together."),
    ),
    _with_whom(
        FACILITATOR,
        T("You can chat with me when the grown-up who leads your group is beside you."),
        T("Are they with you now? Please answer together."),
    ),
)
