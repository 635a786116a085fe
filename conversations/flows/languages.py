"""Which language to talk in, and what is said of one whose words nobody has checked yet."""

from collections.abc import Sequence

from conversations import bidi
from conversations.events import Learned
from conversations.model import END, AskChoice, Choice, Do, Flow, Go, If, Say
from conversations.words import T, verbatim

# Said in each language, to everybody, before we know which is theirs.
GREETINGS = {
    "en": "Hello!",
    "pl": "Cześć!",
    "ur": "سلام!",
    "ar": "مرحبا!",
    "pa": "ਸਤ ਸ੍ਰੀ ਅਕਾਲ!",
    "uk": "Вітаю!",
    "ro": "Bună!",
    "tr": "Merhaba!",
    "bn": "হ্যালো!",
    "gd": "Halò!",
}
UNCHECKED = If("person.unchecked")
UNCHECKED_FOR_A_CHILD = If("person.unchecked_child")
UNSCREENED = If("person.unscreened")


def flow(spoken: Sequence[tuple[str, str]]) -> Flow:
    """The question, with every language that is spoken, as (code, name in that language): all of them at once."""
    greetings = [GREETINGS[code] for code, _ in spoken if code in GREETINGS]
    if any(map(bidi.is_rtl, greetings)):  # each keeps its own exclamation mark, whichever way the page is written
        greetings = [f"{bidi.FIRST}{each}{bidi.END}" for each in greetings]
    greeting = " · ".join(greetings)
    return Flow(
        name="languages",
        title=T("the language we use"),
        steps=(
            AskChoice(
                id="language",
                lines=(verbatim(greeting), T("Which language shall we use?")),
                learns="language",
                counted=False,
                shown=max(len(spoken), 1),
                choices=tuple(Choice(value=code, label=verbatim(name), also=verbatim(code)) for code, name in spoken),
            ),
            Say(
                id="drafted",
                only_if=(UNCHECKED,),
                lines=(
                    T("A computer put my words into this language. Nobody has checked them yet."),
                    T("If something sounds wrong, say LANGUAGE to choose another one."),
                ),
            ),
            Say(
                id="unscreened",
                only_if=(UNSCREENED,),
                lines=(T("In this language I may not notice when you are not safe. If you need help, say HELP."),),
            ),
            # Somebody new is asked once their age is known: see the flow `welcome`.
            Go(id="with_whom", only_if=(UNCHECKED_FOR_A_CHILD, If("person.consented")), flow="unchecked_words"),
        ),
    )


UNCHECKED_WORDS = Flow(
    name="unchecked_words",
    title=T("the language we use"),
    steps=(
        AskChoice(
            id="who",
            only_if=(UNCHECKED_FOR_A_CHILD,),
            lines=(
                T("Nobody has checked my words in this language. They may be wrong."),
                T("You can go on in English. Or ask a grown-up to read this with you."),
            ),
            required=True,
            counted=False,
            choices=(
                Choice(value="english", label=T("Go on in English"), also=T("english, in english")),
                Choice(value="grown_up", label=T("A grown-up is here"), also=T("grown up, adult, mum, dad, carer")),
                Choice(value="other", label=T("Another language"), also=T("other, change, language")),
            ),
            then={"english": "to_english", "grown_up": END, "other": "another"},
        ),
        # Each is passed over when a language was chosen meanwhile whose words are checked.
        Do(id="to_english", only_if=(UNCHECKED_FOR_A_CHILD,), event=Learned("language", "en"), next=END),
        Go(id="another", only_if=(UNCHECKED_FOR_A_CHILD,), flow="languages", next="who"),
    ),
)
