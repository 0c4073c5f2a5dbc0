from typing import Literal

OrderTicketSide = Literal["BUY", "SELL"]

ORDER_TICKET_SIDE_VALUES: set[OrderTicketSide] = {
    "BUY",
    "SELL",
}


def check_order_ticket_side(value: str) -> OrderTicketSide:
    if value in ORDER_TICKET_SIDE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ORDER_TICKET_SIDE_VALUES!r}")
