from typing import Literal

NavAllocationRequestType = Literal["ALL", "ASSET_CLASS", "COUNTRY", "FINANCIAL_INSTRUMENT", "REGION", "SECTOR"]

NAV_ALLOCATION_REQUEST_TYPE_VALUES: set[NavAllocationRequestType] = {
    "ALL",
    "ASSET_CLASS",
    "COUNTRY",
    "FINANCIAL_INSTRUMENT",
    "REGION",
    "SECTOR",
}


def check_nav_allocation_request_type(value: str) -> NavAllocationRequestType:
    if value in NAV_ALLOCATION_REQUEST_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {NAV_ALLOCATION_REQUEST_TYPE_VALUES!r}")
