"""A checkout to compare: a folder as it is, or what git keeps of a version, put into a folder."""

import shutil
import subprocess
import tarfile
from collections.abc import Generator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

_PACKAGES = ("overrides/ibportal", "generated/ibportal_generated")


class CheckoutError(Exception):
    """What was asked for is no folder, and git knows no such version."""


@contextmanager
def checkout(repository: Path, name: str) -> Generator[Path]:
    """The folder `name`; else both packages as of the tag, branch or commit `name` of `repository`, for a while."""
    if Path(name).is_dir():
        yield Path(name)
        return
    with TemporaryDirectory(prefix="ibportal-checkout-") as folder:
        with tarfile.open(fileobj=BytesIO(_git(repository, "archive", "--format=tar", name, *_PACKAGES))) as archive:
            archive.extractall(folder, filter="data")
        yield Path(folder)


def last_version(repository: Path) -> str | None:
    """The tag of the newest version that the commit at hand comes after; `None` where there is none."""
    try:
        return _git(repository, "describe", "--tags", "--abbrev=0", "--match", "v[0-9]*").decode().strip()
    except CheckoutError:
        return None


def _git(repository: Path, *arguments: str) -> bytes:
    git = shutil.which("git")
    if git is None:
        raise CheckoutError("there is no git to ask for a version: name folders")
    done = subprocess.run([git, "-C", str(repository), *arguments], capture_output=True, check=False)
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip()
        raise CheckoutError(f"neither a folder nor a version with both packages: git {arguments[0]} says {said}")
    return done.stdout
