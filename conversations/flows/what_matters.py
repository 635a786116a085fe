"""What matters to families where they live: the question that this bot exists for."""

from conversations.model import OWN, AskChoice, AskWords, Choice, Flow, If
from conversations.themes.place_standard import CODEBOOK
from conversations.words import T

FLOW = Flow(
    name="what_matters",
    needs_consent=True,
    steps=(
        AskChoice(
            id="theme",
            lines=(
                T("What matters most to your family where you live?"),
                T("Choose one, or write it in your own words."),
            ),
            again=(T("Which of these comes closest? You can also write it in your own words."),),
            own_words=OWN,
            choices=(
                *(Choice(value=theme.id, label=theme.label) for theme in CODEBOOK.themes),
                Choice(value=OWN, label=T("Something else"), also=T("other, else, own words, my own words")),
            ),
        ),
        AskWords(
            id=OWN,
            only_if=(If("what_matters.theme", among=(OWN,)), If(f"what_matters.{OWN}", absent=True)),
            counted=False,
            lines=(T("Tell me in your own words. One or two sentences are fine."),),
        ),
        AskWords(id="good", lines=(T("What is good about where you live now?"),)),
        AskWords(
            id="better",
            lines=(T("What would make it better for your family?"), T("Please do not write names or addresses.")),
        ),
        AskChoice(
            id="weight",
            lines=(T("How much does this matter to you?"),),
            choices=(
                Choice(value="a_little", label=T("A little"), also=T("little, not much, bit, a bit")),
                Choice(value="quite_a_lot", label=T("Quite a lot"), also=T("quite, some, lots")),
                Choice(value="a_great_deal", label=T("A great deal"), also=T("a lot, very much, loads, huge, most")),
            ),
        ),
        AskChoice(
            id="quote",
            lines=(T("May we use your words in a report? We never say who wrote them."),),
            learns="quote",
            choices=(
                Choice(
                    value="yes",
                    label=T("Yes, you may"),
                    also=T("yes, y, ok, okay, aye, sure, fine, yep, yeah"),
                    whole=True,
                ),
                Choice(value="no", label=T("No, please don't"), also=T("no, n, nah, nope"), whole=True),
            ),
        ),
    ),
)
