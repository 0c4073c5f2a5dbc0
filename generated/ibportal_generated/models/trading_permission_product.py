from typing import Literal

TradingPermissionProduct = Literal[
    "BONDS",
    "FOREX",
    "FUTURES",
    "FUTURES OPTIONS",
    "MUTUAL FUNDS",
    "OPTIONS",
    "SINGLE STOCK FUTURES",
    "STOCK OPTIONS",
    "STOCKS",
    "WARRANTS",
]

TRADING_PERMISSION_PRODUCT_VALUES: set[TradingPermissionProduct] = {
    "BONDS",
    "FOREX",
    "FUTURES",
    "FUTURES OPTIONS",
    "MUTUAL FUNDS",
    "OPTIONS",
    "SINGLE STOCK FUTURES",
    "STOCK OPTIONS",
    "STOCKS",
    "WARRANTS",
}


def check_trading_permission_product(value: str) -> TradingPermissionProduct:
    if value in TRADING_PERMISSION_PRODUCT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TRADING_PERMISSION_PRODUCT_VALUES!r}")
