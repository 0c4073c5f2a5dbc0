"""Every form and every text of a refusal that was ever seen, and the error it becomes, row by row."""

import asyncio
import datetime as dt
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from ibportal import AsyncClient, Client, errors, judge
from ibportal.errors import ApiError, IbportalError, OutcomeUnknown, UnreadableReply
from ibportal.judge import ORDERS
from ibportal.models import OrderTicket
from ibportal_generated._call import Call, Operation
from ibportal_generated.calls import orders as order_calls

ROOT = Path(__file__).resolve().parents[2]
TABLE: dict[str, Any] = json.loads((ROOT / "spec" / "errors.json").read_text(encoding="utf-8"))
EVIDENCE = ROOT.parent / "shared" / "evidence"
TICKET = OrderTicket(conid=265598, order_type="MKT", side="BUY", tif="DAY", quantity=1)
ACCOUNT = "U9999999"
MINE = {"accounts": ["U1234567"], "isPaper": False}

CALLS: dict[str, Callable[[Any], Any]] = {
    "accounts.select": lambda raw: raw.accounts.select("U1234567"),
    "alerts.activate": lambda raw: raw.alerts.activate(ACCOUNT, 1, 1),
    "alerts.details": lambda raw: raw.alerts.details(1),
    "alerts.save": lambda raw: raw.alerts.save(ACCOUNT, "name", "message", 0, 0, "GTC", []),
    "contracts.currency_pairs": lambda raw: raw.contracts.currency_pairs("USD"),
    "contracts.info": lambda raw: raw.contracts.info(conid=1),
    "contracts.rules": lambda raw: raw.contracts.rules(265598, is_buy=True),
    "contracts.search": lambda raw: raw.contracts.search("XXXX"),
    "market_data.history": lambda raw: raw.market_data.history(265598, "1d", "1h"),
    "market_data.unsubscribe": lambda raw: raw.market_data.unsubscribe(265598),
    "notifications.remove_device": lambda raw: raw.notifications.remove_device("apn://mtws@1"),
    "notifications.unread": lambda raw: raw.notifications.unread(),
    "orders.answer_prompt": lambda raw: raw.orders.answer_prompt(1, "p12", "Yes"),
    "orders.cancel": lambda raw: raw.orders.cancel(ACCOUNT, "503504"),
    "orders.live": lambda raw: raw.orders.live(),
    "orders.place": lambda raw: raw.orders.place(ACCOUNT, [TICKET]),
    "orders.preview": lambda raw: raw.orders.preview(ACCOUNT, [TICKET]),
    "orders.reply": lambda raw: raw.orders.reply("07a13a5a", confirmed=True),
    "orders.status": lambda raw: raw.orders.status("503504"),
    "orders.suppress": lambda raw: raw.orders.suppress(["o163"]),
    "performance.period": lambda raw: raw.performance.period(["U1234567"], "X"),
    "performance.transactions": lambda raw: raw.performance.transactions(["U1234567"], ["1"], "USD"),
    "portfolio.ledger": lambda raw: raw.portfolio.ledger(ACCOUNT),
    "portfolio.position": lambda raw: raw.portfolio.position(ACCOUNT, 265598),
    "session.logout": lambda raw: raw.session.logout(),
    "session.reauthenticate": lambda raw: raw.session.reauthenticate(),
    "session.status": lambda raw: raw.session.status(),
    "session.tickle": lambda raw: raw.session.tickle(),
}


def rows() -> Iterator[Any]:
    """Every reply of the table: operation, reply, class, words."""
    for row in TABLE["bodies"]:
        for reply in row.get("replies", []):
            made = (reply["status"], reply["body"], reply.get("headers", {}))
            yield pytest.param(
                row["operation"],
                made,
                row["class"],
                row.get("words"),
                id=f"{row['id']} {row['name']} {reply['status']}",
            )
    for row in TABLE["texts"]:
        for reply in row["replies"]:
            made = (reply["status"], json.dumps({"error": reply["words"]}), {"Content-Type": "application/json"})
            yield pytest.param(
                row["operation"], made, row["class"], reply["words"], id=f"{row['text']} {reply['status']}"
            )


