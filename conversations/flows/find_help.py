"""Help and things to do near the person, two to four at a time."""

from conversations.model import END, AskArea, AskChoice, AskWords, Choice, Flow, If, Say, ShowContact, ShowServices
from conversations.signposting.needs import NEEDS
from conversations.words import T

FLOW = Flow(
    name="find_help",
    needs_consent=True,
    steps=(
        AskChoice(
            id="need",
            lines=(T("Now I can look for help or things to do near you. What would you like?"),),
            again=(T("Which of these shall I look for?"),),
            shown=8,
            choices=(
                *(Choice(value=key, label=need.label, also=need.also) for key, need in NEEDS.items()),
                Choice(
                    value="nothing",
                    label=T("Nothing just now"),
                    also=T("no, nothing, none, not now, no thanks"),
                    whole=True,
                ),
            ),
            then={"nothing": END, "skip": END},
        ),
        AskChoice(
            id="age",
            lines=(T("Who is it for? If it is for a child, how old?"),),
            choices=(
                Choice(value="1", label=T("Under 3"), also=T("baby, toddler"), numbers=(0, 2)),
                Choice(value="4", label=T("3 or 4"), also=T("preschool"), numbers=(3, 4)),
                Choice(value="8", label=T("5 to 11"), also=T("primary, primary school"), numbers=(5, 11)),
                Choice(value="14", label=T("12 to 17"), also=T("teenager, teen, high school"), numbers=(12, 17)),
                Choice(
                    value="any",
                    label=T("It's for me or all of us"),
                    also=T("me, us, family, all of us, everyone, any, any age"),
                ),
            ),
        ),
        AskArea(
            id="where",
            only_if=(If("person.area", absent=True), If("person.sector", absent=True)),
            lines=(T("Where shall I look? Choose an area, or type a postcode."),),
            again=(T("Please choose an area, or type a postcode like G40 1AA."),),
        ),
        ShowServices(id="show"),
        AskChoice(
            id="fit",
            lines=(T("Is one of these any good?"),),
            choices=(
                Choice(
                    value="yes", label=T("Yes, thank you"), also=T("yes, y, aye, great, good, perfect, ok"), whole=True
                ),
                Choice(value="others", label=T("Show me others"), also=T("no, more, others, none, none of these, nah")),
                Choice(value="person", label=T("Talk to a person"), also=T("person, human, someone, talk, call")),
                Choice(value="wrong", label=T("Something is wrong"), also=T("wrong, mistake, closed, out of date")),
            ),
            then={"yes": END, "others": "show", "person": "contact", "wrong": "wrong", "skip": END},
        ),
        ShowContact(
            id="contact",
            otherwise=(
                T("We have no team where you live yet."),
                T("Your school, your health visitor or your council can tell you who to ask."),
            ),
            next=END,
        ),
        AskWords(
            id="wrong",
            lines=(T("Thank you for telling us. Which one, and what is wrong?"),),
            counted=False,
        ),
        Say(id="noted", lines=(T("Thank you. Someone in our team will check it."),)),
    ),
)
