"""Drafts bring a document past the gates: every gate bites before, none after, and what cannot be drafted is listed."""

import copy
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator import overlay
from generator.adapters import openapi
from generator.examples import success_examples
from generator.generate import generate
from generator.layout import Layout
from generator.node import Node, operations
from generator.normalise import normalise
from generator.reach import unused_components
from generator.release.drafts import Drafts, as_actions, draft, write
from generator.validate import Expected, examine, expected

LAYOUT = Layout()
EARLIER = LAYOUT.root.parent / "shared" / "published" / "openapi-2.28.0.json"
WANTED = Expected({"GET /things": "openapi"}, {})
JSON = "application/json"


def get(document: Node) -> Node:
    operation: Node = document["paths"]["/things"]["get"]
    return operation


def content(document: Node) -> Node:
    body: Node = get(document)["responses"]["200"]["content"][JSON]
    return body


def fields(document: Node) -> Node:
    properties: Node = document["components"]["schemas"]["thing"]["properties"]
    return properties


def shows(document: Node, value: Any, name: str = "two") -> Node:
    """A body with another success example."""
    content(document)["examples"][name] = {"value": value}
    return content(document)


def sends(document: Node, schema: Node, value: Any) -> None:
    """A request body with an example."""
    get(document)["requestBody"] = {"content": {JSON: {"schema": schema, "examples": {"sent": {"value": value}}}}}


def alternatives(*required: list[str], value: Any) -> Callable[[Node], object]:
    """A reply of one object or another, told apart by what they require, and an example of it."""

    def spoil(document: Node) -> None:
        kinds = [{"type": "object", "required": r, "properties": {n: {"type": "string"} for n in r}} for r in required]
        content(document)["schema"] = {"anyOf": kinds}
        content(document)["examples"] = {"one": {"value": dict.fromkeys(required[0], "x")}, "odd": {"value": value}}

    return spoil


def mended(document: Node, drafts: Drafts) -> Node:
    """The document with the drafts applied as an overlay is: strictly."""
    return overlay.apply(document, as_actions(drafts.actions))


def problems(document: Node, wanted: Expected = WANTED) -> list[str]:
    """What the gates say, the one that refuses drafts aside."""
    return [problem for problem in examine(document, wanted).problems if not problem.startswith("[written]")]


