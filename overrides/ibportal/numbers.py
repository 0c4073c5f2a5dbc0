"""Numbers as IBKR displays them, read exactly: prices with letters, thousands commas, suffixes, amounts of money.

    numbers.shown("C271.55")                    # value 271.55, mark "close": not a trade of today
    numbers.decimal("21.4M")                    # Decimal("21400000")
    numbers.money("270.94 USD (1 Shares)")      # 270.94, "USD", 1 "Shares"
    numbers.flag("T")                           # True

Display text is what it is: `21.4M` was rounded by the gateway. The text always stays at hand as `raw`. A field that may
be absent can be given as it is: `None` and `UNSET` are no number.
"""

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Literal

from ibportal_generated.types import Unset

Raw = str | int | float | Decimal
"""A number as it comes."""

Mark = Literal["close", "halted"]
"""What a letter before a price says: `close` (`C`), it is the prior close and nothing has traded today; `halted` (`H`),
trading is halted."""

_NOTHING = ("", "-", "--", "n/a")
"""What is displayed where there is no number."""
_SCALE = {"": 1, "K": 10**3, "M": 10**6, "B": 10**9}
_MARKS: dict[str, Mark] = {"C": "close", "H": "halted"}

_NUMBER = r"[+-]?(?:(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,3})?"
"""Exponents of three digits: what is larger is no figure of IBKR's, and `Decimal` has no place for the largest."""
_SHOWN = re.compile(rf"(?P<mark>[CH]?)\s*(?P<number>{_NUMBER})\s*(?P<scale>[KMB]?)\s*(?P<percent>%?)")
_PLAIN = re.compile(r"[+-]?\d{1,14}(?:\.\d{0,14})?", re.ASCII)
"""What `Decimal` reads as it is, and no context rounds."""
_MONEY = re.compile(
    rf"(?P<low>{_NUMBER})(?:\s*\.\.\.\s*(?P<high>{_NUMBER}))?"
    rf"(?:\s+(?P<currency>[A-Z]{{3,4}}))?(?:\s*\((?P<size>{_NUMBER})\s+(?P<unit>[^)]+)\))?"
)


class NumberError(ValueError):
    """Text that should be a number, an amount or a yes or no, and is none."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A displayed number."""

    raw: Raw | None
    """As it came."""
    value: Decimal | None
    """The number, suffixes applied; `0.54%` is 0.54. None where none is displayed."""
    mark: Mark | None = None
    """What the letter before it says."""


@dataclass(frozen=True, slots=True)
class Money:
    """A displayed amount, or a range of amounts."""

    raw: Raw | None
    """As it came."""
    low: Decimal | None
    """The amount, or the lower end of the range; None where none is displayed."""
    high: Decimal | None
    """The amount, or the upper end of the range."""
    currency: str | None = None
    """Such as `USD`; None where the display leaves it out."""
    size: Decimal | None = None
    """The quantity in brackets, as in `270.94 USD (1 Shares)`."""
    unit: str | None = None
    """What `size` counts, such as `Shares`."""

    @property
    def amount(self) -> Decimal | None:
        """The amount; None where there is none, or a range of which nobody knows which end it will be."""
        return self.low if self.low == self.high else None


def shown(raw: Raw | Unset | None) -> Shown:
    """Read a displayed number.

    Args:
        raw: Text such as `1,234.5`, `C 271.55`, `1.2M`, `+0.45%`, `N/A`, or a JSON number.

    Raises:
        NumberError: it is neither a number nor what is displayed where there is none.
    """
    if raw is None or isinstance(raw, Unset):
        return Shown(None, None)
    if not isinstance(raw, str):
        return Shown(raw, _exact(raw))
    return Shown(raw, Decimal(raw)) if _PLAIN.fullmatch(raw) else _displayed(raw)


@lru_cache(maxsize=4096)
def _displayed(raw: str) -> Shown:
    """What is not plain digits; a stream brings the same sizes and volumes again and again."""
    text = raw.strip()
    if text.lower() in _NOTHING or text in _MARKS:
        return Shown(raw, None, _MARKS.get(text))
    found = _SHOWN.fullmatch(text)
    if found is None:
        raise NumberError(f"{raw!r} is no number: such as 1,234.5, C271.55, 1.2M and 0.54% are")
    return Shown(raw, _decimal(found["number"]) * _SCALE[found["scale"]], _MARKS.get(found["mark"]))


def decimal(raw: Raw | Unset | None) -> Decimal | None:
    """The number that is displayed, whatever letter stands before it; None where there is none.

    Raises:
        NumberError: as for `shown`.
    """
    # Most numbers are plain, and a stream brings thousands of them a second.
    if isinstance(raw, str):
        return Decimal(raw) if _PLAIN.fullmatch(raw) else _displayed(raw).value
    return None if raw is None or isinstance(raw, Unset) else _exact(raw)


def quoted(raw: Raw | Unset | None) -> Decimal | None:
    """The price of a bid or an ask, where -1 stands for none.

    Raises:
        NumberError: as for `shown`.
    """
    value = decimal(raw)
    return None if value == -1 else value


def money(raw: Raw | Unset | None) -> Money:
    """Read a displayed amount of money.

    Args:
        raw: Text such as `1,005,254 USD`, `270.94 USD (1 Shares)`, `1.1 ... 1.2 USD`, or a bare number.

    Raises:
        NumberError: it is neither an amount nor what is displayed where there is none.
    """
    if raw is None or isinstance(raw, Unset):
        return Money(None, None, None)
    if not isinstance(raw, str):
        amount = _exact(raw)
        return Money(raw, amount, amount)
    text = raw.strip()
    if text.lower() in _NOTHING:
        return Money(raw, None, None)
    found = _MONEY.fullmatch(text)
    if found is None:
        raise NumberError(f"{raw!r} is no amount: such as 1,005,254 USD and 1.1 ... 1.2 USD are")
    low = _decimal(found["low"])
    high = low if found["high"] is None else _decimal(found["high"])
    size = None if found["size"] is None else _decimal(found["size"])
    return Money(raw, low, high, found["currency"], size, found["unit"])


def flag(raw: str | float | Unset | None) -> bool | None:
    """A yes or no in any of the gateway's spellings: `true`, `1`, `"1"`, `"true"`, `"T"`, `"Y"` (Q189).

    Raises:
        NumberError: it is none of them.
    """
    if raw is None or isinstance(raw, Unset):
        return None
    text = str(raw).strip().lower()
    if text in ("true", "1", "t", "y", "yes"):
        return True
    if text in ("false", "0", "f", "n", "no"):
        return False
    if text in _NOTHING:
        return None
    raise NumberError(f"{raw!r} is neither yes nor no")


def _exact(raw: float | Decimal) -> Decimal | None:
    """The shortest decimal that is this number: what the JSON said. A NaN is no number."""
    if isinstance(raw, bool):
        raise NumberError(f"{raw!r} is a yes or no, not a number")
    found = Decimal(repr(raw)) if isinstance(raw, float) else Decimal(raw)
    return found if found.is_finite() else None


def _decimal(text: str) -> Decimal:
    return Decimal(text.replace(",", ""))
