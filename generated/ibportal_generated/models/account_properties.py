from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

T = TypeVar("T", bound="AccountProperties")


@_attrs_define
class AccountProperties:
    has_child_accounts: bool | Unset = UNSET
    """ Whether accounts hang below this one. """
    supports_cash_qty: bool | Unset = UNSET
    """ Whether orders may give an amount of money instead of a size. """
    lite_under_pro: bool | Unset = UNSET
    """ Whether this is an IBKR Lite account within a Pro login. """
    no_fx_conv: bool | Unset = UNSET
    """ Whether currency conversion is barred. """
    is_prop: bool | Unset = UNSET
    """ Whether this is a proprietary account. """
    supports_fractions: bool | Unset = UNSET
    """ Whether fractions of a share may be ordered. """
    allow_customer_time: bool | Unset = UNSET
    """ True: every order must carry `manualOrderTime`. False: none may. """
    auto_fx: bool | Unset = UNSET
    additional_properties: dict[str, bool] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "has_child_accounts": "hasChildAccounts",
        "supports_cash_qty": "supportsCashQty",
        "lite_under_pro": "liteUnderPro",
        "no_fx_conv": "noFXConv",
        "is_prop": "isProp",
        "supports_fractions": "supportsFractions",
        "allow_customer_time": "allowCustomerTime",
        "auto_fx": "autoFx",
    }

    def to_dict(self) -> dict[str, Any]:
        has_child_accounts = self.has_child_accounts

        supports_cash_qty = self.supports_cash_qty

        lite_under_pro = self.lite_under_pro

        no_fx_conv = self.no_fx_conv

        is_prop = self.is_prop

        supports_fractions = self.supports_fractions

        allow_customer_time = self.allow_customer_time

        auto_fx = self.auto_fx

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if has_child_accounts is not UNSET:
            field_dict["hasChildAccounts"] = has_child_accounts
        if supports_cash_qty is not UNSET:
            field_dict["supportsCashQty"] = supports_cash_qty
        if lite_under_pro is not UNSET:
            field_dict["liteUnderPro"] = lite_under_pro
        if no_fx_conv is not UNSET:
            field_dict["noFXConv"] = no_fx_conv
        if is_prop is not UNSET:
            field_dict["isProp"] = is_prop
        if supports_fractions is not UNSET:
            field_dict["supportsFractions"] = supports_fractions
        if allow_customer_time is not UNSET:
            field_dict["allowCustomerTime"] = allow_customer_time
        if auto_fx is not UNSET:
            field_dict["autoFx"] = auto_fx

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        return parsed(cls, src_dict)

    __iter__: ClassVar[None] = None

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> bool:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: bool) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: object) -> bool:
        return key in self.additional_properties
