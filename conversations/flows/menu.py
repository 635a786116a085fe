"""What someone can do when nothing is going on, or when they say MENU. What is asked for less often is under "More"."""

from conversations.model import END, AskChoice, Choice, Flow, Go
from conversations.words import T

FEELINGS = Choice(value="feelings", label=T("How I feel"), also=T("feel, feelings, mood"))


def flow(*, wellbeing: bool) -> Flow:
    """The menu; with ``wellbeing`` there are the questions about how people feel, too."""
    feelings = (FEELINGS,) if wellbeing else ()
    ways = (Go(id="go_feelings", flow="wellbeing", next=END),) if wellbeing else ()
    return Flow(
        name="menu",
        title=T("what you would like to do"),
        steps=(WHAT, *WAYS, _other(feelings), *OTHER_WAYS, *ways, *LAST_WAYS),
    )


WHAT = AskChoice(
    id="what",
    lines=(T("What would you like to do?"),),
    counted=False,
    required=True,
    shown=8,
    choices=(
        Choice(value="matters", label=T("Tell us what matters"), also=T("tell, say, matters")),
        Choice(value="find", label=T("Find help near me"), also=T("find, services, things to do")),
        Choice(value="on", label=T("What's on"), also=T("whats on, on, events, event, my events, things on")),
        Choice(value="data", label=T("My data and rights"), also=T("data, privacy, my data, rights")),
        Choice(value="help", label=T("I need help now"), also=T("urgent, emergency")),
        Choice(value="other", label=T("More to do"), also=T("more, other, something else")),
        Choice(
            value="done",
            label=T("Go on, or finish"),
            also=T("done, finish, bye, go on, carry on, nothing, skip"),
        ),
    ),
    then={
        "matters": "go_matters",
        "find": "go_find",
        "on": "go_on",
        "data": "go_data",
        "help": "go_help",
        "other": "other",
        "done": END,
    },
)
WAYS = (
    Go(id="go_matters", flow="what_matters", next=END),
    Go(id="go_find", flow="find_help", next=END),
    Go(id="go_on", flow="whats_on", next=END),
    Go(id="go_data", flow="my_data", next="what"),
    Go(id="go_help", flow="help_now", next="what"),
)


def _other(feelings: tuple[Choice, ...]) -> AskChoice:
    return AskChoice(
        id="other",
        lines=(T("And here is more that you can do."),),
        counted=False,
        required=True,
        shown=8,
        choices=(
            Choice(value="heard", label=T("What was done"), also=T("done about it, you said, answer, reply")),
            Choice(value="news", label=T("News of events"), also=T("news")),
            Choice(value="about", label=T("About you"), also=T("about me, about my family")),
            *feelings,
            Choice(value="language", label=T("Change language")),
            Choice(value="complain", label=T("Complain"), also=T("complaint, not happy")),
            Choice(value="first", label=T("Back to the menu"), also=T("first, other things")),
        ),
        then={
            "heard": "go_heard",
            "news": "go_news",
            "about": "go_about",
            **dict.fromkeys((each.value for each in feelings), "go_feelings"),
            "language": "go_language",
            "complain": "go_complain",
            "first": "what",
        },
    )


OTHER_WAYS = (
    Go(id="go_heard", flow="heard_back", next="what"),
    Go(id="go_news", flow="news", next=END),
    Go(id="go_about", flow="about_you", next=END),
)
LAST_WAYS = (
    Go(id="go_language", flow="languages", next="what"),
    Go(id="go_complain", flow="complain", next="what"),
)
