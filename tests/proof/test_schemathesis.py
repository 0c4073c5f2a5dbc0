"""The whole contract at the mock gateway, by Schemathesis: a small session every time, a long one when asked for.

`IBPORTAL_THOROUGH=1` has the long one; `nox -s fuzz_mock` has it over HTTPS as well, and prints its figures.
"""

import json
import os
from pathlib import Path
from typing import Any

import pytest
from schemathesis.openapi.checks import UndefinedStatusCode

from ibportal import contract
from ibportal.mock.contract import shared
from ibportal.mock.wire import serve
from ibportal.proof.safe import ELSEWHERE
from ibportal.proof.tolerated import TOLERATED
from tests.proof.beginning import begin
from tests.proof.campaign import run

NEVER = {
    "market_data.unsubscribe_get",  # retired: the gateway does not know it any more (Q064)
    "tax_vouchers.create",  # Schemathesis sends an empty body where it is a signed text; `test_found` sends one
}
"""Operations that nothing here makes succeed."""
ALL = frozenset(shared().operations)
STOCKS = "contracts.stocks"


def the_gateways() -> dict[str, Any]:
    """The contract without what IBKR hosts: the mock has nothing but examples of that, and its schemas are endless."""
    document = contract.load()
    document["paths"] = {path: item for path, item in document["paths"].items() if not path.startswith(ELSEWHERE)}
    return document


def test_every_operation_stands_examples_and_fuzzing() -> None:
    outcome = run(begin(), phases=("examples", "fuzzing"), examples=2)

    print(outcome.report())
    assert outcome.operations == ALL
    assert not outcome.failures, outcome.report()
    assert not outcome.errors, outcome.report()
    assert outcome.cases.total() > 400


def test_links_can_be_followed_in_any_order() -> None:
    outcome = run(begin(), document=the_gateways(), phases=("stateful",), scenarios=60)

    print(outcome.report())
    assert not outcome.failures, outcome.report()
    assert not outcome.errors, outcome.report()
    assert outcome.runs >= 60, "the phase ended early: the gateway did not answer the same requests the same way"
    assert len(outcome.followed) >= 15


def test_every_schema_of_the_gateways_operations_is_covered() -> None:
    outcome = run(begin(), document=the_gateways(), phases=("coverage",))

    print(outcome.report())
    assert outcome.operations == {name for name in ALL if not shared().operations[name].path.startswith(ELSEWHERE)}
    assert not outcome.failures, outcome.report()
    assert not outcome.errors, outcome.report()


@pytest.mark.slow
@pytest.mark.skipif(os.environ.get("IBPORTAL_THOROUGH") != "1", reason="IBPORTAL_THOROUGH=1 runs the long session")
def test_the_long_session_finds_nothing() -> None:
    outcome = run(begin(), examples=100, scenarios=500)

    print(outcome.report())
    assert outcome.operations == ALL
    assert not outcome.failures, outcome.report()
    assert not outcome.errors, outcome.report()
    assert outcome.runs >= 500, "the phase along links ended early"
    assert outcome.succeeded >= ALL - NEVER, sorted(ALL - NEVER - outcome.succeeded)


def test_over_https_a_request_line_that_is_too_long_is_no_failure() -> None:
    document = contract.load()
    [path] = [path for path, item in document["paths"].items() if item.get("get", {}).get("operationId") == STOCKS]
    document["paths"] = {path: document["paths"][path]}
    [symbols] = document["paths"][path]["get"]["parameters"]
    symbols["schema"] = {"type": "string", "minLength": 5_000, "maxLength": 5_000, "pattern": "^[A-Z]*$"}
    symbols.pop("example", None)
    symbols.pop("examples", None)
    beginning = begin()
    with serve(beginning.gateway) as url:
        outcome = run(beginning, url=url, document=document, phases=("fuzzing",), examples=10)

    assert not [status for _, _, status in outcome.failures if status == 414], outcome.report()
    assert UndefinedStatusCode in {row.failure for row in outcome.forgiven}, outcome.report()


def test_what_is_forgiven_was_seen() -> None:
    evidence = json.loads((Path(__file__).parents[2] / "spec" / "evidence.json").read_text(encoding="utf-8"))

    cited = {each for row in TOLERATED for each in row.evidence}
    assert cited <= evidence["quirks"].keys() | evidence["error_bodies"].keys()
    assert all(row.evidence or row.why for row in TOLERATED)
    assert set[str]().union(*(row.operations or () for row in TOLERATED)) <= ALL
