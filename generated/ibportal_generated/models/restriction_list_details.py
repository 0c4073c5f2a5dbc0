from __future__ import annotations

from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .._fit import fitted
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.restriction_list_entry import RestrictionListEntry


T = TypeVar("T", bound="RestrictionListDetails")


_NAMES: dict[str, str] = {
    "list_id": "listId",
    "type_": "type",
}


@_attrs_define
class RestrictionListDetails:
    status: str
    """ `ok`. """
    list_id: int
    entries: list[RestrictionListEntry]
    type_: str | Unset = UNSET
    """ What the list holds. """
    name: str | Unset = UNSET
    description: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        status = self.status

        list_id = self.list_id

        entries = []
        for entries_item_data in self.entries:
            entries_item = entries_item_data.to_dict()
            entries.append(entries_item)

        type_ = self.type_

        name = self.name

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "status": status,
                "listId": list_id,
                "entries": entries,
            }
        )
        if type_ is not UNSET:
            field_dict["type"] = type_
        if name is not UNSET:
            field_dict["name"] = name
        if description is not UNSET:
            field_dict["description"] = description

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.restriction_list_entry import RestrictionListEntry  # noqa: PLC0415

        _d = dict(src_dict)
        status = _d.pop("status")

        list_id = _d.pop("listId")

        entries = []
        _entries = _d.pop("entries")
        for entries_item_data in _entries:
            entries_item = RestrictionListEntry.from_dict(entries_item_data)

            entries.append(entries_item)

        type_ = _d.pop("type", UNSET)

        name = _d.pop("name", UNSET)

        def _parse_description(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        description = _parse_description(_d.pop("description", UNSET))

        _model = cls(
            status=status,
            list_id=list_id,
            entries=entries,
            type_=type_,
            name=name,
            description=description,
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
