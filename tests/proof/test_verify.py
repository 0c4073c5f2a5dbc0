"""`ibportal verify`: every drift is found and laid at the right door, none is invented, and the overlay mends it."""

import contextlib
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import httpx
import pytest

from generator.overlay import attempt, load
from generator.validate import open_replies, openapi, typed
from ibportal import Client, writes
from ibportal.errors import IbportalError, NoGateway
from ibportal.mock import MockGateway, wire
from ibportal.mock.accounts import Accounts
from ibportal.mock.contract import Contract, Operation, shared
from ibportal.mock.session import end_login
from ibportal.node import Object, is_array, is_object
from ibportal.orders import limit
from ibportal.proof.__main__ import main
from ibportal.proof.comparison import Comparison, Kind
from ibportal.proof.inference import stated
from ibportal.proof.overlay import actions, written
from ibportal.proof.recorder import record
from ibportal.proof.replies import Replies
from ibportal.proof.report import as_json, as_text
from ibportal.proof.verify import Checked, Fault, Outcome, Report, verify
from tests.proof.drift import PLANTS, Drifted, drifted

SECRET = ("Dmitri Fisher", "user1234", "118202806")
RECORDINGS = Path(__file__).resolve().parents[2].parent / "shared" / "evidence" / "recordings"
APPLE = 265598
ALERT = {
    "alertName": "high",
    "alertMessage": "AAPL is high",
    "alertRepeatable": 0,
    "outsideRth": 1,
    "tif": "GTC",
    "conditions": [
        {
            "conidex": f"{APPLE}@SMART",
            "logicBind": "n",
            "operator": ">=",
            "triggerMethod": "0",
            "type": 1,
            "value": "900",
        }
    ],
}


def furnished() -> MockGateway:
    """A gateway whose lists are not empty: an order works, and there are an alert and a watchlist."""
    mock = MockGateway()
    with mock.client(keep_alive=False) as ib:
        [account] = ib.accounts.list().accounts or []
        ib.orders.place(account, limit("BUY", 1, APPLE, "1.00", tif="GTC"), answers=lambda _: True)
        ib.request("POST", "/iserver/watchlist", json={"id": "1234", "name": "mine", "rows": [{"C": APPLE}]})
        ib.request("POST", f"/iserver/account/{account}/alert", json=ALERT)
    mock.clock.advance(minutes=1)
    return mock


def verified(contract: Contract, *, everything: bool = True, mock: MockGateway | None = None) -> Report:
    """What is found over HTTPS, at a gateway with the manners of the Java one."""
    gateway = mock or furnished()
    with wire.serve(gateway) as url:
        return at(url, gateway, contract, everything=everything)


def at(url: str, gateway: MockGateway, contract: Contract, *, everything: bool = True) -> Report:
    with Client(url, clock=gateway.clock, brokerage=False, keep_alive=False) as client:
        return verify(client, contract, everything=everything, clock=gateway.clock)


@pytest.fixture(scope="module")
def clean() -> Report:
    return verified(shared())


@pytest.fixture(scope="module")
def planted() -> tuple[Contract, Report]:
    contract = Contract(drifted(PLANTS))
    return contract, verified(contract)


def test_nothing_is_found_where_nothing_has_drifted(clean: Report) -> None:
    assert clean.findings(Fault.CONTRACT) == []
    assert clean.overlay == []
    assert len(clean.verified()) >= 80


@pytest.mark.parametrize("profile", ["live", "advisor", "paper-advisor", "read-only", "pending"])
def test_nothing_is_invented_for_other_logins(profile: str) -> None:
    report = verified(shared(), mock=MockGateway(profile=profile))
    assert report.findings(Fault.CONTRACT) == []
    assert len(report.verified()) >= 70


def test_every_planted_drift_is_found_and_none_invented(planted: tuple[Contract, Report]) -> None:
    _, report = planted
    found = {(each.difference.kind, each.difference.steps) for each in report.findings() if each.difference}
    assert found == {(plant.kind, plant.steps) for plant in PLANTS}


@pytest.mark.parametrize("plant", PLANTS, ids=lambda plant: f"{plant.kind} {plant.operation}")
def test_a_drift_is_laid_at_the_door_of_the_contract_where_it_is_seen(
    planted: tuple[Contract, Report], plant: Any
) -> None:
    _, report = planted
    [checked] = [each for each in report.operations if each.name == plant.operation]
    seen = [
        each.fault
        for each in checked.findings
        if each.difference and (each.difference.kind, each.difference.place) == (plant.kind, plant.place)
    ]
    assert seen == [Fault.CONTRACT]
    assert checked.outcome is Outcome.DIFFERS


