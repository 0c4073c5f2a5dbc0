from typing import Literal

PartialStockPositionTransferSide = Literal["LONG", "SHORT"]

PARTIAL_STOCK_POSITION_TRANSFER_SIDE_VALUES: set[PartialStockPositionTransferSide] = {
    "LONG",
    "SHORT",
}


def check_partial_stock_position_transfer_side(value: str) -> PartialStockPositionTransferSide:
    if value in PARTIAL_STOCK_POSITION_TRANSFER_SIDE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PARTIAL_STOCK_POSITION_TRANSFER_SIDE_VALUES!r}")
