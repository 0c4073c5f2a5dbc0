"""`smh`: the bars of one contract, and each bar as it grows."""

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ibportal.conid import HasConid
from ibportal.market_data import periods
from ibportal.market_data.bars import Bar, Bars
from ibportal.market_data.periods import BarSize
from ibportal.market_data.quote import conid_of
from ibportal.quirks.history_factors import HistoryFactors
from ibportal.stream.readings import fraction, rows, spelt, text, truth, whole
from ibportal.stream.subject import Message, Subject
from ibportal.stream.subjects.opening import Opening, Options
from ibportal.stream.subjects.quotes import contract_text
from ibportal_generated import streaming as texts
from ibportal_generated.models.bar import Bar as WireBar
from ibportal_generated.models.history import History

if TYPE_CHECKING:
    from ibportal.core import Core

SERVER_ID = "stream-history-server-id"

AT_MOST = 5
"""How many histories a session may stream at a time."""

Source = Literal["trades", "midpoint", "bid_ask", "bid", "ask"]
"""What prices are of."""

_HEAD = {
    "serverId": text,
    "symbol": text,
    "text": text,
    "timePeriod": text,
    "barLength": whole,
    "mdAvailability": text,
    "mktDataDelay": whole,
    "outsideRth": truth,
    "priceFactor": whole,
    "volumeFactor": whole,
}
_BAR = {"o": fraction, "c": fraction, "h": fraction, "l": fraction, "v": fraction, "t": whole}


def history(
    core: "Core",
    conid: int | str | HasConid,
    period: str = "1d",
    bar: BarSize = "5min",
    *,
    exchange: str | None = None,
    outside_rth: bool = False,
    source: Source = "trades",
    **options: Unpack[Options],
) -> Opening[Bars]:
    """The bars of a period, and from then on the bars that change, as the gateway sends them.

    Each value is a `Bars`: the first one all of the period, later ones the bars that have grown or begun since; some
    gateways send no later ones. Prices are as they are; volumes count shares. There may be five such streams at a time.

    Args:
        conid: The contract, or what `contracts.resolve` returns; `265598@ISLAND` for one exchange.
        period: How far the bars reach back, as in `market_data.history`.
        bar: How wide one is.
        exchange: Where trades and quotes come from.
        outside_rth: Whether bars outside regular trading hours come too.
        source: What prices are of.
        **options: How values are kept until they are read: see `Options`.

    Raises:
        ValueError: Period and bar are not legal; nothing was sent.
        TooManyStreams: There are five already; nothing was sent.
    """
    contract = contract_text(conid, "stream.history")
    periods.check(period, bar)
    head: dict[str, Any] = {}
    """What was said of all bars; a later message says it no more."""

    def read(message: Message) -> tuple[Bars, ...]:
        if "data" not in message:
            return ()
        head.update(_head(message, period))
        factor = Decimal(head.get("volumeFactor") or 1) if core.copes(HistoryFactors.id) else Decimal(1)
        bars = [Bar.of(_bar(row), factor) for row in rows(message, "data")]
        reply = History.from_dict({**head, "data": []})
        ordered = sorted(bars, key=lambda each: each.start)
        return (Bars(ordered, reply, conid_of(contract), bar, period, pieces=False),)

    def unsubscribe(last: Message | None) -> str | None:
        if not core.copes(SERVER_ID):
            return texts.umh(contract)
        server = (last or {}).get("serverId") or head.get("serverId")
        return texts.umh(text(server)) if server else None

    subject = Subject(
        key=f"smh+{contract}",
        subscribe=texts.smh(
            contract,
            period=period,
            bar=bar,
            exchange=exchange,
            outside_rth=outside_rth,
            source=source,
            format_="%o/%c/%h/%l/%v",
        ),
        unsubscribe=unsubscribe,
        read=read,
        at_most=AT_MOST,
    )
    return Opening(subject, options)


def _head(message: Message, period: str) -> dict[str, Any]:
    """What a message says of all its bars; the period in the words it was asked for with, where it is that long."""
    made = spelt({name: message[name] for name in message.keys() & _HEAD.keys()}, _HEAD)
    answered = re.fullmatch(r"(\d+)s", made.get("timePeriod", ""))
    if answered and int(answered[1]) == periods.seconds(period):
        made["timePeriod"] = period
    return made


def _bar(row: dict[str, Any]) -> WireBar:
    missing = _BAR.keys() - {"v"} - row.keys()
    if missing:
        raise ValueError(f"a bar has no {', '.join(sorted(missing))}")
    return WireBar.from_dict(spelt(row, _BAR))
