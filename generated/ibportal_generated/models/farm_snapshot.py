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

T = TypeVar("T", bound="FarmSnapshot")


@_attrs_define
class FarmSnapshot:
    field_31: float | str | Unset = UNSET
    """ `last_price`, as in `Quote`. """
    field_70: float | str | Unset = UNSET
    """ `high`, as in `Quote`. """
    field_71: float | str | Unset = UNSET
    """ `low`, as in `Quote`. """
    field_82: float | str | Unset = UNSET
    """ `change`, as in `Quote`. """
    field_83: float | str | Unset = UNSET
    """ `change_pct`, as in `Quote`. """
    field_84: float | str | Unset = UNSET
    """ `bid`, as in `Quote`. """
    field_85: float | str | Unset = UNSET
    """ `ask_size`, as in `Quote`. """
    field_86: float | str | Unset = UNSET
    """ `ask`, as in `Quote`. """
    field_87: float | str | Unset = UNSET
    """ `volume`, as in `Quote`. """
    field_88: float | str | Unset = UNSET
    """ `bid_size`, as in `Quote`. """
    field_6509: str | Unset = UNSET
    """ `md_availability`, as in `Quote`. """
    field_7057: str | Unset = UNSET
    """ `ask_exchanges`, as in `Quote`. """
    field_7058: str | Unset = UNSET
    """ `last_exchange`, as in `Quote`. """
    field_7059: float | str | Unset = UNSET
    """ `last_size`, as in `Quote`. """
    field_7068: str | Unset = UNSET
    """ `bid_exchanges`, as in `Quote`. """
    field_7195: str | Unset = UNSET
    """ Rank of the implied volatility within a span of time. """
    field_7196: str | Unset = UNSET
    """ Rank of the implied volatility within a span of time. """
    field_7197: str | Unset = UNSET
    """ Rank of the implied volatility within a span of time. """
    field_7198: str | Unset = UNSET
    """ Percentile of the implied volatility within a span of time. """
    field_7199: str | Unset = UNSET
    """ Percentile of the implied volatility within a span of time. """
    field_7200: str | Unset = UNSET
    """ Percentile of the implied volatility within a span of time. """
    field_7201: str | Unset = UNSET
    """ Highest or lowest implied volatility of a span of time. """
    field_7202: str | Unset = UNSET
    """ Highest or lowest implied volatility of a span of time. """
    field_7203: str | Unset = UNSET
    """ Highest or lowest implied volatility of a span of time. """
    field_7204: str | Unset = UNSET
    """ Highest or lowest implied volatility of a span of time. """
    field_7205: str | Unset = UNSET
    """ Highest or lowest implied volatility of a span of time. """
    field_7206: str | Unset = UNSET
    """ Highest or lowest implied volatility of a span of time. """
    field_7207: str | Unset = UNSET
    """ Rank of the historical volatility within a span of time. """
    field_7208: str | Unset = UNSET
    """ Rank of the historical volatility within a span of time. """
    field_7209: str | Unset = UNSET
    """ Rank of the historical volatility within a span of time. """
    field_7210: str | Unset = UNSET
    """ Percentile of the historical volatility within a span of time. """
    field_7211: str | Unset = UNSET
    """ Percentile of the historical volatility within a span of time. """
    field_7212: str | Unset = UNSET
    """ Percentile of the historical volatility within a span of time. """
    field_7245: str | Unset = UNSET
    """ Highest or lowest historical volatility of a span of time. """
    field_7246: str | Unset = UNSET
    """ Highest or lowest historical volatility of a span of time. """
    field_7247: str | Unset = UNSET
    """ Highest or lowest historical volatility of a span of time. """
    field_7248: str | Unset = UNSET
    """ Highest or lowest historical volatility of a span of time. """
    field_7249: str | Unset = UNSET
    """ Highest or lowest historical volatility of a span of time. """
    field_7263: str | Unset = UNSET
    """ Highest or lowest historical volatility of a span of time. """
    field_7264: str | Unset = UNSET
    """ An ESG score. """
    field_7265: str | Unset = UNSET
    """ An ESG score. """
    field_7266: str | Unset = UNSET
    """ An ESG score. """
    field_7267: str | Unset = UNSET
    """ An ESG score. """
    field_7268: str | Unset = UNSET
    """ An ESG score. """
    field_7269: str | Unset = UNSET
    """ An ESG score. """
    field_7271: str | Unset = UNSET
    """ An ESG score. """
    field_7272: str | Unset = UNSET
    """ An ESG score. """
    field_7273: str | Unset = UNSET
    """ An ESG score. """
    field_7274: str | Unset = UNSET
    """ An ESG score. """
    field_7275: str | Unset = UNSET
    """ An ESG score. """
    field_7276: str | Unset = UNSET
    """ An ESG score. """
    field_7277: str | Unset = UNSET
    """ An ESG score. """
    field_7282: float | str | Unset = UNSET
    """ `avg_volume_90d`, as in `Quote`. """
    field_7283: float | str | Unset = UNSET
    """ `option_iv_pct`, as in `Quote`. """
    field_7284: float | str | Unset = UNSET
    """ `hist_vol_pct_deprecated`, as in `Quote`. """
    field_7286: float | str | Unset = UNSET
    """ `dividend_amount`, as in `Quote`. """
    field_7287: str | Unset = UNSET
    """ `dividend_yield_pct`, as in `Quote`. """
    field_7288: str | Unset = UNSET
    """ `ex_dividend_date`, as in `Quote`. """
    field_7289: float | str | Unset = UNSET
    """ `market_cap`, as in `Quote`. """
    field_7290: float | str | Unset = UNSET
    """ `pe`, as in `Quote`. """
    field_7293: float | str | Unset = UNSET
    """ `high_52w`, as in `Quote`. """
    field_7294: float | str | Unset = UNSET
    """ `low_52w`, as in `Quote`. """
    field_7295: float | str | Unset = UNSET
    """ `open`, as in `Quote`. """
    field_7296: float | str | Unset = UNSET
    """ `close`, as in `Quote`. """
    field_7331: str | Unset = UNSET
    """ Reuters fundamentals. """
    field_7370: str | Unset = UNSET
    """ An ESG score. """
    field_7371: str | Unset = UNSET
    """ An ESG score. """
    field_7372: str | Unset = UNSET
    """ An ESG score. """
    field_7635: float | str | Unset = UNSET
    """ `mark`, as in `Quote`. """
    field_7636: float | str | Unset = UNSET
    """ `shortable_shares`, as in `Quote`. """
    field_7637: float | str | Unset = UNSET
    """ `fee_rate`, as in `Quote`. """
    field_7644: str | Unset = UNSET
    """ `shortable`, as in `Quote`. """
    field_7674: str | Unset = UNSET
    """ `ema_200`, as in `Quote`. """
    field_7675: str | Unset = UNSET
    """ `ema_100`, as in `Quote`. """
    field_7676: str | Unset = UNSET
    """ `ema_50`, as in `Quote`. """
    field_7677: str | Unset = UNSET
    """ `ema_20`, as in `Quote`. """
    field_7681: str | Unset = UNSET
    """ `price_ema_20_pct`, as in `Quote`. """
    field_7698: str | Unset = UNSET
    """ `last_yield`, as in `Quote`. """
    field_7699: str | Unset = UNSET
    """ `bid_yield`, as in `Quote`. """
    field_7718: str | Unset = UNSET
    """ `beta`, as in `Quote`. """
    field_7720: str | Unset = UNSET
    """ `ask_yield`, as in `Quote`. """
    field_7743: str | Unset = UNSET
    """ Reuters fundamentals. """
    field_7761: str | Unset = UNSET
    """ An ESG score. """
    field_7992: str | Unset = UNSET
    """ `high_26w`: highest price in 26 weeks. """
    field_7993: str | Unset = UNSET
    """ `low_26w`: lowest price in 26 weeks. """
    field_7994: str | Unset = UNSET
    """ `high_13w`: highest price in 13 weeks. """
    field_7995: str | Unset = UNSET
    """ `low_13w`: lowest price in 13 weeks. """
    conid: int | Unset = UNSET
    min_tick: float | Unset = UNSET
    """ Smallest step of a price. """
    bbo_exchange: str | Unset = UNSET
    """ Code of the table that maps the exchange numbers below; internal. """
    has_delayed: bool | Unset = UNSET
    """ Whether the data are delayed. """
    size_min_tick: float | Unset = UNSET
    """ Smallest step of a size. """
    best_eligible: int | Unset = UNSET
    """ Internal. """
    best_bid_exch: int | Unset = UNSET
    """ 7068 as a number; internal. """
    best_ask_exch: int | Unset = UNSET
    """ 7057 as a number; internal. """
    pre_open_bid: int | Unset = UNSET
    """ Internal. """
    last_attribs: int | Unset = UNSET
    """ Attributes of the last trade; internal. """
    timestamp_base: int | Unset = UNSET
    """ Day of the last change, as the number `20260904`. """
    timestamp_delta: int | Unset = UNSET
    """ What to add to `TimestampBase`; the unit is not published. """
    last_exch: int | Unset = UNSET
    """ 7058 as a number; internal. """
    close_attribs: int | Unset = UNSET
    """ Attributes of the close; internal. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "field_31": "31",
        "field_70": "70",
        "field_71": "71",
        "field_82": "82",
        "field_83": "83",
        "field_84": "84",
        "field_85": "85",
        "field_86": "86",
        "field_87": "87",
        "field_88": "88",
        "field_6509": "6509",
        "field_7057": "7057",
        "field_7058": "7058",
        "field_7059": "7059",
        "field_7068": "7068",
        "field_7195": "7195",
        "field_7196": "7196",
        "field_7197": "7197",
        "field_7198": "7198",
        "field_7199": "7199",
        "field_7200": "7200",
        "field_7201": "7201",
        "field_7202": "7202",
        "field_7203": "7203",
        "field_7204": "7204",
        "field_7205": "7205",
        "field_7206": "7206",
        "field_7207": "7207",
        "field_7208": "7208",
        "field_7209": "7209",
        "field_7210": "7210",
        "field_7211": "7211",
        "field_7212": "7212",
        "field_7245": "7245",
        "field_7246": "7246",
        "field_7247": "7247",
        "field_7248": "7248",
        "field_7249": "7249",
        "field_7263": "7263",
        "field_7264": "7264",
        "field_7265": "7265",
        "field_7266": "7266",
        "field_7267": "7267",
        "field_7268": "7268",
        "field_7269": "7269",
        "field_7271": "7271",
        "field_7272": "7272",
        "field_7273": "7273",
        "field_7274": "7274",
        "field_7275": "7275",
        "field_7276": "7276",
        "field_7277": "7277",
        "field_7282": "7282",
        "field_7283": "7283",
        "field_7284": "7284",
        "field_7286": "7286",
        "field_7287": "7287",
        "field_7288": "7288",
        "field_7289": "7289",
        "field_7290": "7290",
        "field_7293": "7293",
        "field_7294": "7294",
        "field_7295": "7295",
        "field_7296": "7296",
        "field_7331": "7331",
        "field_7370": "7370",
        "field_7371": "7371",
        "field_7372": "7372",
        "field_7635": "7635",
        "field_7636": "7636",
        "field_7637": "7637",
        "field_7644": "7644",
        "field_7674": "7674",
        "field_7675": "7675",
        "field_7676": "7676",
        "field_7677": "7677",
        "field_7681": "7681",
        "field_7698": "7698",
        "field_7699": "7699",
        "field_7718": "7718",
        "field_7720": "7720",
        "field_7743": "7743",
        "field_7761": "7761",
        "field_7992": "7992",
        "field_7993": "7993",
        "field_7994": "7994",
        "field_7995": "7995",
        "min_tick": "minTick",
        "bbo_exchange": "BboExchange",
        "has_delayed": "HasDelayed",
        "size_min_tick": "sizeMinTick",
        "best_eligible": "BestEligible",
        "best_bid_exch": "BestBidExch",
        "best_ask_exch": "BestAskExch",
        "pre_open_bid": "PreOpenBid",
        "last_attribs": "LastAttribs",
        "timestamp_base": "TimestampBase",
        "timestamp_delta": "TimestampDelta",
        "last_exch": "LastExch",
        "close_attribs": "CloseAttribs",
    }

    def to_dict(self) -> dict[str, Any]:
        field_31: float | str | Unset
        if isinstance(self.field_31, Unset):
            field_31 = UNSET
        else:
            field_31 = self.field_31

        field_70: float | str | Unset
        if isinstance(self.field_70, Unset):
            field_70 = UNSET
        else:
            field_70 = self.field_70

        field_71: float | str | Unset
        if isinstance(self.field_71, Unset):
            field_71 = UNSET
        else:
            field_71 = self.field_71

        field_82: float | str | Unset
        if isinstance(self.field_82, Unset):
            field_82 = UNSET
        else:
            field_82 = self.field_82

        field_83: float | str | Unset
        if isinstance(self.field_83, Unset):
            field_83 = UNSET
        else:
            field_83 = self.field_83

        field_84: float | str | Unset
        if isinstance(self.field_84, Unset):
            field_84 = UNSET
        else:
            field_84 = self.field_84

        field_85: float | str | Unset
        if isinstance(self.field_85, Unset):
            field_85 = UNSET
        else:
            field_85 = self.field_85

        field_86: float | str | Unset
        if isinstance(self.field_86, Unset):
            field_86 = UNSET
        else:
            field_86 = self.field_86

        field_87: float | str | Unset
        if isinstance(self.field_87, Unset):
            field_87 = UNSET
        else:
            field_87 = self.field_87

        field_88: float | str | Unset
        if isinstance(self.field_88, Unset):
            field_88 = UNSET
        else:
            field_88 = self.field_88

        field_6509 = self.field_6509

        field_7057 = self.field_7057

        field_7058 = self.field_7058

        field_7059: float | str | Unset
        if isinstance(self.field_7059, Unset):
            field_7059 = UNSET
        else:
            field_7059 = self.field_7059

        field_7068 = self.field_7068

        field_7195 = self.field_7195

        field_7196 = self.field_7196

        field_7197 = self.field_7197

        field_7198 = self.field_7198

        field_7199 = self.field_7199

        field_7200 = self.field_7200

        field_7201 = self.field_7201

        field_7202 = self.field_7202

        field_7203 = self.field_7203

        field_7204 = self.field_7204

        field_7205 = self.field_7205

        field_7206 = self.field_7206

        field_7207 = self.field_7207

        field_7208 = self.field_7208

        field_7209 = self.field_7209

        field_7210 = self.field_7210

        field_7211 = self.field_7211

        field_7212 = self.field_7212

        field_7245 = self.field_7245

        field_7246 = self.field_7246

        field_7247 = self.field_7247

        field_7248 = self.field_7248

        field_7249 = self.field_7249

        field_7263 = self.field_7263

        field_7264 = self.field_7264

        field_7265 = self.field_7265

        field_7266 = self.field_7266

        field_7267 = self.field_7267

        field_7268 = self.field_7268

        field_7269 = self.field_7269

        field_7271 = self.field_7271

        field_7272 = self.field_7272

        field_7273 = self.field_7273

        field_7274 = self.field_7274

        field_7275 = self.field_7275

        field_7276 = self.field_7276

        field_7277 = self.field_7277

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

        field_7286: float | str | Unset
        if isinstance(self.field_7286, Unset):
            field_7286 = UNSET
        else:
            field_7286 = self.field_7286

        field_7287 = self.field_7287

        field_7288 = self.field_7288

        field_7289: float | str | Unset
        if isinstance(self.field_7289, Unset):
            field_7289 = UNSET
        else:
            field_7289 = self.field_7289

        field_7290: float | str | Unset
        if isinstance(self.field_7290, Unset):
            field_7290 = UNSET
        else:
            field_7290 = self.field_7290

        field_7293: float | str | Unset
        if isinstance(self.field_7293, Unset):
            field_7293 = UNSET
        else:
            field_7293 = self.field_7293

        field_7294: float | str | Unset
        if isinstance(self.field_7294, Unset):
            field_7294 = UNSET
        else:
            field_7294 = self.field_7294

        field_7295: float | str | Unset
        if isinstance(self.field_7295, Unset):
            field_7295 = UNSET
        else:
            field_7295 = self.field_7295

        field_7296: float | str | Unset
        if isinstance(self.field_7296, Unset):
            field_7296 = UNSET
        else:
            field_7296 = self.field_7296

        field_7331 = self.field_7331

        field_7370 = self.field_7370

        field_7371 = self.field_7371

        field_7372 = self.field_7372

        field_7635: float | str | Unset
        if isinstance(self.field_7635, Unset):
            field_7635 = UNSET
        else:
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

        field_7644 = self.field_7644

        field_7674 = self.field_7674

        field_7675 = self.field_7675

        field_7676 = self.field_7676

        field_7677 = self.field_7677

        field_7681 = self.field_7681

        field_7698 = self.field_7698

        field_7699 = self.field_7699

        field_7718 = self.field_7718

        field_7720 = self.field_7720

        field_7743 = self.field_7743

        field_7761 = self.field_7761

        field_7992 = self.field_7992

        field_7993 = self.field_7993

        field_7994 = self.field_7994

        field_7995 = self.field_7995

        conid = self.conid

        min_tick = self.min_tick

        bbo_exchange = self.bbo_exchange

        has_delayed = self.has_delayed

        size_min_tick = self.size_min_tick

        best_eligible = self.best_eligible

        best_bid_exch = self.best_bid_exch

        best_ask_exch = self.best_ask_exch

        pre_open_bid = self.pre_open_bid

        last_attribs = self.last_attribs

        timestamp_base = self.timestamp_base

        timestamp_delta = self.timestamp_delta

        last_exch = self.last_exch

        close_attribs = self.close_attribs

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if field_31 is not UNSET:
            field_dict["31"] = field_31
        if field_70 is not UNSET:
            field_dict["70"] = field_70
        if field_71 is not UNSET:
            field_dict["71"] = field_71
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
        if field_88 is not UNSET:
            field_dict["88"] = field_88
        if field_6509 is not UNSET:
            field_dict["6509"] = field_6509
        if field_7057 is not UNSET:
            field_dict["7057"] = field_7057
        if field_7058 is not UNSET:
            field_dict["7058"] = field_7058
        if field_7059 is not UNSET:
            field_dict["7059"] = field_7059
        if field_7068 is not UNSET:
            field_dict["7068"] = field_7068
        if field_7195 is not UNSET:
            field_dict["7195"] = field_7195
        if field_7196 is not UNSET:
            field_dict["7196"] = field_7196
        if field_7197 is not UNSET:
            field_dict["7197"] = field_7197
        if field_7198 is not UNSET:
            field_dict["7198"] = field_7198
        if field_7199 is not UNSET:
            field_dict["7199"] = field_7199
        if field_7200 is not UNSET:
            field_dict["7200"] = field_7200
        if field_7201 is not UNSET:
            field_dict["7201"] = field_7201
        if field_7202 is not UNSET:
            field_dict["7202"] = field_7202
        if field_7203 is not UNSET:
            field_dict["7203"] = field_7203
        if field_7204 is not UNSET:
            field_dict["7204"] = field_7204
        if field_7205 is not UNSET:
            field_dict["7205"] = field_7205
        if field_7206 is not UNSET:
            field_dict["7206"] = field_7206
        if field_7207 is not UNSET:
            field_dict["7207"] = field_7207
        if field_7208 is not UNSET:
            field_dict["7208"] = field_7208
        if field_7209 is not UNSET:
            field_dict["7209"] = field_7209
        if field_7210 is not UNSET:
            field_dict["7210"] = field_7210
        if field_7211 is not UNSET:
            field_dict["7211"] = field_7211
        if field_7212 is not UNSET:
            field_dict["7212"] = field_7212
        if field_7245 is not UNSET:
            field_dict["7245"] = field_7245
        if field_7246 is not UNSET:
            field_dict["7246"] = field_7246
        if field_7247 is not UNSET:
            field_dict["7247"] = field_7247
        if field_7248 is not UNSET:
            field_dict["7248"] = field_7248
        if field_7249 is not UNSET:
            field_dict["7249"] = field_7249
        if field_7263 is not UNSET:
            field_dict["7263"] = field_7263
        if field_7264 is not UNSET:
            field_dict["7264"] = field_7264
        if field_7265 is not UNSET:
            field_dict["7265"] = field_7265
        if field_7266 is not UNSET:
            field_dict["7266"] = field_7266
        if field_7267 is not UNSET:
            field_dict["7267"] = field_7267
        if field_7268 is not UNSET:
            field_dict["7268"] = field_7268
        if field_7269 is not UNSET:
            field_dict["7269"] = field_7269
        if field_7271 is not UNSET:
            field_dict["7271"] = field_7271
        if field_7272 is not UNSET:
            field_dict["7272"] = field_7272
        if field_7273 is not UNSET:
            field_dict["7273"] = field_7273
        if field_7274 is not UNSET:
            field_dict["7274"] = field_7274
        if field_7275 is not UNSET:
            field_dict["7275"] = field_7275
        if field_7276 is not UNSET:
            field_dict["7276"] = field_7276
        if field_7277 is not UNSET:
            field_dict["7277"] = field_7277
        if field_7282 is not UNSET:
            field_dict["7282"] = field_7282
        if field_7283 is not UNSET:
            field_dict["7283"] = field_7283
        if field_7284 is not UNSET:
            field_dict["7284"] = field_7284
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
        if field_7293 is not UNSET:
            field_dict["7293"] = field_7293
        if field_7294 is not UNSET:
            field_dict["7294"] = field_7294
        if field_7295 is not UNSET:
            field_dict["7295"] = field_7295
        if field_7296 is not UNSET:
            field_dict["7296"] = field_7296
        if field_7331 is not UNSET:
            field_dict["7331"] = field_7331
        if field_7370 is not UNSET:
            field_dict["7370"] = field_7370
        if field_7371 is not UNSET:
            field_dict["7371"] = field_7371
        if field_7372 is not UNSET:
            field_dict["7372"] = field_7372
        if field_7635 is not UNSET:
            field_dict["7635"] = field_7635
        if field_7636 is not UNSET:
            field_dict["7636"] = field_7636
        if field_7637 is not UNSET:
            field_dict["7637"] = field_7637
        if field_7644 is not UNSET:
            field_dict["7644"] = field_7644
        if field_7674 is not UNSET:
            field_dict["7674"] = field_7674
        if field_7675 is not UNSET:
            field_dict["7675"] = field_7675
        if field_7676 is not UNSET:
            field_dict["7676"] = field_7676
        if field_7677 is not UNSET:
            field_dict["7677"] = field_7677
        if field_7681 is not UNSET:
            field_dict["7681"] = field_7681
        if field_7698 is not UNSET:
            field_dict["7698"] = field_7698
        if field_7699 is not UNSET:
            field_dict["7699"] = field_7699
        if field_7718 is not UNSET:
            field_dict["7718"] = field_7718
        if field_7720 is not UNSET:
            field_dict["7720"] = field_7720
        if field_7743 is not UNSET:
            field_dict["7743"] = field_7743
        if field_7761 is not UNSET:
            field_dict["7761"] = field_7761
        if field_7992 is not UNSET:
            field_dict["7992"] = field_7992
        if field_7993 is not UNSET:
            field_dict["7993"] = field_7993
        if field_7994 is not UNSET:
            field_dict["7994"] = field_7994
        if field_7995 is not UNSET:
            field_dict["7995"] = field_7995
        if conid is not UNSET:
            field_dict["conid"] = conid
        if min_tick is not UNSET:
            field_dict["minTick"] = min_tick
        if bbo_exchange is not UNSET:
            field_dict["BboExchange"] = bbo_exchange
        if has_delayed is not UNSET:
            field_dict["HasDelayed"] = has_delayed
        if size_min_tick is not UNSET:
            field_dict["sizeMinTick"] = size_min_tick
        if best_eligible is not UNSET:
            field_dict["BestEligible"] = best_eligible
        if best_bid_exch is not UNSET:
            field_dict["BestBidExch"] = best_bid_exch
        if best_ask_exch is not UNSET:
            field_dict["BestAskExch"] = best_ask_exch
        if pre_open_bid is not UNSET:
            field_dict["PreOpenBid"] = pre_open_bid
        if last_attribs is not UNSET:
            field_dict["LastAttribs"] = last_attribs
        if timestamp_base is not UNSET:
            field_dict["TimestampBase"] = timestamp_base
        if timestamp_delta is not UNSET:
            field_dict["TimestampDelta"] = timestamp_delta
        if last_exch is not UNSET:
            field_dict["LastExch"] = last_exch
        if close_attribs is not UNSET:
            field_dict["CloseAttribs"] = close_attribs

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
