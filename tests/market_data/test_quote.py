"""Quotes: what the display text of a row means."""

import datetime as dt
import sys
from decimal import Decimal
from typing import Any, assert_type

import polars as pl
import pytest

from ibportal.market_data import Availability, Quote, Quotes, Timeline, fields
from ibportal.market_data.fields import Raw

NOW = dt.datetime(2026, 3, 16, 14, 0, tzinfo=dt.UTC)


def quote(*asked: fields.AnyField, conid: int = 265598, **row: Raw) -> Quote:
    """The quote of a row; `_31="…"` stands for field 31."""
    cells: dict[str, Raw] = {name.removeprefix("_"): value for name, value in row.items()}
    return Quote.of(str(conid), {"conid": conid, **cells}, [fields.tag_of(each) for each in asked], NOW)


def test_values_have_the_type_of_their_field() -> None:
    found = quote(_31="1,317.56", _55="AAPL", _87="21.4M", _7184="1", _7714="20270115", _6457=265598, _6509="RpB")
    assert found.last == Decimal("1317.56")
    assert found.symbol == "AAPL"
    assert found.volume == Decimal(21_400_000)
    assert found.can_be_traded is True
    assert found.last_trading_date == dt.date(2027, 1, 15)
    assert found.underlying_conid == 265598
    assert found.availability == Availability.read("RpB")
    assert Availability.read("RpB").live


def test_the_prior_close_is_no_last_trade() -> None:
    found = quote(_31="C 271.55")
    assert found.last is None
    assert found.untraded
    assert not found.halted
    assert found.shown_price == Decimal("271.55")


def test_a_halt_shows() -> None:
    found = quote(_31="H271.55")
    assert found.halted
    assert not found.untraded
    assert found.last == found.shown_price == Decimal("271.55")


@pytest.mark.parametrize("raw", ["-1", -1, "", "N/A"])
def test_no_bid_is_none(raw: Raw) -> None:
    assert quote(_84=raw, _86="271.60").bid is None


def test_a_negative_change_of_one_is_a_change() -> None:
    assert quote(_82="-1").change == -1


@pytest.mark.parametrize("raw", [0.45, "0.45", "+0.45", "0.45%", "+0.45%"])
def test_a_percentage_comes_in_many_forms(raw: Raw) -> None:
    assert quote(_83=raw).change_pct == Decimal("0.45")


def test_what_cannot_be_read_is_named_and_kept() -> None:
    found = quote(_31="98 12/32", _7184="maybe", _86="1.5")
    assert found.unreadable == ("can_be_traded", "last")
    assert (found.last, found.can_be_traded, found.ask) == (None, None, Decimal("1.5"))
    assert found.raw["31"] == "98 12/32"


def test_what_did_not_arrive_is_missing_by_name() -> None:
    assert quote("last", "bid", 7999, _31="N/A").missing == ("bid", "7999")


def test_a_field_is_had_by_name_constant_and_number() -> None:
    found = quote(_84="271.50", _7999="new")
    assert found["bid"] == found[Quote.bid] == found[84] == found.bid == Decimal("271.50")
    assert found[7999] == "new"
    assert found["ask"] is None


def test_type_checkers_know_the_type_of_a_value() -> None:
    found = quote(_84="271.50")
    assert_type(found.bid, Decimal | None)
    assert_type(found["bid"], Decimal | None)
    assert_type(found[Quote.bid], Decimal | None)
    assert_type(found["symbol"], str | None)
    assert_type(found["can_be_traded"], bool | None)
    assert_type(found["last_trading_date"], dt.date | None)
    assert_type(found["underlying_conid"], int | None)
    assert_type(found["availability"], Availability | None)
    assert_type(found[7999], Raw)


