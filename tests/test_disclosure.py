"""D1, D2, D3 and D6: no number that is hidden can be found out, and no small number is shown."""

from __future__ import annotations

import ast
import json
import random
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from conversations.disclosure import (
    ALL,
    LEAD,
    PARTNER,
    PUBLISHED,
    TOO_FEW,
    Axis,
    Counts,
    Group,
    Publication,
    hiding,
    publish,
    reissue,
)
from conversations.disclosure.shares import share
from tests.linear import narrowed, seen

ROOT = Path(__file__).parents[1]
SEEDS = [range(start, start + 50) for start in range(0, 250, 50)]


def axis(letter: str, size: int, *, adds_up: bool = True, sensitive: frozenset[str] = frozenset()) -> Axis:
    return Axis(letter, {f"{letter}{number}": f"{letter}{number}" for number in range(size)}, adds_up, sensitive)


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
        axis("theme", sizes["theme"], adds_up=not several, sensitive=frozenset({"theme0", "theme1"})),
        axis("area", sizes["area"]),
        axis("age", sizes["age"]),
    )
    tables = [
        Counts("by area", theme, area_axis, people, ranked=True),
        Counts("by age", theme, age_axis, people, ranked=True),
        Counts("heard, by area", area_axis, None, people),
        Counts("heard, by age", age_axis, None, people),
    ]
    within = [
        Counts(f"by age in {area}", theme, age_axis, people, ranked=True, within=frozenset({area}))
        for area in area_axis.categories
    ]
    return [*tables[: chance.choice([1, 4])], *(within if chance.random() < 0.4 else ())]


def cuts(area: str, age: str) -> tuple[Group, ...]:
    return ALL, frozenset({area}), frozenset({age}), frozenset({area, age})


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
    for seed in range(1000, 1100):
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
    for seed in range(100):
        tables = of_people(seed)
        shown = seen(tables, publish(tables, answers=1000))
        people = tables[0].people
        small = [cut for cut in shown if cut and "theme" not in str(cut) and 0 < people[cut] < 10]
        for group in (each for each in shown if any(cut <= each for cut in small)):
            assert shown[group] is None or any(shown.get(group - {key}) == 0 for key in group)


def test_the_attacker_finds_what_is_not_protected(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hiding.Cells, "_hide_what_gives_them_away", lambda _cells: None)
    monkeypatch.setattr(hiding.Cells, "_hide_what_the_audit_finds", lambda _cells: False)
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
        Publication(PUBLISHED, {}, (), object())
    with pytest.raises((TypeError, ValueError)):
        replace(publish(one_theme(40, 20), answers=40), parts={})  # type: ignore[call-arg]


def test_a_network_of_forty_areas_is_protected_in_a_moment() -> None:
    chance, people = random.Random(1), Counter[Group]()
    for _ in range(3000):
        area, age = f"area{chance.randrange(40)}", f"age{chance.randrange(5)}"
        said = {f"theme{int(16 * chance.random() ** 2)}" for _ in range(2)}
        people.update(frozenset(t) | cut for t in [(), *((each,) for each in sorted(said))] for cut in cuts(area, age))
    theme = axis("theme", 16, adds_up=False)
    tables = [Counts("area", theme, axis("area", 40), people), Counts("age", theme, axis("age", 5), people)]
    assert publish(tables, answers=9).people.value == 3000


# ---------------------------------------------------------------- sensitive themes, shares, held cuts


def sensitive(people: int, with_it: int) -> list[Counts]:
    counts = {ALL: people, frozenset({"theme0"}): with_it}
    rows = axis("theme", 1, adds_up=False, sensitive=frozenset({"theme0"}))
    return [Counts("one", rows, None, counts)]


@pytest.mark.parametrize(
    ("people", "with_it", "text"), [(40, 32, "30"), (40, 33, "[c]"), (40, 40, "[c]"), (40, 0, "0")]
)
def test_d2_step_3_a_sensitive_theme_that_nearly_everybody_shares_is_hidden(
    people: int, with_it: int, text: str
) -> None:
    assert publish(sensitive(people, with_it), answers=9).tables[0].rows[1].cells[0].text == text


def test_d2_step_3_holds_in_all_random_tables() -> None:
    for seed in range(100):
        tables = of_people(seed)
        publication = publish(tables, answers=1000)
        for group, value in seen(tables, publication).items():
            for key in group & {"theme0", "theme1"}:
                people = tables[0].people
                assert value in {None, 0} or people[group - {key}] - people[group] > 7


