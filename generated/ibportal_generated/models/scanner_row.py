from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

T = TypeVar("T", bound="ScannerRow")


@_attrs_define
class ScannerRow:
    server_id: str | Unset = UNSET
    """ Place in the ranking, counted from `0`. """
    column_name: str | Unset = UNSET
    """ The same as `scan_data_column_name`; on the first row only. """
    symbol: str | Unset = UNSET
    conidex: str | Unset = UNSET
    """ Conid as text; an exchange may follow, as in `8314@NYSE`. """
    con_id: int | Unset = UNSET
    """ Id of the contract. """
    available_chart_periods: str | Unset = UNSET
    """ Internal, such as `#R|1`. """
    company_name: str | Unset = UNSET
    contract_description_1: str | Unset = UNSET
    """ Symbol, of derivatives the local symbol. """
    listing_exchange: str | Unset = UNSET
    """ Where it is listed, such as `NASDAQ.NMS`. """
    sec_type: str | Unset = UNSET
    """ Asset class, such as `STK`. """
    scan_data: str | Unset = UNSET
    """ The value that ranks the row, as display text such as `221.521K`; absent where it is empty. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {}

    def to_dict(self) -> dict[str, Any]:
        server_id = self.server_id

        column_name = self.column_name

        symbol = self.symbol

        conidex = self.conidex

        con_id = self.con_id

        available_chart_periods = self.available_chart_periods

        company_name = self.company_name

        contract_description_1 = self.contract_description_1

        listing_exchange = self.listing_exchange

        sec_type = self.sec_type

        scan_data = self.scan_data

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if server_id is not UNSET:
            field_dict["server_id"] = server_id
        if column_name is not UNSET:
            field_dict["column_name"] = column_name
        if symbol is not UNSET:
            field_dict["symbol"] = symbol
        if conidex is not UNSET:
            field_dict["conidex"] = conidex
        if con_id is not UNSET:
            field_dict["con_id"] = con_id
        if available_chart_periods is not UNSET:
            field_dict["available_chart_periods"] = available_chart_periods
        if company_name is not UNSET:
            field_dict["company_name"] = company_name
        if contract_description_1 is not UNSET:
            field_dict["contract_description_1"] = contract_description_1
        if listing_exchange is not UNSET:
            field_dict["listing_exchange"] = listing_exchange
        if sec_type is not UNSET:
            field_dict["sec_type"] = sec_type
        if scan_data is not UNSET:
            field_dict["scan_data"] = scan_data

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
