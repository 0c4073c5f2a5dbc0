"""Five years of daily bars, in pieces of a thousand, as a frame."""

import datetime as dt
from zoneinfo import ZoneInfo

from ibportal import Client

SINCE = dt.datetime(2021, 3, 1, tzinfo=ZoneInfo("America/New_York"))
UNTIL = dt.datetime(2026, 3, 14, tzinfo=ZoneInfo("America/New_York"))

with Client() as ib:
    ibm = ib.contracts.resolve("IBM", exchange="NYSE")
    bars = ib.market_data.history(
        ibm.conid, bar="1d", since=SINCE, until=UNTIL, progress=lambda step: print(f"{step.fraction:.0%}")
    )
    frame = bars.to_frame()
    print(frame.tail(3).round(2).to_string())
    print(f"{len(frame)} days")
