"""What is listed where: the facts the universe of the mock gateway is made from.

Conids of the best known contracts are the real ones, so that code written against the real gateway finds them; those of
the others, of chains and of small companies are made up. Prices are starting points, not quotes.
"""

import csv
from collections.abc import Iterator
from importlib.resources import files
from typing import NamedTuple


class Share(NamedTuple):
    """A stock or fund traded on an exchange, or a mutual fund."""

    conid: int
    symbol: str
    name: str
    listing: str
    price: float
    volatility: float
    """Of a day, in percent."""
    volume: float
    """Shares a day, in millions."""
    industry: str
    category: str
    sector: str
    isin: str = ""
    options: bool = False
    type: str = "COMMON"
    cfd: int = 0


def _shares() -> Iterator[Share]:
    with files("ibportal.mock").joinpath("shares.csv").open(encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            yield Share(
                int(row["conid"]),
                row["symbol"],
                row["name"],
                row["listing"],
                float(row["price"]),
                float(row["volatility"]),
                float(row["volume"] or 0),
                row["industry"],
                row["category"],
                row["sector"],
                row["isin"],
                row["options"] == "yes",
                row["type"],
                int(row["cfd"] or 0),
            )


SHARES = tuple(_shares())
"""Listed in the United States, mutual funds at the end."""


class Elsewhere(NamedTuple):
    """A share traded outside the United States."""

    conid: int
    symbol: str
    name: str
    exchange: str
    currency: str
    country: str
    follows: int
    """The share whose price it follows, in another currency; 0 for one of its own."""
    price: float = 0.0
    """Of its own; or, where it follows another, how many of it make one of the other (a depositary receipt)."""
    isin: str = ""


ELSEWHERE = (
    Elsewhere(38708077, "AAPL", "APPLE INC", "MEXI", "MXN", "MX", 265598, 1.0, "US0378331005"),
    Elsewhere(273982664, "AAPL", "APPLE INC", "EBS", "CHF", "CH", 265598, 1.0, "US0378331005"),
    Elsewhere(532640894, "AAPL", "APPLE INC-CDR", "AEQLIT", "CAD", "CA", 265598, 10.0, "CA03785Y1007"),
    Elsewhere(38709473, "IBM", "INTL BUSINESS MACHINES CORP", "MEXI", "MXN", "MX", 8314, 1.0, "US4592001014"),
    Elsewhere(1411277, "IBM", "INTL BUSINESS MACHINES CORP", "IBIS", "EUR", "DE", 8314, 1.0, "US4592001014"),
    Elsewhere(41645598, "IBM", "INTL BUSINESS MACHINES CORP", "LSE", "USD", "GB", 8314, 1.0, "US4592001014"),
    Elsewhere(530091934, "IBM", "INTL BUSINESS MACHINES C-CDR", "AEQLIT", "CAD", "CA", 8314, 10.0),
    Elsewhere(38709152, "SPY", "SPDR S&P 500 ETF TRUST", "MEXI", "MXN", "MX", 756733, 1.0, "US78462F1030"),
    Elsewhere(38709912, "UNH", "UNITEDHEALTH GROUP INC", "MEXI", "MXN", "MX", 13272, 1.0, "US91324P1021"),
    Elsewhere(596318251, "UNH", "UNITEDHEALTH GROUP INC-CDR", "AEQLIT", "CAD", "CA", 13272, 15.0),
    Elsewhere(596318307, "NFLX", "NETFLIX INC-CDR", "AEQLIT", "CAD", "CA", 15124833, 4.0),
    Elsewhere(38709667, "NFLX", "NETFLIX INC", "MEXI", "MXN", "MX", 15124833, 1.0, "US64110L1061"),
    Elsewhere(14204, "SAP", "SAP SE", "IBIS", "EUR", "DE", 0, 171.50, "DE0007164600"),
    Elsewhere(14121, "SIE", "SIEMENS AG-REG", "IBIS", "EUR", "DE", 0, 224.30, "DE0007236101"),
    Elsewhere(29612249, "VOD", "VODAFONE GROUP PLC", "LSE", "GBP", "GB", 0, 1.08, "GB00BH4HKS39"),
    Elsewhere(4543587, "SPX", "SPIRAX GROUP PLC", "LSE", "GBP", "GB", 0, 71.20, "GB00BWFGQN14"),
    Elsewhere(4458825, "NESN", "NESTLE SA-REG", "EBS", "CHF", "CH", 0, 79.60, "CH0038863350"),
    Elsewhere(4458964, "BMO", "BANK OF MONTREAL", "TSE", "CAD", "CA", 5094, 1.0, "CA0636711016"),
)
"""The same ticker in several countries, receipts of a company beside its share, and an index's ticker on a company."""


class Index(NamedTuple):
    """An index, or the root of a future that IBKR lists as one."""

    conid: int
    symbol: str
    name: str
    exchange: str
    price: float
    volatility: float
    follows: int = 0
    """The index it is the future's name for; 0 for one of its own."""
    options: tuple[str, ...] = ()
    """Trading classes: monthly (settled in the morning) first, then weekly."""


INDICES = (
    Index(416904, "SPX", "S&P 500 Stock Index", "CBOE", 6632.20, 0.9, options=("SPX", "SPXW")),
    Index(416843, "NDX", "NASDAQ 100 Stock Index", "NASDAQ", 24520.0, 1.2, options=("NDX", "NDXP")),
    Index(13455763, "VIX", "CBOE Volatility Index", "CBOE", 19.40, 5.0, options=("VIX", "VIXW")),
    Index(416888, "RUT", "Russell 2000 Stock Index", "RUSSELL", 2495.0, 1.3, options=("RUT", "RUTW")),
    Index(11004968, "ES", "E-mini S&P 500", "CME", 0.0, 0.0, follows=416904, options=("ES", "EW")),
    Index(362687422, "MES", "Micro E-Mini S&P 500 Stock Price Index", "CME", 0.0, 0.0, follows=416904),
    Index(11004958, "NQ", "E-mini NASDAQ 100", "CME", 0.0, 0.0, follows=416843),
    Index(362687424, "MNQ", "Micro E-Mini Nasdaq-100 Index", "CME", 0.0, 0.0, follows=416843),
    Index(17340715, "CL", "Light Sweet Crude Oil", "NYMEX", 92.40, 2.4),
    Index(17340722, "GC", "Gold", "COMEX", 4985.0, 1.1),
)


class Root(NamedTuple):
    """A family of futures."""

    symbol: str
    underlying: int
    exchange: str
    multiplier: str
    tick: str
    months: str
    """Month letters that are listed."""
    listed: int
    """How many there are at a time."""
    volume: float
    """Contracts a day of the front month, in millions."""


FUTURES = (
    Root("ES", 11004968, "CME", "50", "0.25", "HMUZ", 9, 1.4),
    Root("MES", 362687422, "CME", "5", "0.25", "HMUZ", 5, 1.1),
    Root("NQ", 11004958, "CME", "20", "0.25", "HMUZ", 5, 0.6),
    Root("MNQ", 362687424, "CME", "2", "0.25", "HMUZ", 5, 1.5),
    Root("CL", 17340715, "NYMEX", "1000", "0.01", "FGHJKMNQUVXZ", 14, 0.4),
    Root("GC", 17340722, "COMEX", "100", "0.1", "GJMQVZ", 8, 0.2),
)

KNOWN_FUTURES = {("ES", 2024, 12): 495512557, ("ES", 2025, 12): 495512563}
"""Conids of futures that are known; the others are made up."""


class Pair(NamedTuple):
    """A currency pair."""

    conid: int
    base: str
    quote: str


PAIRS = (
    Pair(12087792, "EUR", "USD"),
    Pair(12087797, "GBP", "USD"),
    Pair(14433401, "AUD", "USD"),
    Pair(39453441, "NZD", "USD"),
    Pair(15016059, "USD", "JPY"),
    Pair(15016062, "USD", "CAD"),
    Pair(12087820, "USD", "CHF"),
    Pair(37928772, "USD", "SGD"),
    Pair(38231133, "USD", "RON"),
    Pair(34838409, "USD", "CZK"),
    Pair(12345777, "USD", "HKD"),
    Pair(35045199, "USD", "MXN"),
    Pair(113342317, "USD", "CNH"),
    Pair(37971206, "USD", "SEK"),
    Pair(37893486, "USD", "NOK"),
    Pair(12087807, "EUR", "GBP"),
    Pair(12087817, "EUR", "CHF"),
    Pair(14321016, "EUR", "JPY"),
    Pair(12087802, "EUR", "CAD"),
    Pair(14321010, "GBP", "JPY"),
    Pair(12087826, "GBP", "CHF"),
)

WORTH = {
    "USD": 1.0,
    "EUR": 1.1485,
    "GBP": 1.3290,
    "AUD": 0.7015,
    "NZD": 0.5820,
    "JPY": 0.006285,
    "CAD": 0.7300,
    "CHF": 1.2710,
    "SGD": 0.7815,
    "RON": 0.2254,
    "CZK": 0.04705,
    "HKD": 0.12790,
    "MXN": 0.05590,
    "CNH": 0.14470,
    "SEK": 0.10660,
    "NOK": 0.10310,
}
"""US dollars one unit of each currency starts at."""


class Coin(NamedTuple):
    """A crypto currency against the dollar."""

    conid: int
    symbol: str
    name: str
    price: float
    volatility: float


COINS = (
    Coin(479624278, "BTC", "Bitcoin cryptocurrency", 73150.0, 2.6),
    Coin(495759171, "ETH", "Ethereum cryptocurrency", 2260.0, 3.4),
    Coin(498989715, "LTC", "Litecoin cryptocurrency", 57.40, 3.3),
    Coin(498989721, "BCH", "Bitcoin Cash cryptocurrency", 470.0, 3.5),
)


class Debt(NamedTuple):
    """A bond."""

    conid: int
    issuer: str
    """Issuer id of the bond search."""
    symbol: str
    name: str
    coupon: str
    issued: str
    matures: str
    price: float
    cusip: str
    currency: str = "USD"


DEBTS = (
    Debt(610000001, "e1432232", "AAPL", "Apple Inc", "3.85", "20130503", "20430504", 84.20, "037833AL4"),
    Debt(610000002, "e1432232", "AAPL", "Apple Inc", "4.65", "20160223", "20460223", 92.75, "037833BX7"),
    Debt(610000003, "e1432232", "AAPL", "Apple Inc", "3.0", "20170620", "20270620", 98.90, "037833CX6"),
    Debt(
        610000004,
        "e1400789",
        "IBM",
        "International Business Machines Corp",
        "4.0",
        "20120620",
        "20420620",
        83.10,
        "459200HF1",
    ),
    Debt(
        610000005,
        "e1400789",
        "IBM",
        "International Business Machines Corp",
        "3.5",
        "20190515",
        "20290515",
        97.30,
        "459200KA8",
    ),
    Debt(
        610000006,
        "e1400789",
        "IBM",
        "International Business Machines Corp",
        "1.25",
        "20190523",
        "20340523",
        84.60,
        "",
        "EUR",
    ),
    Debt(
        610000007,
        "e5499005",
        "IBM",
        "IBM International Capital Pte Ltd",
        "4.9",
        "20240205",
        "20340205",
        100.40,
        "449276AE4",
    ),
    Debt(
        610000008,
        "e1400715",
        "IBKR",
        "Interactive Brokers Group Inc",
        "5.2",
        "20240610",
        "20310615",
        101.15,
        "45841NAA1",
    ),
    Debt(
        610000009,
        "e1400715",
        "IBKR",
        "Interactive Brokers Group Inc",
        "4.75",
        "20250115",
        "20290115",
        99.85,
        "45841NAB9",
    ),
)
"""Made up from issuers that exist; the issuer ids are the gateway's where they are known."""

ISSUERS = (("e1580374", "IBM", "IBM-CALL"), ("e1658116", "IBM", "Truven Health Analytics Inc"))
"""Issuers without a bond here."""

SMALL_COMPANIES = (
    "Alder", "Beacon", "Cobalt", "Dune", "Ember", "Fjord", "Garnet", "Harbor", "Indigo", "Juniper", "Kestrel", "Lumen",
    "Meadow", "Nimbus", "Onyx", "Pioneer", "Quarry", "Ridge", "Summit", "Tundra", "Umber", "Vertex", "Willow", "Zephyr",
)  # fmt: skip
TRADES = (
    ("Biotech", "Healthcare", "Biotechnology"),
    ("Energy", "Energy", "Oil & Gas"),
    ("Robotics", "Industrial", "Machinery-Diversified"),
    ("Semiconductor", "Technology", "Semiconductors"),
    ("Bancorp", "Financial", "Banks"),
)
"""Small companies are made up from these two lists: what scanners find."""
