"""What comes unasked: `ntf`, `blt`, `sts`, `act`, `system`, `error`; and the ladder, `sbd`."""

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest

from ibportal.clock import Clock
from ibportal.core import Core, Options
from ibportal.stream.subjects import account, bulletins, depth, errors, notifications, session, system
from ibportal.stream.subjects.notices import Notice, ServerPrompt

PLAIN: dict[str, Any] = {"id": "118", "text": "Order SELL 1 MSFT will be cancelled", "title": None, "url": None}
PROMPT: dict[str, Any] = {
    "orderId": 1883733600,
    "reqId": "29042",
    "dismissable": [],
    "text": "Use the Price Management Algo?",
    "options": ["Use on this order", "Always use", "Do not use"],
    "type": "M",
    "messageId": "p12",
    "prompt": True,
}
LADDER: list[dict[str, Any]] = [
    {"row": 0, "focus": 0, "price": "383.02", "ask": "1,200"},
    {"row": 1, "focus": 1, "price": "100 @ 382.89", "ask": 300},
    {"row": 2, "focus": 0, "price": "382.88", "bid": "4.5K"},
    {"row": 3, "focus": 0, "price": "382.87", "bid": "7"},
    {"row": 4, "focus": 0, "price": "382.86"},
]


def core(*without: str) -> Core:
    return Core(Options(without=frozenset(without)), Clock())


@pytest.mark.parametrize("args", [PLAIN, [PLAIN]])
def test_a_notice_comes_alone_or_in_a_list(args: object) -> None:
    [found] = notifications(core()).subject.read({"topic": "ntf", "args": args})
    assert isinstance(found, Notice)
    assert (found.id, found.text, found.title, found.url) == ("118", PLAIN["text"], None, None)


def test_a_prompt_has_what_its_answer_needs() -> None:
    [found] = notifications(core()).subject.read({"topic": "ntf", "args": [PROMPT]})
    assert isinstance(found, ServerPrompt)
    assert (found.order_id, found.request_id, found.message_id) == (1883733600, "29042", "p12")
    assert found.options == ("Use on this order", "Always use", "Do not use")


def test_without_the_cure_only_the_documented_shape_is_read() -> None:
    subject = notifications(core("stream-notification-shapes")).subject
    assert len(list(subject.read({"topic": "ntf", "args": PLAIN}))) == 1
    with pytest.raises(ValueError, match="an array"):
        subject.read({"topic": "ntf", "args": [PLAIN]})


@pytest.mark.parametrize(
    "args", [None, "text", [5], [{"id": "1"}], [{**PROMPT, "options": "none"}], [{**PROMPT, "orderId": "mine"}]]
)
def test_notices_of_another_form_are_not_read(args: object) -> None:
    with pytest.raises(ValueError, match=r"args|text|whole"):
        notifications(core()).subject.read({"topic": "ntf", "args": args})


@pytest.mark.parametrize(("exchanges", "named"), [(None, None), (["NYSE"], ["NYSE"]), ("NYSE", ["NYSE"])])
@pytest.mark.parametrize("listed", [True, False])
def test_a_bulletin_has_an_id_of_text(exchanges: object, named: object, *, listed: bool) -> None:
    row = {"id": 1789618148, "exchanges": exchanges, "message": "To traders: …"}
    [found] = bulletins(core()).subject.read({"topic": "blt", "args": [row] if listed else row})
    assert (found.id, found.message, found.exchanges or None) == ("1789618148", "To traders: …", named)
    with pytest.raises(ValueError, match="no message"):
        bulletins(core()).subject.read({"topic": "blt", "args": [{"id": 5}]})


def test_the_state_of_the_session_is_put_together() -> None:
    subject = session(core()).subject
    assert (subject.subscribe, subject.unsubscribe(None)) == (None, None)
    [first] = subject.read({"topic": "sts", "args": {"authenticated": True}})
    assert first.authenticated is True
    assert not isinstance(first.competing, bool)
    [later] = subject.read({"topic": "sts", "args": {"competing": "true", "message": None}})
    assert (later.authenticated, later.competing) == (True, True)
    [last] = subject.read({"topic": "sts", "args": {"authenticated": False}})
    assert (last.authenticated, last.competing) == (False, True)
    assert first.authenticated is True


def test_without_the_cure_the_state_is_what_came_last() -> None:
    subject = session(core("stream-status-fragments")).subject
    [_] = subject.read({"topic": "sts", "args": {"authenticated": True}})
    [later] = subject.read({"topic": "sts", "args": {"competing": False}})
    assert not isinstance(later.authenticated, bool)


