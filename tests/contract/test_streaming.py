"""The topics of the WebSocket: each is described, its messages come out typed and whole, texts are as documented."""

import copy
import hashlib
import inspect
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import FrozenInstanceError
from pathlib import Path
from typing import Any

import attrs
import pytest

from generator.examples import Example, Judge
from generator.names import python
from generator.node import Node, follow, is_array, is_object, read
from generator.streaming import ARGUMENTS, TOPICS, Message, as_openapi, expression, merged, messages
from generator.trial import as_json, same
from ibportal import contract, facts, models
from ibportal_generated import streaming
from ibportal_generated.types import UNSET

DOCUMENT: Node = facts.load("streaming.json")
WHOLE = merged(contract.load(), DOCUMENT)
JUDGE = Judge(WHOLE)
MESSAGES = list(messages(DOCUMENT))
COMING = [message for message in MESSAGES if message.json]
EXAMPLES = [(message, example) for message in COMING for example in message.body["examples"]]
SENT = [(message, example["payload"]) for message in MESSAGES if message.sent for example in message.body["examples"]]
RECORDINGS = Path(__file__).resolve().parents[2].parent / "shared" / "evidence" / "recordings"
SOLICITED = ("smd", "smh", "sbd", "sor", "str", "spl", "ssd", "sld")
UNSOLICITED = ("sts", "act", "blt", "ntf", "error")

every_topic = pytest.mark.parametrize("topic", TOPICS)
every_example = pytest.mark.parametrize(
    ("message", "example"), EXAMPLES, ids=[f"{message.key}-{example['name']}" for message, example in EXAMPLES]
)
every_text = pytest.mark.parametrize(("message", "text"), SENT, ids=[text for _, text in SENT])


def reader(message: Message) -> Callable[[Node], Any]:
    found: Callable[[Node], Any] = getattr(streaming, f"read_{message.reader}")
    return found


