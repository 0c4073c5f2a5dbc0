from typing import Literal

CcpPlaceSide = Literal["buy", "sell"]

CCP_PLACE_SIDE_VALUES: set[CcpPlaceSide] = {
    "buy",
    "sell",
}


def check_ccp_place_side(value: str) -> CcpPlaceSide:
    if value in CCP_PLACE_SIDE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {CCP_PLACE_SIDE_VALUES!r}")
