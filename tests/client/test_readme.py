"""The README's examples are programs: strict type checkers accept them, and they run against a gateway of straw."""

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx
import pytest

import ibportal

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = re.findall(r"^```python\n(.*?)^```", (ROOT / "README.md").read_text(encoding="utf-8"), re.M | re.S)
QUESTION = {"id": "07a13a5a", "message": ["Are you sure?"], "isSuppressed": False, "messageIds": ["o354"]}
ANSWERS: dict[str, Any] = {
    "/portfolio/accounts": [{"accountId": "DU1234567"}],
    "/portfolio/DU1234567/positions/0": [{"contractDesc": "AAPL", "position": 10.0, "mktValue": 1502.5}],
    "/iserver/auth/status": {"authenticated": True, "competing": False},
    "/iserver/accounts": {"accounts": ["DU1234567"]},
    "/iserver/account/DU1234567/orders": [QUESTION],
    "/iserver/reply/07a13a5a": [{"order_id": "1370093239", "order_status": "PreSubmitted"}],
}
PRINTED = ["AAPL 10.0 1502.5", "True False", "1370093239", ""]
"""What each example prints, at least."""


def answer(request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, json=ANSWERS[request.url.path.removeprefix("/v1/api")])


def yes(_: str) -> str:
    return "y"


@pytest.mark.parametrize(("example", "printed"), [*zip(EXAMPLES, PRINTED, strict=True)])
def test_an_example_of_the_readme_runs(
    example: str, printed: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    client, asynchronous = ibportal.Client, ibportal.AsyncClient
    monkeypatch.setattr(ibportal, "Client", lambda: client(transport=httpx.MockTransport(answer)))
    monkeypatch.setattr(ibportal, "AsyncClient", lambda: asynchronous(transport=httpx.MockTransport(answer)))
    monkeypatch.setattr("builtins.input", yes)
    exec(example, {"__name__": "__main__"})  # noqa: S102 - our own README
    assert printed in capsys.readouterr().out


@pytest.mark.slow
@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_the_examples_of_the_readme_are_strictly_typed(checker: str, tmp_path: Path) -> None:
    files = [tmp_path / f"example_{number}.py" for number in range(len(EXAMPLES))]
    for file, example in zip(files, EXAMPLES, strict=True):
        file.write_text("# pyright: strict\n" + example, encoding="utf-8")
    options = ("--strict",) if checker == "mypy" else ("--pythonpath", sys.executable)
    command = [sys.executable, "-m", checker, *options, *map(str, files)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