def test_the_overlay_actions_mend_the_contract_as_they_are_printed(planted: tuple[Contract, Report]) -> None:
    contract, report = planted
    mended = pasted(contract.document, written(report.overlay))
    again = verified(Contract(mended))
    left = [each for each in again.findings(Fault.CONTRACT) if each.difference]
    assert [each.difference.kind for each in left if each.difference] == [Kind.ROUTE]  # deprecated now; still not there


def pasted(document: Mapping[str, Any], text: str) -> Object:
    """The document with printed actions applied, each of them strictly, as `spec/overlay` is."""
    with TemporaryDirectory() as folder:
        head = 'overlay: 1.1.0\ninfo: {title: "Seen", version: 1.0.0}\nactions:\n'
        (Path(folder) / "95-seen.yaml").write_text(head + text, encoding="utf-8")
        mended, failures = attempt(dict(document), load(Path(folder)))
    assert [problem for _, problem in failures] == []
    return mended


def test_a_gateway_that_has_drifted_is_found_out_too() -> None:
    def stranger(body: Any) -> Any:
        return [{**body[0], "tier": "gold", "currency": None}]

    def retyped(body: Any) -> Any:
        return {**body, "accounts": "all of them", "sessionId": None}

    gateway = furnished()
    wrong = Drifted(
        gateway, {"/portfolio/accounts": stranger, "/iserver/accounts": retyped}, {"/fyi/deliveryoptions": 206}
    )
    with wire.serve(wrong) as url:
        report = at(url, gateway, shared())
    found = {
        (each.operation, each.difference.kind, each.difference.place)
        for each in report.findings(Fault.CONTRACT)
        if each.difference
    }
    assert found == {
        ("portfolio.accounts", Kind.UNDECLARED, "/*/tier"),
        ("portfolio.accounts", Kind.NULL, "/*/currency"),
        ("accounts.list", Kind.TYPE, "/accounts"),
        ("accounts.list", Kind.NULL, "/sessionId"),
        ("notifications.delivery_options", Kind.STATUS, ""),
    }
    mended = pasted(shared().document, written(report.overlay))
    assert [*openapi(mended), *typed(mended), *open_replies(mended)] == []  # gates that any correction has to pass
    with wire.serve(wrong) as url:
        assert at(url, gateway, Contract(mended)).findings(Fault.CONTRACT) == []


def test_a_gateway_nobody_is_logged_in_at_is_not_the_contracts_fault() -> None:
    report = verified(shared(), mock=MockGateway(logged_in=False))
    assert report.findings(Fault.CONTRACT) == []
    assert {each.fault for each in report.findings()} == {Fault.GATEWAY}
    assert any("NotAuthenticated" in each.said for each in report.findings())


@pytest.mark.parametrize(
    ("status", "headers", "body"),
    [
        (302, {"Location": "/sso/Login?forwardTo=22"}, b""),
        (404, {"Content-Type": "text/html"}, b"<html>Nothing here</html>"),
        (404, {"Content-Type": "application/json"}, b'{"detail":"Not Found"}'),
        (405, {"Content-Type": "application/json"}, b'{"detail":"Method Not Allowed"}'),
        (501, {"Content-Type": "text/html"}, b"<html>Unsupported method ('POST')</html>"),
        (200, {"Content-Type": "text/html"}, b"<html>Welcome to your router</html>"),
    ],
    ids=["redirect", "no such page", "another API", "a method", "an error page", "a page"],
)
def test_what_is_no_gateway_is_an_error_and_no_drift(status: int, headers: dict[str, str], body: bytes) -> None:
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.path)
        return httpx.Response(status, headers=headers, content=body)

    with (
        Client(transport=httpx.MockTransport(answer), brokerage=False, keep_alive=False) as client,
        pytest.raises(IbportalError, match=r"session\.tickle"),
    ):
        verify(client, shared())
    assert len(asked) <= 2


def test_the_address_without_its_path_is_said_to_be_wrong(capsys: pytest.CaptureFixture[str]) -> None:
    with wire.serve(MockGateway()) as url, pytest.raises(SystemExit) as ended:
        main(["verify", "--url", url.removesuffix("/v1/api")])
    assert ended.value.code == 2
    said = capsys.readouterr()
    assert "Is `/v1/api` missing from the base URL" in said.err
    assert said.out == ""


