from typing import Literal

PartialWarrantPositionTransferSide = Literal["LONG", "SHORT"]

PARTIAL_WARRANT_POSITION_TRANSFER_SIDE_VALUES: set[PartialWarrantPositionTransferSide] = {
    "LONG",
    "SHORT",
}


def check_partial_warrant_position_transfer_side(value: str) -> PartialWarrantPositionTransferSide:
    if value in PARTIAL_WARRANT_POSITION_TRANSFER_SIDE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PARTIAL_WARRANT_POSITION_TRANSFER_SIDE_VALUES!r}")
