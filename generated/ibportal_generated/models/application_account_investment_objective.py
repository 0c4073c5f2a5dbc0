from typing import Literal

ApplicationAccountInvestmentObjective = Literal["Growth", "Hedging", "Income", "Preservation", "Speculation", "Trading"]

APPLICATION_ACCOUNT_INVESTMENT_OBJECTIVE_VALUES: set[ApplicationAccountInvestmentObjective] = {
    "Growth",
    "Hedging",
    "Income",
    "Preservation",
    "Speculation",
    "Trading",
}


def check_application_account_investment_objective(value: str) -> ApplicationAccountInvestmentObjective:
    if value in APPLICATION_ACCOUNT_INVESTMENT_OBJECTIVE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {APPLICATION_ACCOUNT_INVESTMENT_OBJECTIVE_VALUES!r}")
