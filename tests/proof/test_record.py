"""`ibportal record`: what it passes on, what it writes down, what it never does, and that a mock answers with it."""

import asyncio
import datetime as dt
import json
import ssl
import subprocess
import sys
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import msgspec
import pytest
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect

from ibportal import AsyncClient, Client, IbportalError
from ibportal.mock import MockGateway, wire
from ibportal.mock.asgi import Message, Scope
from ibportal.mock.clock import RunningClock
from ibportal.mock.contract import Contract, shared
from ibportal.mock.recording import Exchange, Recordings
from ibportal.node import Object, is_array, is_object
from ibportal.orders import bracket, limit
from ibportal.proof.__main__ import main
from ibportal.proof.pseudonyms import Pseudonyms
from ibportal.proof.recorder import Proxy, Recording, record
from ibportal.proof.verify import verify
from ibportal.stream.connection import Connection
from tests.proof.drift import PLANTS, drifted

APPLE = 265598
OPEN = dt.datetime(2026, 3, 16, 15, tzinfo=dt.UTC)
"""A Monday on which New York trades."""


@contextmanager
def recorded(file: Path, mock: MockGateway, contract: Contract | None = None) -> Generator[Recording]:
    """A recording of a gateway with the manners of the Java one, over HTTPS on both sides."""
    with wire.serve(mock) as url, record(url, file, contract or shared()) as recording:
        yield recording


def session(url: str, mock: MockGateway) -> dict[str, Any]:
    """What a program does in a session; what it saw, for comparison."""
    seen: dict[str, Any] = {}
    with Client(url, clock=mock.clock, keep_alive=False) as ib:
        listed = ib.accounts.list()
        [account] = listed.accounts or []
        seen["account"] = account
        ib.session.tickle()
        ib.session.validate()
        ib.session.status()
        seen["title"] = ib.portfolio.accounts()[0].account_title
        seen["ledger"] = ib.portfolio.ledger(account).to_dict()
        seen["positions"] = [position.to_dict() for position in ib.raw.portfolio.positions(account, 0).value]
        ib.accounts.pnl()
        ib.accounts.owners(account)
        ib.orders.place(account, limit("BUY", 1, APPLE, "1.00", tif="GTC"), answers=lambda _: True)
        ib.orders.live()
        ib.orders.trades()
    with Client(url, clock=mock.clock, brokerage=False, keep_alive=False) as ib:
        verify(ib, shared(), everything=True, clock=mock.clock)
    return seen


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Any], MockGateway]:
    file = tmp_path_factory.mktemp("recording") / "session.jsonl"
    mock = MockGateway()
    with recorded(file, mock) as recording:
        seen = session(recording.url, mock)
    return file, seen, mock


def secrets(mock: MockGateway, seen: dict[str, Any]) -> list[str]:
    """Whatever the gateway answered that is nobody else's business, straight from its log."""
    found: set[str] = {seen["account"], seen["title"], mock.profile.username}
    keys = {
        "session",
        "sessionId",
        "MAC",
        "hardware_info",
        "USER_ID",
        "userId",
        "TOKEN",
        "SFT",
        "IP",
        "UNIQUE_LOGIN_ID",
    }

    def walk(node: Any) -> None:
        if is_object(node):
            for key, value in node.items():
                if key in keys and isinstance(value, str | int) and value not in ("", True, False):
                    found.add(str(value))
                walk(value)
        elif is_array(node):
            for item in node:
                walk(item)

    for entry in mock.log:
        if entry.reply.body[:1] in (b"{", b"["):
            walk(json.loads(entry.reply.body))
    return sorted(found)


def amounts(ledger: Object) -> dict[str, Object]:
    return {currency: {k: v for k, v in row.items() if isinstance(v, float)} for currency, row in ledger.items()}


def test_no_secret_of_the_session_is_in_the_recording(made: tuple[Path, dict[str, Any], MockGateway]) -> None:
    file, seen, mock = made
    text = file.read_text(encoding="utf-8")
    hidden = secrets(mock, seen)
    assert len(hidden) >= 8
    assert [secret for secret in hidden if secret in text] == []
    first, last = seen["title"].split()
    assert first not in text
    assert last not in text