DEFECTS: dict[str, tuple[str, Callable[[Node], object]]] = {
    "no id": ("named", lambda d: get(d).pop("operationId")),
    "published id": ("named", lambda d: get(d).update(operationId="getAllThings", tags=["Things of IBKR"])),
    "wrong tag": ("named", lambda d: get(d).update(tags=["others"])),
    "undeclared tag": ("named", lambda d: d.pop("tags")),
    "no summary": ("described", lambda d: get(d).pop("summary")),
    "no description": ("described", lambda d: get(d).pop("description")),
    "no link": ("described", lambda d: get(d).pop("externalDocs")),
    "no example": ("exemplified", lambda d: content(d).pop("examples")),
    "no success reply": ("exemplified", lambda d: get(d).update(responses={"400": {"description": "Wrong."}})),
    "another type": ("fitting", lambda d: shows(d, [{"name": 5}])),
    "a fraction": ("fitting", lambda d: shows(d, [{"tags": {"x": 0.5}}])),
    "null": ("fitting", lambda d: shows(d, [{"name": None, "tags": None}])),
    "null for a reference": ("fitting", lambda d: shows(d, [None])),
    "a list for a text": ("fitting", lambda d: shows(d, [{"name": [{"first": "a"}]}])),
    "an object for a list": ("fitting", lambda d: shows(d, {"name": "a"})),
    "a text for a reference": ("fitting", lambda d: shows(d, ["a"])),
    "an undeclared field": ("fitting", lambda d: shows(d, [{"name": "a", "more": {"deep": [{"x": 1}, {"y": None}]}}])),
    "undeclared dates": ("fitting", lambda d: shows(d, [{"20260102": {"high": 1}, "20260103": {"high": 1.5}}])),
    "a field not always there": ("fitting", lambda d: d["components"]["schemas"]["thing"].update(required=["colour"])),
    "a pattern": ("fitting", lambda d: fields(d).update(name={"type": "string", "pattern": "^b", "maxLength": 1})),
    "a limit": ("fitting", lambda d: content(d)["schema"].update(minItems=2)),
    "a value out of a request's enum": ("fitting", lambda d: sends(d, {"type": "string", "enum": ["a"]}, "b")),
    "a number in an enum of texts": ("fitting", lambda d: sends(d, {"type": "string", "enum": ["1"]}, 2)),
    "a request that lacks a field": ("fitting", lambda d: sends(d, {"type": "object", "required": ["a"]}, {})),
    "a list for a plain parameter": ("fitting", lambda d: get(d)["parameters"][0].update(example=[1, 2])),
    "a parameter of another type": ("fitting", lambda d: get(d)["parameters"][0]["schema"].update(examples=["1", 2])),
    "a field under composition": (
        "fitting",
        lambda d: (
            content(d)["schema"].update(items={"allOf": [{"$ref": "#/components/schemas/thing"}, {"type": "object"}]}),
            shows(d, [{"name": "a", "more": 1}]),
        ),
    ),
    "an alternative not foreseen": ("fitting", alternatives(["id"], ["error"], value=["x"])),
    "a field of one alternative": ("fitting", alternatives(["id"], ["error"], value={"id": "x", "more": 1})),
    "neither alternative": ("fitting", alternatives(["id"], ["error"], value={"neither": 1})),
    "half an alternative": ("fitting", alternatives(["id", "message"], ["error"], value={"id": "x"})),
    "an untyped field": ("typed", lambda d: fields(d).update(open={})),
    "an untyped field that is shown": ("typed", lambda d: fields(d).update(name={})),
    "an untyped reply": ("typed", lambda d: (content(d).update(schema={}), content(d).pop("examples"))),
    "an untyped parameter": ("typed", lambda d: get(d)["parameters"][0].update(schema={})),
    "a bare object": ("typed", lambda d: fields(d).update(open={"type": "object"})),
    "a bare object that is shown": ("typed", lambda d: fields(d).update(tags={"type": "object"})),
    "a list of nothing": ("typed", lambda d: fields(d).update(open={"type": "array"})),
    "a closed enum": ("open_replies", lambda d: fields(d).update(name={"type": "string", "enum": ["a", "b"]})),
    "a constant": ("open_replies", lambda d: fields(d).update(name={"const": "a"})),
    "a closed object": (
        "open_replies",
        lambda d: d["components"]["schemas"]["thing"].update(additionalProperties=False),
    ),
    "a stamp": ("kept_as_sent", lambda d: fields(d).update(name={"type": "string", "format": "date-time"})),
    "colliding schemas": (
        "distinct_names",
        lambda d: (
            d["components"]["schemas"].update(Thing={"type": "object", "x-any": "nobody knows"}),
            fields(d).update(other={"$ref": "#/components/schemas/Thing"}),
        ),
    ),
    "a reply without description": ("openapi", lambda d: get(d)["responses"]["200"].pop("description")),
    "an undeclared path parameter": (
        "openapi",
        lambda d: d["paths"].update({"/things/{id}": d["paths"].pop("/things")}),
    ),
    "a path parameter of no path": (
        "openapi",
        lambda d: get(d)["parameters"].append({"name": "id", "in": "path", "schema": {"type": "string"}}),
    ),
}


@pytest.mark.parametrize("defect", DEFECTS)
def test_what_a_gate_refuses_is_mended(document: Node, defect: str) -> None:
    gate, spoil = DEFECTS[defect]
    spoil(document)
    paths = {f"{method.upper()} {re.sub('{.*?}', '{}', path)}": "openapi" for method, path, _ in operations(document)}
    wanted = Expected(paths, {})
    before = copy.deepcopy(document)
    assert any(problem.startswith(f"[{gate}]") for problem in problems(document, wanted)), "the gate does not bite"
    drafts = draft(document, wanted, "OpenAPI 9.9.9")
    assert document == before, "what is drafted for is not touched"
    assert drafts.left == []
    assert problems(mended(document, drafts), wanted) == []
    assert all(body["x-evidence"][0] == "OpenAPI 9.9.9" for body in drafts.actions)


