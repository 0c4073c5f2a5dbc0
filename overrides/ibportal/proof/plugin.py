"""The command line options of `ibportal.proof.suite`: which gateway, which account, and whether an order may be placed.

pytest reads options before it looks into a package named with `--pyargs`, so they are declared here.
"""

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declare the options."""
    group = parser.getgroup("ibportal", "ibportal.proof.suite: contract tests for a gateway")
    group.addoption("--ibportal-url", metavar="URL", help="the gateway, /v1/api included (default: a mock gateway)")
    group.addoption("--ibportal-verify", metavar="PIN", help="certificate: sha256:… or a CA file; loopback needs none")
    group.addoption("--ibportal-account", metavar="ID", help="the account (default: the first that can trade)")
    group.addoption(
        "--ibportal-orders",
        action="store_true",
        help="place one far-away limit order and cancel it; on a paper account only",
    )
