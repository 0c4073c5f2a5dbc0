"""A dress rehearsal: from the contract as of 2.28.0 through the release of 2.35.0 to a client whose tests pass."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from generator import pipeline
from generator.adapters import openapi
from generator.generate import models
from generator.layout import Layout
from generator.node import Node, operations, read
from generator.register import Register, identity
from generator.release import Release
from generator.surface import breakages
from tests.generator.rehearsal import CACHES, ROOT, SHARED, Rehearsal, rehearsal, silent

PUBLISHED = SHARED / "published"

AREAS = ("client", "contract", "contracts", "market_data", "orders", "typing")
"""Tests of what a user has in hands, a folder each: the client and its flows, the contract, their types.

Left out are those of the mock gateway and of what shows its manners (`mock`, `quirks`, `portfolio`, `proof`, `stream`):
its handlers are of the committed contract, and here some names and path parameters are those of 2.28.0, or drafted.
Limits in real time (`pacing`) depend on no release.
"""

pytestmark = pytest.mark.slow


def facts(version: str) -> Node:
    return openapi.facts({"document": (PUBLISHED / f"openapi-{version}.json").read_text(encoding="utf-8")})


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
    shutil.copytree(stage.layout.generated, stage.layout.root.parent / "before" / "generated" / "ibportal_generated")
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
    report, text = stage.report(), stage.text()
    assert (len(report["added"]), len(report["removed"])) == (22, 2)
    assert all(f"`{place}`" in text for place in [*report["added"], *report["removed"]])
    assert report["left"] == []
    assert found.retained == []


def test_every_released_name_stays(real: tuple[Rehearsal, Register, Release]) -> None:
    """In the contract here; that each can be imported and called, `USE` finds on the new client below."""
    stage, register, found = real
    names = stage.names()
    assert {key: names.get(key) for key in register.operations} == {
        key: row["name"] for key, row in register.operations.items()
    }
    assert set(register.models) <= set(models(read(stage.layout.contract)))
    assert [each.kept for each in found.renamed] == [
        "/fyi/notifications/{notificationID}",
        "/portfolio/{accountid}/position/{conid}",
    ]


def test_the_report_says_how_the_names_of_classes_that_moved_or_went_are_kept(
    real: tuple[Rehearsal, Register, Release],
) -> None:
    stage, _, found = real
    kept = "kept as it was in 2.28.0, deprecated for one minor version"
    assert {heir.name: heir.how for heir in found.heirs} == {
        "AlgoParametersItem": "the name of what would be `AlgoParam`, which has its fields",
        "MdFields": kept,
        "PortfolioComboPositionsResponse200Item": (
            "the name of what would be `ComboPositionResponseItem`, which has its fields"
        ),
        "PortfolioComboPositionsResponse200ItemPositionsItem": (
            "the name of what would be `IndividualComboPosition`, which has its fields"
        ),
        "PortfolioPositionsLiveResponse200Type0": (
            "the name of what would be `PortfolioPositionsLiveResponse200Type1`, which has its fields"
        ),
        "PortfolioPositionsLiveResponse200Type1Item": (
            "the name of what would be `Portfolio2PositionsItem`, which has its fields"
        ),
        "ProblemDetail": kept,
        "Subaccounts2ResponseSubaccountsItem": "another name of `PortfolioAccount`, deprecated",
        "Subaccounts2ResponseSubaccountsItemParent": "another name of `PortfolioAccountParent`, deprecated",
    }
    text = stage.text()
    assert all(f"- `{heir.name}`: {heir.how}\n" in text for heir in found.heirs)


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


@pytest.mark.parametrize("field", ["sector", "group"])
def test_what_only_a_recording_shows_is_drafted_from_it(real: tuple[Rehearsal, Register, Release], field: str) -> None:
    """2.28.0 knew nothing of these fields, so that the correction there is for 2.35.0 went with it."""
    target = f"$['components']['schemas']['portfolio2Positions']['items']['properties']['{field}']"
    [action] = [action for action in real[2].drafts.actions if action["target"] == target]
    assert action["update"] == {"type": ["string", "null"]}
    assert action["x-evidence"] == ["openapi 2.35.0", "recording Portfolio__GET-portfolio2-positions.json"]


USE = """
import importlib, json, sys, warnings
from ibportal import AsyncClient, Client