def test_a_sound_document_needs_no_drafts(document: Node) -> None:
    assert draft(document, WANTED, "OpenAPI 9.9.9") == Drafts([], [])


def unreadable(document: Node) -> object:
    """References that lead nowhere, in circles or out of the document, and keywords that mean nothing."""
    get(document)["responses"]["503"] = {"$ref": "#/components/responses/gone"}
    get(document)["parameters"].append({"$ref": "#/components/parameters/gone"})
    document["components"]["schemas"] |= {
        "a": {"$ref": "#/components/schemas/b"},
        "b": {"$ref": "#/components/schemas/a"},
    }
    fields(document).update(
        gone={"$ref": "#/components/schemas/gone"},
        circle={"$ref": "#/components/schemas/a"},
        outside={"$ref": "https://example.com/schema.json"},
        pattern={"type": "string", "pattern": "(["},
        kind={"type": "float"},
    )
    return get(document).pop("requestBody", None)


def test_a_document_the_gates_cannot_even_read_is_mended(document: Node) -> None:
    unreadable(document)
    drafts = draft(document, WANTED, "OpenAPI 9.9.9")
    assert drafts.left == []
    assert problems(mended(document, drafts)) == []


STRANGE: dict[str, Callable[[Node], object]] = {
    "no paths": lambda d: d.update(paths=None),
    "a list of operations": lambda d: d["paths"].update({"/things": []}),
    "a number of parameters": lambda d: get(d).update(parameters=5),
    "a schema that is none": lambda d: content(d).update(schema=None),
    "no components": lambda d: d.pop("components"),
    "a word for tags": lambda d: d.update(tags="things"),
    "a schema that is made of itself": lambda d: d["components"]["schemas"].update(
        thing={"allOf": [{"$ref": "#/components/schemas/thing"}]}
    ),
}


@pytest.mark.parametrize("what", STRANGE)
def test_what_is_no_such_document_at_all_raises_nothing(document: Node, what: str) -> None:
    STRANGE[what](document)
    drafts = draft(document, WANTED, "OpenAPI 9.9.9")
    assert drafts.left or drafts.actions
    assert overlay.attempt(document, as_actions(drafts.actions))[1] == []


def test_what_nobody_can_draft_is_left_in_the_words_of_the_gates(document: Node) -> None:
    left = draft(document, Expected({"GET /things": "a", "GET /lost": "census"}, {}), "OpenAPI 9.9.9").left
    assert left == ["[accounted_for] GET /lost (census) is neither in the contract nor in spec/left_out.toml"]


def test_a_schema_without_end_has_no_example(document: Node) -> None:
    content(document).update(schema={"$ref": "#/components/schemas/thing"}, examples={})
    fields(document)["inner"] = {"$ref": "#/components/schemas/thing"}
    document["components"]["schemas"]["thing"]["required"] = ["inner"]
    assert draft(document, WANTED, "OpenAPI 9.9.9").left == ["[exemplified] GET /things: no success example"]


def test_a_value_that_tells_alternatives_apart_stays(document: Node) -> None:
    fields(document).update(id={"const": "-1", "type": "string", "x-discriminates": "no order from an order"})
    shows(document, [{"name": 5}])
    drafts = draft(document, WANTED, "OpenAPI 9.9.9")
    assert [body["target"].rpartition("[")[2] for body in drafts.actions] == ["'name']"]
    assert fields(mended(document, drafts))["id"]["const"] == "-1"


def test_a_widened_type_says_what_it_was(document: Node) -> None:
    shows(document, [{"name": 5}])
    [body] = draft(document, WANTED, "OpenAPI 9.9.9").actions
    assert body["target"] == "$['components']['schemas']['thing']['properties']['name']"
    assert (body["x-expect"], body["update"]) == ({"type": "string"}, {"type": ["string", "integer"]})
    assert body["x-evidence"] == ["OpenAPI 9.9.9", "GET /things reply 200 example two"]


def test_all_that_examples_show_of_one_place_is_one_action(document: Node) -> None:
    shows(document, [{"more": 1}])
    shows(document, [{"more": None, "else": "x"}], "three")
    [body] = draft(document, WANTED, "OpenAPI 9.9.9").actions
    assert body["update"] == {"properties": {"more": {"type": ["integer", "null"]}, "else": {"type": "string"}}}


