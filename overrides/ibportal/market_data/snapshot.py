"""Snapshots: lists of contracts and names of fields in, quotes out, when all that was asked for is there."""

import re
from collections.abc import Iterable, Sequence
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

from ibportal.conid import HasConid, number
from ibportal.flow import Sleep
from ibportal.market_data import fields as known
from ibportal.market_data import lines
from ibportal.market_data.fields import AnyField, Raw, Reading
from ibportal.market_data.quote import Quote, Quotes, conid_of
from ibportal.quirks.availability_letters import AvailabilityLetters
from ibportal.quirks.derivative_searched import DerivativeSearched
from ibportal.quirks.display_numbers import DisplayNumbers
from ibportal.quirks.late_fields import LateFields
from ibportal.quirks.snapshot_limits import SnapshotLimits
from ibportal.quirks.snapshot_preflight import SnapshotPreflight
from ibportal.quirks.snapshot_rows import SnapshotRows
from ibportal_generated.calls import market_data as calls

if TYPE_CHECKING:
    from ibportal.core import Core
    from ibportal.flow import Flow

T = TypeVar("T")

Row = dict[str, Raw]

Contract = int | str | HasConid
INTERVAL = 0.5
"""Seconds between two looks: the gateway samples every instrument twice a second."""
METADATA = frozenset({"conid", "conidEx", "server_id", "_updated", "6119", "6508", "6509"})
"""What stands in a row that holds no data."""


def snapshot(
    core: "Core",
    conids: Contract | Iterable[Contract],
    fields: Iterable[AnyField] = ("last", "bid", "ask"),
    *,
    timeout: float | None = None,
    wait_for: Iterable[AnyField] | None = None,
) -> "Flow[Quotes]":
    """The current quotes of contracts.

    The gateway's first answer holds no data, and the next ones only some of it: this asks again, twice a second, until
    every field has arrived or `timeout` has passed. What had not arrived by then is `missing` of its quote; a missing
    field is no error. Any number of contracts and fields goes, in requests of 100 and 50. A derivative that stays
    empty is made known by a search for its underlying, which the gateway requires.

    Each contract takes one of about a hundred market data lines, and keeps it: the next snapshot of the same fields
    answers at once. Beyond a hundred the lines that were not used for longest are given back; `release` gives back the
    rest.

    Args:
        conids: Contracts: a conid, what `contracts.resolve` returns, or text such as `8314@NYSE` for one of its
            exchanges; one or several.
        fields: What is wanted, by name (`"last"`), constant (`Quote.last`) or number (`31`).
        timeout: Seconds to wait for each hundred contracts: 5 by default, 30 with greeks and implied volatility. 0
            looks once.
        wait_for: The fields that are worth waiting for; by default all. A field that a contract does not have, such
            as the volume of a currency pair, never comes and costs the whole time.

    Returns:
        One quote for each contract, in the order in which they were asked for. A contract that does not exist has
        one too, with `unknown` set.

    Raises:
        ValueError: a contract or a field cannot be asked for; nothing was sent.
    """
    contracts = _contracts(conids)
    if isinstance(fields, str):
        raise TypeError(f'market_data.snapshot: fields is {fields!r}, one text; write fields=["{fields}"]')
    tags = list(dict.fromkeys(known.tag_of(each) for each in fields))
    awaited = tags if wait_for is None else [known.tag_of(each) for each in wait_for]
    if not tags:
        raise ValueError('no field is asked for; name some, such as fields=["last", "bid", "ask"]')
    if extra := [known.name_of(tag) for tag in awaited if tag not in tags]:
        raise ValueError(f"{', '.join(extra)} is waited for, but not among the fields asked for")
    if timeout is None:
        late = core.copes(LateFields.id) and any(tag in LateFields.TAGS for tag in awaited)
        timeout = LateFields.TIMEOUT if late else SnapshotPreflight.TIMEOUT
    limited = core.copes(SnapshotLimits.id)
    unique = list(dict.fromkeys(contracts))
    quotes: dict[str, Quote] = {}
    for batch in _parts(unique, SnapshotLimits.CONTRACTS if limited else len(unique)):
        parts = _parts(tags, SnapshotLimits.FIELDS if limited else len(tags))
        filled = yield from _Batch(core, batch, parts, frozenset(awaited), timeout).fill()
        quotes.update(filled)
    return Quotes(quotes[contract] for contract in contracts)


