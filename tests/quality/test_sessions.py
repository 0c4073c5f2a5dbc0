"""The nox sessions that decide something: release notes, and the proposal of a release of IBKR's."""

import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, cast

import pytest
from nox.command import CommandFailed

if TYPE_CHECKING:
    import nox

ROOT = Path(__file__).resolve().parents[2]
GIT = shutil.which("git") or "git"
CHANGELOG = """\
# Changelog

## [Unreleased]

## [0.2.0] - 2026-12-01

### Added

- Streams.

## [0.1.1] - 2026-11-30

### Fixed

## [0.1.0] - 2026-11-29

- First.

[0.1.0]: https://example.com/v0.1.0
"""
GENERATOR = """\
import json, pathlib, sys
step, *arguments = sys.argv[1:]
new = "new" in arguments
if step == "release-check":
    assert arguments[0] == "--accept"
    release = pathlib.Path("release")
    release.mkdir(exist_ok=True)
    assert "crash" not in arguments
    about = {"changed": new, "title": "IBKR 2.36.0:\\n2 operations added", "bump": "minor"}
    about["refused"] = ["campus", "openapi"] if "blind" in arguments else ["campus"]
    (release / "report.json").write_text(json.dumps(about))
    (release / "report.md").write_text("# IBKR 2.36.0")
    pathlib.Path("spec/sources.toml").write_text("pulled = true")
    pathlib.Path("spec/published/openapi.json").write_text("2" if new else "1")
    pathlib.Path("overlay").write_text(pathlib.Path("draft").read_text())
    sys.exit(1)
if step == "regenerate":
    sys.exit(pathlib.Path("overlay").read_text() != "mended")
"""
"""A stand-in for the pipeline: `-- new` is a release; `regenerate` refuses an `overlay` that is not mended."""


class Refused(Exception):
    """A session ended with `session.error`."""


@dataclass
class Session:
    """A session without an environment: commands run on the Python of this test, and nothing is installed."""

    posargs: list[str] = field(default_factory=list[str])
    logged: list[str] = field(default_factory=list[str])

    def run(
        self,
        program: str,
        *arguments: str,
        external: bool = False,
        silent: bool = False,
        success_codes: Sequence[int] = (0,),
    ) -> str | bool:
        assert external or program == "python"
        command = [sys.executable if program == "python" else program, *arguments]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        print(*command, done.stdout, done.stderr)
        if done.returncode not in success_codes:
            raise CommandFailed
        return done.stdout if silent else True

    def install(self, *_: str) -> None:
        pass

    def log(self, words: str) -> None:
        self.logged.append(words)

    def error(self, words: str) -> None:
        raise Refused(words)


