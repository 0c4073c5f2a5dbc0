"""The fact tables that the client and the mock gateway rest on: the contract, pacing limits, market data fields, ….

A checkout has them in `spec/`; an installed distribution has a copy inside the package.
"""

from pathlib import Path
from typing import Any

import orjson

_HERE = Path(__file__).resolve().parent
_INSTALLED = _HERE / "spec"
_CHECKOUT = _HERE.parents[1] / "spec"


def path(name: str) -> Path:
    """Where the table `name`, such as `pacing.json`, lies.

    Raises:
        FileNotFoundError: it is neither inside the package nor in a checkout around it.
    """
    for place in (_INSTALLED / name, _CHECKOUT / name):
        if place.is_file():
            return place
    raise FileNotFoundError(
        f"No {name} in {_INSTALLED} or {_CHECKOUT}. In a checkout, `nox -s regenerate` writes the contract; the other "
        "tables are committed. Otherwise install ibportal again."
    )


def load(name: str) -> Any:
    """The table `name`, read anew at every call: what is returned is the caller's to change."""
    return orjson.loads(path(name).read_bytes())
