"""What can be subscribed to at the mock gateway: each topic from its first message to its end."""

from itertools import pairwise
from typing import Any

import pytest

from ibportal.mock import MockGateway
from ibportal.mock.accounts import Accounts
from ibportal.mock.dialect import Dialect
from ibportal.mock.holdings import Holdings, Position
from ibportal.mock.lines import Lines
from ibportal.mock.prices import Prices
from ibportal.mock.profile import Profile
from ibportal.mock.universe import Universe
from ibportal.quirks.catalogue import catalogue
from tests.mock.engine import ask, plain, value
from tests.mock.player import Message, Player
from tests.mock.test_streams import showing

AAPL, IBM = 265598, 8314
FIELDS = '+{"fields":["31","55","83","84","86"]}'


def account(mock: MockGateway) -> str:
    return mock.area(Accounts).selected


def order(mock: MockGateway, **changes: Any) -> str:
    """Place an order; its id."""
    body = {"conid": AAPL, "side": "BUY", "quantity": 10, "orderType": "MKT", "tif": "DAY"} | changes
    [placed] = value(ask(mock, "POST", f"/iserver/account/{account(mock)}/orders", {"orders": [body]}))
    return str(placed["order_id"])


def only(*quirks: str) -> MockGateway:
    """A mock gateway with these quirks and no others."""
    return MockGateway(without={quirk.id for quirk in catalogue()} - set(quirks))


def rows(messages: list[Message]) -> list[Message]:
    return [row for message in messages for row in message["args"]]


def topics(messages: list[Message]) -> set[str]:
    return {str(message["topic"]) for message in messages}


# smd


def test_a_quote_is_what_a_snapshot_says() -> None:
    mock = plain()
    [quote] = Player(mock).ask(f"smd+{AAPL}{FIELDS}")
    [row] = value(ask(mock, "GET", f"/iserver/marketdata/snapshot?conids={AAPL}&fields=31,55,83,84,86"))
    assert quote.pop("topic") == f"smd+{AAPL}"
    assert quote.pop("83") == float(row.pop("83"))
    for name in ("server_id", "6119"):
        assert quote.pop(name) == "q1"
        del row[name]
    assert quote == row


def test_the_first_quote_comes_twice_and_then_what_has_changed() -> None:
    mock = showing("first-frame-twice")
    player = Player(mock)
    first, second = player.ask(f"smd+{AAPL}{FIELDS}")
    assert first == second
    mock.area(Prices).set(AAPL, last="260.00", bid="259.99", ask="260.01")
    [delta] = player.after(1)
    assert (delta["31"], delta["84"], delta["86"]) == ("260.00", "259.99", "260.01")
    assert "55" not in delta
    assert (delta["conid"], delta["server_id"], delta["6119"]) == (AAPL, "q1", "q1")
    assert player.after(1) == []


def test_every_quote_comes_once_at_a_gateway_without_the_quirk() -> None:
    assert len(Player(plain()).ask(f"smd+{AAPL}{FIELDS}")) == 1


def test_prices_move_on_the_clock_and_not_faster_than_twice_a_second() -> None:
    mock = plain()
    player = Player(mock)
    player.ask(f"smd+{AAPL}{FIELDS}")
    moved = [len(player.after(0.25, f"smd+{AAPL}")) for _ in range(40)]
    assert sum(moved) > 3
    assert max(map(sum, pairwise(moved))) == 1


def test_display_text_is_the_same_as_in_snapshots() -> None:
    mock = only("display-numbers", "availability-letters")
    for conid in (AAPL, IBM, 756733, 14204):
        [quote] = Player(mock).ask(f'smd+{conid}+{{"fields":["31","84","87"]}}')
        [row] = value(ask(mock, "GET", f"/iserver/marketdata/snapshot?conids={conid}&fields=31,84,87"))
        assert {tag: quote[tag] for tag in ("31", "84", "87", "6509")} == {
            tag: row[tag] for tag in ("31", "84", "87", "6509")
        }


def test_subscribing_again_adds_fields() -> None:
    player = Player(showing("fields-merge"))
    player.ask(f'smd+{AAPL}+{{"fields":["31"]}}')
    [quote] = player.ask(f'smd+{AAPL}+{{"fields":["55"]}}')
    assert {"31", "55"} <= quote.keys()
    player = Player(plain())
    player.ask(f'smd+{AAPL}+{{"fields":["31"]}}')
    [quote] = player.ask(f'smd+{AAPL}+{{"fields":["55"]}}')
    assert "31" not in quote


