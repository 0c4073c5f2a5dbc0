"""The harness runs, and tells slow from fast; what the numbers are is nobody's business here."""

import json
from pathlib import Path

import pytest

from tests.bench import __main__ as bench
from tests.bench import page, rows, stock
from tests.bench.findings import Findings, Goal, Table
from tests.bench.payloads import payloads
from tests.bench.ratios import Run, geometric, measured, ratio
from tests.bench.server import serving


@pytest.fixture(scope="module", autouse=True)
def stock_client() -> None:
    stock.generated()


def test_every_row_answers_every_payload_over_tls() -> None:
    with serving() as address:
        for payload in payloads():
            with rows.synchronous(address.tls, payload, address=address) as sends:
                answers = {name: send() for name, send in sends.items()}
            assert rows.IBIND in answers
            assert answers[rows.BASELINE] == json.loads(payload.body)
            assert all(answer is not None for answer in answers.values()), payload.name
        assert address.connections() > 0


def test_the_payloads_are_as_large_as_their_names_say() -> None:
    sizes = {payload.name: json.loads(payload.body) for payload in payloads()}
    assert len(sizes["positions 100"]) == 100
    assert len(sizes["bars 1 000"]["data"]) == 1000
    assert len(sizes["trades 200"]) == 200
    assert len(sizes["snapshot 100x20"]) == 100
    assert len(sizes["search 50"]) == 50


def test_a_row_that_does_twice_the_work_has_twice_the_ratio() -> None:
    used = [0.0]

    def working(seconds: float) -> Run:
        def work(count: int) -> None:
            used[0] += seconds * count

        return work

    rows = {"once": working(0.001), "twice": working(0.002)}
    found = measured(rows, "once", rounds=5, slice_seconds=0.02, clock=lambda: used[0])
    assert found["once"].median == pytest.approx(1.0)
    assert found["twice"].median == pytest.approx(2.0)
    assert found["twice"].microseconds == pytest.approx(2000)


def test_means_of_ratios_are_geometric() -> None:
    assert geometric([ratio([(1.0, 2.0)]), ratio([(2.0, 1.0)])]).median == pytest.approx(1.0)


@pytest.mark.parametrize("section", ["layer", "decode", "connections"])
def test_a_section_says_how_far_its_goals_are(section: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    numbers = tmp_path / "numbers.json"
    assert bench.main([section, "--quick", "--json", str(numbers)]) == 0
    told = json.loads(numbers.read_text(encoding="utf-8"))[section]
    assert told["goals"]
    assert all(table["rows"] for table in told["tables"])
    assert told["goals"][0]["what"] in " ".join(capsys.readouterr().out.split())


def test_a_section_that_does_not_exist_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        bench.main(["cals"])
    assert "no section called cals" in capsys.readouterr().err


def test_the_page_keeps_its_words_and_gets_new_numbers() -> None:
    found = Findings([Table("Calls", ["CPU"], {"ours": [1.5]})], [Goal("a call", 1.5, at_most=1.0)])
    before = f"# Words\n\n{page.BEGIN}\nold\n{page.END}\nmore words\n"
    after = page.written(before, {"calls": found})
    assert "old" not in after
    assert after.startswith("# Words\n")
    assert after.endswith("more words\n")
    assert "| a call | ≤ 1 | 1.50 | missed |" in after
    assert "| ours | 1.50 |" in after
    assert page.written(after, {"calls": found}) == after


def test_nox_knows_the_sections() -> None:
    noxfile = Path(__file__).resolve().parents[2] / "noxfile.py"
    [line] = [line for line in noxfile.read_text(encoding="utf-8").splitlines() if line.startswith("BENCH = ")]
    assert line == f"BENCH = ({', '.join(json.dumps(name) for name in sorted(bench.SECTIONS))})"