def test_nobody_logged_in_is_said_once_and_not_of_every_operation() -> None:
    gateway = MockGateway(logged_in=False)
    report = verified(shared(), mock=gateway)
    assert report.ended == "nobody is logged in"
    assert [each.operation for each in report.findings()] == ["session.status"]
    assert len(gateway.log) < 5
    assert as_text(report).startswith("Not everything was called: nobody is logged in.")


def test_a_brokerage_session_that_is_not_there_is_not_the_contracts_fault() -> None:
    gateway = MockGateway(brokerage=False)
    report = verified(shared(), mock=gateway)
    assert report.findings(Fault.CONTRACT) == []
    assert report.ended == ""
    refused = {each.operation for each in report.findings(Fault.GATEWAY)}
    assert {"accounts.list", "orders.live"} <= refused
    assert "portfolio.accounts" in {each.name for each in report.verified()}
    assert gateway.log.operations.count("session.tickle") < 5


@dataclass
class Breaking:
    """Sends a mock gateway's requests on, and does something before the thirtieth, and perhaps ever after."""

    gateway: MockGateway
    happens: Callable[[], None]
    ever_after: bool = False
    sent: int = 0

    def report(self) -> Report:
        def send(request: httpx.Request) -> httpx.Response:
            self.sent += 1
            if self.sent == 30 or (self.ever_after and self.sent > 30):
                self.happens()
            return inner.handle_request(request)

        inner, clock = self.gateway.transport(), self.gateway.clock
        made = httpx.MockTransport(send)
        with Client(transport=made, clock=clock, brokerage=False, keep_alive=False) as client:
            return verify(client, shared(), clock=clock)


def _refused() -> None:
    raise httpx.ConnectError("Connection refused")


def _silent() -> None:
    raise httpx.ReadTimeout("nothing came")


def _interrupted() -> None:
    raise KeyboardInterrupt


@pytest.mark.parametrize(
    ("happens", "why"),
    [
        (_refused, "the gateway answers no more: NoGateway"),
        (_silent, "the gateway answers no more: DeadlinePassed"),
        (_interrupted, "interrupted"),
    ],
)
def test_what_was_found_until_the_end_came_is_reported(happens: Callable[[], None], why: str) -> None:
    breaking = Breaking(furnished(), happens, ever_after=True)
    report = breaking.report()
    assert report.ended == why
    assert breaking.sent < 40  # whoever hangs is not waited for again and again
    assert len(report.verified()) > 15
    assert [each for each in report.of(Outcome.SKIPPED) if each.reason == why]
    assert as_json(report)["ended"] == why


def test_a_login_that_ends_half_way_ends_the_verification() -> None:
    gateway = furnished()
    breaking = Breaking(gateway, lambda: end_login(gateway))
    report = breaking.report()
    assert report.ended == "nobody is logged in"
    assert breaking.sent < 35
    assert len(report.verified()) > 15
    assert report.findings(Fault.CONTRACT) == []


def test_a_penalty_box_ends_the_verification() -> None:
    gateway = furnished()
    breaking = Breaking(gateway, lambda: gateway.fail_next(status=429))
    report = breaking.report()
    assert report.ended == "in the penalty box after a 429"
    assert breaking.sent == 30
    assert len(report.verified()) > 15


def test_one_reply_that_does_not_come_ends_nothing() -> None:
    report = Breaking(furnished(), _silent).report()
    assert report.ended == ""
    assert len(report.verified()) > 70


