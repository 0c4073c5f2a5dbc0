"""What a maintainer or contributor can run: `nox -l` lists the sessions, `nox -s NAME -- ARGUMENTS` runs one.

Every environment is made from the exact pins in pyproject.toml, by uv where it is installed, else by virtualenv.
"""

import hashlib
import json
import os
import re
from collections.abc import Sequence
from pathlib import Path

import nox
from nox.command import CommandFailed

nox.needs_version = ">=2025.2.9"
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.download_python = "never"  # sessions run on what the machine has
nox.options.envdir = os.environ.get("NOX_ENVDIR", ".nox")  # .ci/run keeps its environments outside the tree
nox.options.error_on_missing_interpreters = (
    False  # nox would turn this on where CI is set: `versions` skips what is absent
)
nox.options.reuse_venv = "yes"
nox.options.sessions = ["lint", "typing", "tests"]

PYPROJECT = nox.project.load_toml("pyproject.toml")
VERSIONS = nox.project.python_versions(PYPROJECT)

RELEASE = Path("release")
"""What `release_check`, `propose` and `notes` write; never committed."""

PARALLEL = ("-n", "auto", "--dist", "loadfile")
"""A worker a core; what a file sets up once is set up once."""

BENCH = ("async", "calls", "connections", "decode", "imports", "layer", "mock", "pacing", "pipeline")
"""The sections of `bench`."""

PRISM = "@stoplight/prism-cli@5.14.2"
"""The mock server that ours is measured beside."""

LONGEST_TEXT = 65_536
"""GitHub takes no longer text of a pull request, in characters."""


def install(session: nox.Session, *groups: str) -> None:
    """Install ibportal, editable, with the pinned dependency groups.

    `pip install --group` would do the same, but only from pip 25.1 on.
    """
    session.install("--editable", ".", *nox.project.dependency_groups(PYPROJECT, *groups))


def generator(session: nox.Session, *step: str, success_codes: Sequence[int] = (0,)) -> None:
    """Run one step of the pipeline, on ibportal's dependencies but without ibportal: it may not be generated yet."""
    session.install(*nox.project.dependency_groups(PYPROJECT, "generator"), *PYPROJECT["project"]["dependencies"])
    session.run("python", "-m", "generator", *step, *session.posargs, success_codes=success_codes)


def passes(session: nox.Session, *command: str) -> bool:
    """Run a command whose failure is a finding, not the end of the session."""
    try:
        session.run(*command)
    except CommandFailed:
        return False
    return True


def git(session: nox.Session, *arguments: str) -> str:
    """What git says."""
    said = session.run("git", *arguments, external=True, silent=True)
    return str(said).strip()


@nox.session
def pull(session: nox.Session) -> None:
    """Fetch what IBKR publishes and reduce it to facts; `-- --from FOLDER` reads saved documents instead."""
    generator(session, "pull")


@nox.session
def regenerate(session: nox.Session) -> None:
    """Build the contract and the generated client anew from what is committed, offline."""
    generator(session, "regenerate")


@nox.session
def demo(session: nox.Session) -> None:
    """Regenerate the client, then use it against the mock gateway over HTTPS and show what came out."""
    generator(session, "regenerate")
    session.install("--editable", ".[mock]")
    session.run("python", "docs/demo.py")


@nox.session
def drift(session: nox.Session) -> None:
    """Fail when the contract or the generated client is not what `regenerate` would write."""
    generator(session, "drift")


@nox.session
def register(session: nox.Session) -> None:
    """Enter the names of the contract and the client into the register: what is published keeps its name."""
    generator(session, "register")


@nox.session
def diff(session: nox.Session) -> None:
    """Report what changed between two contracts or two published documents: `-- OLD NEW`."""
    generator(session, "diff")


@nox.session
def surface(session: nox.Session) -> None:
    """Report what users lose between two versions of both packages: `-- v0.1.0` and the tree, or `-- OLD NEW`."""
    generator(session, "surface")


@nox.session
def changelog(session: nox.Session) -> None:
    """Write IBKR's part of the changelog from two contracts: `-- OLD NEW [--into CHANGELOG.md]`."""
    generator(session, "changelog")


@nox.session
def release_check(session: nox.Session) -> None:
    """Report in release/ what a release of IBKR's changes, with drafts; `-- --from FOLDER` reads saved documents."""
    generator(session, "release-check")


