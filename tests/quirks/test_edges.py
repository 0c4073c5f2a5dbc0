"""What quirks do at their edges: where a demonstration shows that a cure works, these say where it stops.

The gateway's side is asked directly, with the one quirk only; the client's side through `Client`, to which all of the
logic is common with `AsyncClient`.
"""

import random
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from decimal import Decimal
from itertools import pairwise
from typing import Any

import httpx
import pytest

from ibportal import Client
from ibportal.errors import IbportalError, NotFound, NotReady, Unavailable
from ibportal.mock import MockGateway, Reply
from ibportal.mock.accounts import Accounts
from ibportal.mock.book import Book
from ibportal.mock.clock import VirtualClock
from ibportal.mock.prices import Prices
from ibportal.mock.universe import Universe
from ibportal.models import OrderTicket
from ibportal.quirks.display_numbers import DisplayNumbers
from ibportal.quirks.stop_prices import StopPrices
from ibportal_generated.models.model_cash_target import ModelCashTarget
from ibportal_generated.models.model_investment import ModelInvestment
from ibportal_generated.models.model_position_target import ModelPositionTarget
from tests.mock.engine import ask, value
from tests.quirks.alone import said, showing

APPLE, IBM = 265598, 8314
LIMIT = {"orderType": "LMT", "side": "BUY", "tif": "DAY", "quantity": 1, "price": 200}


# watchlist-unavailable ------------------------------------------------------------------------------------------------


def test_a_watchlist_with_a_wrong_id_is_503() -> None:
    mock = showing("watchlist-unavailable")
    refusal = (503, {"error": "Service Unavailable", "statusCode": 503})
    assert said(ask(mock, "POST", "/iserver/watchlist", {"id": "spring", "name": "Spring"})) == refusal
    assert said(ask(mock, "GET", "/iserver/watchlist?id=77777777")) == refusal


def test_a_watchlist_of_nothing_at_all_is_a_wrong_request() -> None:
    assert ask(showing("watchlist-unavailable"), "POST", "/iserver/watchlist", {}).status == 400


def test_the_name_and_the_id_of_a_watchlist_are_looked_at_before_it_is_sent() -> None:
    mock = showing()
    with mock.client(keep_alive=False) as ib:
        with pytest.raises(ValueError, match="the name is empty"):
            ib.watchlists.create("1", " ")
        with pytest.raises(ValueError, match="'spring' is not a number"):
            ib.watchlists.create("spring", "Spring")
        assert not mock.log.of("watchlists.create")
        ib.watchlists.create("1", "Spring")


LISTS = {
    "user_lists": [{"id": "7", "name": "mine"}, {"name": "nameless"}],
    "system_lists": [{"id": "9", "name": "hot"}],
}


@pytest.mark.parametrize(
    ("wanted", "lists", "error"),
    [
        ("7", {"data": LISTS}, Unavailable),
        ("9", {"data": LISTS}, Unavailable),
        ("8", {"data": LISTS}, NotFound),
        ("9", {"data": {"system_lists": LISTS["system_lists"]}}, Unavailable),
        ("7", {"data": {"user_lists": LISTS["user_lists"]}}, Unavailable),
        ("7", {"data": {}}, NotFound),
        ("7", {}, NotFound),
    ],
)
def test_a_watchlist_that_cannot_be_read_is_missing_only_if_it_is_not_listed(
    wanted: str, lists: dict[str, Any], error: type[Exception]
) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/watchlists"):
            return httpx.Response(200, json=lists)
        return httpx.Response(503, json={"error": "Service Unavailable", "statusCode": 503})

    with Client(transport=httpx.MockTransport(answer), clock=VirtualClock(), keep_alive=False, retries=0) as ib:
        with pytest.raises(error) as caught:
            ib.watchlists.get(wanted)
        assert type(caught.value) is error
        assert "503" in str(caught.value) or wanted in str(caught.value)


# stop-prices ----------------------------------------------------------------------------------------------------------

PRICES = {"price": 1.0, "aux_price": 2.0, "trailing_amt": 3.0, "trailing_type": "amt"}


