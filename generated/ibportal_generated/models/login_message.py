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
from ..types import UNSET, Unset

T = TypeVar("T", bound="LoginMessage")


@_attrs_define
class LoginMessage:
    record_date: str | Unset = UNSET
    """ When the message was made. """
    id: int | Unset = UNSET
    username: str | Unset = UNSET
    message_type: str | Unset = UNSET
    content_id: int | Unset = UNSET
    """ Id of the message's text. """
    state: str | Unset = UNSET
    description: str | Unset = UNSET
    tasks: list[int] | Unset = UNSET
    """ Form numbers of the tasks behind the message. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "record_date": "recordDate",
        "message_type": "messageType",
        "content_id": "contentId",
    }

    def to_dict(self) -> dict[str, Any]:
        record_date = self.record_date

        id = self.id

        username = self.username

        message_type = self.message_type

        content_id = self.content_id

        state = self.state

        description = self.description

        tasks: list[int] | Unset = UNSET
        if not isinstance(self.tasks, Unset):
            tasks = self.tasks

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if record_date is not UNSET:
            field_dict["recordDate"] = record_date
        if id is not UNSET:
            field_dict["id"] = id
        if username is not UNSET:
            field_dict["username"] = username
        if message_type is not UNSET:
            field_dict["messageType"] = message_type
        if content_id is not UNSET:
            field_dict["contentId"] = content_id
        if state is not UNSET:
            field_dict["state"] = state
        if description is not UNSET:
            field_dict["description"] = description
        if tasks is not UNSET:
            field_dict["tasks"] = tasks

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
