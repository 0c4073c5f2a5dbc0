from typing import Literal

CcpPlaceTif = Literal["GTC", "IOC"]

CCP_PLACE_TIF_VALUES: set[CcpPlaceTif] = {
    "GTC",
    "IOC",
}


def check_ccp_place_tif(value: str) -> CcpPlaceTif:
    if value in CCP_PLACE_TIF_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {CCP_PLACE_TIF_VALUES!r}")
