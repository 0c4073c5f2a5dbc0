"""The gates of the contract: a sound document passes all of them, and each one bites when its rule is broken."""

import copy
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.node import Node
from generator.validate import ContractError, Expected, examine, expected, validate

WANTED = Expected({"GET /things": "openapi"}, {})


def get(document: Node) -> Node:
    operation: Node = document["paths"]["/things"]["get"]
    return operation


def content(document: Node) -> Node:
    body: Node = get(document)["responses"]["200"]["content"]["application/json"]
    return body


def thing(document: Node) -> Node:
    schema: Node = document["components"]["schemas"]["thing"]
    return schema


def test_a_sound_document_passes_and_is_counted(document: Node) -> None:
    report = validate(document, WANTED)
    assert (report.operations, report.schemas, report.examples, report.published) == (1, 1, 2, 1)


Break = Callable[[Node], object]
BROKEN: dict[str, tuple[str, str, Break]] = {
    "not OpenAPI": ("openapi", "title", lambda d: d["info"].pop("title")),
    "a parameter without name": ("openapi", "cannot be judged", lambda d: get(d)["parameters"].append({})),
    "no id": ("named", "is not `namespace.method`", lambda d: get(d).pop("operationId")),
    "camel case id": ("named", "is not `namespace.method`", lambda d: get(d).update(operationId="things.listAll")),
    "wrong tag": ("named", "should be", lambda d: get(d).update(tags=["others"])),
    "undeclared tag": ("named", "not declared", lambda d: d.update(tags=[])),
    "no summary": ("described", "summary", lambda d: get(d).pop("summary")),
    "summary without end": ("described", "summary", lambda d: get(d).update(summary="The things")),
    "description repeats": (
        "described",
        "says too little",
        lambda d: get(d).update(description="The things there are."),
    ),
    "a draft": ("written", "drafted, not written", lambda d: get(d).update({"x-draft": True})),
    "no link": ("described", "no link", lambda d: get(d).pop("externalDocs")),
    "no success": ("exemplified", "no success reply", lambda d: get(d).update(responses={"500": {"description": "x"}})),
    "no example": ("exemplified", "no success example", lambda d: content(d).pop("examples")),
    "wrong example": ("fitting", "is not of type", lambda d: content(d)["examples"]["one"].update(value=[{"name": 1}])),
    "wrong parameter example": (
        "fitting",
        "is not of type",
        lambda d: get(d)["parameters"][0]["schema"].update(examples=["x"]),
    ),
    "undeclared field": (
        "fitting",
        "/0/new is not declared",
        lambda d: content(d)["examples"]["one"].update(value=[{"new": 1}]),
    ),
    "closed enum": ("open_replies", "x-known-values", lambda d: thing(d)["properties"]["name"].update(enum=["a"])),
    "closed object": ("open_replies", "forbids further fields", lambda d: thing(d).update(additionalProperties=False)),
    "rewritten stamp": (
        "kept_as_sent",
        "x-format",
        lambda d: thing(d)["properties"]["name"].update(format="date-time"),
    ),
    "untyped field": ("typed", "no type", lambda d: thing(d)["properties"].update(name={})),
    "bare object": (
        "typed",
        "an object without fields",
        lambda d: thing(d)["properties"]["tags"].pop("additionalProperties"),
    ),
    "array of anything": ("typed", "does not say what it holds", lambda d: content(d)["schema"].pop("items")),
    "colliding names": (
        "distinct_names",
        "would generate one class",
        lambda d: (
            d["components"]["schemas"].update(Thing={"type": "object", "x-any": "nobody knows"}),
            thing(d)["properties"].update(other={"$ref": "#/components/schemas/Thing"}),
        ),
    ),
}


@pytest.mark.parametrize("defect", BROKEN)
def test_every_gate_bites(document: Node, defect: str) -> None:
    gate, said, spoil = BROKEN[defect]
    spoil(document)
    problems = [p for p in examine(document, WANTED).problems if p.startswith(f"[{gate}]")]
    assert any(said in problem for problem in problems), problems


def test_a_reference_to_nowhere_is_named_and_nothing_else(document: Node) -> None:
    del document["components"]["schemas"]["thing"]
    assert examine(document, WANTED).problems == ["[resolving] #/components/schemas/thing is referred to and not there"]


def test_one_id_for_two_operations_is_refused(document: Node) -> None:
    document["paths"]["/things"]["post"] = copy.deepcopy(get(document))
    problems = examine(document, Expected({"GET /things": "a", "POST /things": "a"}, {})).problems
    assert any("taken by GET /things" in problem for problem in problems)


@pytest.mark.parametrize(
    ("wanted", "said"),
    [
        (
            Expected({"GET /things": "a", "GET /lost": "campus"}, {}),
            "GET /lost (campus) is neither in the contract nor",
        ),
        (Expected({"GET /things": "a"}, {"GET /things": "why"}), "in the contract and in spec/left_out.toml"),
        (Expected({"GET /things": "a"}, {"GET /ghost": "why"}), "nobody publishes it"),
        (Expected({}, {}), "is in the contract, but nobody publishes it"),
    ],
)
def test_every_published_operation_is_accounted_for_once(document: Node, wanted: Expected, said: str) -> None:
    with pytest.raises(ContractError) as caught:
        validate(document, wanted)
    assert any(said in problem for problem in caught.value.problems)


def test_all_problems_are_reported_at_once(document: Node) -> None:
    get(document).pop("summary")
    content(document).pop("examples")
    with pytest.raises(ContractError) as caught:
        validate(document, WANTED)
    assert {problem.split("]")[0] for problem in caught.value.problems} == {"[described", "[exemplified"}


def test_expected_reads_sources_census_and_left_out(tmp_path: Path) -> None:
    (tmp_path / "census.tsv").write_text("# comment\nGET\t/v1/api/b/{x}\tcampus\n")
    (tmp_path / "left_out.toml").write_text('[[operation]]\nmethod = "GET"\npath = "/b/{y}"\nreason = "gone"\n')
    wanted = expected({"openapi": {"paths": {"/a": {"get": {}}}}}, tmp_path / "census.tsv", tmp_path / "left_out.toml")
    assert wanted.published == {"GET /a": "openapi", "GET /b/{}": "census"}
    assert wanted.left_out == {"GET /b/{}": "gone"}
