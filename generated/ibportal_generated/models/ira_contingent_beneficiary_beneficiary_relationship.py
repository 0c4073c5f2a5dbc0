from typing import Literal

IRAContingentBeneficiaryBeneficiaryRelationship = Literal[
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

IRA_CONTINGENT_BENEFICIARY_BENEFICIARY_RELATIONSHIP_VALUES: set[IRAContingentBeneficiaryBeneficiaryRelationship] = {
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


def check_ira_contingent_beneficiary_beneficiary_relationship(
    value: str,
) -> IRAContingentBeneficiaryBeneficiaryRelationship:
    if value in IRA_CONTINGENT_BENEFICIARY_BENEFICIARY_RELATIONSHIP_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {IRA_CONTINGENT_BENEFICIARY_BENEFICIARY_RELATIONSHIP_VALUES!r}"
    )