@pytest.mark.parametrize(
    ("kind", "given", "wrong"),
    [
        ("LMT", "price", None),
        ("LMT", "", "a LMT order needs price"),
        ("LMT", "price aux_price", "a LMT order has no aux_price"),
        ("LOC", "", "a LOC order needs price"),
        ("LOC", "price aux_price", "a LOC order has no aux_price"),
        ("STP", "price", None),
        ("STP", "", "a STP order needs price"),
        ("STP", "aux_price", "a STP order needs price; its stop price goes into `price`, not into `aux_price`"),
        ("STP", "price aux_price", "a STP order has no aux_price"),
        ("LMT", "aux_price", "a LMT order needs price"),
        ("STOP_LIMIT", "price aux_price", None),
        ("STOP_LIMIT", "price", "a STOP_LIMIT order needs aux_price"),
        ("STOP_LIMIT", "", "a STOP_LIMIT order needs price and aux_price"),
        ("TRAIL", "trailing_amt trailing_type", None),
        ("TRAIL", "price trailing_amt trailing_type", None),
        ("TRAIL", "price", "a TRAIL order needs trailing_amt and trailing_type"),
        ("TRAILLMT", "price aux_price trailing_amt trailing_type", None),
        ("TRAILLMT", "trailing_amt trailing_type", "a TRAILLMT order needs price and aux_price"),
        ("MKT", "", None),
        ("MKT", "price", "a MKT order has no price; a limit order is LMT"),
        ("MKT", "aux_price", "a MKT order has no aux_price"),
        ("MOC", "price", "a MOC order has no price; a limit order is LMT"),
        ("MIDPRICE", "price", None),
        ("MIDPRICE", "aux_price", "a MIDPRICE order has no aux_price"),
        ("INVENTED", "price aux_price", None),
    ],
)
def test_each_type_of_order_has_its_own_prices(kind: str, given: str, wrong: str | None) -> None:
    prices: dict[str, Any] = {name: PRICES[name] for name in given.split()}
    ticket = OrderTicket(conid=APPLE, order_type=kind, side="BUY", tif="DAY", quantity=1, **prices)
    assert StopPrices.wrong(ticket) == wrong


# cold-notifications ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("retries", "asked"), [(0, 1), (1, 4), (2, 5)])
def test_what_is_not_there_yet_is_asked_for_a_little_longer_at_a_steady_pace(retries: int, asked: int) -> None:
    clock, moments = VirtualClock(), list[float]()

    def answer(request: httpx.Request) -> httpx.Response:
        del request
        moments.append(clock.monotonic())
        return httpx.Response(423, json={"status": "waiting for reply"})

    options: dict[str, Any] = {"keep_alive": False, "retries": retries, "without": {"global-rate", "endpoint-rates"}}
    chance = random.Random(3)  # noqa: S311 - repeatable on purpose
    with (
        Client(transport=httpx.MockTransport(answer), clock=clock, chance=chance, **options) as ib,
        pytest.raises(NotReady),
    ):
        ib.notifications.unread()
    assert len(moments) == asked
    assert all(0.75 <= later - earlier <= 1.25 for earlier, later in pairwise(moments))


# passing-failures -----------------------------------------------------------------------------------------------------


def pauses(failure: Callable[[], httpx.Response], seed: int) -> list[float]:
    """How long a client of this seed waits between its attempts at a read that keeps failing."""
    clock, moments = VirtualClock(), list[float]()

    def answer(request: httpx.Request) -> httpx.Response:
        del request
        moments.append(clock.monotonic())
        return failure()

    options: dict[str, Any] = {"keep_alive": False, "without": {"global-rate", "endpoint-rates"}}
    chance = random.Random(seed)  # noqa: S311 - repeatable on purpose
    with (
        Client(transport=httpx.MockTransport(answer), clock=clock, chance=chance, **options) as ib,
        pytest.raises(IbportalError),
    ):
        ib.portfolio.accounts()
    return [later - earlier for earlier, later in pairwise(moments)]


def broken() -> httpx.Response:
    raise httpx.ReadError("Connection reset by peer")


