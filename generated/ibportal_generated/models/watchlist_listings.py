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
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.watchlist_listing import WatchlistListing


T = TypeVar("T", bound="WatchlistListings")


@_attrs_define
class WatchlistListings:
    scanners_only: bool | Unset = UNSET
    """ Whether only scanners are listed. """
    show_scanners: bool | Unset = UNSET
    """ Whether scanners are listed too. """
    bulk_delete: bool | Unset = UNSET
    """ Whether lists may be deleted together. """
    user_lists: list[WatchlistListing] | Unset = UNSET
    """ Lists of the user. """
    system_lists: list[WatchlistListing] | Unset = UNSET
    """ Lists that IBKR keeps; absent with `SC`. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {}

    def to_dict(self) -> dict[str, Any]:
        scanners_only = self.scanners_only

        show_scanners = self.show_scanners

        bulk_delete = self.bulk_delete

        user_lists: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.user_lists, Unset):
            user_lists = []
            for user_lists_item_data in self.user_lists:
                user_lists_item = user_lists_item_data.to_dict()
                user_lists.append(user_lists_item)

        system_lists: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.system_lists, Unset):
            system_lists = []
            for system_lists_item_data in self.system_lists:
                system_lists_item = system_lists_item_data.to_dict()
                system_lists.append(system_lists_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if scanners_only is not UNSET:
            field_dict["scanners_only"] = scanners_only
        if show_scanners is not UNSET:
            field_dict["show_scanners"] = show_scanners
        if bulk_delete is not UNSET:
            field_dict["bulk_delete"] = bulk_delete
        if user_lists is not UNSET:
            field_dict["user_lists"] = user_lists
        if system_lists is not UNSET:
            field_dict["system_lists"] = system_lists

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
