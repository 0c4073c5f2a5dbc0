"""Contract against reality: every recorded reply of a gateway fits the contract and comes out of the client typed."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest

from generator.examples import Judge
from generator.node import Node, is_array, is_object
from generator.recordings import Recording, complaints, operation_of, recordings
from generator.trial import as_json, endpoint_module, parse_reply, same
from ibportal import contract

FOLDER = Path(__file__).resolve().parents[2].parent / "shared" / "evidence" / "recordings"
RECORDINGS = list(recordings(FOLDER)) if FOLDER.is_dir() else []
CONTRACT = contract.load()
JUDGE = Judge(CONTRACT)

pytestmark = pytest.mark.skipif(
    not RECORDINGS, reason="Recorded replies are not part of the repository: no ../shared/evidence/recordings"
)
every_recording = pytest.mark.parametrize("recording", RECORDINGS, ids=[recording.name for recording in RECORDINGS])


def parsed(recording: Recording) -> Any:
    """The recorded reply as the generated client hands it out."""
    found = operation_of(CONTRACT, recording.method, recording.path)
    assert found, f"no operation answers {recording.method} {recording.path}"
    return parse_reply(endpoint_module(found[1]["operationId"]), recording.status, recording.body)


def untyped(value: Any, place: str = "") -> Iterator[str]:
    """Where a parsed value holds a JSON object that no class was made for."""
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


def test_all_recordings_are_read() -> None:
    assert len(RECORDINGS) == 54


@every_recording
def test_a_recording_fits_the_contract_and_holds_no_undeclared_field(recording: Recording) -> None:
    assert not list(complaints(CONTRACT, recording, JUDGE))


@every_recording
def test_a_recording_survives_the_client(recording: Recording) -> None:
    assert same(as_json(parsed(recording)), recording.body)


@every_recording
def test_a_recording_comes_out_typed(recording: Recording) -> None:
    assert not list(untyped(parsed(recording)))
