"""What is on near the person, and whether they are coming."""

from conversations.model import END, AskComing, Choice, ChooseEvent, Flow, Go, If, LookForEvents, Say
from conversations.occasions import CALENDAR, LABELS, NOTHING_ON, REMIND, Coming
from conversations.words import T

NOTHING = If("whats_on.look", absent=True)

FLOW = Flow(
    name="whats_on",
    title=T("what is on near you"),
    needs_consent=True,
    steps=(
        LookForEvents(id="look"),
        Say(id="nothing", only_if=(NOTHING,), lines=(NOTHING_ON,)),
        Go(id="offer", only_if=(NOTHING, If("person.announcements", absent=True)), flow="news", next=END),
        ChooseEvent(
            id="which",
            only_if=(If("whats_on.look"),),
            lines=(T("This is what is on near you. Which one do you like?"),),
            again=(T("Which one shall I tell you more about?"),),
            counted=False,
        ),
        AskComing(
            id="coming",
            only_if=(If("whats_on.which"),),
            about="which",
            lines=(T("Will you be there?"),),
            counted=False,
            choices=(
                Choice(
                    value=Coming.GOING,
                    label=LABELS[Coming.GOING],
                    also=T("yes, y, going, i am going, i'll be there, i will come, coming, aye, count me in, ok"),
                ),
                Choice(value=Coming.MAYBE, label=LABELS[Coming.MAYBE], also=T("maybe, perhaps, might, not sure")),
                Choice(
                    value=Coming.CANT,
                    label=LABELS[Coming.CANT],
                    also=T("no, n, nah, nope, can't, cannot, can't come, not going, i can't go"),
                    whole=True,
                ),
                Choice(value=REMIND, label=LABELS[REMIND], also=T("remind, reminder, remind me please")),
                Choice(value=CALENDAR, label=LABELS[CALENDAR], also=T("calendar, diary, add to my calendar")),
                Choice(value="others", label=T("Other events"), also=T("others, other, more, what else, list")),
            ),
            then={"others": "which"},
        ),
    ),
)
