"""Stamps of the gateway as aware datetimes, days and times of day."""

import datetime as dt
from collections.abc import Iterator
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from ibportal import contract, stamps
from ibportal.node import is_array, is_object
from ibportal_generated.types import UNSET

MOMENT = dt.datetime(2023, 12, 11, 18, 0, 49, tzinfo=dt.UTC)

MOMENTS = {
    "lastExecutionTime", "lastExecutionTime_r", "trade_time", "trade_time_r", "order_time", "txTime", "rcptTime",
    "scanTime", "inScanTime", "startTimeVal", "endTimeVal", "_updated", "timestamp", "AUTH_TIME", "createdAt",
    "tmFirstDate", "last_trade_time", "release_time", "payout_time", "chartPanStartTime", "lastSuccessfulUpdate",
    "dateSubmitted", "requestDate", "recordDate", "dateStarted", "dateOpened", "dateModified", "processedTimestamp",
    "live_session_token_expiration", "modified",
}  # fmt: skip
DAYS = {
    "maturity_date", "maturityDate", "expiration", "expirationDate", "expiry", "expiry_full", "tradingScheduleDate",
    "exDate", "payDate", "dateBegun", "dateApproved", "dateFunded", "effectiveDate", "dateOfBirth", "dates", "date",
}  # fmt: skip
HOURS = {"openingTime", "closingTime", "clearingCycleEndTime"}


@pytest.mark.parametrize(
    "raw",
    [
        1702317649000,
        "1702317649000",
        1702317649,
        "1702317649",
        1702317649.0,
        "20231211-18:00:49",
        "231211180049",
        "20231211180049",
        20231211180049,
        "20231211180049 UTC",
        "20231211130049 EST",
        "2023-12-11 18:00:49",
        "Mon Dec 11 13:00:49 EST 2023",
        "Mon Dec 11 18:00:49 UTC 2023",
        "2023-12-11T18:00:49Z",
        "2023-12-11T13:00:49-05",
        "2023-12-11 18:00:49.0",
    ],
)
def test_every_encoding_of_a_moment_is_the_same_moment(raw: stamps.Raw) -> None:
    stamp = stamps.at(raw)
    assert stamp.at == MOMENT
    assert stamp.at.tzinfo is not None
    assert stamp.raw == raw


def test_twelve_digits_are_no_year_2312() -> None:
    assert stamps.at("231211180049").at.year == 2023


def test_a_number_of_twelve_digits_is_milliseconds_of_the_last_century() -> None:
    assert stamps.at(915_148_800_000).at == dt.datetime(1999, 1, 1, tzinfo=dt.UTC)


def test_text_without_a_zone_can_be_read_in_another_one() -> None:
    stamp = stamps.at("2024-07-01 09:30:00", zone="US/Eastern")
    assert stamp.at == dt.datetime(2024, 7, 1, 13, 30, tzinfo=dt.UTC)


def test_a_zone_in_the_stamp_counts_more_than_the_one_given() -> None:
    assert stamps.at("Mon Dec 11 18:00:49 UTC 2023", zone="Asia/Tokyo").at == MOMENT


@pytest.mark.parametrize("raw", [None, UNSET])
def test_what_is_absent_is_no_stamp(raw: Any) -> None:
    assert stamps.at(raw) is None
    assert stamps.day(raw) is None
    assert stamps.hour(raw) is None


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        ("20231211", "stamps.day"),
        ("0930", "stamps.hour"),
        ("10:30", "a part of its date is missing"),
        ("Dec 2023", "a part of its date is missing"),
        ("20231311-18:00:49", "month"),
        ("20231211-25:00:49", "hour"),
        ("yesterday", "'yesterday' is no stamp"),
        ("", "is no stamp"),
        ("Mon Dec 11 00:00:00 IST 2023", "'IST' means nothing, or several things"),
        (10**30, "is no stamp"),
        (10**400, "is no stamp"),
        ("9" * 60, "is no stamp"),
        (f"{'9' * 30}M{'9' * 30}", "is no stamp"),
        ("0012 H+99:9999", "is no stamp"),
    ],
)
def test_what_is_no_moment_says_why(raw: stamps.Raw, words: str) -> None:
    with pytest.raises(stamps.StampError, match=words):
        stamps.at(raw)


