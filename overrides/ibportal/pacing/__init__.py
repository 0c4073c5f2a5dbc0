"""Pacing: IBKR's limits, kept before a request is sent.

IBKR answers what exceeds a limit with 429 and then refuses everything from that address for a quarter of an hour, so a
429 is not a signal to slow down at: by then it is too late. `rules` reads the limits, `pacing` keeps them, and a store
remembers what was sent: in `memory`, in a `file` for the processes of one machine, or in `redis` for several machines.
"""

from ibportal.pacing.pacing import Pacing
from ibportal.pacing.rules import Lane, Rules, rules
from ibportal.pacing.store import Store, opened

__all__ = ["Lane", "Pacing", "Rules", "Store", "opened", "rules"]