def test_after_a_broken_connection_the_next_attempt_is_made_at_once() -> None:
    first = pauses(broken, 1)[0]
    assert 0.15 <= first <= 0.25


def test_a_pause_is_a_quarter_longer_or_shorter_at_most() -> None:
    firsts = [pauses(lambda: httpx.Response(503), seed)[0] for seed in range(60)]
    assert all(0.75 <= each <= 1.25 for each in firsts)
    assert min(firsts) < 0.8
    assert max(firsts) > 1.2


def test_maintenance_takes_five_seconds_or_so() -> None:
    maintenance = {"error": "xcredserv comm failed during getEvents due to Connection refused"}
    firsts = [pauses(lambda: httpx.Response(500, json=maintenance), seed)[0] for seed in range(60)]
    assert all(3.75 <= each <= 6.25 for each in firsts)
    assert min(firsts) < 4.2
    assert max(firsts) > 5.8


# preview-snapshot -----------------------------------------------------------------------------------------------------


def preview(mock: MockGateway, *orders: dict[str, Any]) -> int:
    """The status of a preview."""
    account = mock.area(Accounts).trading[0].id
    rows = [{**LIMIT, **each} for each in orders]
    return ask(mock, "POST", f"/iserver/account/{account}/orders/whatif", {"orders": rows}).status


def snapshot(mock: MockGateway, conids: str) -> None:
    ask(mock, "GET", f"/iserver/marketdata/snapshot?conids={conids}&fields=31")


def test_a_preview_is_refused_until_there_was_a_snapshot_of_that_contract() -> None:
    mock = showing("preview-snapshot")
    snapshot(mock, str(IBM))
    assert preview(mock, {"conid": APPLE}) == 400
    snapshot(mock, f"{IBM},{APPLE}")
    assert preview(mock, {"conid": APPLE}) == 200
    assert preview(showing(), {"conid": APPLE}) == 200


def test_a_refused_preview_names_the_first_contract_without_a_snapshot() -> None:
    mock = showing("preview-snapshot")
    account = mock.area(Accounts).trading[0].id
    orders = [{**LIMIT, "conid": APPLE}, {**LIMIT, "conid": IBM}]
    refused = said(ask(mock, "POST", f"/iserver/account/{account}/orders/whatif", {"orders": orders}))
    assert refused == (400, {"error": f"Bad Request: no market data snapshot of {APPLE}", "statusCode": 400})


def test_a_combo_and_what_is_no_order_at_all_need_no_snapshot() -> None:
    mock = showing("preview-snapshot")
    assert preview(mock, {"conidex": f"28812380;;;{APPLE}/1,{IBM}/-1"}) == 200
    account = mock.area(Accounts).trading[0].id
    for orders in ("none", [], [7], None):
        [with_it, without] = (
            said(ask(each, "POST", f"/iserver/account/{account}/orders/whatif", {"orders": orders}))
            for each in (mock, showing())
        )
        assert with_it == without


def test_a_new_brokerage_session_has_had_no_snapshot() -> None:
    mock = showing("preview-snapshot")
    snapshot(mock, str(APPLE))
    assert preview(mock, {"conid": APPLE}) == 200
    mock.lose_session("login")
    mock.log_in()
    assert preview(mock, {"conid": APPLE}) == 400
    snapshot(mock, str(APPLE))
    assert preview(mock, {"conid": APPLE}) == 200


def test_the_client_takes_one_snapshot_of_a_contract_however_often_it_is_previewed() -> None:
    mock = MockGateway()
    with mock.client(keep_alive=False) as ib:
        account = str(ib.accounts.list().selected_account)
        ticket = OrderTicket(conid=APPLE, order_type="LMT", side="BUY", tif="DAY", quantity=1, price=200.0)
        for _ in range(2):
            ib.orders.preview(account, ticket)
    assert len(mock.log.of("orders.preview")) == 2
    assert len(mock.log.of("market_data.snapshot")) == 1


# logged-out-in-several-ways -------------------------------------------------------------------------------------------


