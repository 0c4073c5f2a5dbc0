from typing import Literal

CcpPlaceCcy = Literal["EUR", "GBP", "USD"]

CCP_PLACE_CCY_VALUES: set[CcpPlaceCcy] = {
    "EUR",
    "GBP",
    "USD",
}


def check_ccp_place_ccy(value: str) -> CcpPlaceCcy:
    if value in CCP_PLACE_CCY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {CCP_PLACE_CCY_VALUES!r}")
