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

T = TypeVar("T", bound="Notification")


@_attrs_define
class Notification:
    r: int | str | Unset = UNSET
    """ 1: read; 0: not. """
    d: float | str | Unset = UNSET
    """ When it was sent: seconds since 1970, as the text of a float (`1775041875.0`). """
    ms: str | Unset = UNSET
    """ Title, such as `FYI: Changes in Analyst Ratings`. """
    md: str | Unset = UNSET
    """ Body, mostly HTML; account ids in it are masked. """
    id: str | Unset = UNSET
    """ Id, sixteen digits of which the first eight are the date; for `notifications.mark_read` and paging. """
    ht: int | Unset = UNSET
    """ Meaning unknown; 0 whenever there, and often absent. """
    fc: str | Unset = UNSET
    """ Type code of the topic; the rows of `notifications.settings` have it, too. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "r": "R",
        "d": "D",
        "ms": "MS",
        "md": "MD",
        "id": "ID",
        "ht": "HT",
        "fc": "FC",
    }

    def to_dict(self) -> dict[str, Any]:
        r: int | str | Unset
        if isinstance(self.r, Unset):
            r = UNSET
        else:
            r = self.r

        d: float | str | Unset
        if isinstance(self.d, Unset):
            d = UNSET
        else:
            d = self.d

        ms = self.ms

        md = self.md

        id = self.id

        ht = self.ht

        fc = self.fc

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if r is not UNSET:
            field_dict["R"] = r
        if d is not UNSET:
            field_dict["D"] = d
        if ms is not UNSET:
            field_dict["MS"] = ms
        if md is not UNSET:
            field_dict["MD"] = md
        if id is not UNSET:
            field_dict["ID"] = id
        if ht is not UNSET:
            field_dict["HT"] = ht
        if fc is not UNSET:
            field_dict["FC"] = fc

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
