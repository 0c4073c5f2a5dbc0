"""The WebSocket: quotes, orders, trades, profit and loss as they happen, typed, on a connection that survives."""

from ibportal.stream.gap import Cause, Gap
from ibportal.stream.streams import AsyncStream, Stream
from ibportal.stream.subjects.depth import Ladder, Rung
from ibportal.stream.subjects.funds import Balance, Balances
from ibportal.stream.subjects.notices import Notice, ServerPrompt
from ibportal.stream.subjects.orders import OrderChange
from ibportal.stream.subjects.pnl import ProfitAndLoss
from ibportal.stream.subjects.state import Fault, SignOfLife

__all__ = [
    "AsyncStream",
    "Balance",
    "Balances",
    "Cause",
    "Fault",
    "Gap",
    "Ladder",
    "Notice",
    "OrderChange",
    "ProfitAndLoss",
    "Rung",
    "ServerPrompt",
    "SignOfLife",
    "Stream",
]
