"""A list of live orders is whole when it says so, or holds orders and says nothing."""

from typing import Any

import httpx
import pytest

from ibportal.quirks.live_orders_first_empty import is_whole
from ibportal_generated.calls import orders as calls

ROW = {"orderId": 7, "status": "Submitted"}


@pytest.mark.parametrize(
    ("body", "whole"),
    [
        ({"orders": [], "snapshot": True}, True),
        ({"orders": [ROW], "snapshot": True}, True),
        ({"orders": [ROW]}, True),
        ({"orders": [ROW], "snapshot": False}, False),
        ({"orders": [], "snapshot": False}, False),
        ({"orders": []}, False),
    ],
)
def test_a_list_is_whole_or_not(body: dict[str, Any], *, whole: bool) -> None:
    found = calls.live().parse(httpx.Response(200, json=body))
    assert is_whole(found) is whole