def test_a_subscription_ends_in_silence_unless_it_is_renewed() -> None:
    mock = showing("silent-expiry", dialect=Dialect(ticks_itself=True))
    player = Player(mock)
    text = f"smd+{AAPL}{FIELDS}"
    player.say(text)
    player.after(510)
    assert player.ask(text) != []
    assert player.after(599, f"smd+{AAPL}") != []
    assert player.after(2, f"smd+{AAPL}") == []
    assert player.after(60, f"smd+{AAPL}") == []
    assert player.ask(text) != []
    mock.streams.expire()
    assert player.after(60, f"smd+{AAPL}") == []


def test_topics_echo_what_was_asked_for() -> None:
    player = Player(plain())
    [quote] = player.ask(f"smd+{AAPL}@ISLAND{FIELDS}")
    assert (quote["topic"], quote["conidEx"]) == (f"smd+{AAPL}@ISLAND", f"{AAPL}@ISLAND")
    name = f"0;;;{AAPL}/1,{IBM}/-1"
    [combination] = player.ask(f'smd+{name}+{{"fields":["31","84","86"]}}')
    assert combination["topic"] == f"smd+{name}"
    assert "conid" not in combination
    assert float(combination["84"]) < float(combination["86"])


@pytest.mark.parametrize("text", ["smd", "smd+abc+{}", "smd+0;;;abc+{}"])
def test_what_is_no_contract_is_refused_or_ignored(text: str) -> None:
    mock = plain()
    assert all("error" in message for message in Player(mock).ask(text))
    assert mock.streams.subscriptions == []


def test_quotes_share_lines_with_snapshots() -> None:
    mock = plain()
    player = Player(mock)
    player.ask(f"smd+{AAPL}{FIELDS}")
    player.ask(f"smd+{IBM}{FIELDS}")
    assert set(mock.area(Lines).taken) == {AAPL, IBM}
    assert player.ask(f"umd+{IBM}+{{}}") == []
    assert set(mock.area(Lines).taken) == {AAPL}
    ask(mock, "GET", "/iserver/marketdata/unsubscribeall")
    assert mock.streams.subscriptions == []
    assert player.after(5) == []


def test_a_contract_beyond_the_last_line_has_a_row_without_data_and_stays_silent() -> None:
    mock = MockGateway(without={"stream-session-frame", "stream-first-frame-twice"})
    lines = mock.area(Lines)
    for conid in range(100):
        lines.open(-conid, (), 0)
    player = Player(mock)
    [quote] = player.ask(f"smd+{AAPL}{FIELDS}")
    assert quote.keys() == {"topic", "conid", "conidEx", "server_id", "6119"}
    assert player.after(5) == []
    assert AAPL not in lines.taken


# smh


def test_bars_are_those_of_the_history() -> None:
    mock = plain()
    [bars] = Player(mock).ask(f'smh+{AAPL}+{{"period":"2h","bar":"5min","outsideRth":true,"source":"trades"}}')
    found = value(ask(mock, "GET", f"/iserver/marketdata/history?conid={AAPL}&period=2h&bar=5min&outsideRth=true"))
    assert bars["data"] == found["data"]
    assert bars["topic"] == f"smh+{AAPL}"
    assert (bars["serverId"], bars["timePeriod"]) == ("341115", "7200s")


def test_bars_go_on_with_the_last_one_unless_the_documents_are_right() -> None:
    mock = plain()
    player = Player(mock)
    player.ask(f'smh+{AAPL}+{{"period":"1d","bar":"1min"}}')
    [later] = player.after(65, f"smh+{AAPL}")
    assert len(later["data"]) == 2
    once = Player(plain(dialect=Dialect(bars_go_on=False)))
    once.ask(f'smh+{AAPL}+{{"period":"1d","bar":"1min"}}')
    assert once.after(65, f"smh+{AAPL}") == []


def test_a_stream_of_bars_may_silence_another() -> None:
    player = Player(plain(dialect=Dialect(bars_silence_others=True)))
    first, second = player.ask(f'smh+{AAPL}+{{"period":"1d","bar":"1min"}}') + player.ask(
        f'smh+{IBM}+{{"period":"1d","bar":"1min"}}'
    )
    assert topics(player.after(65)) == {f"smh+{IBM}", "system"}
    player.ask(f"umh+{second['serverId']}")
    assert topics(player.after(10)) == {f"smh+{AAPL}", "system"}
    assert first["topic"] == f"smh+{AAPL}"


