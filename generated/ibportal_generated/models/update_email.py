from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

T = TypeVar("T", bound="UpdateEmail")


@_attrs_define
class UpdateEmail:
    email: str | Unset = UNSET
    token: str | Unset = UNSET
    """ What IBKR mailed to the old address, then what it mailed to the new one; left out in the first request. """
    access: bool | Unset = UNSET
    """ Whether the user can still read the old address. """
    external_id: str | Unset = UNSET
    entity_id: str | Unset = UNSET
    """ IBKR's id of the person. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "external_id": "externalId",
        "entity_id": "entityId",
    }

    def to_dict(self) -> dict[str, Any]:
        email = self.email

        token = self.token

        access = self.access

        external_id = self.external_id

        entity_id = self.entity_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if email is not UNSET:
            field_dict["email"] = email
        if token is not UNSET:
            field_dict["token"] = token
        if access is not UNSET:
            field_dict["access"] = access
        if external_id is not UNSET:
            field_dict["externalId"] = external_id
        if entity_id is not UNSET:
            field_dict["entityId"] = entity_id

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
