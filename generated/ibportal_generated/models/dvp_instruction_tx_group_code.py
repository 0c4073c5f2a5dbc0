from typing import Literal

DVPInstructionTxGroupCode = Literal["G", "N", "R", "Z"]

DVP_INSTRUCTION_TX_GROUP_CODE_VALUES: set[DVPInstructionTxGroupCode] = {
    "G",
    "N",
    "R",
    "Z",
}


def check_dvp_instruction_tx_group_code(value: str) -> DVPInstructionTxGroupCode:
    if value in DVP_INSTRUCTION_TX_GROUP_CODE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DVP_INSTRUCTION_TX_GROUP_CODE_VALUES!r}")