def schema(message: Message) -> Node:
    """Of both contracts as one."""
    [(_, item)] = [pair for pair in as_openapi(DOCUMENT, WHOLE)["paths"].items() if pair[0] == f"/{message.key}"]
    found: Node = item["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    return found


def judged(message: Message, value: object) -> list[str]:
    case = Example(message.key, "reply 200", "one", "application/json", schema(message), value)
    return list(JUDGE.misfits(case))


def untyped(value: Any, place: str = "") -> Iterator[str]:
    """Where a parsed message holds a JSON object that no class was made for."""
    if is_array(value):
        for index, item in enumerate(value):
            yield from untyped(item, f"{place}/{index}")
    elif is_object(value):
        yield place or "/"
    elif hasattr(value, "__attrs_attrs__"):
        fields: Node = attrs.asdict(value, recurse=False)
        fields |= fields.pop("additional_properties", {})
        for name, inner in fields.items():
            yield from untyped(inner, f"{place}/{name}")


def objects(value: Any) -> Iterator[Node]:
    """Every JSON object in a value, itself first."""
    if is_array(value):
        for inner in value:
            yield from objects(inner)
    elif is_object(value):
        yield value
        for inner in value.values():
            yield from objects(inner)


# Every topic ----------------------------------------------------------------------------------------------------------


@every_topic
def test_a_topic_says_what_it_is_and_how_that_is_known(topic: str) -> None:
    channel = DOCUMENT["channels"][topic]
    assert channel["title"]
    assert channel["summary"].endswith(".")
    assert len(channel["description"]) > 40
    assert channel["x-evidence"]
    assert channel["x-session"] in ("brokerage", "none")


@every_topic
def test_a_topic_has_a_message_with_an_example(topic: str) -> None:
    [update] = [message for message in MESSAGES if (message.topic, message.part) == (topic, "update")]
    assert update.body["examples"]
    assert len(update.body["description"]) > 40


@pytest.mark.parametrize("topic", SOLICITED)
def test_what_is_asked_for_is_subscribed_to_and_unsubscribed_from(topic: str) -> None:
    found = streaming.TOPICS[topic]
    assert found.subscribe
    assert found.subscribe.startswith(topic)
    assert found.unsubscribe
    assert found.unsubscribe.startswith(f"u{topic[1:]}")


@pytest.mark.parametrize("topic", UNSOLICITED)
def test_what_comes_unasked_is_neither(topic: str) -> None:
    found = streaming.TOPICS[topic]
    assert (found.subscribe, found.unsubscribe, found.send) == (None, None, None)


def test_every_observed_quirk_of_the_websocket_is_cited() -> None:
    cited = set(re.findall(r"\bQ\d+\b", json.dumps([each["x-evidence"] for each in holders(DOCUMENT)])))
    assert cited == {f"Q{number}" for number in range(193, 219)}


def holders(value: Any) -> Iterator[Node]:
    return (each for each in objects(value) if "x-evidence" in each)


def test_examples_name_no_account_but_the_invented_one() -> None:
    assert set(re.findall(r"\b[DUF]{1,2}\d{4,}\b", json.dumps(DOCUMENT))) == {"DU2136155"}


# The table ------------------------------------------------------------------------------------------------------------


def test_the_table_has_every_topic_and_the_classes_of_their_messages() -> None:
    assert set(streaming.TOPICS) == set(TOPICS)
    for topic, found in streaming.TOPICS.items():
        assert found.token == topic
        assert found.model is None or attrs.has(getattr(models, found.model))
    assert [topic for topic, found in streaming.TOPICS.items() if found.model is None] == ["ech"]


def test_the_table_says_which_topics_need_a_brokerage_session() -> None:
    without = {topic for topic, found in streaming.TOPICS.items() if not found.brokerage}
    assert without == {"spl", "ssd", "sld", "tic", "ech", "system", "error"}


def test_the_table_says_when_to_renew_and_how_many_there_may_be() -> None:
    quotes, histories = streaming.TOPICS["smd"], streaming.TOPICS["smh"]
    assert quotes.ends_after == (600, 900)
    assert quotes.renew_after is not None
    assert quotes.renew_after <= 540 < min(quotes.ends_after)
    assert histories.at_most == 5
    assert {topic for topic, found in streaming.TOPICS.items() if found.send_every == 60} == {"tic", "ech"}
    assert (streaming.TOPICS["system"].interval, streaming.TOPICS["sld"].interval) == (10, 10)


def test_the_table_says_which_ends_are_confirmed() -> None:
    assert {topic for topic, found in streaming.TOPICS.items() if found.confirmed} == {"smh", "ssd", "sld"}


def test_the_table_is_not_to_be_written_to() -> None:
    with pytest.raises(FrozenInstanceError):
        streaming.TOPICS["smd"].at_most = 1  # type: ignore[misc]
    with pytest.raises(TypeError):
        streaming.TOPICS["smd"] = streaming.TOPICS["smh"]  # type: ignore[index]


def test_the_module_says_which_document_it_was_made_from() -> None:
    assert hashlib.sha256(facts.path("streaming.json").read_bytes()).hexdigest() == streaming.SHA256


# What comes -----------------------------------------------------------------------------------------------------------


@every_example
def test_an_example_is_read_typed_and_written_back_as_it_came(message: Message, example: Node) -> None:
    parsed = reader(message)(example["payload"])
    assert type(parsed).__name__ == follow(WHOLE, schema(message))["title"]
    assert not list(untyped(parsed))
    assert same(as_json(parsed), example["payload"])


@every_example
def test_a_field_nobody_declared_survives(message: Message, example: Node) -> None:
    payload = copy.deepcopy(example["payload"])
    for index, row in enumerate([payload, *rows(payload)]):
        row["newField"] = f"kept {index}"
    assert same(as_json(reader(message)(payload)), payload)


def rows(payload: Node) -> Iterator[Node]:
    """The objects that a message carries: rows of a list, values of a map by account, or the one there is."""
    for key in ("args", "data", "result"):
        carried = payload.get(key)
        if is_object(carried) and carried and all(map(is_object, carried.values())):
            yield from carried.values()
        elif is_object(carried):
            yield carried
        elif is_array(carried):
            yield from carried


def drifted(payload: Node, value: object) -> Iterator[tuple[str, bool, Node]]:
    """The message once for every field in it, with that field's value replaced; its name, and whether it was plain."""
    for number, holder in enumerate(objects(payload)):
        for name, plain in holder.items():
            spoilt = copy.deepcopy(payload)
            list(objects(spoilt))[number][name] = value
            yield name, not is_object(plain) and not is_array(plain), spoilt


@every_example
@pytest.mark.parametrize("value", [None, "text", 7, 0.5, True, {"new": [1]}, ["new"]], ids=repr)
def test_a_value_of_another_type_survives_or_is_refused_by_name(message: Message, example: Node, value: object) -> None:
    """As over REST: whatever comes for something plain survives; lists, objects and what is required are demanded."""
    demanded = {name for each in reached(schema(message), set()) for name in each.get("required", ())}
    narrow = ("aliases", "chartPeriods", "acctProps", "allowFeatures")  # the REST contract says what all they hold is
    demanded |= {name for key in narrow for each in inner(example["payload"], key) for name in each}
    for name, plain, payload in drifted(example["payload"], value):
        refusal, parsed = attempt(message, payload)
        if refusal:
            assert refusal.startswith("a message that is no ")
            assert not plain or name in demanded, f"{name}: {refusal}"
        else:
            assert same(as_json(parsed), payload), name


def attempt(message: Message, payload: Node) -> tuple[str, Any]:
    """Why a message is refused, or an empty text; and what it is otherwise."""
    try:
        return "", reader(message)(payload)
    except ValueError as error:
        return str(error), None


def inner(payload: Node, key: str) -> Iterator[Node]:
    """The objects under this key, anywhere."""
    for holder in objects(payload):
        if key in holder:
            yield from objects(holder[key])


def reached(found: Any, seen: set[str]) -> Iterator[Node]:
    """Every schema that a message is made of."""
    for each in objects(found):
        yield each
        reference = each.get("$ref")
        if isinstance(reference, str) and reference not in seen:
            seen.add(reference)
            yield from reached(follow(WHOLE, each), seen)


def test_a_value_nobody_knew_is_usable() -> None:
    [order] = streaming.read_sor({"topic": "sor", "args": [{"orderId": 1, "status": "Resting"}]}).args
    [trade] = streaming.read_str({"topic": "str", "args": [{"side": "Z"}]}).args
    state = streaming.read_shs({"topic": "shs+exercise", "action": "farewell"})
    assert (order.status, trade.side, state.action) == ("Resting", "Z", "farewell")


@pytest.mark.parametrize("message", COMING, ids=[message.key for message in COMING])
@pytest.mark.parametrize("payload", [[], "ech+hb", 7, None])
def test_what_is_no_object_is_refused_by_name(message: Message, payload: Any) -> None:
    with pytest.raises(ValueError, match=f"a message that is no {follow(WHOLE, schema(message))['title']}"):
        reader(message)(payload)


def test_what_lacks_what_every_message_has_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match="a message that is no OrdersMessage: KeyError: 'args'"):
        streaming.read_sor({"topic": "sor"})


