from typing import Literal

AccountSupportTypeType = Literal[
    "BROKERDEALER",
    "FAMILYINVVEHICLE",
    "FINANCIALINSTITUTION",
    "LICENSEDADVISOR",
    "OPERATINGBUSINESS",
    "PROPRIETARYTRADING",
]

ACCOUNT_SUPPORT_TYPE_TYPE_VALUES: set[AccountSupportTypeType] = {
    "BROKERDEALER",
    "FAMILYINVVEHICLE",
    "FINANCIALINSTITUTION",
    "LICENSEDADVISOR",
    "OPERATINGBUSINESS",
    "PROPRIETARYTRADING",
}


def check_account_support_type_type(value: str) -> AccountSupportTypeType:
    if value in ACCOUNT_SUPPORT_TYPE_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ACCOUNT_SUPPORT_TYPE_TYPE_VALUES!r}")
