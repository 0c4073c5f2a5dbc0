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
from ..models.user_privilege_privilege import (
    UserPrivilegePrivilege,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="UserPrivilege")


@_attrs_define
class UserPrivilege:
    external_account_id: str | Unset = UNSET
    """ The `externalId` of the account. """
    privilege: UserPrivilegePrivilege | Unset = UNSET
    """ What the user may do there. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "external_account_id": "externalAccountId",
    }

    def to_dict(self) -> dict[str, Any]:
        external_account_id = self.external_account_id

        privilege: str | Unset = UNSET
        if not isinstance(self.privilege, Unset):
            privilege = self.privilege

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if external_account_id is not UNSET:
            field_dict["externalAccountId"] = external_account_id
        if privilege is not UNSET:
            field_dict["privilege"] = privilege

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
