"""The mock gateway's WebSockets: greeting, heartbeat, silence, sessions, disturbances; what each quirk changes."""

import json
from typing import Any

import msgspec
import pytest

from ibportal.mock import MockGateway, Refusal, Request
from ibportal.mock.accounts import Accounts
from ibportal.mock.dialect import Dialect
from ibportal.mock.session import Session
from ibportal.mock.streams.command import Command
from ibportal.mock.streams.passage import Ending
from ibportal.quirks.catalogue import catalogue
from ibportal.quirks.quirk import StreamQuirk
from tests.mock.engine import ask, plain
from tests.mock.player import WAITING, Player

SMD = 'smd+265598+{"fields":["31","84","86"]}'


def without(*quirks: str, **options: Any) -> MockGateway:
    return MockGateway(without={f"stream-{quirk}" for quirk in quirks}, **options)


def showing(*quirks: str, **options: Any) -> MockGateway:
    """A mock gateway with these quirks of streams only."""
    shown = {f"stream-{quirk}" for quirk in quirks}
    return MockGateway(without={quirk.id for quirk in catalogue()} - shown, **options)


@pytest.mark.parametrize(
    ("text", "topic", "targets", "arguments"),
    [
        ('smd+265598+{"fields":["31"]}', "smd", ("265598",), {"fields": ["31"]}),
        ("smd+0;;;1/1,2/-1+{}", "smd", ("0;;;1/1,2/-1",), {}),
        ("sbd+DU1+265598+ISLAND", "sbd", ("DU1", "265598", "ISLAND"), {}),
        ("upl{}", "upl", (), {}),
        ("utr", "utr", (), {}),
        ("umh+341115", "umh", ("341115",), {}),
        ('{"session":"x"}', "", (), {"session": "x"}),
        ("sor+{oops", "sor", (), None),
        ("sor+[1]", "sor", ("[1]",), {}),
        ("", "", (), {}),
    ],
)
def test_commands_are_taken_apart(text: str, topic: str, targets: tuple[str, ...], arguments: Any) -> None:
    command = Command.read(text)
    assert (command.topic, command.targets, command.arguments) == (topic, targets, arguments)


def test_nothing_comes_before_the_upstream_is_dialled_and_what_is_sent_is_lost() -> None:
    mock = without("session-frame")
    socket = mock.socket("/v1/api/ws")
    socket.receive(b"tic")
    assert socket.due() == []
    socket.dial()
    assert len(socket.due()) == 3
    assert [(each.text, each.lost) for each in mock.streams.heard] == [("tic", True)]


def test_what_is_sent_early_is_kept_by_a_gateway_without_the_quirk() -> None:
    mock = without("early-sends-lost", "session-frame", "connect-burst")
    socket = mock.socket("/v1/api/ws")
    socket.receive(b"ech+hb")
    socket.dial()
    assert socket.due()[-1] == b"ech+hb"


def test_it_waits_for_the_session_and_then_greets() -> None:
    mock = MockGateway()
    player = Player(mock, waits=True)
    assert player.got() == [{"topic": "system", "hb": 1773669600000}, WAITING]
    assert player.ask(SMD) == []
    greeting = player.ask(json.dumps({"session": mock.area(Session).id}))
    assert sorted(message["topic"] for message in greeting) == ["act", "sts", "system"]
    assert player.ask(json.dumps({"session": mock.area(Session).id})) == []
    assert [each.lost for each in mock.streams.heard] == [True, False, False]


def test_the_wrong_session_ends_the_connection() -> None:
    player = Player(MockGateway(), waits=True)
    player.say('{"session":"somebody else\'s"}')
    assert player.socket.ended is Ending.CLOSED


def test_nobody_is_greeted_before_the_login() -> None:
    mock = without("session-frame", logged_in=False)
    player = Player(mock, waits=True)
    assert WAITING in player.got()
    mock.log_in()
    assert sorted(message["topic"] for message in player.got()) == ["act", "sts", "system"]


