from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

T = TypeVar("T", bound="ExerciseOption")


@_attrs_define
class ExerciseOption:
    """What can be done with the position now."""

    enabled: bool | Unset = UNSET
    """ Whether it can be done. """
    confirm: bool | Unset = UNSET
    """ Whether it has to be confirmed. """
    confirm_final: bool | Unset = UNSET
    """ Whether it has to be confirmed that it is final. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {}

    def to_dict(self) -> dict[str, Any]:
        enabled = self.enabled

        confirm = self.confirm

        confirm_final = self.confirm_final

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if enabled is not UNSET:
            field_dict["enabled"] = enabled
        if confirm is not UNSET:
            field_dict["confirm"] = confirm
        if confirm_final is not UNSET:
            field_dict["confirm_final"] = confirm_final

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
