from typing import Literal

FinancialInformationInvestmentObjective = Literal[
    "Growth", "Hedging", "Income", "Preservation", "Speculation", "Trading"
]

FINANCIAL_INFORMATION_INVESTMENT_OBJECTIVE_VALUES: set[FinancialInformationInvestmentObjective] = {
    "Growth",
    "Hedging",
    "Income",
    "Preservation",
    "Speculation",
    "Trading",
}


def check_financial_information_investment_objective(value: str) -> FinancialInformationInvestmentObjective:
    if value in FINANCIAL_INFORMATION_INVESTMENT_OBJECTIVE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {FINANCIAL_INFORMATION_INVESTMENT_OBJECTIVE_VALUES!r}"
    )