def test_a_change_of_a_combination_needs_no_conid() -> None:
    changed = streaming.read_smd({"topic": "smd+0;;;265598/1,8314/-1", "31": "50.12", "83": 0.04})
    assert (changed.field_31, changed.field_83, changed.conid) == ("50.12", 0.04, UNSET)


def test_an_execution_is_the_same_class_as_over_rest() -> None:
    [trade] = streaming.read_str({"topic": "str", "args": [{"execution_id": "1", "price": "2.50"}]}).args
    assert isinstance(trade, models.Trade)


def test_a_question_and_a_remark_are_told_apart() -> None:
    [notification] = [message for message in COMING if message.topic == "ntf"]
    rows = {example["name"]: example["payload"] for example in notification.body["examples"]}
    [question] = as_list(streaming.read_ntf(rows["question"]).args)
    [remark] = as_list(streaming.read_ntf(rows["remark"]).args)
    single = streaming.read_ntf(rows["object"]).args
    assert isinstance(question, models.OrderPrompt)
    assert isinstance(remark, models.TradingNotification)
    assert isinstance(single, models.TradingNotification)


def as_list(value: Any) -> list[Any]:
    assert is_array(value)
    return value


def test_bulletins_are_read_as_a_list_and_as_one() -> None:
    many = streaming.read_blt({"topic": "blt", "args": [{"id": 1, "exchanges": None, "message": "m"}]})
    one = streaming.read_blt({"topic": "blt", "args": {"id": "1", "message": "m"}})
    assert [each.id for each in as_list(many.args)] == [1]
    assert isinstance(one.args, models.Bulletin)
    assert one.args.id == "1"


