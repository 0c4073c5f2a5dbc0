"""What can be streamed: one function for each topic, giving how it is subscribed to and what its messages hold."""

from ibportal.stream.subjects.depth import depth
from ibportal.stream.subjects.funds import ledger, summary
from ibportal.stream.subjects.history import history
from ibportal.stream.subjects.notices import bulletins, notifications
from ibportal.stream.subjects.opening import Opening, Options
from ibportal.stream.subjects.orders import orders
from ibportal.stream.subjects.pnl import pnl
from ibportal.stream.subjects.quotes import market_data
from ibportal.stream.subjects.state import account, errors, session, system
from ibportal.stream.subjects.trades import trades

__all__ = [
    "Opening",
    "Options",
    "account",
    "bulletins",
    "depth",
    "errors",
    "history",
    "ledger",
    "market_data",
    "notifications",
    "orders",
    "pnl",
    "session",
    "summary",
    "system",
    "trades",
]
