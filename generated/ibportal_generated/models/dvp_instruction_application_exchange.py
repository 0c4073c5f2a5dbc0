from typing import Literal

DVPInstructionApplicationExchange = Literal["AMEX", "BOX", "CBOE", "ISE", "NASDAQ", "NYSE", "PHLX", "PSE"]

DVP_INSTRUCTION_APPLICATION_EXCHANGE_VALUES: set[DVPInstructionApplicationExchange] = {
    "AMEX",
    "BOX",
    "CBOE",
    "ISE",
    "NASDAQ",
    "NYSE",
    "PHLX",
    "PSE",
}


def check_dvp_instruction_application_exchange(value: str) -> DVPInstructionApplicationExchange:
    if value in DVP_INSTRUCTION_APPLICATION_EXCHANGE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DVP_INSTRUCTION_APPLICATION_EXCHANGE_VALUES!r}")
