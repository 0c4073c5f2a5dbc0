"""What openapi-python-client makes of the contract by itself, without this project's patches, templates and facade."""

import hashlib
import ssl
import subprocess
import sys
import tempfile
from collections.abc import Callable
from importlib import import_module
from importlib.metadata import version
from pathlib import Path
from typing import Any

import httpx

from ibportal import contract

PACKAGE = "stock_client"
_MODULES = {
    "auth status": "session.session_status",
    "positions 100": "portfolio.portfolio_positions",
    "bars 1 000": "market_data.market_data_history",
    "trades 200": "orders.orders_trades",
    "snapshot 100x20": "market_data.market_data_snapshot",
    "search 50": "contracts.contracts_search",
}
"""Its module for each payload."""


def generated() -> Path:
    """The folder its package is in, on the import path now; made anew when the contract or the generator is another."""
    made_of = contract.path().read_bytes() + version("openapi-python-client").encode()
    folder = Path(tempfile.gettempdir()) / f"ibportal-stock-{hashlib.sha256(made_of).hexdigest()[:16]}"
    if not (folder / PACKAGE / "done").exists():
        folder.mkdir(exist_ok=True)
        configuration = folder / "configuration.json"
        configuration.write_text(f'{{"package_name_override": "{PACKAGE}", "post_hooks": []}}', encoding="utf-8")
        command = [sys.executable, "-m", "openapi_python_client", "generate", "--meta", "none", "--overwrite"]
        options = ["--path", str(contract.path()), "--config", str(configuration)]
        subprocess.run(
            [*command, *options, "--output-path", str(folder / PACKAGE)], check=True, capture_output=True, cwd=folder
        )
        (folder / PACKAGE / "done").touch()
    if str(folder) not in sys.path:
        sys.path.append(str(folder))
    return folder


def client(base_url: str, *, verify: ssl.SSLContext | bool = True, transport: httpx.BaseTransport | None = None) -> Any:
    """Its client; the arguments are for the `httpx.Client` it makes."""
    kind: Any = import_module(f"{PACKAGE}.client").Client
    return kind(
        base_url=base_url, verify_ssl=verify, raise_on_unexpected_status=True, httpx_args={"transport": transport}
    )


def call(payload: str, made: Any, arguments: tuple[Any, ...], named: dict[str, Any]) -> Callable[[], object]:
    """Its function for a payload, as its users call it."""
    send = import_module(f"{PACKAGE}.api.{_MODULES[payload]}").sync
    return lambda: send(*arguments, client=made, **named)


def parser(payload: str) -> Callable[[httpx.Response], object]:
    """Its parser of a reply."""
    parse = import_module(f"{PACKAGE}.api.{_MODULES[payload]}")._parse_response
    made: Any = client("http://127.0.0.1")
    return lambda response: parse(client=made, response=response)