register = json.load(open(sys.argv[1], encoding="utf-8"))
clients = Client(), AsyncClient()
for row in register["operations"].values():
    namespace, method = row["name"].split(".")
    assert all(callable(getattr(getattr(client, namespace), method)) for client in clients), row
models = importlib.import_module("ibportal.models")
listed = importlib.import_module("ibportal_generated.models").__all__
warned = []
for name in register["models"]:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        assert getattr(models, name) is not None
        assert name in dir(models)
        assert name in listed
    warned += [name for warning in caught if warning.category is DeprecationWarning]
print(len(register["operations"]), len(register["models"]), *warned)
"""
"""A program that uses every name of a register, and prints how many there were and which are deprecated."""


def test_every_change_that_breaks_programs_is_marked_with_the_public_names_it_breaks(
    real: tuple[Rehearsal, Register, Release],
) -> None:
    """Both clients are compared, name by name and type by type: no name is gone, and the report knows all the rest."""
    stage, _, _ = real
    before = stage.layout.root.parent / "before"
    shutil.copytree(stage.layout.root / "overrides", before / "overrides")
    broken = breakages(before, stage.layout.root)
    assert [row for row in broken if row.kind == "removed" and not row.member] == []
    report = stage.report()
    told = {*report["broken"], *(f"models.{heir}" for heir in report["heirs"])}
    assert {row.owner.removeprefix("raw.") for row in broken} - told == set()
    assert f"## What breaks users' types, by public name ({len(report['breaking'])})" in stage.text()


def test_the_report_names_the_hand_written_code_to_look_at(real: tuple[Rehearsal, Register, Release]) -> None:
    touched = real[0].report()["touched"]
    assert "orders.status" in touched["handlers"]["mock/areas/orders.py"]
    assert "orders.cancel" in touched["client"]["orders/cancellation.py"]
    assert touched["quirks"]
    text = real[0].text()
    assert all(f"`overrides/ibportal/{place}`" in text for group in touched.values() for place in group)


@pytest.fixture(scope="module")
def checkout(real: tuple[Rehearsal, Register, Release]) -> Path:
    """The rehearsed repository with code and tests, and the evidence beside it."""
    root = real[0].layout.root
    for name in ("docs", "generator", "tests", "pyproject.toml", "README.md"):
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, root / name, ignore=CACHES)
        else:
            shutil.copy(source, root / name)
    (root.parent / "shared").symlink_to(SHARED, target_is_directory=True)
    return root


def _python(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run this Python on a checkout."""
    path = os.pathsep.join(str(root / name) for name in ("overrides", "generated"))
    environment = {**os.environ, "PYTHONPATH": path, "IBPORTAL_ACCEPT_PUBLIC_NAMES": "1"}
    command = [sys.executable, *arguments]
    return subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, check=False)


def test_every_released_name_can_be_imported_and_called(
    real: tuple[Rehearsal, Register, Release], checkout: Path
) -> None:
    done = _python(checkout, "-c", USE, str(real[0].layout.register))
    assert done.returncode == 0, done.stderr
    operations_used, models_used, *warned = done.stdout.split()
    assert (int(operations_used), int(models_used)) == (len(real[1].operations), len(real[1].models))
    assert sorted(set(warned)) == [heir.name for heir in real[2].heirs if "deprecated" in heir.how]


def test_all_tests_of_a_client_pass_on_the_new_one(real: tuple[Rehearsal, Register, Release], checkout: Path) -> None:
    """New public names are accepted, as a maintainer does who read the report; no test is left out."""
    assert real[2].complaints == []
    assert real[2].streaming == []
    areas = [f"tests/{area}" for area in AREAS]
    done = _python(checkout, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-n", "2", "--dist", "loadfile", *areas)
    assert done.returncode == 0, done.stdout[-3000:]
    passed = re.search(r"^(\d+) passed in", done.stdout, re.M)
    assert passed, done.stdout[-300:]
    assert int(passed[1]) > 3000
