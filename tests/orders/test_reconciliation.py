"""Finding out what became of an order whose answer was lost: found, not there, or honestly not known."""

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest

from ibportal.core import Core
from ibportal.errors import NoAnswer, OutcomeUnknown, SubmissionIncomplete, Unanswered
from ibportal.flow import Flow
from ibportal.mock import MockGateway
from ibportal.mock.book import Book
from ibportal.mock.reply import Fault
from ibportal.orders import bracket, limit, market
from ibportal.orders.modification import modify
from ibportal.orders.reconciliation import Reconciled, reconcile
from ibportal.orders.submission import answer, place
from ibportal.orders.waiting import wait_for_status
from ibportal_generated.models.order_ticket import OrderTicket

if TYPE_CHECKING:
    from tests.orders.conftest import Run

AAPL = 265598


def buy() -> OrderTicket:
    return limit("BUY", 10, AAPL, "245.00", client_order_id="mine")


def lost(core: Core, account: str, **options: Any) -> Flow[Reconciled]:
    try:
        yield from place(core, account, buy())
    except OutcomeUnknown as error:
        return (yield from reconcile(core, error, **options))
    raise AssertionError("the answer came")


def test_an_order_that_arrived_is_found(run: "Run", mock: MockGateway) -> None:
    mock.fail_next("orders.place", fault=Fault.RESET, handled=True)
    found = run(lost)
    [order] = found.orders
    assert (found.fate, found.order_id) == ("accepted", str(next(iter(mock.area(Book).orders))))
    assert order.order is not None
    assert order.order.status == "Submitted"
    assert order.executions == ()
    assert len(mock.log.of("orders.place")) == 1


def test_an_order_that_did_not_is_looked_for_for_a_minute(run: "Run", mock: MockGateway) -> None:
    mock.fail_next("orders.place", fault=Fault.RESET, handled=False)
    before = mock.clock.monotonic()
    found = run(lost)
    assert (found.fate, found.order_id) == ("never arrived", None)
    assert mock.clock.monotonic() - before >= 60
    assert len(mock.log.of("orders.live")) > 3


def test_an_order_that_was_filled_is_found_by_its_executions(run: "Run", mock: MockGateway) -> None:
    mock.fail_next("orders.place", fault=Fault.RESET, handled=True)
    mock.fail_next("orders.live", body={"orders": [], "snapshot": True}, times=50)

    def scenario(core: Core, account: str) -> Flow[Reconciled]:
        try:
            yield from place(core, account, market("BUY", 10, AAPL))
        except OutcomeUnknown as error:
            return (yield from reconcile(core, error))
        raise AssertionError("the answer came")

    [order] = run(scenario).orders
    assert (order.fate, order.order) == ("accepted", None)
    assert sum(each.size or 0 for each in order.executions) == 10


@pytest.mark.parametrize("failing", ["orders.live", "orders.trades"])
def test_lists_that_fail_leave_it_unknown(run: "Run", mock: MockGateway, failing: str) -> None:
    mock.fail_next("orders.place", fault=Fault.RESET, handled=False)
    mock.fail_next(failing, fault=Fault.RESET, times=200)
    found = run(lost)
    assert found.fate == "unknown"
    assert failing in str(found.orders[0].why)


def test_lists_that_are_never_whole_leave_it_unknown(run: "Run", mock: MockGateway) -> None:
    mock.fail_next("orders.place", fault=Fault.RESET, handled=False)
    mock.fail_next("orders.live", body={"orders": [], "snapshot": False}, times=200)
    found = run(lost)
    assert found.fate == "unknown"
    assert "not whole" in str(found.orders[0].why)


def test_the_order_of_a_lost_answer_to_a_question_is_found(run: "Run", mock: MockGateway) -> None:
    mock.will_ask("o354")
    mock.fail_next("orders.reply", fault=Fault.HANG, handled=True)

    def scenario(core: Core, account: str) -> Flow[Reconciled]:
        try:
            yield from place(core, account, buy(), answers=lambda _: True)
        except OutcomeUnknown as error:
            return (yield from reconcile(core, error))
        raise AssertionError("the answer came")

    assert run(scenario).fate == "accepted"
    assert len(mock.log.of("orders.reply")) == 1


