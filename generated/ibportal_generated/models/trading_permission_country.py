from typing import Literal

TradingPermissionCountry = Literal[
    "ALL",
    "AUSTRALIA",
    "AUSTRIA",
    "BELGIUM",
    "CANADA",
    "FRANCE",
    "GERMANY",
    "HK-CHINA",
    "HONG KONG",
    "ITALY",
    "JAPAN",
    "KOREA",
    "MEXICO",
    "NORWAY",
    "SINGAPORE",
    "SPAIN",
    "SWEDEN",
    "SWITZERLAND",
    "THE NETHERLANDS",
    "UNITED KINGDOM",
    "UNITED STATES",
]

TRADING_PERMISSION_COUNTRY_VALUES: set[TradingPermissionCountry] = {
    "ALL",
    "AUSTRALIA",
    "AUSTRIA",
    "BELGIUM",
    "CANADA",
    "FRANCE",
    "GERMANY",
    "HK-CHINA",
    "HONG KONG",
    "ITALY",
    "JAPAN",
    "KOREA",
    "MEXICO",
    "NORWAY",
    "SINGAPORE",
    "SPAIN",
    "SWEDEN",
    "SWITZERLAND",
    "THE NETHERLANDS",
    "UNITED KINGDOM",
    "UNITED STATES",
}


def check_trading_permission_country(value: str) -> TradingPermissionCountry:
    if value in TRADING_PERMISSION_COUNTRY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TRADING_PERMISSION_COUNTRY_VALUES!r}")
