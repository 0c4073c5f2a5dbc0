from typing import Literal

IRADecedentInheritorType = Literal["I", "O", "S", "T"]

IRA_DECEDENT_INHERITOR_TYPE_VALUES: set[IRADecedentInheritorType] = {
    "I",
    "O",
    "S",
    "T",
}


def check_ira_decedent_inheritor_type(value: str) -> IRADecedentInheritorType:
    if value in IRA_DECEDENT_INHERITOR_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {IRA_DECEDENT_INHERITOR_TYPE_VALUES!r}")