def test_the_children_of_a_bracket_are_found_by_their_parent(run: "Run", mock: MockGateway) -> None:
    mock.fail_next("orders.place", fault=Fault.RESET, handled=True)
    tickets = bracket(buy(), take_profit="255.00", stop_loss="230.00")

    def scenario(core: Core, account: str) -> Flow[Reconciled]:
        try:
            yield from place(core, account, tickets)
        except OutcomeUnknown as error:
            return (yield from reconcile(core, error))
        raise AssertionError("the answer came")

    [entry] = run(scenario).orders
    assert {child.order_type for child in entry.children} == {"LMT", "STP"}


def test_client_order_ids_will_do(run: "Run") -> None:
    def scenario(core: Core, account: str) -> Flow[Reconciled]:
        yield from place(core, account, buy())
        return (yield from reconcile(core, ["mine", "another"], account=account))

    found = run(scenario)
    assert [(each.client_order_id, each.fate) for each in found.orders] == [
        ("mine", "accepted"),
        ("another", "never arrived"),
    ]
    assert found.fate == "in part"


def test_an_order_that_waits_for_an_answer_has_not_arrived(run: "Run", mock: MockGateway) -> None:
    mock.will_ask("o354")

    def scenario(core: Core, account: str) -> Flow[Reconciled]:
        try:
            yield from place(core, account, buy())
        except Unanswered as error:
            return (yield from reconcile(core, error))
        raise AssertionError("nothing was asked")

    assert run(scenario).fate == "never arrived"


def test_a_group_that_is_incomplete_can_be_looked_for(run: "Run", mock: MockGateway) -> None:
    tickets = bracket(buy(), take_profit="255.00", named=True)
    mock.fail_next("orders.place", body=[{"order_id": "8", "local_order_id": "mine"}], handled=True)

    def scenario(core: Core, account: str) -> Flow[Reconciled]:
        try:
            yield from place(core, account, tickets)
        except SubmissionIncomplete as error:
            return (yield from reconcile(core, error))
        raise AssertionError("all were mentioned")

    assert [each.fate for each in run(scenario).orders] == ["accepted", "accepted"]


def test_the_time_counts_from_the_last_answer(run: "Run", mock: MockGateway) -> None:
    mock.will_ask("o354")
    mock.fail_next("orders.reply", fault=Fault.RESET, handled=True)
    mock.fail_next("orders.live", body={"orders": [], "snapshot": True}, times=50)  # it lags
    mock.fail_next("orders.trades", body=[], times=50)

    def scenario(core: Core, account: str) -> Flow[Reconciled]:
        try:
            yield from place(core, account, buy())
        except Unanswered as asked:
            mock.clock.advance(minutes=2)  # somebody thinks about it
            sent.append(core.clock.now())
            try:
                yield from answer(core, asked, lambda _: True)
            except OutcomeUnknown as error:
                told.append(error.at)
                return (yield from reconcile(core, error, patience=3.0))
        raise AssertionError("the answer came")

    sent: list[dt.datetime] = []
    told: list[dt.datetime | None] = []
    assert run(scenario).fate == "unknown"
    assert told == sent


def test_the_time_does_not_count_while_a_request_waits_for_its_turn(run: "Run", mock: MockGateway) -> None:
    mock.fail_next("orders.place", fault=Fault.RESET, handled=True)
    mock.fail_next("orders.live", body={"orders": [], "snapshot": True}, times=50)  # it lags
    mock.fail_next("orders.trades", body=[], times=50)

    def scenario(core: Core, account: str) -> Flow[Reconciled]:
        core.pacing.store.box(300.0, core.clock)
        try:
            yield from place(core, account, buy())
        except OutcomeUnknown as error:
            told.append(error.at)
            return (yield from reconcile(core, error, patience=3.0))
        raise AssertionError("the answer came")

    told: list[dt.datetime | None] = []
    assert run(scenario, max_wait=500.0).fate == "unknown"
    assert told == [mock.log.of("orders.place")[0].at]


def test_nor_in_a_group_that_is_incomplete(run: "Run", mock: MockGateway) -> None:
    tickets = bracket(buy(), take_profit="255.00", named=True)
    mock.fail_next("orders.place", body=[{"order_id": "8", "local_order_id": "mine"}])

    def scenario(core: Core, account: str) -> Flow[object]:
        core.pacing.store.box(300.0, core.clock)
        return (yield from place(core, account, tickets))

    with pytest.raises(SubmissionIncomplete) as caught:
        run(scenario, max_wait=500.0)
    assert caught.value.at == mock.log.of("orders.place")[0].at


