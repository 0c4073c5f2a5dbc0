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

T = TypeVar("T", bound="LedgerEntry")


@_attrs_define
class LedgerEntry:
    acctcode: str | Unset = UNSET
    """ The account id. """
    cashbalance: float | Unset = UNSET
    """ Cash as traded, settled or not. """
    cashbalancefxsegment: float | Unset = UNSET
    """ Cash in the segment kept for currency trading. """
    commoditymarketvalue: float | Unset = UNSET
    corporatebondsmarketvalue: float | Unset = UNSET
    currency: str | Unset = UNSET
    """ Code of the currency, or `BASE`. """
    dividends: float | Unset = UNSET
    """ Dividends announced and not paid yet. """
    funds: float | Unset = UNSET
    """ Value of mutual funds. """
    futuremarketvalue: float | Unset = UNSET
    futureoptionmarketvalue: float | Unset = UNSET
    futuresonlypnl: float | Unset = UNSET
    """ Profit and loss of futures since the last settlement. """
    interest: float | Unset = UNSET
    """ Interest accrued and not booked yet; an amount, not a rate. """
    issueroptionsmarketvalue: float | Unset = UNSET
    """ Value of warrants and structured products of issuers. """
    key: str | Unset = UNSET
    """ Always `LedgerList`. """
    moneyfunds: float | Unset = UNSET
    """ Value of money market funds. """
    netliquidationvalue: float | Unset = UNSET
    realizedpnl: float | Unset = UNSET
    secondkey: str | Unset = UNSET
    """ The same as `currency`. """
    settledcash: float | Unset = UNSET
    severity: int | Unset = UNSET
    """ Internal to IBKR. """
    stockmarketvalue: float | Unset = UNSET
    stockoptionmarketvalue: float | Unset = UNSET
    tbillsmarketvalue: float | Unset = UNSET
    """ Value of treasury bills. """
    tbondsmarketvalue: float | Unset = UNSET
    """ Value of treasury bonds. """
    timestamp: int | Unset = UNSET
    """ When the row was made, in seconds since 1970. """
    unrealizedpnl: float | Unset = UNSET
    warrantsmarketvalue: float | Unset = UNSET
    cryptocurrencyvalue: float | Unset = UNSET
    endofbundle: int | Unset = UNSET
    """ 1 on the last row the server sent. """
    exchangerate: float | Unset = UNSET
    """ One unit of this currency in base currency. """
    sessionid: int | str | Unset = UNSET
    """ Internal to IBKR; a number, or a text in masked recordings. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {}

    def to_dict(self) -> dict[str, Any]:
        acctcode = self.acctcode

        cashbalance = self.cashbalance

        cashbalancefxsegment = self.cashbalancefxsegment

        commoditymarketvalue = self.commoditymarketvalue

        corporatebondsmarketvalue = self.corporatebondsmarketvalue

        currency = self.currency

        dividends = self.dividends

        funds = self.funds

        futuremarketvalue = self.futuremarketvalue

        futureoptionmarketvalue = self.futureoptionmarketvalue

        futuresonlypnl = self.futuresonlypnl

        interest = self.interest

        issueroptionsmarketvalue = self.issueroptionsmarketvalue

        key = self.key

        moneyfunds = self.moneyfunds

        netliquidationvalue = self.netliquidationvalue

        realizedpnl = self.realizedpnl

        secondkey = self.secondkey

        settledcash = self.settledcash

        severity = self.severity

        stockmarketvalue = self.stockmarketvalue

        stockoptionmarketvalue = self.stockoptionmarketvalue

        tbillsmarketvalue = self.tbillsmarketvalue

        tbondsmarketvalue = self.tbondsmarketvalue

        timestamp = self.timestamp

        unrealizedpnl = self.unrealizedpnl

        warrantsmarketvalue = self.warrantsmarketvalue

        cryptocurrencyvalue = self.cryptocurrencyvalue

        endofbundle = self.endofbundle

        exchangerate = self.exchangerate

        sessionid: int | str | Unset
        if isinstance(self.sessionid, Unset):
            sessionid = UNSET
        else:
            sessionid = self.sessionid

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if acctcode is not UNSET:
            field_dict["acctcode"] = acctcode
        if cashbalance is not UNSET:
            field_dict["cashbalance"] = cashbalance
        if cashbalancefxsegment is not UNSET:
            field_dict["cashbalancefxsegment"] = cashbalancefxsegment
        if commoditymarketvalue is not UNSET:
            field_dict["commoditymarketvalue"] = commoditymarketvalue
        if corporatebondsmarketvalue is not UNSET:
            field_dict["corporatebondsmarketvalue"] = corporatebondsmarketvalue
        if currency is not UNSET:
            field_dict["currency"] = currency
        if dividends is not UNSET:
            field_dict["dividends"] = dividends
        if funds is not UNSET:
            field_dict["funds"] = funds
        if futuremarketvalue is not UNSET:
            field_dict["futuremarketvalue"] = futuremarketvalue
        if futureoptionmarketvalue is not UNSET:
            field_dict["futureoptionmarketvalue"] = futureoptionmarketvalue
        if futuresonlypnl is not UNSET:
            field_dict["futuresonlypnl"] = futuresonlypnl
        if interest is not UNSET:
            field_dict["interest"] = interest
        if issueroptionsmarketvalue is not UNSET:
            field_dict["issueroptionsmarketvalue"] = issueroptionsmarketvalue
        if key is not UNSET:
            field_dict["key"] = key
        if moneyfunds is not UNSET:
            field_dict["moneyfunds"] = moneyfunds
        if netliquidationvalue is not UNSET:
            field_dict["netliquidationvalue"] = netliquidationvalue
        if realizedpnl is not UNSET:
            field_dict["realizedpnl"] = realizedpnl
        if secondkey is not UNSET:
            field_dict["secondkey"] = secondkey
        if settledcash is not UNSET:
            field_dict["settledcash"] = settledcash
        if severity is not UNSET:
            field_dict["severity"] = severity
        if stockmarketvalue is not UNSET:
            field_dict["stockmarketvalue"] = stockmarketvalue
        if stockoptionmarketvalue is not UNSET:
            field_dict["stockoptionmarketvalue"] = stockoptionmarketvalue
        if tbillsmarketvalue is not UNSET:
            field_dict["tbillsmarketvalue"] = tbillsmarketvalue
        if tbondsmarketvalue is not UNSET:
            field_dict["tbondsmarketvalue"] = tbondsmarketvalue
        if timestamp is not UNSET:
            field_dict["timestamp"] = timestamp
        if unrealizedpnl is not UNSET:
            field_dict["unrealizedpnl"] = unrealizedpnl
        if warrantsmarketvalue is not UNSET:
            field_dict["warrantsmarketvalue"] = warrantsmarketvalue
        if cryptocurrencyvalue is not UNSET:
            field_dict["cryptocurrencyvalue"] = cryptocurrencyvalue
        if endofbundle is not UNSET:
            field_dict["endofbundle"] = endofbundle
        if exchangerate is not UNSET:
            field_dict["exchangerate"] = exchangerate
        if sessionid is not UNSET:
            field_dict["sessionid"] = sessionid

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
