"""The mock gateway over HTTPS, well-mannered: framing, certificate, port, and its end."""

import socket
import ssl
import time

import httpx
import pytest

from ibportal.mock import Fault
from ibportal.mock.server import serve
from tests.mock.engine import plain


def port(url: str) -> int:
    return httpx.URL(url).port or 0


def test_its_certificate_is_one_for_localhost() -> None:
    with serve(plain()) as url:
        certificate = ssl.get_server_certificate(("127.0.0.1", port(url)))
        trusting = ssl.create_default_context(cadata=certificate)
        for name in ("localhost", "127.0.0.1"):
            reply = httpx.get(f"https://{name}:{port(url)}/v1/api/iserver/accounts", verify=trusting)
            assert reply.status_code == 200
        with (
            socket.create_connection(("127.0.0.1", port(url))) as plainly,
            trusting.wrap_socket(plainly, server_hostname="localhost") as secured,
        ):
            assert secured.version() == "TLSv1.3"


def test_answers_have_a_length_and_204_ends_where_it_should() -> None:
    mock = plain()
    mock.fail_next("accounts.list", status=204)
    with serve(mock, tls=False) as url, httpx.Client() as client:
        assert client.get(f"{url}/iserver/accounts").status_code == 204
        reply = client.get(f"{url}/iserver/accounts")
        assert reply.status_code == 200
        assert int(reply.headers["content-length"]) == len(reply.content)
        assert "transfer-encoding" not in reply.headers


def test_a_chunked_body_arrives() -> None:
    mock = plain()
    with serve(mock, tls=False) as url:
        httpx.post(f"{url}/iserver/account", content=iter([b'{"acct', b'Id": "U1"}']))
    assert mock.log.last.request.body == b'{"acctId": "U1"}'


def test_two_serve_side_by_side_each_its_own_gateway() -> None:
    one, other = plain(profile="paper"), plain(profile="live")
    with serve(one, tls=False) as first, serve(other, tls=False) as second:
        assert port(first) != port(second)
        assert httpx.get(f"{first}/iserver/accounts").json()["isPaper"] is True
        assert httpx.get(f"{second}/iserver/accounts").json()["isPaper"] is False


def test_a_taken_port_is_an_error_and_leaves_the_first_at_work() -> None:
    with serve(plain(), tls=False) as url:
        with pytest.raises(OSError, match="ddress already in use"), serve(plain(), port(url), tls=False):
            pass
        assert httpx.get(f"{url}/iserver/accounts").status_code == 200


def test_its_port_is_free_when_it_has_stopped() -> None:
    with serve(plain(), tls=False) as url:
        taken = port(url)
    with serve(plain(), taken, tls=False) as again:
        assert httpx.get(f"{again}/iserver/accounts").status_code == 200


def test_it_stops_though_a_client_still_waits() -> None:
    mock = plain()
    mock.fail_next("accounts.list", fault=Fault.HANG)
    with serve(mock, tls=False) as url:
        waiting = socket.create_connection(("127.0.0.1", port(url)), 20)
        waiting.sendall(b"GET /v1/api/iserver/accounts HTTP/1.1\r\nHost: l\r\n\r\n")
        while not mock.log:
            time.sleep(0.005)
    waiting.close()
    with pytest.raises(httpx.ConnectError):
        httpx.get(url)
