from typing import Literal

OrderTicketTrailingType = Literal["%", "amt"]

ORDER_TICKET_TRAILING_TYPE_VALUES: set[OrderTicketTrailingType] = {
    "%",
    "amt",
}


def check_order_ticket_trailing_type(value: str) -> OrderTicketTrailingType:
    if value in ORDER_TICKET_TRAILING_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ORDER_TICKET_TRAILING_TYPE_VALUES!r}")
