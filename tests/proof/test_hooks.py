"""The hooks for a real gateway, used as their documentation says: by `schemathesis run`, over HTTPS."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from ibportal import contract
from ibportal.mock.contract import shared
from ibportal.mock.gateway import MockGateway
from ibportal.mock.wire import serve
from ibportal.proof.safe import is_safe, narrowed, wait
from tests.proof.campaign import CONFIG

METHODS = ("get", "post", "put", "patch", "delete")
COMMAND = Path(sys.executable).with_name("schemathesis")


def safe() -> set[str]:
    return {
        item[method]["operationId"]
        for item in narrowed(contract.load())["paths"].values()
        for method in METHODS
        if method in item
    }


@pytest.mark.parametrize(
    "name",
    [
        "orders.place",
        "orders.place_single",
        "orders.reply",
        "orders.modify",
        "orders.cancel",
        "accounts.select",
        "alerts.save",
        "watchlists.delete",
        "market_data.regulatory_snapshot",
        "market_data.unsubscribe_all",
        "session.logout",
        "session.init",
        "session.reauthenticate_by_get",
        "performance.period",
        "scanner.params",
        "ccp.place",
        "banking.submit_internal_cash_transfer",
    ],
)
def test_nothing_that_changes_costs_or_is_seldom_allowed_is_sent_to_a_gateway(name: str) -> None:
    assert name in shared().operations
    assert name not in safe()


def test_what_reads_is_sent() -> None:
    assert {
        "accounts.list",
        "orders.live",
        "market_data.snapshot",
        "contracts.search_post",
        "portfolio.summary",
    } <= safe()
    assert len(safe()) > 60


def test_a_parameter_that_changes_is_never_generated() -> None:
    narrow = narrowed(contract.load())

    names = {each["name"] for each in narrow["paths"]["/iserver/account/orders"]["get"]["parameters"]}
    assert "force" not in names
    assert "filters" in names


def test_links_lead_to_safe_operations_only() -> None:
    narrow = narrowed(contract.load())

    targets = {
        link["operationId"]
        for item in narrow["paths"].values()
        for method in METHODS
        for response in item.get(method, {}).get("responses", {}).values()
        for link in response.get("links", {}).values()
    }
    assert targets <= safe()
    assert "market_data.snapshot" in targets


def test_an_operation_that_nobody_has_classified_is_not_safe() -> None:
    assert not is_safe("orders.invented", "POST", "/iserver/invented")
    assert not is_safe("orders.invented", "DELETE", "/iserver/invented")


def test_requests_wait_as_long_as_the_gateway_wants() -> None:
    assert wait("orders.live") == 5
    assert wait("contracts.details") == 0.1


def schemathesis(url: str, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [
        str(COMMAND),
        f"--config-file={CONFIG}",
        "run",
        str(contract.path()),
        f"--url={url}",
        "--generation-database=none",
    ]
    return subprocess.run(
        [*command, "--no-color", *arguments], env=os.environ | environment, capture_output=True, text=True, check=False
    )


def test_the_documented_command_tests_a_gateway_and_only_reads() -> None:
    gateway = MockGateway()
    account = "DU0000000"
    with serve(gateway) as url:
        done = schemathesis(
            url,
            "--include-operation-id=contracts.details",
            "--include-operation-id=accounts.list",
            "--include-operation-id=portfolio.meta",
            "--max-examples=2",
            "--phases=examples,fuzzing",
            IBPORTAL_PROOF_ACCOUNT=account,
        )

    assert done.returncode == 0, done.stdout + done.stderr
    first, *sent = [entry.request for entry in gateway.log]
    assert first.path.endswith("/tickle")
    assert len(sent) > 5
    assert {each.method for each in sent} <= {"GET"}
    assert any(f"/portfolio/{account}/meta" in each.path for each in sent)


def test_orders_are_not_even_selected_unless_asked_for() -> None:
    gateway = MockGateway()
    with serve(gateway) as url:
        arguments = ("--include-operation-id=orders.place", "--max-examples=1", "--phases=fuzzing")
        refused = schemathesis(url, *arguments)
        before = len(gateway.log)
        schemathesis(url, *arguments, IBPORTAL_PROOF_EVERYTHING="1")

    assert "orders" not in {each.request.path.rpartition("/")[2] for each in gateway.log[:before]}, refused.stdout
    assert any(each.request.path.endswith("/orders") for each in gateway.log[before:])


@pytest.mark.parametrize("case", ["nobody is logged in", "no gateway", "no API"])
def test_a_session_of_nothing_but_refusals_is_no_success(case: str) -> None:
    gateway = MockGateway(logged_in=case != "nobody is logged in")
    with serve(gateway) as url:
        address = {"no gateway": "https://127.0.0.1:9/v1/api", "no API": url.removesuffix("/v1/api")}.get(case, url)
        done = schemathesis(address, "--include-operation-id=portfolio.accounts", "--max-examples=1")

    assert done.returncode not in (0, 1), done.stdout
    said = " ".join(done.stdout.split())
    words = {"no gateway": "Is the gateway running", "no API": "Is `/v1/api` missing"}.get(case, "has to log in")
    assert words in said
    assert said.count("File ") < 3
    assert len(gateway.log) < 2
