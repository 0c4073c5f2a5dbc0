"""`ssd` and `sld`: what an account is worth, in total and by currency."""

import datetime as dt
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, Unpack

from ibportal.portfolio.figures import Figure, Figures
from ibportal.stream.readings import decimal, moment, optional_text, rows, text
from ibportal.stream.subject import Message, Subject
from ibportal.stream.subjects.depth import known_account
from ibportal.stream.subjects.opening import Opening, Options
from ibportal_generated import streaming as texts

if TYPE_CHECKING:
    from ibportal.core import Core

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Balance:
    """What an account holds in one currency, in that currency; what no message has said is None."""

    currency: str
    """Such as `EUR`; `BASE` is the total in base currency."""
    account: str | None
    at: dt.datetime | None
    """When the row was made; aware, in UTC."""
    cash: Decimal | None
    """Cash as traded, settled or not."""
    settled_cash: Decimal | None
    fx_cash: Decimal | None
    """Cash in the segment kept for currency trading."""
    exchange_rate: Decimal | None
    """One unit of this currency in base currency."""
    net_liquidation: Decimal | None
    market_value: Decimal | None
    stocks: Decimal | None
    options: Decimal | None
    issuer_options: Decimal | None
    warrants: Decimal | None
    commodities: Decimal | None
    corporate_bonds: Decimal | None
    treasury_bills: Decimal | None
    treasury_bonds: Decimal | None
    funds: Decimal | None
    money_funds: Decimal | None
    dividends: Decimal | None
    """Announced and not paid yet."""
    interest: Decimal | None
    """Accrued and not booked yet; an amount."""
    realized_pnl: Decimal | None
    unrealized_pnl: Decimal | None
    raw: Mapping[str, Any] = field(repr=False)
    """The row as it came."""

    @classmethod
    def of(cls, row: Mapping[str, Any]) -> "Balance":
        """The balance of a row, whose names are written in several ways: `cashbalance`, `cashBalance`."""
        cells = {name.lower(): value for name, value in row.items()}
        currency = optional_text(cells, "secondkey") or text(cells.get("key")).removeprefix("LedgerList")
        amounts = {name: decimal(cells.get(wire)) for name, wire in _AMOUNTS.items()}
        return cls(
            currency=currency,
            account=optional_text(cells, "acctcode"),
            at=moment(cells.get("timestamp")),
            raw=row,
            **amounts,
        )


_AMOUNTS = {
    "cash": "cashbalance",
    "settled_cash": "settledcash",
    "fx_cash": "cashbalancefxsegment",
    "exchange_rate": "exchangerate",
    "net_liquidation": "netliquidationvalue",
    "market_value": "marketvalue",
    "stocks": "stockmarketvalue",
    "options": "optionmarketvalue",
    "issuer_options": "issueoptionsmarketvalue",
    "warrants": "warrantsmarketvalue",
    "commodities": "commoditymarketvalue",
    "corporate_bonds": "corporatebondsmarketvalue",
    "treasury_bills": "tbillsmarketvalue",
    "treasury_bonds": "tbondsmarketvalue",
    "funds": "funds",
    "money_funds": "moneyfunds",
    "dividends": "dividends",
    "interest": "interest",
    "realized_pnl": "realizedpnl",
    "unrealized_pnl": "unrealizedpnl",
}
"""What amounts are called on the wire, in lower case."""
_UNCHANGED = frozenset({"key", "timestamp"})
"""What a row holds that says only that nothing has changed (Q213)."""


class Balances(Mapping[str, Balance]):
    """Balances by currency: `balances["EUR"].cash`, `balances["BASE"]` for the total."""

    def __init__(self, balances: Mapping[str, Balance]) -> None:
        self._balances = balances

    def __getitem__(self, currency: str) -> Balance:
        return self._balances[currency]

    def __iter__(self) -> Iterator[str]:
        return iter(self._balances)

    def __len__(self) -> int:
        return len(self._balances)

    def __repr__(self) -> str:
        return f"Balances({dict(self._balances)!r})"


def summary(
    core: "Core",
    account: str | None = None,
    *,
    keys: Iterable[str] = (),
    fields: Iterable[str] = (),
    merged: bool = False,
    **options: Unpack[Options],
) -> Opening[Figures]:
    """The figures of an account, as in `portfolio.figures`: net liquidation, funds, margins, and some 40 more.

    Each value has the figures that came, by name; with `merged`, all that have come so far. Needs no brokerage session.

    Args:
        account: The account; the client's own, or the only one known, where left out.
        keys: Only these figures, such as `AccruedCash-S`; all where left out.
        fields: Only these parts of each, of `currency`, `monetaryValue`, `value`; all where left out.
        merged: Whether each value holds all figures known by then.
        **options: How values are kept until they are read: see `Options`.

    Raises:
        ValueError: No account is named and there are several; nothing was sent.
    """
    where = known_account(core, account, "stream.summary")
    feed = _Feed("ssd", texts.ssd, texts.usd, _figures, _latest_figures)
    return Opening(feed.subject(where, keys, fields, merged=merged), options)


