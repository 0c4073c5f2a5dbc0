"""Market scanners: the codes there are, kept, and a scan by those codes."""

from collections.abc import Iterable, Mapping
from decimal import Decimal

from ibportal.core import Core
from ibportal.flow import Flow
from ibportal_generated.calls import scanner as calls
from ibportal_generated.models.scanner_params import ScannerParams
from ibportal_generated.models.scanner_request_filter import ScannerRequestFilter
from ibportal_generated.models.scanner_row import ScannerRow

_KEPT = "scanner.params"


def params(core: Core, *, refresh: bool = False) -> Flow[ScannerParams]:
    """The codes that go into a scan: kinds of scan, instrument types with their filters, filters, and places.

    200 to 300 kB that hardly ever change, and one request in 15 minutes is allowed: it is kept as long as the client
    lives.

    Args:
        refresh: Ask again even if it is known.

    Raises:
        PacingError: It was asked for less than 15 minutes ago, here or by another client of this machine.
    """
    known = core.kept.get(_KEPT)
    if isinstance(known, ScannerParams) and not refresh:
        return known
    found = yield from core.send(calls.params())
    core.kept[_KEPT] = found
    return found


def scan(
    core: Core,
    kind: str,
    *,
    instrument: str = "STK",
    location: str = "STK.US.MAJOR",
    filters: Mapping[str, str | float | Decimal | bool] | None = None,
) -> Flow[list[ScannerRow]]:
    """Run a scan and get its rows, the best first; 50 at most.

    Codes are checked against `scanner.params` where it was asked for before; the gateway answers a wrong one with an
    empty list, or with 500.

    Args:
        kind: Kind of scan, from `scan_type_list`, such as `TOP_PERC_GAIN`.
        instrument: Type of instrument, from `instrument_list`.
        location: Place, from `location_tree`.
        filters: Conditions that all rows meet, by code: `{"priceAbove": 5, "marketCapAbove1e6": 1000}`.

    Raises:
        ValueError: A code that `scanner.params` does not list; the nearest ones are named.
    """
    known = core.kept.get(_KEPT)
    if isinstance(known, ScannerParams):
        _check("kind of scan", kind, (row.code for row in known.scan_type_list or ()))
        _check("type of instrument", instrument, (row.type_ for row in known.instrument_list or ()))
        for code in filters or ():
            _check("filter", code, (row.code for row in known.filter_list or ()))
    conditions = [
        ScannerRequestFilter(code, value if isinstance(value, bool | str) else float(value))
        for code, value in (filters or {}).items()
    ]
    result = yield from core.send(calls.run(instrument, kind, location, filter_=conditions or None))
    return result.contracts or []


def _check(what: str, code: str, known: Iterable[object]) -> None:
    from difflib import get_close_matches

    codes = {text for text in known if isinstance(text, str)}
    if codes and code not in codes:
        near = ", ".join(get_close_matches(code, codes)) or "none is near it"
        raise ValueError(f"scanner.scan: no {what} {code!r} in scanner.params; like it: {near}")
