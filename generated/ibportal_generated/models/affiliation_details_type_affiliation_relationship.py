from typing import Literal

AffiliationDetailsTypeAffiliationRelationship = Literal["Child", "Other", "Parent", "Self", "Spouse"]

AFFILIATION_DETAILS_TYPE_AFFILIATION_RELATIONSHIP_VALUES: set[AffiliationDetailsTypeAffiliationRelationship] = {
    "Child",
    "Other",
    "Parent",
    "Self",
    "Spouse",
}


def check_affiliation_details_type_affiliation_relationship(
    value: str,
) -> AffiliationDetailsTypeAffiliationRelationship:
    if value in AFFILIATION_DETAILS_TYPE_AFFILIATION_RELATIONSHIP_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {AFFILIATION_DETAILS_TYPE_AFFILIATION_RELATIONSHIP_VALUES!r}"
    )
