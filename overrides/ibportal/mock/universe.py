"""The universe of contracts: everything the mock gateway knows a conid for.

    universe = gateway.area(Universe)
    apple = universe.instrument(265598)
    [future, *_] = universe.futures("ES").listed(today)

It is immutable and made from the seed, which decides the small companies that scanners find; the rest is the same for
every seed. Instruments are worked out when they are first asked for.
"""

import datetime as dt
import random
from collections.abc import Iterable
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any, Self

from ibportal.mock import calendar, forecasts, listings
from ibportal.mock.chains import FutureChain, OptionChain, place_of
from ibportal.mock.instrument import Instrument

if TYPE_CHECKING:
    from ibportal.mock.gateway import MockGateway

__all__ = ["Instrument", "Universe"]

CENT = Decimal("0.01")
STOCK_VENUES = ("SMART", "AMEX", "NYSE", "CBOE", "PHLX", "ISE", "CHX", "ARCA", "NASDAQ", "BATS", "IEX", "EDGX", "MEMX")
MARKETS = {
    "IBIS": calendar.XETRA,
    "EBS": calendar.SWISS,
    "LSE": calendar.LONDON,
    "TSE": calendar.TORONTO,
    "AEQLIT": calendar.TORONTO,
    "MEXI": calendar.MEXICO,
}
COMPANIES_FROM = 620_000_000
PAIRS_FROM = 630_000_000


class Universe:
    """Every contract there is. An area of the gateway that never changes, so that a copy is itself."""

    def __init__(self, instruments: Iterable[Instrument]) -> None:
        self._instruments = {each.conid: each for each in instruments}
        self._options = tuple(_option_chains(self._instruments))
        self._futures = tuple(_future_chains(self._instruments))
        futures_options = [
            _futures_options(len(self._options), chain) for chain in self._futures if chain.underlying.has_options
        ]
        self._options += tuple(futures_options)
        self._derived: dict[int, Instrument] = {}
        self._by_symbol: dict[str, list[Instrument]] = {}
        for each in self._instruments.values():
            for name in {each.symbol, each.local_symbol}:
                self._by_symbol.setdefault(name, []).append(each)

    @classmethod
    def fresh(cls, gateway: "MockGateway") -> Self:
        """The universe of the gateway's seed."""
        return cls(_made(gateway.seed))

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        del memo
        return self

    def instrument(self, conid: int) -> Instrument | None:
        """What has a conid; None if nothing has. Knows what has expired, too."""
        found = self._instruments.get(conid) or self._derived.get(conid)
        if found is None and (found := self._worked_out(conid)) is not None:
            self._derived[conid] = found
        return found

    def by_symbol(self, symbol: str, sec_type: str | None = None) -> tuple[Instrument, ...]:
        """Everything but futures and options with a symbol, such as `AAPL` or `EUR.USD`; the best known first."""
        found = self._by_symbol.get(symbol.upper(), [])
        return tuple(each for each in found if sec_type is None or each.sec_type == sec_type)

    def by_name(self, part: str) -> tuple[Instrument, ...]:
        """Shares and funds with `part` in their name, or with this ISIN."""
        wanted = part.upper()
        shares = (each for each in self._instruments.values() if each.sec_type in ("STK", "FUND"))
        return tuple(each for each in shares if wanted in each.name.upper() or wanted == each.isin)

    def all(self, *sec_types: str) -> tuple[Instrument, ...]:
        """Everything but futures and options, of some kinds."""
        return tuple(each for each in self._instruments.values() if not sec_types or each.sec_type in sec_types)

    def options(self, underlying: int, sec_type: str = "OPT") -> OptionChain | None:
        """The options on a share or index (`OPT`) or on the futures of a root (`FOP`)."""
        for chain in self._options:
            if chain.underlying.conid == underlying and chain.sec_type == sec_type:
                return chain
        return None

    def futures(self, symbol: str) -> FutureChain | None:
        """The futures that go by a symbol."""
        return next((chain for chain in self._futures if chain.root.symbol == symbol), None)

    def futures_of(self, underlying: int) -> FutureChain | None:
        """The futures of a root."""
        return next((chain for chain in self._futures if chain.underlying.conid == underlying), None)

    def front_future(self, symbol: str, on: dt.date) -> Instrument:
        """The nearest future of a family on a day; raises `LookupError` for a family there is not."""
        chain = self.futures(symbol)
        if chain is None:
            raise LookupError(f"the universe has no futures {symbol}")
        return chain.listed(on)[0]

    def pair(self, base: str, quote: str) -> Instrument | None:
        """The currency pair of two currencies, this way round."""
        return next((each for each in self.by_symbol(f"{base}.{quote}", "CASH")), None)

    def _worked_out(self, conid: int) -> Instrument | None:
        for chain in self._futures:
            if (known := chain.known(conid)) is not None:
                return known
        place = place_of(conid)
        if place is None:
            return None
        chains = self._options if place[0] == "option" else self._futures
        return chains[place[1]].named(conid) if place[1] < len(chains) else None


