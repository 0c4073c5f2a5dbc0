"""What the gateway was seen to answer, request by request: the mock answers with that status and a body of that shape.

`observed_statuses.json` has a row for each observation of the two sources: the request, the status, which gateway it
was (`gateway`: profile, dialect where the sources disagree, quirks of chance left out), what was asked `before`
and how many seconds earlier (`later`), and the body (`shows`). Of a body that was not recorded, `shows` has what the
contract has of it; an `error` that is null stands for any words.
"""

import dataclasses
import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from ibportal.mock import MockGateway, Reply, Request
from ibportal.mock.accounts import Accounts
from ibportal.mock.book import Book
from ibportal.mock.contract import Operation
from ibportal.mock.dialect import Dialect
from ibportal.mock.profile import profile
from ibportal.node import is_array, is_object

ROWS: list[dict[str, Any]] = json.loads((Path(__file__).parent / "observed_statuses.json").read_text(encoding="utf-8"))
OBSERVED = 163
AGENT = (("User-Agent", "observer/1.0"),)
"""A request without one is refused."""
NOT_SHOWN: dict[str, str] = {}
"""Rows that the mock cannot show, and why: `METHOD path` to a reason."""


class Asker:
    """A gateway as a row wants it, and the requests of the row."""

    def __init__(self, *, dialect: dict[str, Any] | None = None, deposit: str = "", **options: Any) -> None:
        kind = profile(options.pop("profile", "paper"))
        if deposit:
            kind = dataclasses.replace(kind, deposit=Decimal(deposit))
        self.mock = MockGateway(profile=kind, dialect=Dialect(**(dialect or {})), **options)
        self.account = self.mock.area(Accounts).selected
        for path in ("/iserver/accounts", "/portfolio/accounts"):
            assert self.ask(f"GET {path}").status == 200

    def ask(self, request: str, body: Any = None) -> Reply:
        """The reply to `METHOD path`, with ids filled in."""
        method, _, path = self._filled(request).partition(" ")
        path, _, query = path.partition("?")
        sent = b"" if body is None else self._filled(json.dumps(body)).encode()
        return self.mock.answer(Request(method, f"/v1/api{path}", query, AGENT, sent))

    def prepare(self, request: str, body: Any = None) -> None:
        """Ask, and say yes to what is asked back."""
        asked = question(self.ask(request, body))
        while asked:
            asked = question(self.ask(f"POST /iserver/reply/{asked}", {"confirmed": True}))

    def operation(self) -> Operation | None:
        """The operation that was asked for last."""
        asked = self.mock.log.last.asked
        return asked.operation if asked else None

    def _filled(self, text: str) -> str:
        orders = self.mock.area(Book).orders
        last = str(next(reversed(orders))) if orders else ""
        return text.replace("{accountId}", self.account).replace("{orderId}", last)


def question(reply: Reply) -> str:
    """The id to answer an order's question at; empty for a reply that is none."""
    if b'"message"' not in reply.body:
        return ""
    value: Any = json.loads(reply.body)
    first = value[0] if is_array(value) else value
    return str(first["id"]) if "messageIds" in first else ""


def name(row: dict[str, Any]) -> str:
    """`METHOD path`, with what tells it from others of the kind."""
    return f"{row['case']} {row['method']} {row['path']}"


def rows_shown() -> list[dict[str, Any]]:
    return [row for row in ROWS if name(row) not in NOT_SHOWN]


def test_the_table_has_every_observation() -> None:
    assert len(ROWS) == OBSERVED
    assert len({name(row) for row in ROWS}) == OBSERVED
    assert set(NOT_SHOWN) <= {name(row) for row in ROWS}


@pytest.mark.parametrize("row", rows_shown(), ids=name)
def test_status_and_body_are_as_observed(row: dict[str, Any]) -> None:
    asker = Asker(**row.get("gateway", {}))
    for step in row.get("before", ()):
        asker.prepare(*step)
    asker.mock.clock.advance(row.get("later", 0))
    reply = asker.ask(f"{row['method']} {row['path']}", row["body"])
    assert reply.status == row["status"], reply.body
    shown(row["shows"], reply, asker)


def shown(shape: dict[str, Any], reply: Reply, asker: Asker) -> None:
    """Hold a body against its shape: nothing, a page, or JSON that the contract allows and that has what was seen."""
    if "empty" in shape:
        assert reply.body == b""
        return
    headers = dict(reply.headers)
    if "page" in shape:
        assert headers["Content-Type"].startswith("text/html")
        assert shape["page"] in reply.body.decode()
        return
    if shape.get("untyped"):
        assert "Content-Type" not in headers
    else:
        assert headers["Content-Type"].startswith("application/json")
    value: Any = json.loads(reply.body)
    operation = asker.operation()
    assert operation is not None
    assert list(operation.reply_errors(reply.status, value)) == []
    if "value" in shape:
        assert value == shape["value"]
    if "error" in shape:
        assert refusal(value, reply.status) == (shape["error"] or value["error"])
    if "begins" in shape:
        assert refusal(value, reply.status).startswith(shape["begins"])
    if "has" in shape:
        assert shape["has"].items() <= value.items()
    for key, part in shape.get("inside", {}).items():
        assert part.items() <= value[key].items()
    if "keys" in shape:
        assert set(shape["keys"]) <= set(value)
    if "rows" in shape:
        rows: list[Any] = list(value)
        assert rows
        assert all(set(shape["rows"]) <= set(each) for each in rows)
    if "values" in shape:
        entries: list[Any] = list(value.values())
        firsts = [each[0] if is_array(each) else each for each in entries if is_array(each) or is_object(each)]
        assert firsts
        assert all(set(shape["values"]) <= set(first) for first in firsts)


def refusal(value: Any, status: int) -> str:
    """What a refusal says; its `statusCode`, where it has one, repeats the status."""
    assert value.get("statusCode", status) == status
    assert isinstance(value["error"], str)
    assert value["error"]
    return str(value["error"])


def test_the_committed_rows_are_those_of_the_evidence() -> None:
    evidence = Path(__file__).resolve().parents[2].parent / "shared" / "evidence" / "observed_statuses.json"
    if not evidence.is_file():
        pytest.skip("the evidence the rows were made from is not beside this repository")
    seen = json.loads(evidence.read_text(encoding="utf-8"))
    assert [(row["case"], row["method"], row["status"]) for row in ROWS] == [
        (row["case"], row["method"], row["status"]) for row in seen
    ]
    assert [row["path"] for row in ROWS] == [row["path"].replace("{acct}", "{accountId}") for row in seen]
