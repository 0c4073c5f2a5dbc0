"""A Redis server of the tests' own, on a socket file."""

import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import redis


@pytest.fixture(scope="session")
def redis_server() -> Iterator[str]:
    """The URL of a real Redis server that keeps nothing."""
    program = shutil.which("redis-server") or shutil.which("valkey-server")
    if program is None:
        pytest.skip("no redis-server on this machine: on Debian, `apt-get install redis-server`")
    with tempfile.TemporaryDirectory() as folder:  # not pytest's folder: the path of a socket is short
        socket = Path(folder) / "redis.sock"
        command = [program, "--port", "0", "--unixsocket", str(socket), "--save", "", "--dir", folder]
        with subprocess.Popen(command, stdout=subprocess.DEVNULL) as server:
            try:
                yield _answering(f"unix://{socket}")
            finally:
                server.terminate()


@pytest.fixture
def redis_url(redis_server: str) -> str:
    """The same server, empty."""
    _tell(redis_server, "FLUSHALL")
    return redis_server


def _answering(url: str) -> str:
    for _ in range(500):
        try:
            _tell(url, "PING")
        except redis.ConnectionError:
            time.sleep(0.02)
        else:
            return url
    raise RuntimeError(f"redis-server does not answer at {url}")


def _tell(url: str, command: str) -> None:
    with redis.Redis.from_url(url) as server:  # pyright: ignore[reportUnknownMemberType] - untyped keywords
        server.execute_command(command)  # pyright: ignore[reportUnknownMemberType]
