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

T = TypeVar("T", bound="ModelAllocation")


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

    _NAMES: ClassVar[dict[str, str]] = {
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
