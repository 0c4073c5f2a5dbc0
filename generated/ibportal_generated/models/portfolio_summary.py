from __future__ import annotations

from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    TypeVar,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .._fit import fitted
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.summary_value import SummaryValue


T = TypeVar("T", bound="PortfolioSummary")


_NAMES: dict[str, str] = {
    "accruedcash_c": "accruedcash-c",
    "accruedcash_s": "accruedcash-s",
    "accrueddividend_c": "accrueddividend-c",
    "accrueddividend_s": "accrueddividend-s",
    "availablefunds_c": "availablefunds-c",
    "availablefunds_s": "availablefunds-s",
    "availabletotrade_c": "availabletotrade-c",
    "availabletotrade_s": "availabletotrade-s",
    "availabletowithdraw_c": "availabletowithdraw-c",
    "availabletowithdraw_s": "availabletowithdraw-s",
    "billable_c": "billable-c",
    "billable_s": "billable-s",
    "columnprio_c": "columnprio-c",
    "columnprio_s": "columnprio-s",
    "daytradesremainingt1": "daytradesremainingt+1",
    "daytradesremainingt2": "daytradesremainingt+2",
    "daytradesremainingt3": "daytradesremainingt+3",
    "daytradesremainingt4": "daytradesremainingt+4",
    "daytradingstatus_s": "daytradingstatus-s",
    "equitywithloanvalue_c": "equitywithloanvalue-c",
    "equitywithloanvalue_s": "equitywithloanvalue-s",
    "excessliquidity_c": "excessliquidity-c",
    "excessliquidity_s": "excessliquidity-s",
    "fullavailablefunds_c": "fullavailablefunds-c",
    "fullavailablefunds_s": "fullavailablefunds-s",
    "fullexcessliquidity_c": "fullexcessliquidity-c",
    "fullexcessliquidity_s": "fullexcessliquidity-s",
    "fullinitmarginreq_c": "fullinitmarginreq-c",
    "fullinitmarginreq_s": "fullinitmarginreq-s",
    "fullmaintmarginreq_c": "fullmaintmarginreq-c",
    "fullmaintmarginreq_s": "fullmaintmarginreq-s",
    "grosspositionvalue_s": "grosspositionvalue-s",
    "guarantee_c": "guarantee-c",
    "guarantee_s": "guarantee-s",
    "indianstockhaircut_c": "indianstockhaircut-c",
    "indianstockhaircut_s": "indianstockhaircut-s",
    "initmarginreq_c": "initmarginreq-c",
    "initmarginreq_s": "initmarginreq-s",
    "leverage_s": "leverage-s",
    "lookaheadavailablefunds_c": "lookaheadavailablefunds-c",
    "lookaheadavailablefunds_s": "lookaheadavailablefunds-s",
    "lookaheadexcessliquidity_c": "lookaheadexcessliquidity-c",
    "lookaheadexcessliquidity_s": "lookaheadexcessliquidity-s",
    "lookaheadinitmarginreq_c": "lookaheadinitmarginreq-c",
    "lookaheadinitmarginreq_s": "lookaheadinitmarginreq-s",
    "lookaheadmaintmarginreq_c": "lookaheadmaintmarginreq-c",
    "lookaheadmaintmarginreq_s": "lookaheadmaintmarginreq-s",
    "maintmarginreq_c": "maintmarginreq-c",
    "maintmarginreq_s": "maintmarginreq-s",
    "netliquidation_c": "netliquidation-c",
    "netliquidation_s": "netliquidation-s",
    "pasharesvalue_c": "pasharesvalue-c",
    "pasharesvalue_s": "pasharesvalue-s",
    "physicalcertificatevalue_c": "physicalcertificatevalue-c",
    "physicalcertificatevalue_s": "physicalcertificatevalue-s",
    "postexpirationexcess_c": "postexpirationexcess-c",
    "postexpirationexcess_s": "postexpirationexcess-s",
    "postexpirationmargin_c": "postexpirationmargin-c",
    "postexpirationmargin_s": "postexpirationmargin-s",
    "previousdayequitywithloanvalue_s": "previousdayequitywithloanvalue-s",
    "regtequity_s": "regtequity-s",
    "regtmargin_s": "regtmargin-s",
    "segmenttitle_c": "segmenttitle-c",
    "segmenttitle_s": "segmenttitle-s",
    "sma_s": "sma-s",
    "totalcashvalue_c": "totalcashvalue-c",
    "totalcashvalue_s": "totalcashvalue-s",
    "totaldebitcardpendingcharges_c": "totaldebitcardpendingcharges-c",
    "totaldebitcardpendingcharges_s": "totaldebitcardpendingcharges-s",
    "tradingtype_s": "tradingtype-s",
    "accruedcash_p": "accruedcash-p",
    "accrueddividend_p": "accrueddividend-p",
    "availablefunds_p": "availablefunds-p",
    "billable_p": "billable-p",
    "columnprio_p": "columnprio-p",
    "equitywithloanvalue_p": "equitywithloanvalue-p",
    "excessliquidity_p": "excessliquidity-p",
    "fullavailablefunds_p": "fullavailablefunds-p",
    "fullexcessliquidity_p": "fullexcessliquidity-p",
    "fullinitmarginreq_p": "fullinitmarginreq-p",
    "fullmaintmarginreq_p": "fullmaintmarginreq-p",
    "guarantee_p": "guarantee-p",
    "incentivecoupons_c": "incentivecoupons-c",
    "incentivecoupons_p": "incentivecoupons-p",
    "incentivecoupons_s": "incentivecoupons-s",
    "indianstockhaircut_p": "indianstockhaircut-p",
    "initmarginreq_p": "initmarginreq-p",
    "lookaheadavailablefunds_p": "lookaheadavailablefunds-p",
    "lookaheadexcessliquidity_p": "lookaheadexcessliquidity-p",
    "lookaheadinitmarginreq_p": "lookaheadinitmarginreq-p",
    "lookaheadmaintmarginreq_p": "lookaheadmaintmarginreq-p",
    "maintmarginreq_p": "maintmarginreq-p",
    "netliquidation_p": "netliquidation-p",
    "pasharesvalue_p": "pasharesvalue-p",
    "physicalcertificatevalue_p": "physicalcertificatevalue-p",
    "postexpirationexcess_p": "postexpirationexcess-p",
    "postexpirationmargin_p": "postexpirationmargin-p",
    "segmenttitle_p": "segmenttitle-p",
    "settledcashbydate_c": "settledcashbydate-c",
    "settledcashbydate_p": "settledcashbydate-p",
    "settledcashbydate_s": "settledcashbydate-s",
    "totalcashvalue_p": "totalcashvalue-p",
    "totaldebitcardpendingcharges_p": "totaldebitcardpendingcharges-p",
}