def test_the_same_id_is_the_same_pseudonym_and_still_a_paper_account(
    made: tuple[Path, dict[str, Any], MockGateway],
) -> None:
    file, _, _ = made
    lines = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    listed = next(line for line in lines if line["operation"] == "accounts.list" and line["status"] == 200)
    [account] = listed["reply"]["accounts"]
    assert account == "DU0000001"
    assert list(listed["reply"]["acctProps"]) == [account]
    ledgers = {line["path"]["accountId"] for line in lines if line["operation"] == "portfolio.ledger"}
    assert ledgers == {account}
    placed = next(line for line in lines if line["operation"] == "orders.place")
    assert placed["path"] == {"accountId": account}


def test_numbers_and_prices_are_kept(made: tuple[Path, dict[str, Any], MockGateway]) -> None:
    file, seen, _ = made
    lines = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    ledger = next(line["reply"] for line in lines if line["operation"] == "portfolio.ledger")
    assert amounts(ledger) == amounts(seen["ledger"])
    assert len(amounts(ledger)["USD"]) > 10
    order = next(line["body"]["orders"][0] for line in lines if line["operation"] == "orders.place")
    assert (order["price"], order["quantity"], order["conid"]) == (1.0, 1, APPLE)


def test_every_exchange_fits_the_contract_it_is_recorded_with(
    made: tuple[Path, dict[str, Any], MockGateway],
) -> None:
    file, _, mock = made
    exchanges = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    assert [each["differences"] for each in exchanges if each.get("differences")] == []
    assert len(exchanges) == len([entry for entry in mock.log if entry.request.path.startswith("/v1/api/")])
    assert len({each["operation"] for each in exchanges}) >= 80


def test_the_differences_from_another_contract_are_noted(tmp_path: Path) -> None:
    file = tmp_path / "drifted.jsonl"
    mock = MockGateway()
    with recorded(file, mock, Contract(drifted(PLANTS))) as recording:
        with Client(recording.url, clock=mock.clock, keep_alive=False) as ib:
            ib.portfolio.accounts()
            ib.accounts.pnl()
        noted = {each.operation: each.differences for each in recording.exchanges}
    assert sorted(noted["portfolio.accounts"]) == [
        "null: /*/accountAlias",
        "undeclared field: /*/accountTitle",
        "unknown value: /*/type",
    ]
    assert noted["accounts.pnl"] == ["undocumented status: /"]


def test_cookies_logins_and_pages_are_passed_on_and_never_written_down(tmp_path: Path) -> None:
    file = tmp_path / "login.jsonl"
    mock = MockGateway(logged_in=False)
    form = {"username": "anybody", "password": "hunter2hunter2", "loginType": "2"}
    with recorded(file, mock) as recording:
        root = recording.url.removesuffix("/v1/api")
        with httpx.Client(verify=_unchecked(), headers={"User-Agent": "a test", "Cookie": "secret=crumbs"}) as http:
            assert http.get(f"{root}/sso/Login").status_code == 200
            http.post(f"{root}/sso/Login", data=form)
            http.post(f"{recording.url}/tickle")
    text = file.read_text(encoding="utf-8")
    assert [json.loads(line)["operation"] for line in text.splitlines()] == ["session.tickle"]
    assert "hunter2" not in text
    assert "crumbs" not in text


def test_a_name_learnt_late_is_taken_out_of_what_was_written_before(tmp_path: Path) -> None:
    recording = Recording(tmp_path / "late.jsonl", shared())
    for path, body in (
        ("/portfolio/DU1234567/meta", {"accountId": "DU1234567", "desc": "of Ada Lovelace"}),
        ("/portfolio/accounts", [{"accountId": "DU1234567", "accountTitle": "Ada Lovelace"}]),
    ):
        request = httpx.Request("GET", f"https://127.0.0.1:5000/v1/api{path}")
        recording.add(request, httpx.Response(200, json=body))
    text = recording.file.read_text(encoding="utf-8")
    assert "Lovelace" not in text
    assert text.count("Name 1") == 2
    assert recording.file.stat().st_mode & 0o077 == 0


