from typing import Literal

RecurringInstructionDetailFrequency = Literal["MONTHLY", "QUARTERLY", "YEARLY"]

RECURRING_INSTRUCTION_DETAIL_FREQUENCY_VALUES: set[RecurringInstructionDetailFrequency] = {
    "MONTHLY",
    "QUARTERLY",
    "YEARLY",
}


def check_recurring_instruction_detail_frequency(value: str) -> RecurringInstructionDetailFrequency:
    if value in RECURRING_INSTRUCTION_DETAIL_FREQUENCY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {RECURRING_INSTRUCTION_DETAIL_FREQUENCY_VALUES!r}")
