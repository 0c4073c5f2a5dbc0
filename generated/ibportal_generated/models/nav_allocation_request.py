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
from ..models.nav_allocation_request_type import (
    NavAllocationRequestType,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="NavAllocationRequest")


@_attrs_define
class NavAllocationRequest:
    acct_ids: list[str]
    """ Accounts to sum over. """
    type_: NavAllocationRequestType
    """ The category; `ALL` for every one. """
    currency: str | Unset = UNSET
    """ Currency of the values, such as `USD`. """
    date: str | Unset = UNSET
    """ Day to look at, `yyyyMMdd`, before today; today where left out. """
    model: str | Unset = UNSET
    """ Only what this model portfolio holds. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "acct_ids": "acctIds",
        "type_": "type",
    }

    def to_dict(self) -> dict[str, Any]:
        acct_ids = self.acct_ids

        type_: str = self.type_

        currency = self.currency

        date = self.date

        model = self.model

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "acctIds": acct_ids,
                "type": type_,
            }
        )
        if currency is not UNSET:
            field_dict["currency"] = currency
        if date is not UNSET:
            field_dict["date"] = date
        if model is not UNSET:
            field_dict["model"] = model

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