def test_pseudonyms_have_the_form_of_what_they_stand_for_and_stay_what_they_are() -> None:
    names = Pseudonyms()
    value = {
        "accountId": "U7654321",
        "aliases": {"U7654321": "Grandmother"},
        "session": "87d59765c65fc631a505b3a4aeb7fde2",
        "MAC": "3B:08:73:5A:55:CF",
        "hardware_info": "dd1ff563|3B:08:73:5A:55:CF",
        "USER_ID": 118202806,
        "IP": "203.0.113.9",
        "email": "ada@lovelace.org",
        "text": "Grandmother (U7654321) wrote from ada@lovelace.org",
        "price": 150.1,
        "conid": 265598,
    }
    clean = names.value(value)
    assert clean == {
        "accountId": "U0000001",
        "aliases": {"U0000001": "Name 1"},
        "session": "00000000000000000000000000000001",
        "MAC": "00:00:5E:00:53:01",
        "hardware_info": "token2",
        "USER_ID": 100000001,
        "IP": "198.51.100.1",
        "email": "person1@example.com",
        "text": "Name 1 (U0000001) wrote from person1@example.com",
        "price": 150.1,
        "conid": 265598,
    }
    assert names.value(clean) == clean
    assert names.value({"accountId": "U7654321"}) == {"accountId": "U0000001"}


def test_fields_keep_their_names_whatever_somebody_is_called() -> None:
    value = {
        "accountAlias": "currency",
        "currency": "USD",
        "accountId": "X-17",
        "acctProps": {"X-17": {"of": "X-17"}},
        "upnl": {"DU1234567.Core": {"nl": 1.5}},
    }
    assert Pseudonyms().value(value) == {
        "accountAlias": "Name 1",
        "currency": "USD",
        "accountId": "account1",
        "acctProps": {"account1": {"of": "account1"}},
        "upnl": {"DU0000002.Core": {"nl": 1.5}},
    }


def test_accounts_of_the_newer_form_are_known_wherever_they_stand() -> None:
    value: Object = {"text": "of DUN884097 and DFN884096, not of SUN884097", "acctProps": {"DUN884097": {}}}
    assert Pseudonyms().value(value) == {
        "text": "of DUN000001 and DFN000002, not of SUN884097",
        "acctProps": {"DUN000001": {}},
    }


def test_several_accounts_in_one_value_are_the_same_as_apart() -> None:
    names = Pseudonyms()
    assert names.value({"accountId": "U1234567, DU7654321", "of": ["DU7654321"]}) == {
        "accountId": "U0000001, DU0000002",
        "of": ["DU0000002"],
    }
    assert names.text("/Location?acct=U1234567%2CDU7654321") == "/Location?acct=U0000001%2CDU0000002"


def test_users_are_known_whether_they_are_numbers_or_not() -> None:
    value = {"userId": "118202806", "other": 118202806, "submitter": "adal1815", "signatures": ["Ada Lovelace"]}
    assert Pseudonyms().value(value) == {
        "userId": "100000001",
        "other": 100000001,
        "submitter": "user1",
        "signatures": ["Name 1"],
    }


def test_numbers_that_look_like_names_stay_numbers() -> None:
    value = {"accountAlias": "2024", "username": "1", "userId": 0, "year": 2024, "quantity": 1, "filled": 0}
    clean = Pseudonyms().value(value)
    assert {key: clean[key] for key in ("year", "quantity", "filled")} == {"year": 2024, "quantity": 1, "filled": 0}
    assert "2024" not in clean["accountAlias"]


def test_a_query_has_its_secrets_replaced_too(tmp_path: Path) -> None:
    recording = Recording(tmp_path / "query.jsonl", shared())
    request = httpx.Request(
        "GET", "https://127.0.0.1:5000/v1/api/iserver/account/orders?accountId=DU1234567&force=false"
    )
    recording.add(request, httpx.Response(200, json={"orders": []}))
    assert recording.exchanges[0].query == [("accountId", "DU0000001"), ("force", "false")]


