"""Words for side, type and time in force."""

from ibportal.quirks.quirk import Quirk

_SIDES = {"B": "BUY", "BOT": "BUY", "BUY": "BUY", "S": "SELL", "SLD": "SELL", "SELL": "SELL"}
_TYPES = {
    "LIMIT": "LMT",
    "LIMITONCLOSE": "LOC",
    "LMT": "LMT",
    "LOC": "LOC",
    "MARKET": "MKT",
    "MARKETONCLOSE": "MOC",
    "MIDPRICE": "MIDPRICE",
    "MKT": "MKT",
    "MOC": "MOC",
    "STOP": "STP",
    "STOPLIMIT": "STOP_LIMIT",
    "STP": "STP",
    "STPLMT": "STOP_LIMIT",
    "TRAIL": "TRAIL",
    "TRAILINGSTOP": "TRAIL",
    "TRAILINGSTOPLIMIT": "TRAILLMT",
    "TRAILLIMIT": "TRAILLMT",
    "TRAILLMT": "TRAILLMT",
}


class OrderVocabularies(Quirk):
    """Side, type and time in force have other words in each reply, and yet others in a request.

    `BUY` is `B` in statuses and trades; `LMT` is `Limit`, or `LIMIT`; `DAY` is shown as `CLOSE` in the list of orders;
    the rules of a contract say `stoplimit` for `STOP_LIMIT`.
    """

    id = "order-vocabularies"
    title = "Side, type and time in force are spelt in several ways"
    evidence = ("Q122", "Q131")
    operations = frozenset({"orders.place", "orders.live", "orders.status", "orders.trades"})
    cure = (
        "What comes is given in the words of a request, as far as they are known, and what goes out is put into them."
    )
    remove_when = "Requests and replies use the same words."

    @staticmethod
    def side(word: str) -> str:
        """`BUY` or `SELL`; other words, such as `ASSN`, as they are."""
        return _SIDES.get(word.upper(), word)

    @staticmethod
    def order_type(word: str) -> str:
        """The type as it is ordered; a word that is not known as it is."""
        return _TYPES.get("".join(letter for letter in word.upper() if letter.isalpha()), word)

    @staticmethod
    def tif(word: str) -> str:
        """The time in force as it is ordered; `CLOSE` is what a DAY order is shown with."""
        return "DAY" if word.upper() == "CLOSE" else word.upper()