def asked(operation: str, reply: tuple[int, str, dict[str, str]], *, later: bool, **options: Any) -> Any:
    """What the client makes of one reply, after it has learnt which accounts are its own."""

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/iserver/accounts"):
            return httpx.Response(200, json=MINE)
        status, body, headers = reply
        return httpx.Response(status, content=body.encode(), headers=headers)

    transport, call = httpx.MockTransport(answer), CALLS[operation]
    if not later:
        with Client(transport=transport, live=True, keep_alive=False, **options) as ib:
            ib.raw.accounts.list()
            return call(ib.raw).value

    async def awaited() -> Any:
        async with AsyncClient(transport=transport, live=True, keep_alive=False, **options) as ib:
            await ib.raw.accounts.list()
            return (await call(ib.raw)).value

    return asyncio.run(awaited())


@pytest.mark.parametrize("later", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize(("operation", "reply", "kind", "words"), list(rows()))
def test_every_refusal_ever_seen_is_the_error_it_means(
    operation: str, reply: tuple[int, str, dict[str, str]], kind: str | None, words: str | None, *, later: bool
) -> None:
    if kind is None:
        asked(operation, reply, later=later)
        return
    with pytest.raises(IbportalError) as caught:
        asked(operation, reply, later=later)
    error = caught.value
    assert type(error).__name__ == kind
    assert error.operation == operation
    assert str(error).startswith(f"{operation}: ")
    if isinstance(error, ApiError):
        assert (error.status, error.body) == (reply[0], reply[1])
        assert f"refused with status {error.status}: {error.words or 'no reason given'}" in str(error)
        assert words is None or error.words == words


@pytest.mark.parametrize(("operation", "reply", "kind", "words"), list(rows()))
def test_an_error_of_a_known_kind_says_what_to_do(
    operation: str, reply: tuple[int, str, dict[str, str]], kind: str | None, words: str | None
) -> None:
    if kind in (None, "ApiError", "EmptyReply", "InvalidRequest"):
        return  # a success; nobody knows; there is none; the gateway's own words say it
    with pytest.raises(ApiError) as caught:
        asked(operation, reply, later=False)
    said, dash, then = str(caught.value).partition(" — ")
    assert dash
    assert len(then.split()) >= 3
    assert words is None or words in said


def test_the_table_has_every_form_and_text_of_the_evidence() -> None:
    if not EVIDENCE.exists():
        pytest.skip("the evidence lies beside the repository, and is not there")
    bodies = json.loads((EVIDENCE / "error_bodies.json").read_text(encoding="utf-8"))
    texts = json.loads((EVIDENCE / "error_texts.json").read_text(encoding="utf-8"))
    assert {row["id"] for row in bodies} == {row["id"] for row in TABLE["bodies"]}
    assert {row["text"] for row in texts} == {row["text"] for row in TABLE["texts"]}


def test_every_error_is_in_the_drawing_of_the_tree() -> None:
    drawn = errors.__doc__ or ""
    kinds = [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, IbportalError)]
    missing = [kind.__name__ for kind in kinds if kind.__name__ not in drawn]
    assert missing == []


@pytest.mark.parametrize("operation", ["orders.place", "orders.reply", "orders.cancel"])
@pytest.mark.parametrize("status", [500, 502, 503, 504])
@pytest.mark.parametrize("body", ["", '{"error":"java.lang.NullPointerException"}', "Bad Gateway"])
def test_an_order_may_work_although_a_server_in_trouble_refused_it(operation: str, status: int, body: str) -> None:
    with pytest.raises(OutcomeUnknown, match="may have been carried out"):
        asked(operation, (status, body, {}), later=False)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Order 503504 rejected: 401 shares, 429 USD", "OrderRejected"),
        ("Maintenance margin is not enough; initial margin is required", "OrderRejected"),
        ("This order is competing with order 500", "OrderRejected"),
    ],
)
def test_words_that_merely_look_like_another_error_are_not_taken_for_it(words: str, kind: str) -> None:
    with pytest.raises(ApiError) as caught:
        asked("orders.place", (400, json.dumps({"error": words}), {}), later=False)
    assert type(caught.value).__name__ == kind


