from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

T = TypeVar("T", bound="TaxVoucher")


@_attrs_define
class TaxVoucher:
    request_id: str | Unset = UNSET
    """ UUID of the request; IBKR gives it. """
    cust_acct_id: str | Unset = UNSET
    """ The account that received the dividend. """
    corpaction_id: str | Unset = UNSET
    """ IBKR's id of the dividend as a corporate action. """
    request_state: str | Unset = UNSET
    """ How far the voucher is; values are not published. """
    fee: float | Unset = UNSET
    """ Price, in the currency of the country. """
    div_amount: float | Unset = UNSET
    """ The dividend before tax. """
    with_held_amount: float | Unset = UNSET
    """ The tax withheld. """
    country_code: str | Unset = UNSET
    """ Two letters (ISO 3166-1). """
    year: int | Unset = UNSET
    """ Tax year. """
    migrated_cust_acct_id: str | Unset = UNSET
    """ The same account before it was migrated, if it was. """
    quantity: float | Unset = UNSET
    """ How many shares; in releases after 2.35.0. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "request_id": "requestId",
        "cust_acct_id": "custAcctId",
        "corpaction_id": "corpactionId",
        "request_state": "requestState",
        "div_amount": "divAmount",
        "with_held_amount": "withHeldAmount",
        "country_code": "countryCode",
        "migrated_cust_acct_id": "migratedCustAcctId",
    }

    def to_dict(self) -> dict[str, Any]:
        request_id = self.request_id

        cust_acct_id = self.cust_acct_id

        corpaction_id = self.corpaction_id

        request_state = self.request_state

        fee = self.fee

        div_amount = self.div_amount

        with_held_amount = self.with_held_amount

        country_code = self.country_code

        year = self.year

        migrated_cust_acct_id = self.migrated_cust_acct_id

        quantity = self.quantity

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if request_id is not UNSET:
            field_dict["requestId"] = request_id
        if cust_acct_id is not UNSET:
            field_dict["custAcctId"] = cust_acct_id
        if corpaction_id is not UNSET:
            field_dict["corpactionId"] = corpaction_id
        if request_state is not UNSET:
            field_dict["requestState"] = request_state
        if fee is not UNSET:
            field_dict["fee"] = fee
        if div_amount is not UNSET:
            field_dict["divAmount"] = div_amount
        if with_held_amount is not UNSET:
            field_dict["withHeldAmount"] = with_held_amount
        if country_code is not UNSET:
            field_dict["countryCode"] = country_code
        if year is not UNSET:
            field_dict["year"] = year
        if migrated_cust_acct_id is not UNSET:
            field_dict["migratedCustAcctId"] = migrated_cust_acct_id
        if quantity is not UNSET:
            field_dict["quantity"] = quantity

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