def test_a_gap_that_was_filled_is_filled_once(document: Node) -> None:
    document["components"]["schemas"].pop("thing")
    [body] = draft(document, WANTED, "OpenAPI 9.9.9").actions
    assert body["x-expect"] == {"thing": "absent"}
    assert body["update"]["thing"]["properties"]["name"] == {"type": "string"}


def test_an_example_that_fits_no_alternative_goes_and_the_others_stay(document: Node) -> None:
    alternatives(["id", "message"], ["error"], value={"id": "x"})(document)
    drafts = draft(document, WANTED, "OpenAPI 9.9.9")
    assert [body["target"].rpartition("[")[2] for body in drafts.actions] == ["'odd']"]
    assert list(content(mended(document, drafts))["examples"]) == ["one"]


def test_the_last_example_is_replaced_by_one_made_from_the_schema(document: Node) -> None:
    alternatives(["id", "message"], ["error"], value={"id": "x"})(document)
    content(document)["examples"].pop("one")
    examples = content(mended(document, draft(document, WANTED, "OpenAPI 9.9.9")))["examples"]
    assert examples == {"drafted": {"value": {"id": "text", "message": "text"}}}


def test_a_made_example_obeys_the_schema(document: Node) -> None:
    content(document).pop("examples")
    fields(document).update(
        code={"type": "string", "pattern": "^U[0-9]+$"},
        side={"type": "string", "x-known-values": ["BUY", "SELL"]},
        size={"type": ["null", "number"], "minimum": 100},
        parts={"type": "array", "items": {"$ref": "#/components/schemas/thing"}},
        more={"allOf": [{"type": "object", "properties": {"a": {"type": "boolean"}}}]},
    )
    drafts = draft(document, WANTED, "OpenAPI 9.9.9")
    [example] = success_examples(mended(document, drafts))
    assert example.value == [
        {
            "name": "text",
            "tags": {"key": 1},
            "code": "U1234567",
            "side": "BUY",
            "size": 100,
        }
        | {"parts": []}
    ]
    assert drafts == draft(document, WANTED, "OpenAPI 9.9.9"), "the same every time"


def made(document: Node, **properties: Node) -> Node:
    """The fields of the example drafted for a reply of one object that has these and no published example."""
    body = content(document)
    body.pop("examples")
    body["schema"] = {"type": "object", "properties": properties}
    [example] = success_examples(mended(document, draft(document, WANTED, "OpenAPI 9.9.9")))
    assert example.name == "drafted"
    found: Node = example.value
    return found


@pytest.mark.parametrize(
    ("name", "schema", "value"),
    [
        ("when", {"type": "string", "x-format": "date"}, "2026-01-02"),
        ("exDate", {"type": "string"}, "2026-01-02"),
        ("pay_date", {"type": "integer"}, 20260102),
        ("createdTime", {"type": "string"}, "2026-01-02T15:04:05Z"),
        ("timestamp", {"type": "number"}, 1767366245000),
        ("dates", {"type": "array", "items": {"type": "string"}}, ["2026-01-02"]),
        ("exDate", {"type": "string", "pattern": "^[0-9]{8}$"}, "20260102"),
        ("update", {"type": "string"}, "text"),
        ("exDate", {"type": "boolean"}, True),
    ],
)
def test_a_made_example_has_a_stamp_where_the_schema_or_the_name_says_so(
    document: Node, name: str, schema: Node, value: Any
) -> None:
    assert made(document, **{name: schema}) == {name: value}


def test_a_made_example_has_what_published_ones_show_in_fields_of_the_same_name_and_type(document: Node) -> None:
    examples = {"sent": {"value": {"currency": "CHF", "fee": "", "rows": [{"isin": "DE0007164600", "conid": "8314"}]}}}
    fits: Node = {"type": "object", "additionalProperties": True, "x-any": "whatever is sent"}
    get(document)["requestBody"] = {"content": {JSON: {"schema": fits, "examples": examples}}}
    text: Node = {"type": "string"}
    shown = made(document, currency=text, isin=text, fee=text, conid={"type": "integer"})
    assert shown == {"currency": "CHF", "isin": "DE0007164600", "fee": "text", "conid": 1}


