from __future__ import annotations

from collections.abc import Mapping
from typing import (
    Any,
    ClassVar,
    TypeVar,
)

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..models.destination_institution_branch_code_type import (
    DestinationInstitutionBranchCodeType,
)
from ..models.destination_institution_identifier_type import (
    DestinationInstitutionIdentifierType,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="DestinationInstitution")


@_attrs_define
class DestinationInstitution:
    name: str
    identifier: str
    """ The institution's BIC (SWIFT) or IFSC code. """
    identifier_type: DestinationInstitutionIdentifierType
    client_account_id: str
    """ The client's account number there. """
    branch_code: str | Unset = UNSET
    branch_code_type: DestinationInstitutionBranchCodeType | Unset = UNSET
    """ `BSB_AUD` (Australia), `BANK_CODE_CAD` (Canada) or `NONE`. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "identifier_type": "identifierType",
        "client_account_id": "clientAccountId",
        "branch_code": "branchCode",
        "branch_code_type": "branchCodeType",
    }

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        identifier = self.identifier

        identifier_type: str = self.identifier_type

        client_account_id = self.client_account_id

        branch_code = self.branch_code

        branch_code_type: str | Unset = UNSET
        if not isinstance(self.branch_code_type, Unset):
            branch_code_type = self.branch_code_type

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "identifier": identifier,
                "identifierType": identifier_type,
                "clientAccountId": client_account_id,
            }
        )
        if branch_code is not UNSET:
            field_dict["branchCode"] = branch_code
        if branch_code_type is not UNSET:
            field_dict["branchCodeType"] = branch_code_type

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