@pytest.fixture
def noxfile(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The noxfile, read where nox reads it: in its own directory."""
    monkeypatch.chdir(ROOT)
    import noxfile

    return noxfile


@pytest.fixture
def tree(noxfile: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with a pipeline of a few lines, as a clone: `origin` is beside it."""
    del noxfile  # imported before the directory changes
    origin, clone = tmp_path / "origin", tmp_path / "clone"
    for name, text in {
        ".gitignore": "/release/\n__pycache__/\n.pytest_cache/\n",
        "draft": "mended",
        "generator/__init__.py": "",
        "generator/__main__.py": GENERATOR,
        "overlay": "stale",
        "spec/published/openapi.json": "1",
        "test_nothing.py": "def test_nothing():\n    pass\n",
    }.items():
        (origin / name).parent.mkdir(parents=True, exist_ok=True)
        (origin / name).write_text(text, encoding="utf-8")
    for role in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{role}_NAME", "someone")
        monkeypatch.setenv(f"GIT_{role}_EMAIL", "someone@example.com")
    monkeypatch.setenv("GITHUB_OUTPUT", str(tmp_path / "outputs"))
    monkeypatch.chdir(origin)
    git("init", "--quiet", "--initial-branch", "main")
    git("add", "--all")
    git("commit", "--quiet", "--message", "Begin")
    git("clone", "--quiet", str(origin), str(clone))
    monkeypatch.chdir(clone)
    return clone


def git(*arguments: str) -> str:
    return subprocess.run([GIT, *arguments], capture_output=True, text=True, check=True).stdout.strip()


def propose(noxfile: ModuleType, *arguments: str) -> Session:
    session = Session(list(arguments))
    noxfile.propose(cast("nox.Session", session))
    return session


def outputs(tree: Path) -> dict[str, str]:
    """What the workflow is told."""
    path = tree.parent / "outputs"
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    return dict(line.split("=", 1) for line in lines)


def test_a_release_becomes_a_branch_with_facts_and_drafts(noxfile: ModuleType, tree: Path) -> None:
    propose(noxfile, "new")
    told = outputs(tree)
    assert told == {"branch": git("branch", "--show-current"), "title": "IBKR 2.36.0: 2 operations added"}
    assert told["branch"].startswith("ibkr-")
    assert git("log", "--format=%s", "main..HEAD") == told["title"]
    assert git("diff", "--name-only", "main").split() == ["overlay", "spec/published/openapi.json", "spec/sources.toml"]
    assert git("status", "--porcelain") == ""


def test_the_text_says_what_passed_and_then_the_report(noxfile: ModuleType, tree: Path) -> None:
    propose(noxfile, "new")
    assert (tree / "release" / "pull_request.md").read_text(encoding="utf-8").splitlines() == [
        "- [x] `nox -s regenerate`",
        "- [x] `nox -s tests`",
        "",
        "# IBKR 2.36.0",
    ]


def test_what_stands_in_the_way_is_proposed_all_the_same_and_said(noxfile: ModuleType, tree: Path) -> None:
    (tree / "draft").write_text("half mended", encoding="utf-8")
    (tree / "test_nothing.py").write_text("def test_nothing():\n    assert 0\n", encoding="utf-8")
    git("commit", "--quiet", "--all", "--message", "Break")
    propose(noxfile, "new")
    assert (tree / "release" / "pull_request.md").read_text(encoding="utf-8").splitlines()[:2] == [
        "- [ ] `nox -s regenerate`",
        "- [ ] `nox -s tests`",
    ]
    assert git("show", "HEAD:overlay") == "half mended"


def test_nothing_is_proposed_when_nothing_changed(noxfile: ModuleType, tree: Path) -> None:
    session = propose(noxfile)
    assert session.logged == ["IBKR has changed nothing"]
    assert (outputs(tree), git("branch", "--show-current"), git("status", "--porcelain")) == ({}, "main", "")


def test_a_release_is_proposed_once(noxfile: ModuleType, tree: Path) -> None:
    propose(noxfile, "new")
    branch = outputs(tree)["branch"]
    git("push", "--quiet", "origin", branch)
    git("switch", "--quiet", "main")
    git("branch", "--quiet", "-D", branch)
    (tree.parent / "outputs").unlink()
    session = propose(noxfile, "new")
    assert session.logged[-1].startswith(f"{branch} is there already")
    assert (outputs(tree), git("branch", "--show-current"), git("status", "--porcelain")) == ({}, "main", "")


@pytest.mark.parametrize(("how", "words"), [("crash", "wrote no report"), ("blind", "document was refused")])
def test_a_check_that_saw_nothing_is_not_taken_for_nothing_new(
    noxfile: ModuleType, tree: Path, how: str, words: str
) -> None:
    (tree / "release").mkdir()
    (tree / "release" / "report.json").write_text('{"changed": false}', encoding="utf-8")
    with pytest.raises(Refused, match=words):
        propose(noxfile, how)


def test_uncommitted_changes_are_not_swept_into_a_proposal(noxfile: ModuleType, tree: Path) -> None:
    (tree / "overlay").write_text("at work\n", encoding="utf-8")
    with pytest.raises(Refused, match="uncommitted changes"):
        propose(noxfile, "new")
    assert (tree / "overlay").read_text(encoding="utf-8") == "at work\n"


def test_a_text_longer_than_github_takes_is_cut_at_a_line(noxfile: ModuleType) -> None:
    text = noxfile.proposal({"tests": True}, "a line of the report\n" * 10_000)
    assert len(text) <= noxfile.LONGEST_TEXT
    assert "a line of the report\n\nThe report is longer" in text


def test_notes_are_the_section_of_the_version(noxfile: ModuleType) -> None:
    assert noxfile.section(CHANGELOG, "0.2.0") == "### Added\n\n- Streams."
    assert noxfile.section(CHANGELOG, "0.1.0") == "- First."


@pytest.mark.parametrize("version", ["0.1.1", "0.3.0", "Unreleased", "0.2"])
def test_headings_alone_are_no_notes(noxfile: ModuleType, version: str) -> None:
    assert noxfile.section(CHANGELOG, version) == ""


@pytest.fixture
def shelf(noxfile: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository of version 0.2.0, as far as `notes` looks."""
    del noxfile
    package = tmp_path / "overrides" / "ibportal"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text('__version__ = "0.2.0"\n', encoding="utf-8")
    (tmp_path / "CHANGELOG.md").write_text(CHANGELOG, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("asked", ["0.2.0", "v0.2.0"])
def test_notes_are_written_for_a_version_or_its_tag(noxfile: ModuleType, shelf: Path, asked: str) -> None:
    noxfile.notes(cast("nox.Session", Session([asked])))
    assert (shelf / "release" / "notes.md").read_text(encoding="utf-8") == "### Added\n\n- Streams.\n"


def test_notes_of_another_version_than_the_packages_are_refused(noxfile: ModuleType, shelf: Path) -> None:
    with pytest.raises(Refused, match=r"0\.1\.0 was asked for, but ibportal\.__version__ is 0\.2\.0"):
        noxfile.notes(cast("nox.Session", Session(["v0.1.0"])))
    assert not (shelf / "release").exists()


def test_a_version_the_changelog_is_silent_about_is_refused(noxfile: ModuleType, shelf: Path) -> None:
    (shelf / "CHANGELOG.md").write_text(CHANGELOG.replace("- Streams.", ""), encoding="utf-8")
    with pytest.raises(Refused, match=r"CHANGELOG\.md says nothing under"):
        noxfile.notes(cast("nox.Session", Session(["0.2.0"])))


def test_the_version_of_the_package_is_found(noxfile: ModuleType) -> None:
    with pytest.raises(Refused, match=r"__version__ is \d+\.\d+\.\d+"):
        noxfile.notes(cast("nox.Session", Session(["0.0.0"])))


def test_the_workflow_reads_what_the_session_tells(noxfile: ModuleType, tree: Path) -> None:
    watch = (ROOT / ".github" / "workflows" / "watch.yml").read_text(encoding="utf-8")
    propose(noxfile, "new")
    assert set(re.findall(r"steps\.propose\.outputs\.(\w+)", watch)) == set(outputs(tree))
