from __future__ import annotations

from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    TypeVar,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .._fit import fitted
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.restriction_list_entry_params import RestrictionListEntryParams


T = TypeVar("T", bound="RestrictionListEntry")


_NAMES: dict[str, str] = {
    "type_": "type",
    "created_at": "createdAt",
}


@_attrs_define
class RestrictionListEntry:
    id: int | Unset = UNSET
    type_: str | Unset = UNSET
    """ What the entry names. """
    created_at: int | Unset = UNSET
    """ Milliseconds since 1970. """
    params: RestrictionListEntryParams | Unset = UNSET
    """ How the entry names its instrument: `symbol`, `symboldesc` and `val` for issuers and conids, `indgroup` for
    industries. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        type_ = self.type_

        created_at = self.created_at

        params: dict[str, Any] | Unset = UNSET
        if not isinstance(self.params, Unset):
            params = self.params.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if type_ is not UNSET:
            field_dict["type"] = type_
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if params is not UNSET:
            field_dict["params"] = params

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.restriction_list_entry_params import RestrictionListEntryParams  # noqa: PLC0415

        _d = dict(src_dict)
        id = _d.pop("id", UNSET)

        type_ = _d.pop("type", UNSET)

        created_at = _d.pop("createdAt", UNSET)

        _params = _d.pop("params", UNSET)
        params: RestrictionListEntryParams | Unset
        if isinstance(_params, Unset):
            params = UNSET
        else:
            params = RestrictionListEntryParams.from_dict(_params)

        _model = cls(
            id=id,
            type_=type_,
            created_at=created_at,
            params=params,
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
