from typing import Literal

IRAPrimaryBeneficiaryBeneficiaryRelationship = Literal[
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

IRA_PRIMARY_BENEFICIARY_BENEFICIARY_RELATIONSHIP_VALUES: set[IRAPrimaryBeneficiaryBeneficiaryRelationship] = {
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


def check_ira_primary_beneficiary_beneficiary_relationship(value: str) -> IRAPrimaryBeneficiaryBeneficiaryRelationship:
    if value in IRA_PRIMARY_BENEFICIARY_BENEFICIARY_RELATIONSHIP_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {IRA_PRIMARY_BENEFICIARY_BENEFICIARY_RELATIONSHIP_VALUES!r}"
    )