def test_a_client_that_waits_longer_for_an_answer_looks_longer(run: "Run", mock: MockGateway) -> None:
    mock.fail_next("orders.place", fault=Fault.RESET, handled=False)
    found = run(lost, deadline=120.0)
    assert found.fate == "unknown"
    assert "up to 150 s after it was sent" in str(found.orders[0].why)


def test_an_earlier_order_of_the_same_name_is_not_the_one_that_was_lost(run: "Run", mock: MockGateway) -> None:
    def scenario(core: Core, account: str) -> Flow[Reconciled]:
        daily = market("BUY", 10, AAPL, client_order_id="daily")
        placed = yield from place(core, account, daily)
        yield from wait_for_status(core, placed, "Filled", timeout=90)
        mock.clock.advance(hours=24)
        mock.log_in()
        mock.fail_next("orders.place", fault=Fault.RESET, handled=False)
        try:
            yield from place(core, account, daily)
        except OutcomeUnknown as error:
            return (yield from reconcile(core, error))
        raise AssertionError("the answer came")

    found = run(scenario)
    assert (found.fate, found.orders[0].executions) == ("never arrived", ())


def test_of_a_group_that_is_incomplete_the_error_knows_when_it_was_sent(run: "Run", mock: MockGateway) -> None:
    tickets = bracket(buy(), take_profit="255.00", named=True)
    mock.fail_next("orders.place", body=[{"order_id": "8", "local_order_id": tickets[0].c_oid}])

    def scenario(core: Core, account: str) -> Flow[Reconciled]:
        sent.append(core.clock.now())
        try:
            yield from place(core, account, tickets)
        except SubmissionIncomplete as error:
            told.append(error.at)
            mock.clock.advance(hours=24)
            mock.log_in()
            return (yield from reconcile(core, error))
        raise AssertionError("all were mentioned")

    sent: list[dt.datetime] = []
    told: list[dt.datetime | None] = []
    for each in run(scenario).orders:
        assert each.fate == "unknown"
        assert "another day" in str(each.why)
    assert told == sent
    assert sent[0].tzinfo is dt.UTC


def test_a_lost_change_is_looked_up_by_the_order(run: "Run", mock: MockGateway) -> None:
    def scenario(core: Core, account: str) -> Flow[Reconciled]:
        placed = yield from place(core, account, buy())
        mock.fail_next("orders.modify", fault=Fault.RESET, handled=True)
        try:
            yield from modify(core, account, placed.order_id, limit_price="244.00")
        except OutcomeUnknown as error:
            return (yield from reconcile(core, error))
        raise AssertionError("the answer came")

    [order] = run(scenario).orders
    assert order.order_id == str(next(iter(mock.area(Book).orders)))
    assert order.order is not None
    assert str(order.order.limit_price) == "244.00"


def test_nothing_finds_an_order_without_a_name(run: "Run") -> None:
    with pytest.raises(ValueError, match="no client order ids"):
        run(lambda core, account: reconcile(core, [], account=account))


def test_every_lost_answer_is_an_unknown_outcome_with_names(run: "Run", mock: MockGateway) -> None:
    for fault in (Fault.HANG, Fault.RESET, Fault.HALF_BODY):
        mock.fail_next("orders.place", fault=fault)
        with pytest.raises(OutcomeUnknown, match="never send it again") as caught:
            run(lambda core, account: place(core, account, market("BUY", 1, AAPL)))
        assert len(caught.value.client_order_ids[0]) == 36
    mock.fail_next("orders.place", fault=Fault.UNSENT)
    with pytest.raises(NoAnswer) as refused:
        run(lambda core, account: place(core, account, market("BUY", 1, AAPL)))
    assert not isinstance(refused.value, OutcomeUnknown)


def test_what_fails_before_the_order_is_sent_is_no_unknown_outcome(run: "Run", mock: MockGateway) -> None:
    def scenario(core: Core, account: str) -> Flow[object]:
        core.remembered.forget()
        mock.fail_next("accounts.list", fault=Fault.RESET, times=50)
        return (yield from place(core, account, buy()))

    with pytest.raises(NoAnswer) as caught:
        run(scenario)
    assert not isinstance(caught.value, OutcomeUnknown)
    assert not mock.log.of("orders.place")


