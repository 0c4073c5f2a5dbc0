from typing import Literal

IRAContingentBeneficiaryEntityBeneficiaryEntityType = Literal["Charity", "Estate", "Trust"]

IRA_CONTINGENT_BENEFICIARY_ENTITY_BENEFICIARY_ENTITY_TYPE_VALUES: set[
    IRAContingentBeneficiaryEntityBeneficiaryEntityType
] = {
    "Charity",
    "Estate",
    "Trust",
}


def check_ira_contingent_beneficiary_entity_beneficiary_entity_type(
    value: str,
) -> IRAContingentBeneficiaryEntityBeneficiaryEntityType:
    if value in IRA_CONTINGENT_BENEFICIARY_ENTITY_BENEFICIARY_ENTITY_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {IRA_CONTINGENT_BENEFICIARY_ENTITY_BENEFICIARY_ENTITY_TYPE_VALUES!r}"
    )
