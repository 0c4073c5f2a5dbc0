"""Calls of the `contracts` namespace: the requests of its methods, built and not sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._call import Call, Operation, given, reader

if TYPE_CHECKING:
    import builtins

    from ..models.bond_filters import BondFilters
    from ..models.contract_algos import ContractAlgos
    from ..models.contract_details import ContractDetails
    from ..models.contract_details_and_rules import ContractDetailsAndRules
    from ..models.contract_match import ContractMatch
    from ..models.contract_rules import ContractRules
    from ..models.contract_search_request_sec_type import ContractSearchRequestSecType
    from ..models.contracts_algos_add_description import ContractsAlgosAddDescription
    from ..models.contracts_algos_add_params import ContractsAlgosAddParams
    from ..models.contracts_info_right import ContractsInfoRight
    from ..models.contracts_schedule_asset_class import ContractsScheduleAssetClass
    from ..models.contracts_search_sec_type import ContractsSearchSecType
    from ..models.contracts_strikes_sectype import ContractsStrikesSectype
    from ..models.currency_pairs import CurrencyPairs
    from ..models.exchange_conid import ExchangeConid
    from ..models.exchange_rate import ExchangeRate
    from ..models.futures_by_symbol import FuturesBySymbol
    from ..models.option_strikes import OptionStrikes
    from ..models.secdef_info import SecdefInfo
    from ..models.security_definition import SecurityDefinition
    from ..models.security_definitions import SecurityDefinitions
    from ..models.stocks_by_symbol import StocksBySymbol
    from ..models.trading_schedule import TradingSchedule
    from ..models.venue_schedule import VenueSchedule


TRADING_SCHEDULE = Operation("contracts.trading_schedule", "GET", "/contract/trading-schedule")


def trading_schedule(conid: int | str, *, exchange: str | None = None) -> Call[TradingSchedule]:
    from ..api.contracts import contracts_trading_schedule as endpoint

    return Call(
        TRADING_SCHEDULE,
        endpoint._get_kwargs(
            conid=conid,
            exchange=given(exchange),
        ),
        reader(endpoint._parse_response, ((200, "TradingSchedule"),)),
    )


RULES = Operation("contracts.rules", "POST", "/iserver/contract/rules")


def rules(
    conid: int,
    *,
    is_buy: bool | None = None,
    modify_order: bool | None = None,
    order_id: int | None = None,
    exchange: str | None = None,
) -> Call[ContractRules]:
    from ..api.contracts import contracts_rules as endpoint
    from ..models.contract_rules_request import ContractRulesRequest

    return Call(
        RULES,
        endpoint._get_kwargs(
            body=ContractRulesRequest(
                conid=conid,
                is_buy=given(is_buy),
                modify_order=given(modify_order),
                order_id=given(order_id),
                exchange=given(exchange),
            ),
        ),
        reader(endpoint._parse_response, ((200, "ContractRules"),)),
    )


ALGOS = Operation("contracts.algos", "GET", "/iserver/contract/{conid}/algos")


def algos(
    conid: int | str,
    *,
    algos: str | None = None,
    add_description: ContractsAlgosAddDescription | None = None,
    add_params: ContractsAlgosAddParams | None = None,
) -> Call[ContractAlgos]:
    from ..api.contracts import contracts_algos as endpoint

    return Call(
        ALGOS,
        endpoint._get_kwargs(
            conid=conid,
            algos=given(algos),
            add_description=given(add_description),
            add_params=given(add_params),
        ),
        reader(endpoint._parse_response, ((200, "ContractAlgos"),)),
    )


DETAILS = Operation("contracts.details", "GET", "/iserver/contract/{conid}/info")


def details(conid: int | str) -> Call[ContractDetails]:
    from ..api.contracts import contracts_details as endpoint

    return Call(
        DETAILS,
        endpoint._get_kwargs(
            conid=conid,
        ),
        reader(endpoint._parse_response, ((200, "ContractDetails"),)),
    )


DETAILS_AND_RULES = Operation("contracts.details_and_rules", "GET", "/iserver/contract/{conid}/info-and-rules")


def details_and_rules(conid: int | str, *, is_buy: bool | None = None) -> Call[ContractDetailsAndRules]:
    from ..api.contracts import contracts_details_and_rules as endpoint

    return Call(
        DETAILS_AND_RULES,
        endpoint._get_kwargs(
            conid=conid,
            is_buy=given(is_buy),
        ),
        reader(endpoint._parse_response, ((200, "ContractDetailsAndRules"),)),
    )


CURRENCY_PAIRS = Operation("contracts.currency_pairs", "GET", "/iserver/currency/pairs")


def currency_pairs(currency: str) -> Call[CurrencyPairs]:
    from ..api.contracts import contracts_currency_pairs as endpoint

    return Call(
        CURRENCY_PAIRS,
        endpoint._get_kwargs(
            currency=currency,
        ),
        reader(endpoint._parse_response, ((200, "CurrencyPairs"),)),
    )


EXCHANGE_RATE = Operation("contracts.exchange_rate", "GET", "/iserver/exchangerate")


def exchange_rate(target: str, source: str) -> Call[ExchangeRate]:
    from ..api.contracts import contracts_exchange_rate as endpoint

    return Call(
        EXCHANGE_RATE,
        endpoint._get_kwargs(
            target=target,
            source=source,
        ),
        reader(endpoint._parse_response, ((200, "ExchangeRate"),)),
    )


BOND_FILTERS = Operation("contracts.bond_filters", "GET", "/iserver/secdef/bond-filters")


def bond_filters(symbol: str, issuer_id: str) -> Call[BondFilters]:
    from ..api.contracts import contracts_bond_filters as endpoint

    return Call(
        BOND_FILTERS,
        endpoint._get_kwargs(
            symbol=symbol,
            issuer_id=issuer_id,
        ),
        reader(endpoint._parse_response, ((200, "BondFilters"),)),
    )


INFO = Operation("contracts.info", "GET", "/iserver/secdef/info")


def info(
    *,
    conid: int | str | None = None,
    sectype: str | None = None,
    month: str | None = None,
    exchange: str | None = None,
    strike: float | str | None = None,
    right: ContractsInfoRight | None = None,
    issuer_id: str | None = None,
    filters: str | None = None,
) -> Call[builtins.list[SecdefInfo] | SecdefInfo]:
    from ..api.contracts import contracts_info as endpoint

    return Call(
        INFO,
        endpoint._get_kwargs(
            conid=given(conid),
            sectype=given(sectype),
            month=given(month),
            exchange=given(exchange),
            strike=given(strike),
            right=given(right),
            issuer_id=given(issuer_id),
            filters=given(filters),
        ),
        reader(endpoint._parse_response, ((200, "list[SecdefInfo] | SecdefInfo"),)),
    )


SEARCH = Operation("contracts.search", "GET", "/iserver/secdef/search")


def search(
    symbol: str,
    *,
    sec_type: ContractsSearchSecType | None = None,
    name: bool | None = None,
    more: bool | None = None,
    fund: bool | None = None,
    fund_family_conid_ex: str | None = None,
    pattern: bool | None = None,
    referrer: str | None = None,
) -> Call[builtins.list[ContractMatch]]:
    from ..api.contracts import contracts_search as endpoint

    return Call(
        SEARCH,
        endpoint._get_kwargs(
            symbol=symbol,
            sec_type=given(sec_type),
            name=given(name),
            more=given(more),
            fund=given(fund),
            fund_family_conid_ex=given(fund_family_conid_ex),
            pattern=given(pattern),
            referrer=given(referrer),
        ),
        reader(endpoint._parse_response, ((200, "list[ContractMatch] | GatewayError"),)),
    )


SEARCH_POST = Operation("contracts.search_post", "POST", "/iserver/secdef/search")


def search_post(
    symbol: str,
    *,
    sec_type: ContractSearchRequestSecType | None = None,
    name: bool | None = None,
    more: bool | None = None,
    fund: bool | None = None,
    fund_family_conid_ex: str | None = None,
    pattern: bool | None = None,
    referrer: str | None = None,
) -> Call[builtins.list[ContractMatch]]:
    from ..api.contracts import contracts_search_post as endpoint
    from ..models.contract_search_request import ContractSearchRequest

    return Call(
        SEARCH_POST,
        endpoint._get_kwargs(
            body=ContractSearchRequest(
                symbol=symbol,
                sec_type=given(sec_type),
                name=given(name),
                more=given(more),
                fund=given(fund),
                fund_family_conid_ex=given(fund_family_conid_ex),
                pattern=given(pattern),
                referrer=given(referrer),
            ),
        ),
        reader(endpoint._parse_response, ((200, "list[ContractMatch] | GatewayError"),)),
    )


STRIKES = Operation("contracts.strikes", "GET", "/iserver/secdef/strikes")


def strikes(
    conid: int | str, sectype: ContractsStrikesSectype, month: str, *, exchange: str | None = None
) -> Call[OptionStrikes]:
    from ..api.contracts import contracts_strikes as endpoint

    return Call(
        STRIKES,
        endpoint._get_kwargs(
            conid=conid,
            sectype=sectype,
            month=month,
            exchange=given(exchange),
        ),
        reader(endpoint._parse_response, ((200, "OptionStrikes"),)),
    )


ALL_CONIDS = Operation("contracts.all_conids", "GET", "/trsrv/all-conids")


def all_conids(exchange: str, *, asset_class: str | None = None) -> Call[builtins.list[ExchangeConid]]:
    from ..api.contracts import contracts_all_conids as endpoint

    return Call(
        ALL_CONIDS,
        endpoint._get_kwargs(
            exchange=exchange,
            asset_class=given(asset_class),
        ),
        reader(endpoint._parse_response, ((200, "list[ExchangeConid]"),)),
    )


FUTURES = Operation("contracts.futures", "GET", "/trsrv/futures")


def futures(symbols: str, *, exchange: str | None = None) -> Call[FuturesBySymbol]:
    from ..api.contracts import contracts_futures as endpoint

    return Call(
        FUTURES,
        endpoint._get_kwargs(
            symbols=symbols,
            exchange=given(exchange),
        ),
        reader(endpoint._parse_response, ((200, "FuturesBySymbol"),)),
    )


DEFINITIONS = Operation("contracts.definitions", "GET", "/trsrv/secdef")


def definitions(conids: str) -> Call[SecurityDefinitions | None]:
    from ..api.contracts import contracts_definitions as endpoint

    return Call(
        DEFINITIONS,
        endpoint._get_kwargs(
            conids=conids,
        ),
        reader(endpoint._parse_response, ((200, "SecurityDefinitions"),), nothing=True),
    )


DEFINITIONS_POST = Operation("contracts.definitions_post", "POST", "/trsrv/secdef", deprecated=True)


def definitions_post(conids: builtins.list[int]) -> Call[builtins.list[SecurityDefinition] | SecurityDefinitions]:
    from ..api.contracts import contracts_definitions_post as endpoint
    from ..models.security_definitions_request import SecurityDefinitionsRequest

    return Call(
        DEFINITIONS_POST,
        endpoint._get_kwargs(
            body=SecurityDefinitionsRequest(
                conids=conids,
            ),
        ),
        reader(endpoint._parse_response, ((200, "list[SecurityDefinition] | SecurityDefinitions"),)),
    )


SCHEDULE = Operation("contracts.schedule", "GET", "/trsrv/secdef/schedule")


def schedule(
    asset_class: ContractsScheduleAssetClass,
    symbol: str,
    *,
    exchange: str | None = None,
    exchange_filter: str | None = None,
    conid: int | str | None = None,
) -> Call[builtins.list[VenueSchedule]]:
    from ..api.contracts import contracts_schedule as endpoint

    return Call(
        SCHEDULE,
        endpoint._get_kwargs(
            asset_class=asset_class,
            symbol=symbol,
            exchange=given(exchange),
            exchange_filter=given(exchange_filter),
            conid=given(conid),
        ),
        reader(endpoint._parse_response, ((200, "list[VenueSchedule]"),)),
    )


STOCKS = Operation("contracts.stocks", "GET", "/trsrv/stocks")


def stocks(symbols: str) -> Call[StocksBySymbol]:
    from ..api.contracts import contracts_stocks as endpoint

    return Call(
        STOCKS,
        endpoint._get_kwargs(
            symbols=symbols,
        ),
        reader(endpoint._parse_response, ((200, "StocksBySymbol"),)),
    )
