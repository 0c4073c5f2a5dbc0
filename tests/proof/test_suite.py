"""The reusable suite, in a pytest of its own: against the mock, a paper login, a live login, and a drifted gateway."""

import datetime as dt
import subprocess
import sys
from pathlib import Path

from ibportal.mock import MockGateway, wire
from ibportal.mock.book import Book
from ibportal.mock.clock import RunningClock
from tests.proof.drift import Drifted

OPEN = dt.datetime(2026, 3, 16, 15, tzinfo=dt.UTC)
"""A Monday on which New York trades."""


def run(folder: Path, *arguments: str) -> tuple[int, str]:
    command = [sys.executable, "-m", "pytest", "-q", "-W", "error", "--pyargs", "ibportal.proof.suite", *arguments]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, timeout=120)
    return done.returncode, done.stdout + done.stderr


def test_the_mock_passes_it_and_places_no_order_unasked(tmp_path: Path) -> None:
    status, said = run(tmp_path, "-rs")
    assert (status, "21 passed, 1 skipped" in said) == (0, True), said
    assert "--ibportal-orders places an order" in said


def test_the_mock_passes_it_with_the_order(tmp_path: Path) -> None:
    status, said = run(tmp_path, "--ibportal-orders")
    assert (status, "22 passed" in said) == (0, True), said


def test_one_switch_points_it_at_another_gateway(tmp_path: Path) -> None:
    gateway = MockGateway(seed=7)
    with wire.serve(gateway) as url:
        status, said = run(tmp_path, "--ibportal-url", url, "-k", "summaries or ledger or positions_fit")
    assert (status, "2 passed" in said) == (0, True), said
    assert "portfolio.positions" in gateway.log.operations
    assert "orders.place" not in gateway.log.operations


def test_an_order_on_a_paper_login_is_cancelled_again(tmp_path: Path) -> None:
    gateway = MockGateway(clock=RunningClock(OPEN))
    with wire.serve(gateway) as url:
        status, said = run(tmp_path, "--ibportal-url", url, "--ibportal-orders", "-k", "order_is_placed")
    assert (status, "1 passed" in said) == (0, True), said
    assert gateway.log.operations.count("orders.place") == 1
    assert "orders.cancel" in gateway.log.operations
    assert [order for order in gateway.area(Book).orders.values() if order.working] == []


def test_a_live_login_gets_no_order(tmp_path: Path) -> None:
    gateway = MockGateway(profile="live")
    with wire.serve(gateway) as url:
        status, said = run(tmp_path, "--ibportal-url", url, "--ibportal-orders", "-k", "order_is_placed")
    assert (status, "this is no paper login: nothing was placed" in said) == (1, True), said
    assert "orders.place" not in gateway.log.operations


def test_a_gateway_that_has_drifted_fails_it(tmp_path: Path) -> None:
    wrong = Drifted(MockGateway(), {"/meta": lambda body: {**body, "accountId": 7, "tier": "gold"}})
    with wire.serve(wrong) as url:
        status, said = run(tmp_path, "--ibportal-url", url, "-k", "replies_about_the_account")
    assert status == 1
    assert "portfolio.meta differs from the contract" in said
    assert "type at /accountId: integer" in said
    assert "undeclared field at /tier: string" in said


def test_nobody_logged_in_ends_it_with_one_sentence(tmp_path: Path) -> None:
    with wire.serve(MockGateway(logged_in=False)) as url:
        status, said = run(tmp_path, "--ibportal-url", url)
    assert status == 2
    assert "log in" in said


def test_an_address_or_a_certificate_that_is_none_ends_it_with_one_sentence(tmp_path: Path) -> None:
    status, said = run(tmp_path, "--ibportal-url", "127.0.0.1:5000")
    assert (status, "write it like https://" in said, "Traceback" in said) == (2, True, False)
    with wire.serve(MockGateway()) as url:
        status, said = run(tmp_path, "--ibportal-url", url, "--ibportal-verify", f"sha256:{'0' * 64}")
    assert (status, "not the pinned certificate" in said) == (2, True)


def test_the_options_are_explained(tmp_path: Path) -> None:
    _, said = run(tmp_path, "--help")
    options = ("--ibportal-url", "--ibportal-verify", "--ibportal-orders", "--ibportal-account")
    assert [each for each in options if each not in said] == []