def test_the_greeting_says_who_and_how() -> None:
    mock = plain()
    system, act, sts = Player(mock).greeting
    assert system == {"topic": "system", "success": "user1234", "isFT": False, "isPaper": True}
    assert act["args"] == json.loads(ask(mock, "GET", "/iserver/accounts").body)
    assert sts["args"] == json.loads(ask(mock, "POST", "/iserver/auth/status").body)


def test_without_a_brokerage_session_there_are_no_accounts_in_it() -> None:
    system, sts = Player(plain(brokerage=False)).greeting
    assert (system["topic"], sts["args"]["authenticated"]) == ("system", False)


def test_the_order_of_the_greeting_is_not_always_the_same() -> None:
    orders = {
        tuple(message["topic"] for message in Player(showing("connect-burst", seed=seed)).greeting) for seed in range(9)
    }
    assert len(orders) > 1


def test_what_is_sent_before_the_greeting_is_out_is_lost() -> None:
    mock = showing("connect-burst")
    player = Player(mock, waits=True)
    player.say(SMD)
    player.got()
    assert mock.streams.subscriptions == []
    player.say(SMD)
    assert mock.streams.subscriptions == ["smd+265598"]


def test_accounts_are_told_again_when_they_change() -> None:
    mock = plain(profile="linked")
    player = Player(mock)
    second = mock.area(Accounts).all[1].id
    ask(mock, "POST", "/iserver/account", {"acctId": second})
    [act] = player.got("act")
    assert act["args"]["selectedAccount"] == second


def test_a_heartbeat_comes_every_ten_seconds() -> None:
    player = Player(plain())
    assert player.after(9) == []
    assert player.after(1) == [{"topic": "system", "hb": 1773669610000}]
    beats = player.after(35)
    assert [beat["hb"] for beat in beats] == [1773669620000, 1773669630000, 1773669640000]
    assert len(player.after(100_000, "system")) == 60


def test_a_client_that_says_no_tic_is_dropped() -> None:
    player = Player(showing("silence"))
    player.after(59)
    player.say("tic")
    player.after(61)
    assert player.socket.ended is None
    player.after(4)
    assert player.socket.ended is None
    player.say("tic")
    player.after(50)
    assert player.socket.ended is None
    player.after(15)
    player.after(6)
    assert player.socket.ended is Ending.CLOSED


def test_a_leap_of_time_gives_a_client_a_moment_to_say_its_tic() -> None:
    player = Player(showing("silence"))
    player.after(540)
    player.say("tic")
    player.after(20)
    assert player.socket.ended is None


def test_nobody_is_dropped_by_a_gateway_without_the_quirk() -> None:
    player = Player(plain(dialect=Dialect(ticks_itself=True)))
    player.after(3000)
    player.after(200)
    assert player.socket.ended is None


def test_a_tic_is_answered_four_times() -> None:
    mock = plain()
    told = Player(mock).ask("tic")
    assert told == [{"topic": "tic", "alive": True, "id": mock.area(Session).id, "lastAccessed": 1773669600000}] * 4


def test_an_echo_is_no_json() -> None:
    player = Player(plain())
    player.say("ech+hb")
    assert player.raw() == [b"ech+hb"]


def test_the_end_of_a_brokerage_session_is_told_in_pieces_and_its_return_is_not() -> None:
    mock = showing("status-fragments", "lost-subscriptions")
    player = Player(mock)
    player.ask(SMD)
    player.ask("spl+{}")
    mock.compete_from_elsewhere()
    pieces = player.after(1, "sts")
    assert {"topic": "sts", "args": {"authenticated": False}} in pieces
    assert {"topic": "sts", "args": {"competing": True}} in pieces
    assert all(len(piece["args"]) == 1 for piece in pieces)
    assert mock.streams.subscriptions == ["spl"]
    ask(mock, "POST", "/iserver/auth/ssodh/init", {"publish": True, "compete": True})
    assert player.got("sts") == []
    assert player.ask(SMD, "smd+265598") != []


