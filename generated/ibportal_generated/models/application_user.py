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
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.user_privilege import UserPrivilege


T = TypeVar("T", bound="ApplicationUser")


@_attrs_define
class ApplicationUser:
    user_privileges: list[UserPrivilege] | Unset = UNSET
    md_services: list[int] | Unset = UNSET
    """ Market-data services to subscribe to, ids from `reference.enumeration` `market-data`. """
    id: str | Unset = UNSET
    external_user_id: str | Unset = UNSET
    """ The caller's id of the user, at most 64 characters; each can be used once. """
    external_individual_id: str | Unset = UNSET
    """ The `externalId` of the individual who is this user. """
    encrypted_password: str | Unset = UNSET
    """ Password, encrypted with the key named beside it; left out, IBKR gives a temporary one. """
    encrypted_key_name: str | Unset = UNSET
    """ Name of the key. """
    prefix: str | Unset = UNSET
    """ As in `Customer.prefix`. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "user_privileges": "userPrivileges",
        "md_services": "mdServices",
        "external_user_id": "externalUserId",
        "external_individual_id": "externalIndividualId",
        "encrypted_password": "encryptedPassword",
        "encrypted_key_name": "encryptedKeyName",
    }

    def to_dict(self) -> dict[str, Any]:
        user_privileges: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.user_privileges, Unset):
            user_privileges = []
            for user_privileges_item_data in self.user_privileges:
                user_privileges_item = user_privileges_item_data.to_dict()
                user_privileges.append(user_privileges_item)

        md_services: list[int] | Unset = UNSET
        if not isinstance(self.md_services, Unset):
            md_services = self.md_services

        id = self.id

        external_user_id = self.external_user_id

        external_individual_id = self.external_individual_id

        encrypted_password = self.encrypted_password

        encrypted_key_name = self.encrypted_key_name

        prefix = self.prefix

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if user_privileges is not UNSET:
            field_dict["userPrivileges"] = user_privileges
        if md_services is not UNSET:
            field_dict["mdServices"] = md_services
        if id is not UNSET:
            field_dict["id"] = id
        if external_user_id is not UNSET:
            field_dict["externalUserId"] = external_user_id
        if external_individual_id is not UNSET:
            field_dict["externalIndividualId"] = external_individual_id
        if encrypted_password is not UNSET:
            field_dict["encryptedPassword"] = encrypted_password
        if encrypted_key_name is not UNSET:
            field_dict["encryptedKeyName"] = encrypted_key_name
        if prefix is not UNSET:
            field_dict["prefix"] = prefix

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
