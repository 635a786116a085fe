"""Learns the weights of the detector from labelled lines: python -m tests.safety.learn

Logistic regression on what is in a line: once for English, and once for all languages that are read through a glossary,
which also learn from the English lines. How much is enough is set by harmless lines that nothing was learned from: the
English ones in held/, and in the other languages, of which few are held, each line by weights learned without it.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from scipy import sparse
from scipy.optimize import minimize

from bot.speech import Speech
from conversations import flows
from conversations.model import AskChoice
from conversations.risks import Risk
from conversations.safety.features import spellings
from conversations.safety.glossary import glossed
from conversations.safety.languages import LEXICONS
from conversations.safety.matchers import ENGLISH, in_english, plain_sentences
from conversations.safety.weighing import GLOSSED, in_words

HERE = Path(__file__).parent
WEIGHTS = HERE.parents[1] / "conversations" / "safety" / "weights"
REPLIES = HERE.parent / "replies"
HELD_REPLIES = "examiner.jsonl"
MEANT = frozenset({"please help me", "i need help please", "help me please"})  # replies that may tell of danger
FEWEST = 2  # lines that a feature must be in
STRENGTH = 60.0  # how much a line weighs against plainness
KEPT, KEPT_OF_KIND = 25_000, 120  # features
FALSE_FIRE = (0.025, 0.01)  # of held English lines without a risk: at a concern, and at what is serious
FALSE_FIRE_GLOSSED = (0.07, 0.03)  # of the others' lines, which were written to mislead: real ones seldom do
DENIED = 0.005  # of lines with a risk: so few may be let go of by odds alone
FOLDS = 4

Row = tuple[frozenset[str], str]  # what is in a line, and its kind ("" when benign)


def labelled(language: str, *, held: bool) -> dict[str, str]:
    """The labelled lines of a language with their kinds: those to learn from, or those that are held back."""
    found: dict[str, str] = {}
    for path in sorted(HERE.glob("**/*.jsonl")):
        if (path.parent.name == "held") is held:
            said = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
            found |= {each["text"]: each.get("kind", "") for each in said if each["lang"] == language}
    return found


def harmless(language: str, *, held: bool) -> dict[str, str]:
    """What people answer to the bot's questions, and the names of choices: they tell of no danger."""
    said = _replies(language, held=held) + ([] if held else _choices(language))
    return dict.fromkeys((text for text in said if text not in MEANT), "")


def _replies(language: str, *, held: bool) -> list[str]:
    files = (path for path in sorted(REPLIES.glob("*.jsonl")) if (path.name == HELD_REPLIES) is held)
    found = [json.loads(line) for path in files for line in path.read_bytes().splitlines()]
    return [each["reply"] for each in found if each["lang"] == language]


def _choices(language: str) -> list[str]:
    speech = Speech()
    shipped = flows.conversation(organisation="", web="", spoken=speech.names(), wellbeing=True)
    asked = [step for flow in shipped.flows.values() for step in flow.steps if isinstance(step, AskChoice)]
    texts = [text for step in asked for choice in step.choices for text in (choice.label, choice.also) if text]
    return [name.strip() for text in texts for name in speech.say(text, language).split(",")]


def in_own_words(lines: Mapping[str, str]) -> list[Row]:
    """English lines, as the English weights see them."""
    return [(frozenset(in_words(spelt) | spellings(spelt)), kind) for spelt, kind in _spelt(lines)]


def read_in_english(lines: Mapping[str, str], language: str) -> list[Row]:
    """Lines as the weights of all other languages see them."""
    if language == ENGLISH:
        return [(frozenset(in_words(spelt)), kind) for spelt, kind in _spelt(lines)]
    return [(frozenset(in_words(glossed(plain_sentences(text), language))), kind) for text, kind in lines.items()]


def _spelt(lines: Mapping[str, str]) -> list[tuple[list[list[str]], str]]:
    return [(in_english(plain_sentences(text)), kind) for text, kind in lines.items()]


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


