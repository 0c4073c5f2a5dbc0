from typing import Literal

IRADepositDetailsTaxYear = Literal["current", "prior"]

IRA_DEPOSIT_DETAILS_TAX_YEAR_VALUES: set[IRADepositDetailsTaxYear] = {
    "current",
    "prior",
}


def check_ira_deposit_details_tax_year(value: str) -> IRADepositDetailsTaxYear:
    if value in IRA_DEPOSIT_DETAILS_TAX_YEAR_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {IRA_DEPOSIT_DETAILS_TAX_YEAR_VALUES!r}")
