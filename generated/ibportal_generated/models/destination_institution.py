from __future__ import annotations

from collections.abc import Mapping
from typing import (
    Any,
    ClassVar,
    TypeVar,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .._fit import fitted
from ..models.destination_institution_branch_code_type import (
    DestinationInstitutionBranchCodeType,
    check_destination_institution_branch_code_type,
)
from ..models.destination_institution_identifier_type import (
    DestinationInstitutionIdentifierType,
    check_destination_institution_identifier_type,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="DestinationInstitution")


_NAMES: dict[str, str] = {
    "identifier_type": "identifierType",
    "client_account_id": "clientAccountId",
    "branch_code": "branchCode",
    "branch_code_type": "branchCodeType",
}


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
        _d = dict(src_dict)
        name = _d.pop("name")

        identifier = _d.pop("identifier")

        identifier_type = check_destination_institution_identifier_type(_d.pop("identifierType"))

        client_account_id = _d.pop("clientAccountId")

        branch_code = _d.pop("branchCode", UNSET)

        _branch_code_type = _d.pop("branchCodeType", UNSET)
        branch_code_type: DestinationInstitutionBranchCodeType | Unset
        if isinstance(_branch_code_type, Unset):
            branch_code_type = UNSET
        else:
            branch_code_type = check_destination_institution_branch_code_type(_branch_code_type)

        _model = cls(
            name=name,
            identifier=identifier,
            identifier_type=identifier_type,
            client_account_id=client_account_id,
            branch_code=branch_code,
            branch_code_type=branch_code_type,
        )

        _model.additional_properties = _d
        return fitted(_model, _NAMES)

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

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
