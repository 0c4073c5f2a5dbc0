from typing import Literal

DocumentProofOfIdentityType = Literal[
    "Alien ID Card",
    "Bank Statement",
    "Brokerage Statement",
    "CRA Assessment",
    "Credit Card Statement",
    "Driver License",
    "Evidence of Ownership of Property",
    "Hong Kong and Macao Entry Permit",
    "National ID Card",
    "Passport",
    "T4 Statement",
    "Utility Bill",
]

DOCUMENT_PROOF_OF_IDENTITY_TYPE_VALUES: set[DocumentProofOfIdentityType] = {
    "Alien ID Card",
    "Bank Statement",
    "Brokerage Statement",
    "CRA Assessment",
    "Credit Card Statement",
    "Driver License",
    "Evidence of Ownership of Property",
    "Hong Kong and Macao Entry Permit",
    "National ID Card",
    "Passport",
    "T4 Statement",
    "Utility Bill",
}


def check_document_proof_of_identity_type(value: str) -> DocumentProofOfIdentityType:
    if value in DOCUMENT_PROOF_OF_IDENTITY_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DOCUMENT_PROOF_OF_IDENTITY_TYPE_VALUES!r}")
