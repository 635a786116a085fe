"""What comes before anything else: the privacy words changed since somebody agreed, or the bot is for adults only now."""

from conversations.barriers import CHANGED_WORDS, FOR_ADULTS
from conversations.events import Learned
from conversations.flows.welcome import NO, READ, YES
from conversations.model import END, AskChoice, Choice, Do, Flow, Go, Say
from conversations.words import T

CHANGED = Flow(
    name=CHANGED_WORDS,
    title=T("what happens to your words"),
    steps=(
        AskChoice(
            id="still",
            lines=(
                T("The words about your privacy have changed since you said yes."),
                T("Is it still OK with you that I keep what you write?"),
            ),
            again=(T("May I keep what you write, so that our team can read it?"),),
            learns="consent",
            required=True,
            counted=False,
            choices=(YES, READ, NO),
            then={"yes": END, "read": "words", "no": "no_news"},
        ),
        Go(id="words", flow="privacy"),
        AskChoice(
            id="again",
            lines=(T("Is that OK with you?"),),
            learns="consent",
            required=True,
            counted=False,
            choices=(YES, NO),
            then={"yes": END, "no": "no_news"},
        ),
        Do(id="no_news", event=Learned("announcements", "stop")),
        Say(
            id="declined",
            lines=(
                T("That's fine. I ask you nothing more, and I send you no news."),
                T("To have all that you told me deleted, say DELETE. If you need help now, say HELP."),
            ),
        ),
    ),
)

ADULTS = Flow(
    name=FOR_ADULTS,
    title=T("whom this chat is for"),
    steps=(
        AskChoice(
            id="who",
            lines=(
                T("This chat is for people of 18 and over now. I ask you nothing more, and I send you no news."),
                T("If you are worried about anything, call Childline on 0800 1111. It is free, day and night."),
                T("Tell a grown-up you trust too. If someone is in danger now, call 999."),
                T("To see what I keep, say MY DATA. To have it all gone, say DELETE. A grown-up can help you."),
            ),
            required=True,
            counted=False,
            choices=(
                Choice(value="delete", label=T("Delete all about me"), also=T("delete, erase, forget me")),
                Choice(value="adult", label=T("I am 18 or over"), also=T("adult, over 18, grown up, 18+")),
            ),
            then={"delete": "erase", "adult": "grown_up"},
        ),
        Go(id="erase", flow="delete", next="who"),
        Do(id="grown_up", event=Learned("age_band", "adult")),
    ),
)
