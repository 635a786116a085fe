"""The maps: what they show, and that those in docs/maps are of today's conversations."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from click.testing import CliRunner

from bot import language_commands
from bot.__main__ import main
from conversations import drawing, maps
from conversations.model import END, AskChoice, AskWords, Choice, Flow, Go, If, Say
from conversations.words import T, verbatim

FOLDER = Path(__file__).parent.parent / "docs" / "maps"
FLOWS = language_commands.shipped().flows
NAMESPACE = "{http://www.w3.org/2000/svg}"
FLOW = Flow(
    name="tea",
    steps=(
        AskChoice(
            id="like",
            lines=(verbatim('Do you like "tea" & <cake>?'),),
            required=True,
            choices=(Choice(value="yes", label=T("Yes")), Choice(value="no", label=T("No"))),
            then={"no": END, "yes": "which"},
        ),
        Say(id="lost", only_if=(If("tea.like", among=("no",)),), lines=(T("Never mind."),), next=END),
        AskWords(id="which", lines=(T("Which one?"),)),
        Go(id="again", flow="tea", next="like"),
    ),
)


def _picture(flow: Flow) -> ET.Element:
    return ET.fromstring(drawing.svg(flow))  # noqa: S314 - it is our own


def test_a_map_in_mermaid_has_every_step_and_every_way() -> None:
    drawn = maps.mermaid(FLOW)
    assert drawn.startswith("flowchart TD\n")
    assert 's0[/"<b>like</b><br>Do you like #quot;tea#quot; & #lt;cake#gt;?"/]' in drawn
    assert 's0 -->|"Yes"| s2' in drawn
    assert 's0 -->|"No"| done' in drawn
    assert 's1 -.->|"else"| s2' in drawn
    assert "s3 --> s0" in drawn
    assert 'done(("end"))' in drawn


def test_a_condition_is_told_in_words() -> None:
    assert maps.boxes(FLOW)[1].condition == "tea.like is no"
    absent = Flow(name="a", steps=(Say(id="b", only_if=(If("person.area", absent=True),), lines=(T("Yes"),)),))
    assert maps.boxes(absent)[0].condition == "person.area is not known"


def test_a_picture_says_what_the_bot_says() -> None:
    texts = [each.text for each in _picture(FLOW).iter(f"{NAMESPACE}text")]
    assert 'Do you like "tea" & <cake>?' in texts
    assert {"• Yes", "• No", "→ end", "again · holds"} <= set(texts)


@pytest.mark.parametrize("name", FLOWS)
def test_no_two_lines_of_a_picture_lie_upon_each_other(name: str) -> None:
    left = [each for each in _picture(FLOWS[name]).iter(f"{NAMESPACE}text") if each.get("class") != "end"]
    heights = [int(each.get("y", "0")) for each in left]
    assert min((low - high for high, low in pairwise(heights)), default=drawing.LINE) >= drawing.LINE
    assert max(len(each.text or "") for each in left) <= drawing.LETTERS + 3


@pytest.mark.parametrize("name", FLOWS)
def test_no_two_lanes_of_a_picture_lie_upon_each_other(name: str) -> None:
    lanes = drawing._lanes(drawing._jumps(drawing._placed(maps.boxes(FLOWS[name]))))
    for jump, lane in lanes.items():
        beside = [other for other, at in lanes.items() if at == lane and other is not jump]
        assert all(other.span[1] < jump.span[0] or other.span[0] > jump.span[1] for other in beside)


def test_the_maps_in_the_folder_are_of_the_code(tmp_path: Path) -> None:
    language_commands.draw_all(tmp_path)
    now = {each.name: each.read_text(encoding="utf-8") for each in tmp_path.iterdir()}
    there = {
        each.name: each.read_text(encoding="utf-8") for each in FOLDER.iterdir() if each.suffix in {".mmd", ".svg"}
    }
    assert there == now, "run: make maps"


def test_the_command_prints_or_draws_one(tmp_path: Path) -> None:
    file = tmp_path / "menu.svg"
    assert CliRunner().invoke(main, ["map", "menu"]).output == maps.mermaid(FLOWS["menu"])
    assert CliRunner().invoke(main, ["map", "menu", "--svg", str(file)]).exit_code == 0
    assert file.read_text(encoding="utf-8") == drawing.svg(FLOWS["menu"])


@pytest.mark.parametrize("words", [["map"], ["map", "nothing"]])
def test_the_command_lists_the_names_when_it_is_given_none(words: list[str]) -> None:
    told = CliRunner().invoke(main, words)
    assert told.exit_code == 1
    assert re.search("name one of the conversations: .*menu, .*welcome", told.output)


def test_maps_of_conversations_that_are_gone_are_taken_away(tmp_path: Path) -> None:
    (tmp_path / "gone.svg").write_text("old", encoding="utf-8")
    (tmp_path / "README.md").write_text("kept", encoding="utf-8")
    language_commands.draw_all(tmp_path)
    assert not (tmp_path / "gone.svg").exists()
    assert (tmp_path / "README.md").exists()