def test_the_whole_state_is_told_by_a_gateway_without_the_quirk() -> None:
    mock = plain()
    player = Player(mock)
    mock.lose_session()
    [lost] = player.after(1, "sts")
    assert lost["args"]["authenticated"] is False
    ask(mock, "POST", "/iserver/auth/ssodh/init", {"publish": True, "compete": True})
    [back] = player.got("sts")
    assert back["args"]["authenticated"] is True


def test_the_end_of_the_login_ends_the_connection() -> None:
    mock = plain()
    player = Player(mock)
    mock.lose_session("login")
    assert [message["args"]["authenticated"] for message in player.after(1, "sts")] == [False]
    assert player.socket.ended is Ending.CLOSED


def test_what_needs_a_brokerage_session_is_refused_without_one() -> None:
    mock = plain(brokerage=False)
    player = Player(mock)
    assert player.ask("sor+{}") == [{"topic": "error", "error": "sor: no bridge"}]
    assert [message["topic"] for message in player.ask("spl+{}")] == ["spl"]


def test_errors_come_in_shapes() -> None:
    mock = showing("error-shapes")
    player = Player(mock)
    for shape in ({"error": "unknown contract 1", "topic": "smd+1"}, {"error": "unknown contract 1"}):
        assert player.ask('smd+1+{"fields":["31"]}') == [shape]
    player.say('smd+1+{"fields":["31"]}')
    assert player.raw() == [b"unknown contract 1"]
    mock.streams.error("too much", topic="sor")
    assert player.got() == [{"error": "too much", "topic": "sor"}]


@pytest.mark.parametrize("text", ["usmd+265598+{}", "umd+8314+{}", "uor+{}", "nonsense", "", "[1]", "{}"])
def test_what_means_nothing_is_ignored(text: str) -> None:
    mock = plain()
    player = Player(mock)
    player.ask(SMD)
    assert player.ask(text) == []
    assert mock.streams.subscriptions == ["smd+265598"]


def test_arguments_that_are_no_json_are_refused() -> None:
    assert Player(plain()).ask('smd+265598+{"fields"', "error")[0]["error"] == "smd+265598: invalid arguments"


def test_any_path_is_accepted_and_silent() -> None:
    mock = MockGateway()
    player = Player(mock, "/v1/api/other", waits=True)
    player.say("tic")
    assert player.after(60) == []
    assert player.socket.ended is None
    with pytest.raises(Refusal):
        without("any-path").socket("/v1/api/other")


def test_a_sixth_connection_is_mute_until_another_closes() -> None:
    mock = MockGateway()
    players = [Player(mock) for _ in range(5)]
    sixth = Player(mock, waits=True)
    assert sixth.after(30) == []
    players[0].socket.close()
    assert WAITING in sixth.got()


def test_giving_up_while_queued_leaks_a_connection_until_it_is_dropped_for_its_silence() -> None:
    mock = MockGateway()
    players = [Player(mock) for _ in range(5)]
    for _ in range(6):
        Player(mock, waits=True).socket.close()
    for player in players:
        player.socket.close()
    assert mock.streams.passage.abandoned == 5
    late = Player(mock, waits=True)
    assert late.got() == []
    for _ in range(3):
        mock.clock.advance(66)
    assert WAITING in late.got()


def test_a_gateway_without_the_quirk_serves_everybody() -> None:
    mock = without("sockets", "session-frame")
    assert all(len(Player(mock).greeting) == 3 for _ in range(9))


def test_subscriptions_are_gone_with_the_connection() -> None:
    mock = MockGateway()
    first = Player(mock)
    first.ask(SMD)
    first.socket.close()
    assert mock.streams.subscriptions == []
    second = Player(mock)
    assert [message["topic"] for message in second.after(10)] == ["system"]


def test_subscriptions_outlive_the_connection_at_a_gateway_without_the_quirk() -> None:
    mock = plain()
    first = Player(mock)
    first.ask(SMD)
    first.socket.close()
    second = Player(mock)
    assert [message["topic"] for message in second.after(10)] == ["system", "smd+265598"]


