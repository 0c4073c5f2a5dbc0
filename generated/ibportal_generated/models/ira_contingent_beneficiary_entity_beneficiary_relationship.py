from typing import Literal

IRAContingentBeneficiaryEntityBeneficiaryRelationship = Literal[
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

IRA_CONTINGENT_BENEFICIARY_ENTITY_BENEFICIARY_RELATIONSHIP_VALUES: set[
    IRAContingentBeneficiaryEntityBeneficiaryRelationship
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


def check_ira_contingent_beneficiary_entity_beneficiary_relationship(
    value: str,
) -> IRAContingentBeneficiaryEntityBeneficiaryRelationship:
    if value in IRA_CONTINGENT_BENEFICIARY_ENTITY_BENEFICIARY_RELATIONSHIP_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {IRA_CONTINGENT_BENEFICIARY_ENTITY_BENEFICIARY_RELATIONSHIP_VALUES!r}"
    )
