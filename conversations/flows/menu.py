"""What someone can do when nothing is going on, or when they say MENU."""

from conversations.model import END, AskChoice, Choice, Flow, Go
from conversations.words import T

FLOW = Flow(
    name="menu",
    steps=(
        AskChoice(
            id="what",
            lines=(T("What would you like to do?"),),
            counted=False,
            required=True,
            shown=8,
            choices=(
                Choice(value="matters", label=T("Tell us what matters"), also=T("tell, say, matters")),
                Choice(value="find", label=T("Find help near me"), also=T("find, services, things to do")),
                Choice(value="news", label=T("News of events"), also=T("news, events")),
                Choice(value="language", label=T("Change language")),
                Choice(value="data", label=T("What you keep about me"), also=T("data, privacy")),
                Choice(value="help", label=T("I need help now"), also=T("urgent, emergency")),
                Choice(
                    value="done",
                    label=T("Go on, or finish"),
                    also=T("done, finish, bye, go on, carry on, nothing, skip"),
                ),
            ),
            then={
                "matters": "go_matters",
                "find": "go_find",
                "news": "go_news",
                "language": "go_language",
                "data": "go_data",
                "help": "go_help",
                "done": END,
            },
        ),
        Go(id="go_matters", flow="what_matters", next=END),
        Go(id="go_find", flow="find_help", next=END),
        Go(id="go_news", flow="news", next=END),
        Go(id="go_language", flow="languages", next="what"),
        Go(id="go_data", flow="my_data", next="what"),
        Go(id="go_help", flow="help_now", next="what"),
    ),
)
