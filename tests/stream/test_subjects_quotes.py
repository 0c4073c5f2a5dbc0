"""`smd`: what is sent, what a message holds, and quotes that are read when they are looked at."""

import copy
import dataclasses
import datetime as dt
import pickle
from decimal import Decimal

import pytest

from ibportal import numbers
from ibportal.clock import Clock
from ibportal.core import Core, Options
from ibportal.market_data import Availability, Quote
from ibportal.market_data.fields import AnyField, Raw
from ibportal.stream.subject import Subject
from ibportal.stream.subjects import market_data

FIRST: dict[str, Raw] = {
    "topic": "smd+265598",
    "server_id": "q6",
    "conidEx": "265598",
    "conid": 265598,
    "_updated": 1593524408296,
    "6119": "q6",
    "6509": "RB",
    "31": "382.89",
    "83": 0.04,
    "84": "382.88",
    "86": "-1",
}
DELTA: dict[str, Raw] = {
    "topic": "smd+265598",
    "server_id": "q6",
    "conid": 265598,
    "_updated": 1593524408796,
    "31": "C382.90",
}


def core(*without: str) -> Core:
    return Core(Options(without=frozenset(without)), Clock())


def subject(*fields: AnyField, merged: bool = False, without: str = "") -> Subject[Quote]:
    kept = core(without) if without else core()
    return market_data(kept, 265598, fields or ("last", "bid", "ask"), merged=merged).subject


def read(found: Subject[Quote], message: dict[str, Raw]) -> Quote:
    [quote] = found.read(message)
    return quote


def test_fields_are_asked_for_by_number_and_the_end_has_a_token_of_its_own() -> None:
    found = subject("last", Quote.bid, 7999, "last")
    assert found.key == "smd+265598"
    assert found.subscribe == 'smd+265598+{"fields":["31","84","7999"]}'
    assert found.unsubscribe(None) == "umd+265598+{}"
    assert found.renewal is not None
    assert found.renewal <= 540
    assert found.brokerage


@pytest.mark.parametrize("contract", ["265598@ISLAND", "0;;;756733/1,320227571/-1", "28812380;;;1/1,2/-1@SMART"])
def test_exchanges_and_combos_are_texts_that_come_back(contract: str) -> None:
    found = market_data(core(), contract).subject
    assert found.key == f"smd+{contract}"
    [quote] = found.read({"topic": found.key, "31": "5.25"})
    assert (quote.asked_as, quote.last) == (contract, Decimal("5.25"))
    assert quote.conid == int(contract.partition(";")[0].partition("@")[0])


def test_what_has_a_conid_is_a_contract() -> None:
    [quote] = market_data(core(), read(subject(), FIRST)).subject.read(FIRST)
    assert quote.conid == 265598


@pytest.mark.parametrize("contract", ["AAPL", "265598+{}", "0;;;1/1,2/-1+{}", "", "0", -5])
def test_what_is_no_contract_is_refused(contract: int | str) -> None:
    with pytest.raises(ValueError, match="is no conid"):
        market_data(core(), contract)


def test_a_field_that_does_not_exist_is_refused_with_a_suggestion() -> None:
    with pytest.raises(ValueError, match="did you mean bid_size"):
        market_data(core(), 265598, ["bidsize"])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    with pytest.raises(ValueError, match="no field is asked for"):
        market_data(core(), 265598, [])
    with pytest.raises(TypeError, match='write fields=\\["last"\\]'):
        market_data(core(), 265598, "last")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def test_values_are_typed_whether_they_come_as_text_or_number() -> None:
    quote = read(subject("last", "change_pct", "bid", "ask", "availability"), FIRST)
    assert (quote.last, quote.change_pct, quote.bid, quote.ask) == (
        Decimal("382.89"),
        Decimal("0.04"),
        Decimal("382.88"),
        None,
    )
    assert quote.availability == Availability.read("RB")
    assert quote.last_change_at == dt.datetime(2020, 6, 30, 13, 40, 8, 296000, tzinfo=dt.UTC)
    assert quote.received_at.tzinfo is dt.UTC


def test_a_later_message_holds_what_has_changed() -> None:
    found = subject("last", "bid")
    assert read(found, FIRST).missing == ()
    later = read(found, DELTA)
    assert (later.bid, later.missing, later.untraded, later.shown_price) == (None, ("bid",), True, Decimal("382.90"))


def test_merged_quotes_hold_everything_known_by_then() -> None:
    found = subject("last", "bid", merged=True)
    first = read(found, FIRST)
    later = read(found, DELTA)
    assert (first.bid, first.untraded) == (Decimal("382.88"), False)
    assert (later.bid, later.untraded, later.missing) == (Decimal("382.88"), True, ())
    assert later.last_change_at == dt.datetime(2020, 6, 30, 13, 40, 8, 796000, tzinfo=dt.UTC)


