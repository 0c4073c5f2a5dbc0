"""Dress rehearsals: a real release gone through from report to regenerated client, and one made to break everything."""

import copy
import itertools
import json
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from generator import pipeline
from generator.adapters import openapi
from generator.generate import models
from generator.layout import Layout
from generator.node import Node, follow, operations, read, write
from generator.register import Register, identity, registered
from generator.release import Release, accept, check
from generator.release import write as write_report

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
PUBLISHED = SHARED / "published"

pytestmark = pytest.mark.slow


def silent(_step: str, _what: str, _seconds: float) -> None:
    pass


def facts(version: str) -> Node:
    return openapi.facts({"document": (PUBLISHED / f"openapi-{version}.json").read_text(encoding="utf-8")})


@dataclass
class Rehearsal:
    """A copy of the repository's spec, gone through releases with every draft accepted."""

    layout: Layout

    def release(self, new: Node, *, keep: bool = True) -> Release:
        recorded = SHARED / "evidence" / "recordings"
        found = check(self.layout, {"openapi": new}, recorded if recorded.exists() else None, keep=keep)
        write_report(self.layout, found)
        accept(self.layout, found)
        return found

    def regenerate(self) -> None:
        pipeline.regenerate(self.layout, silent, rehearsal=True)

    def publish(self) -> Register:
        """Register what there is, as a published version does."""
        contract = read(self.layout.contract)
        merged = pipeline.merged(self.layout, strict=False).document
        register = registered(merged, contract, models(contract))
        register.write(self.layout.register)
        return register

    def report(self) -> Node:
        return read(self.layout.release / "report.json")

    def names(self) -> dict[str, str]:
        contract = read(self.layout.contract)
        return {identity(method, path): operation["operationId"] for method, path, operation in operations(contract)}


def rehearsal(folder: Path) -> Rehearsal:
    """A copy that has released nothing yet."""
    shutil.copytree(ROOT / "spec", folder / "spec", ignore=shutil.ignore_patterns("register.json"))
    return Rehearsal(Layout(folder))


# From 2.28.0 to 2.35.0 ------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> tuple[Rehearsal, Register, Release]:
    """The contract as of 2.28.0, published, then 2.35.0 released and every draft accepted."""
    if not PUBLISHED.exists():
        pytest.skip("needs IBKR's documents of 2.28.0 and 2.35.0, which are not part of the repository")
    stage = rehearsal(tmp_path_factory.mktemp("release") / "repository")
    old = facts("2.28.0")
    _forget_later_operations(stage.layout, old)
    stage.release(old, keep=False)
    stage.regenerate()
    register = stage.publish()
    found = stage.release(facts("2.35.0"))
    stage.regenerate()
    return stage, register, found


def _forget_later_operations(layout: Layout, old: Node) -> None:
    """Take what 2.28.0 did not have yet off the census; nobody knew of it then."""
    sources = {name: source for name, source in layout.facts().items() if name != "openapi"}
    then = {identity(m, p) for source in [old, *sources.values()] for m, p, _ in operations(source)}
    later = {identity(m, p) for m, p, _ in operations(layout.facts()["openapi"])} - then
    rows = layout.census.read_text(encoding="utf-8").splitlines(keepends=True)
    kept = [row for row in rows if row.startswith("#") or identity(*row.split("\t")[:2]) not in later]
    layout.census.write_text("".join(kept), encoding="utf-8")


def test_the_report_names_every_added_and_removed_operation(real: tuple[Rehearsal, Register, Release]) -> None:
    stage, _, found = real
    report = stage.report()
    text = (stage.layout.release / "report.md").read_text(encoding="utf-8")
    assert (len(report["added"]), len(report["removed"])) == (22, 2)
    assert all(f"`{place}`" in text for place in [*report["added"], *report["removed"]])
    assert report["left"] == []
    assert found.retained == []


def test_operation_names_are_kept_and_classes_that_go_are_named(real: tuple[Rehearsal, Register, Release]) -> None:
    stage, register, found = real
    names = stage.names()
    assert {key: names.get(key) for key in register.operations} == {
        key: row["name"] for key, row in register.operations.items()
    }
    gone = set(register.models) - set(models(read(stage.layout.contract)))
    assert gone == set(found.lost)
    assert [each.kept for each in found.renamed] == [
        "/fyi/notifications/{notificationID}",
        "/portfolio/{accountid}/position/{conid}",
    ]


