from typing import Literal

ExternalPositionTransferSubType = Literal["ACATS", "ATON"]

EXTERNAL_POSITION_TRANSFER_SUB_TYPE_VALUES: set[ExternalPositionTransferSubType] = {
    "ACATS",
    "ATON",
}


def check_external_position_transfer_sub_type(value: str) -> ExternalPositionTransferSubType:
    if value in EXTERNAL_POSITION_TRANSFER_SUB_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {EXTERNAL_POSITION_TRANSFER_SUB_TYPE_VALUES!r}")
