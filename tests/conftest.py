"""What holds for every test."""

import pytest

from ibportal import log


@pytest.fixture(autouse=True)
def nothing_learnt(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no test mask what another one was told: drawn replies name accounts by any word, `NotAuthenticated` say."""
    monkeypatch.setattr(log, "_LEARNT", type(log._LEARNT)())  # pyright: ignore[reportPrivateUsage]
