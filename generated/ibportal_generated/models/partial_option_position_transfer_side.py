from typing import Literal

PartialOptionPositionTransferSide = Literal["LONG", "SHORT"]

PARTIAL_OPTION_POSITION_TRANSFER_SIDE_VALUES: set[PartialOptionPositionTransferSide] = {
    "LONG",
    "SHORT",
}


def check_partial_option_position_transfer_side(value: str) -> PartialOptionPositionTransferSide:
    if value in PARTIAL_OPTION_POSITION_TRANSFER_SIDE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PARTIAL_OPTION_POSITION_TRANSFER_SIDE_VALUES!r}")
