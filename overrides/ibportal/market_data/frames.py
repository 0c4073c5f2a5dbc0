"""Tables for pandas or polars, whichever is installed (extra `frames`); neither is imported before it is asked for."""

from collections.abc import Collection, Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Literal, overload

from ibportal.market_data.availability import Availability

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl

Library = Literal["pandas", "polars"]


@overload
def frame(
    columns: Mapping[str, Sequence[object]], numeric: Collection[str], library: Literal["pandas"], *, index: str
) -> "pd.DataFrame": ...
@overload
def frame(
    columns: Mapping[str, Sequence[object]], numeric: Collection[str], library: Literal["polars"], *, index: str
) -> "pl.DataFrame": ...
@overload
def frame(
    columns: Mapping[str, Sequence[object]], numeric: Collection[str], library: Library, *, index: str
) -> "pd.DataFrame | pl.DataFrame": ...
def frame(
    columns: Mapping[str, Sequence[object]], numeric: Collection[str], library: Library, *, index: str
) -> "pd.DataFrame | pl.DataFrame":
    """A frame of `columns`; availability is its code.

    Args:
        columns: Values by name of column, all of one length.
        numeric: The columns of numbers: they become floats, as either library computes with them.
        library: Which kind of frame.
        index: The column that pandas has as its index; polars has none, and keeps it as a column.

    Raises:
        ImportError: the library is not installed.
        ValueError: there is no such library.
    """
    if library == "pandas":
        try:
            import pandas as pd
        except ImportError as error:
            raise _absent(library) from error
        series = {
            name: pd.Series(list(map(_plain, values)), dtype="float64" if name in numeric else None)
            for name, values in columns.items()
        }
        return pd.DataFrame(series).set_index(index)
    if library == "polars":
        try:
            import polars as pl
        except ImportError as error:
            raise _absent(library) from error
        return pl.DataFrame(
            [
                pl.Series(name, list(map(_plain, values)), pl.Float64 if name in numeric else None)
                for name, values in columns.items()
            ]
        )
    raise ValueError(f"{library!r} is no library of frames known here; there are 'pandas' and 'polars'")


def _plain(value: object) -> object:
    match value:
        case Decimal():
            return float(value)
        case Availability():
            return value.code
        case _:
            return value


def _absent(library: str) -> ImportError:
    return ImportError(f"{library} is not installed; `pip install ibportal[frames]` installs it", name=library)
