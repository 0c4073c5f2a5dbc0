"""docs/streaming-topics.md says what the contract of the WebSocket says."""

import subprocess
import sys
from pathlib import Path

from ibportal_generated.streaming import TOPICS

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "streaming-topics.md"


def test_the_committed_page_is_what_is_generated() -> None:
    command = [sys.executable, "docs/streaming_topics.py"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert PAGE.read_text(encoding="utf-8") == done.stdout


def test_every_topic_has_one_section() -> None:
    titles = [line.removeprefix("### ") for line in PAGE.read_text(encoding="utf-8").splitlines() if line[:4] == "### "]
    assert sorted(titles) == sorted(TOPICS)
