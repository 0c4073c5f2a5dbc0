"""A copy of this checkout to break: one file is changed, some tests are run, and the file is put back."""

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PARTS = ("docs", "generated", "generator", "overrides", "spec", "tests")
"""The folders that tests need; beside them the files at the top."""
PATIENCE = 240.0
"""Seconds after which tests that still run are taken for hanging, all together."""
LONGEST = 60
"""Seconds after which one test is, and ends the run; none takes more than a few."""

_COUNTED = re.compile(r"^(?:FAILED|ERROR) (\S+)", re.MULTILINE)


@dataclass(frozen=True)
class Outcome:
    """What tests said of a changed file."""

    verdict: str
    """`failed`: a test failed. `passed`: none did. `hung`: they did not end. `broken`: they could not even begin."""
    tests: tuple[str, ...]
    """Those that failed."""
    seconds: float
    said: str
    """The end of what pytest printed."""


class Checkout:
    """A copy of the checkout in a folder of its own, complete enough for its tests to run.

    It lies two levels down, so that nothing lies beside it: tests skip what needs the evidence, as they do in CI.
    """

    def __init__(self, folder: Path, root: Path = ROOT) -> None:
        self.root = folder / "alone" / "checkout"
        self.root.mkdir(parents=True)
        for part in PARTS:
            shutil.copytree(root / part, self.root / part)
        for path in root.iterdir():
            if path.is_file():
                shutil.copy2(path, self.root / path.name)

    def read(self, file: str) -> str:
        """The text of one file."""
        return (self.root / file).read_text(encoding="utf-8")

    @contextmanager
    def changed(self, file: str, text: str) -> Generator[None]:
        """Have `file` say `text` for a while."""
        before = self.read(file)
        self._write(file, text)
        try:
            yield
        finally:
            self._write(file, before)

    def test(self, selection: Sequence[str], *, stop: bool = True, patience: float = PATIENCE) -> Outcome:
        """Run tests of the copy, on the code of the copy, by default up to the first failure."""
        quietly = ("-q", "--no-header", "--tb=line", "-rfE", "-p", "no:cacheprovider")
        ended = ("-o", f"faulthandler_timeout={LONGEST}", "-o", "faulthandler_exit_on_timeout=true")
        command = [sys.executable, "-m", "pytest", *quietly, *ended, *(["-x"] if stop else []), *selection]
        # PYTHONPATH, because an editable install has the real tree on the path, and pytest's plugin is imported early
        paths = (self.root, self.root / "overrides", self.root / "generated")
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, paths))}
        started = time.monotonic()
        try:
            done = subprocess.run(
                command,
                cwd=self.root,
                env=environment,
                capture_output=True,
                text=True,
                timeout=patience,
                check=False,
            )
        except subprocess.TimeoutExpired:
            return Outcome("hung", (), time.monotonic() - started, f"no end after {patience:g} s")
        verdict = {0: "passed", 1: "failed"}.get(done.returncode, "broken")
        tests = tuple(_COUNTED.findall(done.stdout)) if verdict == "failed" else ()
        if verdict == "failed" and not tests:
            verdict = "hung"
        return Outcome(verdict, tests, time.monotonic() - started, (done.stdout + done.stderr)[-2000:])

    def _write(self, file: str, text: str) -> None:
        path = self.root / file
        path.write_text(text, encoding="utf-8", newline="\n")
        # Compiled modules are told by second and size: a change within the second would not be seen.
        for compiled in (path.parent / "__pycache__").glob(f"{path.stem}.*.pyc"):
            compiled.unlink()