@cache
def _made(seed: int) -> tuple[Instrument, ...]:
    return (*_shares(), *_indices(), *_elsewhere(), *_pairs(), *_coins(), *_bonds(), *_events(), *_companies(seed))


def _shares() -> Iterable[Instrument]:
    for row in listings.SHARES:
        fund = row.type == "FUND"
        share = Instrument(
            conid=row.conid,
            symbol=row.symbol,
            name=row.name,
            sec_type="FUND" if fund else "STK",
            exchange=row.listing if fund else "SMART",
            listing=row.listing,
            venues=(row.listing,) if fund else STOCK_VENUES,
            currency="USD",
            country="US",
            market=calendar.FUNDS if fund else calendar.US_STOCKS,
            tick=CENT,
            price=row.price,
            volatility=row.volatility / 100,
            volume=row.volume * 1e6,
            type=row.type,
            trading_class="NMS" if row.listing == "NASDAQ" and row.type == "COMMON" else row.symbol,
            industry=row.industry,
            category=row.category,
            sector=row.sector,
            isin=row.isin,
            has_options=row.options,
            related=(("CFD", row.cfd),) if row.cfd else (),
        )
        yield share
        if row.cfd:
            yield _cfd(row.cfd, share)


def _cfd(conid: int, share: Instrument) -> Instrument:
    return Instrument(
        conid=conid,
        symbol=share.symbol,
        name=share.name,
        sec_type="CFD",
        exchange="SMART",
        listing=share.listing,
        venues=("SMART",),
        currency=share.currency,
        country=share.country,
        market=share.market,
        tick=share.tick,
        price=0.0,
        volatility=share.volatility,
        volume=0.0,
        underlying=share.conid,
        follows=share.conid,
        trading_class=share.symbol,
        industry=share.industry,
        category=share.category,
        sector=share.sector,
    )


def _elsewhere() -> Iterable[Instrument]:
    for row in listings.ELSEWHERE:
        yield Instrument(
            conid=row.conid,
            symbol=row.symbol,
            name=row.name,
            sec_type="STK",
            exchange="SMART" if row.currency == "EUR" else row.exchange,
            listing=row.exchange,
            venues=(row.exchange,),
            currency=row.currency,
            country=row.country,
            market=MARKETS[row.exchange],
            tick=CENT,
            price=0.0 if row.follows else row.price,
            volatility=0.014,
            volume=40_000.0 if row.follows else 1.8e6,
            type="COMMON",
            follows=row.follows or None,
            ratio=row.price if row.follows else 1.0,
            trading_class=row.symbol,
            isin=row.isin,
        )


def _indices() -> Iterable[Instrument]:
    for row in listings.INDICES:
        yield Instrument(
            conid=row.conid,
            symbol=row.symbol,
            name=row.name,
            sec_type="IND",
            exchange=row.exchange,
            listing=row.exchange,
            venues=(row.exchange,),
            currency="USD",
            country="US",
            market=calendar.US_INDICES,
            tick=CENT,
            price=row.price,
            volatility=row.volatility / 100,
            volume=0.0,
            follows=row.follows or None,
            trading_class=row.symbol,
            has_options=bool(row.options),
        )


def _pairs() -> Iterable[Instrument]:
    known = {(row.base, row.quote): row.conid for row in listings.PAIRS}
    dollars = {("USD", other): PAIRS_FROM + place for place, other in enumerate(listings.WORTH) if other != "USD"}
    inverse = {(base, quote) for quote, base in known}
    made_up = {pair: conid for pair, conid in dollars.items() if pair not in known and pair not in inverse}
    for (base, quote), conid in (known | made_up).items():
        yen = quote == "JPY"
        yield Instrument(
            conid=conid,
            symbol=base,
            name=f"{base}.{quote}",
            sec_type="CASH",
            exchange="IDEALPRO",
            listing="IDEALPRO",
            venues=("IDEALPRO",),
            currency=quote,
            country="US",
            market=calendar.FOREX,
            tick=Decimal("0.005") if yen else Decimal("0.00005"),
            price=listings.WORTH[base] / listings.WORTH[quote],
            volatility=0.005,
            volume=0.0,
            trading_class=f"{base}.{quote}",
        )


def _coins() -> Iterable[Instrument]:
    for row in listings.COINS:
        yield Instrument(
            conid=row.conid,
            symbol=row.symbol,
            name=row.name,
            sec_type="CRYPTO",
            exchange="PAXOS",
            listing="PAXOS",
            venues=("PAXOS", "ZEROHASH"),
            currency="USD",
            country="US",
            market=calendar.CRYPTO,
            tick=Decimal("0.25") if row.symbol == "BTC" else CENT,
            price=row.price,
            volatility=row.volatility / 100,
            volume=2500.0,
            trading_class=row.symbol,
        )


