"""Event (forecast) contracts: markets on a question, with a Yes and a No contract for every answer.

Three kinds of conid are told apart (Q162): that of a market (`underlying`), of its product, and of a contract.
"""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True)
class Outcome:
    """One answer to the question of a market."""

    yes: int
    """Conid of the contract that pays if it comes true."""
    no: int
    strike: float
    """A threshold; where answers have no order, their number."""
    label: str
    price: float
    """Where the Yes contract starts."""
    party: str = ""


@dataclass(frozen=True)
class Market:
    """A question, with a date."""

    underlying: int
    product: int
    symbol: str
    name: str
    category: str
    logo: str
    question: str
    """With a place for the label of the answer."""
    description: str
    agency: str
    source: str
    expires: dt.date
    measured: dt.date
    last_trade: int
    """Seconds since the epoch, as are the two after it."""
    released: int
    pays: int
    outcomes: tuple[Outcome, ...]
    thresholds: bool = True
    """Whether the answers are thresholds: then history is kept."""

    @property
    def measured_period(self) -> str:
        """As the gateway spells it: `Jan28'27`."""
        return f"{self.measured:%b%d'%y}"


@dataclass(frozen=True)
class Category:
    """A node of the tree of categories."""

    id: str
    name: str
    parent: str | None = None


CATEGORIES = (
    Category("g1001", "Economics"),
    Category("g1003", "Interest Rates", "g1001"),
    Category("g13834", "United States Rates", "g1003"),
    Category("g5351", "Environmental"),
    Category("g7369", "Climate Change", "g5351"),
    Category("g17490", "United States", "g7369"),
    Category("g137821", "Elections"),
    Category("g137914", "United States Gubernatorial", "g137821"),
    Category("g137940", "Illinois", "g137914"),
)

MARKETS = (
    Market(
        658663572,
        658663579,
        "FF",
        "US Fed Funds Target Rate",
        "g1003",
        "g13834",
        "Will the Fed Funds Target Rate be above {label} after January 27, 2027?",
        "The range within which the Federal Reserve wants banks to lend overnight.",
        "U.S. Federal Reserve",
        "https://www.federalreserve.gov/monetarypolicy/openmarket.htm",
        dt.date(2027, 1, 27),
        dt.date(2027, 1, 28),
        1801076400,
        1801076400,
        1801162800,
        (
            Outcome(722489372, 722489376, 3.125, "Above 3.125%", 0.62),
            Outcome(722489380, 722489384, 3.375, "Above 3.375%", 0.41),
            Outcome(722489388, 722489392, 3.625, "Above 3.625%", 0.17),
        ),
    ),
    Market(
        848769488,
        848769493,
        "MXXIL",
        "Illinois Governor General Election",
        "g137821",
        "g137914",
        "Will {label} be elected Governor of Illinois in 2026?",
        "Who wins the election decides who leads the state.",
        "Illinois State Board of Elections",
        "https://www.elections.il.gov/",
        dt.date(2026, 12, 4),
        dt.date(2026, 11, 3),
        1796414400,
        1796414400,
        1796421600,
        (
            Outcome(849139254, 849139257, 1.0, "JB Pritzker", 0.93, "Democrat"),
            Outcome(849139268, 849139275, 3.0, "Darren Bailey", 0.06, "Republican"),
        ),
        thresholds=False,
    ),
    Market(
        732764706,
        732764711,
        "USCE",
        "United States Carbon Dioxide Emissions",
        "g5351",
        "g17490",
        "Will carbon dioxide emissions be {label} in 2026?",
        "What the country emits in a year, in million tonnes.",
        "U.S. Energy Information Administration",
        "https://www.eia.gov/environment/",
        dt.date(2027, 4, 30),
        dt.date(2026, 12, 31),
        1809097200,
        1809097200,
        1809183600,
        (
            Outcome(732764720, 732764724, 4700.0, "Above 4,700", 0.58),
            Outcome(732764728, 732764732, 4800.0, "Above 4,800", 0.27),
        ),
    ),
)
"""Markets and conids that exist or existed; the starting prices, and the answers after the first, are made up."""

_LEAVES = {"FF": "g13834", "MXXIL": "g137940", "USCE": "g17490"}


def leaf(market: Market) -> str:
    """The category that lists a market."""
    return _LEAVES[market.symbol]


def contracts() -> Iterator[tuple[Market, Outcome]]:
    """Every answer of every market."""
    for market in MARKETS:
        for outcome in market.outcomes:
            yield market, outcome


def contract(conid: int) -> tuple[Market, Outcome, str] | None:
    """The market, answer and side (Y or N) of a contract; None for a conid of another kind."""
    for market, outcome in contracts():
        if conid in (outcome.yes, outcome.no):
            return market, outcome, "Y" if conid == outcome.yes else "N"
    return None


TICK = Decimal("0.01")
PAYOUT = 1.0
