"""Ways through a graph: what can be reached, and what leads back to itself."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from typing import TypeVar

Node = TypeVar("Node", bound=Hashable)
Onward = Callable[[Node], Iterable[Node]]


def reached(starts: Iterable[Node], onward: Onward[Node]) -> set[Node]:
    """Every node that one can come to from these, with these."""
    found: set[Node] = set()
    waiting = list(starts)
    while waiting:
        if (node := waiting.pop()) not in found:
            found.add(node)
            waiting += onward(node)
    return found


def on_loops(nodes: Iterable[Node], onward: Onward[Node]) -> list[Node]:
    """The nodes from which one can come back to them."""
    return [node for node in nodes if node in reached(onward(node), onward)]
