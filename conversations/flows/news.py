"""News of events, for those who ask for it."""

from conversations.flows.under_13 import LASTING
from conversations.model import AskChoice, Choice, Flow, If, Say
from conversations.understanding.vocabulary import NO_WORDS, YES_WORDS
from conversations.words import T

FLOW = Flow(
    name="news",
    title=T("news of events"),
    needs_consent=True,
    steps=(
        AskChoice(
            id="events",
            only_if=(LASTING,),
            lines=(
                T("Shall I tell you about events for families near you?"),
                T("You can stop it any time: just say STOP."),
            ),
            learns="announcements",
            counted=False,
            choices=(
                Choice(
                    value="yes",
                    label=T("Yes, please"),
                    also=YES_WORDS,
                    whole=True,
                ),
                Choice(value="no", label=T("No, thanks"), also=NO_WORDS, whole=True),
            ),
        ),
        Say(
            id="on",
            only_if=(If("news.events", among=("yes",)),),
            lines=(T("Good. I will write to you when something is on. Never at night."),),
        ),
    ),
)