@pytest.mark.skipif(not RECORDINGS.is_dir(), reason="Recorded messages are not part of the repository: no ../shared")
@pytest.mark.parametrize("name", ["websocket-bulletins.live.json", "websocket-notifications.live.json"])
def test_a_recorded_message_fits_and_survives(name: str) -> None:
    recorded: Any = read(RECORDINGS / name)
    for value in recorded if is_array(recorded) else [recorded]:
        [message] = [each for each in COMING if (each.topic, each.part) == (value["topic"], "update")]
        assert judged(message, value) == []
        parsed = reader(message)(value)
        assert same(as_json(parsed), value)
        assert not list(untyped(parsed))


# What is sent ---------------------------------------------------------------------------------------------------------


def rebuilt(message: Message, text: str) -> str:
    """A text, taken apart by its grammar and written again by its function."""
    match = re.fullmatch(expression(message.grammar), text)
    assert match, f"{text} is not {message.grammar}"
    parts = {name: value for name, value in match.groupdict().items() if name != ARGUMENTS and value is not None}
    given: Node = json.loads(match[ARGUMENTS]) if message.arguments else {}
    properties: Node = message.arguments["properties"] if message.arguments else {}
    for wire, value in given.items():
        if "const" not in properties[wire]:
            model = follow(WHOLE, properties[wire]).get("title")
            name = python(properties[wire].get("x-name", wire))
            parts[name] = getattr(models, model).from_dict(value) if model else value
    write: Callable[..., str] = getattr(streaming, python(message.body["name"]))
    parameters = inspect.signature(write).parameters.values()
    positional = [parts.pop(each.name) for each in parameters if each.default is each.empty and each.name in parts]
    return write(*positional, **parts)


@every_text
def test_the_function_of_a_text_writes_its_example(message: Message, text: str) -> None:
    assert len(rebuilt(message, text)) == len(text)
    assert json_part(rebuilt(message, text)) == json_part(text)


def json_part(text: str) -> tuple[str, Any]:
    """The parts before the arguments, and the arguments, in which order does not matter."""
    before, brace, rest = text.partition("{")
    return before, json.loads(brace + rest) if brace else None


@every_text
def test_the_pattern_of_a_text_admits_it(message: Message, text: str) -> None:
    assert re.search(message.body["payload"]["pattern"], text)


def test_a_text_in_another_spelling_that_is_listed_fits_the_pattern_of_its_own() -> None:
    listed = [(message, text) for message in MESSAGES if message.sent for text in message.body.get("x-also", ())]
    assert len(listed) == 5
    for message, grammar in listed:
        assert re.search(message.body["payload"]["pattern"], grammar.replace("{account}", "DU2136155")), grammar


def test_the_other_spellings_of_a_text_are_admitted_too() -> None:
    patterns = {message.body["name"]: message.body["payload"]["pattern"] for message in MESSAGES if message.sent}
    for name, text in (("spl", "spl"), ("upl", "upl{}"), ("usd", "usd+DU2136155"), ("uld", "uld+DU2136155")):
        assert re.search(patterns[name], text), text
    for name, text in (("umd", "usmd+265598+{}"), ("umd", "umd+265598"), ("sor", "sor"), ("ubd", "ubd+DU2136155+1")):
        assert not re.search(patterns[name], text), text


