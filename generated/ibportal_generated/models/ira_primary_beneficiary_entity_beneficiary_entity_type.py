from typing import Literal

IRAPrimaryBeneficiaryEntityBeneficiaryEntityType = Literal["Charity", "Estate", "Trust"]

IRA_PRIMARY_BENEFICIARY_ENTITY_BENEFICIARY_ENTITY_TYPE_VALUES: set[IRAPrimaryBeneficiaryEntityBeneficiaryEntityType] = {
    "Charity",
    "Estate",
    "Trust",
}


def check_ira_primary_beneficiary_entity_beneficiary_entity_type(
    value: str,
) -> IRAPrimaryBeneficiaryEntityBeneficiaryEntityType:
    if value in IRA_PRIMARY_BENEFICIARY_ENTITY_BENEFICIARY_ENTITY_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {IRA_PRIMARY_BENEFICIARY_ENTITY_BENEFICIARY_ENTITY_TYPE_VALUES!r}"
    )
