from typing import Literal

SourceOfWealthTypeSourceType = Literal[
    "SOW-IND-Allowance",
    "SOW-IND-Disability",
    "SOW-IND-Income",
    "SOW-IND-Inheritance",
    "SOW-IND-Interest",
    "SOW-IND-MarketProfit",
    "SOW-IND-Other",
    "SOW-IND-Pension",
    "SOW-IND-Property",
    "SOW-ORG-Business",
    "SOW-ORG-MarketTradingProfits",
    "SOW-ORG-Other",
    "SOW-ORG-OwnerEquity",
    "SOW-ORG-Property",
    "SOW-ORG-RetainedEarnings",
]

SOURCE_OF_WEALTH_TYPE_SOURCE_TYPE_VALUES: set[SourceOfWealthTypeSourceType] = {
    "SOW-IND-Allowance",
    "SOW-IND-Disability",
    "SOW-IND-Income",
    "SOW-IND-Inheritance",
    "SOW-IND-Interest",
    "SOW-IND-MarketProfit",
    "SOW-IND-Other",
    "SOW-IND-Pension",
    "SOW-IND-Property",
    "SOW-ORG-Business",
    "SOW-ORG-MarketTradingProfits",
    "SOW-ORG-Other",
    "SOW-ORG-OwnerEquity",
    "SOW-ORG-Property",
    "SOW-ORG-RetainedEarnings",
}


def check_source_of_wealth_type_source_type(value: str) -> SourceOfWealthTypeSourceType:
    if value in SOURCE_OF_WEALTH_TYPE_SOURCE_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SOURCE_OF_WEALTH_TYPE_SOURCE_TYPE_VALUES!r}")
