"""What is kept about the person, how to have a copy or to have it deleted, and how to complain."""

from conversations.events import DataRequested, ErasureRequested
from conversations.model import END, AskChoice, AskWords, Choice, Do, Flow, Go, If, Say
from conversations.words import T

ON_WEB = If("person.on_web")

MY_DATA = Flow(
    name="my_data",
    title=T("what I keep about you"),
    steps=(
        Do(id="show", event=DataRequested()),
        AskChoice(
            id="then",
            counted=False,
            lines=(T("What would you like to do with it?"),),
            choices=(
                Choice(value="copy", label=T("Get a copy of it all"), also=T("copy, file, download, get it, json")),
                Choice(value="delete", label=T("Delete it all"), also=T("delete, erase, forget me")),
                Choice(value="privacy", label=T("Who reads it"), also=T("who reads it, how long, what happens to it")),
                Choice(value="complain", label=T("Complain"), also=T("complain, complaint, not happy")),
                Choice(
                    value="done",
                    label=T("Leave it as it is"),
                    also=T("nothing, leave it, done, ok, fine, no"),
                    whole=True,
                ),
            ),
            then={
                "copy": "file",
                "delete": "erase",
                "privacy": "words",
                "complain": "complaint",
                "done": END,
                "skip": END,
            },
        ),
        Say(
            id="file",
            only_if=(ON_WEB,),
            lines=(
                T("Here is a file with all of it. It opens on this phone or computer only: {web}/chat/my-data.json"),
            ),
        ),
        Do(id="whole", only_if=(If("person.on_web", absent=True),), event=DataRequested(whole=True), next=END),
        Say(id="ready", only_if=(ON_WEB,), lines=(T("To have it all deleted, say DELETE."),), next=END),
        Go(id="words", flow="privacy", next="then"),
        Go(id="erase", flow="delete", next=END),
        Go(id="complaint", flow="complain", next=END),
    ),
)

DELETE = Flow(
    name="delete",
    title=T("deleting what I keep"),
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
                Choice(value="yes", label=T("Yes, delete it all"), also=T("delete"), whole=True),
                Choice(value="no", label=T("No, keep it"), also=T("keep it"), whole=True),
            ),
            then={"yes": "erased", "no": "kept"},
        ),
        Say(id="kept", lines=(T("OK. I keep it all."),), next=END),
        Say(id="erased", lines=(T("It is all deleted. If you write to me again, we start anew."),)),
        Do(id="erase", event=ErasureRequested()),
    ),
)

COMPLAIN = Flow(
    name="complain",
    title=T("your complaint"),
    steps=(
        AskWords(
            id="what",
            counted=False,
            lines=(
                T("I am sorry that something is not right. What went wrong? A person in our team will read it."),
                T("If you want an answer, tell us how to reach you. Else leave out names and addresses."),
            ),
            reports="complaint",
        ),
    ),
)
