"""Released names of classes stay: with their fields where those moved, as another name, or as they were."""

import copy
from typing import Any

import pytest

from generator import overlay
from generator.classes import classes
from generator.generate import models
from generator.node import Node
from generator.reach import drop_unused
from generator.release.drafts import Drafts, as_actions, draft
from generator.release.heirs import Heirs
from generator.validate import Expected

WANTED = Expected({"GET /lamps": "openapi", "POST /lamps": "openapi"}, {})
FIELDS = ("id", "lit", "watts", "socket")


def fields(*names: str, **more: Node) -> Node:
    return {"type": "object", "properties": {**{name: {"type": "string"} for name in names}, **more}}


def ref(name: str) -> Node:
    return {"$ref": f"#/components/schemas/{name}"}


def document(reply: Node, value: Any = None, **schemas: Node) -> Node:
    """A contract of one operation, whose reply is an array of `reply`; `version` is that of IBKR's release."""
    content = {"schema": {"type": "array", "items": reply}, "examples": {"one": {"value": [value] if value else []}}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "2.28.0"},
        "tags": [{"name": "lamps", "description": "Lamps."}],
        "paths": {
            "/lamps": {
                "get": {
                    "operationId": "lamps.list",
                    "tags": ["lamps"],
                    "summary": "The lamps there are.",
                    "description": "Every lamp of the house, at most a hundred; empty when there is none.",
                    "externalDocs": {"url": "https://example.com/lamps"},
                    "responses": {"200": {"description": "The lamps.", "content": {"application/json": content}}},
                }
            }
        },
        "components": {"schemas": copy.deepcopy(schemas)},
    }


def inherit(last: Node, newer: Node, released: list[str] | None = None) -> tuple[Node, Heirs, Drafts]:
    """The newer contract with the drafts applied as an overlay is, and how the names of the last are kept."""
    heirs = Heirs(last, models(last) if released is None else released)
    drafts = draft(newer, Expected({"GET /lamps": "openapi"}, {}), "openapi 2.35.0", (), heirs)
    result = overlay.apply(newer, as_actions(drafts.actions))
    drop_unused(result)
    return result, heirs, drafts


def how(heirs: Heirs) -> dict[str, str]:
    return {name: heir.how for name, heir in heirs.found.items()}


def test_an_inline_shape_that_becomes_a_component_keeps_its_class_with_all_inside() -> None:
    inside = fields("volts")
    last = document(fields(*FIELDS, cable=inside))
    newer = document(ref("house-lamp"), **{"house-lamp": fields(*FIELDS, "colour", cable=inside)})
    result, heirs, drafts = inherit(last, newer)
    assert models(result) == models(last) == ["LampsListResponse200Item", "LampsListResponse200ItemCable"]
    assert how(heirs) == {"LampsListResponse200Item": "the name of what would be `HouseLamp`, which has its fields"}
    [action] = drafts.actions
    assert action["update"] == {"title": "LampsListResponse200Item"}
    assert action["x-evidence"] == ["openapi 2.35.0"]
    assert drafts.left == []


def test_a_shape_that_moves_to_another_operation_is_known_by_its_fields() -> None:
    last = document(fields(*FIELDS))
    newer = document(fields("total"))
    newer["paths"]["/lamps"]["post"] = copy.deepcopy(newer["paths"]["/lamps"]["get"])
    newer["paths"]["/lamps"]["get"]["operationId"] = "lamps.count"
    newer["paths"]["/lamps"]["post"]["operationId"] = "lamps.search"
    body = newer["paths"]["/lamps"]["post"]["responses"]["200"]["content"]["application/json"]
    body["schema"]["items"] = fields(*FIELDS)
    heirs = Heirs(last, models(last))
    drafts = draft(newer, WANTED, "openapi 2.35.0", (), heirs)
    result = overlay.apply(newer, as_actions(drafts.actions))
    assert models(result) == ["LampsCountResponse200Item", "LampsListResponse200Item"]
    schema = result["paths"]["/lamps"]["post"]["responses"]["200"]["content"]["application/json"]["schema"]
    assert schema["items"]["title"] == "LampsListResponse200Item"


def test_a_map_keeps_its_class_where_it_stands() -> None:
    last = document(ref("lamps"), lamps={"type": "object", "additionalProperties": fields(*FIELDS)})
    newer = document(ref("lampsV2"), lampsV2={"type": "object", "additionalProperties": fields(*FIELDS, "x")})
    result, heirs, drafts = inherit(last, newer)
    assert how(heirs) == {"Lamps": "the name of what would be `LampsV2`, which has its fields"}
    assert models(result) == models(last) == ["Lamps", "LampsAdditionalProperty"]
    assert drafts.left == []


