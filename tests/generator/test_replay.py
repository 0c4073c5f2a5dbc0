"""The overlay on a document it was not written for: every obstacle is told apart, and its draft fits."""

import copy
from dataclasses import replace
from pathlib import Path

import pytest

from generator import overlay
from generator.node import Node
from generator.overlay import Action
from generator.release import edits
from generator.release.replay import replay

OVERLAY = """\
overlay: 1.1.0
info: {title: "Shapes", version: 1.0.0}
actions:

  # about a ----------------------------------------------------------------

  - target: $.components.schemas.a.properties.x
    description: It is text.   # as seen
    x-evidence: [a recording]
    x-expect: {type: integer}
    update: {type: string}

  # about both -------------------------------------------------------------
  - target: $.components.schemas['a','b'].properties.y
    description: They are numbers.
    x-evidence: [a recording]
    x-expect: {type: integer}
    update: {type: number}
  - target: $.paths['/p/{accountId}'].get.deprecated
    description: Not so.
    x-evidence: [a recording]
    x-expect: {/: absent}
    remove: true
"""


def document() -> Node:
    def schema() -> Node:
        return {"type": "object", "properties": {"x": {"type": "integer"}, "y": {"type": "integer"}}}

    return {
        "paths": {"/p/{accountId}": {"get": {"deprecated": True}}},
        "components": {"schemas": {"a": schema(), "b": schema()}},
    }


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "20-shapes.yaml").write_text(OVERLAY)
    return tmp_path


def redraft(folder: Path, newer: Node) -> tuple[list[str], str]:
    """The kinds of the obstacles, and the overlay text once the drafts are accepted, which must fit."""
    curated, obstacles = replay(newer, overlay.load(folder))
    texts = edits.edited(folder, obstacles)
    edits.accept(folder, texts)
    assert overlay.apply(newer, overlay.load(folder)) == curated
    path = folder / "20-shapes.yaml"
    return [obstacle.kind for obstacle in obstacles], path.read_text() if path.exists() else ""


def test_an_overlay_that_fits_meets_no_obstacle(folder: Path) -> None:
    assert redraft(folder, document()) == ([], OVERLAY)


def test_what_ibkr_has_mended_is_deleted(folder: Path) -> None:
    newer = document()
    newer["components"]["schemas"]["a"]["properties"]["x"]["type"] = "string"
    kinds, text = redraft(folder, newer)
    assert kinds == ["mended"]
    assert "It is text" not in text
    assert "They are numbers" in text


def test_what_is_mended_in_one_place_is_kept_for_the_other(folder: Path) -> None:
    newer = document()
    newer["components"]["schemas"]["a"]["properties"]["y"]["type"] = "number"
    kinds, text = redraft(folder, newer)
    assert kinds == ["partly mended"]
    assert "target: \"$['components']['schemas']['b']['properties']['y']\"" in text


def test_a_removal_that_has_happened_is_mended(folder: Path) -> None:
    newer = document()
    del newer["paths"]["/p/{accountId}"]["get"]["deprecated"]
    kinds, text = redraft(folder, newer)
    assert kinds == ["mended"]
    assert "Not so" not in text


def test_another_precondition_is_a_conflict_and_only_it_changes_in_the_text(folder: Path) -> None:
    newer = document()
    newer["components"]["schemas"]["a"]["properties"]["x"]["type"] = "boolean"
    kinds, text = redraft(folder, newer)
    assert kinds == ["conflict"]
    old, new = "x-expect: {type: integer}\n    update: {type: string}", 'x-expect: {"type": "boolean"}'
    assert text == OVERLAY.replace(old, f"{new}\n    update: {{type: string}}")


@pytest.mark.parametrize("path", ["/p/{accountid}", "/p/{id}", "/P/{accountId}"])
def test_a_respelled_target_is_found(folder: Path, path: str) -> None:
    newer = document()
    newer["paths"] = {path: newer["paths"]["/p/{accountId}"]}
    kinds, text = redraft(folder, newer)
    assert kinds == ["moved"]
    assert path in text


def test_what_is_gone_is_deleted_and_comments_of_others_stay(folder: Path) -> None:
    newer = document()
    del newer["components"]["schemas"]["a"]["properties"]["x"]
    kinds, text = redraft(folder, newer)
    assert kinds == ["gone"]
    assert "# about both" in text
    assert "It is text" not in text


def test_a_file_whose_every_action_is_gone_goes(folder: Path) -> None:
    kinds, text = redraft(folder, {"paths": {}, "components": {"schemas": {}}})
    assert kinds == ["gone", "gone", "gone"]
    assert text == ""


def test_prose_about_what_is_gone_is_pruned() -> None:
    prose = {"x": {"description": "X."}, "gone": {"description": "Gone."}}
    action = Action(
        "50-fields.yaml", 1, {"target": "$.components.schemas.a", "update": {"properties": prose}}, prose=True
    )
    curated, [obstacle] = replay(document(), [action])
    assert obstacle.kind == "gone"
    assert obstacle.instead == [{**action.body, "update": {"properties": {"x": prose["x"]}}}]
    assert curated["components"]["schemas"]["a"]["properties"]["x"]["description"] == "X."


@pytest.mark.parametrize(
    "wrong",
    [{"target": "$.components["}, {"copy": "$.paths"}, {"update": None}, {"x-expect": None}, {"x-evidence": []}],
)
def test_an_action_that_is_wrong_in_itself_is_left_to_a_person(folder: Path, wrong: Node) -> None:
    action = overlay.load(folder)[0]
    _, [obstacle] = replay(document(), [replace(action, body={**action.body, **wrong})])
    assert obstacle.kind == "malformed"
    assert edits.edited(folder, [obstacle]) == {}


@pytest.mark.parametrize("expected", ["integer", "boolean"], ids=["as expected", "another precondition"])
@pytest.mark.parametrize("prose", [False, True])
def test_a_copy_whose_source_is_gone_goes_and_says_so(folder: Path, expected: str, *, prose: bool) -> None:
    body = {**overlay.load(folder)[0].body, "x-expect": {"type": expected}, "copy": "$.components.schemas.gone"}
    del body["update"]
    curated, [obstacle] = replay(document(), [Action("20-shapes.yaml", 1, body, prose)])
    assert (obstacle.kind, obstacle.instead) == ("gone", [])
    assert obstacle.says == "what it copies, $.components.schemas.gone, is not there"
    assert curated == document()
    assert "It is text" not in edits.edited(folder, [obstacle])["20-shapes.yaml"]


def test_a_copy_whose_source_is_there_meets_no_obstacle(folder: Path) -> None:
    body = {**overlay.load(folder)[0].body, "copy": "$.paths"}
    del body["update"]
    curated, obstacles = replay(document(), [Action("20-shapes.yaml", 1, body, prose=False)])
    assert obstacles == []
    assert "/p/{accountId}" in curated["components"]["schemas"]["a"]["properties"]["x"]


def test_actions_after_a_draft_meet_what_it_made(folder: Path) -> None:
    newer = document()
    newer["components"]["schemas"]["a"]["properties"]["x"]["type"] = "boolean"
    (folder / "30-more.yaml").write_text(
        "overlay: 1.1.0\nactions:\n  - target: $.components.schemas.a.properties.x\n    description: D.\n"
        "    x-evidence: [e]\n    x-expect: {type: string}\n    update: {maxLength: 3}\n"
    )
    kinds, _ = redraft(folder, newer)
    assert kinds == ["conflict"]


def test_the_document_is_not_changed(folder: Path) -> None:
    newer = document()
    before = copy.deepcopy(newer)
    replay(newer, overlay.load(folder))
    assert newer == before
