"""The order id -1 is no order, whatever else a row says."""

from typing import Any

import httpx
import pytest

from ibportal.orders.ack import Acknowledged
from ibportal_generated.calls import orders as calls


@pytest.mark.parametrize("status", [{}, {"order_status": "Inactive"}, {"order_status": "Submitted"}])
@pytest.mark.parametrize("words", [{}, {"text": "The price is not valid."}])
def test_an_order_with_the_id_of_none_is_refused(status: dict[str, str], words: dict[str, str]) -> None:
    row: dict[str, Any] = {"order_id": "-1", "local_order_id": "mine", **status, **words}
    said = Acknowledged.of(calls.reply("r", confirmed=True).parse(httpx.Response(200, json=[row])))
    assert not said.accepted
    [refused] = said.rejected
    assert (refused.client_order_id, refused.order_id) == ("mine", None)
    assert refused.text == words.get("text", "no reason given")
