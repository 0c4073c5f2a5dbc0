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

T = TypeVar("T", bound="OrderPrompt")


@_attrs_define
class OrderPrompt:
    """The order was refused, and one of the options offered may let it through. Answer with `orders.answer_prompt`."""

    order_id: int
    """ Goes into the answer. """
    req_id: str
    """ Goes into the answer. """
    text: str
    """ The question. """
    options: list[str]
    """ The answers to choose from; one of them, word for word, is the `text` of the answer. """
    dismissable: list[Any] | Unset = UNSET
    """ Meaning unknown; seen empty only. """
    type_: str | Unset = UNSET
    """ Kind of message, `M` where seen. """
    message_id: str | Unset = UNSET
    """ Kind of question, such as `p12`. """
    prompt: bool | Unset = UNSET
    """ True when an answer is awaited. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "order_id": "orderId",
        "req_id": "reqId",
        "type_": "type",
        "message_id": "messageId",
    }

    def to_dict(self) -> dict[str, Any]:
        order_id = self.order_id

        req_id = self.req_id

        text = self.text

        options = self.options

        dismissable: list[Any] | Unset = UNSET
        if not isinstance(self.dismissable, Unset):
            dismissable = self.dismissable

        type_ = self.type_

        message_id = self.message_id

        prompt = self.prompt

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "orderId": order_id,
                "reqId": req_id,
                "text": text,
                "options": options,
            }
        )
        if dismissable is not UNSET:
            field_dict["dismissable"] = dismissable
        if type_ is not UNSET:
            field_dict["type"] = type_
        if message_id is not UNSET:
            field_dict["messageId"] = message_id
        if prompt is not UNSET:
            field_dict["prompt"] = prompt

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