def test_a_full_queue_can_be_put_into_one_quote() -> None:
    found = subject("last", "bid")
    assert found.merge is not None
    first, later = read(found, FIRST), read(found, DELTA)
    assert found.merge(None, first) is first
    assert found.merge(first, later).bid == Decimal("382.88")


def test_only_what_is_the_same_in_everything_is_a_repetition() -> None:
    found = subject()
    assert found.same is not None
    assert found.same(FIRST, dict(FIRST))
    assert not found.same(FIRST, DELTA)
    assert subject(without="stream-first-frame-twice").same is None


def test_streams_of_one_contract_ask_for_their_fields_together() -> None:
    one, other = subject("last", "bid"), subject("bid", "ask")
    assert one.union is not None
    assert one.union([str(one.subscribe), str(other.subscribe)]) == 'smd+265598+{"fields":["31","84","86"]}'


def test_a_stream_is_given_its_own_fields() -> None:
    found = subject("last", "availability")
    assert read(found, FIRST).raw.keys() == FIRST.keys() - {"83", "84", "86"}
    assert list(found.read({"topic": "smd+265598", "conid": 265598, "_updated": 1593524408996, "84": "382.87"})) == []
    assert "84" in read(subject("last", without="stream-fields-merge"), FIRST).raw


@pytest.mark.parametrize("value", [{"v": 1}, ["382.89"]])
def test_a_value_of_another_kind_is_no_quote(value: object) -> None:
    with pytest.raises(ValueError, match="neither text nor number"):
        subject().read({**FIRST, "31": value})


def test_a_value_is_read_when_it_is_looked_at_and_once() -> None:
    quote = read(subject(), FIRST)
    assert "last" not in vars(quote)
    assert quote.last is quote.last
    assert vars(quote)["last"] == Decimal("382.89")


def pickled(quote: Quote) -> Quote:
    """The quote as another process gets it."""
    again: Quote = pickle.loads(pickle.dumps(quote))  # noqa: S301 - our own
    return again


def test_looking_at_a_quote_changes_nothing_about_it() -> None:
    untouched, looked_at = (Quote.of("265598", FIRST, ["31"], dt.datetime.now(dt.UTC)) for _ in range(2))
    looked_at = dataclasses.replace(looked_at, received_at=untouched.received_at)
    assert (looked_at.last, looked_at.values["84"], looked_at.unreadable) == (
        Decimal("382.89"),
        Decimal("382.88"),
        (),
    )
    assert untouched == looked_at
    assert repr(untouched) == repr(looked_at)
    for again in (copy.copy(looked_at), pickled(looked_at), pickled(untouched)):
        assert again == untouched
        assert again.last == Decimal("382.89")


def test_a_quote_cannot_be_changed() -> None:
    quote = read(subject(), FIRST)
    with pytest.raises(dataclasses.FrozenInstanceError):
        quote.last = Decimal(1)  # pyright: ignore[reportAttributeAccessIssue]


def test_another_reading_is_another_quote() -> None:
    assert read(subject(without="display-numbers"), DELTA).last is None
    assert read(subject(without="display-numbers"), FIRST).ask == -1


@pytest.mark.parametrize(
    "plain", ["0", "1", "-1", "+0.45", "382.89", "382.", "007", "-0.50", "99999999999999.99999999999999"]
)
def test_a_plain_number_is_read_as_any_other(plain: str) -> None:
    """The short way to a number gives what the long way gives: a space in front leads there."""
    short, long = numbers.shown(plain), numbers.shown(f" {plain}")
    assert (short.value, short.mark) == (long.value, long.mark)
    assert str(short.value) == str(long.value)
    assert str(numbers.decimal(plain)) == str(long.value)


@pytest.mark.parametrize("text", [".", "+", "1_000", "NaN", "Infinity", "١٢"])
def test_what_decimal_would_take_and_no_gateway_writes_is_no_plain_number(text: str) -> None:
    if text == "١٢":
        assert numbers.decimal(text) == 12
        return
    with pytest.raises(numbers.NumberError):
        numbers.decimal(text)


def test_values_that_are_none_are_named_and_harm_no_others() -> None:
    strange: dict[str, Raw] = {"31": "C1e9999999", "84": "1.5", "6008": float("inf"), "_updated": 10**400}
    quote = read(subject("last", "bid", "contract_conid"), {"topic": "smd+265598", "conid": 265598, **strange})
    assert (quote.last, quote.bid, quote.contract_conid, quote.last_change_at) == (None, Decimal("1.5"), None, None)
    assert quote.unreadable == ("contract_conid", "last", "last_change_at")
