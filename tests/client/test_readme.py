"""The README's examples are programs: strict type checkers accept them, and they run against the mock gateway."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

import ibportal
from ibportal.mock import MockGateway

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = re.findall(r"^```python\n(.*?)^```", (ROOT / "README.md").read_text(encoding="utf-8"), re.M | re.S)
PRINTED = ["AAPL 60.0 ", "True False 1", "('o163',) The following order", "", "accepted"]
"""What each example prints, at least."""


@pytest.mark.parametrize(("example", "printed"), [*zip(EXAMPLES, PRINTED, strict=True)])
def test_an_example_of_the_readme_runs(
    example: str, printed: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(ibportal, "Client", MockGateway().client)
    monkeypatch.setattr(ibportal, "AsyncClient", MockGateway().async_client)
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
