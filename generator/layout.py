"""Where everything lies in the repository; every step takes its paths from here, tests make a layout of their own."""

import tomllib
from dataclasses import dataclass, field
from pathlib import Path

from generator.node import Node, read


@dataclass(frozen=True)
class Layout:
    """The paths below one repository root."""

    root: Path = field(default_factory=lambda: Path(__file__).resolve().parent.parent)
    built: Path | None = None
    """The root of what is built, where that is another: to compare it, say, with what is committed."""

    @property
    def sources(self) -> Path:
        """What is pulled, in order of precedence."""
        return self.root / "spec" / "sources.toml"

    @property
    def published(self) -> Path:
        """The facts, one file a source."""
        return self.root / "spec" / "published"

    @property
    def cache(self) -> Path:
        """The raw documents as pulled; never committed."""
        return self.root / ".cache" / "published"

    @property
    def overlay(self) -> Path:
        """The corrections, names and prose."""
        return self.root / "spec" / "overlay"

    @property
    def census(self) -> Path:
        """Every operation known to have been published."""
        return self.root / "spec" / "census.tsv"

    @property
    def left_out(self) -> Path:
        """The published operations that are not in the contract, with reasons."""
        return self.root / "spec" / "left_out.toml"

    @property
    def evidence(self) -> Path:
        """What the ids mean that overlay actions and the contract of the WebSocket cite."""
        return self.root / "spec" / "evidence.json"

    @property
    def streaming(self) -> Path:
        """The contract of the WebSocket."""
        return self.root / "spec" / "streaming.json"

    @property
    def package(self) -> Path:
        """The hand-written package."""
        return self.root / "overrides" / "ibportal"

    @property
    def quirks(self) -> Path:
        """The catalogue of quirks, a module each."""
        return self.package / "quirks"

    @property
    def register(self) -> Path:
        """The released names."""
        return self.root / "spec" / "register.json"

    @property
    def removed(self) -> Path:
        """The facts of operations that IBKR removed and that are kept for one minor version."""
        return self.published / "removed.json"

    @property
    def release(self) -> Path:
        """Where a release check writes its report and its drafts; never committed."""
        return self.root / "release"

    @property
    def contradictions(self) -> Path:
        """What the sources disagree about; built."""
        return (self.built or self.root) / "spec" / "contradictions.json"

    @property
    def contract(self) -> Path:
        """The contract; built."""
        return (self.built or self.root) / "spec" / "openapi.json"

    @property
    def generated(self) -> Path:
        """The generated package; built."""
        return (self.built or self.root) / "generated" / "ibportal_generated"

    def facts(self) -> dict[str, Node]:
        """The fact documents there are, by source, highest precedence first."""
        paths = {name: self.published / f"{name}.json" for name in self.precedence()}
        return {name: read(path) for name, path in paths.items() if path.exists()}

    def precedence(self) -> list[str]:
        """The names of the sources, highest precedence first; what is kept of removed operations comes last."""
        return [*tomllib.loads(self.sources.read_text(encoding="utf-8")), self.removed.stem]
