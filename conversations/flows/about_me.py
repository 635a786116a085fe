"""What is kept about the person, and how to have it deleted."""

from conversations.events import DataRequested, ErasureRequested
from conversations.model import END, AskChoice, Choice, Do, Flow, Say
from conversations.words import T

MY_DATA = Flow(
    name="my_data",
    steps=(
        Do(id="show", event=DataRequested()),
        Say(id="how", lines=(T("To have it all deleted, say DELETE."),)),
    ),
)

DELETE = Flow(
    name="delete",
    steps=(
        AskChoice(
            id="sure",
            lines=(
                T("Shall I delete everything about you? That is what you wrote, your answers and your news."),
                T("Reports that are out count people only. They stay as they are."),
            ),
            required=True,
            counted=False,
            choices=(
                Choice(
                    value="yes", label=T("Yes, delete it all"), also=T("yes, y, aye, delete, yep, yeah, ok"), whole=True
                ),
                Choice(value="no", label=T("No, keep it"), also=T("no, n, nah, nope, keep it"), whole=True),
            ),
            then={"yes": "erased", "no": "kept"},
        ),
        Say(id="kept", lines=(T("OK, nothing is deleted."),), next=END),
        Say(id="erased", lines=(T("It is all deleted. If you write to me again, we start anew."),)),
        Do(id="erase", event=ErasureRequested()),
    ),
)
