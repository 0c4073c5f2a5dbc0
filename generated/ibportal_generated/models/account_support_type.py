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
from ..models.account_support_type_type import (
    AccountSupportTypeType,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.administrator_contact_person_type import AdministratorContactPersonType
    from ..models.administrator_type import AdministratorType
    from ..models.primary_contributor_type import PrimaryContributorType


T = TypeVar("T", bound="AccountSupportType")


@_attrs_define
class AccountSupportType:
    business_description: str | Unset = UNSET
    primary_contributor: PrimaryContributorType | Unset = UNSET
    administrator: AdministratorType | Unset = UNSET
    administrator_contact_person: AdministratorContactPersonType | Unset = UNSET
    owners_reside_us: bool | Unset = UNSET
    solicit_owners_reside_us: bool | Unset = UNSET
    """ Whether owners are sought in the US. """
    accept_owners_reside_us: bool | Unset = UNSET
    """ Whether owners in the US are accepted. """
    type_: AccountSupportTypeType | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "business_description": "businessDescription",
        "primary_contributor": "primaryContributor",
        "administrator_contact_person": "administratorContactPerson",
        "owners_reside_us": "ownersResideUS",
        "solicit_owners_reside_us": "solicitOwnersResideUS",
        "accept_owners_reside_us": "acceptOwnersResideUS",
        "type_": "type",
    }

    def to_dict(self) -> dict[str, Any]:
        business_description = self.business_description

        primary_contributor: dict[str, Any] | Unset = UNSET
        if not isinstance(self.primary_contributor, Unset):
            primary_contributor = self.primary_contributor.to_dict()

        administrator: dict[str, Any] | Unset = UNSET
        if not isinstance(self.administrator, Unset):
            administrator = self.administrator.to_dict()

        administrator_contact_person: dict[str, Any] | Unset = UNSET
        if not isinstance(self.administrator_contact_person, Unset):
            administrator_contact_person = self.administrator_contact_person.to_dict()

        owners_reside_us = self.owners_reside_us

        solicit_owners_reside_us = self.solicit_owners_reside_us

        accept_owners_reside_us = self.accept_owners_reside_us

        type_: str | Unset = UNSET
        if not isinstance(self.type_, Unset):
            type_ = self.type_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if business_description is not UNSET:
            field_dict["businessDescription"] = business_description
        if primary_contributor is not UNSET:
            field_dict["primaryContributor"] = primary_contributor
        if administrator is not UNSET:
            field_dict["administrator"] = administrator
        if administrator_contact_person is not UNSET:
            field_dict["administratorContactPerson"] = administrator_contact_person
        if owners_reside_us is not UNSET:
            field_dict["ownersResideUS"] = owners_reside_us
        if solicit_owners_reside_us is not UNSET:
            field_dict["solicitOwnersResideUS"] = solicit_owners_reside_us
        if accept_owners_reside_us is not UNSET:
            field_dict["acceptOwnersResideUS"] = accept_owners_reside_us
        if type_ is not UNSET:
            field_dict["type"] = type_

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
