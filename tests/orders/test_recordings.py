"""Real lists, statuses and trades are read in one form (the recordings lie outside the repository)."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from ibportal import Client

RECORDINGS = Path(__file__).resolve().parents[2].parent / "shared" / "evidence" / "recordings"
pytestmark = pytest.mark.skipif(not RECORDINGS.is_dir(), reason="the recordings are not in ../shared/evidence")


@pytest.fixture
def recorded(request: pytest.FixtureRequest) -> Iterator[Client]:
    """A client whose every request but one for accounts is answered with a recording."""
    value: Any = json.loads((RECORDINGS / request.param).read_text(encoding="utf-8"))

    def answered(asked: httpx.Request) -> httpx.Response:
        if asked.url.path.endswith("/iserver/accounts"):
            return httpx.Response(200, json={"accounts": ["DU1234567"], "isPaper": True})
        return httpx.Response(200, json=value)

    with Client(transport=httpx.MockTransport(answered), keep_alive=False) as ib:
        yield ib


@pytest.mark.parametrize("recorded", ["t1enne-gateway_working_orders.json"], indirect=True)
def test_working_orders(recorded: Client) -> None:
    first, second = recorded.orders.live()
    assert (first.order_id, first.client_order_id, str(first.limit_price)) == ("453346548", "probe-9b9e2e", "1.00")
    assert (first.side, first.order_type, first.tif, first.status) == ("BUY", "LMT", "DAY", "PreSubmitted")
    assert (str(second.quantity), second.over) == ("34.1", True)


@pytest.mark.parametrize("recorded", ["jerbersoft-get-open-orders.live.json"], indirect=True)
def test_a_filled_order(recorded: Client) -> None:
    book = recorded.orders.live()
    assert book.complete
    assert (book[0].order_type, book[0].limit_price, str(book[0].average_price)) == ("MKT", None, "317.56")


@pytest.mark.parametrize("recorded", ["jerbersoft-get-order-status.live.json"], indirect=True)
def test_a_status(recorded: Client) -> None:
    order = recorded.orders.state("245323648")
    assert (order.order_id, order.side, order.order_type, order.limit_price) == ("245323648", "BUY", "MKT", None)
    assert (order.editable, order.over, str(order.filled), order.at and order.at.isoformat()) == (
        False,
        True,
        "1.0",
        "2026-09-08T13:58:10+00:00",
    )


@pytest.mark.parametrize("recorded", ["t1enne-gateway_trades.json"], indirect=True)
def test_trades(recorded: Client) -> None:
    [execution] = recorded.orders.trades()
    assert (execution.order_id, execution.conidex, execution.side) == ("1469916425", "265598@EDGEA", "BUY")
    assert (str(execution.price), str(execution.commission), execution.liquidation) == ("333.18", "1.0", False)
    assert execution.at is not None
    assert execution.at.isoformat() == "2026-10-05T17:49:01+00:00"


@pytest.mark.parametrize("recorded", ["Orders__DELETE-cancel-order.json"], indirect=True)
def test_a_cancellation(recorded: Client) -> None:
    assert recorded.orders.cancel("DU1234567", "602801486").words == "Request was submitted"
