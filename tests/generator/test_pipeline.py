"""The steps in order: whole or not at all, the same bytes every time, and drift that sees one character."""

import copy
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from generator import __main__ as command
from generator import normalise, pipeline, rules
from generator.layout import Layout
from generator.node import Node, read, write
from generator.normalise import NormaliseError
from generator.overlay import OverlayError
from generator.validate import ContractError

FACTS: Node = {
    "openapi": "3.1.0",
    "info": {"title": "facts", "version": "2.35.0"},
    "paths": {
        "/things": {
            "get": {
                "x-page": "trading/things",
                "responses": {
                    "200": {
                        "content": {
                            "application/json": {
                                "schema": {"$ref": "#/components/schemas/thing"},
                                "examples": {"one": {"value": {"id": "7", "side": "B"}}},
                            }
                        }
                    }
                },
            }
        }
    },
    "components": {
        "schemas": {
            "thing": {"properties": {"id": {"type": "integer"}, "side": {"type": "string", "enum": ["BUY", "SELL"]}}}
        }
    },
}
SHAPES = """
overlay: 1.1.0
actions:
  - target: $.components.schemas.thing.properties.id
    description: The example shows a string.
    x-evidence: [published example one]
    x-expect: {type: integer}
    update: {type: string}
"""
NAMES = """
overlay: 1.1.0
x-kind: prose
actions:
  - target: $
    update: {tags: [{name: things, description: Things.}]}
  - target: $.paths['/things'].get
    update:
      operationId: things.list
      tags: [things]
      summary: The thing there is.
      description: The one thing of the account, with its side; there is always exactly one.
"""


@pytest.fixture
def layout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Layout:
    """A repository of one operation, and the rules that such a small one needs."""
    needed = (rules.object_types, rules.open_enums, rules.response_descriptions)
    monkeypatch.setattr(normalise, "RULES", needed)
    place = Layout(tmp_path)
    write(place.published / "openapi.json", FACTS)
    place.overlay.mkdir()
    (place.overlay / "20-shapes.yaml").write_text(SHAPES)
    (place.overlay / "40-names.yaml").write_text(NAMES)
    place.sources.write_text(
        '[openapi]\nkind = "openapi"\nurl = "https://localhost/"\nsaved = ["*.json"]\nmin_operations = 1\n'
    )
    place.census.write_text("GET\t/things\topenapi\n")
    place.left_out.write_text("")
    return place


def silent(_step: str, _what: str, _seconds: float) -> None:
    pass


def tree(layout: Layout) -> dict[str, bytes]:
    return {str(p.relative_to(layout.root)): p.read_bytes() for p in layout.root.rglob("*") if p.is_file()}


def test_regenerate_writes_contract_contradictions_and_package(layout: Layout) -> None:
    steps: list[str] = []
    outcome = pipeline.regenerate(layout, lambda step, _what, _seconds: steps.append(step))
    assert steps == ["facts", "normalise", "overlay", "validate", "generate"]
    assert (outcome.report.operations, outcome.actions, outcome.generated.operations) == (1, 3, 1)
    contract = read(layout.contract)
    assert contract["components"]["schemas"]["thing"]["properties"]["id"] == {"type": "string"}
    assert contract["info"]["version"] == "2.35.0"
    assert read(layout.contradictions) == {"contradictions": []}
    assert (layout.generated / "namespaces" / "things.py").exists()


def test_regenerate_twice_gives_the_same_bytes(layout: Layout) -> None:
    pipeline.regenerate(layout, silent)
    first = tree(layout)
    pipeline.regenerate(layout, silent)
    assert tree(layout) == first


def spoil_overlay(layout: Layout) -> None:
    (layout.overlay / "20-shapes.yaml").write_text(SHAPES.replace("type: integer", "type: boolean"))


def spoil_prose(layout: Layout) -> None:
    (layout.overlay / "40-names.yaml").write_text(NAMES.replace("summary: The thing there is.", ""))


def spoil_census(layout: Layout) -> None:
    layout.census.write_text("GET\t/things\topenapi\nGET\t/lost\tcampus\n")


def spoil_facts(layout: Layout) -> None:
    mended = read(layout.published / "openapi.json")
    mended["components"]["schemas"]["thing"]["type"] = "object"
    write(layout.published / "openapi.json", mended)


