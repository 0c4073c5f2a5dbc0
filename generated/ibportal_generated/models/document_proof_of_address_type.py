from typing import Literal

DocumentProofOfAddressType = Literal[
    "Bank Statement",
    "Brokerage Statement",
    "Current Lease",
    "Driver License",
    "Evidence of Ownership of Property",
    "Government Issued Letters",
    "Homeowner Insurance Policy Bill",
    "Homeowner Insurance Policy Document",
    "Other Document",
    "Renter Insurance Policy bill",
    "Renter Insurance Policy Document",
    "Security System Bill",
    "Utility Bill",
]

DOCUMENT_PROOF_OF_ADDRESS_TYPE_VALUES: set[DocumentProofOfAddressType] = {
    "Bank Statement",
    "Brokerage Statement",
    "Current Lease",
    "Driver License",
    "Evidence of Ownership of Property",
    "Government Issued Letters",
    "Homeowner Insurance Policy Bill",
    "Homeowner Insurance Policy Document",
    "Other Document",
    "Renter Insurance Policy bill",
    "Renter Insurance Policy Document",
    "Security System Bill",
    "Utility Bill",
}


def check_document_proof_of_address_type(value: str) -> DocumentProofOfAddressType:
    if value in DOCUMENT_PROOF_OF_ADDRESS_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DOCUMENT_PROOF_OF_ADDRESS_TYPE_VALUES!r}")