def test_a_recording_that_cannot_be_written_costs_nobody_an_answer_and_is_no_success(tmp_path: Path) -> None:
    folder = tmp_path / "gone"
    folder.mkdir()
    file = folder / "x.jsonl"
    mock = MockGateway()

    def run() -> None:
        with recorded(file, mock) as recording, Client(recording.url, clock=mock.clock, keep_alive=False) as ib:
            file.unlink()
            folder.rmdir()
            assert ib.session.tickle().session

    with pytest.raises(FileNotFoundError):
        run()


def test_what_could_not_be_written_is_written_as_soon_as_it_can_be(tmp_path: Path) -> None:
    folder = tmp_path / "there and back"
    recording = Recording(folder / "x.jsonl", shared())
    with pytest.raises(FileNotFoundError):
        recording.add(*exchanged("/portfolio/DU1234567/meta", {"desc": "of Ada Lovelace"}))
    folder.mkdir()
    recording.add(*exchanged("/portfolio/accounts", [{"accountTitle": "Ada Lovelace"}]))
    assert [each.reply for each in lines(recording.file)] == [{"desc": "of Name 1"}, [{"accountTitle": "Name 1"}]]
    assert [each.name for each in folder.iterdir()] == ["x.jsonl"]


def test_a_file_is_whole_at_any_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    recording = Recording(tmp_path / "x.jsonl", shared())
    recording.add(*exchanged("/portfolio/DU1234567/meta", {"desc": "of Ada Lovelace"}))
    before = recording.file.read_bytes()

    def full(file: Path, content: bytes) -> int:
        with file.open("wb") as half:
            half.write(content[:10])
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "write_bytes", full)
        with pytest.raises(OSError, match="No space"):
            recording.add(*exchanged("/portfolio/accounts", [{"accountTitle": "Ada Lovelace"}]))
    assert recording.file.read_bytes() == before
    recording.finish()
    assert len(lines(recording.file)) == 2
    assert "Lovelace" not in recording.file.read_text(encoding="utf-8")


def test_what_was_recorded_before_is_kept_until_the_next_recording_begins(tmp_path: Path) -> None:
    file = tmp_path / "monday.jsonl"
    file.write_text("precious", encoding="utf-8")
    with (
        record("http://127.0.0.1:9/v1/api", tmp_path / "other.jsonl", shared(), tls=False) as running,
        pytest.raises(OSError, match="use"),
        record("http://127.0.0.1:9/v1/api", file, shared(), port=httpx.URL(running.url).port or 0, tls=False),
    ):
        pass
    with pytest.raises(ValueError, match="port"), record("http://127.0.0.1:9", file, shared(), port=99999):
        pass
    with (
        pytest.raises(ValueError, match="fingerprint"),
        record("http://127.0.0.1:9", file, shared(), verify="sha256:0"),
    ):
        pass
    assert file.read_text(encoding="utf-8") == "precious"


def test_half_a_character_is_written_down_as_well_as_it_can_be(tmp_path: Path) -> None:
    recording = Recording(tmp_path / "x.jsonl", shared())
    request, _ = exchanged("/iserver/marketdata/snapshot", [])
    recording.add(request, httpx.Response(200, content=b'[{"55": "A\\ud83d", "31": "1.10"}]'))
    assert [each.reply for each in lines(recording.file)] == [[{"55": "A?", "31": "1.10"}]]


def test_what_is_broken_has_its_secrets_replaced_too(tmp_path: Path) -> None:
    recording = Recording(tmp_path / "x.jsonl", shared())
    request, _ = exchanged("/portfolio/accounts", [])
    for body in (
        b'[{"accountTitle": "Jos\xe9 de Larra", "desc": "of Jos\xe9 de Larra"}]',
        b'{"USER_NAME": "larra1809", "userId": 118202806, "session": "abc.def", "accountTitle": "Ada Lovel',
        b"<p>larra1809 (118202806)</p>",
    ):
        recording.add(request, httpx.Response(200, content=body))
    text = recording.file.read_text(encoding="utf-8")
    assert [word for word in ("Larra", "larra1809", "118202806", "abc.def", "Lovel") if word in text] == []
    first, second, third = lines(recording.file)
    assert first.reply == [{"accountTitle": "Name 1", "desc": "of Name 1"}]
    assert second.text == '{"USER_NAME": "user1", "userId": 100000001, "session": "token1", "accountTitle": "Name 2'
    assert third.text == "<p>user1 (100000001)</p>"