def test_a_null_that_a_program_printed_is_made_a_null(document: Node) -> None:
    shows(document, [{"name": "None"}, {"name": "None of these"}])
    drafts = draft(document, WANTED, "OpenAPI 9.9.9")
    after = mended(document, drafts)
    assert content(after)["examples"]["two"]["value"] == [{"name": None}, {"name": "None of these"}]
    assert fields(after)["name"]["type"] == ["string", "null"]
    assert drafts.actions[0]["x-expect"] == {"name": "None"}


def test_what_a_printed_null_stands_for_is_admitted_beside_it(document: Node) -> None:
    """A published example shows text, and nobody has seen a reply: a number field takes text from now on, and null."""
    fields(document)["size"] = {"type": "number"}
    shows(document, [{"size": "None"}])
    assert fields(mended(document, draft(document, WANTED, "OpenAPI 9.9.9")))["size"]["type"] == [
        "number",
        "string",
        "null",
    ]


def test_an_alternative_that_only_demands_fields_goes_from_a_reply(document: Node) -> None:
    """With 2.35.0 IBKR demanded two keys of every quote so; what the WebSocket sends has one of them."""
    document["components"]["schemas"]["thing"]["anyOf"] = [{"required": ["name"]}]
    [body] = draft(document, WANTED, "OpenAPI 9.9.9").actions
    assert body["target"] == "$['components']['schemas']['thing']['anyOf']"
    assert body["remove"] is True


def test_fields_without_a_type_are_those_of_an_object_and_stay_as_they_are(document: Node) -> None:
    """Rather than put in anew what was seen, which would take from a later release what IBKR adds there."""
    schema: Node = {
        "title": "Quote",
        "properties": {"31": {"type": "string"}},
        "additionalProperties": {"type": "number"},
    }
    document["components"]["schemas"]["thing"] = schema
    content(document)["examples"] = {"one": {"value": [{"31": "1.5", "84": 2}]}}
    [body] = draft(document, WANTED, "OpenAPI 9.9.9").actions
    assert (body["x-expect"], body["update"]) == ({"type": "absent"}, {"type": "object"})


def test_none_stays_where_it_is_a_word(document: Node) -> None:
    fields(document)["name"] = {"type": "string", "x-known-values": ["Good", "None"]}
    shows(document, [{"name": "None"}])
    assert draft(document, WANTED, "OpenAPI 9.9.9").actions == []


NEW: Node = {"responses": {"200": {"description": "The reply."}}}


@pytest.mark.parametrize(
    ("method", "path", "operation", "name"),
    [
        ("post", "/things", {"operationId": "postNewThing"}, "things.new_thing"),
        ("get", "/things/{id}/parts", {}, "things.parts"),
        ("delete", "/things/{id}/parts", {}, "things.delete_parts"),
        ("get", "/things/list", {}, "things.things_list"),
        ("get", "/things/import", {}, "things.things_import"),
        ("get", "/others/all", {"tags": ["Other Things"]}, "things.all"),
        ("get", "/others/all", {"tags": ["Novelties"]}, "novelties.all"),
        ("get", "/others/all", {}, "others.all"),
    ],
)
def test_a_new_operation_is_named_among_its_neighbours(
    document: Node, method: str, path: str, operation: Node, name: str
) -> None:
    document["paths"].setdefault(path, {})[method] = {**copy.deepcopy(NEW), **operation}
    new = mended(document, draft(document, WANTED, "OpenAPI 9.9.9"))["paths"][path][method]
    assert (new["operationId"], new["tags"]) == (name, [name.split(".")[0]])
    assert new["x-draft"] is True
    assert new["summary"] == f"Not described yet: {method.upper()} {path}."


def test_names_that_lead_to_one_module_are_told_apart(document: Node) -> None:
    document["tags"].append({"name": "things_list", "description": "d"})
    get(document)["operationId"] = "things.list_all"
    document["paths"]["/things/list"] = {
        "get": {**get(document), "operationId": "things_list.all", "tags": ["things_list"]}
    }
    names = [o["operationId"] for _, _, o in operations(mended(document, draft(document, WANTED, "OpenAPI 9.9.9")))]
    assert names == ["things.list_all", "things.all"]


