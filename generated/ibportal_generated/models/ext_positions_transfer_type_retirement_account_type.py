from typing import Literal

ExtPositionsTransferTypeRetirementAccountType = Literal[
    "ED", "ISA", "JISA", "RH", "RI", "RO", "RRSP", "RT", "SH", "SIMPLE", "SP", "SRRSP", "TFSA", "TH"
]

EXT_POSITIONS_TRANSFER_TYPE_RETIREMENT_ACCOUNT_TYPE_VALUES: set[ExtPositionsTransferTypeRetirementAccountType] = {
    "ED",
    "ISA",
    "JISA",
    "RH",
    "RI",
    "RO",
    "RRSP",
    "RT",
    "SH",
    "SIMPLE",
    "SP",
    "SRRSP",
    "TFSA",
    "TH",
}


def check_ext_positions_transfer_type_retirement_account_type(
    value: str,
) -> ExtPositionsTransferTypeRetirementAccountType:
    if value in EXT_POSITIONS_TRANSFER_TYPE_RETIREMENT_ACCOUNT_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {EXT_POSITIONS_TRANSFER_TYPE_RETIREMENT_ACCOUNT_TYPE_VALUES!r}"
    )
