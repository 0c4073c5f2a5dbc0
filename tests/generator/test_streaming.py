"""The contract of the WebSocket: what is wrong with it is said, and what is made of it is whole and always the same."""

import copy
import hashlib
import importlib
import json
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from typer.testing import CliRunner

from generator import __main__ as command
from generator import streaming
from generator.generate import GenerateError, generate, models
from generator.layout import Layout
from generator.node import Node, dump, is_array, point, read, write
from generator.register import Register
from generator.streaming import Known, StreamingError, examine, expression, gates, known, merged, messages, slots

LAYOUT = Layout()
KNOWN = Known({"quirks": {"Q193": {}}, "recordings": {"one.json": {}}}, frozenset({"early-frames-lost"}))
NAME = "#/components/schemas/thing/properties/name"
"""Where the REST contract of these tests has something to refer to."""


def small() -> Node:
    """Two topics that pass every gate: quotes of a contract, and an echo that is no JSON."""
    return {
        "asyncapi": "3.0.0",
        "info": {"title": "Topics", "version": "1"},
        "channels": {
            "smd": {
                "address": "smd+{contract}",
                "title": "Quotes",
                "summary": "The quote of one contract.",
                "description": "What is known comes first, and after that what has changed.",
                "parameters": {"contract": {"description": "The contract.", "x-type": ["integer", "string"]}},
                "messages": {
                    "subscribe": {"$ref": "#/components/messages/smd_subscribe"},
                    "unsubscribe": {"$ref": "#/components/messages/smd_unsubscribe"},
                    "update": {"$ref": "#/components/messages/smd_update"},
                },
                "x-session": "brokerage",
                "x-ends-after": [600],
                "x-evidence": ["topic smd", "Q193"],
                "x-quirk": ["early-frames-lost"],
            },
            "ech": {
                "address": "ech+hb",
                "title": "Echo",
                "summary": "A text that comes back.",
                "description": "The one message of all that is no JSON object.",
                "messages": {
                    "send": {"$ref": "#/components/messages/ech_send"},
                    "update": {"$ref": "#/components/messages/ech_update"},
                },
                "x-session": "none",
                "x-evidence": ["recording one.json"],
            },
        },
        "operations": {
            "smd_subscribe": operation("send", "smd", "subscribe"),
            "smd_unsubscribe": operation("send", "smd", "unsubscribe"),
            "smd_update": operation("receive", "smd", "update"),
            "ech_send": operation("send", "ech", "send"),
            "ech_update": operation("receive", "ech", "update"),
        },
        "components": {
            "messages": {
                "smd_subscribe": text("smd", "smd+{contract}[+{exchange}]+{arguments}", 'smd+1+{"fields":["31"]}')
                | {
                    "x-parameters": {"exchange": {"description": "The exchange."}},
                    "x-arguments": {
                        "type": "object",
                        "required": ["fields"],
                        "properties": {
                            "fields": {"type": "array", "items": {"type": "string"}, "description": "Which fields."},
                            "kind": {"type": "string", "const": "live"},
                            "size": {"type": "number", "description": "How many."},
                            "outsideRth": {"type": "boolean"},
                            "more": {"$ref": "#/components/schemas/choice"},
                        },
                    },
                },
                "smd_unsubscribe": text("umd", "umd+{contract}+{}", "umd+1+{}"),
                "smd_update": {
                    "name": "smd_update",
                    "summary": "What has changed.",
                    "description": "A field that is absent is as it was before this message.",
                    "contentType": "application/json",
                    "payload": {"$ref": "#/components/schemas/quote"},
                    "examples": [{"name": "one", "payload": {"topic": "smd+1", "thing": {"name": "a"}, "bid": "1.5"}}],
                },
                "ech_send": text("ech", "ech+hb", "ech+hb"),
                "ech_update": {
                    "name": "ech_update",
                    "summary": "The same text.",
                    "description": "No JSON object: the text itself, as it was sent.",
                    "contentType": "text/plain",
                    "payload": {"type": "string", "const": "ech+hb"},
                    "examples": [{"name": "one", "payload": "ech+hb"}],
                },
            },
            "schemas": {
                "quote": {
                    "type": "object",
                    "title": "QuoteMessage",
                    "required": ["topic"],
                    "properties": {
                        "topic": {"type": "string"},
                        "thing": {"$ref": "openapi.json#/components/schemas/thing"},
                        "bid": {"type": ["string", "null"]},
                    },
                },
                "choice": {
                    "type": "object",
                    "title": "Choice",
                    "properties": {"final": {"type": "boolean"}, "value": {"type": "number"}},
                },
            },
        },
    }


