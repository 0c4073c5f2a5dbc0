"""A typed client for the Interactive Brokers Client Portal API.

    from ibportal import Client

    with Client() as ib:
        for account in ib.portfolio.accounts():
            print(account.account_id, account.currency)

Names are imported when they are first used, so that `import ibportal` costs next to nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ibportal.client import AsyncClient, Client
    from ibportal.errors import ApiError, IbportalError, NoAnswer, UnreadableReply
    from ibportal_generated.provenance import __contract__
    from ibportal_generated.types import UNSET, Unset

__version__ = "0.1.0"

_HOMES = {
    "ApiError": "ibportal.errors",
    "AsyncClient": "ibportal.client",
    "Client": "ibportal.client",
    "IbportalError": "ibportal.errors",
    "NoAnswer": "ibportal.errors",
    "UNSET": "ibportal_generated.types",
    "UnreadableReply": "ibportal.errors",
    "Unset": "ibportal_generated.types",
    "__contract__": "ibportal_generated.provenance",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(_HOMES[name]), name)
    return value


def __dir__() -> list[str]:
    return sorted([*_HOMES, "__version__"])


__all__ = [
    "UNSET",
    "ApiError",
    "AsyncClient",
    "Client",
    "IbportalError",
    "NoAnswer",
    "UnreadableReply",
    "Unset",
    "__contract__",
    "__version__",
]
