"""A small slice of the soak: `nox -s soak` has the long one."""

from tests.stream.soak import soak


def test_whatever_is_missing_is_announced_and_nothing_comes_twice() -> None:
    outcomes = soak(4_000, seed=5, say=lambda _: None)
    assert [text for outcome in outcomes for text in outcome.wrong] == []
    for outcome in outcomes:
        assert sum(reader.received for reader in outcome.campaign.readers) > 1_000
        assert len(outcome.campaign.done) >= 5, "too little happened to be worth the name"
