"""What a maintainer or contributor can run: `nox -l` lists the sessions, `nox -s NAME -- ARGUMENTS` runs one.

Every environment is made from the exact pins in pyproject.toml, by uv where it is installed, else by virtualenv.
"""

import os

import nox

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


def install(session: nox.Session, *groups: str) -> None:
    """Install ibportal, editable, with the pinned dependency groups.

    `pip install --group` would do the same, but only from pip 25.1 on.
    """
    session.install("--editable", ".", *nox.project.dependency_groups(PYPROJECT, *groups))


def generator(session: nox.Session, step: str) -> None:
    """Run one step of the pipeline, on ibportal's dependencies but without ibportal: it may not be generated yet."""
    session.install(*nox.project.dependency_groups(PYPROJECT, "generator"), *PYPROJECT["project"]["dependencies"])
    session.run("python", "-m", "generator", step, *session.posargs)


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
    """Regenerate the client, then use it on the contract's examples and show what came out."""
    generator(session, "regenerate")
    session.install("--editable", ".")
    session.run("python", "docs/demo.py")


@nox.session
def drift(session: nox.Session) -> None:
    """Fail when the contract or the generated client is not what `regenerate` would write."""
    generator(session, "drift")


@nox.session
def diff(session: nox.Session) -> None:
    """Report what changed between two contracts or two published documents: `-- OLD NEW`."""
    generator(session, "diff")


@nox.session
def tests(session: nox.Session) -> None:
    """Run the tests on the Python that runs nox; arguments are pytest's."""
    install(session, "test")
    session.run("python", "-m", "pytest", *session.posargs)


@nox.session(python=VERSIONS)
def versions(session: nox.Session) -> None:
    """Run the tests on every supported Python that is installed."""
    install(session, "test")
    session.run("python", "-m", "pytest", *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Check style and format of everything hand-written."""
    session.install(*nox.project.dependency_groups(PYPROJECT, "lint"))
    session.run("ruff", "check")
    session.run("ruff", "format", "--check")


@nox.session
def typing(session: nox.Session) -> None:
    """Check types with mypy and pyright: hand-written code strictly, generated code by their standard rules."""
    install(session, "test")
    session.run("mypy")
    session.run("mypy", "--config-file=", "generated/ibportal_generated")  # no configuration: mypy's own defaults
    session.run("pyright")


@nox.session
def build(session: nox.Session) -> None:
    """Build the source distribution and, from it, the wheel, into dist/."""
    session.install(*nox.project.dependency_groups(PYPROJECT, "test"))
    session.run("python", "-m", "build", "--no-isolation")
