"""How people feel about their lives, in numbers that are kept without whoever gave them. Off unless it is switched on."""

from collections.abc import Iterator
from dataclasses import dataclass

from conversations.flows.help_now import FOR_CHILDREN, FOR_EVERYBODY
from conversations.model import AskChoice, Choice, Flow, Go, If, Say, Step
from conversations.words import T, Text, verbatim

CARD = "someone_to_talk_to"


@dataclass(frozen=True, slots=True)
class Item:
    """One question of an instrument. ``low`` are the answers after which we say who one can talk to."""

    name: str
    question: Text
    ends: Text
    low: tuple[int, ...]
    for_children: bool = True


@dataclass(frozen=True, slots=True)
class Instrument:
    """Questions to be answered by a number from 0 to ``highest``, in the very words of whoever made them.

    ``source`` names them and the licence. To add one, make sure that its licence lets you; then add it to `PACKS`.
    """

    name: str
    title: Text
    items: tuple[Item, ...]
    highest: int
    source: Text


# The personal well-being questions of the Office for National Statistics (the "ONS4"), word for word: changed wording
# could not be compared with anything. Crown copyright, Open Government Licence v3.0.
ONS4 = Instrument(
    name="wellbeing",
    title=T("how you feel"),
    highest=10,
    items=(
        Item(
            "satisfied",
            T("Overall, how satisfied are you with your life nowadays?"),
            T("0 is “not at all satisfied” and 10 is “completely satisfied”."),
            low=(0, 1, 2, 3, 4),
        ),
        Item(
            "worthwhile",
            T("Overall, to what extent do you feel that the things you do in your life are worthwhile?"),
            T("0 is “not at all worthwhile” and 10 is “completely worthwhile”."),
            low=(0, 1, 2, 3, 4),
        ),
        Item(
            "happy",
            T("Overall, how happy did you feel yesterday?"),
            T("0 is “not at all happy” and 10 is “completely happy”."),
            low=(0, 1, 2, 3, 4),
        ),
        Item(
            "anxious",
            T("Overall, how anxious did you feel yesterday?"),
            T("0 is “not at all anxious” and 10 is “completely anxious”."),
            low=(6, 7, 8, 9, 10),
            for_children=False,
        ),
    ),
    source=T("The questions are by the Office for National Statistics. Crown copyright, Open Government Licence v3.0."),
)
PACKS = (ONS4,)

SOMEONE = Flow(
    name=CARD,
    steps=(
        Say(
            id="children",
            only_if=(If("person.adult", absent=True),),
            lines=(T("Thank you for telling me. Here are people you can talk to."), *FOR_CHILDREN),
        ),
        Say(
            id="adults",
            only_if=(If("person.adult"),),
            lines=(T("Thank you for telling me. Here are people you can talk to."), *FOR_EVERYBODY),
        ),
    ),
)
ZERO = T("zero, nought, nothing, not at all, none")


def flow(pack: Instrument) -> Flow:
    """The conversation of an instrument."""
    return Flow(
        name=pack.name,
        title=pack.title,
        needs_consent=True,
        apart=True,
        steps=(
            Say(
                id="hello",
                lines=(
                    T("I would like to ask how you feel about your life. There is no right or wrong answer."),
                    T(
                        "I keep your numbers without you: nobody can see that they are yours. So you can't change one later."
                    ),
                    T("Please give me a number from 0 to {highest} each time.", highest=pack.highest),
                ),
            ),
            *(step for item in pack.items for step in _asked(pack, item)),
            Say(
                id="thanks",
                lines=(T("Thank you. If you ever want to talk to someone, say HELP."), pack.source),
            ),
        ),
    )


def _asked(pack: Instrument, item: Item) -> Iterator[Step]:
    who = () if item.for_children else (If("person.adult"),)
    numbers = range(pack.highest + 1)
    yield AskChoice(
        id=item.name,
        only_if=who,
        lines=(item.question, item.ends),
        shown=len(numbers),
        choices=tuple(
            Choice(value=str(n), label=verbatim(str(n)), also=None if n else ZERO, numbers=(n, n)) for n in numbers
        ),
    )
    low = tuple(str(number) for number in item.low)
    # After the first low number, and not again: a family that says so four times has heard it.
    yield Go(id=f"{item.name}_low", flow=CARD, once="card", only_if=(*who, If(f"{pack.name}.{item.name}", among=low)))
