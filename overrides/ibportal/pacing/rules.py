"""The limits, read from `spec/pacing.json`: which lanes an operation goes through, and how many at a time."""

from collections.abc import Callable
from functools import cache
from typing import Any, NamedTuple

from ibportal import facts

MARGIN = 0.05
"""Seconds by which every window is longer than IBKR's: a rate has to hold where requests arrive, and they take more or
less time to get there. An exact window let 18 requests arrive in one second instead of 10."""


class Lane(NamedTuple):
    """At most `limit` requests in any `seconds`; operations with the same lane share it."""

    name: str
    limit: int
    seconds: float

    @property
    def window(self) -> int:
        """The window that is kept, in milliseconds."""
        return round((self.seconds + MARGIN) * 1000)


class Rules(NamedTuple):
    """The limits that a client keeps."""

    everything: tuple[Lane, ...]
    """The lane that every request goes through, or none."""
    lanes: dict[str, tuple[Lane, ...]]
    """Lanes of their own, by operation."""
    in_flight: dict[str, int]
    """Requests at a time, by operation."""
    penalty: float | None
    """Seconds to keep still after a 429; None for not at all."""
    told: bool
    """Whether `Retry-After` says so instead, where a 429 has one."""


def rules(copes: Callable[[str], bool] = lambda _: True) -> Rules:
    """The limits whose quirks the client copes with, by the ids of the catalogue."""
    table = _table()
    lanes: dict[str, tuple[Lane, ...]] = {}
    for row in table["rates"]:
        if "quirk" in row and copes(row["quirk"]):
            lanes |= {name: (*lanes.get(name, ()), _lane(row)) for name in row["operations"]}
    everything = table["everything"]
    penalty = table["penalty"]
    return Rules(
        everything=(_lane(everything),) if copes(everything["quirk"]) else (),
        lanes=lanes,
        in_flight={
            name: row["safe"] for row in table["in_flight"] if copes(row["quirk"]) for name in row["operations"]
        },
        penalty=float(penalty["seconds"]) if copes(penalty["quirk"]) else None,
        told=copes("retry-after"),
    )


def _lane(row: dict[str, Any]) -> Lane:
    return Lane(row["lane"], row["count"], float(row["seconds"]))


@cache
def _table() -> dict[str, Any]:
    table: dict[str, Any] = facts.load("pacing.json")
    return table