@pytest.mark.parametrize("args", [None, [], {"authenticated": "perhaps"}, {"connected": {}}])
def test_a_state_of_another_form_is_not_read(args: object) -> None:
    with pytest.raises(ValueError, match=r"args|neither"):
        session(core()).subject.read({"topic": "sts", "args": args})


def test_accounts_are_those_of_rest() -> None:
    args = {
        "accounts": ["DU1"],
        "selectedAccount": "DU1",
        "aliases": {"DU1": "mine"},
        "isPaper": True,
        "sessionId": "x",
    }
    [found] = account(core()).subject.read({"topic": "act", "args": args})
    assert (found.accounts, found.selected_account, found.is_paper) == (["DU1"], "DU1", True)
    with pytest.raises(ValueError, match="args"):
        account(core()).subject.read({"topic": "act", "args": ["DU1"]})


def test_signs_of_life() -> None:
    subject = system(core()).subject
    [hello] = subject.read({"topic": "system", "success": "user123", "isFT": False, "isPaper": True})
    assert (hello.user, hello.paper, hello.heartbeat) == ("user123", True, None)
    [beat] = subject.read({"topic": "system", "hb": 1594677336001})
    assert beat.heartbeat == dt.datetime(2020, 7, 13, 21, 55, 36, 1000, tzinfo=dt.UTC)
    assert (beat.user, beat.paper) == (None, None)
    with pytest.raises(ValueError, match="stamp"):
        subject.read({"topic": "system", "hb": "soon"})


@pytest.mark.parametrize(
    ("message", "words", "about", "code"),
    [
        ({"topic": "error", "error": "Invalid topic"}, "Invalid topic", None, None),
        ({"topic": "error", "error": "Invalid conid", "code": 400, "about": "smd+9"}, "Invalid conid", "smd+9", "400"),
        ({"topic": "error", "error": "unknown", "request": "smd+9"}, "unknown", "smd+9", None),
        ({"topic": "error", "message": "waiting for session", "about": None}, "waiting for session", None, None),
        ({"topic": "error", "error": {"code": 5}}, "{'code': 5}", None, None),
        ({"topic": "error"}, "", None, None),
    ],
)
def test_what_went_wrong_in_any_shape(message: dict[str, Any], words: str, about: str | None, code: str | None) -> None:
    [fault] = errors(core()).subject.read(message)
    assert (fault.words, fault.about, fault.code, fault.raw) == (words, about, code, message)


def test_a_ladder_has_prices_and_sizes() -> None:
    subject = depth(core(), 265598, "DU1", exchange="ISLAND").subject
    assert (subject.subscribe, subject.unsubscribe(None)) == ("sbd+DU1+265598+ISLAND", "ubd+DU1")
    assert subject.key == subject.subscribe
    [ladder] = subject.read({"topic": subject.key, "data": LADDER})
    assert [rung.price for rung in ladder.asks] == [Decimal("382.89"), Decimal("383.02")]
    assert [rung.bid for rung in ladder.bids] == [Decimal(4500), Decimal(7)]
    assert [(rung.last, rung.last_size) for rung in ladder.rungs[:2]] == [(False, None), (True, Decimal(100))]
    assert ladder.rungs[0].ask == 1200


def test_a_merged_ladder_replaces_rungs_by_place() -> None:
    subject = depth(core(), 265598, "DU1", merged=True).subject
    [_] = subject.read({"topic": subject.key, "data": LADDER})
    [later] = subject.read({"topic": subject.key, "data": [{"row": 2, "focus": 0, "price": "382.88"}]})
    assert [rung.row for rung in later.rungs] == [0, 1, 2, 3, 4]
    assert [rung.row for rung in later.bids] == [3]
    assert subject.merge is not None
    assert subject.merge(None, later) is later


@pytest.mark.parametrize(
    "data", [None, {}, [5], [{"price": "1"}], [{"row": 0, "price": "a @ b"}], [{"row": 0, "bid": [1]}]]
)
def test_a_ladder_of_another_form_is_not_read(data: object) -> None:
    with pytest.raises(ValueError, match=r"data|row|number"):
        depth(core(), 265598, "DU1").subject.read({"topic": "sbd+DU1+265598", "data": data})


def test_there_is_one_ladder_at_a_time_since_what_ends_one_ends_all_of_the_account() -> None:
    assert depth(core(), 265598, "DU1").subject.at_most == 1
    with pytest.raises(ValueError, match="exchange"):
        depth(core(), 265598, "DU1", exchange="A+B")
