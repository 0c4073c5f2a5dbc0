from typing import Literal

ExternalPositionTransferType = Literal["FULL"]

EXTERNAL_POSITION_TRANSFER_TYPE_VALUES: set[ExternalPositionTransferType] = {
    "FULL",
}


def check_external_position_transfer_type(value: str) -> ExternalPositionTransferType:
    if value in EXTERNAL_POSITION_TRANSFER_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {EXTERNAL_POSITION_TRANSFER_TYPE_VALUES!r}")
