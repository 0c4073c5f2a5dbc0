"""A stage for releases: a copy of what the pipeline reads, on which a release is gone through and accepted."""

import hashlib
import shutil
from dataclasses import dataclass
from pathlib import Path

from generator import pipeline
from generator.generate import models
from generator.layout import Layout
from generator.node import Node, operations, read
from generator.register import Register, identity, registered
from generator.release import Release, accept, check, write

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
CACHES = shutil.ignore_patterns("__pycache__", ".*_cache")


@dataclass
class Rehearsal:
    """A copy of the repository, gone through releases with every draft accepted."""

    layout: Layout

    def release(self, new: Node, *, keep: bool = True) -> Release:
        """Go through a release of the facts `new`, write the report and accept every draft."""
        recorded = SHARED / "evidence" / "recordings"
        before = self.state()
        found = check(self.layout, {"openapi": new}, recorded if recorded.exists() else None, keep=keep)
        assert self.state() == before, "to look at a release changes nothing"
        write(self.layout, found)
        accept(self.layout, found)
        return found

    def regenerate(self) -> None:
        """Make contract and client of what is accepted, drafts and all."""
        pipeline.regenerate(self.layout, silent, rehearsal=True)

    def publish(self) -> Register:
        """Register what there is, as a published version does."""
        contract = read(self.layout.contract)
        merged = pipeline.merged(self.layout, strict=False).document
        register = registered(merged, contract, models(contract))
        register.write(self.layout.register)
        return register

    def state(self) -> dict[str, bytes]:
        """Every file and what is in it, as a digest."""
        root = self.layout.root
        files = (path for path in sorted(root.rglob("*")) if path.is_file() and "__pycache__" not in path.parts)
        return {path.relative_to(root).as_posix(): hashlib.sha256(path.read_bytes()).digest() for path in files}

    def report(self) -> Node:
        """The report, for programs."""
        return read(self.layout.release / "report.json")

    def text(self) -> str:
        """The report, for people."""
        return (self.layout.release / "report.md").read_text(encoding="utf-8")

    def names(self) -> dict[str, str]:
        """The identity of every operation of the contract → its public name."""
        contract = read(self.layout.contract)
        return {identity(method, path): operation["operationId"] for method, path, operation in operations(contract)}


def silent(_step: str, _what: str, _seconds: float) -> None:
    """No progress to show."""


def rehearsal(root: Path) -> Rehearsal:
    """A copy in `root` that has released nothing yet."""
    shutil.copytree(ROOT / "spec", root / "spec", ignore=shutil.ignore_patterns("register.json"))
    shutil.copytree(ROOT / "overrides", root / "overrides", ignore=CACHES)
    return Rehearsal(Layout(root))
