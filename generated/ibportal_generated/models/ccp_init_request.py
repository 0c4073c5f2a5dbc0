from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .._fit import fitted
from ..types import UNSET, Unset

T = TypeVar("T", bound="CcpInitRequest")


_NAMES: dict[str, str] = {
    "machine_id": "machineId",
}


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
        _d = dict(src_dict)
        compete = _d.pop("compete", UNSET)

        locale = _d.pop("locale", UNSET)

        mac = _d.pop("mac", UNSET)

        machine_id = _d.pop("machineId", UNSET)

        username = _d.pop("username", UNSET)

        _model = cls(
            compete=compete,
            locale=locale,
            mac=mac,
            machine_id=machine_id,
            username=username,
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
