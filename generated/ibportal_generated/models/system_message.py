from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

T = TypeVar("T", bound="SystemMessage")


@_attrs_define
class SystemMessage:
    """Who is connected, once; after that a heartbeat."""

    topic: str
    """ `system`. """
    success: str | Unset = UNSET
    """ The username; in the first message. """
    is_ft: bool | Unset = UNSET
    """ Whether this is a free trial; in the first message. """
    is_paper: bool | Unset = UNSET
    """ Whether this is a paper account; in the first message. """
    hb: int | Unset = UNSET
    """ The time of a heartbeat, in milliseconds since 1970; comes every ten seconds. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "is_ft": "isFT",
        "is_paper": "isPaper",
    }

    def to_dict(self) -> dict[str, Any]:
        topic = self.topic

        success = self.success

        is_ft = self.is_ft

        is_paper = self.is_paper

        hb = self.hb

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "topic": topic,
            }
        )
        if success is not UNSET:
            field_dict["success"] = success
        if is_ft is not UNSET:
            field_dict["isFT"] = is_ft
        if is_paper is not UNSET:
            field_dict["isPaper"] = is_paper
        if hb is not UNSET:
            field_dict["hb"] = hb

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
