"""The contract: the OpenAPI document that the client, the mock gateway and the tests all read.

Nothing is parsed on import: the document is large.
"""

from pathlib import Path
from typing import Any

from ibportal import facts

_NAME = "openapi.json"


def path() -> Path:
    """Where the contract lies: inside the installed package, else in the checkout this module is part of.

    Raises:
        FileNotFoundError: neither is there.
    """
    return facts.path(_NAME)


def load() -> dict[str, Any]:
    """The contract, read anew at every call: what is returned is the caller's to change."""
    contract: dict[str, Any] = facts.load(_NAME)
    return contract
