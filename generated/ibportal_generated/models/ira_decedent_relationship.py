from typing import Literal

IRADecedentRelationship = Literal["Individual", "Other", "Spouse", "Trust"]

IRA_DECEDENT_RELATIONSHIP_VALUES: set[IRADecedentRelationship] = {
    "Individual",
    "Other",
    "Spouse",
    "Trust",
}


def check_ira_decedent_relationship(value: str) -> IRADecedentRelationship:
    if value in IRA_DECEDENT_RELATIONSHIP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {IRA_DECEDENT_RELATIONSHIP_VALUES!r}")
