"""The mock gateway in process, behind httpx and behind both clients."""

import asyncio

import httpx
import pytest

from ibportal.mock import Fault, MockGateway
from ibportal.mock.accounts import Accounts
from tests.mock.engine import plain

BASE = "https://127.0.0.1:5000/v1/api"


def test_a_client_of_the_mock_is_on_its_clock() -> None:
    mock = plain()
    with mock.client() as ib:
        assert ib.accounts.list().accounts == [mock.area(Accounts).selected]
        assert ib._core.clock is mock.clock  # pyright: ignore[reportPrivateUsage]
    assert mock.log.operations == ["accounts.list"]


def test_an_asynchronous_client_of_the_mock_is_on_its_clock() -> None:
    mock = plain()

    async def listed() -> object:
        async with mock.async_client() as ib:
            assert ib._core.clock is mock.clock  # pyright: ignore[reportPrivateUsage]
            return (await ib.accounts.list()).accounts

    assert asyncio.run(listed()) == [mock.area(Accounts).selected]


def test_options_of_a_client_are_handed_on() -> None:
    with plain().client(live=True) as ib:
        assert ib._core.options.live  # pyright: ignore[reportPrivateUsage]


def test_path_query_headers_and_body_arrive_as_sent() -> None:
    mock = plain()
    with httpx.Client(transport=mock.transport()) as http:
        http.post(f"{BASE}/iserver/account/a%2Fb?x=%2B&y=1", json={"z": 1}, headers={"X-Z": "1"})
    request = mock.log.last.request
    assert (request.path, request.query, request.body) == ("/v1/api/iserver/account/a%2Fb", "x=%2B&y=1", b'{"z":1}')
    assert (request.header("x-z"), request.client) == ("1", "127.0.0.1")


def faulty(fault: Fault) -> MockGateway:
    mock = plain()
    mock.fail_next("accounts.list", fault=fault)
    return mock


FAULTS = [
    (Fault.HANG, httpx.ReadTimeout, 7.0),
    (Fault.HALF_BODY, httpx.ReadTimeout, 7.0),
    (Fault.RESET, httpx.ReadError, 0.0),
    (Fault.UNSENT, httpx.ConnectError, 0.0),
]


@pytest.mark.parametrize(("fault", "error", "seconds"), FAULTS)
def test_a_fault_is_what_httpx_makes_of_it(fault: Fault, error: type[Exception], seconds: float) -> None:
    mock = faulty(fault)
    with httpx.Client(transport=mock.transport(), timeout=7) as http, pytest.raises(error):
        http.get(f"{BASE}/iserver/accounts")
    assert mock.clock.monotonic() == seconds


@pytest.mark.parametrize(("fault", "error", "seconds"), FAULTS)
def test_a_fault_is_the_same_asynchronously(fault: Fault, error: type[Exception], seconds: float) -> None:
    mock = faulty(fault)

    async def get() -> None:
        async with httpx.AsyncClient(transport=mock.transport(), timeout=7) as http:
            await http.get(f"{BASE}/iserver/accounts")

    with pytest.raises(error):
        asyncio.run(get())
    assert mock.clock.monotonic() == seconds


def test_half_a_body_is_half_a_body() -> None:
    mock = faulty(Fault.HALF_BODY)
    with httpx.Client(transport=mock.transport()) as http:
        whole = http.get(f"{BASE}/iserver/accounts", headers={"Prefer": "example=success"}).content
        mock.fail_next("accounts.list", fault=Fault.HALF_BODY)
        with http.stream("GET", f"{BASE}/iserver/accounts") as response:
            assert response.status_code == 200
            arrived: list[bytes] = []
            with pytest.raises(httpx.ReadTimeout):
                arrived.extend(response.iter_bytes())
    assert 0 < sum(map(len, arrived)) < len(whole)


def test_a_hanging_request_without_a_timeout_is_given_up_at_last() -> None:
    mock = faulty(Fault.HANG)
    patient = httpx.Timeout(None)
    with httpx.Client(transport=mock.transport(), timeout=patient) as http, pytest.raises(httpx.ReadTimeout):
        http.get(f"{BASE}/iserver/accounts")
    assert mock.clock.monotonic() == 30