@pytest.mark.parametrize(
    ("spoil", "refusal", "said"),
    [
        (spoil_overlay, OverlayError, "expected type to be 'boolean', found 'integer'"),
        (spoil_prose, ContractError, r"\[described\] GET /things: summary"),
        (spoil_census, ContractError, "GET /lost"),
        (spoil_facts, NormaliseError, "object_types"),
    ],
)
def test_a_refusal_leaves_everything_as_it_was(
    layout: Layout, spoil: Callable[[Layout], None], refusal: type[Exception], said: str
) -> None:
    pipeline.regenerate(layout, silent)
    spoil(layout)
    before = tree(layout)
    with pytest.raises(refusal, match=said):
        pipeline.regenerate(layout, silent)
    assert tree(layout) == before


def test_there_is_no_drift_after_regenerate(layout: Layout) -> None:
    pipeline.regenerate(layout, silent)
    assert pipeline.drift(layout) == []


def edit_module(layout: Layout) -> None:
    module = layout.generated / "namespaces" / "things.py"
    module.write_text(module.read_text().replace("Things.", "things.", 1))


def add_module(layout: Layout) -> None:
    (layout.generated / "mine.py").write_text("")


def lose_module(layout: Layout) -> None:
    (layout.generated / "models" / "thing.py").unlink()


def edit_contract(layout: Layout) -> None:
    layout.contract.write_text(layout.contract.read_text() + " ")


@pytest.mark.parametrize(
    ("edit", "said"),
    [
        (edit_module, "generated/ibportal_generated/namespaces/things.py was edited by hand, or not regenerated"),
        (add_module, "generated/ibportal_generated/mine.py is not made by the pipeline"),
        (lose_module, "generated/ibportal_generated/models/thing.py is missing"),
        (edit_contract, "spec/openapi.json is not what the pipeline makes"),
    ],
)
def test_drift_sees_every_edit(layout: Layout, edit: Callable[[Layout], None], said: str) -> None:
    pipeline.regenerate(layout, silent)
    edit(layout)
    before = tree(layout)
    assert pipeline.drift(layout) == [said]
    assert tree(layout) == before


@pytest.fixture
def cli(layout: Layout, monkeypatch: pytest.MonkeyPatch) -> Callable[..., tuple[int, str]]:
    monkeypatch.setattr(command, "Layout", lambda: layout)

    def run(*arguments: str) -> tuple[int, str]:
        with command.out.capture() as captured:
            result = CliRunner().invoke(command.app, list(arguments))
        return result.exit_code, captured.get() + result.output

    return run


def test_the_command_ends_with_a_table(cli: Callable[..., tuple[int, str]]) -> None:
    status, said = cli("regenerate")
    assert status == 0
    assert "operations published by openapi" in said
    assert "1 of 1 (100 %)" in said


def test_the_command_reports_every_refused_action_at_once(cli: Callable[..., tuple[int, str]], layout: Layout) -> None:
    spoil_overlay(layout)
    (layout.overlay / "30-more.yaml").write_text(SHAPES.replace("thing.properties.id", "gone"))
    status, said = cli("regenerate")
    assert status == 1
    assert "20-shapes.yaml action 1" in said
    assert "30-more.yaml action 1" in said


def test_drift_says_it_in_one_line(cli: Callable[..., tuple[int, str]], layout: Layout) -> None:
    cli("regenerate")
    status, said = cli("drift")
    assert (status, len(said.splitlines())) == (0, 1)
    edit_module(layout)
    status, said = cli("drift")
    assert status == 1
    assert "drift: 1 places differ" in said


def test_check_lists_what_is_wrong_without_stopping(cli: Callable[..., tuple[int, str]], layout: Layout) -> None:
    spoil_overlay(layout)
    spoil_census(layout)
    status, said = cli("check")
    assert status == 1
    assert "expected type to be 'boolean'" in said
    assert "[fitting] GET /things reply 200 example 'one'" in said
    assert "[accounted_for] GET /lost (census)" in said


def cite(layout: Layout, evidence: str) -> None:
    """Let the one correction there is cite something else."""
    path = layout.overlay / "20-shapes.yaml"
    path.write_text(path.read_text().replace("published example one", evidence))


