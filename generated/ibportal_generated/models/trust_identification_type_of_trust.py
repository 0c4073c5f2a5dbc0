from typing import Literal

TrustIdentificationTypeOfTrust = Literal["ERISA", "IRREVOC", "OTHER", "RETIREMENT", "REVOCABLE", "SMSF", "TESTAMENTARY"]

TRUST_IDENTIFICATION_TYPE_OF_TRUST_VALUES: set[TrustIdentificationTypeOfTrust] = {
    "ERISA",
    "IRREVOC",
    "OTHER",
    "RETIREMENT",
    "REVOCABLE",
    "SMSF",
    "TESTAMENTARY",
}


def check_trust_identification_type_of_trust(value: str) -> TrustIdentificationTypeOfTrust:
    if value in TRUST_IDENTIFICATION_TYPE_OF_TRUST_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TRUST_IDENTIFICATION_TYPE_OF_TRUST_VALUES!r}")