def test_a_tickle_says_401_before_the_first_login_and_an_error_under_200_after_the_last() -> None:
    mock = showing("logged-out-in-several-ways", logged_in=False)
    assert ask(mock, "POST", "/tickle").status == 401
    mock.log_in()
    status, told = said(ask(mock, "POST", "/tickle"))
    assert status == 200
    assert len(told["session"]) == 32
    mock.lose_session("login")
    assert said(ask(mock, "POST", "/tickle")) == (200, {"error": "no session"})
    plain = showing()
    plain.lose_session("login")
    assert ask(plain, "POST", "/tickle").status == 401


# model-refusals -------------------------------------------------------------------------------------------------------


def shares(target: float) -> list[ModelPositionTarget]:
    return [ModelPositionTarget(conid=APPLE, target=target)]


def cash(target: float) -> list[ModelCashTarget]:
    return [ModelCashTarget(ccy="USD", target=target)]


def test_the_targets_of_a_model_add_up_to_one_and_it_has_a_description() -> None:
    mock = MockGateway(profile="paper-advisor")
    with mock.client(keep_alive=False) as ib:

        def save(description: str, *, invested: float, rest: float) -> None:
            ib.fa_models.save(
                cash(rest), description, is_static=False, model="Half", position_targets=shares(invested), req_id=1
            )

        with pytest.raises(ValueError, match="the description is empty"):
            save(" ", invested=0.5, rest=0.5)
        with pytest.raises(ValueError, match=r"add up to 1\.1"):
            save("too much", invested=0.5, rest=0.6)
        with pytest.raises(ValueError, match=r"add up to 0\.99999"):
            save("a little less", invested=0.5, rest=0.49999)
        assert not mock.log.of("fa_models.save")
        save("fractions", invested=0.1, rest=0.9)
        save("a rounded third", invested=0.3333333, rest=0.6666666)
        save("a millionth more", invested=0.5, rest=0.500001)
        assert len(mock.log.of("fa_models.save")) == 3


def test_an_investment_of_nothing_and_a_plan_that_is_none_are_not_sent() -> None:
    mock = MockGateway(profile="paper-advisor")
    with mock.client(keep_alive=False, retries=0) as ib:
        account = mock.area(Accounts).trading[0].id

        def invest(amount: float) -> None:
            ib.fa_models.invest(1, "Half", [ModelInvestment(account=account, amt_to_invest=amount)])

        with pytest.raises(ValueError, match=f"the amount for {account} is 0"):
            invest(0)
        for plan in (-1, 0):
            with pytest.raises(ValueError, match=f"{plan} is no instruction id"):
                ib.fa_models.submit_transfers(1, plan)
        assert not mock.log.of("fa_models.invest")
        assert not mock.log.of("fa_models.submit_transfers")
        with suppress(IbportalError):  # there is no such model, and no such plan: what counts is that they are sent
            invest(1000)
        with suppress(IbportalError):
            ib.fa_models.submit_transfers(1, 1)
    assert len(mock.log.of("fa_models.invest")) == len(mock.log.of("fa_models.submit_transfers")) == 1


def test_a_refused_model_comes_without_a_word() -> None:
    targets: dict[str, Any] = {"positionTargets": [], "cashTargets": []}
    body = {"reqID": 1, "model": "Half", "desc": "", "isStatic": False, **targets}
    mock = showing("model-refusals", profile="paper-advisor")
    assert said(ask(mock, "POST", "/fa/model/save", body)) == (400, None)


# not-from-ibkr --------------------------------------------------------------------------------------------------------


def test_who_does_not_say_what_he_is_gets_a_page_that_denies_access() -> None:
    mock = showing("not-from-ibkr")
    nameless = ask(mock, "GET", "/iserver/accounts")
    assert (nameless.status, b"Access Denied" in nameless.body) == (403, True)
    assert ask(mock, "GET", "/iserver/accounts", **{"User-Agent": "edges/1.0"}).status == 200


# status-no-taxonomy ---------------------------------------------------------------------------------------------------