def test_bids_lie_below_midpoints_and_asks_above() -> None:
    player = Player(plain())
    found = {
        source: player.ask(f'smh+{AAPL}+{{"period":"1h","bar":"5min","source":"{source}"}}')[0]["data"]
        for source in ("bid", "midpoint", "ask")
    }
    for bid, midpoint, offer in zip(*found.values(), strict=True):
        assert all(bid[name] < midpoint[name] < offer[name] for name in ("o", "h", "l", "c"))


def test_bars_are_ended_by_the_number_of_the_server() -> None:
    mock = showing("history-server-id")
    player = Player(mock)
    [bars] = player.ask(f'smh+{AAPL}+{{"period":"1h","bar":"5min"}}')
    assert player.ask(f"umh+{AAPL}") == []
    assert mock.streams.subscriptions == [f"smh+{AAPL}"]
    assert player.ask(f"umh+{bars['serverId']}") == [{"message": f"Unsubscribed {bars['serverId']}"}]
    assert mock.streams.subscriptions == []
    kinder = Player(plain())
    kinder.ask(f'smh+{AAPL}+{{"period":"1h","bar":"5min"}}')
    assert kinder.ask(f"umh+{AAPL}") == [{"topic": "umh+341115", "message": "Unsubscribed 341115"}]


def test_a_sixth_stream_of_bars_is_refused_on_whatever_connection() -> None:
    mock = plain()
    first, second = Player(mock), Player(mock)
    charts = [f'smh+{each}+{{"period":"1h","bar":"5min"}}' for each in (AAPL, IBM, 756733, 14204, f"{AAPL}@NASDAQ")]
    assert all(
        "serverId" in player.ask(text)[0]
        for player, text in zip((first, second, first, second, first), charts, strict=True)
    )
    [refused] = second.ask(f'smh+{IBM}@NYSE+{{"period":"1h","bar":"5min"}}')
    assert "5" in refused["error"]


def test_what_is_not_understood_has_no_bars() -> None:
    [reply] = Player(plain()).ask(f'smh+{AAPL}+{{"period":"soon","bar":"5min"}}')
    assert reply["data"] == []


# sbd


def test_the_ladder_lies_around_the_quote_and_tells_what_changes() -> None:
    mock = plain()
    player = Player(mock)
    [ladder] = player.ask(f"sbd+{account(mock)}+{AAPL}")
    quote = mock.area(Prices).quote(AAPL)
    assert [row["row"] for row in ladder["data"]] == list(range(10))
    prices = [float(row["price"].rpartition(" @ ")[2]) for row in ladder["data"]]
    assert prices == sorted(prices, reverse=True)
    asks = [row for row in ladder["data"] if "ask" in row]
    bids = [row for row in ladder["data"] if "bid" in row]
    assert asks[-1]["price"].endswith(str(quote.ask))
    assert asks[-1]["ask"] == str(quote.ask_size)
    assert bids[0]["bid"] == str(quote.bid_size)
    changes = [row for message in player.after(5) for row in message["data"]]
    assert changes
    assert {row["row"] for row in changes} <= set(range(10))
    player.ask(f"ubd+{account(mock)}")
    assert mock.streams.subscriptions == []


def test_the_last_trade_is_marked_in_the_ladder() -> None:
    mock = plain()
    mock.area(Prices).set(AAPL, last="250.00", bid="250.00", ask="250.02")
    [ladder] = Player(mock).ask(f"sbd+{account(mock)}+{AAPL}+ISLAND")
    assert ladder["topic"] == f"sbd+{account(mock)}+{AAPL}+ISLAND"
    [marked] = [row for row in ladder["data"] if row["focus"]]
    assert marked["price"].endswith(" @ 250.00")
    assert "bid" in marked


def test_the_ladder_has_to_be_paid_for() -> None:
    mock = plain(profile=Profile("poor", depth=False))
    assert "permissions" in Player(mock).ask(f"sbd+{account(mock)}+{AAPL}")[0]["error"]
    assert Player(plain()).ask(f"sbd+U0+{AAPL}") == []
    assert "error" in Player(plain()).ask(f"sbd+{account(mock)}+{AAPL}+MOON")[0]


# sor