@pytest.mark.parametrize(
    ("raw", "day"),
    [
        ("20270115", dt.date(2027, 1, 15)),
        (20270115, dt.date(2027, 1, 15)),
        ("202701", dt.date(2027, 1, 1)),
        ("2027-01-15", dt.date(2027, 1, 15)),
        ("01/15/2027", dt.date(2027, 1, 15)),
        ("Mon Dec 11 00:00:00 EST 2023", dt.date(2023, 12, 11)),
    ],
)
def test_days(raw: stamps.Raw, day: dt.date) -> None:
    assert stamps.day(raw) == stamps.Day(raw, day)


@pytest.mark.parametrize("raw", ["20270230", "4:15 PM", "soon"])
def test_what_is_no_day_says_so(raw: str) -> None:
    with pytest.raises(stamps.StampError, match=raw):
        stamps.day(raw)


@pytest.mark.parametrize(
    ("raw", "hour", "minute"),
    [
        ("0930", 9, 30),
        (930, 9, 30),
        (35, 0, 35),
        ("4:15 PM", 16, 15),
        ("12:00 AM", 0, 0),
        ("12:30 pm", 12, 30),
        ("11:59 PM", 23, 59),
        ("09:30", 9, 30),
        ("09:30:00", 9, 30),
    ],
)
def test_hours_know_their_zone(raw: stamps.Raw, hour: int, minute: int) -> None:
    found = stamps.hour(raw, zone="America/New_York").hour
    assert (found.hour, found.minute) == (hour, minute)
    opening = dt.datetime.combine(dt.date(2026, 7, 1), found)
    assert opening.utcoffset() == dt.timedelta(hours=-4)


@pytest.mark.parametrize("raw", ["2400", "9.30", "13:00 PM", "noon"])
def test_what_is_no_hour_says_so(raw: str) -> None:
    with pytest.raises(stamps.StampError, match=raw):
        stamps.hour(raw)


def test_an_alias_of_a_zone_is_that_zone() -> None:
    assert stamps.zone_of("US/Central") == ZoneInfo("America/Chicago")


def test_a_zone_there_is_not_is_named() -> None:
    with pytest.raises(stamps.StampError, match="Mars/Base"):
        stamps.zone_of("Mars/Base")


def test_a_moment_is_written_in_utc() -> None:
    moment = dt.datetime(2026, 3, 2, 9, 30, tzinfo=ZoneInfo("America/New_York"))
    assert stamps.written(moment) == "20260302-14:30:00"


def test_a_moment_without_a_zone_is_not_written() -> None:
    with pytest.raises(ValueError, match="says nothing about its zone"):
        stamps.written(dt.datetime(2026, 3, 2, 9, 30))  # noqa: DTZ001 - that is the point


def examples(node: Any, key: str = "") -> Iterator[tuple[str, stamps.Raw]]:
    """Every value in the examples of replies, with its key."""
    if is_object(node):
        for name, value in node.items():
            yield from examples(value, name)
    elif is_array(node):
        for value in node:
            yield from examples(value, key)
    elif isinstance(node, str | int | float) and not isinstance(node, bool):
        yield key, node


def replies(node: Any) -> Iterator[tuple[str, stamps.Raw]]:
    """The same, of every reply in the contract."""
    if is_object(node):
        for name, value in node.items():
            if name == "responses":
                yield from examples(value)
            else:
                yield from replies(value)


def test_every_stamp_in_the_examples_of_the_contract_can_be_read() -> None:
    read = set[str]()
    for key, raw in replies(contract.load()["paths"]):
        if raw in ("", "NOEXP"):
            continue
        if key in MOMENTS:
            assert 1999 <= stamps.at(raw).at.year <= 2100, (key, raw)
        elif key in DAYS:
            assert 1900 <= stamps.day(raw).day.year <= 2100, (key, raw)
        elif key in HOURS:
            stamps.hour(raw)
        else:
            continue
        read.add(key)
    assert read >= MOMENTS & {"trade_time", "lastExecutionTime", "_updated", "timestamp"} | HOURS
