"""`sbd`: the book of one contract, as rows of a price ladder."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Unpack

from ibportal import numbers
from ibportal.conid import HasConid, number
from ibportal.stream.readings import decimal, rows, truth, whole
from ibportal.stream.subject import Message, Subject
from ibportal.stream.subjects.opening import Opening, Options
from ibportal_generated import streaming as texts

if TYPE_CHECKING:
    from ibportal.core import Core


@dataclass(frozen=True, slots=True)
class Rung:
    """One price of the ladder."""

    row: int
    """Its place; what comes later for the same place stands instead."""
    price: Decimal | None
    bid: Decimal | None
    """How much is bid at this price."""
    ask: Decimal | None
    """How much is offered at this price."""
    last: bool
    """Whether the last trade was at this price."""
    last_size: Decimal | None
    """How much was traded then, where the price is written `size @ price`."""
    raw: Mapping[str, Any] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Ladder:
    """Rungs of a ladder, by place."""

    conid: int
    rungs: tuple[Rung, ...]

    @property
    def bids(self) -> tuple[Rung, ...]:
        """The prices at which something is bid, the highest first."""
        return tuple(sorted((each for each in self.rungs if each.bid), key=_price, reverse=True))

    @property
    def asks(self) -> tuple[Rung, ...]:
        """The prices at which something is offered, the lowest first."""
        return tuple(sorted((each for each in self.rungs if each.ask), key=_price))


def depth(
    core: "Core",
    conid: int | str | HasConid,
    account: str | None = None,
    *,
    exchange: str | None = None,
    merged: bool = False,
    **options: Unpack[Options],
) -> Opening[Ladder]:
    """The book of one contract: how much is bid and offered at which prices.

    Needs a subscription to the depth of the exchanges. A ladder holds the rungs that have changed, or with `merged` all
    that are known. There may be one such stream at a time: what ends one ends all of the account.

    Args:
        conid: The contract, or what `contracts.resolve` returns.
        account: The account; the client's own, or the only one known, where left out.
        exchange: One exchange; all that have a book where left out.
        merged: Whether each ladder holds all rungs known by then, not only those that have changed.
        **options: How values are kept until they are read: see `Options`.

    Raises:
        ValueError: The contract is none, or no account is named and there are several; nothing was sent.
        TooManyStreams: There is one already; nothing was sent.
    """
    contract = number(conid, "stream.depth")
    where = known_account(core, account, "stream.depth")
    if exchange is not None and not re.fullmatch(r"\w+", exchange):
        raise ValueError(f"stream.depth: exchange {exchange!r} is none; write it like ISLAND")
    topic = texts.sbd(where, contract, exchange=exchange)
    view: Ladder | None = None

    def read(message: Message) -> tuple[Ladder]:
        nonlocal view
        ladder = Ladder(contract, tuple(_rung(row) for row in rows(message, "data")))
        if merged:
            ladder = view = merge(view, ladder)
        return (ladder,)

    subject = Subject(
        key=topic,
        subscribe=topic,
        unsubscribe=lambda _: texts.ubd(where),
        read=read,
        at_most=1,
        merge=_latest if merged else merge,
    )
    return Opening(subject, options)


def merge(view: Ladder | None, later: Ladder) -> Ladder:
    """The ladder with rungs that came later."""
    if view is None:
        return later
    places = {rung.row: rung for rung in (*view.rungs, *later.rungs)}
    return Ladder(later.conid, tuple(places[row] for row in sorted(places)))


def _latest(view: Ladder | None, later: Ladder) -> Ladder:
    """Of ladders that are merged already, the later one."""
    del view
    return later


def known_account(core: "Core", account: str | None, operation: str) -> str:
    """`account`, else the client's own, else the only one that a reply has named so far.

    Raises:
        ValueError: there is none, or several, or it cannot be one.
    """
    if account is None:
        account = core.options.account
    if account is None:
        listed = sorted(core.remembered.accounts_of_login() or ())
        if len(listed) != 1:
            raise ValueError(
                f"{operation}: no account is named, and {' and '.join(listed) or 'none'} is known; "
                "pass one, or Client(account=…)"
            )
        account = listed[0]
    if not re.fullmatch(r"[\w.-]+", account, re.ASCII):
        raise ValueError(f"{operation}: {account!r} is no account; it looks like U1234567")
    return account


def _rung(row: Mapping[str, Any]) -> Rung:
    if "row" not in row:
        raise ValueError("a rung has no row")
    size, at, price = shown.partition("@") if isinstance(shown := row.get("price"), str) else ("", "", "")
    return Rung(
        row=whole(row["row"]),
        price=decimal(price.strip() if at else shown),
        bid=decimal(row.get("bid")),
        ask=decimal(row.get("ask")),
        last=truth(row.get("focus", 0)),
        last_size=numbers.decimal(size.strip()) if at else None,
        raw=row,
    )


def _price(rung: Rung) -> Decimal:
    return rung.price if rung.price is not None else Decimal(0)
