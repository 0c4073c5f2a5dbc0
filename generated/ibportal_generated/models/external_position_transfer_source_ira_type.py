from typing import Literal

ExternalPositionTransferSourceIRAType = Literal["ED", "RH", "RI", "RO", "RT", "SH", "SP", "TH"]

EXTERNAL_POSITION_TRANSFER_SOURCE_IRA_TYPE_VALUES: set[ExternalPositionTransferSourceIRAType] = {
    "ED",
    "RH",
    "RI",
    "RO",
    "RT",
    "SH",
    "SP",
    "TH",
}


def check_external_position_transfer_source_ira_type(value: str) -> ExternalPositionTransferSourceIRAType:
    if value in EXTERNAL_POSITION_TRANSFER_SOURCE_IRA_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {EXTERNAL_POSITION_TRANSFER_SOURCE_IRA_TYPE_VALUES!r}"
    )
