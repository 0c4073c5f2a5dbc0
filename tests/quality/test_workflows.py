"""GitHub's workflows: valid, least in rights, and without a logic of their own.

What actionlint would find besides is checked here as far as it matters: names that nothing defines.
"""

import json
import re
import subprocess
import sys
import sysconfig
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.node import Node

ROOT = Path(__file__).resolve().parents[2]
GITHUB = ROOT / ".github"
WORKFLOWS = {path.name: path for path in sorted(GITHUB.glob("workflows/*.yml"))}
COMMANDS = (
    r"python -m pip install nox",
    r'python -m nox -s (?P<session>\w+)( -- "\$[A-Z_]+")?',
    r"gh (pr|release) create .*",
    r"gh auth setup-git",
    r'git push origin "\$BRANCH"',
)
"""What a step may run. No shell variable is set, nothing is piped, nothing is decided."""

every = pytest.mark.parametrize("name", WORKFLOWS)


def workflow(name: str) -> Node:
    """A workflow as read by YAML 1.1, to which its key `on` is the truth: it is given its name back."""
    found: dict[Any, Any] = yaml.safe_load(WORKFLOWS[name].read_text(encoding="utf-8"))
    return {"on" if key is True else key: value for key, value in found.items()}


def jobs(name: str) -> dict[str, Node]:
    found: dict[str, Node] = workflow(name)["jobs"]
    return found


def steps(name: str) -> Iterator[Node]:
    for job in jobs(name).values():
        yield from job["steps"]


def commands(name: str) -> list[str]:
    return [line.strip() for step in steps(name) for line in step.get("run", "").splitlines()]


def used(name: str) -> list[str]:
    """The actions a workflow uses, with the comment behind them."""
    return re.findall(r"uses: (.*)", WORKFLOWS[name].read_text(encoding="utf-8"))


def pythons(name: str) -> Iterator[list[str]]:
    """The versions of Python of every job that sets one up."""
    for job in jobs(name).values():
        for step in job["steps"]:
            if version := step.get("with", {}).get("python-version"):
                yield job["strategy"]["matrix"]["python"] if "matrix" in version else [version]


def supported() -> list[str]:
    """The versions of Python that the classifiers name."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    found = (re.fullmatch(r"Programming Language :: Python :: (3\.\d+)", line) for line in project["classifiers"])
    return [match[1] for match in found if match]


def passes(*command: str | Path) -> None:
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    print(result.stdout, result.stderr)
    assert result.returncode == 0


def test_there_are_three() -> None:
    assert list(WORKFLOWS) == ["ci.yml", "publish.yml", "watch.yml"]


@every
def test_it_fits_githubs_schema(name: str) -> None:
    schema = ("--builtin-schema", "vendor.github-workflows")
    passes(sys.executable, "-m", "check_jsonschema", *schema, WORKFLOWS[name])


def test_dependabot_fits_githubs_schema() -> None:
    schema = ("--builtin-schema", "vendor.dependabot")
    passes(sys.executable, "-m", "check_jsonschema", *schema, GITHUB / "dependabot.yml")


def test_zizmor_finds_nothing_unsafe() -> None:
    passes(Path(sysconfig.get_path("scripts")) / "zizmor", "--offline", "--pedantic", GITHUB)


@every
def test_it_runs_nox_sessions_and_githubs_tools_only(name: str) -> None:
    strange = [line for line in commands(name) if not any(re.fullmatch(allowed, line) for allowed in COMMANDS)]
    assert strange == []
    assert not any(re.search(r"[;&|`]|\$[({]", line) for line in commands(name)), "a shell would decide something"


@every
def test_every_session_it_runs_exists(name: str) -> None:
    noxfile = (ROOT / "noxfile.py").read_text(encoding="utf-8")
    sessions = set(re.findall(r"^@nox\.session.*\ndef (\w+)\(", noxfile, re.M))
    run = {match["session"] for line in commands(name) if (match := re.fullmatch(COMMANDS[1], line))}
    assert run
    assert run <= sessions


@every
def test_rights_are_given_job_by_job(name: str) -> None:
    assert workflow(name)["permissions"] == {}
    assert all("permissions" in job for job in jobs(name).values())


def test_rights_to_write_are_these() -> None:
    given = {
        (name, job, right)
        for name in WORKFLOWS
        for job, body in jobs(name).items()
        for right, access in body["permissions"].items()
        if access == "write"
    }
    assert given == {
        ("publish.yml", "announce", "contents"),
        ("publish.yml", "attest", "attestations"),
        ("publish.yml", "attest", "id-token"),
        ("publish.yml", "upload", "id-token"),
        ("watch.yml", "propose", "contents"),
        ("watch.yml", "propose", "pull-requests"),
    }


@every
def test_nothing_a_stranger_sends_runs_with_our_rights(name: str) -> None:
    assert not {"pull_request_target", "workflow_run", "issue_comment"} & set(workflow(name)["on"])


@every
def test_only_the_step_that_needs_it_has_the_token(name: str) -> None:
    for step in steps(name):
        if step.get("uses", "").startswith("actions/checkout@"):
            assert step["with"]["persist-credentials"] is False
        if "GH_TOKEN" in step.get("env", {}):
            assert "nox" not in step["run"]
    assert all("env" not in job for job in [workflow(name), *jobs(name).values()])


def test_actions_are_pinned_by_commit_and_say_their_version() -> None:
    found = {line for name in WORKFLOWS for line in used(name)}
    assert [line for line in found if not re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", line)] == []
    actions = sorted(line.partition("@")[0] for line in found)
    assert actions == sorted(set(actions)), "one action in two versions"


@every
def test_jobs_end(name: str) -> None:
    assert all(job["timeout-minutes"] <= 60 for job in jobs(name).values())


def test_tests_and_typing_run_on_every_supported_python() -> None:
    for job in ("tests", "typing"):
        assert jobs("ci.yml")[job]["strategy"]["matrix"]["python"] == supported()


@every
def test_it_uses_supported_pythons_only(name: str) -> None:
    versions = list(pythons(name))
    assert versions
    assert {version for some in versions for version in some} <= set(supported())


@every
def test_what_it_refers_to_is_defined(name: str) -> None:
    for job in jobs(name).values():
        text = json.dumps(job)
        ids = {step.get("id") for step in job["steps"]}
        assert set(re.findall(r"\bsteps\.(\w+)\.", text)) <= ids
        assert set(re.findall(r"\bmatrix\.(\w+)", text)) <= set(job.get("strategy", {}).get("matrix", {}))
        needed = job.get("needs", [])
        assert set([needed] if isinstance(needed, str) else needed) <= set(jobs(name))


def test_nothing_is_uploaded_before_it_is_checked() -> None:
    assert [line for line in commands("publish.yml") if "nox -s" in line] == [
        'python -m nox -s notes -- "$GITHUB_REF_NAME"',
        "python -m nox -s tests",
        "python -m nox -s build",
        "python -m nox -s contents",
    ]
    order = [(name, job.get("needs")) for name, job in jobs("publish.yml").items()]
    assert order == [("build", None), ("attest", "build"), ("upload", "attest"), ("announce", "upload")]
