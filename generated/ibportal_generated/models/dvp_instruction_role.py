from typing import Literal

DVPInstructionRole = Literal["B", "C", "E"]

DVP_INSTRUCTION_ROLE_VALUES: set[DVPInstructionRole] = {
    "B",
    "C",
    "E",
}


def check_dvp_instruction_role(value: str) -> DVPInstructionRole:
    if value in DVP_INSTRUCTION_ROLE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DVP_INSTRUCTION_ROLE_VALUES!r}")
