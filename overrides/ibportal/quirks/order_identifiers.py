"""Ids of orders."""

from typing import cast

from ibportal.quirks.quirk import Quirk


class OrderIdentifiers(Quirk):
    """An order's id is text in the reply to placing it and a number in lists, in its status and in trades.

    It is `order_id` or `orderId`; the cOID comes back as `local_order_id` or `order_ref`. Compared as they come, ids of
    the same order differ.
    """

    id = "order-identifiers"
    title = "An order's id has two types and several names"
    evidence = ("Q120",)
    operations = frozenset({"orders.live", "orders.status", "orders.trades"})
    cure = "Ids are text everywhere, under one name."
    remove_when = "Ids have one type."

    @staticmethod
    def text(value: int | str, *, copes: bool) -> str:
        """The id as text; as it came where this cure is off."""
        return str(value) if copes else cast("str", value)
