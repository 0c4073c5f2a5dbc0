from typing import Literal

DVPInstructionType = Literal["CMTA", "DTCID", "GUS", "NSCC", "OCCSSF"]

DVP_INSTRUCTION_TYPE_VALUES: set[DVPInstructionType] = {
    "CMTA",
    "DTCID",
    "GUS",
    "NSCC",
    "OCCSSF",
}


def check_dvp_instruction_type(value: str) -> DVPInstructionType:
    if value in DVP_INSTRUCTION_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DVP_INSTRUCTION_TYPE_VALUES!r}")
