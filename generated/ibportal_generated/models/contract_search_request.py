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
from ..models.contract_search_request_sec_type import (
    ContractSearchRequestSecType,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="ContractSearchRequest")


@_attrs_define
class ContractSearchRequest:
    symbol: str
    """ Ticker of the underlying; with `name`, a part of the company's name, or an ISIN; for bonds, the issuer's
    ticker. """
    sec_type: ContractSearchRequestSecType | Unset = UNSET
    """ Kind of underlying: `STK` stock (the default), `IND` index, `BOND` bond issuers. """
    name: bool | Unset = UNSET
    """ Whether `symbol` is a name. Such a search has shorter rows, and does not prepare `contracts.strikes`. """
    more: bool | Unset = UNSET
    """ Undocumented. With a plain ticker as `symbol` it was seen to bring a 503. """
    fund: bool | Unset = UNSET
    """ Whether to look for mutual funds. """
    fund_family_conid_ex: str | Unset = UNSET
    """ Conid and exchange (`conid@exchange`) of the fund family to which a search for funds keeps. """
    pattern: bool | Unset = UNSET
    """ Whether `symbol` is a pattern rather than a whole ticker. """
    referrer: str | Unset = UNSET
    """ Which of IBKR's screens asks; undocumented, and needless. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "sec_type": "secType",
        "fund_family_conid_ex": "fundFamilyConidEx",
    }

    def to_dict(self) -> dict[str, Any]:
        symbol = self.symbol

        sec_type: str | Unset = UNSET
        if not isinstance(self.sec_type, Unset):
            sec_type = self.sec_type

        name = self.name

        more = self.more

        fund = self.fund

        fund_family_conid_ex = self.fund_family_conid_ex

        pattern = self.pattern

        referrer = self.referrer

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "symbol": symbol,
            }
        )
        if sec_type is not UNSET:
            field_dict["secType"] = sec_type
        if name is not UNSET:
            field_dict["name"] = name
        if more is not UNSET:
            field_dict["more"] = more
        if fund is not UNSET:
            field_dict["fund"] = fund
        if fund_family_conid_ex is not UNSET:
            field_dict["fundFamilyConidEx"] = fund_family_conid_ex
        if pattern is not UNSET:
            field_dict["pattern"] = pattern
        if referrer is not UNSET:
            field_dict["referrer"] = referrer

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