def learn_english() -> None:
    """Learn from the English lines, and set how much is enough by those that are held."""
    lines = in_own_words(labelled(ENGLISH, held=False) | harmless(ENGLISH, held=False))
    held = in_own_words(labelled(ENGLISH, held=True) | harmless(ENGLISH, held=True))
    model = _learned(lines)
    odds, risky = model.odds(held), _risky(held)
    enough = {ENGLISH: _enough(ENGLISH, odds, risky, FALSE_FIRE)}
    _write(ENGLISH, lines, model, enough, denied=float(np.quantile(odds[risky], DENIED)))


def learn_glossed() -> None:
    """Learn from the lines of all other languages, and set how much is enough in each by lines as if they were new."""
    others = [code for code in LEXICONS if code != ENGLISH]
    lines = [(code, row) for code in others for row in read_in_english(labelled(code, held=False), code)]
    rest = [row for code in others for row in read_in_english(harmless(code, held=False), code)]
    rest += read_in_english(labelled(ENGLISH, held=False) | harmless(ENGLISH, held=False), ENGLISH)
    odds, risky = _as_if_new([row for _, row in lines], rest), _risky([row for _, row in lines])
    spoken = np.array([code for code, _ in lines])
    enough = {code: _enough(code, odds[spoken == code], risky[spoken == code], FALSE_FIRE_GLOSSED) for code in others}
    whole = [row for _, row in lines] + rest
    _write(GLOSSED, whole, _learned(whole), enough)


def _learned(lines: Sequence[Row]) -> Model:
    return Model(lines, [bool(kind) for _, kind in lines])


def _risky(lines: Sequence[Row]) -> Any:
    return np.array([bool(kind) for _, kind in lines])


def _as_if_new(lines: Sequence[Row], rest: Sequence[Row]) -> Any:
    """The odds of each line by weights that were learned without it."""
    odds, order = np.zeros(len(lines)), np.random.default_rng(1).permutation(len(lines))
    for fold in range(FOLDS):
        out = sorted(order[fold::FOLDS].tolist())
        left_out = set(out)
        kept = [line for at, line in enumerate(lines) if at not in left_out]
        odds[out] = _learned([*kept, *rest]).odds([lines[at] for at in out])
    return odds


def _enough(language: str, odds: Any, risky: Any, shares: Sequence[float]) -> tuple[float, float]:
    """The odds at which no more than these shares of harmless lines fire; tells what is seen of the others."""
    concern, serious = (float(np.quantile(odds[~risky], 1 - share)) + 0.001 for share in shares)
    for least, share in zip((concern, serious), shares, strict=True):
        print(f"{language}: odds {least:5.2f}: recall {(odds[risky] >= least).mean():.1%} at {share:.1%} false fire")
    return concern, serious


def _write(
    name: str,
    lines: Sequence[Row],
    model: Model,
    enough: Mapping[str, tuple[float, float]],
    denied: float | None = None,
) -> None:
    grave = [line for line in lines if line[1]]
    kinds = {kind.name: Model(grave, [each == kind for _, each in grave], KEPT_OF_KIND) for kind in Risk}
    text = f'"""What was learned from labelled lines ({name}); made by make learn."""\n\n'
    text += "from conversations.risks import Risk\nfrom conversations.safety.learned import Weights\n\n"
    text += f"# fmt: off\nWEIGHTS = Weights(\n    bias={model.bias:.3f},\n    enough={{\n"
    text += "".join(f'        "{code}": ({low:.3f}, {high:.3f}),\n' for code, (low, high) in enough.items())
    text += f'    }},\n    words="""\\\n{_listed(model)}""",\n    kinds={{\n'
    text += "".join(f'        Risk.{kind}: """\\\n{_listed(found)}""",\n' for kind, found in kinds.items()) + "    },\n"
    text += ")\n" if denied is None else f"    denied={denied:.3f},\n)\n"
    (WEIGHTS / f"{name}.py").write_text(text, encoding="utf-8")


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
    learn_english()
    learn_glossed()