@pytest.mark.parametrize(
    ("operation", "words", "kind"),
    [
        ("orders.place", "Duplicate cOID", "DuplicateClientOrderId"),
        ("orders.place", "duplicate local order id: mine-1", "DuplicateClientOrderId"),
        ("orders.cancel", "Order 503504 does not exist", "OrderNotFound"),
        ("orders.cancel", "Order 503504 is already filled", "OrderNotModifiable"),
        ("orders.cancel", "Order 503504 was already cancelled", "OrderNotModifiable"),
        ("orders.cancel", "Order 503504 cannot be cancelled", "OrderNotModifiable"),
        ("orders.cancel", "Order 503504 cannot be modified", "OrderNotModifiable"),
        ("orders.live", "Session is misconfigured", "NotPermitted"),
        ("contracts.info", "No data", "NoData"),
        ("contracts.info", "System maintenance", "Maintenance"),
        ("contracts.info", "Service Unavailable", "Unavailable"),
        ("contracts.info", "Timed out", "Unavailable"),
        ("contracts.info", "timeout", "Unavailable"),
        ("contracts.info", "The request timed out", "Unavailable"),
        ("contracts.info", "Too many requests", "PacingViolation"),
        ("contracts.info", "waiting for reply", "NotReady"),
        ("orders.live", "Unauthorized", "NotAuthenticated"),
        ("alerts.details", "Alert 1 doesn't exist", "NotFound"),
        ("alerts.save", "conditions can't be empty", "InvalidRequest"),
        ("alerts.save", "body cannot be empty", "InvalidRequest"),
    ],
)
@pytest.mark.parametrize("status", [200, 400])
def test_words_mean_the_same_with_another_status_and_in_other_spellings(
    operation: str, words: str, kind: str, status: int
) -> None:
    with pytest.raises(ApiError) as caught:
        asked(operation, (status, json.dumps({"error": words}), {}), later=False)
    assert type(caught.value).__name__ == kind


WRITES: dict[str, Callable[[Any], Any]] = {
    "ccp.cancel": lambda raw: raw.ccp.cancel(ACCOUNT, 1),
    "ccp.modify": lambda raw: raw.ccp.modify(ACCOUNT, 1),
    "ccp.place": lambda raw: raw.ccp.place(ACCOUNT, 265598, "USD", "SMART", 1),
    "fa_models.submit_transfers": lambda raw: raw.fa_models.submit_transfers(1, 1),
    "orders.cancel": lambda raw: raw.orders.cancel(ACCOUNT, "1"),
    "orders.modify": lambda raw: raw.orders.modify(ACCOUNT, "1", TICKET),
    "orders.place": lambda raw: raw.orders.place(ACCOUNT, [TICKET]),
    "orders.place_for_group": lambda raw: raw.orders.place_for_group("all", TICKET),
    "orders.place_single": lambda raw: raw.orders.place_single(ACCOUNT, TICKET),
    "orders.reply": lambda raw: raw.orders.reply("1", confirmed=True),
}
"""What moves money or shares."""
REJECTED: dict[str, Callable[[Any], Any]] = {
    **{name: call for name, call in WRITES.items() if name.startswith("orders.") and name != "orders.cancel"},
    "orders.preview": lambda raw: raw.orders.preview(ACCOUNT, [TICKET]),
    "orders.preview_single": lambda raw: raw.orders.preview_single(ACCOUNT, TICKET),
}
"""What is answered about an order that does not exist yet, or not like that."""


def refused(call: Callable[[Any], Any], status: int, words: str) -> IbportalError:
    """The error that words with a status are."""
    answer = httpx.MockTransport(lambda _: httpx.Response(status, json={"error": words}))
    with Client(transport=answer, live=True, keep_alive=False) as ib, pytest.raises(IbportalError) as caught:
        call(ib.raw)
    return caught.value


