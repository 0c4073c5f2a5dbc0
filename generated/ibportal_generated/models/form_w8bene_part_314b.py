from typing import Literal

FormW8BENEPart314B = Literal[
    "CompanyMeetsDerivativeBenefitsTest",
    "CompanyMeetsOwnershipAndBaseErosionTest",
    "CompanyWithIncomeActiveBusiness",
    "FavorableDiscretionaryDetermination",
    "Government",
    "NoLobArticleInTreaty",
    "Other",
    "PubliclyTradedCorporation",
    "SubsidiaryOfAPubliclyTradedCorporation",
    "TaxExemptOrganization",
    "TaxExemptPensionTrustOrPensionFund",
]

FORM_W8BENE_PART_314B_VALUES: set[FormW8BENEPart314B] = {
    "CompanyMeetsDerivativeBenefitsTest",
    "CompanyMeetsOwnershipAndBaseErosionTest",
    "CompanyWithIncomeActiveBusiness",
    "FavorableDiscretionaryDetermination",
    "Government",
    "NoLobArticleInTreaty",
    "Other",
    "PubliclyTradedCorporation",
    "SubsidiaryOfAPubliclyTradedCorporation",
    "TaxExemptOrganization",
    "TaxExemptPensionTrustOrPensionFund",
}


def check_form_w8bene_part_314b(value: str) -> FormW8BENEPart314B:
    if value in FORM_W8BENE_PART_314B_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FORM_W8BENE_PART_314B_VALUES!r}")
