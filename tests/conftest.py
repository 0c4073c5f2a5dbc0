"""What holds for every test."""

import os
from typing import Any

import pytest
from hypothesis import settings
from hypothesis.internal.conjecture import providers

from ibportal import log

THOROUGH = bool(os.environ.get("IBPORTAL_THOROUGH"))

# Property tests draw the same on every run, whatever the machine, the order and the load; a campaign draws anew.
settings.register_profile("ibportal", deadline=None, derandomize=not THOROUGH, print_blob=True)
settings.load_profile("ibportal")
if not THOROUGH:
    # Hypothesis also draws constants from the source of whatever has been imported so far: another set for every
    # selection of tests, which grows in the middle of a test where modules are imported late, as ours are.
    library: Any = providers
    library._get_local_constants = lambda: library._local_constants


@pytest.fixture(autouse=True)
def nothing_learnt(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no test mask what another one was told: drawn replies name accounts by any word, `NotAuthenticated` say."""
    monkeypatch.setattr(log, "_LEARNT", type(log._LEARNT)())  # pyright: ignore[reportPrivateUsage]