def test_frames_that_are_too_long_end_the_connection() -> None:
    mock = MockGateway()
    down, up = Player(mock), Player(mock)
    mock.streams.push(b"x" * 65_536)
    assert down.socket.ended is None
    up.say("z" * 65_537)
    mock.streams.push(b"x" * 65_537)
    assert [player.socket.ended for player in (up, down)] == [Ending.CUT, Ending.CLOSED]
    assert down.socket.code == 1000


def test_drop_is_a_clean_close_or_a_break() -> None:
    mock = MockGateway()
    assert (mock.streams.drop(), mock.streams.drop()) == (0, 0)
    closed = Player(mock)
    assert mock.streams.drop() == 1
    assert (closed.socket.ended, closed.socket.code) == (Ending.CLOSED, 1000)
    cut = Player(mock)
    assert mock.streams.drop(word=False) == 1
    assert cut.socket.ended is Ending.CUT
    assert mock.streams.sockets == []
    told = Player(without("close-codes"))
    told.mock.streams.drop()
    assert told.socket.code == 1001


def test_a_reset_ends_every_connection() -> None:
    mock = MockGateway()
    player = Player(mock)
    mock.reset()
    assert player.socket.ended is Ending.CLOSED
    assert mock.streams.heard == []


def test_a_stall_holds_everything_back_and_then_lets_it_go() -> None:
    mock = plain()
    player = Player(mock)
    mock.streams.stall(30)
    assert player.after(29) == []
    assert [beat["hb"] for beat in player.after(1)] == [1773669610000, 1773669620000, 1773669630000]


def test_garbage_reaches_who_is_known() -> None:
    mock = MockGateway()
    player, stranger = Player(mock), Player(mock, waits=True)
    stranger.got()
    assert mock.streams.garbage("oops", times=2) == 1
    assert player.raw() == [b"oops", b"oops"]
    assert stranger.raw() == []


def test_messages_come_in_fragments() -> None:
    mock = MockGateway()
    player = Player(mock)
    mock.streams.fragment(times=1, pieces=3)
    player.say("tic")
    frames = player.raw()
    assert len(frames) == 6
    assert json.loads(b"".join(frames[:3])) == json.loads(frames[3])
    joined = Player(without("fragments"))
    joined.mock.streams.fragment()
    assert len(joined.ask("tic")) == 4
    with pytest.raises(ValueError, match="at least two pieces"):
        mock.streams.fragment(pieces=1)


def test_long_messages_come_in_fragments_by_themselves() -> None:
    mock = showing("fragments")
    player = Player(mock)
    mock.streams.push({"topic": "ntf", "args": [{"id": "1", "text": "x" * 100_000}]})
    assert [len(frame) for frame in player.raw()][:3] == [32_768] * 3
    assert player.socket.ended is None


def test_a_text_can_hold_what_is_no_utf8() -> None:
    mock = MockGateway()
    player = Player(mock)
    mock.streams.invalid_utf8()
    player.say('smd+265598+{"fields":["55"]}')
    first, second = player.raw()
    with pytest.raises(UnicodeDecodeError):
        first.decode()
    assert first.replace(b"\x99", b"") == second
    assert json.loads(first.decode("utf-8", "replace"))["topic"] == "smd+265598"


def test_pushed_messages_go_to_who_has_subscribed() -> None:
    mock = MockGateway()
    one, other = Player(mock), Player(mock)
    one.ask(SMD)
    message = {"topic": "smd+265598", "31": "1"}
    assert mock.streams.push(message) == 1
    assert (one.got(), other.got()) == ([message], [])
    assert mock.streams.push({"topic": "ntf", "args": [{"id": "1", "text": "x"}]}, b"{}") == 4
    assert [len(player.raw()) for player in (one, other)] == [2, 2]