def test_changes_of_types_inside_shared_schemas_are_marked_breaking(real: tuple[Rehearsal, Register, Release]) -> None:
    stage, _, found = real
    upstream = read(stage.layout.release / "diff.json")
    summary = [c for c in upstream["changes"] if "accountSummaryResponse" in c["place"] and c["old"] == "integer"]
    assert len(summary) == 16
    assert all(change["new"] == "number" and change["breaks"] for change in summary)
    assert found.contract.breaking
    assert stage.report()["bump"] == "major"


def test_the_drafts_are_ready_to_be_reviewed(real: tuple[Rehearsal, Register, Release]) -> None:
    stage, _, found = real
    patch = (stage.layout.release / "edits.patch").read_text(encoding="utf-8")
    assert patch.startswith("--- a/spec/overlay/")
    assert (stage.layout.release / "drafts.yaml").exists()
    with pytest.raises(Exception, match=r"\[written\]") as refused:
        pipeline.regenerate(stage.layout, silent)
    assert len(found.new) == str(refused.value).count("[written]") - _earlier_drafts(stage, found)


def _earlier_drafts(stage: Rehearsal, found: Release) -> int:
    contract = read(stage.layout.contract)
    drafted = {f"{m.upper()} {p}" for m, p, operation in operations(contract) if operation.get("x-draft")}
    return len(drafted - found.new.keys())


def _but(names: set[str]) -> str:
    """A selection of tests: all but those of the named recordings, which the report leaves to a person."""
    return " and ".join(f"not {name.removesuffix('.json').split('.')[0]}" for name in sorted(names))


def test_tests_pass_on_the_new_client_but_for_recordings_the_report_names(
    real: tuple[Rehearsal, Register, Release],
) -> None:
    root = real[0].layout.root
    named = {complaint.split(" ")[0] for complaint in real[2].complaints}
    for name in ("generator", "overrides", "tests", "pyproject.toml", "README.md"):
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, root / name, ignore=shutil.ignore_patterns("__pycache__", ".*_cache"))
        else:
            shutil.copy(source, root / name)
    (root.parent / "shared").symlink_to(SHARED, target_is_directory=True)
    tests = ["tests/contract/test_recordings.py", "tests/contract/test_order_variants.py", "tests/client"]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-k", _but(named), *tests],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-3000:]


# A hostile release ----------------------------------------------------------------------------------------------------

GONE = ("get", "/gw/api/v1/participating-banks")
SUCCESSOR = "/gw/api/v9/participating-banks"
REPLACED = "liveOrdersResponse"
RENAMED = ("ledger", "accountLedgerV2")
CLOSED = "orderStatus"


