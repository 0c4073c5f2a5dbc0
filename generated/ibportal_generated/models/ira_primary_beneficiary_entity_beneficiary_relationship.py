from typing import Literal

IRAPrimaryBeneficiaryEntityBeneficiaryRelationship = Literal[
    "Brother",
    "Charity",
    "Child",
    "Common Law Partner",
    "Daughter",
    "Estate",
    "Father",
    "Grandchild",
    "Husband",
    "Mother",
    "Other",
    "Parent",
    "Sibling",
    "Sister",
    "Son",
    "Spouse",
    "Trust",
    "Wife",
]

IRA_PRIMARY_BENEFICIARY_ENTITY_BENEFICIARY_RELATIONSHIP_VALUES: set[
    IRAPrimaryBeneficiaryEntityBeneficiaryRelationship
] = {
    "Brother",
    "Charity",
    "Child",
    "Common Law Partner",
    "Daughter",
    "Estate",
    "Father",
    "Grandchild",
    "Husband",
    "Mother",
    "Other",
    "Parent",
    "Sibling",
    "Sister",
    "Son",
    "Spouse",
    "Trust",
    "Wife",
}


def check_ira_primary_beneficiary_entity_beneficiary_relationship(
    value: str,
) -> IRAPrimaryBeneficiaryEntityBeneficiaryRelationship:
    if value in IRA_PRIMARY_BENEFICIARY_ENTITY_BENEFICIARY_RELATIONSHIP_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {IRA_PRIMARY_BENEFICIARY_ENTITY_BENEFICIARY_RELATIONSHIP_VALUES!r}"
    )