def test_notifications_and_bulletins_come_in_lists() -> None:
    mock = MockGateway()
    player = Player(mock)
    identity = mock.streams.notify("hello", title="Warning")
    assert player.got() == [
        {"topic": "ntf", "args": [{"id": identity, "text": "hello", "title": "Warning", "url": None}]}
    ]
    number = mock.streams.bulletin("halted", exchanges=["NASDAQ"])
    assert player.got() == [{"topic": "blt", "args": [{"id": number, "exchanges": ["NASDAQ"], "message": "halted"}]}]
    documented = plain()
    player = Player(documented)
    documented.streams.notify("hello")
    assert json.loads(player.raw()[0])["args"]["text"] == "hello"


def test_a_prompt_about_an_order_comes_as_a_notification() -> None:
    mock = plain()
    player = Player(mock)
    mock.will_ask("p12")
    account = mock.area(Accounts).selected
    order = {"conid": 265598, "side": "BUY", "quantity": 1, "orderType": "MKT", "tif": "DAY"}
    asked = json.loads(ask(mock, "POST", f"/iserver/account/{account}/orders", {"orders": [order]}).body)
    [prompt] = player.got("ntf")
    assert prompt["args"] == [asked]
    request = mock.streams.prompt(1234)
    [prompt] = player.got("ntf")
    assert (prompt["args"][0]["orderId"], prompt["args"][0]["reqId"]) == (1234, request)


def test_what_was_heard_is_kept() -> None:
    mock = MockGateway()
    player = Player(mock)
    mock.clock.advance(5)
    player.say(SMD)
    last = mock.streams.heard[-1]
    assert (last.socket, last.text, last.lost) == (1, SMD, False)
    assert last.at == mock.clock.now()


def control(mock: MockGateway, name: str, **arguments: Any) -> Any:
    reply = mock.answer(Request("POST", f"/mock/control/{name}", body=json.dumps(arguments).encode()))
    assert reply.status == 200, reply.body
    return msgspec.json.decode(reply.body)


def test_everything_can_be_told_over_http() -> None:
    mock = MockGateway()
    player = Player(mock)
    player.ask(SMD)
    assert control(mock, "streams.push", messages=[{"topic": "smd+265598", "31": "1"}], times=2) == {"sent": 2}
    assert len(player.got()) == 2
    identity = control(mock, "streams.notify", text="hello")["id"]
    assert player.got()[0]["args"][0]["id"] == identity
    assert player.got() == []
    control(mock, "streams.bulletin", text="hello")
    control(mock, "streams.prompt", order=7)
    assert [message["topic"] for message in player.got()] == ["blt", "ntf"]
    assert control(mock, "streams.garbage", text="oops", times=2) == {"clients": 1}
    control(mock, "streams.fragment", pieces=3)
    player.say("ech+hb")
    assert player.raw() == [b"oops", b"oops", b"ec", b"h+", b"hb"]
    control(mock, "streams.invalid_utf8")
    control(mock, "streams.error", words="too much", topic="sor")
    assert player.raw() == [b'{"error":"too much\x99","topic":"sor"}']
    assert control(mock, "streams.expire") == {"subscriptions": 1}
    control(mock, "streams.stall", seconds=5)
    looked = msgspec.json.decode(mock.answer(Request("GET", "/mock/control/streams")).body)
    assert looked["sockets"] == [{"socket": 1, "path": "/v1/api/ws"}]
    assert looked["subscriptions"] == []
    assert looked["heard"][-1]["text"] == "ech+hb"
    assert control(mock, "streams.drop") == {"clients": 1}


def test_a_quirk_of_streams_touches_no_call() -> None:
    streams = [quirk for quirk in catalogue() if isinstance(quirk, StreamQuirk)]
    assert len(streams) == 20
    assert not any(quirk.touches("orders.place") or quirk.has_cure() or quirk.has_show() for quirk in streams)


def test_quotes_end_when_the_dialect_says() -> None:
    for seconds in (600.0, 900.0):
        mock = showing("silent-expiry", dialect=Dialect(quotes_end=seconds, ticks_itself=True))
        player = Player(mock)
        player.ask(SMD)
        assert player.after(seconds - 1, "smd+265598") != []
        assert player.after(1, "smd+265598") == []
        assert mock.streams.subscriptions == []
