from typing import Literal

PartialOptionPositionTransferOptionRight = Literal["CALL", "PUT"]

PARTIAL_OPTION_POSITION_TRANSFER_OPTION_RIGHT_VALUES: set[PartialOptionPositionTransferOptionRight] = {
    "CALL",
    "PUT",
}


def check_partial_option_position_transfer_option_right(value: str) -> PartialOptionPositionTransferOptionRight:
    if value in PARTIAL_OPTION_POSITION_TRANSFER_OPTION_RIGHT_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PARTIAL_OPTION_POSITION_TRANSFER_OPTION_RIGHT_VALUES!r}"
    )
