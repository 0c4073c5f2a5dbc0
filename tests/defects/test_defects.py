"""The list of planted defects: it has not rotted, and a few of them are planted every time.

All of them: `python -m tests.defects`, or `nox -s defects`.
"""

from collections import Counter
from pathlib import Path

import pytest

from tests.defects.checkout import ROOT, Checkout
from tests.defects.planting import Defect, MisfitError, defects, noticed

DEFECTS = {each.id: each for each in defects()}
SLICE = ("confirmed-silently", "filled-beyond-the-quantity", "nullable-dropped", "expectation-unchecked")
"""One of the client's, one of the mock's, one of the contract's, one of the generator's."""


@pytest.mark.parametrize("defect", DEFECTS.values(), ids=DEFECTS)
def test_a_defect_still_fits_its_file(defect: Defect) -> None:
    text = (ROOT / defect.file).read_text(encoding="utf-8")
    assert defect.planted(text) != text
    assert all((ROOT / test.partition("::")[0]).exists() for test in defect.tests if test.startswith("tests/"))


def test_there_are_forty_and_ids_are_unique() -> None:
    assert len(DEFECTS) == len(defects()) >= 40
    assert all(count >= 12 for count in Counter(each.area for each in defects()).values())
    assert {each.area for each in defects()} == {"client", "mock", "contract"}


def made(find: str, after: str = "") -> Defect:
    return Defect("one", "client", "It breaks.", "file.py", find, "X", ("tests",), after)


def test_a_defect_goes_where_its_text_is() -> None:
    assert made("b").planted("abc") == "aXc"
    assert made("b", after="c").planted("abcbb") == "abcXb"


@pytest.mark.parametrize(
    ("defect", "words"),
    [
        (made("d"), "'d' 0 times"),
        (made("a"), "'a' 2 times"),
        (made("b", after="a"), "'a' 2 times"),
        (made("b", after="c"), "does not say 'b' below 'c'"),
    ],
)
def test_a_defect_whose_place_is_not_clear_is_refused(defect: Defect, words: str) -> None:
    with pytest.raises(MisfitError, match=words):
        defect.planted("abac")


def test_a_file_is_put_back_and_its_compiled_module_is_gone(tmp_path: Path) -> None:
    original = tmp_path / "original"
    (original / "overrides" / "__pycache__").mkdir(parents=True)
    for part in ("docs", "generated", "generator", "spec", "tests"):
        (original / part).mkdir()
    (original / "overrides" / "one.py").write_text("a = 1\n")
    (original / "overrides" / "__pycache__" / "one.cpython-311.pyc").write_text("compiled")
    copy = Checkout(tmp_path / "copy", original)
    with copy.changed("overrides/one.py", "a = 2\n"):
        assert copy.read("overrides/one.py") == "a = 2\n"
        assert not list((copy.root / "overrides" / "__pycache__").iterdir())
    assert copy.read("overrides/one.py") == (original / "overrides" / "one.py").read_text() == "a = 1\n"


@pytest.mark.slow
def test_a_slice_of_the_defects_is_noticed() -> None:
    results = noticed([DEFECTS[name] for name in SLICE], jobs=2)
    assert [result.defect.id for result in results if not result.caught] == []
    told = {test.partition("::")[0] for result in results for test in result.outcome.tests}
    assert told <= {test for name in SLICE for test in DEFECTS[name].tests}
