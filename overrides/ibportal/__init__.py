"""A typed client for the Interactive Brokers Client Portal API.

    from ibportal import Client

    with Client() as ib:
        for account in ib.portfolio.accounts():
            print(account.account_id, account.currency)

Names and modules are imported when they are first used, so that `import ibportal` costs next to nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ibportal import clock as clock
    from ibportal import contract as contract
    from ibportal import contracts as contracts
    from ibportal import errors as errors
    from ibportal import live as live
    from ibportal import market_data as market_data
    from ibportal import mock as mock
    from ibportal import models as models
    from ibportal import numbers as numbers
    from ibportal import orders as orders
    from ibportal import pacing as pacing
    from ibportal import performance as performance
    from ibportal import portfolio as portfolio
    from ibportal import quirks as quirks
    from ibportal import scanner as scanner
    from ibportal import session as session
    from ibportal import stamps as stamps
    from ibportal import stream as stream
    from ibportal.client import AsyncClient, Client
    from ibportal.errors import (
        ApiError,
        IbportalError,
        NoAnswer,
        NotSent,
        OutcomeUnknown,
        Unanswered,
        UnreadableReply,
    )
    from ibportal_generated.provenance import __contract__
    from ibportal_generated.types import UNSET, Unset

__version__ = "0.1.0"

_HOMES = {
    "ApiError": "ibportal.errors",
    "AsyncClient": "ibportal.client",
    "Client": "ibportal.client",
    "IbportalError": "ibportal.errors",
    "NoAnswer": "ibportal.errors",
    "NotSent": "ibportal.errors",
    "OutcomeUnknown": "ibportal.errors",
    "UNSET": "ibportal_generated.types",
    "Unanswered": "ibportal.errors",
    "UnreadableReply": "ibportal.errors",
    "Unset": "ibportal_generated.types",
    "__contract__": "ibportal_generated.provenance",
}

_MODULES = frozenset(
    {
        "clock",
        "contract",
        "contracts",
        "errors",
        "live",
        "market_data",
        "mock",
        "models",
        "numbers",
        "orders",
        "pacing",
        "performance",
        "portfolio",
        "quirks",
        "scanner",
        "session",
        "stamps",
        "stream",
    }
)
"""Modules that are reached as attributes, as in `ibportal.contract.load()`, without an import of their own."""


def __getattr__(name: str) -> Any:
    if name in _MODULES:
        return import_module(f"{__name__}.{name}")
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(_HOMES[name]), name)
    return value


def __dir__() -> list[str]:
    return sorted([*_HOMES, *_MODULES, "__version__"])


__all__ = [
    "UNSET",
    "ApiError",
    "AsyncClient",
    "Client",
    "IbportalError",
    "NoAnswer",
    "NotSent",
    "OutcomeUnknown",
    "Unanswered",
    "UnreadableReply",
    "Unset",
    "__contract__",
    "__version__",
]
