from __future__ import annotations

from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    TypeVar,
)

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..models.document_document_type import (
    DocumentDocumentType,
)
from ..models.document_proof_of_address_type import (
    DocumentProofOfAddressType,
)
from ..models.document_proof_of_identity_type import (
    DocumentProofOfIdentityType,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.attached_file_type import AttachedFileType
    from ..models.file_payload import FilePayload


T = TypeVar("T", bound="Document")


@_attrs_define
class Document:
    """A signed form or a proof, with its file."""

    attached_file: AttachedFileType
    form_number: int
    """ IBKR's four-digit number of the form or the pending task. """
    exec_login_timestamp: int
    """ When the signer logged in, `YYYYMMDDHHMMSS` as a number. """
    exec_timestamp: int
    """ When it was signed, `YYYYMMDDHHMMSS` as a number. """
    signed_by: list[str] | Unset = UNSET
    """ Names as signed: first, middle initial if any, last; letter for letter as in the application. """
    valid_address: bool | Unset = UNSET
    """ True when a driving licence given as proof of identity proves the address too. """
    document_type: DocumentDocumentType | Unset = UNSET
    """ Kind of proof; which are accepted differs with `formNumber`. """
    signature: str | Unset = UNSET
    external_account_id: str | Unset = UNSET
    """ The `externalId` of the account it belongs to. """
    external_individual_id: str | Unset = UNSET
    """ The `externalId` of the person who signed; needed for joint accounts. """
    proof_of_identity_type: DocumentProofOfIdentityType | Unset = UNSET
    """ For form 8001 and the like. """
    expiration_date: str | Unset = UNSET
    """ When the document runs out; needed for passports and driving licences. """
    proof_of_address_type: DocumentProofOfAddressType | Unset = UNSET
    """ For form 8002 and the like. """
    payload: FilePayload | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "attached_file": "attachedFile",
        "form_number": "formNumber",
        "exec_login_timestamp": "execLoginTimestamp",
        "exec_timestamp": "execTimestamp",
        "signed_by": "signedBy",
        "valid_address": "validAddress",
        "document_type": "documentType",
        "external_account_id": "externalAccountId",
        "external_individual_id": "externalIndividualId",
        "proof_of_identity_type": "proofOfIdentityType",
        "expiration_date": "expirationDate",
        "proof_of_address_type": "proofOfAddressType",
    }

    def to_dict(self) -> dict[str, Any]:
        attached_file = self.attached_file.to_dict()

        form_number = self.form_number

        exec_login_timestamp = self.exec_login_timestamp

        exec_timestamp = self.exec_timestamp

        signed_by: list[str] | Unset = UNSET
        if not isinstance(self.signed_by, Unset):
            signed_by = self.signed_by

        valid_address = self.valid_address

        document_type: str | Unset = UNSET
        if not isinstance(self.document_type, Unset):
            document_type = self.document_type

        signature = self.signature

        external_account_id = self.external_account_id

        external_individual_id = self.external_individual_id

        proof_of_identity_type: str | Unset = UNSET
        if not isinstance(self.proof_of_identity_type, Unset):
            proof_of_identity_type = self.proof_of_identity_type

        expiration_date = self.expiration_date

        proof_of_address_type: str | Unset = UNSET
        if not isinstance(self.proof_of_address_type, Unset):
            proof_of_address_type = self.proof_of_address_type

        payload: dict[str, Any] | Unset = UNSET
        if not isinstance(self.payload, Unset):
            payload = self.payload.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "attachedFile": attached_file,
                "formNumber": form_number,
                "execLoginTimestamp": exec_login_timestamp,
                "execTimestamp": exec_timestamp,
            }
        )
        if signed_by is not UNSET:
            field_dict["signedBy"] = signed_by
        if valid_address is not UNSET:
            field_dict["validAddress"] = valid_address
        if document_type is not UNSET:
            field_dict["documentType"] = document_type
        if signature is not UNSET:
            field_dict["signature"] = signature
        if external_account_id is not UNSET:
            field_dict["externalAccountId"] = external_account_id
        if external_individual_id is not UNSET:
            field_dict["externalIndividualId"] = external_individual_id
        if proof_of_identity_type is not UNSET:
            field_dict["proofOfIdentityType"] = proof_of_identity_type
        if expiration_date is not UNSET:
            field_dict["expirationDate"] = expiration_date
        if proof_of_address_type is not UNSET:
            field_dict["proofOfAddressType"] = proof_of_address_type
        if payload is not UNSET:
            field_dict["payload"] = payload

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        return parsed(cls, src_dict)

    __iter__: ClassVar[None] = None

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: object) -> bool:
        return key in self.additional_properties
