from typing import Literal

QualifiedPurchaserDetailsCode = Literal["DiscretionaryBasis", "InvestmentCompanyAct"]

QUALIFIED_PURCHASER_DETAILS_CODE_VALUES: set[QualifiedPurchaserDetailsCode] = {
    "DiscretionaryBasis",
    "InvestmentCompanyAct",
}


def check_qualified_purchaser_details_code(value: str) -> QualifiedPurchaserDetailsCode:
    if value in QUALIFIED_PURCHASER_DETAILS_CODE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {QUALIFIED_PURCHASER_DETAILS_CODE_VALUES!r}")
