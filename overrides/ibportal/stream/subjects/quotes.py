"""`smd`: the quote of one contract, as often as twice a second."""

import json
import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Unpack

from ibportal.conid import HasConid, number
from ibportal.market_data import fields as known
from ibportal.market_data.fields import AnyField, Reading
from ibportal.market_data.quote import Quote, conid_of
from ibportal.market_data.snapshot import METADATA
from ibportal.quirks.availability_letters import AvailabilityLetters
from ibportal.quirks.display_numbers import DisplayNumbers
from ibportal.stream.subject import Message, Subject
from ibportal.stream.subjects.opening import Opening, Options
from ibportal_generated import streaming as texts

if TYPE_CHECKING:
    from ibportal.core import Core

FIELDS_MERGE = "stream-fields-merge"
REPEATED = "stream-first-frame-twice"

RENEWAL = 510.0
"""Seconds after which it is subscribed to anew: it ends in silence after ten minutes, or fifteen (Q205)."""
_SCALARS = frozenset({str, int, float, bool, type(None)})
_ALWAYS = METADATA | {"topic"}


def market_data(
    core: "Core",
    contract: int | str | HasConid,
    fields: Iterable[AnyField] = ("last", "bid", "ask"),
    *,
    merged: bool = False,
    **options: Unpack[Options],
) -> Opening[Quote]:
    """The quote of one contract, whenever something in it changes, twice a second at most.

        for quote in ib.stream.market_data(265598, ["last", "bid", "ask"]):
            print(quote.bid, quote.ask)

    The first quote is whole, as far as the gateway has the values; a later one holds what has changed, and its other
    fields are None. With `merged`, each is the first one with all changes since. Prices and sizes are `Decimal`, as in
    `market_data.snapshot`, whose market data line it shares. Fields that need computing come late. The subscription is
    renewed before it ends in silence; streams of one contract share it.

    Args:
        contract: A conid, or what `contracts.resolve` returns; text such as `265598@ISLAND` for one exchange, or
            `0;;;756733/1,320227571/-1` for a combo of legs.
        fields: What is wanted, by name (`"last"`), constant (`Quote.last`) or number (`31`).
        merged: Whether each quote holds everything known by then, not only what has changed.
        **options: How values are kept until they are read: see `Options`.

    Raises:
        ValueError: The contract is none, or a field has another name; nothing was sent.
    """
    asked_as = contract_text(contract, "stream.market_data")
    if isinstance(fields, str):
        raise TypeError(f'stream.market_data: fields is {fields!r}, one text; write fields=["{fields}"]')
    tags = tuple(dict.fromkeys(known.tag_of(each) for each in fields))
    if not tags:
        raise ValueError('stream.market_data: no field is asked for; name some, such as fields=["last", "bid"]')
    reading = Reading(core.copes(DisplayNumbers.id), core.copes(AvailabilityLetters.id))
    conid, now = conid_of(asked_as), core.clock.now
    own = _ALWAYS.union(tags)
    every = not core.copes(FIELDS_MERGE)
    view: Quote | None = None

    def read(message: Message) -> tuple[Quote, ...]:
        nonlocal view
        if not _SCALARS.issuperset(map(type, message.values())):
            raise ValueError(f"smd+{asked_as}: a value is neither text nor number")
        if not every and not own.issuperset(message):
            # Another stream of this contract has asked for more: the gateway sends to all of them as to one (Q206).
            message = {name: value for name, value in message.items() if name in own}
            if _ALWAYS.issuperset(message):
                return ()
        quote = Quote(conid, asked_as, now(), message, tags, False, reading)  # noqa: FBT003 - made by the thousand
        if merged:
            quote = view = merge(view, quote)
        return (quote,)

    subject = Subject(
        key=f"smd+{asked_as}",
        subscribe=texts.smd(asked_as, tags),
        unsubscribe=lambda _: texts.umd(asked_as),
        read=read,
        renewal=RENEWAL,
        same=_same if core.copes(REPEATED) else None,
        merge=_latest if merged else merge,
        union=lambda several: _together(asked_as, several),
    )
    return Opening(subject, options)


def merge(view: Quote | None, later: Quote) -> Quote:
    """The quote with what a later message says."""
    return later if view is None else view.but(later)


def _latest(view: Quote | None, later: Quote) -> Quote:
    """Of quotes that are merged already, the later one."""
    del view
    return later


def _together(contract: str, several: Sequence[str]) -> str:
    """What subscribes to the fields of all of `several`, each of which subscribes to some."""
    asked = [json.loads(text[text.index("{") :])["fields"] for text in several]
    return texts.smd(contract, list(dict.fromkeys(tag for fields in asked for tag in fields)))


def contract_text(contract: int | str | HasConid, operation: str) -> str:
    """A contract as a topic names it; what comes about it has the same text (Q217)."""
    if isinstance(contract, str) and re.fullmatch(r"[1-9]\d*@\w+|\d+;;;[^+{}\s]+", contract, re.ASCII):
        return contract
    return str(number(contract, operation))


def _same(before: Message, later: Message) -> bool:
    return before == later
