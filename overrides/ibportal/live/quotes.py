"""Live quotes: snapshots, with every change that the stream tells since."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ibportal.conid import HasConid
from ibportal.live.change import Change, Source
from ibportal.live.view import View
from ibportal.market_data import fields as known
from ibportal.market_data.fields import AnyField
from ibportal.market_data.quote import Quote
from ibportal.market_data.snapshot import snapshot
from ibportal.stream import subjects
from ibportal.stream.subject import Subject

if TYPE_CHECKING:
    from ibportal.core import Core
    from ibportal.flow import Flow

Contract = int | str | HasConid
PATIENCE = 5.0
"""Seconds to wait for first values; what comes later, the stream tells."""


class Quotes(View[int | str, Quote, Quote]):
    """Quotes by conid; by the text they were asked for with where that is more than a conid."""

    def __init__(self, core: "Core", contracts: Contract | Iterable[Contract], fields: Iterable[AnyField]) -> None:
        super().__init__(core)
        self._fields = list(fields)
        asked = contracts if isinstance(contracts, Iterable) and not isinstance(contracts, str) else [contracts]
        self._subjects = [subjects.market_data(core, each, self._fields).subject for each in asked]
        self._names = [subject.key.partition("+")[2] for subject in self._subjects]
        if not self._names:
            raise ValueError("live.quotes: no contract is asked for")

    def subjects(self) -> Sequence[Subject[Quote]]:
        """One for each contract."""
        return [replace(each, merge=None) for each in self._subjects]

    def news(self, news: Quote) -> list[Change[int | str, Quote]]:
        """The quote with what has changed in it."""
        before = self.items.get(_key(news))
        self._note(_key(news))
        return self._changed(before, news if before is None else before.but(news), Source.STREAM)

    def compare(self) -> "Flow[list[Change[int | str, Quote]]]":
        """A snapshot, but of combos, which have none."""
        asked = [name for name in self._names if ";" not in name]
        if not asked:
            return []
        timeout = PATIENCE if not self.items else 0.0
        found = yield from snapshot(self._core, asked, self._fields, timeout=timeout)
        changes: list[Change[int | str, Quote]] = []
        for quote in found:
            before = self.items.get(_key(quote))
            if before is None:
                changes += self._changed(None, quote, Source.RECONCILED)
            elif not self._is_older(quote, before):
                changes += self._changed(before, before.but(quote), Source.RECONCILED)
        return changes

    def _is_older(self, quote: Quote, before: Quote) -> bool:
        """Whether a snapshot is from before what is known: by the gateway's stamps, or since streams have just told."""
        if quote.last_change_at is None or before.last_change_at is None:
            return self._lately(self._heard.get(_key(before)))
        return quote.last_change_at < before.last_change_at

    def _changed(self, before: Quote | None, after: Quote, source: Source) -> list[Change[int | str, Quote]]:
        """The change from one to the other, if a value that was asked for has changed; times may have all the same."""
        change = self._put(_key(after), after, source)
        return [change] if before is None or _differ(before, after) else []


def _key(quote: Quote) -> int | str:
    return quote.conid if quote.asked_as == str(quote.conid) else quote.asked_as


def _differ(before: Quote, after: Quote) -> bool:
    """Whether a value is another one; the same may be text here and a number there (Q086)."""
    if before.unknown != after.unknown or before.marks != after.marks:
        return True
    changed = (tag for tag in after.asked if before.raw.get(tag) != after.raw.get(tag))
    return any(before[_named(tag)] != after[_named(tag)] for tag in changed)


def _named(tag: str) -> AnyField:
    return known.TAGS.get(tag, int(tag))


def quotes(
    core: "Core", contracts: Contract | Iterable[Contract], fields: Iterable[AnyField] = ("last", "bid", "ask")
) -> "Flow[Quotes]":
    """The quotes of contracts, kept current.

        quotes = ib.live.quotes([265598, 8314], ["last", "bid", "ask"])
        print(quotes[265598].bid)

    The first values are a snapshot's, which waits up to five seconds for them; each quote holds everything known. A
    contract takes one of about a hundred market data lines until this is closed.

    Args:
        contracts: One or several: conids, what `contracts.resolve` returns, or text as for `stream.market_data`.
        fields: What is wanted, by name, constant or number.

    Returns:
        A mapping by conid, or by text where a contract was given as more than a conid, to be closed when it is not
        needed any more.

    Raises:
        ValueError: A contract or a field cannot be asked for; nothing was sent.
    """
    return Quotes(core, contracts, fields)
    yield  # a flow, as the others are
