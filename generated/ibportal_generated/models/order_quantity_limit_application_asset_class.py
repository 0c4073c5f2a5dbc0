from typing import Literal

OrderQuantityLimitApplicationAssetClass = Literal[
    "BILL", "BOND", "CASH", "CFD", "CLP", "COMB", "FOP", "FUND", "FUT", "MRGN", "OPT", "SSF", "STK", "WAR"
]

ORDER_QUANTITY_LIMIT_APPLICATION_ASSET_CLASS_VALUES: set[OrderQuantityLimitApplicationAssetClass] = {
    "BILL",
    "BOND",
    "CASH",
    "CFD",
    "CLP",
    "COMB",
    "FOP",
    "FUND",
    "FUT",
    "MRGN",
    "OPT",
    "SSF",
    "STK",
    "WAR",
}


def check_order_quantity_limit_application_asset_class(value: str) -> OrderQuantityLimitApplicationAssetClass:
    if value in ORDER_QUANTITY_LIMIT_APPLICATION_ASSET_CLASS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {ORDER_QUANTITY_LIMIT_APPLICATION_ASSET_CLASS_VALUES!r}"
    )
