"""Finding instruments: by symbol, name or ISIN, by conid, and the one that is meant among several."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Literal, TypeVar

from ibportal.contracts import month as months
from ibportal.contracts.instrument import Instrument, instrument
from ibportal.contracts.match import Issuer, Match, issuers, match
from ibportal.core import Core
from ibportal.errors import AmbiguousContract, UnknownContract
from ibportal.flow import Flow
from ibportal.quirks.ambiguous_listings import AmbiguousListings
from ibportal.quirks.definitions_limit import DefinitionsLimit
from ibportal.quirks.search_bond_row import SearchBondRow
from ibportal.quirks.symbols_in_capitals import SymbolsInCapitals
from ibportal_generated.calls import contracts as calls
from ibportal_generated.models.future_contract import FutureContract
from ibportal_generated.models.security_definition import SecurityDefinition
from ibportal_generated.models.stock_company import StockCompany

R = TypeVar("R")
SearchType = Literal["STK", "IND"]

DEFINITIONS_AT_ONCE = 200
"""Conids of one `contracts.definitions` request; more are refused."""


def search(core: Core, symbol: str, *, sec_type: SearchType | None = None, name: bool = False) -> Flow[list[Match]]:
    """The listings whose symbol is `symbol`; an empty list where there is none. For bonds: `contracts.bond_issuers`.

    One ticker has several listings; `contracts.resolve` chooses. The brokerage session remembers the underlying last
    searched by symbol, and answers for strikes and options of that one only: `contracts.option_chain` sees to it.

    Args:
        symbol: A ticker such as `AAPL`; a company's name, part of it, or an ISIN with `name`.
        sec_type: `STK`, or `IND` for indices; any where left out.
        name: Search by name. Such a search does not prepare for strikes and options.

    Raises:
        ValueError: The symbol is empty.
    """
    if not symbol.strip():
        raise ValueError("contracts.search: the symbol is empty")
    rows = yield from core.send(calls.search(symbol, sec_type=sec_type, name=name or None))
    core.remembered.searched = None if name else symbol
    apart = core.copes(SearchBondRow.id)
    return [found for row in rows if (found := match(row, bonds_apart=apart)) is not None]


def bond_issuers(core: Core, symbol: str) -> Flow[list[Issuer]]:
    """The issuers of bonds under a symbol; their bonds: `contracts.bonds`.

    Args:
        symbol: Of the company, such as `AAPL`.
    """
    rows = yield from core.send(calls.search(symbol, sec_type="BOND"))
    return [issuer for row in rows for issuer in issuers(row)]


def resolve(core: Core, symbol: str, *, exchange: str | None = None, sec_type: SearchType = "STK") -> Flow[Match]:
    """The one listing of `symbol` that is meant; asked for once, then known.

    Among several, the one listed on `exchange`, else the one whose options trade on SMART, which is the main listing.

    Args:
        symbol: A ticker.
        exchange: Where it is to be listed, such as `NASDAQ`, `MEXI` or `EBS`.
        sec_type: `STK` or `IND`.

    Raises:
        UnknownContract: There is none.
        AmbiguousContract: There are several, and nothing to choose by; `candidates` are the listings.
    """
    operation = "contracts.resolve"
    key = f"{operation} {sec_type} {symbol} {exchange or ''}"
    known = core.kept.get(key)
    if isinstance(known, Match):
        return known
    rows = yield from search(core, symbol, sec_type=sec_type)
    listed = [row for row in rows if row.symbol.upper() == symbol.upper()]
    fitting = [row for row in listed if exchange is None or row.exchange.upper() == exchange.upper()]
    if not fitting:
        where = f" on {exchange}; listed are: {'; '.join(map(str, listed))}" if exchange and listed else ""
        raise UnknownContract(f"{operation}: no {sec_type} {symbol}{where}", operation=operation)
    if not core.copes(AmbiguousListings.id):
        return fitting[0]
    chosen = fitting if len(fitting) == 1 else [row for row in fitting if row.smart]
    if len(chosen) != 1:
        listing = "; ".join(map(str, fitting))
        raise AmbiguousContract(
            f"{operation}: several {sec_type} {symbol}: {listing}. Say which with exchange=…, or use its conid.",
            operation=operation,
            candidates=fitting,
        )
    core.kept[key] = chosen[0]
    return chosen[0]


def info(
    core: Core,
    conid: int | None = None,
    *,
    sec_type: str | None = None,
    month: str | None = None,
    exchange: str | None = None,
    strike: float | str | None = None,
    right: Literal["C", "P"] | None = None,
    issuer_id: str | None = None,
    filters: str | None = None,
) -> Flow[list[Instrument]]:
    """Instruments by conid, or derivatives of an underlying by their terms; always a list, each conid once.

    A month may have several maturities and trading classes; filter by `maturity` and `trading_class`. Derivatives need
    a search for the underlying before; `contracts.option_chain` does all of it.

    Args:
        conid: The instrument, or with `sec_type` the underlying.
        sec_type: `OPT`, `FOP`, `WAR`, `FUT`, `BOND`.
        month: `JAN27`, `2027-01` and the like.
        exchange: Where it is to trade; `SMART` where left out.
        strike: Of options; required for them.
        right: `C` or `P`; both where left out.
        issuer_id: Of bonds.
        filters: Of bonds, as `contracts.bond_filters` has them.

    Raises:
        ValueError: `month` is no month.
    """
    found = yield from core.send(
        calls.info(
            conid=conid,
            sectype=sec_type,
            month=months.wire(month) if month else None,
            exchange=exchange,
            strike=strike,
            right=right,
            issuer_id=issuer_id,
            filters=filters,
        )
    )
    rows = found if isinstance(found, list) else [found]
    by_conid = {each.conid: each for each in map(instrument, rows) if each is not None}
    return [*by_conid.values()]


def definitions(core: Core, conids: Iterable[int]) -> Flow[dict[int, SecurityDefinition]]:
    """The security definitions of instruments, by conid; what is not known is missing.

    200 go into a request; more are asked for in parts. Definitions do not change: each is asked for once, then known.

    Args:
        conids: The instruments, any number of them.
    """
    wanted = list(dict.fromkeys(conids))
    found: dict[int, SecurityDefinition] = {}
    for conid in wanted:
        known = core.kept.get(f"contracts.definitions {conid}")
        if isinstance(known, SecurityDefinition):
            found[conid] = known
    missing = [conid for conid in wanted if conid not in found]
    most = DEFINITIONS_AT_ONCE if core.copes(DefinitionsLimit.id) else max(len(missing), 1)
    for start in range(0, len(missing), most):
        part = missing[start : start + most]
        reply = yield from core.send(calls.definitions(",".join(map(str, part))))
        for row in (reply.secdef or ()) if reply else ():
            if isinstance(row.conid, int):
                found[row.conid] = row
                core.kept[f"contracts.definitions {row.conid}"] = row
    return {conid: found[conid] for conid in wanted if conid in found}


class BySymbol(Mapping[str, list[R]]):
    """Rows by symbol, in any case; `unknown` are the symbols that have none."""

    def __init__(self, rows: Mapping[str, list[R]], wanted: Iterable[str]) -> None:
        self._rows = {symbol.upper(): found for symbol, found in rows.items()}
        self.unknown = tuple(symbol for symbol in wanted if not rows.get(symbol))

    def __getitem__(self, symbol: str) -> list[R]:
        return self._rows[symbol.upper()]

    def __iter__(self) -> Iterator[str]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)


def stocks(core: Core, symbols: str | Iterable[str], *, us: bool | None = None) -> Flow[BySymbol[StockCompany]]:
    """The companies that use tickers, with their listings. Needs no brokerage session; indices are not found.

    Args:
        symbols: One ticker, or several; any case.
        us: Only listings in the United States, or only those elsewhere; all where left out.
    """
    wanted = _symbols(core, "contracts.stocks", symbols)
    reply = yield from core.send(calls.stocks(",".join(wanted)))
    rows = {symbol: _listed(companies, us=us) for symbol, companies in reply.additional_properties.items()}
    return BySymbol(rows, wanted)


def futures(core: Core, symbols: str | Iterable[str], *, exchange: str | None = None) -> Flow[BySymbol[FutureContract]]:
    """The futures of symbols that have not expired, nearest first. Needs no brokerage session.

    Args:
        symbols: One symbol such as `ES`, or several; any case.
        exchange: Only those of one exchange.
    """
    wanted = _symbols(core, "contracts.futures", symbols)
    reply = yield from core.send(calls.futures(",".join(wanted), exchange=exchange))
    rows = {
        symbol: sorted(contracts, key=lambda row: row.expiration_date or 0)
        for symbol, contracts in reply.additional_properties.items()
    }
    return BySymbol(rows, wanted)


def bonds(
    core: Core, issuer_id: str, *, month: str | None = None, filters: str | None = None
) -> Flow[list[Instrument]]:
    """The bonds of an issuer, one of `contracts.bond_issuers`.

    Args:
        issuer_id: Of an `Issuer`.
        month: Only those that mature then: `JAN27`, `2027-01` and the like.
        filters: As `contracts.bond_filters` has them.
    """
    return (yield from info(core, sec_type="BOND", month=month, issuer_id=issuer_id, filters=filters))


def _symbols(core: Core, operation: str, symbols: str | Iterable[str]) -> list[str]:
    """Symbols as the gateway finds them."""
    given = symbols.split(",") if isinstance(symbols, str) else symbols
    found = [symbol.strip() for symbol in given if symbol.strip()]
    if core.copes(SymbolsInCapitals.id):
        found = [symbol.upper() for symbol in found]
    if not found:
        raise ValueError(f"{operation}: no symbol")
    return found


def _listed(companies: Iterable[StockCompany], *, us: bool | None) -> list[StockCompany]:
    """Companies with a listing in the United States, or elsewhere, and those listings only."""
    if us is None:
        return list(companies)
    kept: list[StockCompany] = []
    for company in companies:
        contracts = [listing for listing in company.contracts or () if bool(listing.is_us) is us]
        if contracts:
            company.contracts = contracts
            kept.append(company)
    return kept