def ledger(
    core: "Core",
    account: str | None = None,
    *,
    keys: Iterable[str] = (),
    fields: Iterable[str] = (),
    merged: bool = False,
    **options: Unpack[Options],
) -> Opening[Balances]:
    """The balances of an account by currency, every ten seconds.

    Each value has the currencies in which something has changed; with `merged`, all that have come so far. Needs no
    brokerage session.

    Args:
        account: The account; the client's own, or the only one known, where left out.
        keys: Only these currencies, such as `LedgerListEUR`, or `LedgerListBASE` for the total.
        fields: Only these parts of each, such as `cashBalance`; all where left out.
        merged: Whether each value holds all balances known by then.
        **options: How values are kept until they are read: see `Options`.

    Raises:
        ValueError: No account is named and there are several; nothing was sent.
    """
    where = known_account(core, account, "stream.ledger")
    feed = _Feed("sld", texts.sld, texts.uld, _balances, _latest_balances)
    return Opening(feed.subject(where, keys, fields, merged=merged), options)


class _Subscribe(Protocol):
    def __call__(
        self, account: str, *, keys: Sequence[str] | None = None, fields: Sequence[str] | None = None
    ) -> str: ...


@dataclass(frozen=True, slots=True)
class _Feed(Generic[T]):
    """A topic about one account, whose messages have a row for each name."""

    topic: str
    subscribe: _Subscribe
    unsubscribe: Callable[[str], str]
    made: Callable[[list[dict[str, Any]]], T]
    """What rows are."""
    merge: Callable[[T | None, T], T]

    def subject(self, account: str, keys: Iterable[str], fields: Iterable[str], *, merged: bool) -> Subject[T]:
        """The subject of one account, with some of its rows and some of their fields."""
        chosen = _listed(keys, "keys")
        view: T | None = None

        def read(message: Message) -> tuple[T, ...]:
            nonlocal view
            if isinstance(message.get("result"), str):
                return ()  # it only confirms that this has ended
            said = [row for row in rows(message, "result") if row.keys() - _UNCHANGED]
            found = self.made([row for row in said if not chosen or row.get("key") in chosen])
            if merged:
                found = view = self.merge(view, found)
            return (found,)

        return Subject(
            key=f"{self.topic}+{account}",
            subscribe=self.subscribe(account, keys=chosen or None, fields=_listed(fields, "fields") or None),
            unsubscribe=lambda _: self.unsubscribe(account),
            read=read,
            brokerage=False,
            merge=_latest if merged else self.merge,
            confirms=True,
            union=lambda several: self._together(account, several),
        )

    def _together(self, account: str, several: Sequence[str]) -> str:
        """What subscribes for all of `several`: where one wants everything, everything."""
        asked = [json.loads(text[text.index("{") :]) for text in several]
        wanted = {
            name: list(dict.fromkeys(each for one in asked for each in one[name]))
            if all(map(_has(name), asked))
            else None
            for name in ("keys", "fields")
        }
        return self.subscribe(account, **wanted)


def _has(name: str) -> Callable[[Mapping[str, Any]], bool]:
    return lambda asked: name in asked


def _latest(view: T | None, later: T) -> T:
    """Of what is merged already, the later one."""
    del view
    return later


def _listed(names: Iterable[str], what: str) -> list[str]:
    if isinstance(names, str):
        raise TypeError(f'{what} is {names!r}, one text; write {what}=["{names}"]')
    return list(dict.fromkeys(names))


def _figures(found: list[dict[str, Any]]) -> Figures:
    return Figures({text(row.get("key")).lower(): _figure(row) for row in found})


def _figure(row: Mapping[str, Any]) -> Figure:
    return Figure(
        amount=decimal(row.get("monetaryValue")),
        currency=optional_text(row, "currency"),
        text=optional_text(row, "value"),
        at=moment(row.get("timestamp")),
    )


def _latest_figures(view: Figures | None, later: Figures) -> Figures:
    return later if view is None else Figures({**view, **later})


def _balances(found: list[dict[str, Any]]) -> Balances:
    made = [Balance.of(row) for row in found]
    return Balances({each.currency: each for each in made})


def _latest_balances(view: Balances | None, later: Balances) -> Balances:
    if view is None:
        return later
    together = dict(view)
    for currency, balance in later.items():
        before = together.get(currency)
        together[currency] = Balance.of({**before.raw, **balance.raw}) if before else balance
    return Balances(together)
