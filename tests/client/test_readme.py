"""Examples of the README, and of the page on streams, are programs: strictly typed, and run against the mock."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

import ibportal
from ibportal.mock import MockGateway

ROOT = Path(__file__).resolve().parents[2]
PRINTED = {
    "README.md": ["AAPL 60.0 ", "True False 1", "('o163',) The following order", "250.97", "", "accepted"],
    "docs/streaming.md": ["250.97 250.96 250.99", "DU2136155 ", "250.97", "265598: Decimal('60", "250.86 reconnected"],
}
"""What each example prints, at least."""
EXAMPLES = [
    example
    for page in PRINTED
    for example in re.findall(r"^```python\n(.*?)^```", (ROOT / page).read_text(encoding="utf-8"), re.M | re.S)
]
SHOWN = [printed for page in PRINTED.values() for printed in page]


@pytest.mark.parametrize(("example", "printed"), [*zip(EXAMPLES, SHOWN, strict=True)])
def test_an_example_runs(
    example: str, printed: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(ibportal, "Client", MockGateway().client)
    monkeypatch.setattr(ibportal, "AsyncClient", MockGateway().async_client)
    exec(example, {"__name__": "__main__"})  # noqa: S102 - our own pages
    assert printed in capsys.readouterr().out


@pytest.mark.slow
@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_the_examples_are_strictly_typed(checker: str, tmp_path: Path) -> None:
    files = [tmp_path / f"example_{number}.py" for number in range(len(EXAMPLES))]
    for file, example in zip(files, EXAMPLES, strict=True):
        file.write_text("# pyright: strict\n" + example, encoding="utf-8")
    options = ("--strict",) if checker == "mypy" else ("--pythonpath", sys.executable)
    command = [sys.executable, "-m", checker, *options, *map(str, files)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
