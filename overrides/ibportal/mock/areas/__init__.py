"""The areas of the gateway that have state, one module each; importing this package enters their handlers."""

from importlib import import_module

_MODULES: tuple[str, ...] = (
    "session",
    "accounts",
    "orders",
    "portfolio",
    "balances",
    "contracts",
    "event_contracts",
    "market_data",
    "scanner",
    "alerts",
    "watchlists",
    "notifications",
    "allocation",
    "fa_models",
    "performance",
)

for _module in _MODULES:
    import_module(f"{__name__}.{_module}")
