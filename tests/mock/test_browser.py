"""The login page and the mock's own page in a real browser: Chromium, driven by Selenium over WebDriver."""

import datetime as dt
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from selenium.common.exceptions import TimeoutException, WebDriverException
from selenium.webdriver import Chrome, ChromeOptions
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.support.wait import WebDriverWait

from ibportal.mock import MockGateway
from ibportal.mock.session import Session
from ibportal.mock.wire import serve

CHROMIUM, DRIVER = shutil.which("chromium"), shutil.which("chromedriver")
pytestmark = pytest.mark.skipif(
    not CHROMIUM or not DRIVER, reason="there is no browser: install Debian's chromium and chromium-driver"
)
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--ignore-certificate-errors",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",  # nothing leaves this machine
    "--window-size=1100,1250",
)
LOADED = "return performance.getEntriesByType('resource').map(entry => entry.name)"
PATIENCE = 10


@pytest.fixture
def mock() -> MockGateway:
    return MockGateway(logged_in=False)


@pytest.fixture
def root(mock: MockGateway) -> Iterator[str]:
    with serve(mock) as url:
        yield url.removesuffix("/v1/api")


@pytest.fixture
def browser(tmp_path: Path) -> Iterator[Chrome]:
    options = ChromeOptions()
    options.binary_location = str(CHROMIUM)
    for flag in (*FLAGS, f"--user-data-dir={tmp_path / 'profile'}"):
        options.add_argument(flag)
    chrome = Chrome(options=options, service=Service(DRIVER))
    try:
        yield chrome
    finally:
        chrome.quit()


def text(browser: Chrome) -> str:
    return browser.find_element(By.TAG_NAME, "body").text


def until(browser: Chrome, words: str) -> None:
    """Wait until the page says so; reading a page just as another takes its place fails, in more than one way."""
    wait = WebDriverWait(browser, PATIENCE, poll_frequency=0.05, ignored_exceptions=[WebDriverException])
    try:
        wait.until(lambda at: words in text(at))
    except TimeoutException:
        pytest.fail(f"{words!r} is not on {browser.current_url}, which says: {text(browser)}")


def press(browser: Chrome, label: str) -> None:
    browser.find_element(By.XPATH, f"//button[normalize-space()='{label}']").click()


def shoot(browser: Chrome, file: Path) -> None:
    """A screenshot of the window, which has to be a picture of something."""
    picture = browser.get_screenshot_as_png()
    assert len(picture) > 10_000
    file.write_bytes(picture)


def sign_in(browser: Chrome, *, paper: bool) -> None:
    browser.find_element(By.NAME, "username").clear()
    browser.find_element(By.NAME, "username").send_keys("anybody")
    browser.find_element(By.NAME, "password").send_keys("anything")
    if paper:
        browser.find_element(By.CSS_SELECTOR, "input[name=loginType][value='2']").click()
    press(browser, "Log in")


def test_a_person_logs_in_looks_and_presses(mock: MockGateway, root: str, browser: Chrome, tmp_path: Path) -> None:
    browser.get(root)
    until(browser, "Log in to the mock gateway")
    assert browser.current_url.startswith(f"{root}/sso/Login")
    shoot(browser, tmp_path / "login.png")

    sign_in(browser, paper=False)
    until(browser, "belongs to a paper account")
    assert not mock.area(Session).logged_in
    shoot(browser, tmp_path / "refused.png")

    sign_in(browser, paper=True)
    until(browser, "Client login succeeds")
    assert text(browser) == "Client login succeeds"
    assert mock.area(Session).logged_in

    browser.get(f"{root}/mock")
    until(browser, "logged in")
    rows = [row.text for row in browser.find_elements(By.CSS_SELECTOR, ".log tbody tr")]
    assert any("POST /sso/Authenticator" in row and row.endswith("302") for row in rows)
    assert any("GET /sso/Dispatcher" in row and row.endswith("200") for row in rows)

    for _ in range(2):  # until the brokerage session is open, and then until it can be used
        then = mock.clock.now() + dt.timedelta(seconds=10)
        press(browser, "Advance 10 seconds")
        until(browser, f"{then:%H:%M:%S} UTC")
    until(browser, "Brokerage session open")
    browser.get(f"{root}/v1/portal/iserver/accounts")
    until(browser, "selectedAccount")
    browser.get(f"{root}/v1/api/iserver/accounts/none")
    until(browser, "Resource not found")
    browser.get(f"{root}/mock")
    until(browser, "accounts.list")
    shoot(browser, tmp_path / "mock.png")

    tomorrow = mock.clock.now() + dt.timedelta(days=1)
    press(browser, "Lose login")
    until(browser, "logged out; log in at /sso/Login")
    assert not mock.area(Session).logged_in
    press(browser, "Advance 1 day")
    until(browser, f"{tomorrow:%A, %d %B %Y}")
    press(browser, "Clear log")
    until(browser, "None yet.")


def test_nothing_on_the_pages_is_fetched_from_elsewhere(root: str, browser: Chrome) -> None:
    for path in ("/sso/Login", "/mock"):
        browser.get(f"{root}{path}")
        fetched: list[str] = browser.execute_script(LOADED)  # pyright: ignore[reportUnknownMemberType] - Selenium's
        assert fetched == []
