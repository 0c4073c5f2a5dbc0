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

T = TypeVar("T", bound="AccountReturns")


@_attrs_define
class AccountReturns:
    id: str | Unset = UNSET
    """ The account id. """
    id_type: str | Unset = UNSET
    """ What `id` is: `acctid`. """
    start: str | Unset = UNSET
    """ First day asked for, `yyyyMMdd`; may be no trading day. """
    end: str | Unset = UNSET
    """ Last day asked for, `yyyyMMdd`. """
    returns: list[float] | Unset = UNSET
    """ Fractions, in the order of `dates`. """
    base_currency: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "id_type": "idType",
        "base_currency": "baseCurrency",
    }

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        id_type = self.id_type

        start = self.start

        end = self.end

        returns: list[float] | Unset = UNSET
        if not isinstance(self.returns, Unset):
            returns = self.returns

        base_currency = self.base_currency

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if id_type is not UNSET:
            field_dict["idType"] = id_type
        if start is not UNSET:
            field_dict["start"] = start
        if end is not UNSET:
            field_dict["end"] = end
        if returns is not UNSET:
            field_dict["returns"] = returns
        if base_currency is not UNSET:
            field_dict["baseCurrency"] = base_currency

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
