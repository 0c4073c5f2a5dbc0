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

T = TypeVar("T", bound="ModelAllocation")


_NAMES: dict[str, str] = {
    "batch_number": "batchNumber",
    "cash_qty": "cashQty",
    "close_position": "closePosition",
    "fx_hedge_conid": "fxHedgeConid",
    "fx_hedge_quantity": "fxHedgeQuantity",
    "is_cash_qty": "isCashQty",
    "related_request_account": "relatedRequestAccount",
    "related_request_id": "relatedRequestID",
    "sec_type": "secType",
}


@_attrs_define
class ModelAllocation:
    account: str | Unset = UNSET
    """ Account id, in rebalancing followed by a point and the model. """
    batch_number: int | Unset = UNSET
    """ Order of execution: lower batches first. """
    cash_qty: None | str | Unset = UNSET
    """ Amount of cash, decimal text. """
    close_position: bool | Unset = UNSET
    """ Whether this closes the position. """
    conid: int | Unset = UNSET
    fx_hedge_conid: int | None | Unset = UNSET
    """ Currency pair of a hedge, where there is one. """
    fx_hedge_quantity: None | str | Unset = UNSET
    """ Size of that hedge, decimal text. """
    is_cash_qty: bool | Unset = UNSET
    """ Whether to order by amount of cash rather than by shares. """
    model: str | Unset = UNSET
    price: None | str | Unset = UNSET
    """ Price the plan reckons with, decimal text. """
    quantity: None | str | Unset = UNSET
    """ Shares, decimal text. """
    related_request_account: None | str | Unset = UNSET
    """ Account of the request this comes from. """
    related_request_id: None | str | Unset = UNSET
    """ IBKR's id of the request this comes from, not your `reqID`. """
    sec_type: str | Unset = UNSET
    """ Kind of instrument, such as `STK`. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        account = self.account

        batch_number = self.batch_number

        cash_qty: None | str | Unset
        if isinstance(self.cash_qty, Unset):
            cash_qty = UNSET
        else:
            cash_qty = self.cash_qty

        close_position = self.close_position

        conid = self.conid

        fx_hedge_conid: int | None | Unset
        if isinstance(self.fx_hedge_conid, Unset):
            fx_hedge_conid = UNSET
        else:
            fx_hedge_conid = self.fx_hedge_conid

        fx_hedge_quantity: None | str | Unset
        if isinstance(self.fx_hedge_quantity, Unset):
            fx_hedge_quantity = UNSET
        else:
            fx_hedge_quantity = self.fx_hedge_quantity

        is_cash_qty = self.is_cash_qty

        model = self.model

        price: None | str | Unset
        if isinstance(self.price, Unset):
            price = UNSET
        else:
            price = self.price

        quantity: None | str | Unset
        if isinstance(self.quantity, Unset):
            quantity = UNSET
        else:
            quantity = self.quantity

        related_request_account: None | str | Unset
        if isinstance(self.related_request_account, Unset):
            related_request_account = UNSET
        else:
            related_request_account = self.related_request_account

        related_request_id: None | str | Unset
        if isinstance(self.related_request_id, Unset):
            related_request_id = UNSET
        else:
            related_request_id = self.related_request_id

        sec_type = self.sec_type

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if account is not UNSET:
            field_dict["account"] = account
        if batch_number is not UNSET:
            field_dict["batchNumber"] = batch_number
        if cash_qty is not UNSET:
            field_dict["cashQty"] = cash_qty
        if close_position is not UNSET:
            field_dict["closePosition"] = close_position
        if conid is not UNSET:
            field_dict["conid"] = conid
        if fx_hedge_conid is not UNSET:
            field_dict["fxHedgeConid"] = fx_hedge_conid
        if fx_hedge_quantity is not UNSET:
            field_dict["fxHedgeQuantity"] = fx_hedge_quantity
        if is_cash_qty is not UNSET:
            field_dict["isCashQty"] = is_cash_qty
        if model is not UNSET:
            field_dict["model"] = model
        if price is not UNSET:
            field_dict["price"] = price
        if quantity is not UNSET:
            field_dict["quantity"] = quantity
        if related_request_account is not UNSET:
            field_dict["relatedRequestAccount"] = related_request_account
        if related_request_id is not UNSET:
            field_dict["relatedRequestID"] = related_request_id
        if sec_type is not UNSET:
            field_dict["secType"] = sec_type

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        _d = dict(src_dict)
        account = _d.pop("account", UNSET)

        batch_number = _d.pop("batchNumber", UNSET)

        def _parse_cash_qty(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        cash_qty = _parse_cash_qty(_d.pop("cashQty", UNSET))

        close_position = _d.pop("closePosition", UNSET)

        conid = _d.pop("conid", UNSET)

        def _parse_fx_hedge_conid(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        fx_hedge_conid = _parse_fx_hedge_conid(_d.pop("fxHedgeConid", UNSET))

        def _parse_fx_hedge_quantity(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        fx_hedge_quantity = _parse_fx_hedge_quantity(_d.pop("fxHedgeQuantity", UNSET))

        is_cash_qty = _d.pop("isCashQty", UNSET)

        model = _d.pop("model", UNSET)

        def _parse_price(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        price = _parse_price(_d.pop("price", UNSET))

        def _parse_quantity(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        quantity = _parse_quantity(_d.pop("quantity", UNSET))

        def _parse_related_request_account(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        related_request_account = _parse_related_request_account(_d.pop("relatedRequestAccount", UNSET))

        def _parse_related_request_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        related_request_id = _parse_related_request_id(_d.pop("relatedRequestID", UNSET))

        sec_type = _d.pop("secType", UNSET)

        _model = cls(
            account=account,
            batch_number=batch_number,
            cash_qty=cash_qty,
            close_position=close_position,
            conid=conid,
            fx_hedge_conid=fx_hedge_conid,
            fx_hedge_quantity=fx_hedge_quantity,
            is_cash_qty=is_cash_qty,
            model=model,
            price=price,
            quantity=quantity,
            related_request_account=related_request_account,
            related_request_id=related_request_id,
            sec_type=sec_type,
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