def test_when_it_changed_is_not_when_it_was_received() -> None:
    found = Quote.of("8314@NYSE", {"conid": 8314, "_updated": 1788530400123}, [], NOW)
    assert (found.conid, found.asked_as) == (8314, "8314@NYSE")
    assert found.received_at == NOW
    assert found.last_change_at == dt.datetime(2026, 9, 4, 14, 0, 0, 123000, tzinfo=dt.UTC)


@pytest.mark.parametrize(("raw", "unreadable"), [(None, ()), ("soon", ("last_change_at",))])
def test_when_it_changed_may_be_unknown(raw: Raw, unreadable: tuple[str, ...]) -> None:
    found = Quote.of("8314", {"conid": 8314, "_updated": raw}, [], NOW)
    assert found.last_change_at is None
    assert found.unreadable == unreadable


def test_null_has_not_arrived() -> None:
    found = quote("last", _31=None)
    assert found.last is None
    assert found.missing == ("last",)


@pytest.mark.parametrize(
    ("code", "timeline", "further"),
    [
        ("RpB", Timeline.REAL_TIME, {"consolidated", "book"}),
        ("DPB", Timeline.DELAYED, {"snapshot", "book"}),
        ("ZB", Timeline.FROZEN, {"book"}),
        ("R", Timeline.REAL_TIME, set[str]()),
        ("YPBd", Timeline.FROZEN_DELAYED, {"snapshot", "book", "internal"}),
        ("N", Timeline.NOT_SUBSCRIBED, set[str]()),
        ("O", Timeline.AGREEMENT_UNSIGNED, set[str]()),
        ("S", Timeline.STREAMING, set[str]()),
        ("?pB", Timeline.UNKNOWN, {"consolidated", "book"}),
        ("", Timeline.UNKNOWN, set[str]()),
    ],
)
def test_availability_is_read_letter_by_letter(code: str, timeline: Timeline, further: set[str]) -> None:
    found = Availability.read(code)
    assert found.timeline is timeline
    assert {name for name in ("snapshot", "consolidated", "book", "internal") if getattr(found, name)} == further
    assert found.code == code


def test_quotes_are_a_sequence_that_knows_its_conids() -> None:
    apple, ibm = quote("last", _31="1"), quote("last", conid=8314)
    found = Quotes([apple, ibm])
    assert list(found) == [apple, ibm]
    assert found[1] is found.by_conid[8314] is ibm
    assert list(found[:1]) == [apple]
    assert found.missing == {8314: ("last",)}


@pytest.fixture
def two() -> Quotes:
    asked: tuple[fields.AnyField, ...] = ("last", "symbol", "availability", 7999)
    return Quotes([quote(*asked, _31="1.5", _55="AAPL", _6509="RpB", _7999="x"), quote(*asked, conid=8314)])


def test_a_pandas_frame_has_a_row_a_contract(two: Quotes) -> None:
    frame = two.to_frame()
    assert list(frame.index) == [265598, 8314]
    assert list(frame.columns) == ["last", "symbol", "availability", "7999", "received_at", "last_change_at"]
    assert frame["last"].dtype == "float64"
    assert frame.loc[265598, "last"] == 1.5
    assert list(frame["last"].isna()) == [False, True]
    assert frame.loc[265598, "availability"] == "RpB"


def test_a_polars_frame_has_a_row_a_contract(two: Quotes) -> None:
    frame = two.to_frame("polars")
    assert frame.columns[:3] == ["conid", "last", "symbol"]
    assert frame.schema["last"] == pl.Float64
    assert frame["last"].to_list() == [1.5, None]


@pytest.mark.parametrize("library", ["pandas", "polars"])
def test_a_library_that_is_not_there_is_named(library: Any, two: Quotes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(ImportError, match=rf"{library} is not installed; `pip install ibportal\[frames\]`"):
        two.to_frame(library)


def test_another_library_is_refused(two: Quotes) -> None:
    library: Any = "numpy"
    with pytest.raises(ValueError, match="'numpy' is no library of frames"):
        two.to_frame(library)
