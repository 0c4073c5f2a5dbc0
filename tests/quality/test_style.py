"""The linters and type checkers as tests: hand-written code passes all of them, by the rules in pyproject.toml."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
HAND_WRITTEN = ("noxfile.py", "generator", "overrides", "tests")

pytestmark = pytest.mark.slow


def passes(*command: str) -> None:
    """Run a tool of this environment on the checkout; what it finds is shown when the test fails."""
    tool = [sys.executable, "-m", *command]
    result = subprocess.run(tool, cwd=ROOT, capture_output=True, text=True, check=False)
    print(result.stdout, result.stderr)
    if result.returncode:
        pytest.fail(f"{' '.join(command)} is not content", pytrace=False)


def test_ruff_finds_nothing() -> None:
    passes("ruff", "check")


def test_ruff_would_format_nothing() -> None:
    passes("ruff", "format", "--check")


def test_mypy_finds_nothing() -> None:
    passes("mypy")


def test_pyright_finds_nothing() -> None:
    passes("pyright", "--pythonpath", sys.executable, *HAND_WRITTEN)
