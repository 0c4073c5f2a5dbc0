"""The applier of corrections: what Overlay 1.1 asks for, and the strictness that it does not."""

from pathlib import Path
from typing import Any

import pytest

from generator import overlay
from generator.node import Node
from generator.overlay import Action, OverlayError

REASONED: Node = {"description": "Because.", "x-evidence": ["a recording"]}


def action(body: Node, *, prose: bool = False) -> Action:
    return Action("20-shapes-test.yaml", 1, body if prose else {**REASONED, **body}, prose)


def document() -> Node:
    return {
        "paths": {
            "/a": {"get": {"parameters": [{"name": "x"}, {"name": "y"}], "responses": {"200": {"description": "ok"}}}}
        },
        "components": {"schemas": {"thing": {"type": "object", "properties": {"n": {"type": "integer"}}}}},
    }


def test_update_merges_objects_and_leaves_the_argument_alone() -> None:
    before = document()
    after = overlay.apply(
        before,
        [
            action(
                {
                    "target": "$.components.schemas.thing.properties.n",
                    "x-expect": {"type": "integer"},
                    "update": {"type": "number", "minimum": 0},
                }
            )
        ],
    )
    assert after["components"]["schemas"]["thing"]["properties"]["n"] == {"type": "number", "minimum": 0}
    assert before == document()


def test_update_of_an_array_appends() -> None:
    done = overlay.apply(
        document(),
        [action({"target": "$.paths['/a'].get.parameters", "x-expect": {"/0/name": "x"}, "update": {"name": "z"}})],
    )
    assert [p["name"] for p in done["paths"]["/a"]["get"]["parameters"]] == ["x", "y", "z"]


def test_remove_takes_every_match() -> None:
    done = overlay.apply(
        document(),
        [action({"target": "$.paths['/a'].get.parameters[?@.name=='x']", "x-expect": {"name": "x"}, "remove": True})],
    )
    assert [p["name"] for p in done["paths"]["/a"]["get"]["parameters"]] == ["y"]


def test_remove_of_several_array_elements_takes_those_that_matched() -> None:
    done = overlay.apply(
        document(),
        [action({"target": "$.paths['/a'].get.parameters[*]", "x-expect": {"name": "present"}, "remove": True})],
    )
    assert done["paths"]["/a"]["get"]["parameters"] == []


def test_copy_merges_what_stands_elsewhere() -> None:
    done = overlay.apply(
        document(),
        [
            action(
                {
                    "target": "$.paths['/a'].get",
                    "x-expect": {"type": "absent"},
                    "copy": "$.components.schemas.thing",
                }
            )
        ],
    )
    assert done["paths"]["/a"]["get"]["type"] == "object"


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ({"target": "$.paths['/gone']", "x-expect": {"get": "present"}, "update": {"x": 1}}, "matches nothing"),
        (
            {"target": "$.components.schemas.thing", "x-expect": {"type": "object"}, "update": {"type": "object"}},
            "changes nothing",
        ),
        (
            {"target": "$.components.schemas.thing", "x-expect": {"type": "array"}, "update": {"type": "string"}},
            "expected type",
        ),
        (
            {"target": "$.components.schemas.thing", "x-expect": {"type": "absent"}, "update": {"a": 1}},
            "expected type to be nothing",
        ),
        (
            {"target": "$.components.schemas.thing", "x-expect": {"/properties/m": "present"}, "update": {"a": 1}},
            "to be something, found 'absent'",
        ),
        ({"target": "$.components[", "x-expect": {"a": "absent"}, "update": {"a": 1}}, "not a JSONPath"),
        ({"target": "$.components", "x-expect": {"a": "absent"}, "update": {"a": 1}, "remove": True}, "exactly one of"),
        ({"target": "$.components", "x-expect": {"a": "absent"}}, "exactly one of"),
        ({"target": "$.components", "update": {"a": 1}}, "no x-expect"),
        ({"target": "$.components", "x-expect": {"a": "absent"}, "copy": "$.nowhere"}, "is not there"),
        (
            {"target": "$.components.schemas.thing.type", "x-expect": {"/a": "absent"}, "update": {"a": 1}},
            "must both be objects",
        ),
    ],
)
def test_an_action_that_cannot_be_right_is_refused(body: Node, said: str) -> None:
    with pytest.raises(OverlayError, match=said):
        overlay.apply(document(), [action(body)])


def test_a_structural_action_needs_reason_and_evidence() -> None:
    bare = Action("f.yaml", 1, {"target": "$.components", "x-expect": {"a": "absent"}, "update": {"a": 1}}, prose=False)
    with pytest.raises(OverlayError, match="no description, x-evidence"):
        overlay.apply(document(), [bare])


