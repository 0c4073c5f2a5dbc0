"""How the endpoints about contracts show one: each has a form of its own."""

from decimal import Decimal
from typing import Any

from ibportal.mock.instrument import Instrument, plain
from ibportal.mock.universe import Universe


def named_row(instrument: Instrument) -> dict[str, Any]:
    """What a search by name finds."""
    name = f"{instrument.name} ({instrument.listing})"
    return {
        "conid": str(instrument.conid),
        "companyHeader": f"{instrument.symbol} {name} ",
        "companyName": name,
        "symbol": instrument.symbol,
        "description": None,
        "restricted": None,
        "sections": [],
        "secType": instrument.sec_type,
    }


def single(instrument: Instrument) -> dict[str, Any]:
    """What `contracts.info` answers for a conid alone."""
    return {
        "conid": instrument.conid,
        "ticker": instrument.symbol,
        "secType": instrument.sec_type,
        "listingExchange": instrument.listing,
        "exchange": instrument.exchange,
        "companyName": instrument.name,
        "currency": instrument.currency,
        "validExchanges": ",".join(instrument.venues),
        "priceRendering": None,
        "maturityDate": f"{instrument.expiry:%Y%m%d}" if instrument.expiry else None,
        "right": instrument.right or "?",
        "strike": float(instrument.strike or 0),
    }


def derivative(instrument: Instrument, exchange: str | None) -> dict[str, Any]:
    """What `contracts.info` lists for a future or an option."""
    option = instrument.strike is not None
    return {
        "conid": instrument.conid,
        "symbol": instrument.symbol,
        "secType": instrument.sec_type,
        "exchange": exchange or instrument.exchange,
        "listingExchange": None,
        "right": instrument.right or "?",
        "strike": float(instrument.strike or 0),
        "currency": instrument.currency,
        "cusip": None,
        "coupon": "No Coupon",
        "desc1": instrument.symbol,
        "desc2": instrument.text if option else f"{instrument.text} ({instrument.local_symbol})",
        "maturityDate": f"{instrument.expiry:%Y%m%d}",
        "multiplier": plain(instrument.multiplier),
        "tradingClass": instrument.trading_class,
        "validExchanges": ",".join(instrument.venues),
        "showPrips": True,
    }


def bond(bond: Instrument) -> dict[str, Any]:
    """What `contracts.info` lists for a bond."""
    return {
        "conid": bond.conid,
        "symbol": bond.symbol,
        "secType": "BOND",
        "exchange": bond.exchange,
        "listingExchange": None,
        "right": "?",
        "strike": 0.0,
        "currency": bond.currency,
        "cusip": bond.cusip or None,
        "coupon": str(bond.coupon),
        "desc1": bond.name,
        "desc2": f"{bond.expiry:%b %d '%y} {bond.coupon}%",
        "maturityDate": f"{bond.expiry:%Y%m%d}",
        "multiplier": None,
        "tradingClass": bond.trading_class,
        "validExchanges": ",".join(bond.venues),
        "showPrips": False,
    }


def definition(universe: Universe, instrument: Instrument) -> dict[str, Any]:
    """What `contracts.definitions` lists."""
    derived = instrument.expiry is not None and instrument.sec_type != "BOND"
    parent = universe.instrument(instrument.underlying) if instrument.underlying else None
    multiplied = instrument.multiplier != 1
    shown = {
        "incrementRules": [{"lowerEdge": 0.0, "increment": float(instrument.tick)}],
        "displayRule": {
            "magnification": 0,
            "displayRuleStep": [{"decimalDigits": instrument.digits, "lowerEdge": 0.0, "wholeDigits": 4}],
        },
        "conid": instrument.conid,
        "currency": instrument.currency,
        "time": 31,
        "chineseName": None,
        "allExchanges": ",".join(each for each in instrument.venues if each != "SMART"),
        "listingExchange": instrument.listing,
        "countryCode": instrument.country,
        "name": instrument.name,
        "assetClass": instrument.sec_type,
        "expiry": f"{instrument.expiry:%Y%m%d}" if instrument.expiry else None,
        "lastTradingDay": f"{instrument.last_trading_day:%Y%m%d}" if instrument.last_trading_day else None,
        "group": instrument.industry or None,
        "putOrCall": instrument.right,
        "sector": instrument.sector or None,
        "sectorGroup": instrument.category or None,
        "strike": plain(instrument.strike or Decimal(0)),
        "ticker": instrument.trading_class if derived else instrument.symbol,
        "undConid": instrument.underlying or 0,
        "multiplier": float(instrument.multiplier) if multiplied else 0.0,
        "type": instrument.type,
        "hasOptions": instrument.has_options,
        "fullName": full_name(instrument),
        "isUS": instrument.is_us,
        "isEventContract": instrument.listing == "FORECASTX",
    }
    if parent is not None:
        shown |= {"undSym": parent.symbol, "undComp": parent.name, "crossCurrency": False}
    return shown


def full_name(instrument: Instrument) -> str:
    """The contract in one line, as definitions and positions have it: `AAPL Jan15'27 195 Put`, `ES Jun18'26`."""
    if instrument.expiry is None or instrument.sec_type == "BOND":
        return instrument.local_symbol if instrument.sec_type == "CASH" else instrument.symbol
    date = f"{instrument.symbol} {instrument.expiry:%b%d'%y}"
    if instrument.strike is None:
        return date
    return f"{date} {plain(instrument.strike)} {'Call' if instrument.right == 'C' else 'Put'}"


def future(future: Instrument) -> dict[str, Any]:
    """What `contracts.futures` lists."""
    expiry = int(f"{future.expiry:%Y%m%d}")
    return {
        "symbol": future.symbol,
        "conid": future.conid,
        "underlyingConid": future.underlying,
        "expirationDate": expiry,
        "ltd": int(f"{future.last_trading_day:%Y%m%d}"),
        "shortFuturesCutOff": expiry,
        "longFuturesCutOff": expiry,
    }


def details(instrument: Instrument) -> dict[str, Any]:
    """What `contracts.details` answers."""
    option = instrument.strike is not None
    derived = instrument.expiry is not None
    return {
        "cfi_code": f"O{instrument.right}XXXS" if option else "",
        "symbol": instrument.symbol,
        "cusip": instrument.cusip or None,
        "expiry_full": f"{instrument.expiry:%Y%m%d}" if derived else None,
        "con_id": instrument.conid,
        "maturity_date": f"{instrument.expiry:%Y%m%d}" if derived else None,
        "instrument_type": instrument.sec_type,
        "has_related_contracts": bool(instrument.related) or instrument.has_options,
        "trading_class": instrument.trading_class,
        "valid_exchanges": ",".join(instrument.venues),
        "allow_sell_long": False,
        "is_zero_commission_security": False,
        "local_symbol": instrument.local_symbol,
        "contract_clarification_type": None,
        "classifier": None,
        "currency": instrument.currency,
        "text": instrument.text or None,
        "underlying_con_id": instrument.underlying or 0,
        "r_t_h": instrument.sec_type == "STK",
        "multiplier": plain(instrument.multiplier) if instrument.multiplier != 1 else None,
        "underlying_issuer": None,
        "contract_month": f"{instrument.expiry:%Y%m}" if derived else None,
        "company_name": instrument.name,
        "smart_available": "SMART" in instrument.venues,
        "exchange": instrument.exchange,
        **({"industry": instrument.industry, "category": instrument.category} if instrument.industry else {}),
        **({"strike": plain(instrument.strike or Decimal(0)), "right": _RIGHTS[instrument.right]} if option else {}),
    }


_RIGHTS = {"C": "CALL", "P": "PUT", None: None}