def operation(action: str, topic: str, part: str) -> Node:
    return {
        "action": action,
        "channel": {"$ref": f"#/channels/{topic}"},
        "summary": "What is done.",
        "messages": [{"$ref": f"#/channels/{topic}/messages/{part}"}],
    }


def text(name: str, grammar: str, example: str) -> Node:
    return {
        "name": name,
        "summary": "A text.",
        "description": "What is sent, word for word, and nothing else.",
        "contentType": "text/plain",
        "payload": {"type": "string"},
        "x-text": grammar,
        "examples": [{"name": "one", "payload": example}],
    }


@pytest.fixture(autouse=True)
def two_topics(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    """Of all topics, the two of `small` have to be there; every one where the repository's own document is read."""
    if "own" not in request.fixturenames:
        monkeypatch.setattr(gates, "TOPICS", ("smd", "ech"))


# What is refused ------------------------------------------------------------------------------------------------------


def test_the_small_document_passes_every_gate(document: Node) -> None:
    assert examine(small(), document, KNOWN) == []


Spoil = tuple[str, object, str]
"""A JSON Pointer, what to put there (`...` for nothing), and the sentence."""
SPOILT: dict[str, Spoil] = {
    "no title": ("/info/title", ..., "[asyncapi] /info/title: Field required"),
    "another version": ("/asyncapi", "2.6.0", "[asyncapi] /asyncapi: Value error, asyncapi version 2.6.0"),
    "a later version": ("/asyncapi", "3.1.0", "[asyncapi] /asyncapi: 3.1.0, but this is written and read as 3.0"),
    "a field of no version": ("/channels/smd/colour", "red", "[asyncapi] /channels/smd: Value error, Field 'colour'"),
    "an action of old": (
        "/operations/smd_update/action",
        "subscribe",
        "[asyncapi] /operations/smd_update/action: Input should be 'send' or 'receive'",
    ),
    "no operations": ("/operations", ..., "[parts] /operations is missing"),
    "no schemas": ("/components/schemas", ..., "[leading] #/components/schemas/choice is referred to and not there"),
    "a reference to nothing": (
        "/components/messages/smd_update/payload/$ref",
        "#/components/schemas/nothing",
        "[leading] #/components/schemas/nothing is referred to and not there",
    ),
    "a reference to nothing in the REST contract": (
        "/components/schemas/quote/properties/thing/$ref",
        "openapi.json#/components/schemas/nothing",
        "[leading] openapi.json#/components/schemas/nothing is referred to and not there",
    ),
    "a reference to no schema of the REST contract": (
        "/components/schemas/quote/properties/thing/$ref",
        "openapi.json#/info",
        "[leading] openapi.json#/info is neither in this document nor a schema of openapi.json",
    ),
    "a reference to a text": (
        "/components/schemas/quote/properties/thing/$ref",
        "openapi.json#/components/schemas/thing/type",
        "[leading] openapi.json#/components/schemas/thing/type refers to no object",
    ),
    "a part nobody knows": (
        "/channels/smd/messages/news",
        {"$ref": "#/components/messages/smd_update"},
        "[parts] smd: a message has the part 'news', not one of subscribe, unsubscribe, send, update, unsubscribed",
    ),
    "a message in the channel": (
        "/channels/ech/messages/update",
        {"payload": {"type": "string"}},
        "[parts] ech: its update stands in the channel; move it to #/components/messages/ and refer to it",
    ),
    "a payload in the message": (
        "/components/messages/smd_update/payload",
        {"type": "object"},
        "[parts] message smd_update: its payload stands in the message; move it to #/components/schemas/",
    ),
    "an operation of another channel's message": (
        "/operations/smd_update/messages/0/$ref",
        "#/channels/ech/messages/update",
        "[parts] operation smd_update: a message that is not one of channel smd",
    ),
    "an operation without a message": (
        "/operations/smd_update/messages",
        [],
        "[parts] operation smd_update: no message",
    ),
    "a channel that is none": (
        "/operations/smd_update/channel/$ref",
        "#/components/messages/smd_update",
        "[parts] operation smd_update: its channel is not one of this document",
    ),
    "a subscription that is received": (
        "/operations/smd_subscribe/action",
        "receive",
        "[parts] operation smd_subscribe: its action is receive, and its message subscribe",
    ),
    "no session": (
        "/channels/smd/x-session",
        "some",
        "[accounted_for] smd: x-session 'some' is not one of brokerage, none",
    ),
    "a message in no operation": (
        "/operations/smd_update",
        ...,
        "[accounted_for] smd: no operation has its update",
    ),
    "a message in no channel": (
        "/components/messages/stray",
        text("stray", "stray", "stray"),
        "[accounted_for] message stray belongs to no channel",
    ),
    "a topic without a title": ("/channels/smd/title", ..., "[described] smd: no title"),
    "a topic without prose": ("/channels/smd/summary", ..., "[described] smd: summary '' is not one short sentence"),
    "an operation without prose": (
        "/operations/ech_send/summary",
        ...,
        "[described] operation ech_send: summary '' is not one short sentence",
    ),
    "a message without prose": (
        "/components/messages/smd_update/description",
        "News.",
        "[described] message smd_update: description 'News.' says too little",
    ),
    "a message without an example": (
        "/components/messages/smd_update/examples",
        ...,
        "[exemplified] message smd_update: no example",
    ),
    "an example without a name": (
        "/components/messages/ech_update/examples/0/name",
        "",
        "[exemplified] message ech_update: its examples need a name each",
    ),
    "an address without its parameter": (
        "/channels/smd/address",
        "smd+{contract}+{exchange}",
        "[addressed] smd: parameter exchange stands in the address and is not declared",
    ),
    "a parameter of no address": (
        "/channels/smd/address",
        "smd+{exchange}",
        "[addressed] smd: parameter contract is declared and does not stand in the address",
    ),
    "an address of another topic": (
        "/channels/ech/address",
        "hb",
        "[addressed] ech: its address 'hb' does not begin with it",
    ),
    "a text without a grammar": (
        "/components/messages/ech_send/x-text",
        ...,
        "[texts] message ech_send: no grammar (`x-text`)",
    ),
    "a slot nobody declared": (
        "/components/messages/ech_send/x-text",
        "ech+{what}",
        "[texts] message ech_send: what in its grammar is declared nowhere",
    ),
    "another spelling with a slot nobody declared": (
        "/components/messages/ech_send/x-also",
        ["ech{what}"],
        "[texts] message ech_send: what in its grammar is declared nowhere",
    ),
    "arguments without a schema": (
        "/components/messages/smd_subscribe/x-arguments",
        ...,
        "[texts] message smd_subscribe: has arguments, and no schema for them (`x-arguments`)",
    ),
    "a schema without arguments": (
        "/components/messages/smd_unsubscribe/x-arguments",
        {"type": "object", "properties": {"a": {"type": "string"}}},
        "[texts] message smd_unsubscribe: has a schema for arguments, and no place for them in its grammar",
    ),
    "two texts of one name": (
        "/components/messages/smd_unsubscribe/name",
        "smd",
        "[texts] message smd_unsubscribe: called smd, as smd_subscribe is",
    ),
    "evidence nobody listed": (
        "/channels/smd/x-evidence",
        ["Q999"],
        "[cited] /channels/smd: cites Q999, which spec/evidence.json does not list under `quirks`",
    ),
    "a recording nobody listed": (
        "/channels/smd/x-evidence",
        ["recording two.json"],
        "[cited] /channels/smd: cites two.json, which spec/evidence.json does not list under `recordings`",
    ),
    "evidence that is none": (
        "/channels/smd/x-evidence",
        ["somebody said so"],
        "[cited] /channels/smd: 'somebody said so' names no evidence",
    ),
    "a topic without evidence": ("/channels/smd/x-evidence", ..., "[cited] smd: no evidence"),
    "a quirk nobody catalogued": (
        "/channels/smd/x-quirk",
        ["late-frames-lost"],
        "[cited] /channels/smd: late-frames-lost is no quirk of the catalogue",
    ),
    "a contradiction without evidence": (
        "/components/schemas/quote/x-contradiction",
        "Two pages differ.",
        "[cited] /components/schemas/quote: a contradiction without evidence",
    ),
    "a name of the REST contract": (
        "/components/schemas/thing",
        {"type": "object", "properties": {"a": {"type": "string"}}},
        "[merged] schema thing is in the REST contract, too; rename it",
    ),
    "a class of the REST contract": (
        "/components/schemas/quote/title",
        "Thing",
        "[distinct_names] schemas thing, quote would generate one class; give all but one another `title`",
    ),
    "a closed enum in what comes": (
        "/components/schemas/quote/properties/bid",
        {"type": "string", "enum": ["1.5"]},
        "[open_replies] /components/schemas/quote/properties/bid: a reply with a closed `enum`",
    ),
    "a message that forbids fields": (
        "/components/schemas/quote/additionalProperties",
        False,
        "[open_replies] /components/schemas/quote: a reply that forbids further fields",
    ),
    "a stamp that would be rewritten": (
        "/components/schemas/quote/properties/bid",
        {"type": "string", "format": "date-time"},
        "[kept_as_sent] /components/schemas/quote/properties/bid: `format: date-time`; use x-format",
    ),
    "a field without a type": (
        "/components/schemas/quote/properties/bid",
        {},
        "[typed] /components/schemas/quote/properties/bid: no type",
    ),
    "a schema nobody uses": (
        "/components/schemas/stray",
        {"type": "object", "title": "Stray", "properties": {"a": {"type": "string"}}},
        "[used] schema stray is in no message",
    ),
    "an example that does not fit": (
        "/components/messages/smd_update/examples/0/payload/bid",
        1.5,
        "[fitting] message smd_update example 'one': /bid: 1.5 is not of type",
    ),
    "an example with a field nobody declared": (
        "/components/messages/smd_update/examples/0/payload/last",
        "1",
        "[fitting] message smd_update example 'one': /last is not declared",
    ),
    "a text that its grammar does not write": (
        "/components/messages/smd_unsubscribe/examples/0/payload",
        "umd+1",
        "[fitting] message smd_unsubscribe example 'one': 'umd+1' is not umd+{contract}+{}",
    ),
    "a text that its pattern forbids": (
        "/components/messages/ech_send/payload/pattern",
        "^tic$",
        '[fitting] message ech_send example \'one\': /: "ech+hb" does not match "^tic$"',
    ),
    "arguments that do not fit": (
        "/components/messages/smd_subscribe/examples/0/payload",
        'smd+1+{"fields":"31"}',
        '[fitting] message smd_subscribe example \'one\': /fields: "31" is not of type "array"',
    ),
    "arguments nobody declared": (
        "/components/messages/smd_subscribe/examples/0/payload",
        'smd+1+{"fields":["31"],"speed":1}',
        "[fitting] message smd_subscribe example 'one': /speed is not declared",
    ),
    "arguments that are no JSON": (
        "/components/messages/smd_subscribe/examples/0/payload",
        "smd+1+{31}",
        "[fitting] message smd_subscribe example 'one': {31} is no JSON",
    ),
}


def put(document: Node, pointer: str, value: object) -> None:
    holder, _, key = pointer.rpartition("/")
    where = point(document, holder)
    index: Any = int(key) if is_array(where) else key
    if value is ...:
        del where[index]
    else:
        where[index] = value


@pytest.mark.parametrize(("pointer", "value", "sentence"), SPOILT.values(), ids=SPOILT)
def test_what_is_wrong_is_said(document: Node, pointer: str, value: object, sentence: str) -> None:
    spoilt = small()
    put(spoilt, pointer, value)
    problems = examine(spoilt, document, KNOWN)
    assert [problem for problem in problems if problem.startswith(sentence)], problems


def without(topic: str, part: str) -> Node:
    """The small document, one message short."""
    found = small()
    for pointer in (f"/channels/{topic}/messages/{part}", f"/operations/{topic}_{part}"):
        put(found, pointer, ...)
    put(found, f"/components/messages/{topic}_{part}", ...)
    return found


def test_a_topic_of_which_nothing_comes_is_said(document: Node) -> None:
    assert examine(without("ech", "update"), document, KNOWN) == [
        "[accounted_for] ech: nothing comes; add a message `update`"
    ]


def test_a_subscription_without_an_end_is_said_unless_it_says_why(document: Node) -> None:
    endless = without("smd", "unsubscribe")
    sentence = "smd: subscribe and unsubscribe belong together; say why one is missing (`x-endless`)"
    assert examine(endless, document, KNOWN) == [f"[accounted_for] {sentence}"]
    put(endless, "/channels/smd/x-endless", "It ends by itself.")
    assert examine(endless, document, KNOWN) == []


def test_a_topic_that_is_missing_is_said(document: Node, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gates, "TOPICS", ("smd", "ech", "ntf"))
    assert examine(small(), document, KNOWN) == ["[accounted_for] topic ntf is missing"]


def test_everything_that_is_wrong_is_said_at_once(document: Node) -> None:
    spoilt = small()
    put(spoilt, "/channels/smd/title", ...)
    put(spoilt, "/components/messages/ech_send/x-text", ...)
    put(spoilt, "/components/messages/smd_update/examples/0/payload/bid", 1.5)
    assert {problem.split()[0] for problem in examine(spoilt, document, KNOWN)} == {
        "[described]",
        "[texts]",
        "[fitting]",
    }


def test_what_is_no_object_is_refused(document: Node) -> None:
    assert examine([], document, KNOWN)
    assert examine(None, document, KNOWN)


def test_a_quirk_is_let_pass_where_there_is_no_catalogue(document: Node) -> None:
    assert examine(small(), document, Known(KNOWN.evidence, None)) == []


def test_what_may_be_cited_is_read_from_the_repository(tmp_path: Path) -> None:
    (tmp_path / "early_frames_lost.py").touch()
    write(tmp_path / "evidence.json", {"quirks": {"Q1": {}}})
    assert known(tmp_path / "evidence.json", tmp_path) == Known(
        {"quirks": {"Q1": {}}}, frozenset({"early-frames-lost"})
    )
    assert known(tmp_path / "none.json", tmp_path / "nowhere") == Known({}, None)


@pytest.mark.parametrize(
    ("written", "sentence"),
    [
        ("{", "[json] streaming.json is no JSON"),
        (json.dumps(small()), "[spelling] streaming.json is not spelled as the pipeline spells JSON"),
    ],
)
def test_a_file_in_another_spelling_is_refused(document: Node, tmp_path: Path, written: str, sentence: str) -> None:
    path = tmp_path / "streaming.json"
    path.write_text(written, encoding="utf-8")
    with pytest.raises(StreamingError) as caught:
        streaming.read(path, document, KNOWN)
    assert caught.value.problems[0].startswith(sentence)


def test_a_document_without_fault_is_read_as_it_is(document: Node, tmp_path: Path) -> None:
    write(tmp_path / "streaming.json", small())
    assert streaming.read(tmp_path / "streaming.json", document, KNOWN) == small()


# Grammars -------------------------------------------------------------------------------------------------------------


def test_a_grammar_says_its_slots_and_empty_braces_are_none() -> None:
    assert slots("smd+{contract}[+{exchange}]+{arguments}") == ["contract", "exchange", "arguments"]
    assert slots("umd+{contract}+{}") == ["contract"]


@pytest.mark.parametrize(
    ("grammar", "written", "found"),
    [
        (
            "smd+{contract}+{arguments}",
            'smd+0;;;1/1,2/-1+{"a":{}}',
            {"contract": "0;;;1/1,2/-1", "arguments": '{"a":{}}'},
        ),
        ("sbd+{account}[+{exchange}]", "sbd+DU1", {"account": "DU1", "exchange": None}),
        ("sbd+{account}[+{exchange}]", "sbd+DU1+ISLAND", {"account": "DU1", "exchange": "ISLAND"}),
        ("umd+{contract}+{}", "umd+1@NYSE+{}", {"contract": "1@NYSE"}),
        ("umd+{contract}+{}", "umd+1+2+{}", None),
        ("umd+{contract}+{}", "umd++{}", None),
        ("utr", "utr+{}", None),
    ],
)
def test_a_grammar_tells_the_texts_it_writes(grammar: str, written: str, found: dict[str, str | None] | None) -> None:
    match = re.fullmatch(expression(grammar), written)
    assert (match and match.groupdict()) == found


# The two contracts as one ---------------------------------------------------------------------------------------------


def test_merging_changes_neither_document(document: Node) -> None:
    before, ours = copy.deepcopy(document), small()
    whole = merged(document, ours)
    assert document == before
    assert ours == small()
    assert whole["components"]["schemas"]["quote"]["properties"]["thing"] == {"$ref": "#/components/schemas/thing"}


def test_what_is_inside_a_component_is_copied(document: Node) -> None:
    ours = small()
    put(ours, "/components/schemas/quote/properties/bid", {"$ref": f"openapi.json{NAME}", "description": "A name."})
    found = merged(document, ours)["components"]["schemas"]["quote"]["properties"]["bid"]
    assert found == {"type": "string", "description": "A name."}


def test_a_class_inside_a_component_stays_one_class(document: Node) -> None:
    inner: Node = {"type": "object", "title": "Tags", "additionalProperties": {"type": "integer"}}
    put(document, "/components/schemas/thing/properties/tags", inner)
    ours = small()
    tags = {"$ref": "openapi.json#/components/schemas/thing/properties/tags"}
    put(ours, "/components/schemas/quote/properties/bid", tags)
    put(ours, "/components/schemas/choice/properties/value", tags)
    schemas = merged(document, ours)["components"]["schemas"]
    assert schemas["Tags"] == inner
    for place in (schemas["thing"], schemas["quote"], schemas["choice"]):
        assert {"$ref": "#/components/schemas/Tags"} in place["properties"].values()


def test_a_class_inside_a_component_whose_name_is_taken_is_refused(document: Node) -> None:
    put(document, "/components/schemas/thing/properties/tags", {"type": "object", "title": "choice"})
    ours = small()
    reference = {"$ref": "openapi.json#/components/schemas/thing/properties/tags"}
    put(ours, "/components/schemas/quote/properties/bid", reference)
    put(document, "/components/schemas/choice", {"type": "object"})
    ours["components"]["schemas"].pop("choice")
    with pytest.raises(StreamingError, match="choice of the REST contract is a component already"):
        merged(document, ours)


def test_a_partial_reference_takes_the_fields_and_asks_for_none(document: Node) -> None:
    put(document, "/components/schemas/thing/required", ["name"])
    put(document, "/components/schemas/thing/title", "Thing")
    ours = small()
    reference = {"$ref": "openapi.json#/components/schemas/thing", "x-partial": True}
    put(ours, "/components/schemas/quote/allOf", [reference])
    put(ours, "/components/messages/smd_update/examples/0/payload", {"topic": "smd+1", "tags": {"x": 1}})
    assert examine(ours, document, KNOWN) == []
    [found] = merged(document, ours)["components"]["schemas"]["quote"]["allOf"]
    assert found == {"type": "object", "properties": document["components"]["schemas"]["thing"]["properties"]}


def test_a_partial_reference_takes_the_fields_of_every_alternative(document: Node) -> None:
    text, number = {"type": "string"}, {"type": "number"}
    thing = {
        "anyOf": [
            {"type": "object", "required": ["name"], "properties": {"name": text, "size": text}},
            {"$ref": "#/components/schemas/other"},
            {"type": "null"},
        ]
    }
    put(document, "/components/schemas/other", {"type": "object", "properties": {"name": text, "size": number}})
    put(document, "/components/schemas/thing", thing)
    ours = small()
    put(ours, "/components/schemas/quote/properties/thing", ...)
    put(
        ours, "/components/schemas/quote/allOf", [{"$ref": "openapi.json#/components/schemas/thing", "x-partial": True}]
    )
    [found] = merged(document, ours)["components"]["schemas"]["quote"]["allOf"]
    assert found == {"type": "object", "properties": {"name": text, "size": {"anyOf": [text, number]}}}


# What is generated ----------------------------------------------------------------------------------------------------


@pytest.fixture
def made(document: Node, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """The generated module of `small`; under its own name, so that its models are found beside it."""
    generate(document, tmp_path / "ibportal_generated", streaming=small())
    ours = {name: module for name, module in sys.modules.items() if name.split(".")[0] == "ibportal_generated"}
    for name in ours:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    yield importlib.import_module("ibportal_generated.streaming")
    for name in [name for name in sys.modules if name.split(".")[0] == "ibportal_generated"]:
        del sys.modules[name]
    sys.modules.update(ours)


def files(package: Path) -> dict[str, bytes]:
    return {str(path.relative_to(package)): path.read_bytes() for path in package.rglob("*.py")}


def test_the_same_documents_give_the_same_bytes(document: Node, tmp_path: Path) -> None:
    for name in ("first", "second"):
        generate(document, tmp_path / name / "ibportal_generated", streaming=small())
    assert files(tmp_path / "first") == files(tmp_path / "second")


def test_the_classes_of_the_rest_contract_are_the_same_with_and_without(document: Node, tmp_path: Path) -> None:
    generate(document, tmp_path / "without" / "ibportal_generated")
    generate(document, tmp_path / "with" / "ibportal_generated", streaming=small())
    without, both = files(tmp_path / "without" / "ibportal_generated"), files(tmp_path / "with" / "ibportal_generated")
    new = {"streaming.py", "models/quote_message.py", "models/choice.py"}
    assert both.keys() - without.keys() == new
    assert {name for name in without if without[name] != both[name]} == {"models/__init__.py"}


def test_the_table_says_what_the_document_says(made: Any) -> None:
    assert list(made.TOPICS) == ["smd", "ech"]
    quote, echo = made.TOPICS.values()
    assert (quote.subscribe, quote.unsubscribe, quote.send) == (
        "smd+{contract}[+{exchange}]+{arguments}",
        "umd+{contract}+{}",
        None,
    )
    assert (quote.brokerage, quote.model, quote.ends_after, quote.confirmed) == (True, "QuoteMessage", (600,), False)
    assert (echo.send, echo.model, echo.brokerage, echo.summary) == ("ech+hb", None, False, "A text that comes back.")


def test_functions_write_texts(made: Any) -> None:
    choice = importlib.import_module("ibportal_generated.models").Choice
    assert made.smd(1, ["31"]) == 'smd+1+{"fields":["31"],"kind":"live"}'
    assert made.smd("1@NYSE", ("31",), exchange="NYSE", size=2, outside_rth=False) == (
        'smd+1@NYSE+NYSE+{"fields":["31"],"kind":"live","size":2,"outsideRth":false}'
    )
    assert made.smd(1, [], more=choice(final=True)) == 'smd+1+{"fields":[],"kind":"live","more":{"final":true}}'
    assert made.umd(1) == "umd+1+{}"
    assert made.ech() == "ech+hb"


def test_functions_refuse_what_would_be_another_text(made: Any) -> None:
    for contract in ("", "1+2", "1 2", "{}", "1\n"):
        with pytest.raises(ValueError, match=r"contract .* cannot stand in a text"):
            made.umd(contract)
    with pytest.raises(TypeError, match=r"fields is a list of texts, not one: \['31'\]"):
        made.smd(1, "31")


def test_a_reader_gives_the_model_or_says_that_it_is_none(made: Any) -> None:
    message = made.read_smd({"topic": "smd+1", "thing": {"name": "a"}, "bid": None, "new": [1]})
    assert (type(message).__name__, message.thing.name, message.bid) == ("QuoteMessage", "a", None)
    assert message.to_dict() == {"topic": "smd+1", "thing": {"name": "a"}, "bid": None, "new": [1]}
    with pytest.raises(ValueError, match="a message that is no QuoteMessage: KeyError: 'topic'"):
        made.read_smd({})


def test_the_hash_is_that_of_the_document(made: Any) -> None:
    assert hashlib.sha256(dump(small()).encode()).hexdigest() == made.SHA256


def test_the_end_of_a_subscription_is_read_by_one_reader_and_counts_as_confirmed(
    document: Node, tmp_path: Path
) -> None:
    ours = small()
    put(
        ours, "/components/schemas/ended", {"type": "object", "title": "Ended", "properties": {"a": {"type": "string"}}}
    )
    ended = {**ours["components"]["messages"]["smd_update"], "name": "unsubscribed"}
    ended |= {"payload": {"$ref": "#/components/schemas/ended"}, "examples": [{"name": "one", "payload": {"a": "b"}}]}
    put(ours, "/components/messages/unsubscribed", ended)
    put(ours, "/channels/smd/messages/unsubscribed", {"$ref": "#/components/messages/unsubscribed"})
    reply = {"channel": {"$ref": "#/channels/smd"}, "messages": [{"$ref": "#/channels/smd/messages/unsubscribed"}]}
    put(ours, "/operations/smd_unsubscribe/reply", reply)
    assert examine(ours, document, KNOWN) == []
    generate(document, tmp_path / "ibportal_generated", streaming=ours)
    module = (tmp_path / "ibportal_generated" / "streaming.py").read_text(encoding="utf-8")
    assert module.count("def read_unsubscribed(message: Mapping[str, Any]) -> Ended:") == 1
    assert module.count("confirmed=True") == 1


def test_an_example_that_does_not_survive_its_model_keeps_the_package_as_it_was(document: Node, tmp_path: Path) -> None:
    ours = small()
    put(ours, "/components/messages/smd_update/examples/0/payload", {"bid": "1"})
    with pytest.raises(GenerateError, match="message smd_update example 'one' is not parsed"):
        generate(document, tmp_path / "ibportal_generated", streaming=ours)
    assert list(tmp_path.iterdir()) == []


def test_a_released_class_of_a_message_that_is_gone_is_refused(document: Node, tmp_path: Path) -> None:
    register = Register(streamed=["QuoteMessage", "BidMessage"])
    with pytest.raises(
        GenerateError, match=r"class BidMessage is gone; a released name stays, in spec/streaming\.json too"
    ):
        generate(document, tmp_path / "ibportal_generated", register, streaming=small())
    with pytest.raises(GenerateError, match="class QuoteMessage is gone"):
        generate(document, tmp_path / "ibportal_generated", register)


def test_the_classes_of_messages_are_named_with_the_others(document: Node) -> None:
    assert set(models(document, small())) - set(models(document)) == {"QuoteMessage", "Choice"}


# The repository's own -------------------------------------------------------------------------------------------------


@pytest.fixture
def own() -> Node:
    return read(LAYOUT.streaming)


def test_the_document_of_this_repository_passes_every_gate(own: Node) -> None:
    assert examine(own, read(LAYOUT.contract), known(LAYOUT.evidence, LAYOUT.quirks)) == []


def test_what_equals_a_reply_of_the_rest_contract_refers_to_it(own: Node) -> None:
    args = own["components"]["schemas"]["accountsMessage"]["properties"]["args"]
    assert args == {"$ref": "openapi.json#/components/schemas/userAccountsResponse"}


def test_a_quote_has_every_market_data_field_there_is(own: Node) -> None:
    [fields] = merged(read(LAYOUT.contract), own)["components"]["schemas"]["quoteMessage"]["allOf"]
    tags = {row["tag"] for row in read(LAYOUT.root / "spec" / "fields.json")["fields"]}
    assert len(tags) > 100
    assert tags <= fields["properties"].keys()


def test_every_slot_of_an_address_is_one_of_the_text_that_subscribes(own: Node) -> None:
    subscribing = [message for message in messages(own) if message.part == "subscribe"]
    assert len(subscribing) == 9
    for message in subscribing:
        assert set(slots(own["channels"][message.topic]["address"])) <= set(slots(message.grammar))


# Commands -------------------------------------------------------------------------------------------------------------

Cli = Callable[..., tuple[int, str]]


@pytest.fixture
def cli() -> Cli:
    def run(*words: str) -> tuple[int, str]:
        done = CliRunner().invoke(command.app, list(words))
        return done.exit_code, done.output

    return run


def test_what_changed_between_two_documents_is_reported_and_whether_it_breaks(
    cli: Cli, own: Node, tmp_path: Path
) -> None:
    write(tmp_path / "old.json", own)
    put(own, "/components/schemas/ticMessage/properties/alive/type", "string")
    put(own, "/components/messages/str_unsubscribe/x-text", "utr+{}")
    write(tmp_path / "new.json", own)
    status, said = cli("diff", str(tmp_path / "old.json"), str(tmp_path / "new.json"))
    assert status == 0
    rows = [line for line in said.splitlines() if line.startswith(("|", "-"))]
    assert [row for row in rows if "alive" in row], said
    assert [row for row in rows if "utr+{}" in row], said
    assert not [row for row in rows if "smd" in row], said
