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
from ..models.user_privilege_privilege import (
    UserPrivilegePrivilege,
    check_user_privilege_privilege,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="UserPrivilege")


_NAMES: dict[str, str] = {
    "external_account_id": "externalAccountId",
}


@_attrs_define
class UserPrivilege:
    external_account_id: str | Unset = UNSET
    """ The `externalId` of the account. """
    privilege: UserPrivilegePrivilege | Unset = UNSET
    """ What the user may do there. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

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
        _d = dict(src_dict)
        external_account_id = _d.pop("externalAccountId", UNSET)

        _privilege = _d.pop("privilege", UNSET)
        privilege: UserPrivilegePrivilege | Unset
        if isinstance(_privilege, Unset):
            privilege = UNSET
        else:
            privilege = check_user_privilege_privilege(_privilege)

        _model = cls(
            external_account_id=external_account_id,
            privilege=privilege,
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