def hostile(source: Node) -> Node:
    """The published facts after a release in which everything goes wrong at once."""
    worse = copy.deepcopy(source)
    worse["info"]["version"] = "3.0.0-rc1"
    worse["paths"][SUCCESSOR] = {GONE[0]: worse["paths"][GONE[1]].pop(GONE[0])}
    schemas: Node = worse["components"]["schemas"]
    schemas[REPLACED] = {"type": "object", "properties": {"rows": {"type": "array"}, "next": {"type": "string"}}}
    schemas[CLOSED]["properties"]["order_status"] = {"type": "string", "enum": ["Filled"]}
    schemas[CLOSED]["additionalProperties"] = False
    _rename_schema(worse, *RENAMED)
    for number, (_, _, operation) in enumerate(operations(worse)):
        operation["operationId"] = f"v3_{operation.get('operationId', number)}"
        if number % 3 == 0:
            _break_examples(worse, operation)
    paths: Node = worse["paths"]
    for path in list(itertools.islice(paths, len(paths) * 3 // 10)):
        worse["paths"][f"/v3{path}"] = copy.deepcopy(worse["paths"][path])
    text = (
        json.dumps(worse).replace("{accountId}", "{account-id}").replace('"name": "accountId"', '"name": "account-id"')
    )
    respelled: Node = json.loads(text)
    respelled["paths"] = {f"/v1/api{path}": item for path, item in respelled["paths"].items()}
    return openapi.facts({"document": json.dumps({**respelled, "openapi": "3.0.3"})})


def _rename_schema(document: Node, old: str, new: str) -> None:
    if old in document["components"]["schemas"]:
        document["components"]["schemas"][new] = document["components"]["schemas"].pop(old)
    text = json.dumps(document["paths"]).replace(f'#/components/schemas/{old}"', f'#/components/schemas/{new}"')
    document["paths"] = json.loads(text)


def _break_examples(document: Node, operation: Node) -> None:
    for reply in operation["responses"].values():
        for body in follow(document, reply).get("content", {}).values():
            for example in body.get("examples", {}).values():
                if isinstance(example.get("value"), dict):
                    example["value"] = {**example["value"], "surprise": [{"nested": None}], "error_code": 7.5}


@pytest.fixture(scope="module")
def worst(tmp_path_factory: pytest.TempPathFactory) -> tuple[Rehearsal, Register, Release]:
    stage = rehearsal(tmp_path_factory.mktemp("hostile") / "repository")
    register = stage.publish()
    return stage, register, stage.release(hostile(stage.layout.facts()["openapi"]))


def test_nothing_is_lost_unnamed(worst: tuple[Rehearsal, Register, Release]) -> None:
    stage, register, found = worst
    there = {identity(method, path) for method, path, _ in operations(found.document)}
    assert set(register.operations) - there == set()
    text = (stage.layout.release / "report.md").read_text(encoding="utf-8")
    assert all(f"`{name}`" in text or len(found.lost) > 60 for name in found.lost)
    assert f"GET {GONE[1]}" in text


def test_thirty_percent_more_operations_get_names_of_their_own(worst: tuple[Rehearsal, Register, Release]) -> None:
    _, register, found = worst
    drafted = list(found.new.values())
    assert len(drafted) >= 0.25 * len(register.operations)
    assert len(set(drafted)) == len(drafted)
    assert not set(drafted) & {row["name"] for row in register.operations.values()}


def test_respelled_parameters_and_prefixes_move_no_name(worst: tuple[Rehearsal, Register, Release]) -> None:
    _, register, found = worst
    names = {identity(m, p): operation.get("operationId") for m, p, operation in operations(found.document)}
    assert {key: names[key] for key in register.operations} == {
        key: row["name"] for key, row in register.operations.items()
    }


def test_a_closed_enum_stays_open(worst: tuple[Rehearsal, Register, Release]) -> None:
    schema: Any = worst[2].document["components"]["schemas"][CLOSED]
    assert "enum" not in schema["properties"]["order_status"]
    assert schema.get("additionalProperties") is not False


def test_a_hostile_release_regenerates_once_drafts_are_accepted(worst: tuple[Rehearsal, Register, Release]) -> None:
    stage, register, found = worst
    stage.regenerate()
    assert stage.names().keys() >= register.operations.keys()
    assert found.drafts.left == []


def test_a_removed_operation_stays_and_warns(worst: tuple[Rehearsal, Register, Release]) -> None:
    stage, _, found = worst
    assert found.retained == ["GET /gw/api/v1/participating-banks"]
    if not stage.layout.generated.exists():
        stage.regenerate()
    module = (stage.layout.generated / "namespaces" / "reference.py").read_text(encoding="utf-8")
    successor = found.new[f"GET {SUCCESSOR}"]
    said = f"reference.banks: IBKR removed this operation after release 2.35.0; use {successor}"
    assert module.count(said) == 2
    assert module.count("DeprecationWarning") == 2


def test_a_source_that_is_pulled_for_the_first_time_changes_nothing_by_itself(tmp_path: Path) -> None:
    stage = rehearsal(tmp_path / "repository")
    found = check(stage.layout, {"docs-openapi": stage.layout.facts()["openapi"]})
    assert found.upstream.changes == ()
    assert found.drafts.actions == []


def test_a_release_that_changes_nothing_says_so(tmp_path: Path) -> None:
    stage = rehearsal(tmp_path / "repository")
    found = check(stage.layout, {})
    assert not found.changed
    write(tmp_path / "same.json", stage.layout.facts()["openapi"])
    assert found.obstacles == []
    assert found.drafts.actions == []
