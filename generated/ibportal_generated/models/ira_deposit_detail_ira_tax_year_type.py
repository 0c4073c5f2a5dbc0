from typing import Literal

IraDepositDetailIraTaxYearType = Literal["CURRENT", "PRIOR"]

IRA_DEPOSIT_DETAIL_IRA_TAX_YEAR_TYPE_VALUES: set[IraDepositDetailIraTaxYearType] = {
    "CURRENT",
    "PRIOR",
}


def check_ira_deposit_detail_ira_tax_year_type(value: str) -> IraDepositDetailIraTaxYearType:
    if value in IRA_DEPOSIT_DETAIL_IRA_TAX_YEAR_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {IRA_DEPOSIT_DETAIL_IRA_TAX_YEAR_TYPE_VALUES!r}")
