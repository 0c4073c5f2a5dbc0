"""`python -m tests.defects.mutants`: change the quirk layer and the error table at random, and say what nobody noticed.

Cosmic Ray makes the mutants: a comparison turned round, a number one higher, `and` for `or`, a loop left out. Those of
tables, with a row left out, are made by `rows.py`. A sample of all there are, the same for the same seed, is tried in
copies of the checkout, up to the first test that fails: on the tests of the module, and, if it survives those, on the
tests of its area. A survivor is either a missing test or a change that means nothing; those that mean nothing are
listed in `equivalent.toml`, each with the reason, and are not tried.
"""

import argparse
import ast
import importlib
import random
import re
import sys
import time
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count, islice
from pathlib import Path
from typing import Any

from rich.console import Console

from tests.defects.checkout import ROOT, Checkout, Outcome
from tests.defects.journal import Journal
from tests.defects.pool import in_copies
from tests.defects.rows import gaps

EQUIVALENT = Path(__file__).with_name("equivalent.toml")
SOURCE = "overrides/ibportal"
SAMPLE = 150
SEED = 5
PATIENCE = 600.0
"""Seconds for the tests of a mutant on a machine that has other work; a single test that loops is ended long before."""

CORE = ("tests/client/test_errors.py", "tests/client/test_retry.py", "tests/client/test_client.py")
TESTS = {
    "judge.py": ("tests/client/test_statuses.py", *CORE, "tests/client/test_digits.py", "tests/orders/test_outcome.py"),
    "exchange.py": (*CORE, "tests/client/test_http.py", "tests/client/test_runner.py", "tests/orders/test_outcome.py"),
    "retry.py": ("tests/client/test_retry.py", "tests/quirks/test_edges.py"),
    "writes.py": ("tests/client/test_retry.py",),
}
"""The tests of a module beside the quirks."""
ORDERS = ("tests/orders", "--deselect", "tests/orders/test_safety.py")
AREAS = {
    "accounts": ("tests/client/test_session.py", "tests/client/test_forgetting.py", "tests/mock/test_accounts.py"),
    "contracts": ("tests/mock/test_contracts.py", "tests/mock/test_observed_statuses.py"),
    "market_data": ("tests/market_data", "tests/mock/test_market_data.py", "tests/mock/test_faces.py"),
    "orders": (*ORDERS, "tests/mock/test_orders.py"),
    "performance": ("tests/mock/test_portfolio.py", "tests/pacing/test_rules.py"),
    "portfolio": ("tests/portfolio", "tests/mock/test_portfolio.py"),
    "session": ("tests/client/test_session.py", "tests/mock/test_session.py", "tests/mock/test_session_states.py"),
    "watchlists": ("tests/mock/test_lifecycle.py",),
}
"""The tests of a quirk's area, by the namespaces that its module names."""
ANYWHERE = (*CORE, "tests/client/test_session.py", "tests/pacing/test_pacing.py", "tests/pacing/test_mock_limits.py")
"""The tests of what belongs to no area."""
EDGES = (
    *sorted(f"tests/quirks/{path.name}" for path in (ROOT / "tests/quirks").glob("test_edges*.py")),
    "tests/mock/test_faces.py",
    "tests/pacing/test_mock_limits.py",
)
"""What quirks do at their edges, beside their demonstrations."""
QUIRKS = ("tests/quirks/test_catalogue.py", "-k", "not stream")
"""With `ORDERS`, the tests that survivors beside the quirks have to survive, too."""

OPERATORS = (
    "AddNot",
    "ExceptionReplacer",
    "NumberReplacer",
    "ReplaceAndWithOr",
    "ReplaceBinaryOperator_Add_Sub",
    "ReplaceBinaryOperator_BitAnd_Sub",
    "ReplaceBinaryOperator_BitOr_BitAnd",
    "ReplaceBinaryOperator_Div_Mul",
    "ReplaceBinaryOperator_FloorDiv_Mul",
    "ReplaceBinaryOperator_Mod_FloorDiv",
    "ReplaceBinaryOperator_Mul_Div",
    "ReplaceBinaryOperator_Pow_Mul",
    "ReplaceBinaryOperator_Sub_Add",
    "ReplaceBreakWithContinue",
    "ReplaceComparisonOperator_Eq_NotEq",
    "ReplaceComparisonOperator_GtE_Gt",
    "ReplaceComparisonOperator_Gt_GtE",
    "ReplaceComparisonOperator_IsNot_Is",
    "ReplaceComparisonOperator_Is_IsNot",
    "ReplaceComparisonOperator_LtE_Lt",
    "ReplaceComparisonOperator_Lt_LtE",
    "ReplaceComparisonOperator_NotEq_Eq",
    "ReplaceContinueWithBreak",
    "ReplaceFalseWithTrue",
    "ReplaceOrWithAnd",
    "ReplaceTrueWithFalse",
    "ReplaceUnaryOperator_Delete_Not",
    "ReplaceUnaryOperator_USub_UAdd",
    "ZeroIterationForLoop",
)
"""What is done to a module: of the many ways to replace an operator, the one that is hardest to notice."""