def test_the_summary_of_a_long_path_is_short_enough(document: Node) -> None:
    path = "/things/" + "/".join("part" + "s" * 12 for _ in range(8))
    document["paths"][path] = {"get": copy.deepcopy(NEW)}
    summary = mended(document, draft(document, WANTED, "OpenAPI 9.9.9"))["paths"][path]["get"]["summary"]
    assert len(summary) == 90
    assert summary.endswith("parts" + "s" * 11 + ".")


def test_the_gate_refuses_a_stub(document: Node) -> None:
    get(document).pop("description")
    sentences = examine(mended(document, draft(document, WANTED, "OpenAPI 9.9.9")), WANTED).problems
    assert [sentence.split("]")[0] for sentence in sentences] == ["[written"]


def test_the_file_says_the_same_as_the_actions(document: Node, tmp_path: Path) -> None:
    unreadable(document)
    odd = ["1e5", "no", "null", "2026-01-02", "12:30", "a: b # c", "it's", "über", "x " * 80, "0x1f", "-", "~", ""]
    shows(document, [{"odd": odd, "it's": 1e-7, "back\\slash": True}])
    actions = draft(document, WANTED, "OpenAPI 9.9.9").actions
    actions.append({"target": "$", "update": {"odd": odd}})
    write(actions, tmp_path / "90-drafts.yaml", 'Drafts: "2.40.0"')
    read = [action.body for action in overlay.load(tmp_path)]
    assert sorted(read, key=repr) == sorted(actions, key=repr)
    assert "# --- schemas: thing ---" in (tmp_path / "90-drafts.yaml").read_text(encoding="utf-8")


def test_the_file_changes_a_document_as_the_actions_do(document: Node, tmp_path: Path) -> None:
    unreadable(document)
    shows(document, [{"name": None, "more": 1}])
    drafts = draft(document, WANTED, "OpenAPI 9.9.9")
    write(drafts.actions, tmp_path / "90-drafts.yaml", "Drafts")
    assert overlay.apply(document, overlay.load(tmp_path)) == mended(document, drafts)


def test_a_file_without_drafts_is_an_overlay(tmp_path: Path) -> None:
    write([], tmp_path / "90-drafts.yaml", "Drafts")
    assert overlay.load(tmp_path) == []


def curated(sources: dict[str, Node], without: str = "$^") -> Node:
    """The repository's facts with all of its overlay that applies, but for some files."""
    actions = [action for action in overlay.load(LAYOUT.overlay) if not re.search(without, action.file)]
    document, _ = overlay.attempt(normalise(sources, strict=False).document, actions)
    return document


@pytest.mark.parametrize("area", ["alerts", "marketdata", "orders"])
def test_drafts_stand_in_for_the_overlay_of_an_area(area: str) -> None:
    sources = LAYOUT.facts()
    document = curated(sources, f"-{area}")
    wanted = expected(sources, LAYOUT.census, LAYOUT.left_out)
    drafts = draft(document, wanted, "OpenAPI 9.9.9")
    assert len(drafts.actions) > 20
    assert problems(mended(document, drafts), wanted) == drafts.left
    assert {sentence.split("]")[0] for sentence in drafts.left} <= {"[accounted_for"}, "known by name only: no facts"


@pytest.mark.slow
@pytest.mark.skipif(not EARLIER.is_file(), reason="The earlier release is not part of the repository: no ../shared")
def test_an_earlier_release_becomes_a_client(tmp_path: Path) -> None:
    facts = openapi.facts({EARLIER.name: EARLIER.read_text(encoding="utf-8")})
    sources = {**LAYOUT.facts(), "openapi": facts}
    document = curated(sources)
    wanted = expected(sources, LAYOUT.census, LAYOUT.left_out)
    drafts = draft(document, wanted, "OpenAPI 2.28.0")
    assert {sentence.split("]")[0] for sentence in drafts.left} <= {"[accounted_for"}, "published since then"
    contract = mended(document, drafts)
    while unused := unused_components(contract):
        for name in unused:
            del contract["components"]["schemas"][name]
    made = generate(contract, tmp_path / "ibportal_generated")
    assert made.operations == sum(1 for _ in operations(contract))
    assert made.survived == made.examples
