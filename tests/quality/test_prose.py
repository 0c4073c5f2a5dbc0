"""IBKR's prose stays out of the repository; what the gateway itself says on the wire may stand."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CHECK = ROOT.parent / "shared" / "tools" / "prose_check"
WIRE = {
    "spec/published/openapi.json": "example values: questions, exchange lists, disclaimers, as the gateway sends them",
    "spec/published/campus.json": "example values; the saved copy of the page holds them outside code blocks too",
    "spec/published/swagger.json": "ten schema keywords in a row",
    "spec/evidence.json": "availability codes, and a warning of the gateway's",
    "spec/openapi.json": "example values, as in the facts",
    "spec/sources.toml": "the address of the campus page",
    "generated/ibportal_generated/calls/allocation.py": "the names of five parameters in a row",
    "generated/ibportal_generated/namespaces/allocation.py": "the names of five parameters in a row",
    "overrides/ibportal/mock/questions.py": "questions in the words by which programs recognise them",
    "tests/contract/public_names.txt": "the names of five parameters in a row",
}
"""Files in which runs of IBKR's words are facts, and which facts."""


@pytest.mark.skipif(not CHECK.exists(), reason="needs the raw documents, which are not part of the repository")
def test_no_sentence_of_ibkrs_stands_outside_example_values() -> None:
    done = subprocess.run([sys.executable, CHECK, ROOT], capture_output=True, text=True, check=False)
    found = re.findall(r"^ *\d+ {2}([^:]+): (.*)$", done.stdout, re.M)
    assert "files hold runs" in done.stdout
    assert [f"{name}: {words}" for name, words in found if name not in WIRE] == []