ROW = "LeaveOutRow"
"""What is done to the tables of the modules in `TESTS`."""

_ID = re.compile(r'^    id = "([^"]+)"$', re.MULTILINE)
_OPERATION = re.compile(r'"([a-z_]+)\.[a-z_]+"')


@dataclass(frozen=True)
class Mutant:
    """A module with one small change."""

    module: str
    """Below `SOURCE`."""
    operator: str
    line: int
    before: str
    after: str
    """The changed line; empty where a row was left out."""
    text: str
    """The module, changed."""

    def __str__(self) -> str:
        return f"{self.module}:{self.line} {self.operator}: {self.before} → {self.after}"

    @property
    def key(self) -> tuple[str, str, str]:
        """What tells it from others, wherever in its module it stands."""
        return self.module, self.before, self.after


def equivalent() -> dict[tuple[str, str, str], str]:
    """The mutants that mean the same as the module, by their key, and why they do."""
    with EQUIVALENT.open("rb") as file:
        rows: list[dict[str, str]] = tomllib.load(file)["mutant"]
    return {(row["module"], row["before"], row["after"]): row["why"] for row in rows}


@dataclass(frozen=True)
class Trial:
    """What became of a mutant."""

    mutant: Mutant
    outcome: Outcome

    @property
    def survived(self) -> bool:
        """Whether nothing noticed it."""
        return self.outcome.verdict == "passed"


def modules() -> list[str]:
    """What is changed: the table of errors, what is repeated and what is sent, and every quirk."""
    quirks = sorted(path.name for path in (ROOT / SOURCE / "quirks").glob("*.py"))
    return [*TESTS, *(f"quirks/{name}" for name in quirks if name not in ("__init__.py", "catalogue.py", "quirk.py"))]


@dataclass(frozen=True)
class Place:
    """Where a module can be changed, and how."""

    module: str
    operator: str
    occurrence: int

    def mutant(self, text: str) -> Mutant | None:
        """The module of `text` changed here; None if it means the same then, or is no module."""
        if self.operator == ROW:
            gap = gaps(text)[self.occurrence]
            return Mutant(self.module, ROW, gap.line, gap.gone, "", gap.text)
        cosmic: Any = importlib.import_module("cosmic_ray.mutating")
        changed: str | None = cosmic.mutate_code(text, operator(self.operator)(), self.occurrence)
        if changed is None or same(changed, ast.parse(text)):
            return None
        old, new = text.splitlines(), changed.splitlines()
        line = next((at for at, (was, now) in enumerate(zip(old, new, strict=False)) if was != now), len(old) - 1)
        after = new[line].strip() if line < len(new) else ""
        return Mutant(self.module, self.operator, line + 1, old[line].strip(), after, changed)


def operator(name: str) -> Any:
    """An operator of Cosmic Ray."""
    plugins: Any = importlib.import_module("cosmic_ray.plugins")
    return plugins.get_operator(f"core/{name}")


def places(module: str, text: str) -> Iterator[Place]:
    """Every place of a module that can be changed, annotations and the `*` before named parameters left out."""
    syntax: Any = importlib.import_module("cosmic_ray.ast")
    nodes = list(syntax.ast_nodes(syntax.get_ast(text)))
    tree = ast.parse(text)
    unread = [*annotations(tree), *stars(tree)]
    for name in OPERATORS:
        made = operator(name)()
        found = [start for node in nodes for start, _ in made.mutation_positions(node)]
        for occurrence, start in enumerate(found):
            if not any(first <= start <= last for first, last in unread):
                yield Place(module, name, occurrence)
    if module in TESTS:
        yield from (Place(module, ROW, occurrence) for occurrence in range(len(gaps(text))))


def same(text: str, tree: ast.AST) -> bool:
    """Whether `text` is the module of `tree` in other words, or no module at all."""
    try:
        return ast.dump(ast.parse(text)) == ast.dump(tree)
    except SyntaxError:
        return True


def annotations(tree: ast.AST) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """Where annotations, and what only type checkers import, begin and end."""
    found: list[ast.expr | ast.stmt] = []
    for node in ast.walk(tree):
        match node:
            case ast.AnnAssign(annotation=annotation) | ast.arg(annotation=ast.expr() as annotation):
                found.append(annotation)
            case ast.FunctionDef(returns=ast.expr() as returns):
                found.append(returns)
            case ast.If(test=ast.Name(id="TYPE_CHECKING")):
                found.append(node)
            case _:
                pass
    return [((each.lineno, each.col_offset), (each.end_lineno or 0, each.end_col_offset or 0)) for each in found]


