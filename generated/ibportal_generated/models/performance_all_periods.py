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
    from ..models.account_performance import AccountPerformance


T = TypeVar("T", bound="PerformanceAllPeriods")


@_attrs_define
class PerformanceAllPeriods:
    currency_type: str | Unset = UNSET
    """ `base`: figures are in the account's base currency. """
    rc: int | Unset = UNSET
    """ Internal to IBKR; not always there. """
    view: list[str] | Unset = UNSET
    """ Accounts asked for; each is a key of this object. """
    nd: int | Unset = UNSET
    """ Calendar days covered; not the number of points. """
    id: str | Unset = UNSET
    """ Always `getPerformanceAllPeriods`. """
    included: list[str] | Unset = UNSET
    """ Accounts that were counted. """
    pm: str | Unset = UNSET
    """ How returns are measured: `TWR` time weighted, `MWR` money weighted. """
    additional_properties: dict[str, AccountPerformance] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "currency_type": "currencyType",
    }

    def to_dict(self) -> dict[str, Any]:
        currency_type = self.currency_type

        rc = self.rc

        view: list[str] | Unset = UNSET
        if not isinstance(self.view, Unset):
            view = self.view

        nd = self.nd

        id = self.id

        included: list[str] | Unset = UNSET
        if not isinstance(self.included, Unset):
            included = self.included

        pm = self.pm

        field_dict: dict[str, Any] = {}
        for prop_name, prop in self.additional_properties.items():
            field_dict[prop_name] = prop.to_dict()

        field_dict.update({})
        if currency_type is not UNSET:
            field_dict["currencyType"] = currency_type
        if rc is not UNSET:
            field_dict["rc"] = rc
        if view is not UNSET:
            field_dict["view"] = view
        if nd is not UNSET:
            field_dict["nd"] = nd
        if id is not UNSET:
            field_dict["id"] = id
        if included is not UNSET:
            field_dict["included"] = included
        if pm is not UNSET:
            field_dict["pm"] = pm

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        return parsed(cls, src_dict)

    __iter__: ClassVar[None] = None

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> AccountPerformance:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: AccountPerformance) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: object) -> bool:
        return key in self.additional_properties