@pytest.mark.parametrize(
    ("written", "text"),
    [
        (lambda: streaming.smd(265598, ["31", "84"]), 'smd+265598+{"fields":["31","84"]}'),
        (lambda: streaming.smd("265598@ISLAND", ["31"]), 'smd+265598@ISLAND+{"fields":["31"]}'),
        (lambda: streaming.smd("0;;;265598/1,8314/-1", ["31"]), 'smd+0;;;265598/1,8314/-1+{"fields":["31"]}'),
        (lambda: streaming.umd("0;;;265598/1,8314/-1"), "umd+0;;;265598/1,8314/-1+{}"),
        (lambda: streaming.smh(265598), "smh+265598+{}"),
        (
            lambda: streaming.smh(265598, period="2h", bar="5min", outside_rth=False, source="trades", format_="%o/%c"),
            'smh+265598+{"period":"2h","bar":"5min","outsideRth":false,"source":"trades","format":"%o/%c"}',
        ),
        (lambda: streaming.umh("341115"), "umh+341115"),
        (lambda: streaming.sbd("DU2136155", 265598), "sbd+DU2136155+265598"),
        (lambda: streaming.sbd("DU2136155", 265598, exchange="ISLAND"), "sbd+DU2136155+265598+ISLAND"),
        (lambda: streaming.ubd("DU2136155"), "ubd+DU2136155"),
        (streaming.sor, "sor+{}"),
        (lambda: streaming.sor(filters=["Submitted"]), 'sor+{"filters":["Submitted"]}'),
        (streaming.uor, "uor+{}"),
        (lambda: streaming.str_(realtime_updates_only=False, days=1), 'str+{"realtimeUpdatesOnly":false,"days":1}'),
        (streaming.utr, "utr"),
        (streaming.spl, "spl+{}"),
        (streaming.upl, "upl+{}"),
        (lambda: streaming.ssd("DU2136155"), "ssd+DU2136155+{}"),
        (
            lambda: streaming.ssd("DU2136155", keys=["AccruedCash-S"], fields=["currency"]),
            'ssd+DU2136155+{"keys":["AccruedCash-S"],"fields":["currency"]}',
        ),
        (lambda: streaming.usd("DU2136155"), "usd+DU2136155+{}"),
        (lambda: streaming.sld("DU2136155", keys=["LedgerListBASE"]), 'sld+DU2136155+{"keys":["LedgerListBASE"]}'),
        (lambda: streaming.uld("DU2136155"), "uld+DU2136155+{}"),
        (lambda: streaming.shs("708764406"), 'shs+exercise+{"CEX":"708764406"}'),
        (
            lambda: streaming.inp(models.ExerciseInput("7", "continue")),
            'inp+exercise+{"action":"user_input","data":{"id":"7","user_action":"continue"}}',
        ),
        (streaming.tic, "tic"),
        (streaming.ech, "ech+hb"),
        (lambda: streaming.session("d21b8cf5"), '{"session":"d21b8cf5"}'),
    ],
)
def test_a_text_is_written_as_documented(written: Callable[[], str], text: str) -> None:
    assert written() == text


def test_a_history_is_ended_by_what_the_server_called_it() -> None:
    [history] = [message for message in COMING if (message.topic, message.part) == ("smh", "update")]
    server_id = streaming.read_smh(history.body["examples"][0]["payload"]).server_id
    assert isinstance(server_id, str)
    assert streaming.umh(server_id) == "umh+341115"


@pytest.mark.parametrize("bad", ["", "265598+{}", "265 598", "265598\n", "{}"])
def test_what_would_be_another_text_is_refused_before_it_is_sent(bad: str) -> None:
    with pytest.raises(ValueError, match=r"contract .* cannot stand in a text"):
        streaming.smd(bad, ["31"])
    with pytest.raises(ValueError, match=r"server_id .* cannot stand in a text"):
        streaming.umh(bad)


def test_one_field_is_not_taken_for_a_list_of_letters() -> None:
    with pytest.raises(TypeError, match="fields is a list of texts, not one"):
        streaming.smd(265598, "31")