@pytest.mark.parametrize(("ended", "status"), [("interrupted", 130), ("nobody is logged in", 2)])
def test_the_status_says_that_not_everything_was_called(
    ended: str, status: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    fitting = Report([Checked("accounts.list", Outcome.FITS, 1)], ended=ended)

    def found(*_: object, **__: object) -> Report:
        return fitting

    monkeypatch.setattr("ibportal.proof.verify.verify", found)
    assert main(["verify"]) == status
    assert ended in capsys.readouterr().out


def test_arguments_the_gateway_refuses_are_the_calls_fault() -> None:
    report = verified(shared(), mock=MockGateway(profile="pending"))
    refused = {each.operation: each.fault for each in report.findings()}
    assert refused["orders.preview"] is Fault.CALL


def test_replies_of_any_shape_are_reported_and_break_nothing() -> None:
    def nonsense(_: Any) -> Any:
        return [{"conid": {}, "sections": [{"secType": "OPT", "months": 7}], "accountId": [1], "ID": None, "FC": 1.5}]

    gateway = MockGateway()
    ends = ("/search", "/positions/0", "/portfolio/accounts", "/fyi/settings", "/iserver/accounts", "/auth/status")
    with wire.serve(Drifted(gateway, dict.fromkeys(ends, nonsense))) as url:
        report = at(url, gateway, shared())
    assert {"contracts.search", "portfolio.accounts", "notifications.settings", "accounts.list", "session.status"} <= {
        each.operation for each in report.findings(Fault.CONTRACT)
    }
    assert as_text(report)


def test_nothing_that_changes_anything_is_called() -> None:
    gateway = furnished()
    gateway.log.clear()
    verified(shared(), mock=gateway)
    called = {entry.operation or "" for entry in gateway.log}
    methods = {entry.operation: entry.request.method for entry in gateway.log}
    assert not called & writes.WRITE_BY_GET.keys()
    assert {name for name, method in methods.items() if method != "GET"} <= writes.READ_BY_POST.keys()
    assert not any("force" in entry.request.query for entry in gateway.log)


def test_what_may_be_called_seldom_is_called_only_when_asked_for() -> None:
    report = verified(shared(), everything=False)
    reasons = {each.name: each.reason for each in report.of(Outcome.SKIPPED)}
    assert "once in 15 minutes" in reasons["performance.period"]
    assert all(reasons.values())


def test_limits_are_kept() -> None:
    gateway = MockGateway(pacing=True)
    report = verified(shared(), mock=gateway)
    assert not [each for each in report.findings() if each.status == 429]


def test_no_secret_is_printed() -> None:
    gateway = furnished()
    [account] = [each.id for each in gateway.area(Accounts).all]
    contract = Contract(drifted(PLANTS))
    report = verified(contract, mock=gateway)
    for text in (as_text(report), json.dumps(as_json(report))):
        assert not [secret for secret in (*SECRET, account) if secret in text]
    assert json.loads(json.dumps(as_json(report)))["counts"]["differs"] > 0


def test_no_gateway_is_an_error_that_says_so() -> None:
    with Client("https://127.0.0.1:9/v1/api", keep_alive=False) as client, pytest.raises(NoGateway, match="running"):
        verify(client, shared())


def test_the_command_line_says_by_its_status_what_was_found(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    gateway = MockGateway()
    for module in ("ibportal.client", "ibportal.proof.verify"):
        monkeypatch.setattr(f"{module}.Clock", lambda: gateway.clock)  # pauses take no time
    file = tmp_path / "drifted.json"
    file.write_text(json.dumps(drifted(PLANTS[:1])), encoding="utf-8")
    with wire.serve(gateway) as url:
        assert main(["verify", "--url", url, "--json"]) == 0
        assert json.loads(capsys.readouterr().out)["overlay"] == []
        assert main(["verify", "--url", url, "--contract", str(file)]) == 1
    said = capsys.readouterr()
    assert "accountTitle" in said.out
    assert "  - target:" in said.out
    assert "operations" in said.err
    with wire.serve(MockGateway(logged_in=False)) as url:
        assert main(["verify", "--url", url]) == 2
    assert "NotAuthenticated" in capsys.readouterr().out
    with pytest.raises(SystemExit) as ended:
        main(["verify", "--url", "https://127.0.0.1:9/v1/api"])
    assert ended.value.code == 2


def test_a_reader_of_the_report_may_have_enough(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """As `head` has."""
    reader, writer = os.pipe()
    os.close(reader)
    with wire.serve(MockGateway(logged_in=False)) as url, os.fdopen(writer, "w") as closed:
        monkeypatch.setattr(sys, "stdout", closed)
        assert main(["verify", "--url", url]) == 2
        assert sys.stdout is not closed
        sys.stdout.close()
        with contextlib.suppress(BrokenPipeError):
            closed.close()
    assert "usage" not in capsys.readouterr().err


def test_without_the_extra_it_says_which_one_is_missing() -> None:
    program = (
        "import sys; sys.modules['jsonschema_rs'] = None\n"
        "from ibportal.proof.__main__ import main\n"
        "sys.exit(main(['verify']))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (2, 'jsonschema_rs is missing: pip install "ibportal[mock]"\n')


def test_a_comparison_says_what_a_mutated_reply_differs_in() -> None:
    contract = shared()
    comparison = Comparison(contract)
    steps = ("components", "schemas", "accountAttributes")
    good = {"accountId": "DU1234567", "type": "DEMO"}
    assert comparison.differences(steps, good) == []
    cases: tuple[tuple[Any, Kind, str], ...] = (
        ({**good, "new": 1}, Kind.UNDECLARED, "/new"),
        ({"type": "DEMO"}, Kind.MISSING, "/accountId"),
        ({**good, "type": "NEW"}, Kind.VALUE, "/type"),
        ({**good, "accountId": None}, Kind.NULL, "/accountId"),
        ({**good, "accountId": 7}, Kind.TYPE, "/accountId"),
        ([], Kind.TYPE, ""),
    )
    for value, kind, place in cases:
        [difference] = comparison.differences(steps, value)
        assert (difference.kind, difference.place) == (kind, place)
        mended = pasted(contract.document, written(actions(contract.document, [difference], "a test")))
        assert Comparison(Contract(mended)).differences(steps, value) == []


def test_no_example_of_the_contract_differs_from_it() -> None:
    replies = Replies(shared())
    shown = 0
    for operation in shared().operations.values():
        for example in operation.examples().values():
            shown += 1
            found = replies.differences(operation, httpx.Response(200, json=example))
            assert found == []
    assert shown > 150


@pytest.mark.skipif(not RECORDINGS.is_dir(), reason="the recordings of real gateways are not part of the repository")
def test_no_reply_of_a_real_gateway_differs_from_the_contract() -> None:
    replies = Replies(shared())
    index: dict[str, Object] = json.loads((RECORDINGS / "index.json").read_text(encoding="utf-8"))
    for name, row in index.items():
        found = shared().route(row["method"], row["path"].partition("?")[0])
        assert found, row["path"]
        response = httpx.Response(row["status"], content=(RECORDINGS / name).read_bytes())
        assert replies.differences(found[0], response) == [], name


def test_whatever_changes_in_any_reply_is_found_where_it_is_and_nowhere_else(tmp_path: Path) -> None:
    """Every reply of a session with one change at a time: a field added, null, another type, a required field gone."""
    gateway = furnished()
    with wire.serve(gateway) as url, record(url, tmp_path / "all.jsonl", shared()) as recording:
        at(recording.url, gateway, shared())
        exchanges = [each for each in recording.exchanges if each.operation and each.status == 200]
    found = 0
    missed: list[tuple[str, Kind, str]] = []
    elsewhere: list[tuple[str, Kind, str]] = []
    replies = Replies(shared())
    for each in {each.operation: each for each in exchanges}.values():
        operation = shared().operations[each.operation]
        for kind, place, body in mutations(each.reply):
            if kind not in declared(operation, place):
                continue
            differences = replies.differences(operation, httpx.Response(200, json=body))
            if any((one.kind, one.place) == (kind, place) for one in differences):
                found += 1
            else:
                missed.append((each.operation, kind, place))
            if any(one.place != place for one in differences):
                elsewhere.append((each.operation, kind, place))
    print(f"planted {found + len(missed)}, found {found}, elsewhere {len(elsewhere)}")
    assert missed == []
    assert elsewhere == []
    assert found > 900


def mutations(reply: Any) -> Iterator[tuple[Kind, str, Any]]:
    """Bodies with one change at the top, or in the first row."""
    row, prefix = (reply[0], "/*") if is_array(reply) and reply else (reply, "")
    if not is_object(row):
        return

    def body(changed: Object) -> Any:
        return [changed] if prefix else changed

    yield Kind.UNDECLARED, f"{prefix}/neverHeardOf", body({**row, "neverHeardOf": 1})
    for name in row:
        yield Kind.NULL, f"{prefix}/{name}", body({**row, name: None})
        yield Kind.TYPE, f"{prefix}/{name}", body({**row, name: {"a": [True]}})
        yield Kind.MISSING, f"{prefix}/{name}", body({key: value for key, value in row.items() if key != name})


def declared(operation: Operation, place: str) -> set[Kind]:
    """What of a place would be a difference, by the schema it has; nothing where it is open or has alternatives."""
    contract = shared()
    schema = contract.follow(operation.document["responses"]["200"])["content"]["application/json"]["schema"]
    schema = contract.follow(schema)
    if place.startswith("/*"):
        schema = contract.follow(schema.get("items", {}))
    name = place.removeprefix("/*").removeprefix("/")
    if "properties" not in schema or any(key in schema for key in ("anyOf", "allOf", "oneOf", "additionalProperties")):
        return set()
    if name not in schema["properties"]:
        return {Kind.UNDECLARED}
    found: set[Kind] = {Kind.MISSING} if name in schema.get("required", ()) else set()
    field = contract.follow(schema["properties"][name])
    if "type" not in field or "enum" in field:
        return found
    kinds = stated(field)
    if "null" not in kinds:
        found.add(Kind.NULL)
    if "object" not in kinds:
        found.add(Kind.TYPE)
    return found
