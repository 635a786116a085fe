"""Stop: no more news from this moment, then a choice. Writing again is always welcome."""

from conversations.model import END, HALT, AskChoice, Choice, Flow, Go, Say
from conversations.words import T

FLOW = Flow(
    name="stop",
    title=T("stopping my messages"),
    steps=(
        Say(id="stopped", lines=(T("Done. I will not send you any more news."),)),
        AskChoice(
            id="then",
            lines=(T("What else shall I do?"),),
            counted=False,
            choices=(
                Choice(
                    value="nothing", label=T("Nothing more"), also=T("nothing, no, that's all, bye, done"), whole=True
                ),
                Choice(value="go_on", label=T("Go on chatting"), also=T("go on, carry on, chat, continue")),
                Choice(value="delete", label=T("Delete all about me"), also=T("delete, erase, forget me")),
            ),
            then={"nothing": "bye", "go_on": END, "delete": "erase", "skip": "bye"},
        ),
        Go(id="erase", flow="delete", next=END),
        Say(id="bye", lines=(T("Bye for now. Write to me any time if you want to chat."),), next=HALT),
    ),
)