def test_an_order_is_told_stage_by_stage() -> None:
    mock = showing("orders-partial")
    player = Player(mock)
    assert player.ask("sor+{}") == []
    identity = order(mock, quantity=150)
    told = player.got("sor")
    assert all(len(message["args"]) == 1 for message in told)
    first, nothing, *later = rows(told)
    assert (first["status"], first["sizeAndFills"], first["ticker"]) == ("Inactive", "0/150", "AAPL")
    assert nothing == {"acct": account(mock), "orderId": int(identity)}
    later += rows(player.after(1, "sor"))
    assert [row.get("status") for row in later] == ["PendingSubmit", "PreSubmitted", "Submitted", None]
    assert all({"acct", "orderId", "fgColor"} <= row.keys() for row in later if "status" in row)
    assert later[3]["filledQuantity"] == 100.0
    assert not any("ticker" in row for row in later)
    *_, last = rows(player.after(1, "sor"))
    assert (last["status"], last["filledQuantity"]) == ("Filled", 150.0)


def test_a_filled_order_is_told_as_filled_at_last() -> None:
    mock = showing("orders-partial")
    player = Player(mock)
    player.say("sor+{}")
    order(mock)
    *_, fill, last = rows(player.got("sor") + player.after(2, "sor"))
    assert (fill["filledQuantity"], fill["remainingQuantity"], fill["sizeAndFills"]) == (10.0, 0.0, "10")
    assert last["status"] == "Filled"
    assert {"orderDesc", "sizeAndFills", "timeInForce", "price", "bgColor", "fgColor"} <= last.keys()


def test_a_change_and_a_cancellation_are_told() -> None:
    mock = showing("orders-partial")
    player = Player(mock)
    identity = order(mock, orderType="LMT", price=245)
    assert player.ask("sor+{}") == []
    body = {"conid": AAPL, "side": "BUY", "quantity": 20, "orderType": "LMT", "price": 246, "tif": "DAY"}
    ask(mock, "POST", f"/iserver/account/{account(mock)}/order/{identity}", body)
    changed = rows(player.got("sor"))
    assert changed[-1]["price"] == "246.00"
    assert changed[-1]["totalSize"] == 20.0
    ask(mock, "DELETE", f"/iserver/account/{account(mock)}/order/{identity}")
    assert [row["status"] for row in rows(player.got("sor"))] == ["PendingCancel"]
    assert [row["status"] for row in rows(player.after(1, "sor"))] == ["Cancelled"]


def test_all_orders_and_whole_rows_come_from_a_gateway_without_the_quirk() -> None:
    mock = plain()
    player = Player(mock)
    identity = order(mock, orderType="LMT", price=245)
    [listed] = rows(player.ask("sor+{}"))
    live = value(ask(mock, "GET", "/iserver/account/orders"))["orders"]
    assert [listed] == live
    ask(mock, "DELETE", f"/iserver/account/{account(mock)}/order/{identity}")
    [row] = rows(player.got("sor"))
    assert (row["status"], row["ticker"]) == ("PendingCancel", "AAPL")
    player.say("uor+{}")
    assert player.after(5, "sor") == []


def test_a_filter_lets_one_status_through() -> None:
    mock = showing("orders-partial")
    player = Player(mock)
    player.say('sor+{"filters":["Filled"]}')
    order(mock)
    told = rows(player.got("sor") + player.after(2, "sor"))
    assert told
    assert {row.get("status", "Filled") for row in told} == {"Filled"}


def test_filters_used_over_rest_silence_it_until_they_are_forgotten() -> None:
    mock = only("live-orders-filters", "stream-orders-partial")
    player = Player(mock)
    player.say("sor+{}")
    ask(mock, "GET", "/iserver/account/orders?filters=filled")
    identity = order(mock, orderType="LMT", price=245)
    assert player.after(1, "sor") == []
    ask(mock, "GET", "/iserver/account/orders?force=true")
    ask(mock, "DELETE", f"/iserver/account/{account(mock)}/order/{identity}")
    assert [row["status"] for row in rows(player.got("sor"))] == ["PendingCancel"]


# str


def test_trades_come_again_and_again_and_the_commission_later() -> None:
    mock = showing("trades-repeated")
    order(mock, quantity=5)
    player = Player(mock)
    mock.clock.advance(2)
    [empty, first] = player.ask("str+{}", "str")
    assert empty["args"] == []
    assert [row["size"] for row in first["args"]] == [5.0]
    order(mock, quantity=7)
    told = player.got("str") or player.after(1, "str")
    assert [[row["size"] for row in message["args"]] for message in told] == [[5.0, 7.0]] * 2
    assert "commission" in told[0]["args"][0]
    assert "commission" not in told[0]["args"][1]
    later = player.after(1, "str")
    assert all("commission" in row for row in rows(later))
    assert len(later) == 2
    player.say("utr")
    assert mock.streams.subscriptions == []


