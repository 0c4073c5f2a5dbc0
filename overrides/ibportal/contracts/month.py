"""Months of derivatives as the gateway spells them: `JAN27`. Any other spelling finds nothing, without an error."""

import datetime as dt
import re

_NAMES = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
_WIRE = re.compile(r"^(?P<name>[A-Za-z]{3})(?P<year>\d{2})$")
_NUMERIC = re.compile(r"^(?P<year>\d{4})-?(?P<month>\d{2})(-?\d{2})?$")


def wire(month: str | dt.date) -> str:
    """`month` as the gateway wants it.

    A date, `JAN27` in any case, `202701`, `2027-01` and a whole day such as `20270115` are all January 2027.

    Raises:
        ValueError: It is no month.
    """
    if isinstance(month, dt.date):
        return f"{_NAMES[month.month - 1]}{month.year % 100:02d}"
    text = month.strip()
    if (found := _WIRE.match(text)) and found["name"].upper() in _NAMES:
        return text.upper()
    if (found := _NUMERIC.match(text)) and 1 <= int(found["month"]) <= len(_NAMES):
        return f"{_NAMES[int(found['month']) - 1]}{found['year'][2:]}"
    raise ValueError(f"{month!r} is no month of a derivative; write JAN27, 2027-01 or a date")


def first_day(month: str) -> dt.date | None:
    """The first day of a month in the gateway's spelling; None for one that is not in it."""
    found = _WIRE.match(month)
    if found is None or found["name"].upper() not in _NAMES:
        return None
    return dt.date(2000 + int(found["year"]), _NAMES.index(found["name"].upper()) + 1, 1)