@pytest.mark.parametrize(
    ("evidence", "name", "kind"),
    [
        ("Q999", "Q999", "quirks"),
        ('"Q001, and E77"', "E77", "error_bodies"),
        ("observed status Lamp_Success", "Lamp_Success", "observed_statuses"),
        ("recording GET-lamp.json", "GET-lamp", "recordings"),
    ],
)
def test_evidence_that_nobody_listed_is_refused(
    cli: Callable[..., tuple[int, str]], layout: Layout, evidence: str, name: str, kind: str
) -> None:
    write(layout.evidence, {"quirks": {"Q001": {}}, "recordings": {"other.json": {}}})
    cite(layout, evidence)
    where = "20-shapes.yaml action 1 ($.components.schemas.thing.properties.id)"
    sentence = f"{where}: cites {name}, which spec/evidence.json does not list under `{kind}`"
    status, said = cli("check")
    assert status == 1
    assert said.splitlines() == [sentence, "1 problems"]
    with pytest.raises(OverlayError) as refused:
        pipeline.regenerate(layout, silent)
    assert refused.value.failures == [sentence]


def test_evidence_that_is_listed_is_taken(cli: Callable[..., tuple[int, str]], layout: Layout) -> None:
    write(layout.evidence, {"quirks": {"Q001": {}}, "recordings": {"GET-lamp.json": {}}})
    cite(layout, '"recording GET-lamp.json", Q001, "GET /E12/x reply 200 example Q2"')
    assert cli("check") == (0, "0 problems\n")


def thing(facts: Node) -> Node:
    operation: Node = facts["paths"]["/things"]["get"]
    return operation


STRANGE_FACTS: dict[str, tuple[str, Callable[[Node], object]]] = {
    "no paths": ("cannot read the facts of openapi", lambda f: f.update(paths=None)),
    "a list of operations": ("cannot read the facts of openapi", lambda f: f["paths"].update({"/things": []})),
    "a number of replies": ("cannot read the merged facts", lambda f: thing(f).update(responses=5)),
    "no replies": ("[exemplified] GET /things: no success reply", lambda f: thing(f).pop("responses")),
    "a nameless parameter": ("[openapi]", lambda f: thing(f).update(parameters=[{"in": "query", "example": 1}])),
    "a reference to nowhere": (
        "[resolving] #/components/schemas/gone is referred to and not there",
        lambda f: f["components"]["schemas"]["thing"]["properties"].update(x={"$ref": "#/components/schemas/gone"}),
    ),
    "a reference to itself": (
        "[resolving] #/components/schemas/round refers to itself",
        lambda f: f["components"]["schemas"].update(
            round={"$ref": "#/components/schemas/round"}, thing={"items": {"$ref": "#/components/schemas/round"}}
        ),
    ),
}


@pytest.mark.parametrize("what", STRANGE_FACTS)
def test_check_says_what_is_strange_about_facts(cli: Callable[..., tuple[int, str]], layout: Layout, what: str) -> None:
    said_of_it, spoil = STRANGE_FACTS[what]
    facts = copy.deepcopy(FACTS)
    spoil(facts)
    write(layout.published / "openapi.json", facts)
    status, said = cli("check")
    assert status == 1
    assert said_of_it in said


@pytest.mark.parametrize(
    ("actions", "said_of_it"),
    [
        ("5", "30-strange.yaml: `actions` is not a list"),
        ("[update]", "30-strange.yaml action 1: not an object"),
        ("[{update: {x: 1}, x-expect: x, x-evidence: [e], description: D.}]", "`x-expect` is not an object"),
        ("[{target: $, copy: '$[', x-expect: {a: absent}, x-evidence: [e], description: D.}]", "not a JSONPath"),
        ("[{target: $, remove: false, x-expect: {a: absent}, x-evidence: [e], description: D.}]", "exactly one of"),
        (
            "[{target: $, update: {paths: null}, x-expect: {paths: present}, x-evidence: [e], description: D.}]",
            "[named] cannot be judged: AttributeError",
        ),
    ],
)
def test_check_says_what_is_strange_about_an_overlay(
    cli: Callable[..., tuple[int, str]], layout: Layout, actions: str, said_of_it: str
) -> None:
    (layout.overlay / "30-strange.yaml").write_text(f"overlay: 1.1.0\nactions: {actions}\n")
    status, said = cli("check")
    assert status == 1
    assert said_of_it in said


def test_diff_writes_markdown_and_json(cli: Callable[..., tuple[int, str]], layout: Layout, tmp_path: Path) -> None:
    newer = read(layout.published / "openapi.json")
    newer["paths"]["/more"] = newer["paths"]["/things"]
    write(tmp_path / "new.json", newer)
    report = tmp_path / "diff.json"
    status, said = cli(
        "diff", str(layout.published / "openapi.json"), str(tmp_path / "new.json"), "--json", str(report)
    )
    assert status == 0
    assert "GET /more" in said
    assert read(report)
