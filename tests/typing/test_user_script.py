"""What a user's program costs to type-check and to import: nothing to explain away, and nothing that is not used."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = Path(__file__).with_name("user_script.py")
WRONG = """
from ibportal import Client
with Client() as ib:
    ib.orders.status(1)
    ib.orders.statos("1")
    ib.portfolio.accounts()[0].acount_id
"""
"""Three mistakes a type checker must see: a number for a text, a method and a field that do not exist."""


def python(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run this Python on the checkout, as if `ibportal` were installed."""
    path = os.pathsep.join([str(ROOT / "overrides"), str(ROOT / "generated")])
    environment = {**os.environ, "PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, *arguments]
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)


def imported(statement: str) -> set[str]:
    """Every module that a fresh Python has loaded after `statement`."""
    done = python("-c", f"import sys\n{statement}\nprint(*sys.modules)")
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


def check(checker: str, file: Path) -> subprocess.CompletedProcess[str]:
    """Check one file strictly; pyright is strict with everything below `tests`."""
    options = ("--strict",) if checker == "mypy" else ("--pythonpath", sys.executable)
    return python("-m", checker, *options, str(file))


@pytest.mark.slow
@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_a_users_program_is_understood_by_strict_type_checkers(checker: str) -> None:
    done = check(checker, SCRIPT)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.slow
@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_a_users_mistakes_are_found_by_type_checkers(checker: str, tmp_path: Path) -> None:
    file = tmp_path / "mistakes.py"
    file.write_text(WRONG, encoding="utf-8")
    done = check(checker, file)
    assert done.returncode == 1, done.stdout + done.stderr
    for line in (4, 5, 6):
        assert f"mistakes.py:{line}:" in done.stdout, done.stdout


def test_importing_the_package_imports_none_of_what_it_is_made_of() -> None:
    loaded = imported("import ibportal")
    assert "ibportal" in loaded
    assert not loaded & {"httpx", "attrs", "attr", "dateutil", "ibportal_generated", "ibportal_generated.models"}


def test_importing_the_clients_imports_no_model_and_no_endpoint() -> None:
    loaded = imported("from ibportal import AsyncClient, Client")
    assert "ibportal.client" in loaded
    assert not [name for name in loaded if name.startswith(("ibportal_generated.models", "ibportal_generated.api"))]


def test_a_client_imports_the_namespaces_it_is_asked_for() -> None:
    loaded = imported("from ibportal import Client\nClient().watchlists")
    prefix = "ibportal_generated.namespaces."
    assert {name for name in loaded if name.startswith(prefix)} == {f"{prefix}watchlists"}
    assert not [name for name in loaded if name.startswith(("ibportal_generated.models", "ibportal_generated.api"))]


def test_a_model_is_imported_when_it_is_named() -> None:
    loaded = imported("from ibportal.models import OrderTicket")
    models = {name for name in loaded if name.startswith("ibportal_generated.models.")}
    assert "ibportal_generated.models.order_ticket" in models
    assert len(models) < 10, "only what the ticket is made of"
