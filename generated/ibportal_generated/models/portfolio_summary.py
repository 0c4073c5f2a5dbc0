from __future__ import annotations

from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    TypeVar,
)

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.summary_value import SummaryValue


T = TypeVar("T", bound="PortfolioSummary")


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

    _NAMES: ClassVar[dict[str, str]] = {
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
        return parsed(cls, src_dict)

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

    def __contains__(self, key: object) -> bool:
        return key in self.additional_properties
