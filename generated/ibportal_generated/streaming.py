"""The topics of the WebSocket: what there is to know of each, the texts that are sent, the messages that come.

A text is written by the function of its first word, `smd(265598, ["31"])`; Python's own `str` makes that of trades
`str_`. A message is read by the reader of its topic, `read_smd`, or stays the JSON object it is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import msgspec

if TYPE_CHECKING:
    from .models.accounts_message import AccountsMessage
    from .models.bulletins_message import BulletinsMessage
    from .models.depth_message import DepthMessage
    from .models.error_message import ErrorMessage
    from .models.exercise_input import ExerciseInput
    from .models.exercise_message import ExerciseMessage
    from .models.exercise_prompt_message import ExercisePromptMessage
    from .models.history_message import HistoryMessage
    from .models.ledger_message import LedgerMessage
    from .models.notifications_message import NotificationsMessage
    from .models.orders_message import OrdersMessage
    from .models.pnl_message import PnlMessage
    from .models.quote_message import QuoteMessage
    from .models.status_message import StatusMessage
    from .models.summary_message import SummaryMessage
    from .models.system_message import SystemMessage
    from .models.tic_message import TicMessage
    from .models.trades_message import TradesMessage
    from .models.unsubscribed_message import UnsubscribedMessage

SHA256 = "5c44bf2522202dffcfa2dfb49a9f8d5b886bae3ef75f2940cddb50dde9c5b5f1"
"""Of the document this was made from: `ibportal.facts.path("streaming.json")`."""
_JSON = msgspec.json.Encoder(decimal_format="number")  # numbers as exact as they were given


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """What there is to know of one topic."""

    token: str
    """The first part of `topic` in its messages, up to a `+`."""
    title: str
    summary: str
    """What it is, in a sentence."""
    brokerage: bool = False
    """Whether it needs a brokerage session; otherwise a login is enough."""
    subscribe: str | None = None
    """How a subscription is written; None where nothing has to be asked for."""
    unsubscribe: str | None = None
    """How a subscription is ended; None where it ends by itself, or cannot be ended."""
    send: str | None = None
    """What else is sent: a sign of life, an answer, the session."""
    model: str | None = None
    """The class of its messages in `ibportal.models`; None for `ech`, whose one message is no JSON."""
    confirmed: bool = False
    """Whether a message says that a subscription has ended."""
    interval: float | None = None
    """Seconds between two messages, where they come at a rate."""
    ends_after: tuple[float, ...] = ()
    """Seconds after which a subscription ends in silence; where several are given, documents contradict each other."""
    renew_after: float | None = None
    """Seconds after which it has to be subscribed to again, so that it does not."""
    send_every: float | None = None
    """Seconds after which, at the latest, `send` has to be sent again."""
    at_most: int | None = None
    """How many subscriptions there may be at a time."""


TOPICS: Mapping[str, Topic] = MappingProxyType(
    {
        "smd": Topic(
            token="smd",
            title="Market data",
            summary="The quote of one contract, as it changes.",
            brokerage=True,
            subscribe="smd+{contract}+{arguments}",
            unsubscribe="umd+{contract}+{}",
            model="QuoteMessage",
            interval=0.5,
            ends_after=(600, 900),
            renew_after=540,
        ),
        "smh": Topic(
            token="smh",
            title="History",
            summary="The bars of one contract.",
            brokerage=True,
            subscribe="smh+{contract}+{arguments}",
            unsubscribe="umh+{server_id}",
            model="HistoryMessage",
            confirmed=True,
            at_most=5,
        ),
        "sbd": Topic(
            token="sbd",
            title="Depth",
            summary="The price ladder of one contract: its book, row by row.",
            brokerage=True,
            subscribe="sbd+{account}+{contract}[+{exchange}]",
            unsubscribe="ubd+{account}",
            model="DepthMessage",
        ),
        "sor": Topic(
            token="sor",
            title="Orders",
            summary="Orders, as they change.",
            brokerage=True,
            subscribe="sor+{arguments}",
            unsubscribe="uor+{}",
            model="OrdersMessage",
        ),
        "str": Topic(
            token="str",
            title="Trades",
            summary="Executions, as they happen.",
            brokerage=True,
            subscribe="str+{arguments}",
            unsubscribe="utr",
            model="TradesMessage",
        ),
        "spl": Topic(
            token="spl",
            title="Profit and loss",
            summary="Profit and loss of the accounts.",
            subscribe="spl+{}",
            unsubscribe="upl+{}",
            model="PnlMessage",
            interval=1,
        ),
        "ssd": Topic(
            token="ssd",
            title="Account summary",
            summary="The summary of one account, as it changes.",
            subscribe="ssd+{account}+{arguments}",
            unsubscribe="usd+{account}+{}",
            model="SummaryMessage",
            confirmed=True,
        ),
        "sld": Topic(
            token="sld",
            title="Account ledger",
            summary="The ledger of one account: cash and values by currency.",
            subscribe="sld+{account}+{arguments}",
            unsubscribe="uld+{account}+{}",
            model="LedgerMessage",
            confirmed=True,
            interval=10,
        ),
        "shs": Topic(
            token="shs",
            title="Option exercise",
            summary="What can be done with an option held: exercise it, or let it lapse.",
            brokerage=True,
            subscribe="shs+exercise+{arguments}",
            model="ExerciseMessage",
        ),
        "inp": Topic(
            token="inp",
            title="Option exercise, answers",
            summary="Answers in the conversation about an exercise, and further questions.",
            brokerage=True,
            send="inp+exercise+{arguments}",
            model="ExercisePromptMessage",
        ),
        "tic": Topic(
            token="tic",
            title="Keep-alive",
            summary="What keeps the socket open.",
            send="tic",
            model="TicMessage",
            send_every=60,
        ),
        "ech": Topic(
            token="ech",
            title="Echo",
            summary="The older keep-alive, which is answered by itself.",
            send="ech+hb",
            send_every=60,
        ),
        "system": Topic(
            token="system",
            title="Connection",
            summary="Who is connected, and a heartbeat every ten seconds.",
            send="{arguments}",
            model="SystemMessage",
            interval=10,
        ),
        "sts": Topic(
            token="sts",
            title="Session status",
            summary="The state of the brokerage session, as it changes.",
            brokerage=True,
            model="StatusMessage",
        ),
        "act": Topic(
            token="act",
            title="Accounts",
            summary="The accounts of the session, when they change.",
            brokerage=True,
            model="AccountsMessage",
        ),
        "blt": Topic(
            token="blt",
            title="Bulletins",
            summary="Urgent news about exchanges and systems.",
            brokerage=True,
            model="BulletinsMessage",
        ),
        "ntf": Topic(
            token="ntf",
            title="Notifications",
            summary="Remarks on trading, and questions about orders.",
            brokerage=True,
            model="NotificationsMessage",
        ),
        "error": Topic(
            token="error",
            title="Errors",
            summary="What went wrong on the socket.",
            model="ErrorMessage",
        ),
    }
)
"""Every topic, by its token."""


def smd(contract: int | str, fields: Sequence[str]) -> str:
    """Subscribe to the quote of a contract, add fields to it, or renew it.

    Fields are added to those that are streamed already, never taken away. A REST snapshot of the same contract
    shares its market data line.

    Args:
        contract: A conid, `265598`; a conid and an exchange, `265598@ISLAND`; or a combination,
            `0;;;265598/1,8314/-1`: conids and ratios after a zero. Comes back in `topic` exactly as it was sent.
        fields: Numbers of market data fields, as texts: `31`, `84`, `86`. They are added to those that are
            streamed already.

    Returns:
        The text, such as `smd+265598@ISLAND+{"fields":["31"]}`.

    Raises:
        ValueError: A part is empty, or holds what separates parts.
    """
    return _joined("smd", _part("contract", contract), _json({"fields": _listed("fields", fields)}))


def umd(contract: int | str) -> str:
    """End the quote of a contract.

    Nothing confirms it; messages just stop. `usmd` and other wrong words are ignored, and the market data line
    stays taken.

    Args:
        contract: A conid, `265598`; a conid and an exchange, `265598@ISLAND`; or a combination,
            `0;;;265598/1,8314/-1`: conids and ratios after a zero. Comes back in `topic` exactly as it was sent.

    Returns:
        The text, such as `umd+265598+{}`.

    Raises:
        ValueError: A part is empty, or holds what separates parts.
    """
    return _joined("umd", _part("contract", contract), "{}")


def smh(
    contract: int | str,
    *,
    period: str | None = None,
    bar: str | None = None,
    exchange: str | None = None,
    outside_rth: bool | None = None,
    source: str | None = None,
    format_: str | None = None,
) -> str:
    """Ask for the bars of a contract.

    What is wrong in the arguments is ignored, and an empty reply comes instead of an error. Without arguments the
    gateway decides.

    Args:
        contract: A conid, `265598`; a conid and an exchange, `265598@ISLAND`; or a combination,
            `0;;;265598/1,8314/-1`: conids and ratios after a zero. Comes back in `topic` exactly as it was sent.
        period: How much history: a number and `min`, `h`, `d`, `w`, `m` or `y`, such as `2h`; at most 30min, 8h,
            1000d, 792w, 182m, 15y.
        bar: Width of a bar, such as `5min`; `1m` is a month.
        exchange: Where the bars are from; empty leaves it to IBKR.
        outside_rth: Whether to include what happens outside regular trading hours.
        source: What the bars are made of.
        format_: Which values a bar has, out of `%o`, `%c`, `%h`, `%l` and `%v`, joined by `/`.

    Returns:
        The text, such as `smh+265598+{}`.

    Raises:
        ValueError: A part is empty, or holds what separates parts.
    """
    return _joined(
        "smh",
        _part("contract", contract),
        _json(
            {
                "period": period,
                "bar": bar,
                "exchange": exchange,
                "outsideRth": outside_rth,
                "source": source,
                "format": format_,
            }
        ),
    )


def umh(server_id: str) -> str:
    """End a history, by what the server called it.

    Needed even where the history has been delivered whole: until then it is one of the five. The contract does
    not stand in it.

    Args:
        server_id: The `serverId` of the history's messages.

    Returns:
        The text, such as `umh+341115`.

    Raises:
        ValueError: A part is empty, or holds what separates parts.
    """
    return _joined("umh", _part("server_id", server_id))


def sbd(account: str, contract: int | str, *, exchange: str | None = None) -> str:
    """Subscribe to the ladder of a contract.

    No arguments in braces. Without an exchange, every one that shows depth is included.

    Args:
        account: The id of the account.
        contract: A conid, `265598`; a conid and an exchange, `265598@ISLAND`; or a combination,
            `0;;;265598/1,8314/-1`: conids and ratios after a zero. Comes back in `topic` exactly as it was sent.
        exchange: The exchange whose book is wanted; all that show depth without it.

    Returns:
        The text, such as `sbd+DU2136155+265598`.

    Raises:
        ValueError: A part is empty, or holds what separates parts.
    """
    return _joined("sbd", _part("account", account), _part("contract", contract), _part("exchange", exchange))


def ubd(account: str) -> str:
    """End the ladder of an account.

    Nothing confirms it; messages just stop, and another ladder may be subscribed to.

    Args:
        account: The id of the account.

    Returns:
        The text, such as `ubd+DU2136155`.

    Raises:
        ValueError: A part is empty, or holds what separates parts.
    """
    return _joined("ubd", _part("account", account))


def sor(*, filters: Sequence[str] | None = None) -> str:
    """Subscribe to orders.

    A filter is a list of one status. Filters that were sent over REST hold here too, and silence the topic.

    Args:
        filters: The only status to report, as a list of one.

    Returns:
        The text, such as `sor+{}`.
    """
    return _joined("sor", _json({"filters": _listed("filters", filters)}))


def uor() -> str:
    """End the stream of orders.

    Nothing confirms it; messages just stop.

    Returns:
        The text, such as `uor+{}`.
    """
    return _joined("uor", "{}")


def str_(*, realtime_updates_only: bool | None = None, days: int | None = None) -> str:
    """Subscribe to executions.

    Without arguments, those of today come first.

    Args:
        realtime_updates_only: True: no execution from before the subscription. False without it.
        days: How many days of executions come first; 1 without it.

    Returns:
        The text, such as `str+{}`.
    """
    return _joined("str", _json({"realtimeUpdatesOnly": realtime_updates_only, "days": days}))


def utr() -> str:
    """End the stream of executions.

    The bare word. Nothing confirms it; messages just stop.

    Returns:
        The text, such as `utr`.
    """
    return _joined("utr")


def spl() -> str:
    """Subscribe to profit and loss.

    There is nothing to choose: every account of the session is included.

    Returns:
        The text, such as `spl+{}`.
    """
    return _joined("spl", "{}")


def upl() -> str:
    """End the stream of profit and loss.

    Nothing confirms it. `upl` is also the name of a field of its messages, which is something else.

    Returns:
        The text, such as `upl+{}`.
    """
    return _joined("upl", "{}")


def ssd(account: str, *, keys: Sequence[str] | None = None, fields: Sequence[str] | None = None) -> str:
    """Subscribe to the summary of an account.

    Names and fields narrow down what comes; without them everything does.

    Args:
        account: The id of the account.
        keys: Names of the values wanted, such as `AccruedCash-S`; all without it.
        fields: Names of the fields wanted of each, such as `monetaryValue`; all without it. `key` and `timestamp`
            always come.

    Returns:
        The text, such as `ssd+DU2136155+{}`.

    Raises:
        ValueError: A part is empty, or holds what separates parts.
    """
    return _joined(
        "ssd", _part("account", account), _json({"keys": _listed("keys", keys), "fields": _listed("fields", fields)})
    )


def usd(account: str) -> str:
    """End the summary of an account.

    One message confirms it, whose `result` is a text.

    Args:
        account: The id of the account.

    Returns:
        The text, such as `usd+DU2136155+{}`.

    Raises:
        ValueError: A part is empty, or holds what separates parts.
    """
    return _joined("usd", _part("account", account), "{}")


def sld(account: str, *, keys: Sequence[str] | None = None, fields: Sequence[str] | None = None) -> str:
    """Subscribe to the ledger of an account.

    Currencies and fields narrow down what comes; without them everything does.

    Args:
        account: The id of the account.
        keys: Currencies wanted, as `LedgerListEUR`, or `LedgerListBASE` for the base currency; all without it.
        fields: Names of the fields wanted of each currency, such as `cashBalance`; all without it. `key` and
            `timestamp` always come.

    Returns:
        The text, such as `sld+DU2136155+{}`.

    Raises:
        ValueError: A part is empty, or holds what separates parts.
    """
    return _joined(
        "sld", _part("account", account), _json({"keys": _listed("keys", keys), "fields": _listed("fields", fields)})
    )


def uld(account: str) -> str:
    """End the ledger of an account.

    One message confirms it, whose `result` is a text.

    Args:
        account: The id of the account.

    Returns:
        The text, such as `uld+DU2136155+{}`.

    Raises:
        ValueError: A part is empty, or holds what separates parts.
    """
    return _joined("uld", _part("account", account), "{}")


def shs(conid: str) -> str:
    """Begin the exercise of an option.

    Nothing is exercised by this. Stream the orders as well, to see what comes of it.

    Args:
        conid: The conid of the option, as text.

    Returns:
        The text, such as `shs+exercise+{"CEX":"708764406"}`.
    """
    return _joined("shs", "exercise", _json({"CEX": conid}))


def inp(data: ExerciseInput) -> str:
    """Answer what was offered or asked.

    `submit` with the number of contracts exercises them; `continue` answers a question with yes, `cancel` with
    no.

    Args:
        data: One answer in the conversation about an exercise.

    Returns:
        The text, such as `inp+exercise+{"action":"user_input","data":{"id":"7","user_action":"continue"}}`.
    """
    return _joined("inp", "exercise", _json({"action": "user_input", "data": data}))


def tic() -> str:
    """Keep the socket open.

    The bare word, without arguments, at least once a minute.

    Returns:
        The text, such as `tic`.
    """
    return _joined("tic")


def ech() -> str:
    """Ask for an echo.

    Always these six characters, at least once a minute.

    Returns:
        The text, such as `ech+hb`.
    """
    return _joined("ech", "hb")


def session(session: str) -> str:
    """Say which session the socket belongs to.

    A JSON object without a topic, with what `session.tickle` returned; nothing answers it. Through a gateway its
    cookies do the same.

    Args:
        session: The `session` that `session.tickle` returned a moment ago.

    Returns:
        The text, such as `{"session":"d21b8cf5ebc8ea01c6ce37c8125ec83f"}`.
    """
    return _joined(_json({"session": session}))


def read_smd(message: Mapping[str, Any]) -> QuoteMessage:
    """What changed in a quote.

    Fields are keys by their number; which exist is the same as over REST. A field that is absent has not changed.

    Raises:
        ValueError: `message` lacks something that every such message has.
    """
    from .models.quote_message import QuoteMessage

    return _read(QuoteMessage, message)


def read_smh(message: Mapping[str, Any]) -> HistoryMessage:
    """The bars of a contract, and what the server calls this history.

    Everything but `topic` is absent where the arguments made no sense. Prices of bars are plain; those in `high`
    and `low` are multiplied by `priceFactor`.

    Raises:
        ValueError: `message` lacks something that every such message has.
    """
    from .models.history_message import HistoryMessage

    return _read(HistoryMessage, message)


def read_unsubscribed(message: Mapping[str, Any]) -> UnsubscribedMessage:
    """A subscription has ended.

    Comes once, for histories, summaries and ledgers only, and without `topic` in IBKR's examples: `result` is a
    text here and a list in the messages of those topics. Of histories the guide says that nothing comes.

    Raises:
        ValueError: `message` lacks something that every such message has.
    """
    from .models.unsubscribed_message import UnsubscribedMessage

    return _read(UnsubscribedMessage, message)


def read_sbd(message: Mapping[str, Any]) -> DepthMessage:
    """The rows of the ladder that changed.

    `focus` marks the row of the last trade, whose price is written with its size before it.

    Raises:
        ValueError: `message` lacks something that every such message has.
    """
    from .models.depth_message import DepthMessage

    return _read(DepthMessage, message)


def read_sor(message: Mapping[str, Any]) -> OrdersMessage:
    """Orders that are new or have changed.

    What is absent in a row has not changed. `price` is a number here and text over REST; colours mean nothing to
    a program.

    Raises:
        ValueError: `message` lacks something that every such message has.
    """
    from .models.orders_message import OrdersMessage

    return _read(OrdersMessage, message)


def read_str(message: Mapping[str, Any]) -> TradesMessage:
    """Executions, new and old.

    Each row is what `orders.trades` returns. The commission comes later, as `0.0` or an amount.

    Raises:
        ValueError: `message` lacks something that every such message has.
    """
    from .models.trades_message import TradesMessage

    return _read(TradesMessage, message)


def read_spl(message: Mapping[str, Any]) -> PnlMessage:
    """Profit and loss, by account.

    Keys are account ids with `.Core` behind them. In the base currency of each account.

    Raises:
        ValueError: `message` lacks something that every such message has.
    """
    from .models.pnl_message import PnlMessage

    return _read(PnlMessage, message)


def read_ssd(message: Mapping[str, Any]) -> SummaryMessage:
    """Values of the summary.

    A value is either text or an amount of money with its currency.

    Raises:
        ValueError: `message` lacks something that every such message has.
    """
    from .models.summary_message import SummaryMessage

    return _read(SummaryMessage, message)


def read_sld(message: Mapping[str, Any]) -> LedgerMessage:
    """The currencies of the ledger.

    Amounts in the currency of the row, but for `exchangeRate`, which is in base currency.

    Raises:
        ValueError: `message` lacks something that every such message has.
    """
    from .models.ledger_message import LedgerMessage

    return _read(LedgerMessage, message)


def read_shs(message: Mapping[str, Any]) -> ExerciseMessage:
    """The state of an exercise, or the acknowledgement.

    Warnings need no answer. `id` is a number here and is sent back as text.

    Raises:
        ValueError: `message` lacks something that every such message has.
    """
    from .models.exercise_message import ExerciseMessage

    return _read(ExerciseMessage, message)


def read_inp(message: Mapping[str, Any]) -> ExercisePromptMessage:
    """A question about an exercise.

    Nothing is submitted before it is answered. The actions are called `user_actions` here.

    Raises:
        ValueError: `message` lacks something that every such message has.
    """
    from .models.exercise_prompt_message import ExercisePromptMessage

    return _read(ExercisePromptMessage, message)


def read_tic(message: Mapping[str, Any]) -> TicMessage:
    """The socket is alive.

    Comes four times, all alike, within a millisecond.

    Raises:
        ValueError: `message` lacks something that every such message has.
    """
    from .models.tic_message import TicMessage

    return _read(TicMessage, message)


def read_system(message: Mapping[str, Any]) -> SystemMessage:
    """Who is connected, or a heartbeat.

    `success` in the first message, `hb` in every other.

    Raises:
        ValueError: `message` lacks something that every such message has.
    """
    from .models.system_message import SystemMessage

    return _read(SystemMessage, message)


def read_sts(message: Mapping[str, Any]) -> StatusMessage:
    """The state of the brokerage session, or a part of it.

    The keys are those of `session.status`. `authenticated` false is to be verified over REST.

    Raises:
        ValueError: `message` lacks something that every such message has.
    """
    from .models.status_message import StatusMessage

    return _read(StatusMessage, message)


def read_act(message: Mapping[str, Any]) -> AccountsMessage:
    """The accounts, what they may do and which is selected.

    The same as over REST, so that a program need not ask.

    Raises:
        ValueError: `message` lacks something that every such message has.
    """
    from .models.accounts_message import AccountsMessage

    return _read(AccountsMessage, message)


def read_blt(message: Mapping[str, Any]) -> BulletinsMessage:
    """One bulletin or several.

    A list where it was seen on the wire, one object in IBKR's guide; both are read.

    Raises:
        ValueError: `message` lacks something that every such message has.
    """
    from .models.bulletins_message import BulletinsMessage

    return _read(BulletinsMessage, message)


def read_ntf(message: Mapping[str, Any]) -> NotificationsMessage:
    """Remarks and questions.

    A row with `options` is a question, one without is a remark; lists where seen, one object in IBKR's guide.

    Raises:
        ValueError: `message` lacks something that every such message has.
    """
    from .models.notifications_message import NotificationsMessage

    return _read(NotificationsMessage, message)


def read_error(message: Mapping[str, Any]) -> ErrorMessage:
    """An error, or a remark that something is missing.

    Any message with a key `error` is one, whatever its topic. It may not say which subscription it is about.

    Raises:
        ValueError: `message` lacks something that every such message has.
    """
    from .models.error_message import ErrorMessage

    return _read(ErrorMessage, message)


def _read(model: Any, message: Mapping[str, Any]) -> Any:
    try:
        return model.from_dict({**message})
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise ValueError(f"a message that is no {model.__name__}: {type(error).__name__}: {error}") from error


def _joined(*parts: str | None) -> str:
    """The parts that are there, with a `+` between them."""
    return "+".join(part for part in parts if part is not None)


def _part(name: str, value: int | str | None) -> str | None:
    """One part of a text; it must not hold what separates parts, or begins the arguments."""
    if value is None:
        return None
    text = f"{value}"
    if not text or any(character in "+{}" or character.isspace() for character in text):
        raise ValueError(f"{name} {value!r} cannot stand in a text: it is empty, or holds `+`, a brace or a space")
    return text


def _json(arguments: Mapping[str, Any]) -> str:
    """The arguments that are given, as the JSON of a text."""
    given = {
        name: value.to_dict() if hasattr(value, "to_dict") else value
        for name, value in arguments.items()
        if value is not None
    }
    return _JSON.encode(given).decode()


def _listed(name: str, values: Sequence[str] | None) -> list[str] | None:
    """A list; one text, which is a sequence of texts too, is not meant."""
    if isinstance(values, str):
        raise TypeError(f"{name} is a list of texts, not one: [{values!r}]")
    return None if values is None else [*values]
