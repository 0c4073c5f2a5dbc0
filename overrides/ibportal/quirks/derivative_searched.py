"""Derivatives, which have to be searched for first."""

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Self

from ibportal.errors import ApiError
from ibportal.quirks.quirk import Quirk
from ibportal_generated.calls import contracts as calls

if TYPE_CHECKING:
    from collections.abc import Callable

    from ibportal.core import Core
    from ibportal.flow import Flow
    from ibportal.mock.asked import Asked
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.reply import Answer


@dataclass
class Searched:
    """The symbols that were searched for, in the mock gateway."""

    session: int | None = None
    """The brokerage session in which that was."""
    symbols: set[str] = field(default_factory=set[str])

    @classmethod
    def fresh(cls, gateway: "MockGateway") -> Self:
        """None yet."""
        del gateway
        return cls()


class DerivativeSearched(Quirk):
    """The snapshot of an option or a future stays empty until its underlying was searched for in the session."""

    id = "derivative-searched"
    title = "A derivative has no quote before its underlying was searched for"
    evidence = ("Q090",)
    operations = frozenset({"market_data.snapshot", "contracts.search", "contracts.search_post"})
    cure = "Contracts that stay empty are looked up; the underlyings of derivatives among them are searched for, once."
    remove_when = "A derivative is quoted whatever was searched for."

    CLASSES = frozenset({"FOP", "FUT", "IOPT", "OPT", "WAR"})

    @classmethod
    def search(cls, core: "Core", conids: Collection[int]) -> "Flow[set[int] | None]":
        """Search for the underlyings of the derivatives among `conids`.

        Returns:
            The conids that exist; None where the gateway did not say.
        """
        try:
            found = yield from core.send(calls.definitions(",".join(map(str, sorted(conids)))))
        except ApiError:  # a quote that stays empty is no reason to fail for what it was looked up for
            return None
        rows = (found.secdef or []) if found is not None else []
        symbols = dict.fromkeys(row.und_sym or row.ticker or "" for row in rows if row.asset_class in cls.CLASSES)
        for symbol in filter(None, symbols):
            yield from core.send(calls.search(symbol))
            core.remembered.searched = symbol
        return {row.conid for row in rows if row.conid}

    def mock(self, gateway: "MockGateway", asked: "Asked", proceed: "Callable[[Asked], Answer]") -> "Answer":
        """Rows of derivatives without data, until the symbol of their underlying was searched for."""
        from ibportal.mock.session import Session
        from ibportal.mock.universe import Universe

        answer = proceed(asked)
        known, session = gateway.area(Searched), gateway.area(Session).serial
        if known.session != session:
            known.session, known.symbols = session, set()
        searched = known.symbols
        if asked.operation.name != "market_data.snapshot":
            searched.add(str((asked.body or asked.query).get("symbol", "")).upper())
            return answer
        for row in answer.value:
            instrument = gateway.area(Universe).instrument(row["conid"])
            if instrument and instrument.sec_type in self.CLASSES and instrument.symbol not in searched:
                for key in row.keys() - {"conid", "conidEx", "server_id", "6119"}:
                    del row[key]
        return answer
