from typing import Literal

CcpPlaceExchange = Literal["CBOE", "NYMEX", "NYSE"]

CCP_PLACE_EXCHANGE_VALUES: set[CcpPlaceExchange] = {
    "CBOE",
    "NYMEX",
    "NYSE",
}


def check_ccp_place_exchange(value: str) -> CcpPlaceExchange:
    if value in CCP_PLACE_EXCHANGE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {CCP_PLACE_EXCHANGE_VALUES!r}")
