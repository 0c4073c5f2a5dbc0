"""Live objects: orders, positions and quotes that are kept current, from streams, and reconciled over REST.

orders = ib.live.orders()
orders.on_change(lambda change: print(change.key, change.after))
orders.wait_for(lambda known: "1469916425" in known and known["1469916425"].over)
"""

from ibportal.live.change import Change, Source
from ibportal.live.driver import AsyncLive, Live
from ibportal.live.positions import Holding

__all__ = ["AsyncLive", "Change", "Holding", "Live", "Source"]