def test_all_failures_are_reported_at_once_and_each_names_its_action() -> None:
    actions = [
        action({"target": "$.paths['/gone']", "x-expect": {"a": "absent"}, "update": {"a": 1}}),
        action({"target": "$.components.schemas.thing", "x-expect": {"type": "array"}, "update": {"a": 1}}),
    ]
    with pytest.raises(OverlayError) as caught:
        overlay.apply(document(), actions)
    assert len(caught.value.failures) == 2
    assert all("20-shapes-test.yaml action 1" in failure for failure in caught.value.failures)


def test_attempt_applies_what_it_can() -> None:
    done, failures = overlay.attempt(
        document(),
        [
            action({"target": "$.paths['/gone']", "x-expect": {"a": "absent"}, "update": {"a": 1}}),
            action(
                {"target": "$.components.schemas.thing", "x-expect": {"type": "object"}, "update": {"title": "Thing"}}
            ),
        ],
    )
    assert done["components"]["schemas"]["thing"]["title"] == "Thing"
    assert [failed.target for failed, _ in failures] == ["$.paths['/gone']"]


@pytest.mark.parametrize(
    "update",
    [{"type": "string"}, {"properties": {"n": {"type": "number"}}}, {"properties": {"new": {"description": "x"}}}],
)
def test_a_prose_file_may_not_touch_structure(update: Node) -> None:
    with pytest.raises(OverlayError, match="prose file holds names and words"):
        overlay.apply(document(), [action({"target": "$.components.schemas.thing", "update": update}, prose=True)])


def test_a_prose_file_may_not_remove() -> None:
    with pytest.raises(OverlayError, match="may not remove"):
        overlay.apply(document(), [action({"target": "$.components.schemas.thing", "remove": True}, prose=True)])


def test_prose_describes_what_is_there() -> None:
    update = {"title": "Thing", "properties": {"n": {"description": "How many."}}}
    done = overlay.apply(document(), [action({"target": "$.components.schemas.thing", "update": update}, prose=True)])
    assert done["components"]["schemas"]["thing"]["properties"]["n"]["description"] == "How many."


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("no", "no"),
        ("off", "off"),
        ("1:30", "1:30"),
        ("2026-01-01", "2026-01-01"),
        ("012", "012"),
        ("true", True),
        ("1.5", 1.5),
        ("null", None),
    ],
)
def test_scalars_are_read_as_yaml_1_2(tmp_path: Path, text: str, value: Any) -> None:
    (tmp_path / "a.yaml").write_text(f"overlay: 1.1.0\nactions:\n  - target: $\n    update: {{x: {text}}}\n")
    assert overlay.load(tmp_path)[0].body["update"]["x"] == value


def test_files_apply_in_name_order_and_know_where_they_stand(tmp_path: Path) -> None:
    for name in ("20-b.yaml", "10-a.yaml"):
        (tmp_path / name).write_text("overlay: 1.1.0\nactions:\n  - target: $\n  - target: $.x\n")
    assert [str(found) for found in overlay.load(tmp_path)] == [
        "10-a.yaml action 1 ($)",
        "10-a.yaml action 2 ($.x)",
        "20-b.yaml action 1 ($)",
        "20-b.yaml action 2 ($.x)",
    ]


def test_every_malformed_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("overlay: 1.1.0\nactions: [1, ")
    (tmp_path / "b.yaml").write_text("actions: []")
    with pytest.raises(OverlayError) as caught:
        overlay.load(tmp_path)
    assert [failure.split(":")[0] for failure in caught.value.failures] == ["a.yaml", "b.yaml"]


@pytest.mark.parametrize(
    ("text", "failure"),
    [
        ("actoins: []", "`actoins` means nothing; is it `actions`?"),
        ("actions: []\nx-knid: prose", "`x-knid` means nothing; is it `x-kind`?"),
        ("actions: []\nauthor: me", "`author` means nothing; what may stand there: overlay, info, actions, x-kind"),
        ("actions: []\nx-kind: prsoe", "`x-kind: prsoe` means nothing; the one kind there is is `prose`"),
        ("info: {title: t, version: 1.0.0}", "`actions` is not a list"),
    ],
)
def test_a_misspelt_key_of_a_file_is_refused(tmp_path: Path, text: str, failure: str) -> None:
    (tmp_path / "a.yaml").write_text(f"overlay: 1.1.0\n{text}\n")
    with pytest.raises(OverlayError) as caught:
        overlay.load(tmp_path)
    assert caught.value.failures == [f"a.yaml: {failure}"]


@pytest.mark.parametrize("key", ["x-expct", "x-evidnce", "updat"])
def test_a_misspelt_key_of_an_action_is_refused(key: str) -> None:
    body = {"target": "$.components.schemas.thing", "update": {"title": "Thing"}, key: {"type": "string"}}
    with pytest.raises(OverlayError, match=f"`{key}` means nothing; is it `"):
        overlay.apply(document(), [action(body, prose=True)])