def test_half_a_request_is_passed_on_to_nobody(tmp_path: Path) -> None:
    passed: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        passed.append(request)
        return httpx.Response(200, json={})

    recording = Recording(tmp_path / "x.jsonl", shared())
    proxy = Proxy("http://127.0.0.1:9/v1/api", recording, httpx.MockTransport(answer), nowhere)
    said: Iterator[Message] = iter(
        [{"type": "http.request", "body": b'{"orders": [', "more_body": True}, {"type": "http.disconnect"}]
    )

    async def receive() -> Message:
        return next(said)

    async def send(_: Message) -> None:
        raise AssertionError("nobody is there")

    scope: Scope = {
        "type": "http",
        "method": "POST",
        "raw_path": b"/v1/api/iserver/x",
        "query_string": b"",
        "headers": [],
    }
    asyncio.run(proxy(scope, receive, send))
    assert passed == []


async def nowhere(url: str, headers: Mapping[str, str]) -> Connection:
    raise ConnectionError(url, headers)


def test_streams_are_passed_on_and_never_written_down(tmp_path: Path) -> None:
    file = tmp_path / "streams.jsonl"
    mock = MockGateway(clock=RunningClock(OPEN))
    with recorded(file, mock) as recording, Client(recording.url, keep_alive=False) as ib:
        with ib.stream.market_data(APPLE, ["last", "bid", "ask"]) as quotes:
            first = next(iter(quotes))
        assert first.conid == APPLE
        with ib.stream.pnl() as changes:
            assert next(iter(changes)).account.startswith("DU")
    assert {each.method for each in lines(file)} <= {"GET", "POST"}
    assert not [each.template for each in lines(file) if each.template.endswith("/ws")]


def test_a_stream_that_the_gateway_does_not_take_is_refused(tmp_path: Path) -> None:
    with record("http://127.0.0.1:9/v1/api", tmp_path / "none.jsonl", shared(), tls=False) as recording:
        address = f"{recording.url.replace('http', 'ws', 1)}/ws"
        with pytest.raises(InvalidStatus, match="403"):
            connect(address, proxy=None).close()


def exchanged(path: str, reply: Any) -> tuple[httpx.Request, httpx.Response]:
    return httpx.Request("GET", f"https://127.0.0.1:5000/v1/api{path}"), httpx.Response(200, json=reply)


def lines(file: Path) -> list[Exchange]:
    return [msgspec.json.decode(line, type=Exchange) for line in file.read_bytes().splitlines()]


def test_a_gateway_that_is_not_there_is_a_502_and_no_exchange(tmp_path: Path) -> None:
    with record("http://127.0.0.1:9/v1/api", tmp_path / "none.jsonl", shared(), tls=False) as recording:
        reply = httpx.get(f"{recording.url}/iserver/accounts")
    assert (reply.status_code, recording.exchanges) == (502, [])
    assert "no answer from the gateway" in reply.json()["error"]


def test_a_mock_gateway_answers_with_the_recording(made: tuple[Path, dict[str, Any], MockGateway]) -> None:
    file, seen, _ = made
    replay = MockGateway(seed=99, recordings=file)
    with replay.client(keep_alive=False) as ib:
        [account] = ib.accounts.list().accounts or []
        assert account == "DU0000001"
        assert ib.portfolio.accounts()[0].account_title == "Name 1"
        assert amounts(ib.portfolio.ledger(account).to_dict()) == amounts(seen["ledger"])
        positions = ib.raw.portfolio.positions(account, 0).value
        assert [each.conid for each in positions] == [row["conid"] for row in seen["positions"]]
        with pytest.raises(IbportalError):
            ib.portfolio.ledger("DU7777777")  # not in the recording: the mock answers as it always does


