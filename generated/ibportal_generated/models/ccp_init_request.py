from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

T = TypeVar("T", bound="CcpInitRequest")


@_attrs_define
class CcpInitRequest:
    compete: bool | Unset = UNSET
    """ True takes the session from other clients of the username. """
    locale: str | Unset = UNSET
    """ Language and region: `en_US`. """
    mac: str | Unset = UNSET
    """ Hardware address of this machine. """
    machine_id: str | Unset = UNSET
    """ Id of this machine. """
    username: str | Unset = UNSET
    """ A dash, `-`, for the user logged in. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "machine_id": "machineId",
    }

    def to_dict(self) -> dict[str, Any]:
        compete = self.compete

        locale = self.locale

        mac = self.mac

        machine_id = self.machine_id

        username = self.username

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if compete is not UNSET:
            field_dict["compete"] = compete
        if locale is not UNSET:
            field_dict["locale"] = locale
        if mac is not UNSET:
            field_dict["mac"] = mac
        if machine_id is not UNSET:
            field_dict["machineId"] = machine_id
        if username is not UNSET:
            field_dict["username"] = username

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