@pytest.mark.parametrize("spelling", ["realtimeUpdatesOnly", "realtime_updates_only"])
def test_only_what_is_new_comes_where_that_is_asked_for(spelling: str) -> None:
    mock = plain()
    order(mock, quantity=5)
    mock.clock.advance(2)
    player = Player(mock)
    assert player.ask(f'str+{{"{spelling}":true}}') == [{"topic": "str", "args": []}]
    order(mock, quantity=7)
    assert [row["size"] for row in rows(player.got("str") + player.after(2, "str"))] == [7.0]


def test_trades_of_the_last_days_come_where_they_are_asked_for() -> None:
    mock = plain(dialect=Dialect(ticks_itself=True))
    order(mock, quantity=5)
    mock.clock.advance(days=1)
    mock.log_in()
    player = Player(mock)
    assert rows(player.ask("str+{}", "str")) == []
    player.say("utr")
    assert [row["size"] for row in rows(player.ask('str+{"days":2}', "str"))] == [5.0]


# spl, ssd, sld


def test_profit_and_loss_are_those_of_rest() -> None:
    mock = plain()
    player = Player(mock)
    [first] = player.ask("spl+{}")
    assert first["args"] == value(ask(mock, "GET", "/iserver/account/pnl/partitioned"))["upnl"]
    later = player.after(1, "spl")
    assert later == [{"topic": "spl", "args": value(ask(mock, "GET", "/iserver/account/pnl/partitioned"))["upnl"]}]
    player.say("upl{}")
    assert player.after(5) == []


def test_a_summary_has_the_keys_and_fields_asked_for() -> None:
    mock = plain()
    player, where = Player(mock), account(mock)
    [told] = player.ask(f'ssd+{where}+{{"keys":["NetLiquidation","AccountCode"],"fields":["monetaryValue","value"]}}')
    found = value(ask(mock, "GET", f"/portfolio/{where}/summary"))
    assert told["topic"] == f"ssd+{where}"
    stamp = int(mock.clock.now().timestamp())
    assert told["result"] == [
        {"key": "AccountCode", "value": where, "timestamp": stamp},
        {"key": "NetLiquidation", "monetaryValue": found["netliquidation"]["amount"], "timestamp": stamp},
    ]
    [changed] = player.after(3, f"ssd+{where}")
    assert [row["key"] for row in changed["result"]] == ["NetLiquidation"]
    assert player.ask(f"usd+{where}+{{}}") == [{"result": "unsubscribed from summary"}]


def test_a_whole_summary_spells_every_key() -> None:
    mock = plain()
    [told] = Player(mock).ask(f"ssd+{account(mock)}+{{}}")
    found = value(ask(mock, "GET", f"/portfolio/{account(mock)}/summary"))
    keys = [row["key"] for row in told["result"]]
    assert [key.lower() for key in keys] == list(found)
    assert {"AccruedCash-S", "DayTradesRemainingT+1", "NetLiquidation-C", "WhatIfPMEnabled"} <= set(keys)


def test_a_ledger_comes_every_ten_seconds_and_blank_where_nothing_has_changed() -> None:
    mock = plain()
    player, where = Player(mock), account(mock)
    [first] = player.ask(f"sld+{where}+{{}}")
    found = value(ask(mock, "GET", f"/portfolio/{where}/ledger"))
    assert [row["key"] for row in first["result"]] == ["LedgerListBASE", "LedgerListUSD", "LedgerListEUR"]
    dollars = first["result"][1]
    assert dollars["cashbalance"] == found["USD"]["cashbalance"]
    assert dollars["stockMarketValue"] == found["USD"]["stockmarketvalue"]
    assert dollars["acctCode"] == where
    mock.area(Prices).set(14204, last=150, bid=150, ask=150.01)  # in euros
    player.after(10)
    assert player.after(9, f"sld+{where}") == []
    mock.area(Prices).halt(14204)
    [later] = player.after(1, f"sld+{where}")
    assert [row["key"] for row in later["result"]] == ["LedgerListBASE", "LedgerListUSD", "LedgerListEUR"]
    assert player.ask(f"uld+{where}+{{}}") == [{"result": "unsubscribed from ledger"}]


