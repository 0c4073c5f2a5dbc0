"""The scripts of docs/daily run against the mock gateway, are strictly typed, and print what docs/daily.md shows."""

import io
import os
import subprocess
import sys
from contextlib import redirect_stdout
from pathlib import Path

import pytest

import ibportal
from ibportal.mock import MockGateway

ROOT = Path(__file__).resolve().parents[2]
SCRIPTS = sorted((ROOT / "docs" / "daily").glob("*.py"))
PAGE = ROOT / "docs" / "daily.md"
ACCEPT = "IBPORTAL_ACCEPT_DAILY"
HEAD = f"""\
# Daily jobs

Scripts of `docs/daily`, with what they print against the mock gateway (seed 1, its clock at its start). Each works as
it stands against a real gateway: `Client()` finds it at its usual address, or where `IBPORTAL_URL` says. This page is
written by `{ACCEPT}=1 python -m pytest tests/client/test_daily.py`, and a test compares it.
"""


def printed(script: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """What `script` prints against a mock gateway of its own."""
    monkeypatch.setattr(ibportal, "Client", MockGateway().client)
    with redirect_stdout(io.StringIO()) as out:
        exec(compile(script.read_text(encoding="utf-8"), script, "exec"), {"__name__": "__main__"})  # noqa: S102
    return out.getvalue()


def section(script: Path, output: str) -> str:
    """The section of the page about one script."""
    code = script.read_text(encoding="utf-8").rstrip()
    title = script.stem.replace("_", " ").capitalize()
    return f"## {title}\n\n```python\n{code}\n```\n\n```text\n{output.rstrip()}\n```\n"


def test_the_page_shows_what_the_scripts_print(monkeypatch: pytest.MonkeyPatch) -> None:
    page = "\n".join([HEAD, *(section(script, printed(script, monkeypatch)) for script in SCRIPTS)])
    if os.environ.get(ACCEPT):
        PAGE.write_text(page, encoding="utf-8", newline="\n")
    assert PAGE.read_text(encoding="utf-8") == page


@pytest.mark.slow
@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_the_scripts_are_strictly_typed(checker: str, tmp_path: Path) -> None:
    files = [tmp_path / script.name for script in SCRIPTS]
    for file, script in zip(files, SCRIPTS, strict=True):
        file.write_text("# pyright: strict\n" + script.read_text(encoding="utf-8"), encoding="utf-8")
    options = ("--strict",) if checker == "mypy" else ("--pythonpath", sys.executable)
    command = [sys.executable, "-m", checker, *options, *map(str, files)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
