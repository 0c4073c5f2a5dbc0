from typing import Literal

ExtPositionsTransferTypeSubType = Literal["ACATS", "ATON"]

EXT_POSITIONS_TRANSFER_TYPE_SUB_TYPE_VALUES: set[ExtPositionsTransferTypeSubType] = {
    "ACATS",
    "ATON",
}


def check_ext_positions_transfer_type_sub_type(value: str) -> ExtPositionsTransferTypeSubType:
    if value in EXT_POSITIONS_TRANSFER_TYPE_SUB_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {EXT_POSITIONS_TRANSFER_TYPE_SUB_TYPE_VALUES!r}")