def test_a_filled_order_is_known_by_list_and_executions(run: "Run", mock: MockGateway) -> None:
    def scenario(core: Core, account: str) -> Flow[Reconciled]:
        placed = yield from place(core, account, market("BUY", 10, AAPL, client_order_id="mine"))
        yield from wait_for_status(core, placed.order_id, "Filled", timeout=90)
        mock.clock.advance(30)
        return (yield from reconcile(core, "mine", account=account))

    [order] = run(scenario).orders
    assert order.order is not None
    assert order.order.status == "Filled"
    assert order.executions


def linked(handled: bool, **options: Any) -> Reconciled:  # noqa: FBT001 - a parameter
    """An order for the second of three accounts, its answer lost."""
    mock = MockGateway(profile="linked")
    mock.area(Book).suppressed |= {"o163", "o451"}
    with mock.client(keep_alive=False, live=True) as ib:
        account = (ib.accounts.list().accounts or [])[1]
        mock.fail_next("orders.place", fault=Fault.RESET, handled=handled)
        with pytest.raises(OutcomeUnknown) as caught:
            ib.orders.place(account, buy())
        return ib.orders.reconcile(caught.value if options.get("error", True) else caught.value.client_order_ids)


def test_an_order_is_looked_for_in_the_account_it_was_sent_for() -> None:
    assert linked(handled=True).fate == "accepted"
    assert linked(handled=False).fate == "never arrived"


def test_without_an_account_a_missing_order_may_be_in_another() -> None:
    found = linked(handled=True, error=False)
    assert found.fate == "unknown"
    assert "several accounts" in str(found.orders[0].why)


def test_an_order_of_a_plain_request_is_looked_for_in_the_account_it_was_sent_for() -> None:
    mock = MockGateway(profile="linked")
    with mock.client(keep_alive=False, live=True) as ib:
        first, second, *_ = ib.accounts.list().accounts or []
    for handled, fate in ((True, "accepted"), (False, "never arrived")):
        with mock.client(keep_alive=False, live=True, account=first) as ib:
            mock.fail_next("orders.place", fault=Fault.RESET, handled=handled)
            with pytest.raises(OutcomeUnknown) as caught:
                ib.raw.orders.place(second, [limit("BUY", 10, AAPL, "245.00", client_order_id=fate)])
            assert caught.value.account == second
            assert ib.orders.reconcile(caught.value).fate == fate


def test_a_missing_order_that_names_no_account_may_be_in_any() -> None:
    mock = MockGateway(profile="linked")
    with mock.client(keep_alive=False, live=True) as ib:
        first, *_ = ib.accounts.list().accounts or []
    error = OutcomeUnknown("lost", operation="orders.place_for_group", client_order_ids=("mine",))
    with mock.client(keep_alive=False, live=True, account=first) as ib:
        found = ib.orders.reconcile(error)
        assert ib.orders.reconcile("mine").fate == "never arrived"
    assert found.fate == "unknown"
    assert "several accounts" in str(found.orders[0].why)


def test_a_missing_order_of_a_group_may_be_there_all_the_same() -> None:
    mock = MockGateway(profile="paper-advisor")
    with mock.client(keep_alive=False) as ib:
        mock.fail_next("orders.place", fault=Fault.RESET, handled=False)
        with pytest.raises(OutcomeUnknown) as caught:
            ib.orders.place("All", buy(), answers=lambda _: True)
        found = ib.orders.reconcile(caught.value)
    assert found.fate == "unknown"
    assert "is a group or a model" in str(found.orders[0].why)
    assert mock.log.of("orders.place")[0].body["orders"][0].get("acctId") is None


def test_the_lists_of_another_day_prove_nothing(run: "Run", mock: MockGateway) -> None:
    mock.fail_next("orders.place", fault=Fault.RESET, handled=False)

    def scenario(core: Core, account: str) -> Flow[Reconciled]:
        try:
            yield from place(core, account, buy())
        except OutcomeUnknown as error:
            mock.clock.advance(hours=24)
            mock.log_in()
            return (yield from reconcile(core, error))
        raise AssertionError("the answer came")

    found = run(scenario)
    assert found.fate == "unknown"
    assert "another day" in str(found.orders[0].why)
