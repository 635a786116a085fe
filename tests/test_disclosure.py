"""No number that is hidden can be found out, and no small number is shown."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import replace

import pytest

from conversations import disclosure
from conversations.disclosure import ALL, PUBLISHED, TOO_FEW, Axis, Cell, Counts, Group, Publication, publish
from tests.linear import narrowed, seen

SEEDS = [range(start, start + 50) for start in range(0, 250, 50)]


def axis(letter: str, size: int, *, adds_up: bool = True) -> Axis:
    return Axis(letter, {f"{letter}{number}": f"{letter}{number}" for number in range(size)}, adds_up)


def of_people(seed: int) -> list[Counts]:
    """What a random crowd said, as the tables of a summary: themes by area and by age, and who was heard."""
    chance = random.Random(seed)
    sizes = {"theme": chance.randint(2, 8), "area": chance.randint(1, 6), "age": chance.randint(1, 5)}
    weights = {kind: [chance.random() ** 3 + 0.01 for _ in range(size)] for kind, size in sizes.items()}
    several, fewest = chance.random() < 0.7, chance.choice([0, 1])  # raised several themes at once, or none

    def draw(kind: str) -> str:
        return f"{kind}{chance.choices(range(sizes[kind]), weights[kind])[0]}"

    people: Counter[Group] = Counter()
    for _ in range(chance.choice([12, 20, 30, 50, 80, 150, 400])):
        area, age = draw("area"), draw("age")
        themes = {draw("theme") for _ in range(chance.choice([1, 1, 2, 3, fewest]) if several else 1)}
        people.update(
            frozenset(said) | cut for said in [(), *((t,) for t in sorted(themes))] for cut in cuts(area, age)
        )
    theme, area_axis, age_axis = (
        axis("theme", sizes["theme"], adds_up=not several),
        axis("area", sizes["area"]),
        axis("age", sizes["age"]),
    )
    tables = [
        Counts("by area", theme, area_axis, people, ranked=True),
        Counts("by age", theme, age_axis, people, ranked=True),
        Counts("heard, by area", area_axis, None, people),
        Counts("heard, by age", age_axis, None, people),
    ]
    return tables[: chance.choice([1, 4])]


def cuts(area: str, age: str) -> tuple[Group, ...]:
    return ALL, frozenset({area}), frozenset({age})


def of_numbers(seed: int) -> list[Counts]:
    """A table of random numbers, many of them small or zero."""
    chance = random.Random(seed)
    height, width, top = chance.randint(1, 6), chance.randint(1, 6), chance.choice([3, 6, 10, 15, 30])
    rows, columns = axis("row", height, adds_up=chance.random() < 0.6), axis("column", width)
    people: Counter[Group] = Counter()
    for row in rows.categories:
        for column in columns.categories:
            people[frozenset({row, column})] = chance.choice([0, chance.randint(0, top), chance.randint(0, top)])
        people[frozenset({row})] = sum(people[frozenset({row, column})] for column in columns.categories)
    for column in columns.categories:
        parts = [people[frozenset({row, column})] for row in rows.categories]
        people[frozenset({column})] = sum(parts) if rows.adds_up else chance.randint(max(parts), sum(parts))
    people[ALL] = sum(people[frozenset({column})] for column in columns.categories)
    return [Counts("numbers", rows, columns, people)]


@pytest.mark.parametrize("tables_of", [of_people, of_numbers])
@pytest.mark.parametrize("seeds", SEEDS, ids=str)
def test_500_random_tables_keep_their_secrets(tables_of: object, seeds: range) -> None:
    assert callable(tables_of)
    for seed in seeds:
        tables: list[Counts] = tables_of(seed)
        publication = publish(tables, answers=1000)
        if publication.people.value is None and not publication.tables[0].rows:
            continue
        assert narrowed(tables, publication) == {}, f"seed {seed}"


@pytest.mark.parametrize("tables_of", [of_people, of_numbers])
def test_nothing_small_is_shown_and_zero_is_zero(tables_of: object) -> None:
    assert callable(tables_of)
    for seed in range(1000, 1250):
        tables: list[Counts] = tables_of(seed)
        publication = publish(tables, answers=1000)
        if tables[0].people[ALL] < PUBLISHED.smallest_base:
            assert all(table.instead == TOO_FEW and not table.rows for table in publication.tables)
            continue
        for group, shown in seen(tables, publication).items():
            true = tables[0].people[group]
            assert shown is None or (shown == 0) == (true == 0)
            assert shown is None or (shown % 5 == 0 and abs(shown - true) <= 2)
            assert shown is None or not 1 <= true <= 7


def test_a_cut_of_fewer_than_ten_people_shows_nothing_at_all() -> None:
    for seed in range(250):
        tables = of_people(seed)
        shown = seen(tables, publish(tables, answers=1000))
        people = tables[0].people
        small = [cut for cut in shown if len(cut) == 1 and not min(cut).startswith("theme") and 0 < people[cut] < 10]
        assert all(
            value is None for cut in small for group, value in shown.items() if cut <= group and people[group - cut]
        )


def test_the_attacker_finds_what_is_not_protected(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(disclosure._Cells, "_hide_what_gives_them_away", lambda _cells: None)
    found = [seed for seed in range(60) if narrowed(of_people(seed), publish(of_people(seed), answers=1000))]
    assert found


def test_many_numbers_are_still_shown() -> None:
    shown = [
        value for seed in range(100) for value in seen(of_people(seed), publish(of_people(seed), answers=1)).values()
    ]
    share = sum(value is not None for value in shown) / len(shown)
    print(f"shown: {share:.0%}")
    assert share > 0.4


def one_theme(people: int, area: int) -> list[Counts]:
    counts = {
        ALL: people,
        frozenset({"theme0"}): people,
        frozenset({"area0"}): area,
        frozenset({"area1"}): people - area,
    }
    counts |= {group | {"theme0"}: number for group, number in counts.items() if group and "theme0" not in group}
    return [Counts("one", axis("theme", 1, adds_up=False), axis("area", 2), counts)]


def test_nine_people_are_too_few_and_ten_are_enough() -> None:
    few, enough = (publish(one_theme(people, people), answers=people).tables[0] for people in (9, 10))
    assert (few.instead, few.rows, few.base.value) == (TOO_FEW, (), None)
    assert (enough.instead, enough.base.value) == ("", 10)


def test_one_hidden_number_never_stands_alone_beside_its_total() -> None:
    table = publish(one_theme(40, 4), answers=40).tables[0]
    assert [cell.text for cell in table.rows[1].cells] == ["40", "[c]", "[c]"]


def test_totals_are_rounded_from_the_true_total() -> None:
    table = publish(one_theme(24, 12), answers=24).tables[0]
    assert [cell.value for cell in table.rows[1].cells] == [25, 10, 10]


def test_rows_are_ranked_by_what_is_shown() -> None:
    for seed in range(30):
        for table in publish(of_people(seed), answers=1).tables[:1]:
            order = [row.cells[0].value for row in table.rows[1:]]
            assert order == sorted(order, key=lambda value: -1 if value is None else -value)


def test_tables_that_contradict_each_other_are_refused() -> None:
    theirs = one_theme(40, 20)[0]
    ours = replace(theirs, people={**theirs.people, ALL: 41}, title="another")
    with pytest.raises(ValueError, match="another: All people is counted differently"):
        publish([theirs, ours], answers=1)


def test_nothing_else_can_make_a_publication() -> None:
    with pytest.raises(TypeError, match=r"only disclosure\.publish"):
        Publication(PUBLISHED, Cell(3), Cell(3), (), object())
    with pytest.raises((TypeError, ValueError)):
        replace(publish(one_theme(40, 20), answers=40), people=Cell(3))  # type: ignore[call-arg]


def test_a_network_of_forty_areas_is_protected_in_a_moment() -> None:
    chance, people = random.Random(1), Counter[Group]()
    for _ in range(3000):
        area, age = f"area{chance.randrange(40)}", f"age{chance.randrange(5)}"
        said = {f"theme{int(16 * chance.random() ** 2)}" for _ in range(2)}
        people.update(frozenset(t) | cut for t in [(), *((each,) for each in sorted(said))] for cut in cuts(area, age))
    theme = axis("theme", 16, adds_up=False)
    tables = [Counts("area", theme, axis("area", 40), people), Counts("age", theme, axis("age", 5), people)]
    assert publish(tables, answers=9).people.value == 3000
