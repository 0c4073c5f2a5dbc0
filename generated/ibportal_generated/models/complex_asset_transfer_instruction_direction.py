from typing import Literal

ComplexAssetTransferInstructionDirection = Literal["IN", "OUT"]

COMPLEX_ASSET_TRANSFER_INSTRUCTION_DIRECTION_VALUES: set[ComplexAssetTransferInstructionDirection] = {
    "IN",
    "OUT",
}


def check_complex_asset_transfer_instruction_direction(value: str) -> ComplexAssetTransferInstructionDirection:
    if value in COMPLEX_ASSET_TRANSFER_INSTRUCTION_DIRECTION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {COMPLEX_ASSET_TRANSFER_INSTRUCTION_DIRECTION_VALUES!r}"
    )
