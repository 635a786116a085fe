"""Statements of many turns, carried out together: each statement once, for all the rows that wait for it."""

from __future__ import annotations

from collections import deque
from typing import Any, Protocol

import sqlalchemy as sa

from storage.many import Row, execute_many


class Writing(Protocol):
    """What a storage function needs to write: a connection, or a `Together` that does it a little later."""

    @property
    def dialect(self) -> sa.Dialect:
        """The database's own way of speaking."""

    def execute(self, statement: sa.UpdateBase, parameters: Any, /) -> Any:
        """Carry out a statement for one row (a mapping), or for several."""


class Together:
    """Takes statements as a connection does, and carries them out when it is told to.

    What one turn writes stays in its order. Turns do not depend on each other, so between them any order will do; the
    one that needs the fewest statements is looked for.
    """

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection
        self.dialect = connection.dialect
        self._turns: list[deque[tuple[sa.UpdateBase, Row]]] = []

    def begin_turn(self) -> None:
        """What follows belongs to another turn."""
        self._turns.append(deque())

    def execute(self, statement: sa.UpdateBase, parameters: Row | list[Row], /) -> None:
        """Note what is to be written; nothing comes back."""
        rows = parameters if isinstance(parameters, list) else [parameters]
        self._turns[-1].extend((statement, row) for row in rows)

    def connection(self) -> sa.Connection:
        """The connection, with all that was noted written: for the few who must read what they wrote."""
        self.carry_out()
        return self._connection

    def carry_out(self) -> None:
        """Write all that was noted."""
        waiting = [turn for turn in self._turns if turn]
        while waiting:
            statement = _next(waiting)
            taken = [_taken(turn, statement) for turn in waiting]
            rows = [row for turn in taken for row in turn]
            # One row a turn is one a person, and what is one person's is nobody else's.
            execute_many(self._connection, statement, rows, distinct=all(len(turn) <= 1 for turn in taken))
            waiting = [turn for turn in waiting if turn]


def _next(waiting: list[deque[tuple[sa.UpdateBase, Row]]]) -> sa.UpdateBase:
    """A statement that comes next in a turn and in no other turn later on; else the first one's."""
    later = {id(statement) for turn in waiting for statement, _ in list(turn)[1:] if statement is not turn[0][0]}
    return next((turn[0][0] for turn in waiting if id(turn[0][0]) not in later), waiting[0][0][0])


def _taken(turn: deque[tuple[sa.UpdateBase, Row]], statement: sa.UpdateBase) -> list[Row]:
    """Take the rows that wait for a statement from the beginning of a turn."""
    rows = []
    while turn and turn[0][0] is statement:
        rows.append(turn.popleft()[1])
    return rows