def test_orders_are_replayed_though_a_client_gives_them_other_ids_each_time(tmp_path: Path) -> None:
    def place(ib: Client) -> tuple[str, list[str | None]]:
        [account] = ib.accounts.list().accounts or []
        orders = bracket(limit("BUY", 1, APPLE, "100.00"), take_profit="180.00", stop_loss="90.00")
        placed = ib.orders.place(account, orders, answers=lambda _: True)
        return placed.order_id, [child.parent_order_id for child in placed.children]

    file = tmp_path / "bracket.jsonl"
    mock = MockGateway()
    with recorded(file, mock) as recording, Client(recording.url, clock=mock.clock, keep_alive=False) as ib:
        seen = place(ib)
    with MockGateway(seed=99, recordings=file).client(keep_alive=False) as ib:
        assert place(ib) == seen


def test_an_asynchronous_client_replays_as_well(made: tuple[Path, dict[str, Any], MockGateway]) -> None:
    file, seen, _ = made

    async def use(ib: AsyncClient) -> Any:
        async with ib:
            return (await ib.portfolio.ledger("DU0000001")).to_dict()

    ledger = asyncio.run(use(MockGateway(recordings=file).async_client(keep_alive=False)))
    assert amounts(ledger) == amounts(seen["ledger"])


def test_recorded_replies_come_in_order_then_the_last_one_and_reset_begins_anew() -> None:
    def one(number: int) -> Exchange:
        return Exchange(
            "portfolio.meta",
            "GET",
            "/portfolio/{accountId}/meta",
            200,
            path={"accountId": "DU0000001"},
            headers={"Content-Type": "application/json"},
            reply={"accountId": "DU0000001", "desc": f"reply {number}"},
        )

    replay = MockGateway(recordings=Recordings.of([one(1), one(2)]))

    def asked() -> list[str]:
        with replay.client(keep_alive=False) as ib:
            return [ib.request("GET", "/portfolio/DU0000001/meta").json()["desc"] for _ in range(3)]

    before = replay.snapshot()
    assert asked() == ["reply 1", "reply 2", "reply 2"]
    replay.restore(before)
    assert asked() == ["reply 1", "reply 2", "reply 2"]
    replay.fail_next("portfolio.meta", status=503)
    with replay.client(keep_alive=False) as ib:
        assert ib.request("GET", "/portfolio/DU0000001/meta").status_code == 503


def test_a_line_that_is_no_exchange_is_refused_with_its_number(tmp_path: Path) -> None:
    file = tmp_path / "wrong.jsonl"
    file.write_text('{"operation": "x", "method": "GET", "template": "/", "status": 200}\n[]\n', encoding="utf-8")
    with pytest.raises(ValueError, match="line 2"):
        MockGateway(recordings=file)


def test_the_command_line_records_and_replays(tmp_path: Path) -> None:
    file = tmp_path / "made.jsonl"
    with (
        wire.serve(MockGateway()) as url,
        running("record", str(file), "--url", url, "--port", "0") as said,
        Client(said, keep_alive=False) as ib,
    ):
        [account] = ib.accounts.list().accounts or []
    with running("replay", str(file), "--port", "0", "--http") as said, Client(said, keep_alive=False) as ib:
        assert ib.accounts.list().accounts == ["DU0000001"]
    assert account not in file.read_text(encoding="utf-8")
    with pytest.raises(SystemExit):
        main(["record", str(file)])  # it is there already


def _unchecked() -> ssl.SSLContext:
    """What any client on loopback does with the proxy's certificate: it is made anew each time."""
    made = ssl.create_default_context()
    made.check_hostname, made.verify_mode = False, ssl.CERT_NONE
    return made


@contextmanager
def running(*arguments: str) -> Generator[str]:
    """The command in a process of its own; gives the address it says it listens at."""
    command = [sys.executable, "-m", "ibportal.proof", *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().split()[0]
        finally:
            process.send_signal(2)
            process.stdout.read()