@_attrs_define
class PortfolioSummary:
    accountcode: SummaryValue | Unset = UNSET
    accountready: SummaryValue | Unset = UNSET
    accounttype: SummaryValue | Unset = UNSET
    accruedcash: SummaryValue | Unset = UNSET
    accruedcash_c: SummaryValue | Unset = UNSET
    accruedcash_s: SummaryValue | Unset = UNSET
    accrueddividend: SummaryValue | Unset = UNSET
    accrueddividend_c: SummaryValue | Unset = UNSET
    accrueddividend_s: SummaryValue | Unset = UNSET
    availablefunds: SummaryValue | Unset = UNSET
    availablefunds_c: SummaryValue | Unset = UNSET
    availablefunds_s: SummaryValue | Unset = UNSET
    availabletotrade: SummaryValue | Unset = UNSET
    availabletotrade_c: SummaryValue | Unset = UNSET
    availabletotrade_s: SummaryValue | Unset = UNSET
    availabletowithdraw: SummaryValue | Unset = UNSET
    availabletowithdraw_c: SummaryValue | Unset = UNSET
    availabletowithdraw_s: SummaryValue | Unset = UNSET
    billable: SummaryValue | Unset = UNSET
    billable_c: SummaryValue | Unset = UNSET
    billable_s: SummaryValue | Unset = UNSET
    buyingpower: SummaryValue | Unset = UNSET
    columnprio_c: SummaryValue | Unset = UNSET
    columnprio_s: SummaryValue | Unset = UNSET
    cushion: SummaryValue | Unset = UNSET
    daytradesremaining: SummaryValue | Unset = UNSET
    daytradesremainingt1: SummaryValue | Unset = UNSET
    daytradesremainingt2: SummaryValue | Unset = UNSET
    daytradesremainingt3: SummaryValue | Unset = UNSET
    daytradesremainingt4: SummaryValue | Unset = UNSET
    daytradingstatus_s: SummaryValue | Unset = UNSET
    depositoncredithold: SummaryValue | Unset = UNSET
    equitywithloanvalue: SummaryValue | Unset = UNSET
    equitywithloanvalue_c: SummaryValue | Unset = UNSET
    equitywithloanvalue_s: SummaryValue | Unset = UNSET
    excessliquidity: SummaryValue | Unset = UNSET
    excessliquidity_c: SummaryValue | Unset = UNSET
    excessliquidity_s: SummaryValue | Unset = UNSET
    fullavailablefunds: SummaryValue | Unset = UNSET
    fullavailablefunds_c: SummaryValue | Unset = UNSET
    fullavailablefunds_s: SummaryValue | Unset = UNSET
    fullexcessliquidity: SummaryValue | Unset = UNSET
    fullexcessliquidity_c: SummaryValue | Unset = UNSET
    fullexcessliquidity_s: SummaryValue | Unset = UNSET
    fullinitmarginreq: SummaryValue | Unset = UNSET
    fullinitmarginreq_c: SummaryValue | Unset = UNSET
    fullinitmarginreq_s: SummaryValue | Unset = UNSET
    fullmaintmarginreq: SummaryValue | Unset = UNSET
    fullmaintmarginreq_c: SummaryValue | Unset = UNSET
    fullmaintmarginreq_s: SummaryValue | Unset = UNSET
    grosspositionvalue: SummaryValue | Unset = UNSET
    grosspositionvalue_s: SummaryValue | Unset = UNSET
    guarantee: SummaryValue | Unset = UNSET
    guarantee_c: SummaryValue | Unset = UNSET
    guarantee_s: SummaryValue | Unset = UNSET
    highestseverity: SummaryValue | Unset = UNSET
    indianstockhaircut: SummaryValue | Unset = UNSET
    indianstockhaircut_c: SummaryValue | Unset = UNSET
    indianstockhaircut_s: SummaryValue | Unset = UNSET
    initmarginreq: SummaryValue | Unset = UNSET
    initmarginreq_c: SummaryValue | Unset = UNSET
    initmarginreq_s: SummaryValue | Unset = UNSET
    leverage_s: SummaryValue | Unset = UNSET
    lookaheadavailablefunds: SummaryValue | Unset = UNSET
    lookaheadavailablefunds_c: SummaryValue | Unset = UNSET
    lookaheadavailablefunds_s: SummaryValue | Unset = UNSET
    lookaheadexcessliquidity: SummaryValue | Unset = UNSET
    lookaheadexcessliquidity_c: SummaryValue | Unset = UNSET
    lookaheadexcessliquidity_s: SummaryValue | Unset = UNSET
    lookaheadinitmarginreq: SummaryValue | Unset = UNSET
    lookaheadinitmarginreq_c: SummaryValue | Unset = UNSET
    lookaheadinitmarginreq_s: SummaryValue | Unset = UNSET
    lookaheadmaintmarginreq: SummaryValue | Unset = UNSET
    lookaheadmaintmarginreq_c: SummaryValue | Unset = UNSET
    lookaheadmaintmarginreq_s: SummaryValue | Unset = UNSET
    lookaheadnextchange: SummaryValue | Unset = UNSET
    maintmarginreq: SummaryValue | Unset = UNSET
    maintmarginreq_c: SummaryValue | Unset = UNSET
    maintmarginreq_s: SummaryValue | Unset = UNSET
    netliquidation: SummaryValue | Unset = UNSET
    netliquidation_c: SummaryValue | Unset = UNSET
    netliquidation_s: SummaryValue | Unset = UNSET
    netliquidationuncertainty: SummaryValue | Unset = UNSET
    nlvandmargininreview: SummaryValue | Unset = UNSET
    pasharesvalue: SummaryValue | Unset = UNSET
    pasharesvalue_c: SummaryValue | Unset = UNSET
    pasharesvalue_s: SummaryValue | Unset = UNSET
    physicalcertificatevalue: SummaryValue | Unset = UNSET
    physicalcertificatevalue_c: SummaryValue | Unset = UNSET
    physicalcertificatevalue_s: SummaryValue | Unset = UNSET
    postexpirationexcess: SummaryValue | Unset = UNSET
    postexpirationexcess_c: SummaryValue | Unset = UNSET
    postexpirationexcess_s: SummaryValue | Unset = UNSET
    postexpirationmargin: SummaryValue | Unset = UNSET
    postexpirationmargin_c: SummaryValue | Unset = UNSET
    postexpirationmargin_s: SummaryValue | Unset = UNSET
    previousdayequitywithloanvalue: SummaryValue | Unset = UNSET
    previousdayequitywithloanvalue_s: SummaryValue | Unset = UNSET
    regtequity: SummaryValue | Unset = UNSET
    regtequity_s: SummaryValue | Unset = UNSET
    regtmargin: SummaryValue | Unset = UNSET
    regtmargin_s: SummaryValue | Unset = UNSET
    segmenttitle_c: SummaryValue | Unset = UNSET
    segmenttitle_s: SummaryValue | Unset = UNSET
    sma: SummaryValue | Unset = UNSET
    sma_s: SummaryValue | Unset = UNSET
    totalcashvalue: SummaryValue | Unset = UNSET
    totalcashvalue_c: SummaryValue | Unset = UNSET
    totalcashvalue_s: SummaryValue | Unset = UNSET
    totaldebitcardpendingcharges: SummaryValue | Unset = UNSET
    totaldebitcardpendingcharges_c: SummaryValue | Unset = UNSET
    totaldebitcardpendingcharges_s: SummaryValue | Unset = UNSET
    tradingtype_s: SummaryValue | Unset = UNSET
    whatifpmenabled: SummaryValue | Unset = UNSET
    accruedcash_p: SummaryValue | Unset = UNSET
    accrueddividend_p: SummaryValue | Unset = UNSET
    availablefunds_p: SummaryValue | Unset = UNSET
    billable_p: SummaryValue | Unset = UNSET
    columnprio_p: SummaryValue | Unset = UNSET
    equitywithloanvalue_p: SummaryValue | Unset = UNSET
    excessliquidity_p: SummaryValue | Unset = UNSET
    fullavailablefunds_p: SummaryValue | Unset = UNSET
    fullexcessliquidity_p: SummaryValue | Unset = UNSET
    fullinitmarginreq_p: SummaryValue | Unset = UNSET
    fullmaintmarginreq_p: SummaryValue | Unset = UNSET
    guarantee_p: SummaryValue | Unset = UNSET
    incentivecoupons: SummaryValue | Unset = UNSET
    incentivecoupons_c: SummaryValue | Unset = UNSET
    incentivecoupons_p: SummaryValue | Unset = UNSET
    incentivecoupons_s: SummaryValue | Unset = UNSET
    indianstockhaircut_p: SummaryValue | Unset = UNSET
    initmarginreq_p: SummaryValue | Unset = UNSET
    lookaheadavailablefunds_p: SummaryValue | Unset = UNSET
    lookaheadexcessliquidity_p: SummaryValue | Unset = UNSET
    lookaheadinitmarginreq_p: SummaryValue | Unset = UNSET
    lookaheadmaintmarginreq_p: SummaryValue | Unset = UNSET
    maintmarginreq_p: SummaryValue | Unset = UNSET
    netliquidation_p: SummaryValue | Unset = UNSET
    pasharesvalue_p: SummaryValue | Unset = UNSET
    physicalcertificatevalue_p: SummaryValue | Unset = UNSET
    postexpirationexcess_p: SummaryValue | Unset = UNSET
    postexpirationmargin_p: SummaryValue | Unset = UNSET
    segmenttitle_p: SummaryValue | Unset = UNSET
    settledcashbydate: SummaryValue | Unset = UNSET
    settledcashbydate_c: SummaryValue | Unset = UNSET
    settledcashbydate_p: SummaryValue | Unset = UNSET
    settledcashbydate_s: SummaryValue | Unset = UNSET
    totalcashvalue_p: SummaryValue | Unset = UNSET
    totaldebitcardpendingcharges_p: SummaryValue | Unset = UNSET
    additional_properties: dict[str, SummaryValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        accountcode: dict[str, Any] | Unset = UNSET
        if not isinstance(self.accountcode, Unset):
            accountcode = self.accountcode.to_dict()

        accountready: dict[str, Any] | Unset = UNSET
        if not isinstance(self.accountready, Unset):
            accountready = self.accountready.to_dict()

        accounttype: dict[str, Any] | Unset = UNSET
        if not isinstance(self.accounttype, Unset):
            accounttype = self.accounttype.to_dict()

        accruedcash: dict[str, Any] | Unset = UNSET
        if not isinstance(self.accruedcash, Unset):
            accruedcash = self.accruedcash.to_dict()

        accruedcash_c: dict[str, Any] | Unset = UNSET
        if not isinstance(self.accruedcash_c, Unset):
            accruedcash_c = self.accruedcash_c.to_dict()

        accruedcash_s: dict[str, Any] | Unset = UNSET
        if not isinstance(self.accruedcash_s, Unset):
            accruedcash_s = self.accruedcash_s.to_dict()

        accrueddividend: dict[str, Any] | Unset = UNSET
        if not isinstance(self.accrueddividend, Unset):
            accrueddividend = self.accrueddividend.to_dict()

        accrueddividend_c: dict[str, Any] | Unset = UNSET
        if not isinstance(self.accrueddividend_c, Unset):
            accrueddividend_c = self.accrueddividend_c.to_dict()

        accrueddividend_s: dict[str, Any] | Unset = UNSET
        if not isinstance(self.accrueddividend_s, Unset):
            accrueddividend_s = self.accrueddividend_s.to_dict()

        availablefunds: dict[str, Any] | Unset = UNSET
        if not isinstance(self.availablefunds, Unset):
            availablefunds = self.availablefunds.to_dict()

        availablefunds_c: dict[str, Any] | Unset = UNSET
        if not isinstance(self.availablefunds_c, Unset):
            availablefunds_c = self.availablefunds_c.to_dict()

        availablefunds_s: dict[str, Any] | Unset = UNSET
        if not isinstance(self.availablefunds_s, Unset):
            availablefunds_s = self.availablefunds_s.to_dict()

        availabletotrade: dict[str, Any] | Unset = UNSET
        if not isinstance(self.availabletotrade, Unset):
            availabletotrade = self.availabletotrade.to_dict()

        availabletotrade_c: dict[str, Any] | Unset = UNSET
        if not isinstance(self.availabletotrade_c, Unset):
            availabletotrade_c = self.availabletotrade_c.to_dict()

        availabletotrade_s: dict[str, Any] | Unset = UNSET
        if not isinstance(self.availabletotrade_s, Unset):
            availabletotrade_s = self.availabletotrade_s.to_dict()

        availabletowithdraw: dict[str, Any] | Unset = UNSET
        if not isinstance(self.availabletowithdraw, Unset):
            availabletowithdraw = self.availabletowithdraw.to_dict()

        availabletowithdraw_c: dict[str, Any] | Unset = UNSET
        if not isinstance(self.availabletowithdraw_c, Unset):
            availabletowithdraw_c = self.availabletowithdraw_c.to_dict()

        availabletowithdraw_s: dict[str, Any] | Unset = UNSET
        if not isinstance(self.availabletowithdraw_s, Unset):
            availabletowithdraw_s = self.availabletowithdraw_s.to_dict()

        billable: dict[str, Any] | Unset = UNSET
        if not isinstance(self.billable, Unset):
            billable = self.billable.to_dict()

        billable_c: dict[str, Any] | Unset = UNSET
        if not isinstance(self.billable_c, Unset):
            billable_c = self.billable_c.to_dict()

        billable_s: dict[str, Any] | Unset = UNSET
        if not isinstance(self.billable_s, Unset):
            billable_s = self.billable_s.to_dict()

        buyingpower: dict[str, Any] | Unset = UNSET
        if not isinstance(self.buyingpower, Unset):
            buyingpower = self.buyingpower.to_dict()

        columnprio_c: dict[str, Any] | Unset = UNSET
        if not isinstance(self.columnprio_c, Unset):
            columnprio_c = self.columnprio_c.to_dict()

        columnprio_s: dict[str, Any] | Unset = UNSET
        if not isinstance(self.columnprio_s, Unset):
            columnprio_s = self.columnprio_s.to_dict()

        cushion: dict[str, Any] | Unset = UNSET
        if not isinstance(self.cushion, Unset):
            cushion = self.cushion.to_dict()

        daytradesremaining: dict[str, Any] | Unset = UNSET
        if not isinstance(self.daytradesremaining, Unset):
            daytradesremaining = self.daytradesremaining.to_dict()

        daytradesremainingt1: dict[str, Any] | Unset = UNSET
        if not isinstance(self.daytradesremainingt1, Unset):
            daytradesremainingt1 = self.daytradesremainingt1.to_dict()

        daytradesremainingt2: dict[str, Any] | Unset = UNSET
        if not isinstance(self.daytradesremainingt2, Unset):
            daytradesremainingt2 = self.daytradesremainingt2.to_dict()

        daytradesremainingt3: dict[str, Any] | Unset = UNSET
        if not isinstance(self.daytradesremainingt3, Unset):
            daytradesremainingt3 = self.daytradesremainingt3.to_dict()

        daytradesremainingt4: dict[str, Any] | Unset = UNSET
        if not isinstance(self.daytradesremainingt4, Unset):
            daytradesremainingt4 = self.daytradesremainingt4.to_dict()

        daytradingstatus_s: dict[str, Any] | Unset = UNSET
        if not isinstance(self.daytradingstatus_s, Unset):
            daytradingstatus_s = self.daytradingstatus_s.to_dict()

        depositoncredithold: dict[str, Any] | Unset = UNSET
        if not isinstance(self.depositoncredithold, Unset):
            depositoncredithold = self.depositoncredithold.to_dict()

        equitywithloanvalue: dict[str, Any] | Unset = UNSET
        if not isinstance(self.equitywithloanvalue, Unset):
            equitywithloanvalue = self.equitywithloanvalue.to_dict()

        equitywithloanvalue_c: dict[str, Any] | Unset = UNSET
        if not isinstance(self.equitywithloanvalue_c, Unset):
            equitywithloanvalue_c = self.equitywithloanvalue_c.to_dict()

        equitywithloanvalue_s: dict[str, Any] | Unset = UNSET
        if not isinstance(self.equitywithloanvalue_s, Unset):
            equitywithloanvalue_s = self.equitywithloanvalue_s.to_dict()

        excessliquidity: dict[str, Any] | Unset = UNSET
        if not isinstance(self.excessliquidity, Unset):
            excessliquidity = self.excessliquidity.to_dict()

        excessliquidity_c: dict[str, Any] | Unset = UNSET
        if not isinstance(self.excessliquidity_c, Unset):
            excessliquidity_c = self.excessliquidity_c.to_dict()

        excessliquidity_s: dict[str, Any] | Unset = UNSET
        if not isinstance(self.excessliquidity_s, Unset):
            excessliquidity_s = self.excessliquidity_s.to_dict()

        fullavailablefunds: dict[str, Any] | Unset = UNSET
        if not isinstance(self.fullavailablefunds, Unset):
            fullavailablefunds = self.fullavailablefunds.to_dict()

        fullavailablefunds_c: dict[str, Any] | Unset = UNSET
        if not isinstance(self.fullavailablefunds_c, Unset):
            fullavailablefunds_c = self.fullavailablefunds_c.to_dict()

        fullavailablefunds_s: dict[str, Any] | Unset = UNSET
        if not isinstance(self.fullavailablefunds_s, Unset):
            fullavailablefunds_s = self.fullavailablefunds_s.to_dict()

        fullexcessliquidity: dict[str, Any] | Unset = UNSET
        if not isinstance(self.fullexcessliquidity, Unset):
            fullexcessliquidity = self.fullexcessliquidity.to_dict()

        fullexcessliquidity_c: dict[str, Any] | Unset = UNSET
        if not isinstance(self.fullexcessliquidity_c, Unset):
            fullexcessliquidity_c = self.fullexcessliquidity_c.to_dict()

        fullexcessliquidity_s: dict[str, Any] | Unset = UNSET
        if not isinstance(self.fullexcessliquidity_s, Unset):
            fullexcessliquidity_s = self.fullexcessliquidity_s.to_dict()

        fullinitmarginreq: dict[str, Any] | Unset = UNSET
        if not isinstance(self.fullinitmarginreq, Unset):
            fullinitmarginreq = self.fullinitmarginreq.to_dict()

        fullinitmarginreq_c: dict[str, Any] | Unset = UNSET
        if not isinstance(self.fullinitmarginreq_c, Unset):
            fullinitmarginreq_c = self.fullinitmarginreq_c.to_dict()

        fullinitmarginreq_s: dict[str, Any] | Unset = UNSET
        if not isinstance(self.fullinitmarginreq_s, Unset):
            fullinitmarginreq_s = self.fullinitmarginreq_s.to_dict()

        fullmaintmarginreq: dict[str, Any] | Unset = UNSET
        if not isinstance(self.fullmaintmarginreq, Unset):
            fullmaintmarginreq = self.fullmaintmarginreq.to_dict()

        fullmaintmarginreq_c: dict[str, Any] | Unset = UNSET
        if not isinstance(self.fullmaintmarginreq_c, Unset):
            fullmaintmarginreq_c = self.fullmaintmarginreq_c.to_dict()

        fullmaintmarginreq_s: dict[str, Any] | Unset = UNSET
        if not isinstance(self.fullmaintmarginreq_s, Unset):
            fullmaintmarginreq_s = self.fullmaintmarginreq_s.to_dict()

        grosspositionvalue: dict[str, Any] | Unset = UNSET
        if not isinstance(self.grosspositionvalue, Unset):
            grosspositionvalue = self.grosspositionvalue.to_dict()

        grosspositionvalue_s: dict[str, Any] | Unset = UNSET
        if not isinstance(self.grosspositionvalue_s, Unset):
            grosspositionvalue_s = self.grosspositionvalue_s.to_dict()

        guarantee: dict[str, Any] | Unset = UNSET
        if not isinstance(self.guarantee, Unset):
            guarantee = self.guarantee.to_dict()

        guarantee_c: dict[str, Any] | Unset = UNSET
        if not isinstance(self.guarantee_c, Unset):
            guarantee_c = self.guarantee_c.to_dict()

        guarantee_s: dict[str, Any] | Unset = UNSET
        if not isinstance(self.guarantee_s, Unset):
            guarantee_s = self.guarantee_s.to_dict()

        highestseverity: dict[str, Any] | Unset = UNSET
        if not isinstance(self.highestseverity, Unset):
            highestseverity = self.highestseverity.to_dict()

        indianstockhaircut: dict[str, Any] | Unset = UNSET
        if not isinstance(self.indianstockhaircut, Unset):
            indianstockhaircut = self.indianstockhaircut.to_dict()

        indianstockhaircut_c: dict[str, Any] | Unset = UNSET
        if not isinstance(self.indianstockhaircut_c, Unset):
            indianstockhaircut_c = self.indianstockhaircut_c.to_dict()

        indianstockhaircut_s: dict[str, Any] | Unset = UNSET
        if not isinstance(self.indianstockhaircut_s, Unset):
            indianstockhaircut_s = self.indianstockhaircut_s.to_dict()

        initmarginreq: dict[str, Any] | Unset = UNSET
        if not isinstance(self.initmarginreq, Unset):
            initmarginreq = self.initmarginreq.to_dict()

        initmarginreq_c: dict[str, Any] | Unset = UNSET
        if not isinstance(self.initmarginreq_c, Unset):
            initmarginreq_c = self.initmarginreq_c.to_dict()

        initmarginreq_s: dict[str, Any] | Unset = UNSET
        if not isinstance(self.initmarginreq_s, Unset):
            initmarginreq_s = self.initmarginreq_s.to_dict()

        leverage_s: dict[str, Any] | Unset = UNSET
        if not isinstance(self.leverage_s, Unset):
            leverage_s = self.leverage_s.to_dict()

        lookaheadavailablefunds: dict[str, Any] | Unset = UNSET
        if not isinstance(self.lookaheadavailablefunds, Unset):
            lookaheadavailablefunds = self.lookaheadavailablefunds.to_dict()

        lookaheadavailablefunds_c: dict[str, Any] | Unset = UNSET
        if not isinstance(self.lookaheadavailablefunds_c, Unset):
            lookaheadavailablefunds_c = self.lookaheadavailablefunds_c.to_dict()

        lookaheadavailablefunds_s: dict[str, Any] | Unset = UNSET
        if not isinstance(self.lookaheadavailablefunds_s, Unset):
            lookaheadavailablefunds_s = self.lookaheadavailablefunds_s.to_dict()

        lookaheadexcessliquidity: dict[str, Any] | Unset = UNSET
        if not isinstance(self.lookaheadexcessliquidity, Unset):
            lookaheadexcessliquidity = self.lookaheadexcessliquidity.to_dict()

        lookaheadexcessliquidity_c: dict[str, Any] | Unset = UNSET
        if not isinstance(self.lookaheadexcessliquidity_c, Unset):
            lookaheadexcessliquidity_c = self.lookaheadexcessliquidity_c.to_dict()

        lookaheadexcessliquidity_s: dict[str, Any] | Unset = UNSET
        if not isinstance(self.lookaheadexcessliquidity_s, Unset):
            lookaheadexcessliquidity_s = self.lookaheadexcessliquidity_s.to_dict()

        lookaheadinitmarginreq: dict[str, Any] | Unset = UNSET
        if not isinstance(self.lookaheadinitmarginreq, Unset):
            lookaheadinitmarginreq = self.lookaheadinitmarginreq.to_dict()

        lookaheadinitmarginreq_c: dict[str, Any] | Unset = UNSET
        if not isinstance(self.lookaheadinitmarginreq_c, Unset):
            lookaheadinitmarginreq_c = self.lookaheadinitmarginreq_c.to_dict()

        lookaheadinitmarginreq_s: dict[str, Any] | Unset = UNSET
        if not isinstance(self.lookaheadinitmarginreq_s, Unset):
            lookaheadinitmarginreq_s = self.lookaheadinitmarginreq_s.to_dict()

        lookaheadmaintmarginreq: dict[str, Any] | Unset = UNSET
        if not isinstance(self.lookaheadmaintmarginreq, Unset):
            lookaheadmaintmarginreq = self.lookaheadmaintmarginreq.to_dict()

        lookaheadmaintmarginreq_c: dict[str, Any] | Unset = UNSET
        if not isinstance(self.lookaheadmaintmarginreq_c, Unset):
            lookaheadmaintmarginreq_c = self.lookaheadmaintmarginreq_c.to_dict()

        lookaheadmaintmarginreq_s: dict[str, Any] | Unset = UNSET
        if not isinstance(self.lookaheadmaintmarginreq_s, Unset):
            lookaheadmaintmarginreq_s = self.lookaheadmaintmarginreq_s.to_dict()

        lookaheadnextchange: dict[str, Any] | Unset = UNSET
        if not isinstance(self.lookaheadnextchange, Unset):
            lookaheadnextchange = self.lookaheadnextchange.to_dict()

        maintmarginreq: dict[str, Any] | Unset = UNSET
        if not isinstance(self.maintmarginreq, Unset):
            maintmarginreq = self.maintmarginreq.to_dict()

        maintmarginreq_c: dict[str, Any] | Unset = UNSET
        if not isinstance(self.maintmarginreq_c, Unset):
            maintmarginreq_c = self.maintmarginreq_c.to_dict()

        maintmarginreq_s: dict[str, Any] | Unset = UNSET
        if not isinstance(self.maintmarginreq_s, Unset):
            maintmarginreq_s = self.maintmarginreq_s.to_dict()

        netliquidation: dict[str, Any] | Unset = UNSET
        if not isinstance(self.netliquidation, Unset):
            netliquidation = self.netliquidation.to_dict()

        netliquidation_c: dict[str, Any] | Unset = UNSET
        if not isinstance(self.netliquidation_c, Unset):
            netliquidation_c = self.netliquidation_c.to_dict()

        netliquidation_s: dict[str, Any] | Unset = UNSET
        if not isinstance(self.netliquidation_s, Unset):
            netliquidation_s = self.netliquidation_s.to_dict()

        netliquidationuncertainty: dict[str, Any] | Unset = UNSET
        if not isinstance(self.netliquidationuncertainty, Unset):
            netliquidationuncertainty = self.netliquidationuncertainty.to_dict()

        nlvandmargininreview: dict[str, Any] | Unset = UNSET
        if not isinstance(self.nlvandmargininreview, Unset):
            nlvandmargininreview = self.nlvandmargininreview.to_dict()

        pasharesvalue: dict[str, Any] | Unset = UNSET
        if not isinstance(self.pasharesvalue, Unset):
            pasharesvalue = self.pasharesvalue.to_dict()

        pasharesvalue_c: dict[str, Any] | Unset = UNSET
        if not isinstance(self.pasharesvalue_c, Unset):
            pasharesvalue_c = self.pasharesvalue_c.to_dict()

        pasharesvalue_s: dict[str, Any] | Unset = UNSET
        if not isinstance(self.pasharesvalue_s, Unset):
            pasharesvalue_s = self.pasharesvalue_s.to_dict()

        physicalcertificatevalue: dict[str, Any] | Unset = UNSET
        if not isinstance(self.physicalcertificatevalue, Unset):
            physicalcertificatevalue = self.physicalcertificatevalue.to_dict()

        physicalcertificatevalue_c: dict[str, Any] | Unset = UNSET
        if not isinstance(self.physicalcertificatevalue_c, Unset):
            physicalcertificatevalue_c = self.physicalcertificatevalue_c.to_dict()

        physicalcertificatevalue_s: dict[str, Any] | Unset = UNSET
        if not isinstance(self.physicalcertificatevalue_s, Unset):
            physicalcertificatevalue_s = self.physicalcertificatevalue_s.to_dict()

        postexpirationexcess: dict[str, Any] | Unset = UNSET
        if not isinstance(self.postexpirationexcess, Unset):
            postexpirationexcess = self.postexpirationexcess.to_dict()

        postexpirationexcess_c: dict[str, Any] | Unset = UNSET
        if not isinstance(self.postexpirationexcess_c, Unset):
            postexpirationexcess_c = self.postexpirationexcess_c.to_dict()

        postexpirationexcess_s: dict[str, Any] | Unset = UNSET
        if not isinstance(self.postexpirationexcess_s, Unset):
            postexpirationexcess_s = self.postexpirationexcess_s.to_dict()

        postexpirationmargin: dict[str, Any] | Unset = UNSET
        if not isinstance(self.postexpirationmargin, Unset):
            postexpirationmargin = self.postexpirationmargin.to_dict()

        postexpirationmargin_c: dict[str, Any] | Unset = UNSET
        if not isinstance(self.postexpirationmargin_c, Unset):
            postexpirationmargin_c = self.postexpirationmargin_c.to_dict()

        postexpirationmargin_s: dict[str, Any] | Unset = UNSET
        if not isinstance(self.postexpirationmargin_s, Unset):
            postexpirationmargin_s = self.postexpirationmargin_s.to_dict()

        previousdayequitywithloanvalue: dict[str, Any] | Unset = UNSET
        if not isinstance(self.previousdayequitywithloanvalue, Unset):
            previousdayequitywithloanvalue = self.previousdayequitywithloanvalue.to_dict()

        previousdayequitywithloanvalue_s: dict[str, Any] | Unset = UNSET
        if not isinstance(self.previousdayequitywithloanvalue_s, Unset):
            previousdayequitywithloanvalue_s = self.previousdayequitywithloanvalue_s.to_dict()

        regtequity: dict[str, Any] | Unset = UNSET
        if not isinstance(self.regtequity, Unset):
            regtequity = self.regtequity.to_dict()

        regtequity_s: dict[str, Any] | Unset = UNSET
        if not isinstance(self.regtequity_s, Unset):
            regtequity_s = self.regtequity_s.to_dict()

        regtmargin: dict[str, Any] | Unset = UNSET
        if not isinstance(self.regtmargin, Unset):
            regtmargin = self.regtmargin.to_dict()

        regtmargin_s: dict[str, Any] | Unset = UNSET
        if not isinstance(self.regtmargin_s, Unset):
            regtmargin_s = self.regtmargin_s.to_dict()

        segmenttitle_c: dict[str, Any] | Unset = UNSET
        if not isinstance(self.segmenttitle_c, Unset):
            segmenttitle_c = self.segmenttitle_c.to_dict()

        segmenttitle_s: dict[str, Any] | Unset = UNSET
        if not isinstance(self.segmenttitle_s, Unset):
            segmenttitle_s = self.segmenttitle_s.to_dict()

        sma: dict[str, Any] | Unset = UNSET
        if not isinstance(self.sma, Unset):
            sma = self.sma.to_dict()

        sma_s: dict[str, Any] | Unset = UNSET
        if not isinstance(self.sma_s, Unset):
            sma_s = self.sma_s.to_dict()

        totalcashvalue: dict[str, Any] | Unset = UNSET
        if not isinstance(self.totalcashvalue, Unset):
            totalcashvalue = self.totalcashvalue.to_dict()

        totalcashvalue_c: dict[str, Any] | Unset = UNSET
        if not isinstance(self.totalcashvalue_c, Unset):
            totalcashvalue_c = self.totalcashvalue_c.to_dict()

        totalcashvalue_s: dict[str, Any] | Unset = UNSET
        if not isinstance(self.totalcashvalue_s, Unset):
            totalcashvalue_s = self.totalcashvalue_s.to_dict()

        totaldebitcardpendingcharges: dict[str, Any] | Unset = UNSET
        if not isinstance(self.totaldebitcardpendingcharges, Unset):
            totaldebitcardpendingcharges = self.totaldebitcardpendingcharges.to_dict()

        totaldebitcardpendingcharges_c: dict[str, Any] | Unset = UNSET
        if not isinstance(self.totaldebitcardpendingcharges_c, Unset):
            totaldebitcardpendingcharges_c = self.totaldebitcardpendingcharges_c.to_dict()

        totaldebitcardpendingcharges_s: dict[str, Any] | Unset = UNSET
        if not isinstance(self.totaldebitcardpendingcharges_s, Unset):
            totaldebitcardpendingcharges_s = self.totaldebitcardpendingcharges_s.to_dict()

        tradingtype_s: dict[str, Any] | Unset = UNSET
        if not isinstance(self.tradingtype_s, Unset):
            tradingtype_s = self.tradingtype_s.to_dict()

        whatifpmenabled: dict[str, Any] | Unset = UNSET
        if not isinstance(self.whatifpmenabled, Unset):
            whatifpmenabled = self.whatifpmenabled.to_dict()

        accruedcash_p: dict[str, Any] | Unset = UNSET
        if not isinstance(self.accruedcash_p, Unset):
            accruedcash_p = self.accruedcash_p.to_dict()

        accrueddividend_p: dict[str, Any] | Unset = UNSET
        if not isinstance(self.accrueddividend_p, Unset):
            accrueddividend_p = self.accrueddividend_p.to_dict()

        availablefunds_p: dict[str, Any] | Unset = UNSET
        if not isinstance(self.availablefunds_p, Unset):
            availablefunds_p = self.availablefunds_p.to_dict()

        billable_p: dict[str, Any] | Unset = UNSET
        if not isinstance(self.billable_p, Unset):
            billable_p = self.billable_p.to_dict()

        columnprio_p: dict[str, Any] | Unset = UNSET
        if not isinstance(self.columnprio_p, Unset):
            columnprio_p = self.columnprio_p.to_dict()

        equitywithloanvalue_p: dict[str, Any] | Unset = UNSET
        if not isinstance(self.equitywithloanvalue_p, Unset):
            equitywithloanvalue_p = self.equitywithloanvalue_p.to_dict()

        excessliquidity_p: dict[str, Any] | Unset = UNSET
        if not isinstance(self.excessliquidity_p, Unset):
            excessliquidity_p = self.excessliquidity_p.to_dict()

        fullavailablefunds_p: dict[str, Any] | Unset = UNSET
        if not isinstance(self.fullavailablefunds_p, Unset):
            fullavailablefunds_p = self.fullavailablefunds_p.to_dict()

        fullexcessliquidity_p: dict[str, Any] | Unset = UNSET
        if not isinstance(self.fullexcessliquidity_p, Unset):
            fullexcessliquidity_p = self.fullexcessliquidity_p.to_dict()

        fullinitmarginreq_p: dict[str, Any] | Unset = UNSET
        if not isinstance(self.fullinitmarginreq_p, Unset):
            fullinitmarginreq_p = self.fullinitmarginreq_p.to_dict()

        fullmaintmarginreq_p: dict[str, Any] | Unset = UNSET
        if not isinstance(self.fullmaintmarginreq_p, Unset):
            fullmaintmarginreq_p = self.fullmaintmarginreq_p.to_dict()

        guarantee_p: dict[str, Any] | Unset = UNSET
        if not isinstance(self.guarantee_p, Unset):
            guarantee_p = self.guarantee_p.to_dict()

        incentivecoupons: dict[str, Any] | Unset = UNSET
        if not isinstance(self.incentivecoupons, Unset):
            incentivecoupons = self.incentivecoupons.to_dict()

        incentivecoupons_c: dict[str, Any] | Unset = UNSET
        if not isinstance(self.incentivecoupons_c, Unset):
            incentivecoupons_c = self.incentivecoupons_c.to_dict()

        incentivecoupons_p: dict[str, Any] | Unset = UNSET
        if not isinstance(self.incentivecoupons_p, Unset):
            incentivecoupons_p = self.incentivecoupons_p.to_dict()

        incentivecoupons_s: dict[str, Any] | Unset = UNSET
        if not isinstance(self.incentivecoupons_s, Unset):
            incentivecoupons_s = self.incentivecoupons_s.to_dict()

        indianstockhaircut_p: dict[str, Any] | Unset = UNSET
        if not isinstance(self.indianstockhaircut_p, Unset):
            indianstockhaircut_p = self.indianstockhaircut_p.to_dict()

        initmarginreq_p: dict[str, Any] | Unset = UNSET
        if not isinstance(self.initmarginreq_p, Unset):
            initmarginreq_p = self.initmarginreq_p.to_dict()

        lookaheadavailablefunds_p: dict[str, Any] | Unset = UNSET
        if not isinstance(self.lookaheadavailablefunds_p, Unset):
            lookaheadavailablefunds_p = self.lookaheadavailablefunds_p.to_dict()

        lookaheadexcessliquidity_p: dict[str, Any] | Unset = UNSET
        if not isinstance(self.lookaheadexcessliquidity_p, Unset):
            lookaheadexcessliquidity_p = self.lookaheadexcessliquidity_p.to_dict()

        lookaheadinitmarginreq_p: dict[str, Any] | Unset = UNSET
        if not isinstance(self.lookaheadinitmarginreq_p, Unset):
            lookaheadinitmarginreq_p = self.lookaheadinitmarginreq_p.to_dict()

        lookaheadmaintmarginreq_p: dict[str, Any] | Unset = UNSET
        if not isinstance(self.lookaheadmaintmarginreq_p, Unset):
            lookaheadmaintmarginreq_p = self.lookaheadmaintmarginreq_p.to_dict()

        maintmarginreq_p: dict[str, Any] | Unset = UNSET
        if not isinstance(self.maintmarginreq_p, Unset):
            maintmarginreq_p = self.maintmarginreq_p.to_dict()

        netliquidation_p: dict[str, Any] | Unset = UNSET
        if not isinstance(self.netliquidation_p, Unset):
            netliquidation_p = self.netliquidation_p.to_dict()

        pasharesvalue_p: dict[str, Any] | Unset = UNSET
        if not isinstance(self.pasharesvalue_p, Unset):
            pasharesvalue_p = self.pasharesvalue_p.to_dict()

        physicalcertificatevalue_p: dict[str, Any] | Unset = UNSET
        if not isinstance(self.physicalcertificatevalue_p, Unset):
            physicalcertificatevalue_p = self.physicalcertificatevalue_p.to_dict()

        postexpirationexcess_p: dict[str, Any] | Unset = UNSET
        if not isinstance(self.postexpirationexcess_p, Unset):
            postexpirationexcess_p = self.postexpirationexcess_p.to_dict()

        postexpirationmargin_p: dict[str, Any] | Unset = UNSET
        if not isinstance(self.postexpirationmargin_p, Unset):
            postexpirationmargin_p = self.postexpirationmargin_p.to_dict()

        segmenttitle_p: dict[str, Any] | Unset = UNSET
        if not isinstance(self.segmenttitle_p, Unset):
            segmenttitle_p = self.segmenttitle_p.to_dict()

        settledcashbydate: dict[str, Any] | Unset = UNSET
        if not isinstance(self.settledcashbydate, Unset):
            settledcashbydate = self.settledcashbydate.to_dict()

        settledcashbydate_c: dict[str, Any] | Unset = UNSET
        if not isinstance(self.settledcashbydate_c, Unset):
            settledcashbydate_c = self.settledcashbydate_c.to_dict()

        settledcashbydate_p: dict[str, Any] | Unset = UNSET
        if not isinstance(self.settledcashbydate_p, Unset):
            settledcashbydate_p = self.settledcashbydate_p.to_dict()

        settledcashbydate_s: dict[str, Any] | Unset = UNSET
        if not isinstance(self.settledcashbydate_s, Unset):
            settledcashbydate_s = self.settledcashbydate_s.to_dict()

        totalcashvalue_p: dict[str, Any] | Unset = UNSET
        if not isinstance(self.totalcashvalue_p, Unset):
            totalcashvalue_p = self.totalcashvalue_p.to_dict()

        totaldebitcardpendingcharges_p: dict[str, Any] | Unset = UNSET
        if not isinstance(self.totaldebitcardpendingcharges_p, Unset):
            totaldebitcardpendingcharges_p = self.totaldebitcardpendingcharges_p.to_dict()

        field_dict: dict[str, Any] = {}
        for prop_name, prop in self.additional_properties.items():
            field_dict[prop_name] = prop.to_dict()

        field_dict.update({})
        if accountcode is not UNSET:
            field_dict["accountcode"] = accountcode
        if accountready is not UNSET:
            field_dict["accountready"] = accountready
        if accounttype is not UNSET:
            field_dict["accounttype"] = accounttype
        if accruedcash is not UNSET:
            field_dict["accruedcash"] = accruedcash
        if accruedcash_c is not UNSET:
            field_dict["accruedcash-c"] = accruedcash_c
        if accruedcash_s is not UNSET:
            field_dict["accruedcash-s"] = accruedcash_s
        if accrueddividend is not UNSET:
            field_dict["accrueddividend"] = accrueddividend
        if accrueddividend_c is not UNSET:
            field_dict["accrueddividend-c"] = accrueddividend_c
        if accrueddividend_s is not UNSET:
            field_dict["accrueddividend-s"] = accrueddividend_s
        if availablefunds is not UNSET:
            field_dict["availablefunds"] = availablefunds
        if availablefunds_c is not UNSET:
            field_dict["availablefunds-c"] = availablefunds_c
        if availablefunds_s is not UNSET:
            field_dict["availablefunds-s"] = availablefunds_s
        if availabletotrade is not UNSET:
            field_dict["availabletotrade"] = availabletotrade
        if availabletotrade_c is not UNSET:
            field_dict["availabletotrade-c"] = availabletotrade_c
        if availabletotrade_s is not UNSET:
            field_dict["availabletotrade-s"] = availabletotrade_s
        if availabletowithdraw is not UNSET:
            field_dict["availabletowithdraw"] = availabletowithdraw
        if availabletowithdraw_c is not UNSET:
            field_dict["availabletowithdraw-c"] = availabletowithdraw_c
        if availabletowithdraw_s is not UNSET:
            field_dict["availabletowithdraw-s"] = availabletowithdraw_s
        if billable is not UNSET:
            field_dict["billable"] = billable
        if billable_c is not UNSET:
            field_dict["billable-c"] = billable_c
        if billable_s is not UNSET:
            field_dict["billable-s"] = billable_s
        if buyingpower is not UNSET:
            field_dict["buyingpower"] = buyingpower
        if columnprio_c is not UNSET:
            field_dict["columnprio-c"] = columnprio_c
        if columnprio_s is not UNSET:
            field_dict["columnprio-s"] = columnprio_s
        if cushion is not UNSET:
            field_dict["cushion"] = cushion
        if daytradesremaining is not UNSET:
            field_dict["daytradesremaining"] = daytradesremaining
        if daytradesremainingt1 is not UNSET:
            field_dict["daytradesremainingt+1"] = daytradesremainingt1
        if daytradesremainingt2 is not UNSET:
            field_dict["daytradesremainingt+2"] = daytradesremainingt2
        if daytradesremainingt3 is not UNSET:
            field_dict["daytradesremainingt+3"] = daytradesremainingt3
        if daytradesremainingt4 is not UNSET:
            field_dict["daytradesremainingt+4"] = daytradesremainingt4
        if daytradingstatus_s is not UNSET:
            field_dict["daytradingstatus-s"] = daytradingstatus_s
        if depositoncredithold is not UNSET:
            field_dict["depositoncredithold"] = depositoncredithold
        if equitywithloanvalue is not UNSET:
            field_dict["equitywithloanvalue"] = equitywithloanvalue
        if equitywithloanvalue_c is not UNSET:
            field_dict["equitywithloanvalue-c"] = equitywithloanvalue_c
        if equitywithloanvalue_s is not UNSET:
            field_dict["equitywithloanvalue-s"] = equitywithloanvalue_s
        if excessliquidity is not UNSET:
            field_dict["excessliquidity"] = excessliquidity
        if excessliquidity_c is not UNSET:
            field_dict["excessliquidity-c"] = excessliquidity_c
        if excessliquidity_s is not UNSET:
            field_dict["excessliquidity-s"] = excessliquidity_s
        if fullavailablefunds is not UNSET:
            field_dict["fullavailablefunds"] = fullavailablefunds
        if fullavailablefunds_c is not UNSET:
            field_dict["fullavailablefunds-c"] = fullavailablefunds_c
        if fullavailablefunds_s is not UNSET:
            field_dict["fullavailablefunds-s"] = fullavailablefunds_s
        if fullexcessliquidity is not UNSET:
            field_dict["fullexcessliquidity"] = fullexcessliquidity
        if fullexcessliquidity_c is not UNSET:
            field_dict["fullexcessliquidity-c"] = fullexcessliquidity_c
        if fullexcessliquidity_s is not UNSET:
            field_dict["fullexcessliquidity-s"] = fullexcessliquidity_s
        if fullinitmarginreq is not UNSET:
            field_dict["fullinitmarginreq"] = fullinitmarginreq
        if fullinitmarginreq_c is not UNSET:
            field_dict["fullinitmarginreq-c"] = fullinitmarginreq_c
        if fullinitmarginreq_s is not UNSET:
            field_dict["fullinitmarginreq-s"] = fullinitmarginreq_s
        if fullmaintmarginreq is not UNSET:
            field_dict["fullmaintmarginreq"] = fullmaintmarginreq
        if fullmaintmarginreq_c is not UNSET:
            field_dict["fullmaintmarginreq-c"] = fullmaintmarginreq_c
        if fullmaintmarginreq_s is not UNSET:
            field_dict["fullmaintmarginreq-s"] = fullmaintmarginreq_s
        if grosspositionvalue is not UNSET:
            field_dict["grosspositionvalue"] = grosspositionvalue
        if grosspositionvalue_s is not UNSET:
            field_dict["grosspositionvalue-s"] = grosspositionvalue_s
        if guarantee is not UNSET:
            field_dict["guarantee"] = guarantee
        if guarantee_c is not UNSET:
            field_dict["guarantee-c"] = guarantee_c
        if guarantee_s is not UNSET:
            field_dict["guarantee-s"] = guarantee_s
        if highestseverity is not UNSET:
            field_dict["highestseverity"] = highestseverity
        if indianstockhaircut is not UNSET:
            field_dict["indianstockhaircut"] = indianstockhaircut
        if indianstockhaircut_c is not UNSET:
            field_dict["indianstockhaircut-c"] = indianstockhaircut_c
        if indianstockhaircut_s is not UNSET:
            field_dict["indianstockhaircut-s"] = indianstockhaircut_s
        if initmarginreq is not UNSET:
            field_dict["initmarginreq"] = initmarginreq
        if initmarginreq_c is not UNSET:
            field_dict["initmarginreq-c"] = initmarginreq_c
        if initmarginreq_s is not UNSET:
            field_dict["initmarginreq-s"] = initmarginreq_s
        if leverage_s is not UNSET:
            field_dict["leverage-s"] = leverage_s
        if lookaheadavailablefunds is not UNSET:
            field_dict["lookaheadavailablefunds"] = lookaheadavailablefunds
        if lookaheadavailablefunds_c is not UNSET:
            field_dict["lookaheadavailablefunds-c"] = lookaheadavailablefunds_c
        if lookaheadavailablefunds_s is not UNSET:
            field_dict["lookaheadavailablefunds-s"] = lookaheadavailablefunds_s
        if lookaheadexcessliquidity is not UNSET:
            field_dict["lookaheadexcessliquidity"] = lookaheadexcessliquidity
        if lookaheadexcessliquidity_c is not UNSET:
            field_dict["lookaheadexcessliquidity-c"] = lookaheadexcessliquidity_c
        if lookaheadexcessliquidity_s is not UNSET:
            field_dict["lookaheadexcessliquidity-s"] = lookaheadexcessliquidity_s
        if lookaheadinitmarginreq is not UNSET:
            field_dict["lookaheadinitmarginreq"] = lookaheadinitmarginreq
        if lookaheadinitmarginreq_c is not UNSET:
            field_dict["lookaheadinitmarginreq-c"] = lookaheadinitmarginreq_c
        if lookaheadinitmarginreq_s is not UNSET:
            field_dict["lookaheadinitmarginreq-s"] = lookaheadinitmarginreq_s
        if lookaheadmaintmarginreq is not UNSET:
            field_dict["lookaheadmaintmarginreq"] = lookaheadmaintmarginreq
        if lookaheadmaintmarginreq_c is not UNSET:
            field_dict["lookaheadmaintmarginreq-c"] = lookaheadmaintmarginreq_c
        if lookaheadmaintmarginreq_s is not UNSET:
            field_dict["lookaheadmaintmarginreq-s"] = lookaheadmaintmarginreq_s
        if lookaheadnextchange is not UNSET:
            field_dict["lookaheadnextchange"] = lookaheadnextchange
        if maintmarginreq is not UNSET:
            field_dict["maintmarginreq"] = maintmarginreq
        if maintmarginreq_c is not UNSET:
            field_dict["maintmarginreq-c"] = maintmarginreq_c
        if maintmarginreq_s is not UNSET:
            field_dict["maintmarginreq-s"] = maintmarginreq_s
        if netliquidation is not UNSET:
            field_dict["netliquidation"] = netliquidation
        if netliquidation_c is not UNSET:
            field_dict["netliquidation-c"] = netliquidation_c
        if netliquidation_s is not UNSET:
            field_dict["netliquidation-s"] = netliquidation_s
        if netliquidationuncertainty is not UNSET:
            field_dict["netliquidationuncertainty"] = netliquidationuncertainty
        if nlvandmargininreview is not UNSET:
            field_dict["nlvandmargininreview"] = nlvandmargininreview
        if pasharesvalue is not UNSET:
            field_dict["pasharesvalue"] = pasharesvalue
        if pasharesvalue_c is not UNSET:
            field_dict["pasharesvalue-c"] = pasharesvalue_c
        if pasharesvalue_s is not UNSET:
            field_dict["pasharesvalue-s"] = pasharesvalue_s
        if physicalcertificatevalue is not UNSET:
            field_dict["physicalcertificatevalue"] = physicalcertificatevalue
        if physicalcertificatevalue_c is not UNSET:
            field_dict["physicalcertificatevalue-c"] = physicalcertificatevalue_c
        if physicalcertificatevalue_s is not UNSET:
            field_dict["physicalcertificatevalue-s"] = physicalcertificatevalue_s
        if postexpirationexcess is not UNSET:
            field_dict["postexpirationexcess"] = postexpirationexcess
        if postexpirationexcess_c is not UNSET:
            field_dict["postexpirationexcess-c"] = postexpirationexcess_c
        if postexpirationexcess_s is not UNSET:
            field_dict["postexpirationexcess-s"] = postexpirationexcess_s
        if postexpirationmargin is not UNSET:
            field_dict["postexpirationmargin"] = postexpirationmargin
        if postexpirationmargin_c is not UNSET:
            field_dict["postexpirationmargin-c"] = postexpirationmargin_c
        if postexpirationmargin_s is not UNSET:
            field_dict["postexpirationmargin-s"] = postexpirationmargin_s
        if previousdayequitywithloanvalue is not UNSET:
            field_dict["previousdayequitywithloanvalue"] = previousdayequitywithloanvalue
        if previousdayequitywithloanvalue_s is not UNSET:
            field_dict["previousdayequitywithloanvalue-s"] = previousdayequitywithloanvalue_s
        if regtequity is not UNSET:
            field_dict["regtequity"] = regtequity
        if regtequity_s is not UNSET:
            field_dict["regtequity-s"] = regtequity_s
        if regtmargin is not UNSET:
            field_dict["regtmargin"] = regtmargin
        if regtmargin_s is not UNSET:
            field_dict["regtmargin-s"] = regtmargin_s
        if segmenttitle_c is not UNSET:
            field_dict["segmenttitle-c"] = segmenttitle_c
        if segmenttitle_s is not UNSET:
            field_dict["segmenttitle-s"] = segmenttitle_s
        if sma is not UNSET:
            field_dict["sma"] = sma
        if sma_s is not UNSET:
            field_dict["sma-s"] = sma_s
        if totalcashvalue is not UNSET:
            field_dict["totalcashvalue"] = totalcashvalue
        if totalcashvalue_c is not UNSET:
            field_dict["totalcashvalue-c"] = totalcashvalue_c
        if totalcashvalue_s is not UNSET:
            field_dict["totalcashvalue-s"] = totalcashvalue_s
        if totaldebitcardpendingcharges is not UNSET:
            field_dict["totaldebitcardpendingcharges"] = totaldebitcardpendingcharges
        if totaldebitcardpendingcharges_c is not UNSET:
            field_dict["totaldebitcardpendingcharges-c"] = totaldebitcardpendingcharges_c
        if totaldebitcardpendingcharges_s is not UNSET:
            field_dict["totaldebitcardpendingcharges-s"] = totaldebitcardpendingcharges_s
        if tradingtype_s is not UNSET:
            field_dict["tradingtype-s"] = tradingtype_s
        if whatifpmenabled is not UNSET:
            field_dict["whatifpmenabled"] = whatifpmenabled
        if accruedcash_p is not UNSET:
            field_dict["accruedcash-p"] = accruedcash_p
        if accrueddividend_p is not UNSET:
            field_dict["accrueddividend-p"] = accrueddividend_p
        if availablefunds_p is not UNSET:
            field_dict["availablefunds-p"] = availablefunds_p
        if billable_p is not UNSET:
            field_dict["billable-p"] = billable_p
        if columnprio_p is not UNSET:
            field_dict["columnprio-p"] = columnprio_p
        if equitywithloanvalue_p is not UNSET:
            field_dict["equitywithloanvalue-p"] = equitywithloanvalue_p
        if excessliquidity_p is not UNSET:
            field_dict["excessliquidity-p"] = excessliquidity_p
        if fullavailablefunds_p is not UNSET:
            field_dict["fullavailablefunds-p"] = fullavailablefunds_p
        if fullexcessliquidity_p is not UNSET:
            field_dict["fullexcessliquidity-p"] = fullexcessliquidity_p
        if fullinitmarginreq_p is not UNSET:
            field_dict["fullinitmarginreq-p"] = fullinitmarginreq_p
        if fullmaintmarginreq_p is not UNSET:
            field_dict["fullmaintmarginreq-p"] = fullmaintmarginreq_p
        if guarantee_p is not UNSET:
            field_dict["guarantee-p"] = guarantee_p
        if incentivecoupons is not UNSET:
            field_dict["incentivecoupons"] = incentivecoupons
        if incentivecoupons_c is not UNSET:
            field_dict["incentivecoupons-c"] = incentivecoupons_c
        if incentivecoupons_p is not UNSET:
            field_dict["incentivecoupons-p"] = incentivecoupons_p
        if incentivecoupons_s is not UNSET:
            field_dict["incentivecoupons-s"] = incentivecoupons_s
        if indianstockhaircut_p is not UNSET:
            field_dict["indianstockhaircut-p"] = indianstockhaircut_p
        if initmarginreq_p is not UNSET:
            field_dict["initmarginreq-p"] = initmarginreq_p
        if lookaheadavailablefunds_p is not UNSET:
            field_dict["lookaheadavailablefunds-p"] = lookaheadavailablefunds_p
        if lookaheadexcessliquidity_p is not UNSET:
            field_dict["lookaheadexcessliquidity-p"] = lookaheadexcessliquidity_p
        if lookaheadinitmarginreq_p is not UNSET:
            field_dict["lookaheadinitmarginreq-p"] = lookaheadinitmarginreq_p
        if lookaheadmaintmarginreq_p is not UNSET:
            field_dict["lookaheadmaintmarginreq-p"] = lookaheadmaintmarginreq_p
        if maintmarginreq_p is not UNSET:
            field_dict["maintmarginreq-p"] = maintmarginreq_p
        if netliquidation_p is not UNSET:
            field_dict["netliquidation-p"] = netliquidation_p
        if pasharesvalue_p is not UNSET:
            field_dict["pasharesvalue-p"] = pasharesvalue_p
        if physicalcertificatevalue_p is not UNSET:
            field_dict["physicalcertificatevalue-p"] = physicalcertificatevalue_p
        if postexpirationexcess_p is not UNSET:
            field_dict["postexpirationexcess-p"] = postexpirationexcess_p
        if postexpirationmargin_p is not UNSET:
            field_dict["postexpirationmargin-p"] = postexpirationmargin_p
        if segmenttitle_p is not UNSET:
            field_dict["segmenttitle-p"] = segmenttitle_p
        if settledcashbydate is not UNSET:
            field_dict["settledcashbydate"] = settledcashbydate
        if settledcashbydate_c is not UNSET:
            field_dict["settledcashbydate-c"] = settledcashbydate_c
        if settledcashbydate_p is not UNSET:
            field_dict["settledcashbydate-p"] = settledcashbydate_p
        if settledcashbydate_s is not UNSET:
            field_dict["settledcashbydate-s"] = settledcashbydate_s
        if totalcashvalue_p is not UNSET:
            field_dict["totalcashvalue-p"] = totalcashvalue_p
        if totaldebitcardpendingcharges_p is not UNSET:
            field_dict["totaldebitcardpendingcharges-p"] = totaldebitcardpendingcharges_p

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.summary_value import SummaryValue  # noqa: PLC0415

        _d = dict(src_dict)
        _accountcode = _d.pop("accountcode", UNSET)
        accountcode: SummaryValue | Unset
        if isinstance(_accountcode, Unset):
            accountcode = UNSET
        else:
            accountcode = SummaryValue.from_dict(_accountcode)

        _accountready = _d.pop("accountready", UNSET)
        accountready: SummaryValue | Unset
        if isinstance(_accountready, Unset):
            accountready = UNSET
        else:
            accountready = SummaryValue.from_dict(_accountready)

        _accounttype = _d.pop("accounttype", UNSET)
        accounttype: SummaryValue | Unset
        if isinstance(_accounttype, Unset):
            accounttype = UNSET
        else:
            accounttype = SummaryValue.from_dict(_accounttype)

        _accruedcash = _d.pop("accruedcash", UNSET)
        accruedcash: SummaryValue | Unset
        if isinstance(_accruedcash, Unset):
            accruedcash = UNSET
        else:
            accruedcash = SummaryValue.from_dict(_accruedcash)

        _accruedcash_c = _d.pop("accruedcash-c", UNSET)
        accruedcash_c: SummaryValue | Unset
        if isinstance(_accruedcash_c, Unset):
            accruedcash_c = UNSET
        else:
            accruedcash_c = SummaryValue.from_dict(_accruedcash_c)

        _accruedcash_s = _d.pop("accruedcash-s", UNSET)
        accruedcash_s: SummaryValue | Unset
        if isinstance(_accruedcash_s, Unset):
            accruedcash_s = UNSET
        else:
            accruedcash_s = SummaryValue.from_dict(_accruedcash_s)

        _accrueddividend = _d.pop("accrueddividend", UNSET)
        accrueddividend: SummaryValue | Unset
        if isinstance(_accrueddividend, Unset):
            accrueddividend = UNSET
        else:
            accrueddividend = SummaryValue.from_dict(_accrueddividend)

        _accrueddividend_c = _d.pop("accrueddividend-c", UNSET)
        accrueddividend_c: SummaryValue | Unset
        if isinstance(_accrueddividend_c, Unset):
            accrueddividend_c = UNSET
        else:
            accrueddividend_c = SummaryValue.from_dict(_accrueddividend_c)

        _accrueddividend_s = _d.pop("accrueddividend-s", UNSET)
        accrueddividend_s: SummaryValue | Unset
        if isinstance(_accrueddividend_s, Unset):
            accrueddividend_s = UNSET
        else:
            accrueddividend_s = SummaryValue.from_dict(_accrueddividend_s)

        _availablefunds = _d.pop("availablefunds", UNSET)
        availablefunds: SummaryValue | Unset
        if isinstance(_availablefunds, Unset):
            availablefunds = UNSET
        else:
            availablefunds = SummaryValue.from_dict(_availablefunds)

        _availablefunds_c = _d.pop("availablefunds-c", UNSET)
        availablefunds_c: SummaryValue | Unset
        if isinstance(_availablefunds_c, Unset):
            availablefunds_c = UNSET
        else:
            availablefunds_c = SummaryValue.from_dict(_availablefunds_c)

        _availablefunds_s = _d.pop("availablefunds-s", UNSET)
        availablefunds_s: SummaryValue | Unset
        if isinstance(_availablefunds_s, Unset):
            availablefunds_s = UNSET
        else:
            availablefunds_s = SummaryValue.from_dict(_availablefunds_s)

        _availabletotrade = _d.pop("availabletotrade", UNSET)
        availabletotrade: SummaryValue | Unset
        if isinstance(_availabletotrade, Unset):
            availabletotrade = UNSET
        else:
            availabletotrade = SummaryValue.from_dict(_availabletotrade)

        _availabletotrade_c = _d.pop("availabletotrade-c", UNSET)
        availabletotrade_c: SummaryValue | Unset
        if isinstance(_availabletotrade_c, Unset):
            availabletotrade_c = UNSET
        else:
            availabletotrade_c = SummaryValue.from_dict(_availabletotrade_c)

        _availabletotrade_s = _d.pop("availabletotrade-s", UNSET)
        availabletotrade_s: SummaryValue | Unset
        if isinstance(_availabletotrade_s, Unset):
            availabletotrade_s = UNSET
        else:
            availabletotrade_s = SummaryValue.from_dict(_availabletotrade_s)

        _availabletowithdraw = _d.pop("availabletowithdraw", UNSET)
        availabletowithdraw: SummaryValue | Unset
        if isinstance(_availabletowithdraw, Unset):
            availabletowithdraw = UNSET
        else:
            availabletowithdraw = SummaryValue.from_dict(_availabletowithdraw)

        _availabletowithdraw_c = _d.pop("availabletowithdraw-c", UNSET)
        availabletowithdraw_c: SummaryValue | Unset
        if isinstance(_availabletowithdraw_c, Unset):
            availabletowithdraw_c = UNSET
        else:
            availabletowithdraw_c = SummaryValue.from_dict(_availabletowithdraw_c)

        _availabletowithdraw_s = _d.pop("availabletowithdraw-s", UNSET)
        availabletowithdraw_s: SummaryValue | Unset
        if isinstance(_availabletowithdraw_s, Unset):
            availabletowithdraw_s = UNSET
        else:
            availabletowithdraw_s = SummaryValue.from_dict(_availabletowithdraw_s)

        _billable = _d.pop("billable", UNSET)
        billable: SummaryValue | Unset
        if isinstance(_billable, Unset):
            billable = UNSET
        else:
            billable = SummaryValue.from_dict(_billable)

        _billable_c = _d.pop("billable-c", UNSET)
        billable_c: SummaryValue | Unset
        if isinstance(_billable_c, Unset):
            billable_c = UNSET
        else:
            billable_c = SummaryValue.from_dict(_billable_c)

        _billable_s = _d.pop("billable-s", UNSET)
        billable_s: SummaryValue | Unset
        if isinstance(_billable_s, Unset):
            billable_s = UNSET
        else:
            billable_s = SummaryValue.from_dict(_billable_s)

        _buyingpower = _d.pop("buyingpower", UNSET)
        buyingpower: SummaryValue | Unset
        if isinstance(_buyingpower, Unset):
            buyingpower = UNSET
        else:
            buyingpower = SummaryValue.from_dict(_buyingpower)

        _columnprio_c = _d.pop("columnprio-c", UNSET)
        columnprio_c: SummaryValue | Unset
        if isinstance(_columnprio_c, Unset):
            columnprio_c = UNSET
        else:
            columnprio_c = SummaryValue.from_dict(_columnprio_c)

        _columnprio_s = _d.pop("columnprio-s", UNSET)
        columnprio_s: SummaryValue | Unset
        if isinstance(_columnprio_s, Unset):
            columnprio_s = UNSET
        else:
            columnprio_s = SummaryValue.from_dict(_columnprio_s)

        _cushion = _d.pop("cushion", UNSET)
        cushion: SummaryValue | Unset
        if isinstance(_cushion, Unset):
            cushion = UNSET
        else:
            cushion = SummaryValue.from_dict(_cushion)

        _daytradesremaining = _d.pop("daytradesremaining", UNSET)
        daytradesremaining: SummaryValue | Unset
        if isinstance(_daytradesremaining, Unset):
            daytradesremaining = UNSET
        else:
            daytradesremaining = SummaryValue.from_dict(_daytradesremaining)

        _daytradesremainingt1 = _d.pop("daytradesremainingt+1", UNSET)
        daytradesremainingt1: SummaryValue | Unset
        if isinstance(_daytradesremainingt1, Unset):
            daytradesremainingt1 = UNSET
        else:
            daytradesremainingt1 = SummaryValue.from_dict(_daytradesremainingt1)

        _daytradesremainingt2 = _d.pop("daytradesremainingt+2", UNSET)
        daytradesremainingt2: SummaryValue | Unset
        if isinstance(_daytradesremainingt2, Unset):
            daytradesremainingt2 = UNSET
        else:
            daytradesremainingt2 = SummaryValue.from_dict(_daytradesremainingt2)

        _daytradesremainingt3 = _d.pop("daytradesremainingt+3", UNSET)
        daytradesremainingt3: SummaryValue | Unset
        if isinstance(_daytradesremainingt3, Unset):
            daytradesremainingt3 = UNSET
        else:
            daytradesremainingt3 = SummaryValue.from_dict(_daytradesremainingt3)

        _daytradesremainingt4 = _d.pop("daytradesremainingt+4", UNSET)
        daytradesremainingt4: SummaryValue | Unset
        if isinstance(_daytradesremainingt4, Unset):
            daytradesremainingt4 = UNSET
        else:
            daytradesremainingt4 = SummaryValue.from_dict(_daytradesremainingt4)

        _daytradingstatus_s = _d.pop("daytradingstatus-s", UNSET)
        daytradingstatus_s: SummaryValue | Unset
        if isinstance(_daytradingstatus_s, Unset):
            daytradingstatus_s = UNSET
        else:
            daytradingstatus_s = SummaryValue.from_dict(_daytradingstatus_s)

        _depositoncredithold = _d.pop("depositoncredithold", UNSET)
        depositoncredithold: SummaryValue | Unset
        if isinstance(_depositoncredithold, Unset):
            depositoncredithold = UNSET
        else:
            depositoncredithold = SummaryValue.from_dict(_depositoncredithold)

        _equitywithloanvalue = _d.pop("equitywithloanvalue", UNSET)
        equitywithloanvalue: SummaryValue | Unset
        if isinstance(_equitywithloanvalue, Unset):
            equitywithloanvalue = UNSET
        else:
            equitywithloanvalue = SummaryValue.from_dict(_equitywithloanvalue)

        _equitywithloanvalue_c = _d.pop("equitywithloanvalue-c", UNSET)
        equitywithloanvalue_c: SummaryValue | Unset
        if isinstance(_equitywithloanvalue_c, Unset):
            equitywithloanvalue_c = UNSET
        else:
            equitywithloanvalue_c = SummaryValue.from_dict(_equitywithloanvalue_c)

        _equitywithloanvalue_s = _d.pop("equitywithloanvalue-s", UNSET)
        equitywithloanvalue_s: SummaryValue | Unset
        if isinstance(_equitywithloanvalue_s, Unset):
            equitywithloanvalue_s = UNSET
        else:
            equitywithloanvalue_s = SummaryValue.from_dict(_equitywithloanvalue_s)

        _excessliquidity = _d.pop("excessliquidity", UNSET)
        excessliquidity: SummaryValue | Unset
        if isinstance(_excessliquidity, Unset):
            excessliquidity = UNSET
        else:
            excessliquidity = SummaryValue.from_dict(_excessliquidity)

        _excessliquidity_c = _d.pop("excessliquidity-c", UNSET)
        excessliquidity_c: SummaryValue | Unset
        if isinstance(_excessliquidity_c, Unset):
            excessliquidity_c = UNSET
        else:
            excessliquidity_c = SummaryValue.from_dict(_excessliquidity_c)

        _excessliquidity_s = _d.pop("excessliquidity-s", UNSET)
        excessliquidity_s: SummaryValue | Unset
        if isinstance(_excessliquidity_s, Unset):
            excessliquidity_s = UNSET
        else:
            excessliquidity_s = SummaryValue.from_dict(_excessliquidity_s)

        _fullavailablefunds = _d.pop("fullavailablefunds", UNSET)
        fullavailablefunds: SummaryValue | Unset
        if isinstance(_fullavailablefunds, Unset):
            fullavailablefunds = UNSET
        else:
            fullavailablefunds = SummaryValue.from_dict(_fullavailablefunds)

        _fullavailablefunds_c = _d.pop("fullavailablefunds-c", UNSET)
        fullavailablefunds_c: SummaryValue | Unset
        if isinstance(_fullavailablefunds_c, Unset):
            fullavailablefunds_c = UNSET
        else:
            fullavailablefunds_c = SummaryValue.from_dict(_fullavailablefunds_c)

        _fullavailablefunds_s = _d.pop("fullavailablefunds-s", UNSET)
        fullavailablefunds_s: SummaryValue | Unset
        if isinstance(_fullavailablefunds_s, Unset):
            fullavailablefunds_s = UNSET
        else:
            fullavailablefunds_s = SummaryValue.from_dict(_fullavailablefunds_s)

        _fullexcessliquidity = _d.pop("fullexcessliquidity", UNSET)
        fullexcessliquidity: SummaryValue | Unset
        if isinstance(_fullexcessliquidity, Unset):
            fullexcessliquidity = UNSET
        else:
            fullexcessliquidity = SummaryValue.from_dict(_fullexcessliquidity)

        _fullexcessliquidity_c = _d.pop("fullexcessliquidity-c", UNSET)
        fullexcessliquidity_c: SummaryValue | Unset
        if isinstance(_fullexcessliquidity_c, Unset):
            fullexcessliquidity_c = UNSET
        else:
            fullexcessliquidity_c = SummaryValue.from_dict(_fullexcessliquidity_c)

        _fullexcessliquidity_s = _d.pop("fullexcessliquidity-s", UNSET)
        fullexcessliquidity_s: SummaryValue | Unset
        if isinstance(_fullexcessliquidity_s, Unset):
            fullexcessliquidity_s = UNSET
        else:
            fullexcessliquidity_s = SummaryValue.from_dict(_fullexcessliquidity_s)

        _fullinitmarginreq = _d.pop("fullinitmarginreq", UNSET)
        fullinitmarginreq: SummaryValue | Unset
        if isinstance(_fullinitmarginreq, Unset):
            fullinitmarginreq = UNSET
        else:
            fullinitmarginreq = SummaryValue.from_dict(_fullinitmarginreq)

        _fullinitmarginreq_c = _d.pop("fullinitmarginreq-c", UNSET)
        fullinitmarginreq_c: SummaryValue | Unset
        if isinstance(_fullinitmarginreq_c, Unset):
            fullinitmarginreq_c = UNSET
        else:
            fullinitmarginreq_c = SummaryValue.from_dict(_fullinitmarginreq_c)

        _fullinitmarginreq_s = _d.pop("fullinitmarginreq-s", UNSET)
        fullinitmarginreq_s: SummaryValue | Unset
        if isinstance(_fullinitmarginreq_s, Unset):
            fullinitmarginreq_s = UNSET
        else:
            fullinitmarginreq_s = SummaryValue.from_dict(_fullinitmarginreq_s)

        _fullmaintmarginreq = _d.pop("fullmaintmarginreq", UNSET)
        fullmaintmarginreq: SummaryValue | Unset
        if isinstance(_fullmaintmarginreq, Unset):
            fullmaintmarginreq = UNSET
        else:
            fullmaintmarginreq = SummaryValue.from_dict(_fullmaintmarginreq)

        _fullmaintmarginreq_c = _d.pop("fullmaintmarginreq-c", UNSET)
        fullmaintmarginreq_c: SummaryValue | Unset
        if isinstance(_fullmaintmarginreq_c, Unset):
            fullmaintmarginreq_c = UNSET
        else:
            fullmaintmarginreq_c = SummaryValue.from_dict(_fullmaintmarginreq_c)

        _fullmaintmarginreq_s = _d.pop("fullmaintmarginreq-s", UNSET)
        fullmaintmarginreq_s: SummaryValue | Unset
        if isinstance(_fullmaintmarginreq_s, Unset):
            fullmaintmarginreq_s = UNSET
        else:
            fullmaintmarginreq_s = SummaryValue.from_dict(_fullmaintmarginreq_s)

        _grosspositionvalue = _d.pop("grosspositionvalue", UNSET)
        grosspositionvalue: SummaryValue | Unset
        if isinstance(_grosspositionvalue, Unset):
            grosspositionvalue = UNSET
        else:
            grosspositionvalue = SummaryValue.from_dict(_grosspositionvalue)

        _grosspositionvalue_s = _d.pop("grosspositionvalue-s", UNSET)
        grosspositionvalue_s: SummaryValue | Unset
        if isinstance(_grosspositionvalue_s, Unset):
            grosspositionvalue_s = UNSET
        else:
            grosspositionvalue_s = SummaryValue.from_dict(_grosspositionvalue_s)

        _guarantee = _d.pop("guarantee", UNSET)
        guarantee: SummaryValue | Unset
        if isinstance(_guarantee, Unset):
            guarantee = UNSET
        else:
            guarantee = SummaryValue.from_dict(_guarantee)

        _guarantee_c = _d.pop("guarantee-c", UNSET)
        guarantee_c: SummaryValue | Unset
        if isinstance(_guarantee_c, Unset):
            guarantee_c = UNSET
        else:
            guarantee_c = SummaryValue.from_dict(_guarantee_c)

        _guarantee_s = _d.pop("guarantee-s", UNSET)
        guarantee_s: SummaryValue | Unset
        if isinstance(_guarantee_s, Unset):
            guarantee_s = UNSET
        else:
            guarantee_s = SummaryValue.from_dict(_guarantee_s)

        _highestseverity = _d.pop("highestseverity", UNSET)
        highestseverity: SummaryValue | Unset
        if isinstance(_highestseverity, Unset):
            highestseverity = UNSET
        else:
            highestseverity = SummaryValue.from_dict(_highestseverity)

        _indianstockhaircut = _d.pop("indianstockhaircut", UNSET)
        indianstockhaircut: SummaryValue | Unset
        if isinstance(_indianstockhaircut, Unset):
            indianstockhaircut = UNSET
        else:
            indianstockhaircut = SummaryValue.from_dict(_indianstockhaircut)

        _indianstockhaircut_c = _d.pop("indianstockhaircut-c", UNSET)
        indianstockhaircut_c: SummaryValue | Unset
        if isinstance(_indianstockhaircut_c, Unset):
            indianstockhaircut_c = UNSET
        else:
            indianstockhaircut_c = SummaryValue.from_dict(_indianstockhaircut_c)

        _indianstockhaircut_s = _d.pop("indianstockhaircut-s", UNSET)
        indianstockhaircut_s: SummaryValue | Unset
        if isinstance(_indianstockhaircut_s, Unset):
            indianstockhaircut_s = UNSET
        else:
            indianstockhaircut_s = SummaryValue.from_dict(_indianstockhaircut_s)

        _initmarginreq = _d.pop("initmarginreq", UNSET)
        initmarginreq: SummaryValue | Unset
        if isinstance(_initmarginreq, Unset):
            initmarginreq = UNSET
        else:
            initmarginreq = SummaryValue.from_dict(_initmarginreq)

        _initmarginreq_c = _d.pop("initmarginreq-c", UNSET)
        initmarginreq_c: SummaryValue | Unset
        if isinstance(_initmarginreq_c, Unset):
            initmarginreq_c = UNSET
        else:
            initmarginreq_c = SummaryValue.from_dict(_initmarginreq_c)

        _initmarginreq_s = _d.pop("initmarginreq-s", UNSET)
        initmarginreq_s: SummaryValue | Unset
        if isinstance(_initmarginreq_s, Unset):
            initmarginreq_s = UNSET
        else:
            initmarginreq_s = SummaryValue.from_dict(_initmarginreq_s)

        _leverage_s = _d.pop("leverage-s", UNSET)
        leverage_s: SummaryValue | Unset
        if isinstance(_leverage_s, Unset):
            leverage_s = UNSET
        else:
            leverage_s = SummaryValue.from_dict(_leverage_s)

        _lookaheadavailablefunds = _d.pop("lookaheadavailablefunds", UNSET)
        lookaheadavailablefunds: SummaryValue | Unset
        if isinstance(_lookaheadavailablefunds, Unset):
            lookaheadavailablefunds = UNSET
        else:
            lookaheadavailablefunds = SummaryValue.from_dict(_lookaheadavailablefunds)

        _lookaheadavailablefunds_c = _d.pop("lookaheadavailablefunds-c", UNSET)
        lookaheadavailablefunds_c: SummaryValue | Unset
        if isinstance(_lookaheadavailablefunds_c, Unset):
            lookaheadavailablefunds_c = UNSET
        else:
            lookaheadavailablefunds_c = SummaryValue.from_dict(_lookaheadavailablefunds_c)

        _lookaheadavailablefunds_s = _d.pop("lookaheadavailablefunds-s", UNSET)
        lookaheadavailablefunds_s: SummaryValue | Unset
        if isinstance(_lookaheadavailablefunds_s, Unset):
            lookaheadavailablefunds_s = UNSET
        else:
            lookaheadavailablefunds_s = SummaryValue.from_dict(_lookaheadavailablefunds_s)

        _lookaheadexcessliquidity = _d.pop("lookaheadexcessliquidity", UNSET)
        lookaheadexcessliquidity: SummaryValue | Unset
        if isinstance(_lookaheadexcessliquidity, Unset):
            lookaheadexcessliquidity = UNSET
        else:
            lookaheadexcessliquidity = SummaryValue.from_dict(_lookaheadexcessliquidity)

        _lookaheadexcessliquidity_c = _d.pop("lookaheadexcessliquidity-c", UNSET)
        lookaheadexcessliquidity_c: SummaryValue | Unset
        if isinstance(_lookaheadexcessliquidity_c, Unset):
            lookaheadexcessliquidity_c = UNSET
        else:
            lookaheadexcessliquidity_c = SummaryValue.from_dict(_lookaheadexcessliquidity_c)

        _lookaheadexcessliquidity_s = _d.pop("lookaheadexcessliquidity-s", UNSET)
        lookaheadexcessliquidity_s: SummaryValue | Unset
        if isinstance(_lookaheadexcessliquidity_s, Unset):
            lookaheadexcessliquidity_s = UNSET
        else:
            lookaheadexcessliquidity_s = SummaryValue.from_dict(_lookaheadexcessliquidity_s)

        _lookaheadinitmarginreq = _d.pop("lookaheadinitmarginreq", UNSET)
        lookaheadinitmarginreq: SummaryValue | Unset
        if isinstance(_lookaheadinitmarginreq, Unset):
            lookaheadinitmarginreq = UNSET
        else:
            lookaheadinitmarginreq = SummaryValue.from_dict(_lookaheadinitmarginreq)

        _lookaheadinitmarginreq_c = _d.pop("lookaheadinitmarginreq-c", UNSET)
        lookaheadinitmarginreq_c: SummaryValue | Unset
        if isinstance(_lookaheadinitmarginreq_c, Unset):
            lookaheadinitmarginreq_c = UNSET
        else:
            lookaheadinitmarginreq_c = SummaryValue.from_dict(_lookaheadinitmarginreq_c)

        _lookaheadinitmarginreq_s = _d.pop("lookaheadinitmarginreq-s", UNSET)
        lookaheadinitmarginreq_s: SummaryValue | Unset
        if isinstance(_lookaheadinitmarginreq_s, Unset):
            lookaheadinitmarginreq_s = UNSET
        else:
            lookaheadinitmarginreq_s = SummaryValue.from_dict(_lookaheadinitmarginreq_s)

        _lookaheadmaintmarginreq = _d.pop("lookaheadmaintmarginreq", UNSET)
        lookaheadmaintmarginreq: SummaryValue | Unset
        if isinstance(_lookaheadmaintmarginreq, Unset):
            lookaheadmaintmarginreq = UNSET
        else:
            lookaheadmaintmarginreq = SummaryValue.from_dict(_lookaheadmaintmarginreq)

        _lookaheadmaintmarginreq_c = _d.pop("lookaheadmaintmarginreq-c", UNSET)
        lookaheadmaintmarginreq_c: SummaryValue | Unset
        if isinstance(_lookaheadmaintmarginreq_c, Unset):
            lookaheadmaintmarginreq_c = UNSET
        else:
            lookaheadmaintmarginreq_c = SummaryValue.from_dict(_lookaheadmaintmarginreq_c)

        _lookaheadmaintmarginreq_s = _d.pop("lookaheadmaintmarginreq-s", UNSET)
        lookaheadmaintmarginreq_s: SummaryValue | Unset
        if isinstance(_lookaheadmaintmarginreq_s, Unset):
            lookaheadmaintmarginreq_s = UNSET
        else:
            lookaheadmaintmarginreq_s = SummaryValue.from_dict(_lookaheadmaintmarginreq_s)

        _lookaheadnextchange = _d.pop("lookaheadnextchange", UNSET)
        lookaheadnextchange: SummaryValue | Unset
        if isinstance(_lookaheadnextchange, Unset):
            lookaheadnextchange = UNSET
        else:
            lookaheadnextchange = SummaryValue.from_dict(_lookaheadnextchange)

        _maintmarginreq = _d.pop("maintmarginreq", UNSET)
        maintmarginreq: SummaryValue | Unset
        if isinstance(_maintmarginreq, Unset):
            maintmarginreq = UNSET
        else:
            maintmarginreq = SummaryValue.from_dict(_maintmarginreq)

        _maintmarginreq_c = _d.pop("maintmarginreq-c", UNSET)
        maintmarginreq_c: SummaryValue | Unset
        if isinstance(_maintmarginreq_c, Unset):
            maintmarginreq_c = UNSET
        else:
            maintmarginreq_c = SummaryValue.from_dict(_maintmarginreq_c)

        _maintmarginreq_s = _d.pop("maintmarginreq-s", UNSET)
        maintmarginreq_s: SummaryValue | Unset
        if isinstance(_maintmarginreq_s, Unset):
            maintmarginreq_s = UNSET
        else:
            maintmarginreq_s = SummaryValue.from_dict(_maintmarginreq_s)

        _netliquidation = _d.pop("netliquidation", UNSET)
        netliquidation: SummaryValue | Unset
        if isinstance(_netliquidation, Unset):
            netliquidation = UNSET
        else:
            netliquidation = SummaryValue.from_dict(_netliquidation)

        _netliquidation_c = _d.pop("netliquidation-c", UNSET)
        netliquidation_c: SummaryValue | Unset
        if isinstance(_netliquidation_c, Unset):
            netliquidation_c = UNSET
        else:
            netliquidation_c = SummaryValue.from_dict(_netliquidation_c)

        _netliquidation_s = _d.pop("netliquidation-s", UNSET)
        netliquidation_s: SummaryValue | Unset
        if isinstance(_netliquidation_s, Unset):
            netliquidation_s = UNSET
        else:
            netliquidation_s = SummaryValue.from_dict(_netliquidation_s)

        _netliquidationuncertainty = _d.pop("netliquidationuncertainty", UNSET)
        netliquidationuncertainty: SummaryValue | Unset
        if isinstance(_netliquidationuncertainty, Unset):
            netliquidationuncertainty = UNSET
        else:
            netliquidationuncertainty = SummaryValue.from_dict(_netliquidationuncertainty)

        _nlvandmargininreview = _d.pop("nlvandmargininreview", UNSET)
        nlvandmargininreview: SummaryValue | Unset
        if isinstance(_nlvandmargininreview, Unset):
            nlvandmargininreview = UNSET
        else:
            nlvandmargininreview = SummaryValue.from_dict(_nlvandmargininreview)

        _pasharesvalue = _d.pop("pasharesvalue", UNSET)
        pasharesvalue: SummaryValue | Unset
        if isinstance(_pasharesvalue, Unset):
            pasharesvalue = UNSET
        else:
            pasharesvalue = SummaryValue.from_dict(_pasharesvalue)

        _pasharesvalue_c = _d.pop("pasharesvalue-c", UNSET)
        pasharesvalue_c: SummaryValue | Unset
        if isinstance(_pasharesvalue_c, Unset):
            pasharesvalue_c = UNSET
        else:
            pasharesvalue_c = SummaryValue.from_dict(_pasharesvalue_c)

        _pasharesvalue_s = _d.pop("pasharesvalue-s", UNSET)
        pasharesvalue_s: SummaryValue | Unset
        if isinstance(_pasharesvalue_s, Unset):
            pasharesvalue_s = UNSET
        else:
            pasharesvalue_s = SummaryValue.from_dict(_pasharesvalue_s)

        _physicalcertificatevalue = _d.pop("physicalcertificatevalue", UNSET)
        physicalcertificatevalue: SummaryValue | Unset
        if isinstance(_physicalcertificatevalue, Unset):
            physicalcertificatevalue = UNSET
        else:
            physicalcertificatevalue = SummaryValue.from_dict(_physicalcertificatevalue)

        _physicalcertificatevalue_c = _d.pop("physicalcertificatevalue-c", UNSET)
        physicalcertificatevalue_c: SummaryValue | Unset
        if isinstance(_physicalcertificatevalue_c, Unset):
            physicalcertificatevalue_c = UNSET
        else:
            physicalcertificatevalue_c = SummaryValue.from_dict(_physicalcertificatevalue_c)

        _physicalcertificatevalue_s = _d.pop("physicalcertificatevalue-s", UNSET)
        physicalcertificatevalue_s: SummaryValue | Unset
        if isinstance(_physicalcertificatevalue_s, Unset):
            physicalcertificatevalue_s = UNSET
        else:
            physicalcertificatevalue_s = SummaryValue.from_dict(_physicalcertificatevalue_s)

        _postexpirationexcess = _d.pop("postexpirationexcess", UNSET)
        postexpirationexcess: SummaryValue | Unset
        if isinstance(_postexpirationexcess, Unset):
            postexpirationexcess = UNSET
        else:
            postexpirationexcess = SummaryValue.from_dict(_postexpirationexcess)

        _postexpirationexcess_c = _d.pop("postexpirationexcess-c", UNSET)
        postexpirationexcess_c: SummaryValue | Unset
        if isinstance(_postexpirationexcess_c, Unset):
            postexpirationexcess_c = UNSET
        else:
            postexpirationexcess_c = SummaryValue.from_dict(_postexpirationexcess_c)

        _postexpirationexcess_s = _d.pop("postexpirationexcess-s", UNSET)
        postexpirationexcess_s: SummaryValue | Unset
        if isinstance(_postexpirationexcess_s, Unset):
            postexpirationexcess_s = UNSET
        else:
            postexpirationexcess_s = SummaryValue.from_dict(_postexpirationexcess_s)

        _postexpirationmargin = _d.pop("postexpirationmargin", UNSET)
        postexpirationmargin: SummaryValue | Unset
        if isinstance(_postexpirationmargin, Unset):
            postexpirationmargin = UNSET
        else:
            postexpirationmargin = SummaryValue.from_dict(_postexpirationmargin)

        _postexpirationmargin_c = _d.pop("postexpirationmargin-c", UNSET)
        postexpirationmargin_c: SummaryValue | Unset
        if isinstance(_postexpirationmargin_c, Unset):
            postexpirationmargin_c = UNSET
        else:
            postexpirationmargin_c = SummaryValue.from_dict(_postexpirationmargin_c)

        _postexpirationmargin_s = _d.pop("postexpirationmargin-s", UNSET)
        postexpirationmargin_s: SummaryValue | Unset
        if isinstance(_postexpirationmargin_s, Unset):
            postexpirationmargin_s = UNSET
        else:
            postexpirationmargin_s = SummaryValue.from_dict(_postexpirationmargin_s)

        _previousdayequitywithloanvalue = _d.pop("previousdayequitywithloanvalue", UNSET)
        previousdayequitywithloanvalue: SummaryValue | Unset
        if isinstance(_previousdayequitywithloanvalue, Unset):
            previousdayequitywithloanvalue = UNSET
        else:
            previousdayequitywithloanvalue = SummaryValue.from_dict(_previousdayequitywithloanvalue)

        _previousdayequitywithloanvalue_s = _d.pop("previousdayequitywithloanvalue-s", UNSET)
        previousdayequitywithloanvalue_s: SummaryValue | Unset
        if isinstance(_previousdayequitywithloanvalue_s, Unset):
            previousdayequitywithloanvalue_s = UNSET
        else:
            previousdayequitywithloanvalue_s = SummaryValue.from_dict(_previousdayequitywithloanvalue_s)

        _regtequity = _d.pop("regtequity", UNSET)
        regtequity: SummaryValue | Unset
        if isinstance(_regtequity, Unset):
            regtequity = UNSET
        else:
            regtequity = SummaryValue.from_dict(_regtequity)

        _regtequity_s = _d.pop("regtequity-s", UNSET)
        regtequity_s: SummaryValue | Unset
        if isinstance(_regtequity_s, Unset):
            regtequity_s = UNSET
        else:
            regtequity_s = SummaryValue.from_dict(_regtequity_s)

        _regtmargin = _d.pop("regtmargin", UNSET)
        regtmargin: SummaryValue | Unset
        if isinstance(_regtmargin, Unset):
            regtmargin = UNSET
        else:
            regtmargin = SummaryValue.from_dict(_regtmargin)

        _regtmargin_s = _d.pop("regtmargin-s", UNSET)
        regtmargin_s: SummaryValue | Unset
        if isinstance(_regtmargin_s, Unset):
            regtmargin_s = UNSET
        else:
            regtmargin_s = SummaryValue.from_dict(_regtmargin_s)

        _segmenttitle_c = _d.pop("segmenttitle-c", UNSET)
        segmenttitle_c: SummaryValue | Unset
        if isinstance(_segmenttitle_c, Unset):
            segmenttitle_c = UNSET
        else:
            segmenttitle_c = SummaryValue.from_dict(_segmenttitle_c)

        _segmenttitle_s = _d.pop("segmenttitle-s", UNSET)
        segmenttitle_s: SummaryValue | Unset
        if isinstance(_segmenttitle_s, Unset):
            segmenttitle_s = UNSET
        else:
            segmenttitle_s = SummaryValue.from_dict(_segmenttitle_s)

        _sma = _d.pop("sma", UNSET)
        sma: SummaryValue | Unset
        if isinstance(_sma, Unset):
            sma = UNSET
        else:
            sma = SummaryValue.from_dict(_sma)

        _sma_s = _d.pop("sma-s", UNSET)
        sma_s: SummaryValue | Unset
        if isinstance(_sma_s, Unset):
            sma_s = UNSET
        else:
            sma_s = SummaryValue.from_dict(_sma_s)

        _totalcashvalue = _d.pop("totalcashvalue", UNSET)
        totalcashvalue: SummaryValue | Unset
        if isinstance(_totalcashvalue, Unset):
            totalcashvalue = UNSET
        else:
            totalcashvalue = SummaryValue.from_dict(_totalcashvalue)

        _totalcashvalue_c = _d.pop("totalcashvalue-c", UNSET)
        totalcashvalue_c: SummaryValue | Unset
        if isinstance(_totalcashvalue_c, Unset):
            totalcashvalue_c = UNSET
        else:
            totalcashvalue_c = SummaryValue.from_dict(_totalcashvalue_c)

        _totalcashvalue_s = _d.pop("totalcashvalue-s", UNSET)
        totalcashvalue_s: SummaryValue | Unset
        if isinstance(_totalcashvalue_s, Unset):
            totalcashvalue_s = UNSET
        else:
            totalcashvalue_s = SummaryValue.from_dict(_totalcashvalue_s)

        _totaldebitcardpendingcharges = _d.pop("totaldebitcardpendingcharges", UNSET)
        totaldebitcardpendingcharges: SummaryValue | Unset
        if isinstance(_totaldebitcardpendingcharges, Unset):
            totaldebitcardpendingcharges = UNSET
        else:
            totaldebitcardpendingcharges = SummaryValue.from_dict(_totaldebitcardpendingcharges)

        _totaldebitcardpendingcharges_c = _d.pop("totaldebitcardpendingcharges-c", UNSET)
        totaldebitcardpendingcharges_c: SummaryValue | Unset
        if isinstance(_totaldebitcardpendingcharges_c, Unset):
            totaldebitcardpendingcharges_c = UNSET
        else:
            totaldebitcardpendingcharges_c = SummaryValue.from_dict(_totaldebitcardpendingcharges_c)

        _totaldebitcardpendingcharges_s = _d.pop("totaldebitcardpendingcharges-s", UNSET)
        totaldebitcardpendingcharges_s: SummaryValue | Unset
        if isinstance(_totaldebitcardpendingcharges_s, Unset):
            totaldebitcardpendingcharges_s = UNSET
        else:
            totaldebitcardpendingcharges_s = SummaryValue.from_dict(_totaldebitcardpendingcharges_s)

        _tradingtype_s = _d.pop("tradingtype-s", UNSET)
        tradingtype_s: SummaryValue | Unset
        if isinstance(_tradingtype_s, Unset):
            tradingtype_s = UNSET
        else:
            tradingtype_s = SummaryValue.from_dict(_tradingtype_s)

        _whatifpmenabled = _d.pop("whatifpmenabled", UNSET)
        whatifpmenabled: SummaryValue | Unset
        if isinstance(_whatifpmenabled, Unset):
            whatifpmenabled = UNSET
        else:
            whatifpmenabled = SummaryValue.from_dict(_whatifpmenabled)

        _accruedcash_p = _d.pop("accruedcash-p", UNSET)
        accruedcash_p: SummaryValue | Unset
        if isinstance(_accruedcash_p, Unset):
            accruedcash_p = UNSET
        else:
            accruedcash_p = SummaryValue.from_dict(_accruedcash_p)

        _accrueddividend_p = _d.pop("accrueddividend-p", UNSET)
        accrueddividend_p: SummaryValue | Unset
        if isinstance(_accrueddividend_p, Unset):
            accrueddividend_p = UNSET
        else:
            accrueddividend_p = SummaryValue.from_dict(_accrueddividend_p)

        _availablefunds_p = _d.pop("availablefunds-p", UNSET)
        availablefunds_p: SummaryValue | Unset
        if isinstance(_availablefunds_p, Unset):
            availablefunds_p = UNSET
        else:
            availablefunds_p = SummaryValue.from_dict(_availablefunds_p)

        _billable_p = _d.pop("billable-p", UNSET)
        billable_p: SummaryValue | Unset
        if isinstance(_billable_p, Unset):
            billable_p = UNSET
        else:
            billable_p = SummaryValue.from_dict(_billable_p)

        _columnprio_p = _d.pop("columnprio-p", UNSET)
        columnprio_p: SummaryValue | Unset
        if isinstance(_columnprio_p, Unset):
            columnprio_p = UNSET
        else:
            columnprio_p = SummaryValue.from_dict(_columnprio_p)

        _equitywithloanvalue_p = _d.pop("equitywithloanvalue-p", UNSET)
        equitywithloanvalue_p: SummaryValue | Unset
        if isinstance(_equitywithloanvalue_p, Unset):
            equitywithloanvalue_p = UNSET
        else:
            equitywithloanvalue_p = SummaryValue.from_dict(_equitywithloanvalue_p)

        _excessliquidity_p = _d.pop("excessliquidity-p", UNSET)
        excessliquidity_p: SummaryValue | Unset
        if isinstance(_excessliquidity_p, Unset):
            excessliquidity_p = UNSET
        else:
            excessliquidity_p = SummaryValue.from_dict(_excessliquidity_p)

        _fullavailablefunds_p = _d.pop("fullavailablefunds-p", UNSET)
        fullavailablefunds_p: SummaryValue | Unset
        if isinstance(_fullavailablefunds_p, Unset):
            fullavailablefunds_p = UNSET
        else:
            fullavailablefunds_p = SummaryValue.from_dict(_fullavailablefunds_p)

        _fullexcessliquidity_p = _d.pop("fullexcessliquidity-p", UNSET)
        fullexcessliquidity_p: SummaryValue | Unset
        if isinstance(_fullexcessliquidity_p, Unset):
            fullexcessliquidity_p = UNSET
        else:
            fullexcessliquidity_p = SummaryValue.from_dict(_fullexcessliquidity_p)

        _fullinitmarginreq_p = _d.pop("fullinitmarginreq-p", UNSET)
        fullinitmarginreq_p: SummaryValue | Unset
        if isinstance(_fullinitmarginreq_p, Unset):
            fullinitmarginreq_p = UNSET
        else:
            fullinitmarginreq_p = SummaryValue.from_dict(_fullinitmarginreq_p)

        _fullmaintmarginreq_p = _d.pop("fullmaintmarginreq-p", UNSET)
        fullmaintmarginreq_p: SummaryValue | Unset
        if isinstance(_fullmaintmarginreq_p, Unset):
            fullmaintmarginreq_p = UNSET
        else:
            fullmaintmarginreq_p = SummaryValue.from_dict(_fullmaintmarginreq_p)

        _guarantee_p = _d.pop("guarantee-p", UNSET)
        guarantee_p: SummaryValue | Unset
        if isinstance(_guarantee_p, Unset):
            guarantee_p = UNSET
        else:
            guarantee_p = SummaryValue.from_dict(_guarantee_p)

        _incentivecoupons = _d.pop("incentivecoupons", UNSET)
        incentivecoupons: SummaryValue | Unset
        if isinstance(_incentivecoupons, Unset):
            incentivecoupons = UNSET
        else:
            incentivecoupons = SummaryValue.from_dict(_incentivecoupons)

        _incentivecoupons_c = _d.pop("incentivecoupons-c", UNSET)
        incentivecoupons_c: SummaryValue | Unset
        if isinstance(_incentivecoupons_c, Unset):
            incentivecoupons_c = UNSET
        else:
            incentivecoupons_c = SummaryValue.from_dict(_incentivecoupons_c)

        _incentivecoupons_p = _d.pop("incentivecoupons-p", UNSET)
        incentivecoupons_p: SummaryValue | Unset
        if isinstance(_incentivecoupons_p, Unset):
            incentivecoupons_p = UNSET
        else:
            incentivecoupons_p = SummaryValue.from_dict(_incentivecoupons_p)

        _incentivecoupons_s = _d.pop("incentivecoupons-s", UNSET)
        incentivecoupons_s: SummaryValue | Unset
        if isinstance(_incentivecoupons_s, Unset):
            incentivecoupons_s = UNSET
        else:
            incentivecoupons_s = SummaryValue.from_dict(_incentivecoupons_s)

        _indianstockhaircut_p = _d.pop("indianstockhaircut-p", UNSET)
        indianstockhaircut_p: SummaryValue | Unset
        if isinstance(_indianstockhaircut_p, Unset):
            indianstockhaircut_p = UNSET
        else:
            indianstockhaircut_p = SummaryValue.from_dict(_indianstockhaircut_p)

        _initmarginreq_p = _d.pop("initmarginreq-p", UNSET)
        initmarginreq_p: SummaryValue | Unset
        if isinstance(_initmarginreq_p, Unset):
            initmarginreq_p = UNSET
        else:
            initmarginreq_p = SummaryValue.from_dict(_initmarginreq_p)

        _lookaheadavailablefunds_p = _d.pop("lookaheadavailablefunds-p", UNSET)
        lookaheadavailablefunds_p: SummaryValue | Unset
        if isinstance(_lookaheadavailablefunds_p, Unset):
            lookaheadavailablefunds_p = UNSET
        else:
            lookaheadavailablefunds_p = SummaryValue.from_dict(_lookaheadavailablefunds_p)

        _lookaheadexcessliquidity_p = _d.pop("lookaheadexcessliquidity-p", UNSET)
        lookaheadexcessliquidity_p: SummaryValue | Unset
        if isinstance(_lookaheadexcessliquidity_p, Unset):
            lookaheadexcessliquidity_p = UNSET
        else:
            lookaheadexcessliquidity_p = SummaryValue.from_dict(_lookaheadexcessliquidity_p)

        _lookaheadinitmarginreq_p = _d.pop("lookaheadinitmarginreq-p", UNSET)
        lookaheadinitmarginreq_p: SummaryValue | Unset
        if isinstance(_lookaheadinitmarginreq_p, Unset):
            lookaheadinitmarginreq_p = UNSET
        else:
            lookaheadinitmarginreq_p = SummaryValue.from_dict(_lookaheadinitmarginreq_p)

        _lookaheadmaintmarginreq_p = _d.pop("lookaheadmaintmarginreq-p", UNSET)
        lookaheadmaintmarginreq_p: SummaryValue | Unset
        if isinstance(_lookaheadmaintmarginreq_p, Unset):
            lookaheadmaintmarginreq_p = UNSET
        else:
            lookaheadmaintmarginreq_p = SummaryValue.from_dict(_lookaheadmaintmarginreq_p)

        _maintmarginreq_p = _d.pop("maintmarginreq-p", UNSET)
        maintmarginreq_p: SummaryValue | Unset
        if isinstance(_maintmarginreq_p, Unset):
            maintmarginreq_p = UNSET
        else:
            maintmarginreq_p = SummaryValue.from_dict(_maintmarginreq_p)

        _netliquidation_p = _d.pop("netliquidation-p", UNSET)
        netliquidation_p: SummaryValue | Unset
        if isinstance(_netliquidation_p, Unset):
            netliquidation_p = UNSET
        else:
            netliquidation_p = SummaryValue.from_dict(_netliquidation_p)

        _pasharesvalue_p = _d.pop("pasharesvalue-p", UNSET)
        pasharesvalue_p: SummaryValue | Unset
        if isinstance(_pasharesvalue_p, Unset):
            pasharesvalue_p = UNSET
        else:
            pasharesvalue_p = SummaryValue.from_dict(_pasharesvalue_p)

        _physicalcertificatevalue_p = _d.pop("physicalcertificatevalue-p", UNSET)
        physicalcertificatevalue_p: SummaryValue | Unset
        if isinstance(_physicalcertificatevalue_p, Unset):
            physicalcertificatevalue_p = UNSET
        else:
            physicalcertificatevalue_p = SummaryValue.from_dict(_physicalcertificatevalue_p)

        _postexpirationexcess_p = _d.pop("postexpirationexcess-p", UNSET)
        postexpirationexcess_p: SummaryValue | Unset
        if isinstance(_postexpirationexcess_p, Unset):
            postexpirationexcess_p = UNSET
        else:
            postexpirationexcess_p = SummaryValue.from_dict(_postexpirationexcess_p)

        _postexpirationmargin_p = _d.pop("postexpirationmargin-p", UNSET)
        postexpirationmargin_p: SummaryValue | Unset
        if isinstance(_postexpirationmargin_p, Unset):
            postexpirationmargin_p = UNSET
        else:
            postexpirationmargin_p = SummaryValue.from_dict(_postexpirationmargin_p)

        _segmenttitle_p = _d.pop("segmenttitle-p", UNSET)
        segmenttitle_p: SummaryValue | Unset
        if isinstance(_segmenttitle_p, Unset):
            segmenttitle_p = UNSET
        else:
            segmenttitle_p = SummaryValue.from_dict(_segmenttitle_p)

        _settledcashbydate = _d.pop("settledcashbydate", UNSET)
        settledcashbydate: SummaryValue | Unset
        if isinstance(_settledcashbydate, Unset):
            settledcashbydate = UNSET
        else:
            settledcashbydate = SummaryValue.from_dict(_settledcashbydate)

        _settledcashbydate_c = _d.pop("settledcashbydate-c", UNSET)
        settledcashbydate_c: SummaryValue | Unset
        if isinstance(_settledcashbydate_c, Unset):
            settledcashbydate_c = UNSET
        else:
            settledcashbydate_c = SummaryValue.from_dict(_settledcashbydate_c)

        _settledcashbydate_p = _d.pop("settledcashbydate-p", UNSET)
        settledcashbydate_p: SummaryValue | Unset
        if isinstance(_settledcashbydate_p, Unset):
            settledcashbydate_p = UNSET
        else:
            settledcashbydate_p = SummaryValue.from_dict(_settledcashbydate_p)

        _settledcashbydate_s = _d.pop("settledcashbydate-s", UNSET)
        settledcashbydate_s: SummaryValue | Unset
        if isinstance(_settledcashbydate_s, Unset):
            settledcashbydate_s = UNSET
        else:
            settledcashbydate_s = SummaryValue.from_dict(_settledcashbydate_s)

        _totalcashvalue_p = _d.pop("totalcashvalue-p", UNSET)
        totalcashvalue_p: SummaryValue | Unset
        if isinstance(_totalcashvalue_p, Unset):
            totalcashvalue_p = UNSET
        else:
            totalcashvalue_p = SummaryValue.from_dict(_totalcashvalue_p)

        _totaldebitcardpendingcharges_p = _d.pop("totaldebitcardpendingcharges-p", UNSET)
        totaldebitcardpendingcharges_p: SummaryValue | Unset
        if isinstance(_totaldebitcardpendingcharges_p, Unset):
            totaldebitcardpendingcharges_p = UNSET
        else:
            totaldebitcardpendingcharges_p = SummaryValue.from_dict(_totaldebitcardpendingcharges_p)

        _model = cls(
            accountcode=accountcode,
            accountready=accountready,
            accounttype=accounttype,
            accruedcash=accruedcash,
            accruedcash_c=accruedcash_c,
            accruedcash_s=accruedcash_s,
            accrueddividend=accrueddividend,
            accrueddividend_c=accrueddividend_c,
            accrueddividend_s=accrueddividend_s,
            availablefunds=availablefunds,
            availablefunds_c=availablefunds_c,
            availablefunds_s=availablefunds_s,
            availabletotrade=availabletotrade,
            availabletotrade_c=availabletotrade_c,
            availabletotrade_s=availabletotrade_s,
            availabletowithdraw=availabletowithdraw,
            availabletowithdraw_c=availabletowithdraw_c,
            availabletowithdraw_s=availabletowithdraw_s,
            billable=billable,
            billable_c=billable_c,
            billable_s=billable_s,
            buyingpower=buyingpower,
            columnprio_c=columnprio_c,
            columnprio_s=columnprio_s,
            cushion=cushion,
            daytradesremaining=daytradesremaining,
            daytradesremainingt1=daytradesremainingt1,
            daytradesremainingt2=daytradesremainingt2,
            daytradesremainingt3=daytradesremainingt3,
            daytradesremainingt4=daytradesremainingt4,
            daytradingstatus_s=daytradingstatus_s,
            depositoncredithold=depositoncredithold,
            equitywithloanvalue=equitywithloanvalue,
            equitywithloanvalue_c=equitywithloanvalue_c,
            equitywithloanvalue_s=equitywithloanvalue_s,
            excessliquidity=excessliquidity,
            excessliquidity_c=excessliquidity_c,
            excessliquidity_s=excessliquidity_s,
            fullavailablefunds=fullavailablefunds,
            fullavailablefunds_c=fullavailablefunds_c,
            fullavailablefunds_s=fullavailablefunds_s,
            fullexcessliquidity=fullexcessliquidity,
            fullexcessliquidity_c=fullexcessliquidity_c,
            fullexcessliquidity_s=fullexcessliquidity_s,
            fullinitmarginreq=fullinitmarginreq,
            fullinitmarginreq_c=fullinitmarginreq_c,
            fullinitmarginreq_s=fullinitmarginreq_s,
            fullmaintmarginreq=fullmaintmarginreq,
            fullmaintmarginreq_c=fullmaintmarginreq_c,
            fullmaintmarginreq_s=fullmaintmarginreq_s,
            grosspositionvalue=grosspositionvalue,
            grosspositionvalue_s=grosspositionvalue_s,
            guarantee=guarantee,
            guarantee_c=guarantee_c,
            guarantee_s=guarantee_s,
            highestseverity=highestseverity,
            indianstockhaircut=indianstockhaircut,
            indianstockhaircut_c=indianstockhaircut_c,
            indianstockhaircut_s=indianstockhaircut_s,
            initmarginreq=initmarginreq,
            initmarginreq_c=initmarginreq_c,
            initmarginreq_s=initmarginreq_s,
            leverage_s=leverage_s,
            lookaheadavailablefunds=lookaheadavailablefunds,
            lookaheadavailablefunds_c=lookaheadavailablefunds_c,
            lookaheadavailablefunds_s=lookaheadavailablefunds_s,
            lookaheadexcessliquidity=lookaheadexcessliquidity,
            lookaheadexcessliquidity_c=lookaheadexcessliquidity_c,
            lookaheadexcessliquidity_s=lookaheadexcessliquidity_s,
            lookaheadinitmarginreq=lookaheadinitmarginreq,
            lookaheadinitmarginreq_c=lookaheadinitmarginreq_c,
            lookaheadinitmarginreq_s=lookaheadinitmarginreq_s,
            lookaheadmaintmarginreq=lookaheadmaintmarginreq,
            lookaheadmaintmarginreq_c=lookaheadmaintmarginreq_c,
            lookaheadmaintmarginreq_s=lookaheadmaintmarginreq_s,
            lookaheadnextchange=lookaheadnextchange,
            maintmarginreq=maintmarginreq,
            maintmarginreq_c=maintmarginreq_c,
            maintmarginreq_s=maintmarginreq_s,
            netliquidation=netliquidation,
            netliquidation_c=netliquidation_c,
            netliquidation_s=netliquidation_s,
            netliquidationuncertainty=netliquidationuncertainty,
            nlvandmargininreview=nlvandmargininreview,
            pasharesvalue=pasharesvalue,
            pasharesvalue_c=pasharesvalue_c,
            pasharesvalue_s=pasharesvalue_s,
            physicalcertificatevalue=physicalcertificatevalue,
            physicalcertificatevalue_c=physicalcertificatevalue_c,
            physicalcertificatevalue_s=physicalcertificatevalue_s,
            postexpirationexcess=postexpirationexcess,
            postexpirationexcess_c=postexpirationexcess_c,
            postexpirationexcess_s=postexpirationexcess_s,
            postexpirationmargin=postexpirationmargin,
            postexpirationmargin_c=postexpirationmargin_c,
            postexpirationmargin_s=postexpirationmargin_s,
            previousdayequitywithloanvalue=previousdayequitywithloanvalue,
            previousdayequitywithloanvalue_s=previousdayequitywithloanvalue_s,
            regtequity=regtequity,
            regtequity_s=regtequity_s,
            regtmargin=regtmargin,
            regtmargin_s=regtmargin_s,
            segmenttitle_c=segmenttitle_c,
            segmenttitle_s=segmenttitle_s,
            sma=sma,
            sma_s=sma_s,
            totalcashvalue=totalcashvalue,
            totalcashvalue_c=totalcashvalue_c,
            totalcashvalue_s=totalcashvalue_s,
            totaldebitcardpendingcharges=totaldebitcardpendingcharges,
            totaldebitcardpendingcharges_c=totaldebitcardpendingcharges_c,
            totaldebitcardpendingcharges_s=totaldebitcardpendingcharges_s,
            tradingtype_s=tradingtype_s,
            whatifpmenabled=whatifpmenabled,
            accruedcash_p=accruedcash_p,
            accrueddividend_p=accrueddividend_p,
            availablefunds_p=availablefunds_p,
            billable_p=billable_p,
            columnprio_p=columnprio_p,
            equitywithloanvalue_p=equitywithloanvalue_p,
            excessliquidity_p=excessliquidity_p,
            fullavailablefunds_p=fullavailablefunds_p,
            fullexcessliquidity_p=fullexcessliquidity_p,
            fullinitmarginreq_p=fullinitmarginreq_p,
            fullmaintmarginreq_p=fullmaintmarginreq_p,
            guarantee_p=guarantee_p,
            incentivecoupons=incentivecoupons,
            incentivecoupons_c=incentivecoupons_c,
            incentivecoupons_p=incentivecoupons_p,
            incentivecoupons_s=incentivecoupons_s,
            indianstockhaircut_p=indianstockhaircut_p,
            initmarginreq_p=initmarginreq_p,
            lookaheadavailablefunds_p=lookaheadavailablefunds_p,
            lookaheadexcessliquidity_p=lookaheadexcessliquidity_p,
            lookaheadinitmarginreq_p=lookaheadinitmarginreq_p,
            lookaheadmaintmarginreq_p=lookaheadmaintmarginreq_p,
            maintmarginreq_p=maintmarginreq_p,
            netliquidation_p=netliquidation_p,
            pasharesvalue_p=pasharesvalue_p,
            physicalcertificatevalue_p=physicalcertificatevalue_p,
            postexpirationexcess_p=postexpirationexcess_p,
            postexpirationmargin_p=postexpirationmargin_p,
            segmenttitle_p=segmenttitle_p,
            settledcashbydate=settledcashbydate,
            settledcashbydate_c=settledcashbydate_c,
            settledcashbydate_p=settledcashbydate_p,
            settledcashbydate_s=settledcashbydate_s,
            totalcashvalue_p=totalcashvalue_p,
            totaldebitcardpendingcharges_p=totaldebitcardpendingcharges_p,
        )

        additional_properties = {}
        for prop_name, prop_dict in _d.items():
            additional_property = SummaryValue.from_dict(prop_dict)

            additional_properties[prop_name] = additional_property

        _model.additional_properties = additional_properties
        return fitted(_model, _NAMES)

    __iter__: ClassVar[None] = None

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> SummaryValue:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: SummaryValue) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
