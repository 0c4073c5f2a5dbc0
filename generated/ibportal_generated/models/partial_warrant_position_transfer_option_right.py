from typing import Literal

PartialWarrantPositionTransferOptionRight = Literal["CALL", "PUT"]

PARTIAL_WARRANT_POSITION_TRANSFER_OPTION_RIGHT_VALUES: set[PartialWarrantPositionTransferOptionRight] = {
    "CALL",
    "PUT",
}


def check_partial_warrant_position_transfer_option_right(value: str) -> PartialWarrantPositionTransferOptionRight:
    if value in PARTIAL_WARRANT_POSITION_TRANSFER_OPTION_RIGHT_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PARTIAL_WARRANT_POSITION_TRANSFER_OPTION_RIGHT_VALUES!r}"
    )
