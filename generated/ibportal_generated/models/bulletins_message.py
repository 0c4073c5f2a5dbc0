from __future__ import annotations

from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    TypeVar,
)

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed

if TYPE_CHECKING:
    from ..models.bulletin import Bulletin


T = TypeVar("T", bound="BulletinsMessage")


@_attrs_define
class BulletinsMessage:
    """Urgent news: trouble at exchanges or in IBKR's systems."""

    topic: str
    """ `blt`. """
    args: Bulletin | list[Bulletin]
    """ The bulletins: a list where seen, one object in the guide. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {}
    _TRIED: ClassVar[dict[str, str]] = {
        "args": "list[Bulletin] | Bulletin",
    }

    def to_dict(self) -> dict[str, Any]:
        topic = self.topic

        args: dict[str, Any] | list[dict[str, Any]]
        if isinstance(self.args, list):
            args = []
            for args_type_0_item_data in self.args:
                args_type_0_item = args_type_0_item_data.to_dict()
                args.append(args_type_0_item)

        else:
            args = self.args.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "topic": topic,
                "args": args,
            }
        )

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
