from typing import Literal

FormW8BENEPart1226Desc3 = Literal[
    "CollectiveInvestmentVehicle",
    "ExemptBeneficialOwner-RetirementPlan",
    "FinancialInstitutionwithlocalClientBase",
    "InvestmentAdvisorsandManagers",
    "LocalBank",
    "SponsoredCloselyHeldInvestmentVehicle",
    "SponsoredInvestmentEntity",
    "TrusteeDocumentedTrust",
]

FORM_W8BENE_PART_1226_DESC_3_VALUES: set[FormW8BENEPart1226Desc3] = {
    "CollectiveInvestmentVehicle",
    "ExemptBeneficialOwner-RetirementPlan",
    "FinancialInstitutionwithlocalClientBase",
    "InvestmentAdvisorsandManagers",
    "LocalBank",
    "SponsoredCloselyHeldInvestmentVehicle",
    "SponsoredInvestmentEntity",
    "TrusteeDocumentedTrust",
}


def check_form_w8bene_part_1226_desc_3(value: str) -> FormW8BENEPart1226Desc3:
    if value in FORM_W8BENE_PART_1226_DESC_3_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FORM_W8BENE_PART_1226_DESC_3_VALUES!r}")