@nox.session
def propose(session: nox.Session) -> None:
    """Put a release of IBKR's on a branch, with release/pull_request.md to go with it; arguments as of `release_check`.

    The branch holds the new facts, every draft, and what they make. A refused regenerate or failing tests are said in
    the text and left to the maintainer. Nothing is pushed: a workflow gets `branch` and `title` as outputs, or neither
    when there is nothing to propose.
    """
    if git(session, "status", "--porcelain"):
        session.error("there are uncommitted changes, which would go into the proposal: commit or stash them first")
    about = RELEASE / "report.json"
    about.unlink(missing_ok=True)
    # 1 is one source refused, as a retired one is every time, or a crash: that leaves no report.
    generator(session, "release-check", "--accept", success_codes=[0, 1])
    if not about.exists():
        session.error("the release check wrote no report: its last words are above")
    report = json.loads(about.read_text(encoding="utf-8"))
    if "openapi" in report.get("refused", []):
        session.error("IBKR's document was refused, so nobody knows what it says today: the reason is above")
    branch = branch_of(Path("spec/published"))
    known = git(session, "branch", "--all", "--list", branch, f"*/{branch}")
    if known or not report["changed"]:
        git(session, "restore", ".")
        git(session, "clean", "--force", "--quiet", "spec")
        session.log(f"{branch} is there already; delete it to have it anew" if known else "IBKR has changed nothing")
        return

    outcomes = {"`nox -s regenerate`": passes(session, "python", "-m", "generator", "regenerate", "--rehearsal")}
    install(session, "test")
    outcomes["`nox -s tests`"] = passes(session, "python", "-m", "pytest", "-q")
    title = " ".join(report["title"].split())
    text = proposal(outcomes, (RELEASE / "report.md").read_text(encoding="utf-8"))
    (RELEASE / "pull_request.md").write_text(text, encoding="utf-8")
    git(session, "switch", "--create", branch)
    git(session, "add", "--all")
    git(session, "commit", "--quiet", "--no-verify", "--message", title)
    session.log(f"{branch}: {title}")
    if "GITHUB_OUTPUT" in os.environ:
        with Path(os.environ["GITHUB_OUTPUT"]).open("a", encoding="utf-8") as outputs:
            outputs.write(f"branch={branch}\ntitle={title}\n")


def branch_of(published: Path) -> str:
    """The branch on which these facts are proposed: the same facts, the same branch, on any day."""
    facts = hashlib.sha256()
    for path in sorted(published.glob("*.json")):
        facts.update(path.name.encode() + b"\0" + path.read_bytes())
    return f"ibkr-{facts.hexdigest()[:8]}"


def proposal(outcomes: dict[str, bool], report: str) -> str:
    """The text of a pull request: what passed, then the report, as much of it as GitHub takes."""
    lines = [f"- [{'x' if passed else ' '}] {what}" for what, passed in outcomes.items()]
    text = "\n".join([*lines, "", report])
    if len(text) <= LONGEST_TEXT:
        return text
    cut = "\n\nThe report is longer than GitHub takes. All of it is in the artifact `release` of the workflow's run.\n"
    return text[: LONGEST_TEXT - len(cut)].rpartition("\n")[0] + cut


@nox.session
def tests(session: nox.Session) -> None:
    """Run the tests on the Python that runs nox, a file at a time on each core; arguments are pytest's."""
    install(session, "test")
    session.run("python", "-m", "pytest", *PARALLEL, *session.posargs)


