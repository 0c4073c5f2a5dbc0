from typing import Literal

CcpPlaceType = Literal["limit", "market"]

CCP_PLACE_TYPE_VALUES: set[CcpPlaceType] = {
    "limit",
    "market",
}


def check_ccp_place_type(value: str) -> CcpPlaceType:
    if value in CCP_PLACE_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {CCP_PLACE_TYPE_VALUES!r}")
