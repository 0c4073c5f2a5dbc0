from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

T = TypeVar("T", bound="TicMessage")


@_attrs_define
class TicMessage:
    """The answer to `tic`; four of them, all alike."""

    topic: str
    """ `tic`. """
    alive: bool | Unset = UNSET
    """ True. """
    id: str | Unset = UNSET
    """ The session. """
    last_accessed: int | Unset = UNSET
    """ When the session was last used, in milliseconds since 1970. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "last_accessed": "lastAccessed",
    }

    def to_dict(self) -> dict[str, Any]:
        topic = self.topic

        alive = self.alive

        id = self.id

        last_accessed = self.last_accessed

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "topic": topic,
            }
        )
        if alive is not UNSET:
            field_dict["alive"] = alive
        if id is not UNSET:
            field_dict["id"] = id
        if last_accessed is not UNSET:
            field_dict["lastAccessed"] = last_accessed

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