@nox.session(python=VERSIONS)
def versions(session: nox.Session) -> None:
    """Run the tests on every supported Python that is installed."""
    install(session, "test")
    session.run("python", "-m", "pytest", *PARALLEL, *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Check style and format of everything hand-written."""
    session.install(*nox.project.dependency_groups(PYPROJECT, "lint"))
    session.run("ruff", "check")
    session.run("ruff", "format", "--check")
    session.run("zizmor", "--offline", "--pedantic", "--quiet", ".github")
    workflows = sorted(str(path) for path in Path(".github/workflows").glob("*.yml"))
    session.run("check-jsonschema", "--builtin-schema", "vendor.github-workflows", *workflows)


@nox.session
def typing(session: nox.Session) -> None:
    """Check types with mypy and pyright: hand-written code strictly, generated code by their standard rules."""
    install(session, "test")
    session.run("mypy")
    session.run("mypy", "--config-file=", "generated/ibportal_generated")  # no configuration: mypy's own defaults
    session.run("pyright")


@nox.session
def pages(session: nox.Session) -> None:
    """Write the pages of docs/ that are made from code: quirks, what the mock gateway covers, topics, daily jobs."""
    install(session, "test")
    for page, command in {
        "quirks": ["python", "docs/quirks.py"],
        "mock-coverage": ["python", "-m", "ibportal.mock.coverage"],
        "streaming-topics": ["python", "docs/streaming_topics.py"],
    }.items():
        text = session.run(*command, silent=True)
        Path(f"docs/{page}.md").write_text(str(text), encoding="utf-8", newline="\n")
    session.run("python", "-m", "pytest", "-q", "tests/client/test_daily.py", env={"IBPORTAL_ACCEPT_DAILY": "1"})


@nox.session
def thorough(session: nox.Session) -> None:
    """Run the tests that try hard for long: order safety and life cycles by thousands of steps, limits in real time."""
    install(session, "test")
    session.run("python", "-m", "pytest", *session.posargs, env={"IBPORTAL_THOROUGH": "1", "SAFETY_STEPS": "5000"})


@nox.session
def defects(session: nox.Session) -> None:
    """Plant every defect of tests/defects in a copy of the checkout; fails if the tests do not notice one."""
    install(session, "test")
    session.run("python", "-m", "tests.defects", *session.posargs)


@nox.session
def mutants(session: nox.Session) -> None:
    """Change the quirk layer and the error table at random; fail where no test notices: `-- --count 150 --seed 5`.

    `-- --count 0 --journal FILE` tries every change there is, and goes on where it was stopped.
    """
    install(session, "test", "mutants")
    session.run("python", "-m", "tests.defects.mutants", *session.posargs)


@nox.session
def fuzz_mock(session: nox.Session) -> None:
    """Hold the mock gateway to the contract over HTTPS, with Schemathesis; `-- --in-process` does without sockets."""
    install(session, "test")
    session.run("python", "-m", "tests.proof.fuzz_mock", *session.posargs)


@nox.session
def fuzz_client(session: nox.Session) -> None:
    """Give the client replies and arguments never seen before, fifty times as many as `tests` does; flows ten times."""
    install(session, "test")
    of_calls = ("tests/proof/test_replies.py", "tests/proof/test_requests.py")
    session.run("python", "-m", "pytest", "-n", "auto", *of_calls, *session.posargs, env={"IBPORTAL_THOROUGH": "50"})
    flows = ("-n", "auto", "tests/proof/test_flows.py", *session.posargs)
    session.run("python", "-m", "pytest", *flows, env={"IBPORTAL_THOROUGH": "10"})


@nox.session
def bench(session: nox.Session) -> None:
    """Measure calls, decoding, imports, pacing and the mock beside others: `-- [SECTION ...] --json FILE --prism DIR`.

    All sections together rewrite the numbers of docs/performance.md.
    """
    install(session, "test", "bench")
    named = any(argument in BENCH for argument in session.posargs)
    page = [] if named or "--quick" in session.posargs else ["--page", "docs/performance.md"]
    session.run("python", "-m", "tests.bench", *page, *session.posargs)


@nox.session
def bench_mock(session: nox.Session) -> None:
    """Measure the mock gateway beside Prism, which npm installs: `-- --rounds 5 --json FILE`."""
    install(session, "test")
    prism = session.create_tmp()
    session.run("npm", "install", "--silent", "--prefix", prism, PRISM, external=True)
    session.run("python", "tests/bench/mock_gateway.py", "--prism", prism, *session.posargs)


@nox.session
def bench_stream(session: nox.Session) -> None:
    """Measure streamed quotes beside the bare WebSocket library and ibind: `-- --rounds 5 --json FILE`."""
    install(session, "test", "bench")
    session.run("python", "tests/bench/stream.py", *session.posargs)


@nox.session
def soak(session: nox.Session) -> None:
    """Stream 200 000 messages through drops, stalls, fragments, garbage and expiries: `-- --messages N --seed S`."""
    install(session, "test")
    session.run("python", "tests/stream/soak.py", *session.posargs)


@nox.session
def build(session: nox.Session) -> None:
    """Build the source distribution and, from it, the wheel, into dist/."""
    session.install(*nox.project.dependency_groups(PYPROJECT, "test"))
    session.run("python", "-m", "build", "--no-isolation")


@nox.session
def contents(session: nox.Session) -> None:
    """Check the archives in dist/: what is in them, and that an install works from anywhere."""
    install(session, "test")
    session.run("python", "-m", "pytest", "tests/packaging", *session.posargs, env={"IBPORTAL_DIST": "dist"})


@nox.session(venv_backend="none")
def notes(session: nox.Session) -> None:
    """Print what the changelog says of a version, and write it to release/notes.md: `-- VERSION`, or its tag."""
    if len(session.posargs) != 1:
        session.error("say which version: nox -s notes -- 0.1.0")
    version = session.posargs[0].removeprefix("v")
    ours = re.search(r'^__version__ = "(.+)"$', Path("overrides/ibportal/__init__.py").read_text("utf-8"), re.M)
    if not ours or ours[1] != version:
        session.error(f"{version} was asked for, but ibportal.__version__ is {ours and ours[1]}: mend it or the tag")
    found = section(Path("CHANGELOG.md").read_text("utf-8"), version)
    if not found:
        session.error(f"CHANGELOG.md says nothing under `## [{version}] - DATE`: move what is under Unreleased there")
    RELEASE.mkdir(exist_ok=True)
    (RELEASE / "notes.md").write_text(found + "\n", encoding="utf-8")
    session.log(f"release/notes.md:\n{found}")


def section(changelog: str, version: str) -> str:
    """What a changelog in the form of Keep a Changelog says of one version, without its heading; "" for nothing.

    Headings alone are nothing, and the link definitions that may end the file belong to no version.
    """
    found = re.search(
        rf"^## \[{re.escape(version)}\] - \d{{4}}-\d\d-\d\d\n(.*?)(?=^## |^\[[^]]+\]: |\Z)", changelog, re.M | re.S
    )
    text = found[1].strip() if found else ""
    return text if re.search(r"^[^#\s]", text, re.M) else ""
