from typing import Literal

ContractSearchRequestSecType = Literal["BOND", "IND", "STK"]

CONTRACT_SEARCH_REQUEST_SEC_TYPE_VALUES: set[ContractSearchRequestSecType] = {
    "BOND",
    "IND",
    "STK",
}


def check_contract_search_request_sec_type(value: str) -> ContractSearchRequestSecType:
    if value in CONTRACT_SEARCH_REQUEST_SEC_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {CONTRACT_SEARCH_REQUEST_SEC_TYPE_VALUES!r}")
