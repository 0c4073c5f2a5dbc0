"""The contract: the OpenAPI document that the client, the mock gateway and the tests all read.

A checkout has it where `validate` writes it, in `spec/`; an installed distribution has a copy inside the package.
Nothing is parsed on import: the document is large.
"""

import json
from pathlib import Path
from typing import Any

_HERE = Path(__file__).resolve().parent
_INSTALLED = _HERE / "spec" / "openapi.json"
_CHECKOUT = _HERE.parents[1] / "spec" / "openapi.json"


def path() -> Path:
    """Where the contract lies: inside the installed package, else in the checkout this module is part of.

    Raises:
        FileNotFoundError: neither is there.
    """
    for place in (_INSTALLED, _CHECKOUT):
        if place.is_file():
            return place
    raise FileNotFoundError(
        f"No contract at {_INSTALLED} or {_CHECKOUT}. "
        "In a checkout, write it with `nox -s regenerate`; otherwise install ibportal again."
    )


def load() -> dict[str, Any]:
    """The contract, read anew at every call: what is returned is the caller's to change."""
    contract: dict[str, Any] = json.loads(path().read_text(encoding="utf-8"))
    return contract
