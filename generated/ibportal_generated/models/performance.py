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
    from ..models.nav_series import NavSeries
    from ..models.return_series import ReturnSeries


T = TypeVar("T", bound="Performance")


@_attrs_define
class Performance:
    currency_type: str | Unset = UNSET
    """ `base`: figures are in the account's base currency. """
    rc: int | Unset = UNSET
    """ Internal to IBKR; not always there. """
    nav: NavSeries | Unset = UNSET
    """ Net asset values. """
    nd: int | Unset = UNSET
    """ Calendar days covered; not the number of points. """
    id: str | Unset = UNSET
    """ Always `getPerformanceData`. """
    included: list[str] | Unset = UNSET
    """ Accounts that were counted. """
    pm: str | Unset = UNSET
    """ How returns are measured: `TWR` time weighted, `MWR` money weighted. """
    cps: ReturnSeries | Unset = UNSET
    tpps: ReturnSeries | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "currency_type": "currencyType",
    }

    def to_dict(self) -> dict[str, Any]:
        currency_type = self.currency_type

        rc = self.rc

        nav: dict[str, Any] | Unset = UNSET
        if not isinstance(self.nav, Unset):
            nav = self.nav.to_dict()

        nd = self.nd

        id = self.id

        included: list[str] | Unset = UNSET
        if not isinstance(self.included, Unset):
            included = self.included

        pm = self.pm

        cps: dict[str, Any] | Unset = UNSET
        if not isinstance(self.cps, Unset):
            cps = self.cps.to_dict()

        tpps: dict[str, Any] | Unset = UNSET
        if not isinstance(self.tpps, Unset):
            tpps = self.tpps.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if currency_type is not UNSET:
            field_dict["currencyType"] = currency_type
        if rc is not UNSET:
            field_dict["rc"] = rc
        if nav is not UNSET:
            field_dict["nav"] = nav
        if nd is not UNSET:
            field_dict["nd"] = nd
        if id is not UNSET:
            field_dict["id"] = id
        if included is not UNSET:
            field_dict["included"] = included
        if pm is not UNSET:
            field_dict["pm"] = pm
        if cps is not UNSET:
            field_dict["cps"] = cps
        if tpps is not UNSET:
            field_dict["tpps"] = tpps

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