@pytest.mark.parametrize("call", WRITES.values(), ids=WRITES)
def test_what_moves_money_may_have_been_done_where_a_server_in_trouble_says_what_nobody_knows(
    call: Callable[[Any], Any],
) -> None:
    assert type(refused(call, 500, "java.lang.NullPointerException")) is OutcomeUnknown
    assert type(refused(call, 499, "java.lang.NullPointerException")) is not OutcomeUnknown


@pytest.mark.parametrize("call", REJECTED.values(), ids=REJECTED)
@pytest.mark.parametrize("status", [200, 400])
def test_words_nobody_knows_reject_an_order(call: Callable[[Any], Any], status: int) -> None:
    assert type(refused(call, status, "something unheard of")) is errors.OrderRejected


@pytest.mark.parametrize(
    ("body", "words"), [({"error": "why"}, "why"), ({"detail": "why"}, "why"), ({"message": "not there"}, "")]
)
def test_without_the_cure_words_are_looked_for_where_they_belong_only(body: dict[str, str], words: str) -> None:
    with pytest.raises(ApiError) as caught:
        asked("contracts.info", (400, json.dumps(body), {}), later=False, without={"error-in-disguise"})
    assert caught.value.words == words


@pytest.mark.parametrize(("status", "kind"), [(200, "NoData"), (400, "InvalidRequest"), (503, "Unavailable")])
def test_without_the_cure_a_refusal_is_what_its_status_says(status: int, kind: str) -> None:
    with pytest.raises(ApiError) as caught:
        asked("contracts.info", (status, '{"error":"No data."}', {}), later=False, without={"status-no-taxonomy"})
    assert type(caught.value).__name__ == kind


def test_null_where_a_result_was_promised_is_no_empty_reply() -> None:
    with pytest.raises(UnreadableReply) as caught:
        asked("contracts.currency_pairs", (200, "null", {}), later=False)
    assert type(caught.value) is UnreadableReply


@pytest.mark.parametrize(
    ("header", "seconds"),
    [("7", 7.0), ("Mon, 16 Mar 2026 14:00:30 GMT", 30.0), ("soon", None), (None, None)],
)
def test_retry_after_is_read_in_seconds_whichever_way_it_is_written(header: str | None, seconds: float | None) -> None:
    from ibportal.mock import MockGateway

    clock = MockGateway().clock
    headers = {"Retry-After": header} if header else {}
    with pytest.raises(ApiError) as caught:
        asked("contracts.currency_pairs", (429, "", headers), later=False, clock=clock)
    assert caught.value.retry_after == seconds


def test_a_wrong_account_is_not_told_from_no_login_until_the_accounts_are_known() -> None:
    transport = httpx.MockTransport(lambda _: httpx.Response(401))
    with Client(transport=transport, keep_alive=False) as ib:
        with pytest.raises(errors.NotAuthenticated, match=r"Nobody has logged in, or this login has no account U1"):
            ib.raw.portfolio.ledger("U1")
        with pytest.raises(errors.NotAuthenticated, match="has to log in"):
            ib.raw.portfolio.accounts()


def test_a_mac_on_port_5000_is_recognised() -> None:
    with pytest.raises(errors.WrongBaseUrl, match="AirPlay"):
        asked("orders.live", (403, "", {"Server": "AirTunes/775.3.1"}), later=False)


def test_a_page_where_a_word_was_promised_is_unreadable() -> None:
    page = "<html><body>Login</body></html>"
    with pytest.raises(UnreadableReply, match="a page instead of a word"):
        asked("orders.answer_prompt", (200, page, {"Content-Type": "text/html"}), later=False)


def test_a_reply_is_read_by_whatever_function_its_call_has() -> None:
    call = Call(Operation("mine", "GET", "/mine"), {"url": "/mine"}, lambda response: len(response.content))
    known = judge.Known(lambda _: True, lambda: dt.datetime.now(dt.UTC))
    assert judge.result(call, httpx.Response(200, json=[1]), known) == len("[1]")


def test_order_operations_are_operations_of_the_contract() -> None:
    names = {each.name for each in vars(order_calls).values() if isinstance(each, Operation)}
    assert names >= ORDERS
