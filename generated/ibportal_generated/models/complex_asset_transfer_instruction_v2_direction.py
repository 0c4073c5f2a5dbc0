from typing import Literal

ComplexAssetTransferInstructionV2Direction = Literal["IN", "OUT"]

COMPLEX_ASSET_TRANSFER_INSTRUCTION_V2_DIRECTION_VALUES: set[ComplexAssetTransferInstructionV2Direction] = {
    "IN",
    "OUT",
}


def check_complex_asset_transfer_instruction_v2_direction(value: str) -> ComplexAssetTransferInstructionV2Direction:
    if value in COMPLEX_ASSET_TRANSFER_INSTRUCTION_V2_DIRECTION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {COMPLEX_ASSET_TRANSFER_INSTRUCTION_V2_DIRECTION_VALUES!r}"
    )
