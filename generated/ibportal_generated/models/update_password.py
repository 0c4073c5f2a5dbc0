from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

T = TypeVar("T", bound="UpdatePassword")


@_attrs_define
class UpdatePassword:
    encrypted_password: str | Unset = UNSET
    """ New password, encrypted with the key named beside it. """
    encrypted_key_name: str | Unset = UNSET
    token: str | Unset = UNSET
    """ What IBKR mailed to the user. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "encrypted_password": "encryptedPassword",
        "encrypted_key_name": "encryptedKeyName",
    }

    def to_dict(self) -> dict[str, Any]:
        encrypted_password = self.encrypted_password

        encrypted_key_name = self.encrypted_key_name

        token = self.token

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if encrypted_password is not UNSET:
            field_dict["encryptedPassword"] = encrypted_password
        if encrypted_key_name is not UNSET:
            field_dict["encryptedKeyName"] = encrypted_key_name
        if token is not UNSET:
            field_dict["token"] = token

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
