"""IBKR's algorithms for orders, and what can be set on each."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from ibportal.mock.instrument import Instrument


@dataclass(frozen=True)
class Setting:
    """A parameter of an algorithm."""

    id: str
    name: str
    kind: str
    """`String`, `Boolean`, `Time` or `Double`."""
    default: str | bool | None = None
    choices: tuple[str, ...] = ()
    least: float | None = None
    most: float | None = None
    required: bool = False
    description: str = ""

    def shown(self, rank: int) -> dict[str, Any]:
        """The parameter on the wire; what it has not is left out."""
        optional = {
            "defaultValue": self.default,
            "legalStrings": list(self.choices) or None,
            "minValue": self.least,
            "maxValue": self.most,
            "description": self.description or None,
            "required": "true" if self.required else None,
        }
        return {
            "guiRank": rank,
            "name": self.name,
            "id": self.id,
            "valueClassName": self.kind,
            **{key: value for key, value in optional.items() if value is not None},
        }


@dataclass(frozen=True)
class Algorithm:
    """One algorithm."""

    id: str
    name: str
    description: str
    settings: tuple[Setting, ...]
    options: bool = False
    """Whether it takes orders in options, too."""

    def shown(self, *, described: bool, detailed: bool) -> dict[str, Any]:
        """The algorithm on the wire."""
        return {
            "name": self.name,
            "id": self.id,
            **({"description": self.description} if described else {}),
            **({"parameters": [each.shown(rank) for rank, each in enumerate(self.settings, 1)]} if detailed else {}),
        }


@cache
def of(instrument: Instrument) -> tuple[Algorithm, ...]:
    """The algorithms for orders in a contract; none for what is traded outside the United States, or not routed."""
    if not instrument.is_us or instrument.sec_type not in ("STK", "OPT", "FUT"):
        return ()
    return tuple(each for each in ALGORITHMS if instrument.sec_type == "STK" or each.options)


def _share(name: str = "Max Percentage", key: str = "maxPctVol") -> Setting:
    return Setting(key, name, "Double", None, (), 0.01, 50, required=True, description="0.01 to 50.0")


_START = Setting("startTime", "Start Time", "Time", description="When the market opens, if left out")
_END = Setting("endTime", "End Time", "Time", description="When the market closes, if left out")
_NO_TAKE = Setting("noTakeLiq", "Attempt to never take liquidity", "Boolean", default=False)
_PAST_END = Setting("allowPastEndTime", "Allow trading past end time", "Boolean", default=False)
_FORCE = Setting("forceCompletion", "Attempt completion by EOD", "Boolean", default=False)
_RISK = Setting(
    "riskAversion",
    "Urgency/Risk aversion",
    "String",
    "Neutral",
    ("GetDone", "Aggressive", "Neutral", "Passive"),
    required=True,
)

ALGORITHMS = (
    Algorithm(
        "Adaptive",
        "Adaptive",
        "Looks for a better price between bid and ask.",
        (
            Setting(
                "adaptivePriority",
                "Adaptive order priority/urgency",
                "String",
                "Normal",
                ("Urgent", "Normal", "Patient"),
                required=True,
            ),
        ),
        options=True,
    ),
    Algorithm(
        "ArrivalPx",
        "Arrival Price",
        "Aims at the price at which the order arrived.",
        (_share(), _RISK, _START, _END, _PAST_END, _FORCE),
    ),
    Algorithm("ClosePx", "Close Price", "Aims at the closing price.", (_share(), _RISK, _START, _FORCE)),
    Algorithm(
        "DarkIce",
        "DarkIce",
        "Shows a part at a time, of changing size.",
        (Setting("displaySize", "Display size", "Double", None, (), 1, required=True), _START, _END, _PAST_END),
    ),
    Algorithm(
        "PctVol",
        "Percentage of Volume",
        "Takes part in the volume at a steady rate.",
        (_share("Target Percentage", "pctVol"), _START, _END, _NO_TAKE),
    ),
    Algorithm(
        "PctVolPx",
        "Price Variant Percentage of Volume",
        "Takes part at a rate that grows as the price improves.",
        (
            _share("Target Percentage", "pctVol"),
            _share("Target Percentage Change Rate", "deltaPctVol"),
            _share("Minimum Percentage", "minPctVol4Px"),
            _share("Maximum Percentage", "maxPctVol4Px"),
            _START,
            _END,
            _NO_TAKE,
        ),
    ),
    Algorithm(
        "PctVolSz",
        "Size Variant Percentage of Volume",
        "Takes part at a rate that follows what is left to do.",
        (
            _share("Start Percentage", "startPctVol"),
            _share("End Percentage", "endPctVol"),
            _START,
            _END,
            _NO_TAKE,
        ),
    ),
    Algorithm(
        "Twap",
        "TWAP",
        "Spreads the order evenly over time.",
        (
            Setting(
                "strategyType",
                "Trade strategy",
                "String",
                "Marketable",
                ("Marketable", "Matching Midpoint", "Matching Same Side", "Matching Last"),
                required=True,
            ),
            _START,
            _END,
            _PAST_END,
        ),
        options=True,
    ),
    Algorithm(
        "PctVolTm",
        "Time Variant Percentage of Volume",
        "Takes part at a rate that changes over time.",
        (
            _share("Start Percentage", "startPctVol"),
            _share("End Percentage", "endPctVol"),
            _START,
            _END,
            _NO_TAKE,
        ),
    ),
    Algorithm(
        "Vwap",
        "VWAP",
        "Aims at the average price weighted by volume.",
        (
            _share(),
            _START,
            _END,
            _PAST_END,
            _NO_TAKE,
            Setting("speedUp", "Opt out closing auction", "Boolean", default=False),
        ),
    ),
)
"""In the order in which the gateway lists them."""