def test_a_class_that_a_released_one_takes_the_place_of_becomes_another_name_of_it() -> None:
    device = document(fields("x", device=ref("device")), device=fields(*FIELDS))["components"]["schemas"]["device"]
    last = document(fields("name", lamp=fields(*FIELDS, "old"), device=ref("device")), device=device)
    newer = document(fields("name", lamp=ref("device"), device=ref("device")), device=device)
    result, heirs, drafts = inherit(last, newer)
    assert how(heirs) == {"LampsListResponse200ItemLamp": "another name of `Device`, deprecated"}
    assert result["components"]["schemas"]["device"]["x-formerly"] == ["LampsListResponse200ItemLamp"]
    assert set(models(result)) == set(models(last))
    assert drafts.left == []


def test_another_name_outlives_a_second_release() -> None:
    last = document(ref("device"), device={**fields(*FIELDS), "x-formerly": ["Lamp"]})
    newer = document(ref("appliance"), appliance=fields(*FIELDS))
    result, _, drafts = inherit(last, newer)
    assert set(models(result)) >= {"Device", "Lamp"}
    assert drafts.left == []


def test_a_like_class_elsewhere_is_not_taken_for_the_successor_of_a_released_one() -> None:
    both = {"lamp": fields(*FIELDS), "error": fields(*FIELDS)}
    last = document(fields(lamp=ref("lamp"), error=ref("error")), **both)
    newer = document(fields("total", error=ref("error")), error=fields(*FIELDS))
    _, heirs, _ = inherit(last, newer)
    assert how(heirs) == {"Lamp": "kept as it was in 2.28.0, deprecated for one minor version"}


def test_a_class_whose_content_is_gone_is_kept_as_it_was_with_what_it_needs() -> None:
    cable = {**fields("volts", "next"), "title": "Wire"}
    last = document(ref("lamp"), lamp=fields("id", cable=ref("cable"), plug=ref("plug")), cable=cable, plug=fields("p"))
    newer = document(ref("plug"), plug=fields("p"))
    result, heirs, drafts = inherit(last, newer)
    kept = "kept as it was in 2.28.0, deprecated for one minor version"
    assert how(heirs) == {"Lamp": kept, "Wire": kept}
    lamp = result["components"]["schemas"]["lamp"]
    assert lamp["x-removed"] == {"last": "2.28.0", "instead": "Plug"}
    assert lamp["properties"] == last["components"]["schemas"]["lamp"]["properties"]
    assert set(models(result)) == set(models(last)) == {"Lamp", "Plug", "Wire"}
    assert drafts.left == []


def test_what_is_kept_refers_to_classes_where_they_are_today() -> None:
    last = document(ref("lamp"), lamp=fields("id", cable=ref("cable")), cable=fields(*FIELDS))
    newer = document(fields("total", cord=ref("cord")), cord=fields(*FIELDS))
    result, heirs, drafts = inherit(last, newer)
    assert how(heirs)["Cable"] == "the name of what would be `Cord`, which has its fields"
    assert result["components"]["schemas"]["lamp"]["properties"]["cable"] == ref("cord")
    assert set(models(result)) >= {"Lamp", "Cable"}
    assert drafts.left == []


def test_the_type_of_a_closed_enum_is_kept_with_its_values() -> None:
    last = document(fields("id"))
    parameter = {"name": "side", "in": "query", "schema": {"type": "string", "enum": ["L", "R"]}}
    last["paths"]["/lamps"]["get"]["parameters"] = [parameter]
    newer = document(fields("id"))
    result, heirs, drafts = inherit(last, newer)
    assert how(heirs) == {"LampsListSide": "kept as it was in 2.28.0, deprecated for one minor version"}
    assert result["components"]["schemas"]["LampsListSide"]["enum"] == ["L", "R"]
    assert classes(result)["LampsListSide"].values == ("L", "R")
    assert drafts.left == []


def test_a_name_that_another_component_has_is_no_obstacle() -> None:
    last = document(ref("lamp"), lamp=fields(*FIELDS))
    newer = document(fields("total", lamp={"type": "string"}, more=ref("lamp")), lamp={"type": "string"})
    result, _, drafts = inherit(last, newer)
    assert classes(result)["Lamp"].fields == set(FIELDS)
    assert drafts.left == []


def test_nothing_is_drafted_where_nothing_is_released() -> None:
    newer = document(fields("total"))
    assert inherit(document(fields(*FIELDS)), newer, [])[2] == Drafts([], [])


def test_a_name_that_no_draft_can_keep_is_left_to_a_person() -> None:
    newer = document(fields("total"))
    left = inherit(document(fields(*FIELDS)), newer, ["Unheard"])[2].left
    assert left == ["[heirs] the released class Unheard is gone, and no draft keeps its name"]


@pytest.mark.parametrize("shared", [2, 3])
def test_few_fields_in_common_are_no_likeness(shared: int) -> None:
    last = document(fields(*FIELDS))
    newer = document(ref("thing"), thing=fields(*FIELDS[:shared], "x"))
    _, heirs, _ = inherit(last, newer)
    assert ("kept as it was" in how(heirs)["LampsListResponse200Item"]) == (shared == 2)