@pytest.mark.parametrize(
    ("people", "with_it", "words"),
    [
        (42, 21, "50%"),
        (20, 13, "75%"),
        (17, 9, "most"),
        (40, 0, "0%"),
        (12, 0, "none"),
        (16, 10, "most"),
        (12, 12, "nearly all"),
    ],
)
def test_d2_step_6_shares_are_of_rounded_numbers_and_words_below_twenty(people: int, with_it: int, words: str) -> None:
    rows = Counts("one", axis("theme", 1, adds_up=False), None, {ALL: people, frozenset({"theme0"}): with_it})
    assert publish([rows], answers=9).tables[0].rows[1].cells[0].share == words


def test_d2_step_6_a_share_tells_nothing_that_the_two_shown_numbers_do_not() -> None:
    for seed in range(100):
        for table in publish(of_people(seed), answers=9).every_table:
            base = table.rows[0].cells if table.rows else ()
            for row in table.rows[1:]:
                assert [cell.share for cell in row.cells] == [
                    share(cell.value, below.value) for cell, below in zip(row.cells, base, strict=True)
                ]


def test_d2_step_7_what_only_linear_programming_finds_is_hidden_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hiding.Cells, "_hide_what_gives_them_away", lambda _cells: None)
    for seed in range(40):  # the audit alone must mend what the earlier steps leave open
        tables = of_people(seed)
        assert narrowed(tables, publish(tables, answers=9)) == {}, f"seed {seed}"


def test_d2_step_8_a_held_area_shows_nothing_and_cannot_be_worked_out() -> None:
    for seed in range(40):
        tables = of_people(seed)
        publication = publish(tables, answers=9, held=[frozenset({"area0"})])
        shown = {value for group, value in seen(tables, publication).items() if "area0" in group}
        assert not {value for value in shown if value}
        assert narrowed(tables, publication) == {}, f"seed {seed}"


# ---------------------------------------------------------------- profiles


def test_d3_a_partner_gets_exact_numbers_from_five_on() -> None:
    for seed in range(60):
        tables = of_people(seed)
        for group, value in seen(tables, publish(tables, answers=9, profile=PARTNER)).items():
            assert value is None or (value == tables[0].people[group] and not 1 <= value <= 4)


def test_d3_what_a_partner_cannot_see_cannot_be_worked_out_even_beside_the_published_numbers() -> None:
    for seed in range(60):
        tables = of_people(seed)
        theirs, public = publish(tables, answers=9, profile=PARTNER), publish(tables, answers=9)
        assert narrowed(tables, theirs, beside=public) == {}, f"seed {seed}"


def test_d3_the_lead_sees_everything() -> None:
    tables = of_people(3)
    publication = publish(tables, answers=7, profile=LEAD)
    assert seen(tables, publication) == {group: tables[0].people[group] for group in seen(tables, publication)}
    assert (publication.answers.value, publication.profile.rule[:19]) == (7, "Nothing is hidden a")


def test_d1_a_publication_is_reissued_as_it_was() -> None:
    for seed in range(20):
        publication = publish(of_people(seed), answers=31)
        assert reissue(json.loads(json.dumps(publication.kept))) == publication


def test_d1_every_profile_says_its_thresholds() -> None:
    assert [profile.rule.partition(",")[0] for profile in (PUBLISHED, PARTNER)] == [
        "Groups of fewer than 10 people are not broken down"
    ] * 2
    assert "from 1 to 4 are hidden, with others that would give them away, and the rest are exact" in PARTNER.rule


def test_d1_only_disclosure_makes_tables_and_only_the_summary_sees_true_counts() -> None:
    """Who writes a table, a cell or a publication, or reads true counts, is written down here; nobody else does."""
    makers = {"PublishedTable", "PublishedRow", "Cell", "Publication", "reissue", "publish", "tally"}
    found: dict[str, set[str]] = {}
    for file in (each for folder in ("bot", "storage", "conversations") for each in (ROOT / folder).rglob("*.py")):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        called = {
            node.func.id if isinstance(node.func, ast.Name) else node.func.attr
            for node in ast.walk(tree)
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name | ast.Attribute)
        }
        imported = {
            name.name
            for node in ast.walk(tree)
            if isinstance(node, ast.ImportFrom)
            and str(node.module).startswith(("conversations.disclosure", "storage.counting"))
            for name in node.names
        }
        where = str(file.relative_to(ROOT))
        if here := {
            name for name in called & makers if name in imported or where.startswith("conversations/disclosure")
        }:
            found[where] = here
    assert {where: names for where, names in found.items() if not where.startswith("conversations/disclosure/")} == {
        "storage/publications.py": {"reissue"},
        "storage/summaries.py": {"publish", "tally"},
    }


def test_a_bot_that_only_chats_does_not_load_the_solver() -> None:
    script = "import sys, bot.app, storage.summaries; print({'scipy', 'numpy'} & set(sys.modules))"
    printed = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=ROOT
    ).stdout
    assert printed == "set()\n"
