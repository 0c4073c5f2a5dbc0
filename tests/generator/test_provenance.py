"""`ibportal.__contract__`: what the client was made from, as the generated package carries it."""

import hashlib
import importlib.util
import subprocess
import sys
import tomllib
from dataclasses import FrozenInstanceError
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import ibportal
from generator import node, provenance
from generator.layout import Layout
from generator.sources import SourcesError

SOURCES = """\
[openapi]
kind = "openapi"
url = "https://api.ibkr.com/document"
saved = ["openapi-*.json"]
min_operations = 1

[openapi.pulled]
version = "2.35.0"
sha256 = "5c529db4"
date = 2026-11-02
operations = 3
schemas = 2
examples = 1

[swagger]
kind = "swagger"
url = "https://www.interactivebrokers.com/api/doc.json"
saved = ["swagger2-*.json"]
min_operations = 1
"""
CONTRACT: node.Node = {
    "openapi": "3.1.0",
    "info": {"title": "T", "version": "2.35.0"},
    "paths": {"/a": {"get": {}, "post": {}}, "/b": {"get": {}}},
}


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    path = tmp_path / "sources.toml"
    path.write_text(SOURCES, encoding="utf-8")
    return path


def written(sources: Path, folder: Path) -> ModuleType:
    """The module as written into `folder`, imported."""
    provenance.write(sources, CONTRACT, folder)
    spec = importlib.util.spec_from_file_location("written_provenance", folder / provenance.MODULE)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module


def test_the_module_says_what_was_pulled_and_what_was_made_of_it(sources: Path, tmp_path: Path) -> None:
    sources.write_text(SOURCES.replace('"2.35.0"', "'so \"called\"'"), encoding="utf-8")
    found: Any = written(sources, tmp_path).__contract__
    assert (found.version, found.operations) == ("2.35.0", 3)
    [(name, source)] = found.sources.items()  # what was never pulled is not named
    assert (name, source.version, source.sha256) == ("openapi", 'so "called"', "5c529db4")
    assert (source.date.isoformat(), source.operations) == ("2026-11-02", 3)


def test_the_hash_is_that_of_the_contract_on_disk(sources: Path, tmp_path: Path) -> None:
    node.write(tmp_path / "openapi.json", CONTRACT)
    on_disk = hashlib.sha256((tmp_path / "openapi.json").read_bytes()).hexdigest()
    assert written(sources, tmp_path).__contract__.sha256 == on_disk


def test_nothing_in_it_can_be_changed(sources: Path, tmp_path: Path) -> None:
    found: Any = written(sources, tmp_path).__contract__
    with pytest.raises(FrozenInstanceError):
        found.version = "2.36.0"
    with pytest.raises(FrozenInstanceError):
        found.sources["openapi"].version = "2.36.0"
    with pytest.raises(TypeError, match="item assignment"):
        found.sources["openapi"] = None


def test_it_is_written_the_same_every_time_and_as_the_formatter_leaves_it(sources: Path, tmp_path: Path) -> None:
    path = tmp_path / provenance.MODULE
    provenance.write(sources, CONTRACT, tmp_path)
    first = path.read_bytes()
    provenance.write(sources, CONTRACT, tmp_path)
    assert path.read_bytes() == first
    command = [sys.executable, "-m", "ruff", "format", "--isolated", "--no-cache", "--line-length", "120", "--check"]
    assert subprocess.run([*command, str(path)], capture_output=True, check=False).returncode == 0


def test_sources_that_make_no_sense_are_refused_before_anything_is_written(sources: Path, tmp_path: Path) -> None:
    sources.write_text(SOURCES.replace('sha256 = "5c529db4"\n', ""), encoding="utf-8")
    with pytest.raises(SourcesError, match="`sha256` must be given"):
        provenance.write(sources, CONTRACT, tmp_path)
    assert not (tmp_path / provenance.MODULE).exists()


def test_the_client_says_what_it_was_made_from() -> None:
    layout = Layout()
    tables = tomllib.loads(layout.sources.read_text(encoding="utf-8"))
    found = ibportal.__contract__
    assert found.sha256 == hashlib.sha256(layout.contract.read_bytes()).hexdigest()
    assert found.operations == sum(1 for _ in node.operations(node.read(layout.contract)))
    assert {name: (source.version, source.sha256) for name, source in found.sources.items()} == {
        name: (table["pulled"]["version"], table["pulled"]["sha256"])
        for name, table in tables.items()
        if "pulled" in table
    }


def test_importing_ibportal_does_not_read_it() -> None:
    layout = Layout()
    program = "import sys, ibportal; print([name for name in sys.modules if name.startswith('ibportal_')])"
    paths = f"import sys; sys.path[:0] = {[str(layout.root / 'overrides'), str(layout.generated.parent)]!r}; "
    done = subprocess.run([sys.executable, "-c", paths + program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