def test_an_unknown_order_is_now_400_and_now_503_and_both_name_it() -> None:
    mock = showing("status-no-taxonomy")
    replies = [said(ask(mock, "GET", "/iserver/account/order/status/999999999")) for _ in range(200)]
    times = Counter(status for status, _ in replies)
    assert times.keys() == {400, 503}
    assert 70 <= times[400] <= 130, "about half of them"
    assert all("999999999 is not found" in told["error"] for _, told in replies)
    assert all(told["statusCode"] == 400 for status, told in replies if status == 400)


# display-numbers ------------------------------------------------------------------------------------------------------


def displayed(remainder: int) -> dict[str, Any]:
    """The row of some share whose conid leaves `remainder`, at a gateway that decorates."""
    mock = showing("display-numbers")
    share = next(each for each in mock.area(Universe).all("STK") if each.is_us and each.conid % 16 == remainder)
    mock.area(Prices).set(share.conid, last="1271.55", bid="1271.50", ask="1271.60")
    fields = "31,83,84,85,86,87,88"
    rows: list[dict[str, Any]] = value(
        ask(mock, "GET", f"/iserver/marketdata/snapshot?conids={share.conid}&fields={fields}")
    )
    return rows[0]


REMAINDERS = {each.conid % 16 for each in MockGateway().area(Universe).all("STK") if each.is_us}


@pytest.mark.parametrize(
    ("remainder", "last", "bid"), [(3, "C1,271.55", "-1"), (5, "C 1,271.55", "-1"), (7, "H1,271.55", "-1")]
)
def test_a_letter_says_that_nothing_trades_and_then_there_is_no_bid(remainder: int, last: str, bid: str) -> None:
    assert remainder in REMAINDERS
    row = displayed(remainder)
    assert (row["31"], row["84"]) == (last, bid)


def test_what_trades_has_commas_suffixes_and_either_kind_of_percentage() -> None:
    seen = {remainder: displayed(remainder) for remainder in REMAINDERS - {3, 5, 7}}
    assert {row["31"] for row in seen.values()} == {"1,271.55"}
    assert "-1" not in {row["84"] for row in seen.values()}
    for remainder, row in seen.items():
        assert isinstance(row["83"], float) if remainder % 2 else row["83"].endswith("%")
        assert row["87"][-1] in "KMB"
        assert "." not in row["87"] or len(row["87"].partition(".")[2]) == 2
        assert row["85"] == f"{Decimal(row['85'].replace(',', '')):,}"


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        ("0", "0"),
        ("", "0"),
        ("0.25", "0.2"),
        ("999", "999"),
        ("1000", "1K"),
        ("1260", "1.3K"),
        ("999999", "1000K"),
        ("1000000", "1M"),
        ("2500000000", "2.5B"),
    ],
)
def test_volumes_are_shortened_at_the_thousand_the_million_and_the_milliard(number: str, shown: str) -> None:
    assert DisplayNumbers._rounded(number) == shown  # pyright: ignore[reportPrivateUsage]


# selected-account -----------------------------------------------------------------------------------------------------


def test_an_order_is_answered_for_in_the_selected_account_only() -> None:
    mock = showing("selected-account", profile="linked")
    mock.area(Book).suppressed |= {"o163", "o354"}
    ask(mock, "GET", "/iserver/accounts")
    first, second = mock.area(Accounts).selected, mock.area(Accounts).trading[1].id
    orders: dict[str, str] = {}
    for account in (first, second):
        [placed] = value(
            ask(mock, "POST", f"/iserver/account/{account}/orders", {"orders": [{**LIMIT, "conid": APPLE}]})
        )
        orders[account] = placed["order_id"]

    def status(order: str) -> Reply:
        return ask(mock, "GET", f"/iserver/account/order/status/{order}")

    assert status(orders[first]).status == 200
    refused = status(orders[second])
    assert said(refused) == (503, {"error": f"Order {orders[second]} is not found", "statusCode": 503})
    assert refused.delay == 5.0
    ask(mock, "POST", "/iserver/account", {"acctId": second})
    assert (status(orders[first]).status, status(orders[second]).status) == (503, 200)
    assert ask(showing("selected-account"), "GET", "/iserver/account/order/status/abc").status in (400, 503)
