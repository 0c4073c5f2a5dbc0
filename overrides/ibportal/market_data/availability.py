"""What kind of data a quote or a chart is: field 6509, and `mdAvailability` of histories."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Self


class Timeline(StrEnum):
    """How old data are: the first letter of the code."""

    REAL_TIME = "R"
    DELAYED = "D"
    """By 15 to 20 minutes."""
    FROZEN = "Z"
    """The last values at the close."""
    FROZEN_DELAYED = "Y"
    NOT_SUBSCRIBED = "N"
    """This user has no subscription for it."""
    AGREEMENT_UNSIGNED = "O"
    """The yearly Market Data API agreement waits for a signature, in the settings of the user."""
    STREAMING = "S"
    """Not in IBKR's list; seen in histories and in quotes."""
    INCOMPLETE = "i"
    DISPLAY_EXEMPT = "v"
    """Exempt from the vendor display rule."""
    UNKNOWN = ""
    """A letter that nobody has seen before, or none."""


@dataclass(frozen=True, slots=True)
class Availability:
    """The code, read letter by letter: short forms such as `R` and `ZB` exist (Q087)."""

    code: str
    """As it came."""
    timeline: Timeline
    snapshot: bool
    """`P`: a snapshot can be had."""
    consolidated: bool
    """`p`: from several exchanges."""
    book: bool
    """`B`: the top of the book."""
    internal: bool
    """`d`: for IBKR's own use."""

    @property
    def live(self) -> bool:
        """Whether data are neither delayed nor frozen nor withheld."""
        return self.timeline in (Timeline.REAL_TIME, Timeline.STREAMING)

    @classmethod
    def read(cls, code: str) -> Self:
        """The code; letters that mean nothing here are left in `code`."""
        rest = code[1:]
        return cls(code, _timeline(code), "P" in rest, "p" in rest, "B" in rest, "d" in rest)

    @classmethod
    def by_place(cls, code: str) -> Self:
        """The code as IBKR's documents have it: each letter at its place. What `availability-letters` cures."""
        return cls(code, _timeline(code), code[1:2] == "P", code[1:2] == "p", code[2:3] == "B", code[3:4] == "d")


def _timeline(code: str) -> Timeline:
    return next((each for each in Timeline if each and each == code[:1]), Timeline.UNKNOWN)
