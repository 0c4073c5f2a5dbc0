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
    from ..models.starting_nav import StartingNav


T = TypeVar("T", bound="AccountNav")


@_attrs_define
class AccountNav:
    id_type: str | Unset = UNSET
    """ What `id` is: `acctid`. """
    navs: list[float] | Unset = UNSET
    """ Net asset values at the close, in the order of `dates`. """
    start: str | Unset = UNSET
    """ First day asked for, `yyyyMMdd`; may be no trading day. """
    end: str | Unset = UNSET
    """ Last day asked for, `yyyyMMdd`. """
    id: str | Unset = UNSET
    """ The account id. """
    base_currency: str | Unset = UNSET
    start_nav: StartingNav | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "id_type": "idType",
        "base_currency": "baseCurrency",
        "start_nav": "startNAV",
    }

    def to_dict(self) -> dict[str, Any]:
        id_type = self.id_type

        navs: list[float] | Unset = UNSET
        if not isinstance(self.navs, Unset):
            navs = self.navs

        start = self.start

        end = self.end

        id = self.id

        base_currency = self.base_currency

        start_nav: dict[str, Any] | Unset = UNSET
        if not isinstance(self.start_nav, Unset):
            start_nav = self.start_nav.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id_type is not UNSET:
            field_dict["idType"] = id_type
        if navs is not UNSET:
            field_dict["navs"] = navs
        if start is not UNSET:
            field_dict["start"] = start
        if end is not UNSET:
            field_dict["end"] = end
        if id is not UNSET:
            field_dict["id"] = id
        if base_currency is not UNSET:
            field_dict["baseCurrency"] = base_currency
        if start_nav is not UNSET:
            field_dict["startNAV"] = start_nav

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
