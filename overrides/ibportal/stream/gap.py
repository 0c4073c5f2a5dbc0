"""Gaps: what a stream cannot know that it has missed, it says."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum


class Cause(StrEnum):
    """Why something may be missing."""

    RECONNECTED = "reconnected"
    """The connection, or the session behind it, was lost, and the subscription was made anew."""
    SILENT = "silent"
    """Nothing came for longer than the gateway is ever silent, or than this subscription is."""
    UNREADABLE = "unreadable"
    """A frame made no sense, alone or joined with its neighbours; it may have been about this."""
    OVERFLOW = "overflow"
    """The consumer was slower than the messages, and its queue was full."""


@dataclass(frozen=True, slots=True)
class Gap:
    """Between these two times, something may have been missed."""

    cause: Cause
    since: dt.datetime
    """When the last thing came that is known to be whole; aware, in UTC."""
    until: dt.datetime
    """From when on it is whole again."""
    lost: int | None = None
    """How many messages were lost; None where nobody knows."""
