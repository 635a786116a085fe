"""Learns the weights of the detector from labelled lines: python -m tests.safety.learn [LANGUAGE …]

Logistic regression on what is in a line. The thresholds are set by the lines in held/, which nothing is learned from.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from scipy import sparse
from scipy.optimize import minimize

from bot.speech import Speech
from conversations import flows
from conversations.model import AskChoice
from conversations.risks import Risk
from conversations.safety.languages import LEXICONS
from conversations.safety.matchers import ENGLISH, in_english, plain_sentences
from conversations.safety.weighing import seen

HERE = Path(__file__).parent
WEIGHTS = HERE.parents[1] / "conversations" / "safety" / "weights"
REPLIES = HERE.parent / "replies"
HELD_REPLIES = "examiner.jsonl"
MEANT = frozenset({"please help me", "i need help please", "help me please"})  # replies that may tell of danger
FEWEST = 2  # lines that a feature must be in
STRENGTH = 60.0  # how much a line weighs against plainness
KEPT, KEPT_OF_KIND = 25_000, 120  # features
FALSE_FIRE = (0.025, 0.01)  # of held English lines without a risk: at a concern, and at what is serious
FEW = (0.0, 0.0)  # in the other languages, of which so few are held that one would be too many

Row = tuple[frozenset[str], str]  # what is in a line, and its kind ("" when benign)


def rows(language: str, *, held: bool) -> list[Row]:
    """The labelled lines of a language: those to learn from, or those that are held back."""
    found = {}
    for path in sorted(HERE.glob("**/*.jsonl")):
        if (path.parent.name == "held") is not held:
            continue
        for line in path.read_text(encoding="utf-8").splitlines():
            said = json.loads(line)
            if said["lang"] == language:
                found[said["text"]] = (_seen(said["text"], language), said.get("kind", ""))
    said = _replies(language, held=held) + ([] if held else _choices(language))
    found |= {text: (_seen(text, language), "") for text in said if text not in MEANT}
    return list(found.values())


def _replies(language: str, *, held: bool) -> list[str]:
    """What people answer to the bot's questions: it tells of no danger."""
    files = (path for path in sorted(REPLIES.glob("*.jsonl")) if (path.name == HELD_REPLIES) is held)
    found = [json.loads(line) for path in files for line in path.read_bytes().splitlines()]
    return [each["reply"] for each in found if each["lang"] == language]


def _choices(language: str) -> list[str]:
    """Every name of every choice."""
    speech = Speech()
    shipped = flows.conversation(organisation="", web="", spoken=speech.names(), wellbeing=True)
    asked = [step for flow in shipped.flows.values() for step in flow.steps if isinstance(step, AskChoice)]
    texts = [text for step in asked for choice in step.choices for text in (choice.label, choice.also) if text]
    return [name.strip() for text in texts for name in speech.say(text, language).split(",")]


def _seen(text: str, language: str) -> frozenset[str]:
    said = plain_sentences(text)
    return frozenset(seen(said, in_english(said), language))


class Model:
    """Weights being learned."""

    def __init__(self, learned: Sequence[Row], wanted: Sequence[bool], most: int = KEPT) -> None:
        counted = Counter(feature for features, _ in learned for feature in features)
        names = sorted(name for name, count in counted.items() if count >= FEWEST)
        for _ in range(2):  # once with all, once more with those that matter
            self.index = {name: place for place, name in enumerate(names)}
            self.weights, self.bias = _fit(self.matrix(learned), np.array(wanted))
            names = sorted(sorted(names, key=lambda name: -abs(self.weights[self.index[name]]))[:most])
            if len(names) == len(self.index):
                break

    def matrix(self, lines: Iterable[Row]) -> Any:
        """One row a line, by the square root of how many of its features are known."""
        places: list[int] = []
        ends = [0]
        for features, _ in lines:
            places += sorted(self.index[feature] for feature in features if feature in self.index)
            ends.append(len(places))
        counts = np.diff(ends)
        values = np.repeat(1 / np.sqrt(1 + counts), counts)
        return sparse.csr_matrix((values, places, ends), shape=(len(ends) - 1, len(self.index)))

    def odds(self, lines: Sequence[Row]) -> Any:
        """Of each line."""
        return self.matrix(lines) @ self.weights + self.bias


def _fit(known: Any, wanted: Any) -> tuple[Any, float]:
    signs = 2.0 * wanted - 1

    def loss(values: Any) -> tuple[float, Any]:
        margins = signs * (known @ values[:-1] + values[-1])
        pull = -STRENGTH * signs / (1 + np.exp(np.clip(margins, -50, 50)))
        lost = STRENGTH * np.logaddexp(0, -margins).sum() + 0.5 * (values[:-1] ** 2).sum()
        return lost, np.append(known.T @ pull + values[:-1], pull.sum())

    found = minimize(loss, np.zeros(known.shape[1] + 1), jac=True, method="L-BFGS-B", options={"maxiter": 400})
    return found.x[:-1], float(found.x[-1])


def main(language: str) -> None:
    """Learn, set the thresholds, tell how well it does, and write the weights down."""
    lines, held = rows(language, held=False), rows(language, held=True)
    model = Model(lines, [bool(kind) for _, kind in lines])
    odds, risky = model.odds(held), np.array([bool(kind) for _, kind in held])
    shares = FALSE_FIRE if language == ENGLISH else FEW
    thresholds = [float(np.quantile(odds[~risky], 1 - share)) + 0.001 for share in shares]
    print(f"{language}: learned from {len(lines)} lines; of {len(held)} held lines, by what was learned alone:")
    for share, least in zip(shares, thresholds, strict=True):
        print(f"  odds {least:5.2f}: recall {(odds[risky] >= least).mean():.1%} at {share:.1%} false fire")
    _write(language, lines, model, thresholds)


def _write(language: str, lines: Sequence[Row], model: Model, thresholds: Sequence[float]) -> None:
    grave = [line for line in lines if line[1]]
    kinds = {}
    for kind in Risk:
        found = Model(grave, [each == kind for _, each in grave], KEPT_OF_KIND)
        kinds[kind.name] = _listed(found)
    concern, serious = thresholds
    text = f'"""What was learned from labelled lines ({language}); made by make learn."""\n\n'
    text += "from conversations.risks import Risk\nfrom conversations.safety.learned import Weights\n\n"
    text += f"# fmt: off\nWEIGHTS = Weights(\n    bias={model.bias:.3f},\n    concern={concern:.3f},\n    serious={serious:.3f},\n"
    text += f'    words="""\\\n{_listed(model)}""",\n    kinds={{\n'
    text += "".join(f'        Risk.{name}: """\\\n{listed}""",\n' for name, listed in kinds.items()) + "    },\n)\n"
    (WEIGHTS / f"{language}.py").write_text(text, encoding="utf-8")


def _listed(model: Model) -> str:
    by_weight: dict[str, list[str]] = {}
    for name, place in model.index.items():
        rounded = f"{model.weights[place]:+.1f}"
        if float(rounded):
            by_weight.setdefault(rounded, []).append(name.replace("\\", "\\\\").replace('"', '\\"'))
    return "".join(
        f"{weight}\\t" + "\\t".join(sorted(names)) + "\n"
        for weight, names in sorted(by_weight.items(), key=lambda item: -float(item[0]))
    )


if __name__ == "__main__":
    for each in sys.argv[1:] or sorted(LEXICONS):
        main(each)
