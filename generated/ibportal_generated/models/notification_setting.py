from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

T = TypeVar("T", bound="NotificationSetting")


@_attrs_define
class NotificationSetting:
    a: int | Unset = UNSET
    """ 1: on; 0: off; absent: cannot be switched. """
    fc: str | Unset = UNSET
    """ Type code of the topic. """
    h: int | Unset = UNSET
    """ 1: the disclaimer of the topic has been accepted; 0: not. """
    fd: str | Unset = UNSET
    """ What the topic is about, for people. """
    fn: str | Unset = UNSET
    """ Name of the topic, for people. """
    ss: str | Unset = UNSET
    """ Meaning unknown; `TA_FYI` on some topics that cannot be switched. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "a": "A",
        "fc": "FC",
        "h": "H",
        "fd": "FD",
        "fn": "FN",
        "ss": "SS",
    }

    def to_dict(self) -> dict[str, Any]:
        a = self.a

        fc = self.fc

        h = self.h

        fd = self.fd

        fn = self.fn

        ss = self.ss

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if a is not UNSET:
            field_dict["A"] = a
        if fc is not UNSET:
            field_dict["FC"] = fc
        if h is not UNSET:
            field_dict["H"] = h
        if fd is not UNSET:
            field_dict["FD"] = fd
        if fn is not UNSET:
            field_dict["FN"] = fn
        if ss is not UNSET:
            field_dict["SS"] = ss

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
