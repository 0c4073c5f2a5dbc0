"""The pytest plugin, in a pytest of its own."""

import subprocess
import sys
from pathlib import Path

import pytest

USE = """
import asyncio

import httpx
import pytest


def test_a_gateway_and_a_client(ibportal_mock, ibportal_client):
    listed = ibportal_client.accounts.list()
    assert listed.is_paper
    assert ibportal_mock.log.operations == ["accounts.list"]


@pytest.mark.parametrize("turn", range(4))
def test_each_test_has_its_own(ibportal_mock, ibportal_client, turn):
    ibportal_client.session.logout()
    assert ibportal_mock.log.operations == ["session.logout"]


@pytest.mark.ibportal_mock(profile="advisor", seed=7, logged_in=False)
def test_a_marker_says_what_it_is_like(ibportal_mock):
    assert (ibportal_mock.profile.name, ibportal_mock.seed, ibportal_mock.logged_in) == ("advisor", 7, False)


def test_an_asynchronous_client(ibportal_mock, ibportal_async_client):
    async def use():
        async with ibportal_async_client as ib:
            return await ib.accounts.list()

    assert asyncio.run(use()).is_paper


def test_a_url(ibportal_mock, ibportal_url):
    reply = httpx.get(f"{ibportal_url}/iserver/accounts", verify=False)
    assert reply.json()["isPaper"] is True
    assert ibportal_mock.log.operations == ["accounts.list"]
"""

NOTHING = """
import sys


def test_nothing_of_the_mock_was_imported():
    assert not [name for name in sys.modules if name.startswith("ibportal.mock.") and not name.endswith(".plugin")]
"""


def run(folder: Path, text: str, *arguments: str) -> str:
    (folder / "test_use.py").write_text(text, encoding="utf-8")
    (folder / "pytest.ini").write_text("[pytest]\naddopts = --strict-markers -W error\n", encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-q", *arguments]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, timeout=120)
    return done.stdout + done.stderr


@pytest.mark.parametrize("arguments", [(), ("-n", "2")])
def test_the_fixtures_work_alone_and_in_parallel(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    assert "8 passed" in run(tmp_path, USE, *arguments)


def test_the_plugin_imports_nothing_of_the_mock_until_it_is_used(tmp_path: Path) -> None:
    assert "1 passed" in run(tmp_path, NOTHING)


def test_the_marker_is_explained(tmp_path: Path) -> None:
    assert "ibportal_mock(**options)" in run(tmp_path, NOTHING, "--markers")
