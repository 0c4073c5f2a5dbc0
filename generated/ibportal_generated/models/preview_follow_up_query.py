from __future__ import annotations

from collections.abc import Mapping
from typing import (
    Any,
    ClassVar,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .._fit import fitted
from ..types import UNSET, Unset

T = TypeVar("T", bound="PreviewFollowUpQuery")


_NAMES: dict[str, str] = {}


@_attrs_define
class PreviewFollowUpQuery:
    account_id: str | Unset = UNSET
    sec_type: str | Unset = UNSET
    order_currency: str | Unset = UNSET
    exchange: str | Unset = UNSET
    conid: int | str | Unset = UNSET
    order_total: str | Unset = UNSET
    order_id: int | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        account_id = self.account_id

        sec_type = self.sec_type

        order_currency = self.order_currency

        exchange = self.exchange

        conid: int | str | Unset
        if isinstance(self.conid, Unset):
            conid = UNSET
        else:
            conid = self.conid

        order_total = self.order_total

        order_id: int | str | Unset
        if isinstance(self.order_id, Unset):
            order_id = UNSET
        else:
            order_id = self.order_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if account_id is not UNSET:
            field_dict["account_id"] = account_id
        if sec_type is not UNSET:
            field_dict["sec_type"] = sec_type
        if order_currency is not UNSET:
            field_dict["order_currency"] = order_currency
        if exchange is not UNSET:
            field_dict["exchange"] = exchange
        if conid is not UNSET:
            field_dict["conid"] = conid
        if order_total is not UNSET:
            field_dict["order_total"] = order_total
        if order_id is not UNSET:
            field_dict["order_id"] = order_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        _d = dict(src_dict)
        account_id = _d.pop("account_id", UNSET)

        sec_type = _d.pop("sec_type", UNSET)

        order_currency = _d.pop("order_currency", UNSET)

        exchange = _d.pop("exchange", UNSET)

        def _parse_conid(data: object) -> int | str | Unset:
            if isinstance(data, Unset):
                return data
            return cast(int | str | Unset, data)

        conid = _parse_conid(_d.pop("conid", UNSET))

        order_total = _d.pop("order_total", UNSET)

        def _parse_order_id(data: object) -> int | str | Unset:
            if isinstance(data, Unset):
                return data
            return cast(int | str | Unset, data)

        order_id = _parse_order_id(_d.pop("order_id", UNSET))

        _model = cls(
            account_id=account_id,
            sec_type=sec_type,
            order_currency=order_currency,
            exchange=exchange,
            conid=conid,
            order_total=order_total,
            order_id=order_id,
        )

        _model.additional_properties = _d
        return fitted(_model, _NAMES)

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

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
