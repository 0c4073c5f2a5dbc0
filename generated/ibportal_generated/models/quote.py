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

T = TypeVar("T", bound="Quote")


@_attrs_define
class Quote:
    """One contract. Values are display text first: thousands commas, `K` and `M`, `%`, letters before prices. Asked-for
    fields may be missing, others may come unasked.

    """

    conid: int
    """ Id of the contract; there in every row. """
    conid_ex: str | Unset = UNSET
    """ The contract as it was asked for; an exchange may follow, as in `8314@NYSE`. """
    field_6509: str | Unset = UNSET
    """ `md_availability`: what kind of data this is, in one to four letters such as `RpB`, `DPB`, `ZB`, `R`. First
    letter: `R` live, `D` delayed by 15 to 20 minutes, `Z` frozen (last values at the close), `Y` frozen and
    delayed, `N` no subscription, `O` Market Data API agreement unsigned, `S` streaming, `i` incomplete, `v` exempt
    from the vendor display rule. Then `P` snapshot or `p` consolidated, `B` top of book, `d` internal. Its presence
    does not mean that values are there. """
    field_updated: int | Unset = UNSET
    """ When a value last changed, in milliseconds since 1970; not when the row was read. """
    field_6119: str | Unset = UNSET
    """ `md_marker`: the same as `server_id`. """
    server_id: str | Unset = UNSET
    """ Which line delivers the row, such as `q0`; changes from session to session. """
    field_31: str | Unset = UNSET
    """ `last_price`: price of the last trade, as text. `C` before it (`C271.55`, `C 271.55`) means that nothing has
    traded today and the price is the prior close, `H` that trading is halted; `N/A` stands for an unknown contract.
    """
    field_55: str | Unset = UNSET
    """ `symbol`; `-` for an unknown contract. """
    field_58: str | Unset = UNSET
    """ `text`: free text about the contract. """
    field_70: str | Unset = UNSET
    """ `high`: highest price of the session. """
    field_71: str | Unset = UNSET
    """ `low`: lowest price of the session. """
    field_73: str | Unset = UNSET
    """ `market_value`: value of your position, as display text (commas, `K`, `M`); live even without a market data
    subscription. """
    field_74: str | Unset = UNSET
    """ `avg_price`: average price of your position, as display text. """
    field_75: str | Unset = UNSET
    """ `unrealized_pnl`: unrealised profit or loss of your position, as display text. """
    field_76: str | Unset = UNSET
    """ `formatted_position`: size of your position, as display text. """
    field_77: str | Unset = UNSET
    """ `formatted_unrealized_pnl`: 75, formatted. """
    field_78: str | Unset = UNSET
    """ `daily_pnl`: profit or loss of your position since the prior close, as display text; 7920 is the bare
    number. """
    field_79: str | Unset = UNSET
    """ `realized_pnl`: realised profit or loss, as display text. """
    field_80: float | str | Unset = UNSET
    """ `unrealized_pnl_pct`: 75 in percent; `%` may or may not be there. """
    field_82: str | Unset = UNSET
    """ `change`: last price minus prior close, signed. """
    field_83: float | str | Unset = UNSET
    """ `change_pct`: 82 in percent of the prior close, as a number or as text such as `+0.45%`. """
    field_84: str | Unset = UNSET
    """ `bid`: best bid; `-1` stands for none. """
    field_85: float | str | Unset = UNSET
    """ `ask_size`: shares or contracts at the ask; text has thousands commas. Older gateways count US stocks in
    lots of 100. """
    field_86: str | Unset = UNSET
    """ `ask`: best offer; `-1` stands for none. """
    field_87: float | str | Unset = UNSET
    """ `volume`: volume of the day, rounded, with `K` or `M`; 7762 is exact. """
    field_87_raw: float | str | Unset = UNSET
    """ `volume_raw`: 87 as a bare number; comes unasked, and from some gateways only. """
    field_88: float | str | Unset = UNSET
    """ `bid_size`: shares or contracts at the bid; like 85. """
    field_201: str | Unset = UNSET
    """ `right` of an option: `P` or `C`. """
    field_6004: str | Unset = UNSET
    """ `exchange`. """
    field_6008: int | str | Unset = UNSET
    """ `conid`: id of the contract. """
    field_6070: str | Unset = UNSET
    """ `sec_type`: asset class, such as `STK`. """
    field_6072: str | Unset = UNSET
    """ `months`: months of expiry. """
    field_6073: str | Unset = UNSET
    """ `regular_expiry`. """
    field_6457: int | str | Unset = UNSET
    """ `underlying_conid`: id of the underlying. """
    field_6508: str | Unset = UNSET
    """ `service_params`: internal, such as `&serviceID1=122&serviceID2=123`; comes unasked. """
    field_7051: str | Unset = UNSET
    """ `company_name`. """
    field_7057: str | Unset = UNSET
    """ `ask_exchanges`: one letter for each exchange at the ask, such as `KPZ`. """
    field_7058: str | Unset = UNSET
    """ `last_exchange`: letter of the exchange of the last trade. """
    field_7059: float | str | Unset = UNSET
    """ `last_size`: size of the last trade. """
    field_7068: str | Unset = UNSET
    """ `bid_exchanges`: one letter for each exchange at the bid. """
    field_7084: float | str | Unset = UNSET
    """ `iv_hv_ratio_pct`: implied over historical volatility, in percent. """
    field_7085: float | str | Unset = UNSET
    """ `put_call_interest`: open interest of puts over that of calls; underlyings only. """
    field_7086: float | str | Unset = UNSET
    """ `put_call_volume`: volume of puts over that of calls, today. """
    field_7087: float | str | Unset = UNSET
    """ `hist_vol_pct`: historical volatility over 30 days, in real time, in percent. """
    field_7088: float | str | Unset = UNSET
    """ `hist_vol_close_pct`: historical volatility by closing prices, in percent. """
    field_7089: float | str | Unset = UNSET
    """ `option_volume`: volume of the options of this underlying, with `K` or `M`. """
    field_7094: str | Unset = UNSET
    """ `conid_exchange`: conid and exchange. """
    field_7184: bool | int | str | Unset = UNSET
    """ `can_be_traded`: `1` if the contract can be traded, else `0`. """
    field_7219: str | Unset = UNSET
    """ `contract_description`: the contract in words. """
    field_7220: str | Unset = UNSET
    """ `contract_description_2`: more words; IBKR gives 7219 and 7220 one name. """
    field_7221: str | Unset = UNSET
    """ `listing_exchange`: the exchange where it is listed. """
    field_7280: str | Unset = UNSET
    """ `industry` of the underlying company. """
    field_7281: str | Unset = UNSET
    """ `category`: the industry, narrower. """
    field_7282: float | str | Unset = UNSET
    """ `avg_volume_90d`: mean daily volume of 90 days, with `K` or `M`. """
    field_7283: float | str | Unset = UNSET
    """ `option_iv_pct`: implied volatility of the underlying 30 days ahead, in percent; 7633 is that of one strike.
    """
    field_7284: float | str | Unset = UNSET
    """ `hist_vol_pct_deprecated`: the former 7087. """
    field_7285: float | str | Unset = UNSET
    """ `put_call_ratio`: puts over calls. """
    field_7286: str | Unset = UNSET
    """ `dividend_amount`: the next dividend a share; in older lists only. """
    field_7287: float | str | Unset = UNSET
    """ `dividend_yield_pct`: dividend yield in percent; in older lists only. """
    field_7288: str | Unset = UNSET
    """ `ex_dividend_date`: date of the ex-dividend day; in older lists only. """
    field_7289: float | str | Unset = UNSET
    """ `market_cap`: market capitalisation, with `M` or `B`; in older lists only. """
    field_7290: str | Unset = UNSET
    """ `pe`: price over earnings; in older lists only. """
    field_7291: str | Unset = UNSET
    """ `eps`: earnings per share; in older lists only. """
    field_7292: str | Unset = UNSET
    """ `cost_basis`: position times average price times multiplier, as display text; 7921 is the bare number. """
    field_7293: str | Unset = UNSET
    """ `high_52w`: highest price in 52 weeks. """
    field_7294: str | Unset = UNSET
    """ `low_52w`: lowest price in 52 weeks. """
    field_7295: str | Unset = UNSET
    """ `open`: opening price of the day. """
    field_7296: str | Unset = UNSET
    """ `close`: closing price of the day; 7741 is that of the day before. """
    field_7308: float | str | Unset = UNSET
    """ `delta` of an option; greeks come late and in trading hours only. """
    field_7309: float | str | Unset = UNSET
    """ `gamma` of an option. """
    field_7310: float | str | Unset = UNSET
    """ `theta` of an option: value lost with time. """
    field_7311: float | str | Unset = UNSET
    """ `vega` of an option: change of value for one percent more volatility. """
    field_7607: float | str | Unset = UNSET
    """ `option_volume_change_pct`: option volume of today in percent of its mean. """
    field_7633: float | str | Unset = UNSET
    """ `iv_pct`: implied volatility of this strike, in percent; comes late, like greeks. """
    field_7635: str | Unset = UNSET
    """ `mark`: mark price, which is the last price held between bid and ask. """
    field_7636: float | str | Unset = UNSET
    """ `shortable_shares`: shares that can be borrowed to sell short. """
    field_7637: float | str | Unset = UNSET
    """ `fee_rate`: yearly interest on borrowed shares, in percent. """
    field_7638: float | str | Unset = UNSET
    """ `option_open_interest`: open interest of an option, or of the options of an underlying. """
    field_7639: float | str | Unset = UNSET
    """ `pct_of_mark_value`: share of this position in the account's market value, in percent. """
    field_7644: str | Unset = UNSET
    """ `shortable`: in words, how hard it is to borrow. """
    field_7655: str | Unset = UNSET
    """ `morningstar_rating`: needs a subscription; in older lists only. """
    field_7671: str | Unset = UNSET
    """ `dividends_next_12m`: dividends a share expected in the next twelve months. """
    field_7672: str | Unset = UNSET
    """ `dividends_ttm`: dividends a share of the last twelve months. """
    field_7674: str | Unset = UNSET
    """ `ema_200`: exponential moving average of 200 days. """
    field_7675: str | Unset = UNSET
    """ `ema_100`: exponential moving average of 100 days. """
    field_7676: str | Unset = UNSET
    """ `ema_50`: exponential moving average of 50 days. """
    field_7677: str | Unset = UNSET
    """ `ema_20`: exponential moving average of 20 days. """
    field_7678: float | str | Unset = UNSET
    """ `price_ema_200_pct`: price over 7674, minus one, in percent. """
    field_7679: float | str | Unset = UNSET
    """ `price_ema_100_pct`: price over 7675, minus one, in percent. """
    field_7681: float | str | Unset = UNSET
    """ `price_ema_20_pct`: price over 7677, minus one, in percent. """
    field_7682: str | Unset = UNSET
    """ `change_since_open`: last price minus opening price, signed. """
    field_7683: str | Unset = UNSET
    """ `upcoming_event`: next event of the company; needs Wall Street Horizon. """
    field_7684: str | Unset = UNSET
    """ `upcoming_event_date`: day of 7683; needs Wall Street Horizon. """
    field_7685: str | Unset = UNSET
    """ `upcoming_analyst_meeting`: when; needs Wall Street Horizon. """
    field_7686: str | Unset = UNSET
    """ `upcoming_earnings`: when; needs Wall Street Horizon. """
    field_7687: str | Unset = UNSET
    """ `upcoming_misc_event`: when the next meeting or presentation is; needs Wall Street Horizon. """
    field_7688: str | Unset = UNSET
    """ `recent_analyst_meeting`: when; needs Wall Street Horizon. """
    field_7689: str | Unset = UNSET
    """ `recent_earnings`: when; needs Wall Street Horizon. """
    field_7690: str | Unset = UNSET
    """ `recent_misc_event`: when the last meeting or presentation was; needs Wall Street Horizon. """
    field_7694: float | str | Unset = UNSET
    """ `prob_max_return`: probability of the greatest gain, in percent. """
    field_7695: str | Unset = UNSET
    """ `break_even`: prices of the underlying at which the position breaks even; may be several. """
    field_7696: float | str | Unset = UNSET
    """ `spx_delta`: delta weighted with beta against the S&P 500. """
    field_7697: float | str | Unset = UNSET
    """ `futures_open_interest`: open contracts of the future. """
    field_7698: float | str | Unset = UNSET
    """ `last_yield`: yield of a bond at the last price, in percent. """
    field_7699: float | str | Unset = UNSET
    """ `bid_yield`: yield of a bond at the bid, in percent. """
    field_7700: float | str | Unset = UNSET
    """ `prob_max_return_2`: published with the meaning of 7694. """
    field_7702: float | str | Unset = UNSET
    """ `prob_max_loss`: probability of the greatest loss, in percent. """
    field_7703: float | str | Unset = UNSET
    """ `profit_probability`: probability of any gain, in percent. """
    field_7704: str | Unset = UNSET
    """ `organization_type` of a bond's issuer. """
    field_7705: str | Unset = UNSET
    """ `debt_class` of a bond. """
    field_7706: str | Unset = UNSET
    """ `ratings` of a bond. """
    field_7707: str | Unset = UNSET
    """ `bond_state_code`: state of a bond's issuer. """
    field_7708: str | Unset = UNSET
    """ `bond_type`. """
    field_7714: str | Unset = UNSET
    """ `last_trading_date`. """
    field_7715: str | Unset = UNSET
    """ `issue_date` of a bond. """
    field_7718: float | str | Unset = UNSET
    """ `beta` against the standard index; in older lists only. """
    field_7720: float | str | Unset = UNSET
    """ `ask_yield`: yield of a bond at the ask, in percent. """
    field_7724: float | str | Unset = UNSET
    """ `price_ema_50_pct`: price over 7676, minus one, in percent (7680 in older lists). """
    field_7741: str | Unset = UNSET
    """ `prior_close`: closing price of the day before. """
    field_7762: float | str | Unset = UNSET
    """ `volume_long`: volume of the day, exact. """
    field_7768: bool | int | str | Unset = UNSET
    """ `has_trading_permissions`: `1` if you may trade the contract, else `0`. """
    field_7920: float | str | Unset = UNSET
    """ `daily_pnl_raw`: 78 without formatting. """
    field_7921: float | str | Unset = UNSET
    """ `cost_basis_raw`: 7292 without formatting. """
    additional_properties: dict[str, bool | float | None | str] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "conid_ex": "conidEx",
        "field_6509": "6509",
        "field_updated": "_updated",
        "field_6119": "6119",
        "field_31": "31",
        "field_55": "55",
        "field_58": "58",
        "field_70": "70",
        "field_71": "71",
        "field_73": "73",
        "field_74": "74",
        "field_75": "75",
        "field_76": "76",
        "field_77": "77",
        "field_78": "78",
        "field_79": "79",
        "field_80": "80",
        "field_82": "82",
        "field_83": "83",
        "field_84": "84",
        "field_85": "85",
        "field_86": "86",
        "field_87": "87",
        "field_87_raw": "87_raw",
        "field_88": "88",
        "field_201": "201",
        "field_6004": "6004",
        "field_6008": "6008",
        "field_6070": "6070",
        "field_6072": "6072",
        "field_6073": "6073",
        "field_6457": "6457",
        "field_6508": "6508",
        "field_7051": "7051",
        "field_7057": "7057",
        "field_7058": "7058",
        "field_7059": "7059",
        "field_7068": "7068",
        "field_7084": "7084",
        "field_7085": "7085",
        "field_7086": "7086",
        "field_7087": "7087",
        "field_7088": "7088",
        "field_7089": "7089",
        "field_7094": "7094",
        "field_7184": "7184",
        "field_7219": "7219",
        "field_7220": "7220",
        "field_7221": "7221",
        "field_7280": "7280",
        "field_7281": "7281",
        "field_7282": "7282",
        "field_7283": "7283",
        "field_7284": "7284",
        "field_7285": "7285",
        "field_7286": "7286",
        "field_7287": "7287",
        "field_7288": "7288",
        "field_7289": "7289",
        "field_7290": "7290",
        "field_7291": "7291",
        "field_7292": "7292",
        "field_7293": "7293",
        "field_7294": "7294",
        "field_7295": "7295",
        "field_7296": "7296",
        "field_7308": "7308",
        "field_7309": "7309",
        "field_7310": "7310",
        "field_7311": "7311",
        "field_7607": "7607",
        "field_7633": "7633",
        "field_7635": "7635",
        "field_7636": "7636",
        "field_7637": "7637",
        "field_7638": "7638",
        "field_7639": "7639",
        "field_7644": "7644",
        "field_7655": "7655",
        "field_7671": "7671",
        "field_7672": "7672",
        "field_7674": "7674",
        "field_7675": "7675",
        "field_7676": "7676",
        "field_7677": "7677",
        "field_7678": "7678",
        "field_7679": "7679",
        "field_7681": "7681",
        "field_7682": "7682",
        "field_7683": "7683",
        "field_7684": "7684",
        "field_7685": "7685",
        "field_7686": "7686",
        "field_7687": "7687",
        "field_7688": "7688",
        "field_7689": "7689",
        "field_7690": "7690",
        "field_7694": "7694",
        "field_7695": "7695",
        "field_7696": "7696",
        "field_7697": "7697",
        "field_7698": "7698",
        "field_7699": "7699",
        "field_7700": "7700",
        "field_7702": "7702",
        "field_7703": "7703",
        "field_7704": "7704",
        "field_7705": "7705",
        "field_7706": "7706",
        "field_7707": "7707",
        "field_7708": "7708",
        "field_7714": "7714",
        "field_7715": "7715",
        "field_7718": "7718",
        "field_7720": "7720",
        "field_7724": "7724",
        "field_7741": "7741",
        "field_7762": "7762",
        "field_7768": "7768",
        "field_7920": "7920",
        "field_7921": "7921",
    }

    def to_dict(self) -> dict[str, Any]:
        conid = self.conid

        conid_ex = self.conid_ex

        field_6509 = self.field_6509

        field_updated = self.field_updated

        field_6119 = self.field_6119

        server_id = self.server_id

        field_31 = self.field_31

        field_55 = self.field_55

        field_58 = self.field_58

        field_70 = self.field_70

        field_71 = self.field_71

        field_73 = self.field_73

        field_74 = self.field_74

        field_75 = self.field_75

        field_76 = self.field_76

        field_77 = self.field_77

        field_78 = self.field_78

        field_79 = self.field_79

        field_80: float | str | Unset
        if isinstance(self.field_80, Unset):
            field_80 = UNSET
        else:
            field_80 = self.field_80

        field_82 = self.field_82

        field_83: float | str | Unset
        if isinstance(self.field_83, Unset):
            field_83 = UNSET
        else:
            field_83 = self.field_83

        field_84 = self.field_84

        field_85: float | str | Unset
        if isinstance(self.field_85, Unset):
            field_85 = UNSET
        else:
            field_85 = self.field_85

        field_86 = self.field_86

        field_87: float | str | Unset
        if isinstance(self.field_87, Unset):
            field_87 = UNSET
        else:
            field_87 = self.field_87

        field_87_raw: float | str | Unset
        if isinstance(self.field_87_raw, Unset):
            field_87_raw = UNSET
        else:
            field_87_raw = self.field_87_raw

        field_88: float | str | Unset
        if isinstance(self.field_88, Unset):
            field_88 = UNSET
        else:
            field_88 = self.field_88

        field_201 = self.field_201

        field_6004 = self.field_6004

        field_6008: int | str | Unset
        if isinstance(self.field_6008, Unset):
            field_6008 = UNSET
        else:
            field_6008 = self.field_6008

        field_6070 = self.field_6070

        field_6072 = self.field_6072

        field_6073 = self.field_6073

        field_6457: int | str | Unset
        if isinstance(self.field_6457, Unset):
            field_6457 = UNSET
        else:
            field_6457 = self.field_6457

        field_6508 = self.field_6508

        field_7051 = self.field_7051

        field_7057 = self.field_7057

        field_7058 = self.field_7058

        field_7059: float | str | Unset
        if isinstance(self.field_7059, Unset):
            field_7059 = UNSET
        else:
            field_7059 = self.field_7059

        field_7068 = self.field_7068

        field_7084: float | str | Unset
        if isinstance(self.field_7084, Unset):
            field_7084 = UNSET
        else:
            field_7084 = self.field_7084

        field_7085: float | str | Unset
        if isinstance(self.field_7085, Unset):
            field_7085 = UNSET
        else:
            field_7085 = self.field_7085

        field_7086: float | str | Unset
        if isinstance(self.field_7086, Unset):
            field_7086 = UNSET
        else:
            field_7086 = self.field_7086

        field_7087: float | str | Unset
        if isinstance(self.field_7087, Unset):
            field_7087 = UNSET
        else:
            field_7087 = self.field_7087

        field_7088: float | str | Unset
        if isinstance(self.field_7088, Unset):
            field_7088 = UNSET
        else:
            field_7088 = self.field_7088

        field_7089: float | str | Unset
        if isinstance(self.field_7089, Unset):
            field_7089 = UNSET
        else:
            field_7089 = self.field_7089

        field_7094 = self.field_7094

        field_7184: bool | int | str | Unset
        if isinstance(self.field_7184, Unset):
            field_7184 = UNSET
        else:
            field_7184 = self.field_7184

        field_7219 = self.field_7219

        field_7220 = self.field_7220

        field_7221 = self.field_7221

        field_7280 = self.field_7280

        field_7281 = self.field_7281

        field_7282: float | str | Unset
        if isinstance(self.field_7282, Unset):
            field_7282 = UNSET
        else:
            field_7282 = self.field_7282

        field_7283: float | str | Unset
        if isinstance(self.field_7283, Unset):
            field_7283 = UNSET
        else:
            field_7283 = self.field_7283

        field_7284: float | str | Unset
        if isinstance(self.field_7284, Unset):
            field_7284 = UNSET
        else:
            field_7284 = self.field_7284

        field_7285: float | str | Unset
        if isinstance(self.field_7285, Unset):
            field_7285 = UNSET
        else:
            field_7285 = self.field_7285

        field_7286 = self.field_7286

        field_7287: float | str | Unset
        if isinstance(self.field_7287, Unset):
            field_7287 = UNSET
        else:
            field_7287 = self.field_7287

        field_7288 = self.field_7288

        field_7289: float | str | Unset
        if isinstance(self.field_7289, Unset):
            field_7289 = UNSET
        else:
            field_7289 = self.field_7289

        field_7290 = self.field_7290

        field_7291 = self.field_7291

        field_7292 = self.field_7292

        field_7293 = self.field_7293

        field_7294 = self.field_7294

        field_7295 = self.field_7295

        field_7296 = self.field_7296

        field_7308: float | str | Unset
        if isinstance(self.field_7308, Unset):
            field_7308 = UNSET
        else:
            field_7308 = self.field_7308

        field_7309: float | str | Unset
        if isinstance(self.field_7309, Unset):
            field_7309 = UNSET
        else:
            field_7309 = self.field_7309

        field_7310: float | str | Unset
        if isinstance(self.field_7310, Unset):
            field_7310 = UNSET
        else:
            field_7310 = self.field_7310

        field_7311: float | str | Unset
        if isinstance(self.field_7311, Unset):
            field_7311 = UNSET
        else:
            field_7311 = self.field_7311

        field_7607: float | str | Unset
        if isinstance(self.field_7607, Unset):
            field_7607 = UNSET
        else:
            field_7607 = self.field_7607

        field_7633: float | str | Unset
        if isinstance(self.field_7633, Unset):
            field_7633 = UNSET
        else:
            field_7633 = self.field_7633

        field_7635 = self.field_7635

        field_7636: float | str | Unset
        if isinstance(self.field_7636, Unset):
            field_7636 = UNSET
        else:
            field_7636 = self.field_7636

        field_7637: float | str | Unset
        if isinstance(self.field_7637, Unset):
            field_7637 = UNSET
        else:
            field_7637 = self.field_7637

        field_7638: float | str | Unset
        if isinstance(self.field_7638, Unset):
            field_7638 = UNSET
        else:
            field_7638 = self.field_7638

        field_7639: float | str | Unset
        if isinstance(self.field_7639, Unset):
            field_7639 = UNSET
        else:
            field_7639 = self.field_7639

        field_7644 = self.field_7644

        field_7655 = self.field_7655

        field_7671 = self.field_7671

        field_7672 = self.field_7672

        field_7674 = self.field_7674

        field_7675 = self.field_7675

        field_7676 = self.field_7676

        field_7677 = self.field_7677

        field_7678: float | str | Unset
        if isinstance(self.field_7678, Unset):
            field_7678 = UNSET
        else:
            field_7678 = self.field_7678

        field_7679: float | str | Unset
        if isinstance(self.field_7679, Unset):
            field_7679 = UNSET
        else:
            field_7679 = self.field_7679

        field_7681: float | str | Unset
        if isinstance(self.field_7681, Unset):
            field_7681 = UNSET
        else:
            field_7681 = self.field_7681

        field_7682 = self.field_7682

        field_7683 = self.field_7683

        field_7684 = self.field_7684

        field_7685 = self.field_7685

        field_7686 = self.field_7686

        field_7687 = self.field_7687

        field_7688 = self.field_7688

        field_7689 = self.field_7689

        field_7690 = self.field_7690

        field_7694: float | str | Unset
        if isinstance(self.field_7694, Unset):
            field_7694 = UNSET
        else:
            field_7694 = self.field_7694

        field_7695 = self.field_7695

        field_7696: float | str | Unset
        if isinstance(self.field_7696, Unset):
            field_7696 = UNSET
        else:
            field_7696 = self.field_7696

        field_7697: float | str | Unset
        if isinstance(self.field_7697, Unset):
            field_7697 = UNSET
        else:
            field_7697 = self.field_7697

        field_7698: float | str | Unset
        if isinstance(self.field_7698, Unset):
            field_7698 = UNSET
        else:
            field_7698 = self.field_7698

        field_7699: float | str | Unset
        if isinstance(self.field_7699, Unset):
            field_7699 = UNSET
        else:
            field_7699 = self.field_7699

        field_7700: float | str | Unset
        if isinstance(self.field_7700, Unset):
            field_7700 = UNSET
        else:
            field_7700 = self.field_7700

        field_7702: float | str | Unset
        if isinstance(self.field_7702, Unset):
            field_7702 = UNSET
        else:
            field_7702 = self.field_7702

        field_7703: float | str | Unset
        if isinstance(self.field_7703, Unset):
            field_7703 = UNSET
        else:
            field_7703 = self.field_7703

        field_7704 = self.field_7704

        field_7705 = self.field_7705

        field_7706 = self.field_7706

        field_7707 = self.field_7707

        field_7708 = self.field_7708

        field_7714 = self.field_7714

        field_7715 = self.field_7715

        field_7718: float | str | Unset
        if isinstance(self.field_7718, Unset):
            field_7718 = UNSET
        else:
            field_7718 = self.field_7718

        field_7720: float | str | Unset
        if isinstance(self.field_7720, Unset):
            field_7720 = UNSET
        else:
            field_7720 = self.field_7720

        field_7724: float | str | Unset
        if isinstance(self.field_7724, Unset):
            field_7724 = UNSET
        else:
            field_7724 = self.field_7724

        field_7741 = self.field_7741

        field_7762: float | str | Unset
        if isinstance(self.field_7762, Unset):
            field_7762 = UNSET
        else:
            field_7762 = self.field_7762

        field_7768: bool | int | str | Unset
        if isinstance(self.field_7768, Unset):
            field_7768 = UNSET
        else:
            field_7768 = self.field_7768

        field_7920: float | str | Unset
        if isinstance(self.field_7920, Unset):
            field_7920 = UNSET
        else:
            field_7920 = self.field_7920

        field_7921: float | str | Unset
        if isinstance(self.field_7921, Unset):
            field_7921 = UNSET
        else:
            field_7921 = self.field_7921

        field_dict: dict[str, Any] = {}
        for prop_name, prop in self.additional_properties.items():
            field_dict[prop_name] = prop

        field_dict.update(
            {
                "conid": conid,
            }
        )
        if conid_ex is not UNSET:
            field_dict["conidEx"] = conid_ex
        if field_6509 is not UNSET:
            field_dict["6509"] = field_6509
        if field_updated is not UNSET:
            field_dict["_updated"] = field_updated
        if field_6119 is not UNSET:
            field_dict["6119"] = field_6119
        if server_id is not UNSET:
            field_dict["server_id"] = server_id
        if field_31 is not UNSET:
            field_dict["31"] = field_31
        if field_55 is not UNSET:
            field_dict["55"] = field_55
        if field_58 is not UNSET:
            field_dict["58"] = field_58
        if field_70 is not UNSET:
            field_dict["70"] = field_70
        if field_71 is not UNSET:
            field_dict["71"] = field_71
        if field_73 is not UNSET:
            field_dict["73"] = field_73
        if field_74 is not UNSET:
            field_dict["74"] = field_74
        if field_75 is not UNSET:
            field_dict["75"] = field_75
        if field_76 is not UNSET:
            field_dict["76"] = field_76
        if field_77 is not UNSET:
            field_dict["77"] = field_77
        if field_78 is not UNSET:
            field_dict["78"] = field_78
        if field_79 is not UNSET:
            field_dict["79"] = field_79
        if field_80 is not UNSET:
            field_dict["80"] = field_80
        if field_82 is not UNSET:
            field_dict["82"] = field_82
        if field_83 is not UNSET:
            field_dict["83"] = field_83
        if field_84 is not UNSET:
            field_dict["84"] = field_84
        if field_85 is not UNSET:
            field_dict["85"] = field_85
        if field_86 is not UNSET:
            field_dict["86"] = field_86
        if field_87 is not UNSET:
            field_dict["87"] = field_87
        if field_87_raw is not UNSET:
            field_dict["87_raw"] = field_87_raw
        if field_88 is not UNSET:
            field_dict["88"] = field_88
        if field_201 is not UNSET:
            field_dict["201"] = field_201
        if field_6004 is not UNSET:
            field_dict["6004"] = field_6004
        if field_6008 is not UNSET:
            field_dict["6008"] = field_6008
        if field_6070 is not UNSET:
            field_dict["6070"] = field_6070
        if field_6072 is not UNSET:
            field_dict["6072"] = field_6072
        if field_6073 is not UNSET:
            field_dict["6073"] = field_6073
        if field_6457 is not UNSET:
            field_dict["6457"] = field_6457
        if field_6508 is not UNSET:
            field_dict["6508"] = field_6508
        if field_7051 is not UNSET:
            field_dict["7051"] = field_7051
        if field_7057 is not UNSET:
            field_dict["7057"] = field_7057
        if field_7058 is not UNSET:
            field_dict["7058"] = field_7058
        if field_7059 is not UNSET:
            field_dict["7059"] = field_7059
        if field_7068 is not UNSET:
            field_dict["7068"] = field_7068
        if field_7084 is not UNSET:
            field_dict["7084"] = field_7084
        if field_7085 is not UNSET:
            field_dict["7085"] = field_7085
        if field_7086 is not UNSET:
            field_dict["7086"] = field_7086
        if field_7087 is not UNSET:
            field_dict["7087"] = field_7087
        if field_7088 is not UNSET:
            field_dict["7088"] = field_7088
        if field_7089 is not UNSET:
            field_dict["7089"] = field_7089
        if field_7094 is not UNSET:
            field_dict["7094"] = field_7094
        if field_7184 is not UNSET:
            field_dict["7184"] = field_7184
        if field_7219 is not UNSET:
            field_dict["7219"] = field_7219
        if field_7220 is not UNSET:
            field_dict["7220"] = field_7220
        if field_7221 is not UNSET:
            field_dict["7221"] = field_7221
        if field_7280 is not UNSET:
            field_dict["7280"] = field_7280
        if field_7281 is not UNSET:
            field_dict["7281"] = field_7281
        if field_7282 is not UNSET:
            field_dict["7282"] = field_7282
        if field_7283 is not UNSET:
            field_dict["7283"] = field_7283
        if field_7284 is not UNSET:
            field_dict["7284"] = field_7284
        if field_7285 is not UNSET:
            field_dict["7285"] = field_7285
        if field_7286 is not UNSET:
            field_dict["7286"] = field_7286
        if field_7287 is not UNSET:
            field_dict["7287"] = field_7287
        if field_7288 is not UNSET:
            field_dict["7288"] = field_7288
        if field_7289 is not UNSET:
            field_dict["7289"] = field_7289
        if field_7290 is not UNSET:
            field_dict["7290"] = field_7290
        if field_7291 is not UNSET:
            field_dict["7291"] = field_7291
        if field_7292 is not UNSET:
            field_dict["7292"] = field_7292
        if field_7293 is not UNSET:
            field_dict["7293"] = field_7293
        if field_7294 is not UNSET:
            field_dict["7294"] = field_7294
        if field_7295 is not UNSET:
            field_dict["7295"] = field_7295
        if field_7296 is not UNSET:
            field_dict["7296"] = field_7296
        if field_7308 is not UNSET:
            field_dict["7308"] = field_7308
        if field_7309 is not UNSET:
            field_dict["7309"] = field_7309
        if field_7310 is not UNSET:
            field_dict["7310"] = field_7310
        if field_7311 is not UNSET:
            field_dict["7311"] = field_7311
        if field_7607 is not UNSET:
            field_dict["7607"] = field_7607
        if field_7633 is not UNSET:
            field_dict["7633"] = field_7633
        if field_7635 is not UNSET:
            field_dict["7635"] = field_7635
        if field_7636 is not UNSET:
            field_dict["7636"] = field_7636
        if field_7637 is not UNSET:
            field_dict["7637"] = field_7637
        if field_7638 is not UNSET:
            field_dict["7638"] = field_7638
        if field_7639 is not UNSET:
            field_dict["7639"] = field_7639
        if field_7644 is not UNSET:
            field_dict["7644"] = field_7644
        if field_7655 is not UNSET:
            field_dict["7655"] = field_7655
        if field_7671 is not UNSET:
            field_dict["7671"] = field_7671
        if field_7672 is not UNSET:
            field_dict["7672"] = field_7672
        if field_7674 is not UNSET:
            field_dict["7674"] = field_7674
        if field_7675 is not UNSET:
            field_dict["7675"] = field_7675
        if field_7676 is not UNSET:
            field_dict["7676"] = field_7676
        if field_7677 is not UNSET:
            field_dict["7677"] = field_7677
        if field_7678 is not UNSET:
            field_dict["7678"] = field_7678
        if field_7679 is not UNSET:
            field_dict["7679"] = field_7679
        if field_7681 is not UNSET:
            field_dict["7681"] = field_7681
        if field_7682 is not UNSET:
            field_dict["7682"] = field_7682
        if field_7683 is not UNSET:
            field_dict["7683"] = field_7683
        if field_7684 is not UNSET:
            field_dict["7684"] = field_7684
        if field_7685 is not UNSET:
            field_dict["7685"] = field_7685
        if field_7686 is not UNSET:
            field_dict["7686"] = field_7686
        if field_7687 is not UNSET:
            field_dict["7687"] = field_7687
        if field_7688 is not UNSET:
            field_dict["7688"] = field_7688
        if field_7689 is not UNSET:
            field_dict["7689"] = field_7689
        if field_7690 is not UNSET:
            field_dict["7690"] = field_7690
        if field_7694 is not UNSET:
            field_dict["7694"] = field_7694
        if field_7695 is not UNSET:
            field_dict["7695"] = field_7695
        if field_7696 is not UNSET:
            field_dict["7696"] = field_7696
        if field_7697 is not UNSET:
            field_dict["7697"] = field_7697
        if field_7698 is not UNSET:
            field_dict["7698"] = field_7698
        if field_7699 is not UNSET:
            field_dict["7699"] = field_7699
        if field_7700 is not UNSET:
            field_dict["7700"] = field_7700
        if field_7702 is not UNSET:
            field_dict["7702"] = field_7702
        if field_7703 is not UNSET:
            field_dict["7703"] = field_7703
        if field_7704 is not UNSET:
            field_dict["7704"] = field_7704
        if field_7705 is not UNSET:
            field_dict["7705"] = field_7705
        if field_7706 is not UNSET:
            field_dict["7706"] = field_7706
        if field_7707 is not UNSET:
            field_dict["7707"] = field_7707
        if field_7708 is not UNSET:
            field_dict["7708"] = field_7708
        if field_7714 is not UNSET:
            field_dict["7714"] = field_7714
        if field_7715 is not UNSET:
            field_dict["7715"] = field_7715
        if field_7718 is not UNSET:
            field_dict["7718"] = field_7718
        if field_7720 is not UNSET:
            field_dict["7720"] = field_7720
        if field_7724 is not UNSET:
            field_dict["7724"] = field_7724
        if field_7741 is not UNSET:
            field_dict["7741"] = field_7741
        if field_7762 is not UNSET:
            field_dict["7762"] = field_7762
        if field_7768 is not UNSET:
            field_dict["7768"] = field_7768
        if field_7920 is not UNSET:
            field_dict["7920"] = field_7920
        if field_7921 is not UNSET:
            field_dict["7921"] = field_7921

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        return parsed(cls, src_dict)

    __iter__: ClassVar[None] = None

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> bool | float | None | str:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: bool | float | None | str) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: object) -> bool:
        return key in self.additional_properties
