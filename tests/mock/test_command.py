"""The mock gateway from the command line."""

import re
import signal
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager

import httpx
import pytest

from ibportal.mock.__main__ import main


def listed(url: str) -> httpx.Response:
    return httpx.get(f"{url}/iserver/accounts", verify=False)  # noqa: S501 - its certificate is made at start


@contextmanager
def running(*arguments: str) -> Generator[tuple[str, str]]:
    """The command at work: what it printed before the blank line, and the base URL in it."""
    command = [sys.executable, "-m", "ibportal.mock", "--port", "0", *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process:
        try:
            assert process.stdout is not None
            printed = ""
            while not printed.endswith("\n\n"):
                line = process.stdout.readline()
                assert line, f"it ended: {printed}"
                printed += line
            found = re.search(r"https?://\S+/v1/api", printed)
            assert found, printed
            yield printed, found.group()
        finally:
            process.send_signal(signal.SIGINT)
            process.communicate(timeout=30)


@pytest.mark.parametrize("arguments", [(), ("--wire",), ("--http",)])
def test_it_serves_and_says_where(arguments: tuple[str, ...]) -> None:
    with running(*arguments) as (printed, url):
        assert url.startswith("http://" if arguments == ("--http",) else "https://127.0.0.1:")
        assert listed(url).json()["isPaper"] is True
        assert "(done already)" in printed


def test_it_can_start_logged_out_with_another_profile_and_seed() -> None:
    with running("--logged-out", "--profile", "advisor", "--seed", "4") as (printed, url):
        assert listed(url).status_code == 401
        assert "any username, any password, Live" in printed
        assert "advisor" in printed
        assert "seed 4" in printed


@pytest.mark.parametrize("manners", [(), ("--wire",)])
def test_somebody_can_log_in_with_a_browser(manners: tuple[str, ...]) -> None:
    form = {"username": "anybody", "password": "anything", "loginType": "2"}
    with (
        running("--logged-out", *manners) as (_, url),
        httpx.Client(base_url=url.removesuffix("/v1/api"), verify=False, follow_redirects=True) as browser,  # noqa: S501
    ):
        page = browser.get("/")
        assert page.url.path == "/sso/Login"
        assert 'name="password"' in page.text
        assert browser.post("/sso/Authenticator", data=form).text == "Client login succeeds"
        assert browser.get("/v1/api/sso/validate").json()["LOGIN_TYPE"] == 2
        assert browser.post("/mock/control/advance", json={"seconds": 4}).status_code == 200
        assert browser.get("/v1/api/iserver/auth/status").json()["authenticated"] is True
        assert "logged in" in browser.get("/mock").text


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--host", "0.0.0.0"], "say --expose if that is meant"),  # noqa: S104
        (["--profile", "papr"], "there are: paper, live"),
        (["--without", "no-such-quirk"], "no quirk called no-such-quirk"),
        (["--time", "2026-03-16T14:00"], "say the time zone too"),
    ],
)
def test_what_it_refuses_it_explains(arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as exit_:
        main(arguments)
    assert exit_.value.code == 2
    assert words in capsys.readouterr().err


@pytest.mark.parametrize(
    "use", ["from ibportal.mock import MockGateway", "from ibportal.mock.__main__ import main; main([])"]
)
def test_without_the_extra_it_says_what_to_install(use: str) -> None:
    script = f"import sys; sys.modules['jsonschema_rs'] = None; {use}"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert 'jsonschema_rs is missing: pip install "ibportal[mock]"' in done.stderr


def test_a_port_that_is_taken_is_said_to_be(capsys: pytest.CaptureFixture[str]) -> None:
    with running() as (_, url), pytest.raises(SystemExit) as exit_:
        main(["--port", str(httpx.URL(url).port)])
    assert exit_.value.code == 1
    assert "is a gateway running there" in capsys.readouterr().err