class _Batch:
    """Contracts that fit into one request, and their rows as they fill."""

    def __init__(
        self,
        core: "Core",
        contracts: Sequence[str],
        parts: Sequence[Sequence[str]],
        awaited: frozenset[str],
        timeout: float,
    ) -> None:
        self.core = core
        self.contracts = contracts
        self.parts = parts
        """The fields of each request, by number."""
        self.awaited = awaited
        self.timeout = timeout
        self.rows: dict[str, Row] = {contract: {} for contract in contracts}
        self.received = {contract: core.clock.now() for contract in contracts}
        self.unknown: set[str] = set()
        self.searched = False

    def fill(self) -> "Flow[dict[str, Quote]]":
        """Look until everything is there, or time is up."""
        core, clock = self.core, self.core.clock
        conids = [conid_of(contract) for contract in self.contracts]
        yield from lines.make_room(core, conids)
        end = clock.monotonic() + self.timeout
        looks = 0
        while True:
            yield from self._look(first=looks == 0)
            looks += 1
            lines.opened(core, conids, (tag for part in self.parts for tag in part))
            now = clock.monotonic()
            if now >= end or not self._waiting() or not core.copes(SnapshotPreflight.id):
                break
            if looks >= 2 and not self.searched and core.copes(DerivativeSearched.id):
                yield from self._search()
            yield Sleep(min(INTERVAL, end - now))
        return {contract: self._quote(contract) for contract in self.contracts}

    def _look(self, *, first: bool) -> "Flow[None]":
        """Ask once for what is not there yet; the first time, for everything."""
        for part in self.parts:
            wanted = self.contracts if first else [each for each in self._waiting() if self._lacks(each, part)]
            if not wanted:
                continue
            reply = yield from self.core.send(calls.snapshot(",".join(wanted), fields=",".join(part)))
            matched = self.core.copes(SnapshotRows.id)
            for place, answered in enumerate(reply):
                row: Row = answered.to_dict()
                contract = self._whose(row, wanted) if matched else (wanted[place] if place < len(wanted) else None)
                if contract is None:
                    continue
                self.rows[contract] |= row
                self.received[contract] = self.core.clock.now()
                if matched and SnapshotRows.denies(row):
                    self.unknown.add(contract)

    def _whose(self, row: Row, wanted: Sequence[str]) -> str | None:
        """The contract that a row is about: rows come in any order (Q089)."""
        if row.get("conidEx") in wanted:
            return str(row["conidEx"])
        return next((contract for contract in wanted if conid_of(contract) == row.get("conid")), None)

    def _waiting(self) -> list[str]:
        """The contracts of which something is still awaited."""
        return [each for each in self.contracts if each not in self.unknown and self._lacks(each, self.awaited)]

    def _lacks(self, contract: str, tags: Iterable[str]) -> bool:
        return any(tag in self.awaited and self.rows[contract].get(tag) is None for tag in tags)

    def _search(self) -> "Flow[None]":
        """Find out about the contracts whose rows are empty, and make derivatives among them known."""
        empty = [each for each in self._waiting() if not self.rows[each].keys() - METADATA]
        if empty:
            self.searched = True
            there = yield from DerivativeSearched.search(self.core, {conid_of(contract) for contract in empty})
            if there is not None and self.core.copes(SnapshotRows.id):
                self.unknown |= {contract for contract in empty if conid_of(contract) not in there}

    def _quote(self, contract: str) -> Quote:
        return Quote.of(
            contract,
            self.rows[contract],
            (tag for part in self.parts for tag in part),
            self.received[contract],
            unknown=contract in self.unknown,
            reading=Reading(self.core.copes(DisplayNumbers.id), self.core.copes(AvailabilityLetters.id)),
        )


def _contracts(conids: Contract | Iterable[Contract]) -> list[str]:
    asked = conids if isinstance(conids, Iterable) and not isinstance(conids, str) else [conids]
    contracts = [str(each if isinstance(each, int | str) else number(each, "market_data.snapshot")) for each in asked]
    for contract in contracts:
        if not re.fullmatch(r"\d+(@\w+)?", contract, re.ASCII):
            raise ValueError(
                f"{contract!r} is no contract; give a conid such as 265598, or 8314@NYSE for one of its exchanges. "
                "`contracts.search` finds the conid of a symbol."
            )
    return contracts


def _parts(items: Sequence[T], size: int) -> list[list[T]]:
    rest = iter(items)
    return list(iter(lambda: list(islice(rest, max(size, 1))), []))