def stars(tree: ast.AST) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """Where the `*` stands after which parameters are named: as a `/` it changes nothing for who names them."""
    found: list[tuple[tuple[int, int], tuple[int, int]]] = []
    for node in ast.walk(tree):
        match node:
            case ast.arguments(args=[*_, last], vararg=None, kwonlyargs=[named, *_], defaults=defaults):
                before = defaults[-1] if defaults else last
                found.append(
                    ((before.end_lineno or 0, before.end_col_offset or 0), (named.lineno, named.col_offset - 1))
                )
            case _:
                pass
    return found


def sample(size: int | None, seed: int, names: Sequence[str] = ()) -> list[Mutant]:
    """So many of the mutants there are, or all, the same for the same seed and source."""
    texts = {
        name: (ROOT / SOURCE / name).read_text(encoding="utf-8") for name in modules() if name in (names or (name,))
    }
    every = [place for name, text in texts.items() for place in places(name, text)]
    random.Random(seed).shuffle(every)  # noqa: S311 - repeatable on purpose
    found = (mutant for place in every if (mutant := place.mutant(texts[place.module])))
    return list(islice(found, size))


def stages(mutant: Mutant) -> Iterator[tuple[str, ...]]:
    """The tests a mutant is tried on, the likeliest first."""
    if mutant.module in TESTS:
        yield from (TESTS[mutant.module], ORDERS, QUIRKS)
        return
    found = _ID.search(mutant.text)
    if found:
        yield ("tests/quirks/test_catalogue.py", "-k", found[1])
    yield EDGES
    named = {name for name in _OPERATION.findall(mutant.text) if name in AREAS}
    yield tuple(test for name in sorted(named) for test in AREAS[name]) or ANYWHERE


def tried(mutant: Mutant, checkout: Checkout) -> Trial:
    """A mutant on its tests, up to the first failure."""
    with checkout.changed(f"{SOURCE}/{mutant.module}", mutant.text):
        outcome = Outcome("passed", (), 0.0, "")
        for selection in stages(mutant):
            outcome = checkout.test(selection, patience=PATIENCE)
            if outcome.verdict != "passed":
                break
    return Trial(mutant, outcome)


def main(arguments: Sequence[str] | None = None) -> int:
    """Returns 1 if a mutant survives that is not listed as equivalent, else 0."""
    parser = argparse.ArgumentParser(prog="python -m tests.defects.mutants", description=__doc__)
    parser.add_argument("modules", nargs="*", help=f"of these modules below {SOURCE} only, such as judge.py")
    parser.add_argument("--count", type=int, default=SAMPLE, help="how many are tried; 0 for all there are")
    parser.add_argument("--seed", type=int, default=SEED, help="which ones")
    parser.add_argument("--jobs", type=int, default=2, help="copies of the checkout worked on at a time")
    parser.add_argument("--journal", type=Path, help="where results are kept as they come, and found by the next run")
    chosen = parser.parse_args(arguments)
    known, journal = equivalent(), Journal(chosen.journal)
    console, started = Console(highlight=False, soft_wrap=True), time.monotonic()
    mutants = sample(chosen.count or None, chosen.seed, chosen.modules)
    tried_now = [each for each in mutants if each.key not in known and each.text not in journal]
    alike = sum(each.key in known for each in mutants)
    console.print(f"{len(mutants)} mutants; {alike} mean the same, {len(tried_now)} to be tried")
    done = count(1)

    def told(mutant: Mutant, checkout: Checkout) -> Trial:
        trial = tried(mutant, checkout)
        journal.add(mutant.text, as_json(trial), noticed=not trial.survived)
        if trial.survived:
            console.print(f"survived: {mutant}", markup=False)
        if (number := next(done)) % 10 == 0:
            passed = time.monotonic() - started
            left = len(tried_now) - number
            console.print(f"{number} tried, {left} left: about {left * passed / number:.0f} s")
        return trial

    missed = sum(trial.survived for trial in in_copies(tried_now, told, chosen.jobs))
    share = 100 * (len(mutants) - alike - missed) / max(len(mutants) - alike, 1)
    console.print(
        f"{len(mutants) - alike - missed} of {len(mutants)} mutants killed ({share:.0f} % of those that can be), "
        f"{alike} mean the same, {missed} missed; {time.monotonic() - started:.0f} s"
    )
    return int(bool(missed))


def as_json(trial: Trial) -> dict[str, object]:
    """A trial for machines."""
    return {
        "module": trial.mutant.module,
        "line": trial.mutant.line,
        "operator": trial.mutant.operator,
        "before": trial.mutant.before,
        "after": trial.mutant.after,
        "verdict": trial.outcome.verdict,
        "tests": trial.outcome.tests,
        "seconds": round(trial.outcome.seconds, 1),
    }


if __name__ == "__main__":
    sys.exit(main())
