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

T = TypeVar("T", bound="OrderQuestion")


@_attrs_define
class OrderQuestion:
    """A question that has to be answered before the order is sent; nothing has been sent yet."""

    id: str
    """ What to answer with `orders.reply`. """
    message: list[str]
    """ The questions, one text each, with line breaks and HTML in them. """
    is_suppressed: bool | Unset = UNSET
    """ Documented to be false always. """
    message_ids: list[str] | Unset = UNSET
    """ The kind of each question, such as `o163`, in the order of `message`; may be shorter or absent. """
    message_options: list[str] | Unset = UNSET
    """ The two answers as a screen would show them, the refusal first or last. They are not sent: `orders.reply`
    takes a boolean. """
    is_suppressible: bool | Unset = UNSET
    """ Whether `orders.suppress` takes these ids; comes with some questions. """
    default_suppression_option: str | Unset = UNSET
    """ The option that suppression stands for. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "is_suppressed": "isSuppressed",
        "message_ids": "messageIds",
        "message_options": "messageOptions",
        "is_suppressible": "isSuppressible",
        "default_suppression_option": "defaultSuppressionOption",
    }

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        message = self.message

        is_suppressed = self.is_suppressed

        message_ids: list[str] | Unset = UNSET
        if not isinstance(self.message_ids, Unset):
            message_ids = self.message_ids

        message_options: list[str] | Unset = UNSET
        if not isinstance(self.message_options, Unset):
            message_options = self.message_options

        is_suppressible = self.is_suppressible

        default_suppression_option = self.default_suppression_option

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "message": message,
            }
        )
        if is_suppressed is not UNSET:
            field_dict["isSuppressed"] = is_suppressed
        if message_ids is not UNSET:
            field_dict["messageIds"] = message_ids
        if message_options is not UNSET:
            field_dict["messageOptions"] = message_options
        if is_suppressible is not UNSET:
            field_dict["isSuppressible"] = is_suppressible
        if default_suppression_option is not UNSET:
            field_dict["defaultSuppressionOption"] = default_suppression_option

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