def _bonds() -> Iterable[Instrument]:
    for row in listings.DEBTS:
        matures = dt.datetime.strptime(row.matures, "%Y%m%d").date()  # noqa: DTZ007 - a date
        yield Instrument(
            conid=row.conid,
            symbol=row.symbol,
            name=row.name,
            sec_type="BOND",
            exchange="SMART",
            listing="",
            venues=("SMART",),
            currency=row.currency,
            country="US",
            market=calendar.BONDS,
            tick=Decimal("0.001"),
            price=row.price,
            volatility=0.003,
            volume=500_000.0,
            multiplier=Decimal("0.01"),
            expiry=matures,
            last_trading_day=matures,
            trading_class=row.symbol,
            cusip=row.cusip,
            issuer=row.issuer,
            coupon=Decimal(row.coupon),
            issued=dt.datetime.strptime(row.issued, "%Y%m%d").date(),  # noqa: DTZ007 - a date
        )


def _events() -> Iterable[Instrument]:
    """Yes contracts have prices of their own; a No contract costs what is missing to the payout."""
    for market, outcome in forecasts.contracts():
        for conid, right in ((outcome.yes, "C"), (outcome.no, "P")):
            yield Instrument(
                conid=conid,
                symbol=market.symbol,
                name=market.name,
                sec_type="OPT",
                exchange="FORECASTX",
                listing="FORECASTX",
                venues=("FORECASTX",),
                currency="USD",
                country="US",
                market=calendar.FORECASTS,
                tick=forecasts.TICK,
                price=outcome.price if right == "C" else 0.0,
                volatility=0.02,
                volume=20_000.0,
                expiry=market.expires,
                last_trading_day=market.expires,
                strike=Decimal(str(outcome.strike)),
                right=right,
                follows=None if right == "C" else outcome.yes,
                trading_class=market.symbol,
            )


def _companies(seed: int) -> Iterable[Instrument]:
    """Small companies, made up: the seed says which, where, and how dear they are."""
    chance = random.Random(f"companies {seed}")  # noqa: S311 - repeatable on purpose
    taken = {row.symbol for row in listings.SHARES}
    for place, first in enumerate(listings.SMALL_COMPANIES):
        for number, (second, sector, industry) in enumerate(listings.TRADES):
            symbol = f"{first[:2]}{second[:1]}{chance.choice('ABDEGKLMNPRSTVXZ')}".upper()
            if symbol in taken:
                continue
            taken.add(symbol)
            listing = chance.choice(("NASDAQ", "NASDAQ", "NYSE", "AMEX"))
            yield Instrument(
                conid=COMPANIES_FROM + place * 10 + number,
                symbol=symbol,
                name=f"{first} {second} Inc".upper(),
                sec_type="STK",
                exchange="SMART",
                listing=listing,
                venues=STOCK_VENUES,
                currency="USD",
                country="US",
                market=calendar.US_STOCKS,
                tick=CENT,
                price=round(10 ** chance.uniform(0.2, 2.1), 2),
                volatility=chance.uniform(0.02, 0.06),
                volume=10 ** chance.uniform(4.5, 7.2),
                type="COMMON",
                trading_class="SCM" if listing == "NASDAQ" else symbol,
                industry=industry,
                category=industry,
                sector=sector,
            )


def _option_chains(instruments: dict[int, Instrument]) -> Iterable[OptionChain]:
    classes = {row.conid: row.options for row in listings.INDICES}
    optionable = [each for each in instruments.values() if each.has_options and not each.follows]
    for place, each in enumerate(optionable):
        monthly, weekly = classes.get(each.conid) or (each.symbol, each.symbol)
        daily = each.sec_type == "IND" or each.type == "ETF"
        yield OptionChain(place, each, "OPT", (monthly, weekly), each.price, daily, Decimal(100))


def _future_chains(instruments: dict[int, Instrument]) -> Iterable[FutureChain]:
    for place, root in enumerate(listings.FUTURES):
        yield FutureChain(place, root, instruments[root.underlying])


def _futures_options(place: int, futures: FutureChain) -> OptionChain:
    [(monthly, weekly)] = [row.options for row in listings.INDICES if row.conid == futures.underlying.conid]
    [level] = [row.price for row in listings.INDICES if row.conid == futures.underlying.follows]
    return OptionChain(
        place,
        futures.underlying,
        "FOP",
        (monthly, weekly),
        level,
        daily=False,
        multiplier=Decimal(futures.root.multiplier),
        futures=futures,
    )
