from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

T = TypeVar("T", bound="NonDisclosedDetail")


@_attrs_define
class NonDisclosedDetail:
    trade_date: str
    """ Date or time stamp, such as `2018-03-20T09:12:13Z`. """
    settle_date: str
    """ Date or time stamp, such as `2018-03-20T09:12:13Z`. """
    pset_bic: str | Unset = UNSET
    """ BIC of the place of settlement. """
    reag_deag_bic: str | Unset = UNSET
    """ BIC of the receiving or delivering agent. """
    buyer_sell_bic: str | Unset = UNSET
    """ BIC of the buyer or seller. """
    member_account_id: str | Unset = UNSET
    """ Account of the member at the place of settlement. """
    safe_keeping_account_id: str | Unset = UNSET
    """ Safekeeping account at the place of settlement. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "trade_date": "tradeDate",
        "settle_date": "settleDate",
        "pset_bic": "psetBic",
        "reag_deag_bic": "reagDeagBic",
        "buyer_sell_bic": "buyerSellBic",
        "member_account_id": "memberAccountId",
        "safe_keeping_account_id": "safeKeepingAccountId",
    }

    def to_dict(self) -> dict[str, Any]:
        trade_date = self.trade_date

        settle_date = self.settle_date

        pset_bic = self.pset_bic

        reag_deag_bic = self.reag_deag_bic

        buyer_sell_bic = self.buyer_sell_bic

        member_account_id = self.member_account_id

        safe_keeping_account_id = self.safe_keeping_account_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "tradeDate": trade_date,
                "settleDate": settle_date,
            }
        )
        if pset_bic is not UNSET:
            field_dict["psetBic"] = pset_bic
        if reag_deag_bic is not UNSET:
            field_dict["reagDeagBic"] = reag_deag_bic
        if buyer_sell_bic is not UNSET:
            field_dict["buyerSellBic"] = buyer_sell_bic
        if member_account_id is not UNSET:
            field_dict["memberAccountId"] = member_account_id
        if safe_keeping_account_id is not UNSET:
            field_dict["safeKeepingAccountId"] = safe_keeping_account_id

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
