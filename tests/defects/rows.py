"""What a table says, left out one row or one alternative at a time: Cosmic Ray changes code, and a table is none."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate, pairwise

Table = ast.Tuple | ast.Set | ast.Dict
PATTERN = "_rule"
"""What is called with a regular expression, to make a row of the table of errors."""


@dataclass(frozen=True)
class Gap:
    """A module without one row of a table, or without one alternative of a pattern."""

    line: int
    gone: str
    """What was left out, on one line."""
    text: str
    """The module, without it."""


def gaps(text: str) -> list[Gap]:
    """Every module that comes of `text` by leaving out one thing."""
    source = _Source(text)
    made: list[Gap] = []
    for node in ast.walk(ast.parse(text)):
        match node:
            case ast.Module(body=body):
                for statement in body:
                    if table := _table(statement):
                        made += source.without_a_row(table)
            case ast.Call(func=ast.Name(id=name), args=[ast.Constant(value=str()) as pattern, *_]) if name == PATTERN:
                made += source.without_an_alternative(pattern)
            case _:
                pass
    return made


def _table(statement: ast.stmt) -> Table | None:
    """The table that a statement gives a name in capitals; it may stand in a call, as in `frozenset({...})`."""
    match statement:
        case ast.Assign(targets=[ast.Name(id=name)], value=value) if name.isupper():
            pass
        case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value) if name.isupper():
            pass
        case _:
            return None
    return next((node for node in ast.walk(value) if isinstance(node, Table)), None)


class _Source:
    """The text of a module, by line and column."""

    def __init__(self, text: str) -> None:
        self._bytes = text.encode()  # columns count bytes
        self._lines = [0, *accumulate(map(len, self._bytes.splitlines(keepends=True)))]

    def without_a_row(self, table: Table) -> Iterator[Gap]:
        """The module without each row of a table."""
        firsts = [key for key in table.keys if key] if isinstance(table, ast.Dict) else table.elts
        lasts = table.values if isinstance(table, ast.Dict) else table.elts
        rows = [self._between(*self._ends(first, last)) for first, last in zip(firsts, lasts, strict=True)]
        start, end = self._ends(table, table)
        opening, closing = ("(", ",)") if isinstance(table, ast.Tuple) else ("{", "}")
        for at, first in enumerate(firsts):
            rest = ", ".join(rows[:at] + rows[at + 1 :])
            yield self._gap(first.lineno, rows[at], start, end, f"{opening}{rest}{closing}" if rest else "()")

    def without_an_alternative(self, pattern: ast.Constant) -> Iterator[Gap]:
        """The module without each alternative of a regular expression."""
        start, end = self._ends(pattern, pattern)
        written = self._between(start, end)
        for first, last in _alternatives(written):
            rest = written[:first] + written[last:]
            yield self._gap(pattern.lineno, f"{written[first:last]} of {written}", start, end, rest)

    def _gap(self, line: int, gone: str, start: int, end: int, instead: str) -> Gap:
        text = self._bytes[:start] + instead.encode() + self._bytes[end:]
        return Gap(line, " ".join(gone.split()), text.decode())

    def _ends(self, first: ast.expr, last: ast.expr) -> tuple[int, int]:
        start = self._lines[first.lineno - 1] + first.col_offset
        return start, self._lines[(last.end_lineno or 0) - 1] + (last.end_col_offset or 0)

    def _between(self, start: int, end: int) -> str:
        return self._bytes[start:end].decode()


def _alternatives(written: str) -> Iterator[tuple[int, int]]:
    """Where each alternative of a pattern begins and ends as it is `written`, quotes and all, one `|` included."""
    quote = written.index(written[-1])
    groups, at = [[quote]], quote + 1
    while at < len(written):
        sign = written[at]
        if sign == "\\":
            at += 1
        elif sign == "(":
            groups.append([at])
        elif sign == "|":
            groups[-1].append(at)
        if sign == ")" or at == len(written) - 1:
            bars = [*groups.pop(), at]
            for first, last in pairwise(bars) if len(bars) > 2 else ():
                yield (first, last) if first != bars[0] else (first + 1, last + 1)
        at += 1
