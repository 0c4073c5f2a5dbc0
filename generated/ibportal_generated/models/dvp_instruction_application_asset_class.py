from typing import Literal

DVPInstructionApplicationAssetClass = Literal[
    "BILL", "BOND", "CASH", "CFD", "CLP", "COMB", "FOP", "FUND", "FUT", "MRGN", "OPT", "SSF", "STK", "WAR"
]

DVP_INSTRUCTION_APPLICATION_ASSET_CLASS_VALUES: set[DVPInstructionApplicationAssetClass] = {
    "BILL",
    "BOND",
    "CASH",
    "CFD",
    "CLP",
    "COMB",
    "FOP",
    "FUND",
    "FUT",
    "MRGN",
    "OPT",
    "SSF",
    "STK",
    "WAR",
}


def check_dvp_instruction_application_asset_class(value: str) -> DVPInstructionApplicationAssetClass:
    if value in DVP_INSTRUCTION_APPLICATION_ASSET_CLASS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DVP_INSTRUCTION_APPLICATION_ASSET_CLASS_VALUES!r}")
