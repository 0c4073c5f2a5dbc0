"""`spec/sources.toml`: read with every mistake named, written without losing a comment."""

import datetime as dt
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from generator import sources
from generator.sources import Record, Source, SourcesError

COMMITTED = Path(__file__).resolve().parents[2] / "spec" / "sources.toml"
TWO = """\
# precedence

[first]
# why the first is first
kind = "openapi"  # three
url = "https://example.com/first.json"
saved = ["first-*.json"]
min_operations = 3

[second]
kind = "swagger"
url = "https://example.com/second.json"
saved = ["second-*.json"]
min_operations = 2
"""
RECORD = Record(version="1.2.3", sha256="ab" * 32, date=dt.date(2026, 11, 1), operations=3, schemas=4, examples=5)


@pytest.fixture
def two(tmp_path: Path) -> Path:
    path = tmp_path / "sources.toml"
    path.write_text(TWO, encoding="utf-8")
    return path


def openapi(*saved: str) -> Source:
    return Source("openapi", "openapi", "https://example.com/", saved, 1, None)


def test_the_committed_file_is_in_order_of_precedence() -> None:
    names = [source.name for source in sources.load(COMMITTED)]
    assert names == ["openapi", "docs-openapi", "docs-pages", "campus", "swagger"]


def test_what_a_pull_found_is_read_back(two: Path) -> None:
    sources.record(two, "first", RECORD)
    first, second = sources.load(two)
    assert first.pulled == RECORD
    assert second.pulled is None


@pytest.mark.parametrize("order", [("first", "second"), ("second", "first")])
def test_recording_adds_tables_and_touches_nothing_else(two: Path, order: tuple[str, str]) -> None:
    for name in order:
        sources.record(two, name, RECORD)
    found = f'version = "1.2.3"\nsha256 = "{"ab" * 32}"\ndate = 2026-11-01\noperations = 3\nschemas = 4\nexamples = 5\n'
    head, tail = TWO.split("[second]\n")
    assert two.read_text(encoding="utf-8") == (
        f"{head}[first.pulled]\n{found}\n[second]\n{tail}\n[second.pulled]\n{found}"
    )


def test_recording_again_changes_only_the_values(two: Path) -> None:
    sources.record(two, "first", RECORD)
    before = two.read_text(encoding="utf-8")
    sources.record(two, "first", replace(RECORD, version="1.3.0", operations=17))
    after = two.read_text(encoding="utf-8")
    assert after == before.replace("1.2.3", "1.3.0").replace("\noperations = 3", "\noperations = 17")
    assert tomllib.loads(after)["first"]["pulled"]["operations"] == 17


def test_versions_are_compared_as_numbers_not_as_text(tmp_path: Path) -> None:
    for name in ("openapi-2.9.0.json", "openapi-2.35.0.json", "openapi-2.28.0.json", "openapi-2.35.0.txt"):
        (tmp_path / name).touch()
    found = openapi("openapi-*.json").saved_documents(tmp_path)
    assert [path.name for path in found] == ["openapi-2.35.0.json", "openapi-2.28.0.json", "openapi-2.9.0.json"]


def test_the_newest_wins_whichever_pattern_found_it(tmp_path: Path) -> None:
    for name in ("page-2026-07.md", "page-2026-10.html"):
        (tmp_path / name).touch()
    assert openapi("page-*.md", "page-*.html").saved_documents(tmp_path)[0].name == "page-2026-10.html"


def test_a_saved_name_states_its_version() -> None:
    page = openapi("page-v1-*.md", "page-v1-*.html")
    assert page.saved_version("page-v1-2026-07.html") == "2026-07"
    assert page.saved_version("another.md") == ""


def test_only_keeps_the_order_of_precedence(two: Path) -> None:
    assert [source.name for source in sources.chosen(sources.load(two), ["second", "first"])] == ["first", "second"]


def test_only_refuses_a_name_that_is_no_source(two: Path) -> None:
    with pytest.raises(SourcesError, match="no source is called third; choose from: first, second"):
        sources.chosen(sources.load(two), ["third"])


@pytest.mark.parametrize(
    ("published", "mistaken", "complaint"),
    [
        ('kind = "swagger"', 'kind = "wsdl"', "source 'second': no adapter reads kind 'wsdl'; choose from: openapi"),
        ('kind = "swagger"', "", "source 'second': `kind` must be given, as str"),
        ("min_operations = 2", 'min_operations = "2"', "source 'second': `min_operations` must be given, as int"),
        ("min_operations = 2", "minimum = 2\nmin_operations = 2", "source 'second': minimum is not a setting"),
        ('saved = ["second-*.json"]', 'saved = "second-*.json"', "source 'second': `saved` must be given, as list"),
        ("https://example.com/second", "http://example.com/second", "source 'second': url must be https://"),
        ("https://example.com/second", "http://localhost.example.com/s", "source 'second': url must be https://"),
        ("[second]", "[Second]", "source 'Second': a source is one table, named in lower case"),
        ("[second]", "[second", "is not TOML"),
        ("min_operations = 2", "min_operations = 2\npulled.version = 'x'", "`sha256` must be given, as str"),
    ],
)
def test_a_mistake_is_named_with_its_place(two: Path, published: str, mistaken: str, complaint: str) -> None:
    assert TWO.count(published) == 1
    two.write_text(TWO.replace(published, mistaken), encoding="utf-8")
    with pytest.raises(SourcesError) as raised:
        sources.load(two)
    assert complaint in str(raised.value)


def test_plain_http_is_allowed_on_loopback(two: Path) -> None:
    two.write_text(TWO.replace("https://example.com/second", "http://127.0.0.1:8080/second"), encoding="utf-8")
    assert sources.load(two)[1].url == "http://127.0.0.1:8080/second.json"
