from typing import Literal

ExtPositionsTransferTypeType = Literal["FULL", "PARTIAL"]

EXT_POSITIONS_TRANSFER_TYPE_TYPE_VALUES: set[ExtPositionsTransferTypeType] = {
    "FULL",
    "PARTIAL",
}


def check_ext_positions_transfer_type_type(value: str) -> ExtPositionsTransferTypeType:
    if value in EXT_POSITIONS_TRANSFER_TYPE_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {EXT_POSITIONS_TRANSFER_TYPE_TYPE_VALUES!r}")