def test_a_currency_in_which_nothing_has_changed_is_blank() -> None:
    mock = plain()
    where = account(mock)
    player = Player(mock)
    player.ask(f'sld+{where}+{{"keys":["LedgerListUSD"],"fields":["cashBalance"]}}')
    [blank] = player.after(10, f"sld+{where}")
    assert blank["result"] == [{"key": "LedgerListUSD", "timestamp": int(mock.clock.now().timestamp())}]
    order(mock)
    mock.clock.advance(5)
    [told] = player.after(5, f"sld+{where}")
    assert told["result"][0].keys() == {"key", "timestamp", "cashbalance"}


def test_an_account_that_is_none_is_ignored() -> None:
    assert Player(plain()).ask("sld+U0+{}") == []
    assert Player(plain()).ask("ssd+U0+{}") == []


# shs, inp


def option(mock: MockGateway) -> Position:
    portfolio = mock.area(Holdings).of(account(mock), mock.clock.now().timestamp())
    return next(
        each
        for each in portfolio.positions.values()
        if (found := mock.area(Universe).instrument(each.conid)) is not None and found.strike is not None
    )


def shares(mock: MockGateway) -> float:
    positions = value(ask(mock, "GET", f"/portfolio/{account(mock)}/positions/0"))
    return float(next(row["position"] for row in positions if row["conid"] == AAPL))


def test_an_option_is_exercised_at_once_where_that_is_final() -> None:
    mock = plain()
    player = Player(mock)
    player.say("sor+{}")
    held, before = option(mock), shares(mock)
    acknowledged, content, warning = player.ask(f'shs+exercise+{{"CEX":"{held.conid}"}}')
    assert acknowledged == {"topic": "shs+exercise"}
    assert (content["data"]["id"], content["data"]["position"]) == (5, float(held.quantity))
    assert "the money" in warning["data"]["warning"]
    submit = '"user_action":"submit","exercise":{"allowed":"not_shown","make_final":true,"value":1}'
    [prompt] = player.ask(f'inp+exercise+{{"action":"user_input","data":{{"id":"5",{submit}}}}}')
    assert (prompt["action"], prompt["topic"], prompt["data"]["id"]) == ("prompt", "inp+exercise", 7)
    [told] = player.ask('inp+exercise+{"action":"user_input","data":{"id":"7","user_action":"continue"}}')
    [row] = told["args"]
    assert (row["side"], row["orderDesc"], row["conid"]) == ("EXER", "EXERCISE 1, Day", held.conid)
    assert shares(mock) == before + 100
    assert option(mock).quantity == held.quantity


def test_an_exercise_that_is_not_final_is_done_at_the_deadline() -> None:
    mock = plain(dialect=Dialect(ticks_itself=True))
    player = Player(mock)
    held, before = option(mock), shares(mock)
    player.ask(f'shs+exercise+{{"CEX":"{held.conid}"}}')
    submit = '"user_action":"submit","exercise":{"make_final":false,"value":2}'
    player.ask(f'inp+exercise+{{"action":"user_input","data":{{"id":5,{submit}}}}}')
    player.ask('inp+exercise+{"action":"user_input","data":{"id":7,"user_action":"continue"}}')
    assert shares(mock) == before
    mock.clock.advance(hours=6, minutes=24)
    assert shares(mock) == before
    mock.clock.advance(minutes=1)
    assert shares(mock) == before + 200


@pytest.mark.parametrize(
    "text",
    [
        f'shs+exercise+{{"CEX":"{AAPL}"}}',
        'inp+exercise+{"action":"user_input","data":{"id":5,"user_action":"submit","exercise":{"value":1000}}}',
        'inp+exercise+{"action":"user_input","data":{"id":5,"user_action":"submit"}}',
    ],
)
def test_what_cannot_be_exercised_is_refused(text: str) -> None:
    mock = plain()
    player = Player(mock)
    player.ask(f'shs+exercise+{{"CEX":"{option(mock).conid}"}}')
    assert "error" in player.ask(text)[0]


def test_an_answer_to_another_question_and_a_cancelled_exercise_are_ignored() -> None:
    mock = plain()
    player = Player(mock)
    assert player.ask('inp+exercise+{"action":"user_input","data":{"id":5,"user_action":"submit"}}') == []
    player.ask(f'shs+exercise+{{"CEX":"{option(mock).conid}"}}')
    assert player.ask('inp+exercise+{"action":"user_input","data":{"id":99,"user_action":"submit"}}') == []
    assert player.ask('inp+exercise+{"action":"user_input","data":{"id":5,"user_action":"cancel"}}') == []
    assert player.ask('inp+exercise+{"action":"user_input","data":{"id":5,"user_action":"submit"}}') == []
