"""What users install: the archives hold what they should and no more, and an install works from anywhere."""

import hashlib
import json
import os
import subprocess
import sys
import sysconfig
import tarfile
import venv
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from email import message_from_bytes
from pathlib import Path

import pytest

import ibportal

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
DIST_INFO = f"ibportal-{ibportal.__version__}.dist-info"
PROGRAM = f"""\
# pyright: strict
import json
from typing import Any, assert_type

import ibportal
import ibportal_generated
from ibportal import contract, {", ".join(sorted(ibportal.__all__))}

assert_type(contract.load(), dict[str, Any])
public = [{", ".join(sorted(ibportal.__all__))}]
places = [ibportal.__file__, ibportal_generated.__file__, str(contract.path())]
print(json.dumps([*places, contract.load()["openapi"], len(public)]))
"""

pytestmark = pytest.mark.slow


def run(*command: str | Path, cwd: Path) -> str:
    """The output of `command`; fails the test with that output when the command fails."""
    result = subprocess.run(command, cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    if result.returncode:
        print(result.stdout)
        pytest.fail(f"failed: {' '.join(map(str, command))}", pytrace=False)
    return result.stdout


def build(tree: Path, target: Path, *kinds: str) -> None:
    run(sys.executable, "-m", "build", "--no-isolation", *kinds, "--outdir", target, tree, cwd=target.parent)


def wheel_members(wheel: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(wheel) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def sdist_members(sdist: Path) -> dict[str, bytes]:
    """Contents by path, without the `ibportal-VERSION/` that every path starts with."""
    with tarfile.open(sdist) as archive:
        opened = {member.name.partition("/")[2]: archive.extractfile(member) for member in archive if member.isfile()}
        return {name: file.read() for name, file in opened.items() if file}


def files(package: Path) -> set[str]:
    """The files of an import package in the checkout, as a wheel names them."""
    return {
        path.relative_to(package.parent).as_posix()
        for path in package.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


@dataclass(frozen=True)
class Archives:
    sdist: Path
    wheel: Path


@dataclass(frozen=True)
class Install:
    """A virtual environment with ibportal in it, and a user's directory with a program that imports it."""

    python: Path
    site: Path
    desk: Path

    def locations(self) -> tuple[Path, Path, Path]:
        """Where the program finds `ibportal`, `ibportal_generated` and the contract."""
        portal, generated, contract, openapi, public = json.loads(run(self.python, "-I", "program.py", cwd=self.desk))
        assert openapi.startswith("3.1")
        assert public == len(ibportal.__all__)
        return Path(portal), Path(generated), Path(contract)


@pytest.fixture(scope="module")
def archives(tmp_path_factory: pytest.TempPathFactory) -> Archives:
    """The archives in the folder `IBPORTAL_DIST`, which are about to be published; else built for these tests."""
    if ready := os.environ.get("IBPORTAL_DIST"):
        folder = ROOT / ready
    else:
        folder = tmp_path_factory.mktemp("dist")
        build(ROOT, folder, "--sdist", "--wheel")
    [sdist] = folder.glob("*.tar.gz")
    [wheel] = folder.glob("*.whl")
    return Archives(sdist, wheel)


def install(room: Path, *what: str | Path) -> Install:
    """Install into a new environment, offline: dependencies and build tools are lent by the one this test runs in.

    Python follows no `.pth` file of a directory that a `.pth` file names, so an editable ibportal there is not lent;
    its metadata are, hence `--ignore-installed`.
    """
    venv.create(room / "venv", symlinks=sys.platform != "win32")
    python = room / "venv" / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    site = Path(run(python, "-I", "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=room).strip())
    lent = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    (site / "lent.pth").write_text("\n".join(sorted(lent)) + "\n", encoding="utf-8")
    offline = ("--quiet", "--no-deps", "--no-index", "--no-build-isolation", "--ignore-installed")
    run(sys.executable, "-m", "pip", "--python", python, "install", *offline, *what, cwd=room)
    desk = room / "desk"
    desk.mkdir()
    (desk / "program.py").write_text(PROGRAM, encoding="utf-8")
    return Install(python, site, desk)


@pytest.fixture(scope="module")
def from_wheel(archives: Archives, tmp_path_factory: pytest.TempPathFactory) -> Install:
    return install(tmp_path_factory.mktemp("wheel"), archives.wheel)


@pytest.fixture(scope="module")
def editable(tmp_path_factory: pytest.TempPathFactory) -> Install:
    return install(tmp_path_factory.mktemp("editable"), "--editable", ROOT)


@pytest.fixture(params=["from_wheel", "editable"])
def installed(request: pytest.FixtureRequest) -> Install:
    found: Install = request.getfixturevalue(request.param)
    return found


def test_wheel_holds_both_packages_the_fact_tables_and_nothing_else(archives: Archives) -> None:
    packages = files(ROOT / "overrides" / "ibportal") | files(ROOT / "generated" / "ibportal_generated")
    contents = {name for name in wheel_members(archives.wheel) if not name.startswith(f"{DIST_INFO}/")}
    assert contents == packages | {
        f"ibportal/spec/{name}.json" for name in ("openapi", "fields", "pacing", "questions", "streaming")
    }
    assert contents >= {"ibportal/py.typed", "ibportal_generated/py.typed"}


def test_wheel_ships_the_contract_of_the_checkout(archives: Archives) -> None:
    contract = wheel_members(archives.wheel)["ibportal/spec/openapi.json"]
    assert contract == (ROOT / "spec" / "openapi.json").read_bytes()


def test_wheel_says_version_and_licence(archives: Archives) -> None:
    members = wheel_members(archives.wheel)
    metadata = message_from_bytes(members[f"{DIST_INFO}/METADATA"])
    assert metadata["Version"] == ibportal.__version__
    assert metadata["License-Expression"] == "MIT"
    assert members[f"{DIST_INFO}/licenses/LICENSE"] == (ROOT / "LICENSE").read_bytes()


def test_source_distribution_holds_what_builds_and_tests_it(archives: Archives) -> None:
    members = set(sdist_members(archives.sdist))
    assert members >= {
        "LICENSE",
        "README.md",
        "generated/ibportal_generated/py.typed",
        "generator/__init__.py",
        "noxfile.py",
        "overrides/ibportal/py.typed",
        "pyproject.toml",
        "spec/openapi.json",
        Path(__file__).relative_to(ROOT).as_posix(),
    }
    absent = {name for name in members - {"PKG-INFO"} if not (ROOT / name).is_file()}
    assert not absent, "in the source distribution but not in the checkout"


def test_source_distribution_builds_the_wheel_that_the_checkout_builds(archives: Archives, tmp_path: Path) -> None:
    tree = tmp_path / "tree"
    for name, content in sdist_members(archives.sdist).items():
        (tree / name).parent.mkdir(parents=True, exist_ok=True)
        (tree / name).write_bytes(content)
    target = tmp_path / "dist"
    build(tree, target, "--wheel")
    [wheel] = target.iterdir()
    assert wheel_members(wheel) == wheel_members(archives.wheel)


def test_archives_hold_no_document_of_ibkr(archives: Archives) -> None:
    if not SHARED.is_dir():
        pytest.skip(
            "the documents IBKR publishes and the recordings are kept outside the repository; they are not here"
        )
    kept = [path for folder in ("published", "evidence/recordings") for path in (SHARED / folder).rglob("*")]
    theirs = digests(path.read_bytes() for path in kept if path.is_file())
    assert theirs
    assert not theirs & digests(wheel_members(archives.wheel).values())
    assert not theirs & digests(sdist_members(archives.sdist).values())


def digests(contents: Iterable[bytes]) -> set[str]:
    return {hashlib.sha256(content).hexdigest() for content in contents}


def test_installed_wheel_imports_from_its_own_environment(from_wheel: Install) -> None:
    assert from_wheel.locations() == (
        from_wheel.site / "ibportal" / "__init__.py",
        from_wheel.site / "ibportal_generated" / "__init__.py",
        from_wheel.site / "ibportal" / "spec" / "openapi.json",
    )


def test_editable_install_imports_from_the_checkout(editable: Install) -> None:
    assert editable.locations() == (
        ROOT / "overrides" / "ibportal" / "__init__.py",
        ROOT / "generated" / "ibportal_generated" / "__init__.py",
        ROOT / "spec" / "openapi.json",
    )


def test_mypy_resolves_every_public_name(installed: Install) -> None:
    run(
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--python-executable",
        installed.python,
        "program.py",
        cwd=installed.desk,
    )


def test_pyright_resolves_every_public_name(installed: Install) -> None:
    run(sys.executable, "-m", "pyright", "--pythonpath", installed.python, "program.py", cwd=installed.desk)
