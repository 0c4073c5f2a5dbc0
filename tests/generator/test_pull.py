"""`pull`: what it fetches, what it refuses, and that a refusal costs nothing that was there before."""

import datetime as dt
import gzip
import hashlib
import io
import json
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import httpx
import pytest
from rich.console import Console

from generator import sources
from generator.adapters import ADAPTERS, Adapter
from generator.facts import NotThisDocument
from generator.node import Node, read
from generator.pull import Pulled, pull, report, web
from generator.pull.address import pages as linked_pages
from generator.sources import Record, SourcesError

SHARED = Path(__file__).resolve().parents[2].parent / "shared" / "published"
MONDAY = dt.date(2026, 11, 2)
TUESDAY = dt.date(2026, 11, 3)
HTML = b"<!DOCTYPE html>\n<html><head><title>Page Not Found</title></head><body>Sorry</body></html>"


def openapi(count: int, version: str = "1.0.0") -> bytes:
    """An OpenAPI document with `count` operations, one schema and two example bodies."""
    media = {"schema": {"$ref": "#/components/schemas/thing"}, "example": {"id": 1}}
    paths: Node = {f"/v1/api/thing/{index}": {"get": {"responses": {"200": {}}}} for index in range(count)}
    paths["/v1/api/thing/0"] = {
        "post": {
            "requestBody": {"content": {"application/json": media}},
            "responses": {"200": {"content": {"application/json": media}}},
        }
    }
    schemas = {"thing": {"type": "object", "description": "prose", "properties": {"id": {"type": "integer"}}}}
    info = {"title": "prose", "version": version}
    return json.dumps({"openapi": "3.0.0", "info": info, "paths": paths, "components": {"schemas": schemas}}).encode()


class Request(BaseHTTPRequestHandler):
    """One request to the loopback server; the test's page for its path answers it."""

    @property
    def site(self) -> "Site":
        assert isinstance(self.server, Site)
        return self.server

    def do_GET(self) -> None:
        self.site.asked.append((self.path, dict(self.headers.items())))
        self.site.pages[self.path](self)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
        pass


Page = Callable[[Request], None]


class Site(ThreadingHTTPServer):
    """A web site on loopback; every request it got stands in `asked`."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Request)
        self.pages: dict[str, Page] = {}
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.closing = threading.Event()

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}{path}"


def answer(
    body: bytes = b"", status: int = 200, *, length: int | None = None, headers: Mapping[str, str] | None = None
) -> Page:
    """A page that gives `body`; with `length`, it promises that many bytes."""

    def page(request: Request) -> None:
        request.send_response(status)
        for name, value in (headers or {}).items():
            request.send_header(name, value)
        request.send_header("Content-Length", str(len(body) if length is None else length))
        request.end_headers()
        request.wfile.write(body)

    return page


def in_turn(*pages: Page) -> Page:
    """A page that answers as `pages` do, one after the other."""
    left = iter(pages)

    def page(request: Request) -> None:
        next(left)(request)

    return page


def conditional(body: bytes, name: str, value: str, asked: str) -> Page:
    """A page that answers 304 to who has it already."""

    def page(request: Request) -> None:
        known = request.headers.get(asked) == value
        (answer(b"", 304) if known else answer(body, headers={name: value}))(request)

    return page


class Bench:
    """A site, a `sources.toml` about it, and the places `pull` writes to."""

    def __init__(self, folder: Path, site: Site) -> None:
        self.folder = folder
        self.site = site
        self.sources = folder / "sources.toml"
        self.sources.write_text("# by hand\n", encoding="utf-8")
        self.slept: list[float] = []
        self.client = httpx.Client(timeout=5.0)

    def source(self, name: str, path: str, kind: str = "openapi", minimum: int = 1, saved: str = "") -> None:
        table = (
            f'\n[{name}]\nkind = "{kind}"\nurl = "{self.site.url(path)}"\n'
            f'saved = ["{saved or name + "-*.json"}"]\nmin_operations = {minimum}\n'
        )
        with self.sources.open("a", encoding="utf-8") as file:
            file.write(table)

    def pull(
        self,
        *only: str,
        today: dt.date = MONDAY,
        saved: Path | None = None,
        client: httpx.Client | None = None,
    ) -> list[Pulled]:
        return pull(
            self.sources,
            self.folder / "published",
            self.folder / "cache",
            client=client or self.client,
            saved=saved,
            only=only,
            sleep=self.slept.append,
            today=today,
        )

    def files(self) -> dict[str, bytes]:
        """Every file `pull` may write, with its content."""
        found = (path for path in self.folder.rglob("*") if path.is_file() and "saved" not in path.parts)
        return {path.relative_to(self.folder).as_posix(): path.read_bytes() for path in found}

    def facts(self, name: str) -> Node:
        return read(self.folder / "published" / f"{name}.json")


@pytest.fixture
def site() -> Iterator[Site]:
    with Site() as site:
        thread = threading.Thread(target=site.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield site
        site.closing.set()
        site.shutdown()
        thread.join()


@pytest.fixture
def bench(tmp_path: Path, site: Site) -> Iterator[Bench]:
    """A bench with the source `api` at `/api-docs`, eight operations there, not yet pulled."""
    bench = Bench(tmp_path, site)
    bench.source("api", "/api-docs")
    site.pages["/api-docs"] = answer(openapi(8))
    with bench.client:
        yield bench


def test_a_first_pull_writes_facts_raw_document_and_record(bench: Bench) -> None:
    [pulled] = bench.pull()
    body = openapi(8)
    expected = Record("1.0.0", hashlib.sha256(body).hexdigest(), MONDAY, operations=8, schemas=1, examples=2)
    assert pulled == Pulled("api", "new", expected)
    assert sources.load(bench.sources)[0].pulled == expected
    assert "/thing/0" in bench.facts("api")["paths"]
    assert (bench.folder / "cache" / "api" / "api-docs").read_bytes() == body


def test_facts_hold_no_prose_and_no_date(bench: Bench) -> None:
    bench.pull()
    facts = (bench.folder / "published" / "api.json").read_text(encoding="utf-8")
    assert "prose" not in facts
    assert "2026" not in facts


def test_the_same_content_again_changes_no_file(bench: Bench) -> None:
    bench.pull()
    before = bench.files()
    [pulled] = bench.pull(today=TUESDAY)
    assert (pulled.state, pulled.reason) == ("unchanged", "")
    assert bench.files() == before


def test_other_content_under_the_same_version_is_a_change(bench: Bench) -> None:
    bench.pull()
    bench.site.pages["/api-docs"] = answer(openapi(9))
    [pulled] = bench.pull(today=TUESDAY)
    assert pulled.state == "changed"
    assert pulled.found is not None
    assert (pulled.found.version, pulled.found.operations, pulled.found.date) == ("1.0.0", 9, TUESDAY)
    assert len(bench.facts("api")["paths"]) == 9


def test_an_adapter_that_reads_more_rewrites_the_facts_but_not_the_date(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.pull()

    def facts(documents: Mapping[str, str]) -> Node:
        [text] = documents.values()
        found = json.loads(text)
        return {"openapi": "3.1.0", "info": {"title": "facts", "version": "1.0.0"}, "paths": found["paths"]}

    monkeypatch.setitem(ADAPTERS, "openapi", Adapter("json", facts))
    [pulled] = bench.pull(today=TUESDAY)
    assert (pulled.state, pulled.reason) == ("unchanged", "the same document reads differently now")
    assert pulled.found is not None
    assert (pulled.found.date, pulled.found.schemas) == (MONDAY, 0)
    assert sources.load(bench.sources)[0].pulled == pulled.found
    assert "/v1/api/thing/0" in bench.facts("api")["paths"]


@pytest.mark.parametrize(
    ("name", "value", "asked"),
    [("ETag", '"abc"', "If-None-Match"), ("Last-Modified", "Mon, 02 Nov 2026 10:00:00 GMT", "If-Modified-Since")],
)
def test_a_document_is_not_fetched_again_until_it_changes(bench: Bench, name: str, value: str, asked: str) -> None:
    bench.site.pages["/api-docs"] = conditional(openapi(8), name, value, asked)
    bench.pull()
    before = bench.files()
    [pulled] = bench.pull(today=TUESDAY)
    assert bench.site.asked[1][1][asked] == value
    assert pulled.state == "unchanged"
    assert bench.files() == before
    bench.site.pages["/api-docs"] = conditional(openapi(9), name, value + "2", asked)
    assert [each.state for each in bench.pull()] == ["changed"]


def test_a_damaged_cache_is_not_believed(bench: Bench) -> None:
    bench.site.pages["/api-docs"] = conditional(openapi(8), "ETag", '"abc"', "If-None-Match")
    bench.pull()
    (bench.folder / "cache" / "api" / "api-docs").write_bytes(openapi(4))
    [pulled] = bench.pull()
    assert "If-None-Match" not in bench.site.asked[1][1]
    assert pulled.state == "unchanged"


@pytest.mark.parametrize("index", [b"", b'{"api-docs": {"url"', b"\xff\xfe"])
def test_a_damaged_cache_index_costs_one_unconditional_request(bench: Bench, index: bytes) -> None:
    bench.site.pages["/api-docs"] = conditional(openapi(8), "ETag", '"abc"', "If-None-Match")
    bench.pull()
    before = bench.files()
    (bench.folder / "cache" / "api" / ".index.json").write_bytes(index)
    [pulled] = bench.pull()
    assert "If-None-Match" not in bench.site.asked[1][1]
    assert pulled.state == "unchanged"
    assert bench.files() == before, "the index is whole again"


def test_requests_name_the_project(bench: Bench) -> None:
    bench.pull()
    assert bench.site.asked[0][1]["User-Agent"].startswith("ibportal")


def reset(request: Request) -> None:
    """Close the connection without an answer."""
    request.close_connection = True


def hang(request: Request) -> None:
    """No answer while the test lasts."""
    request.site.closing.wait()


REFUSALS = {
    "HTML for JSON": (answer(HTML), "expected JSON, got HTML entitled 'Page Not Found'"),
    "HTML for JSON, said to be JSON": (
        answer(HTML, headers={"Content-Type": "application/json"}),
        "expected JSON, got HTML",
    ),
    "text for JSON": (answer(b"paths: {}"), "expected JSON, got something else (Expecting value"),
    "nothing": (answer(b""), "expected JSON, got nothing"),
    "bytes": (answer(b'{"openapi": "\xff\xfe"}'), "expected JSON in UTF-8, got bytes that are not"),
    "JSON of another kind": (answer(b'{"swagger": "2.0"}'), "expected a document of kind openapi, got JSON, but not"),
    "JSON of no kind": (answer(b'{"openapi": "3.0.0", "paths": {"/a": []}}'), "got one its adapter cannot read"),
    "JSON cut off": (answer(openapi(8)[:400]), "expected JSON, got JSON cut off after 400 characters"),
    "body shorter than promised": (answer(openapi(8), length=9999), "expected the whole document, got a truncated"),
    "broken compression": (answer(openapi(8), headers={"Content-Encoding": "gzip"}), "got a truncated or broken body"),
    "too large": (
        answer(gzip.compress(bytes(web.LIMIT + 1)), headers={"Content-Encoding": "gzip"}),
        "bytes, got more",
    ),
    "redirect to another page": (
        answer(b"", 302, headers={"Location": "/moved"}),
        "expected that page, got a redirect to another: ",
    ),
    "redirect in a circle": (answer(b"", 302, headers={"Location": "/api-docs"}), "got 5 redirects in a row"),
    "redirect to nowhere": (
        answer(b"", 302, headers={"Location": "mailto:api@example.com"}),
        "expected an answer, got none",
    ),
    "404": (answer(openapi(8), 404), "expected status 200, got 404 Not Found"),
    "403": (answer(HTML, 403), "expected status 200, got 403 Forbidden"),
    "206": (answer(openapi(8), 206), "expected status 200, got 206 Partial Content"),
    "304 to an unconditional request": (answer(b"", 304), "expected status 200, got 304 Not Modified"),
    "connection closed": (reset, "expected an answer, got none (RemoteProtocolError: "),
    "fewer than half": (answer(openapi(3)), "expected at least half of last time's 8 operations, got 3"),
}


@pytest.mark.parametrize(("page", "complaint"), REFUSALS.values(), ids=REFUSALS.keys())
def test_a_refused_document_is_named_and_what_was_there_stays(bench: Bench, page: Page, complaint: str) -> None:
    bench.source("other", "/other")
    bench.site.pages |= {"/other": answer(openapi(2)), "/moved": answer(openapi(8))}
    known = bench.pull("api")[0].found
    (bench.folder / "cache" / "api" / ".index.json").unlink()  # so that every request is unconditional
    before = bench.files()
    bench.site.pages["/api-docs"] = page

    refused, other = bench.pull(today=TUESDAY)

    assert (refused.source, refused.state, refused.found) == ("api", "refused", known)
    assert refused.reason.startswith(f"api: {bench.site.url('/api-docs')}: expected ")
    assert complaint in refused.reason
    assert refused.reason.endswith("; the last good facts stay")
    assert other.state == "new", "one bad source must not stop the next"
    after = bench.files()
    assert after.pop("sources.toml").startswith(before.pop("sources.toml").split(b"[other]")[0])
    assert {name: after[name] for name in before} == before
    assert not [name for name in after if name.endswith(".draft")]


def test_a_server_that_never_answers_is_given_up(bench: Bench) -> None:
    bench.pull()
    bench.site.pages["/api-docs"] = hang
    with httpx.Client(timeout=0.1) as impatient:
        [pulled] = bench.pull(client=impatient)
    assert "expected an answer, got none in time (ReadTimeout); the last good facts stay" in pulled.reason


def test_a_body_that_only_trickles_is_given_up(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web, "DEADLINE", -1.0)
    [pulled] = bench.pull()
    assert "expected the whole document within -1 s, got " in pulled.reason
    assert pulled.reason.endswith("; there are no facts of it yet")


def test_a_source_refused_at_its_first_pull_leaves_nothing_behind(bench: Bench) -> None:
    bench.site.pages["/api-docs"] = answer(HTML)
    before = bench.files()
    [pulled] = bench.pull()
    assert pulled.found is None
    assert pulled.reason.endswith("; there are no facts of it yet")
    assert bench.files() == before


def test_too_few_operations_are_refused_even_at_the_first_pull(bench: Bench) -> None:
    bench.source("large", "/api-docs", minimum=9)
    [pulled] = bench.pull("large")
    assert "expected at least 9 operations (min_operations), got 8" in pulled.reason


def test_exactly_half_of_last_time_is_accepted(bench: Bench) -> None:
    bench.pull()
    bench.site.pages["/api-docs"] = answer(openapi(4))
    assert [each.state for each in bench.pull()] == ["changed"]


def test_last_time_is_read_from_the_facts_when_nothing_is_recorded(bench: Bench) -> None:
    unrecorded = bench.sources.read_bytes()
    bench.pull()
    bench.sources.write_bytes(unrecorded)
    bench.site.pages["/api-docs"] = answer(openapi(3))
    [pulled] = bench.pull()
    assert "half of last time's 8 operations, got 3" in pulled.reason
    assert "delete api.json and [api.pulled] and pull again" in pulled.reason


def test_a_redirect_that_only_adds_a_slash_is_followed(bench: Bench) -> None:
    bench.site.pages |= {
        "/api-docs": answer(b"", 301, headers={"Location": "/api-docs/"}),
        "/api-docs/": answer(openapi(8)),
    }
    assert [each.state for each in bench.pull()] == ["new"]


@pytest.mark.parametrize(
    ("location", "state"),
    [
        ("https://www.example.com/api-docs", "new"),
        ("https://example.com/api-docs/", "new"),
        ("https://example.com/api-docs?login=1", "refused"),
        ("https://example.com/api", "refused"),
        ("https://other.example.com/api-docs", "refused"),
    ],
)
def test_a_redirect_may_change_the_spelling_of_the_page_only(
    tmp_path: Path, site: Site, location: str, state: str
) -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        if str(request.url) == "https://example.com/api-docs":
            return httpx.Response(301, headers={"Location": location})
        return httpx.Response(200, content=openapi(8))

    bench = Bench(tmp_path, site)
    bench.source("api", "/api-docs")
    table = bench.sources.read_text(encoding="utf-8").replace(site.url("/"), "https://example.com/")
    bench.sources.write_text(table, encoding="utf-8")
    with bench.client, httpx.Client(transport=httpx.MockTransport(handler)) as client:
        [pulled] = bench.pull(client=client)
    assert pulled.state == state


def test_a_redirect_away_from_https_is_not_followed(tmp_path: Path, site: Site) -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        assert request.url.scheme == "https"
        return httpx.Response(302, headers={"Location": "http://example.com/api-docs"})

    bench = Bench(tmp_path, site)
    bench.source("api", "/api-docs")
    table = bench.sources.read_text(encoding="utf-8").replace(site.url("/"), "https://example.com/")
    bench.sources.write_text(table, encoding="utf-8")
    with bench.client, httpx.Client(transport=httpx.MockTransport(handler)) as client:
        [pulled] = bench.pull(client=client)
    assert "expected HTTPS throughout, got a redirect to http://example.com/api-docs" in pulled.reason


@pytest.mark.parametrize("status", [429, 500, 503])
def test_a_busy_server_is_asked_four_times_more(bench: Bench, status: int) -> None:
    bench.site.pages["/api-docs"] = answer(b"", status)
    [pulled] = bench.pull()
    assert f"expected status 200, got {status}" in pulled.reason
    assert len(bench.site.asked) == 5
    assert bench.slept == [1.0, 2.0, 4.0, 8.0]


def test_a_busy_server_that_recovers_is_believed(bench: Bench) -> None:
    bench.site.pages["/api-docs"] = in_turn(
        answer(status=503), answer(status=429, headers={"Retry-After": "7"}), answer(openapi(8))
    )
    assert [each.state for each in bench.pull()] == ["new"]
    assert bench.slept == [1.0, 7.0]


def test_a_server_that_asks_for_a_long_wait_is_left_alone(bench: Bench) -> None:
    bench.site.pages["/api-docs"] = answer(status=429, headers={"Retry-After": "3600"})
    [pulled] = bench.pull()
    assert "expected status 200, got 429 and the request to wait 3600 s" in pulled.reason
    assert len(bench.site.asked) == 1
    assert bench.slept == []


def page_facts(documents: Mapping[str, str]) -> Node:
    """One operation a page; its path is the page's name."""
    paths: Node = {f"/{name}": {"get": {"responses": {}}} for name in documents}
    return {"openapi": "3.1.0", "info": {"title": "facts", "version": "0"}, "paths": paths}


@pytest.fixture
def pages(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> Bench:
    """A bench with the source `docs`: an index of two pages of its site and one of another."""
    bench.sources.write_text("", encoding="utf-8")
    bench.source("docs", "/docs/llms.txt", kind="docs-pages", saved="docs/**/*.md")
    bench.site.pages |= {
        "/docs/llms.txt": answer(b"# Index\n\n/docs/b.md\na.md#part\n/docs/b.md\nhttps://example.com/c.md\n"),
        "/docs/a.md": conditional(b"# A\n", "ETag", '"a"', "If-None-Match"),
        "/docs/b.md": answer(b"# B\n\n```json\n{}\n```\n"),
    }
    reader = Adapter("markdown", page_facts, lambda index: index.split("\n")[2:-1])
    monkeypatch.setitem(ADAPTERS, "docs-pages", reader)
    return bench


def test_an_index_is_followed_to_every_page_of_its_site_once(pages: Bench) -> None:
    [pulled] = pages.pull()
    assert pulled.state == "new"
    assert [path for path, _ in pages.site.asked] == ["/docs/llms.txt", "/docs/b.md", "/docs/a.md"]
    assert list(pages.facts("docs")["paths"]) == ["/docs/a.md", "/docs/b.md"]
    assert pages.slept == [web.PAUSE, web.PAUSE]


def test_an_index_that_only_reads_differently_is_no_change(pages: Bench) -> None:
    pages.pull()
    pages.site.pages["/docs/llms.txt"] = answer(b"# Another\n\n/docs/a.md\n/docs/b.md\n")
    [pulled] = pages.pull(today=TUESDAY)
    assert pulled.state == "unchanged"
    assert pages.site.asked[-2][1]["If-None-Match"] == '"a"'


def test_the_hash_of_many_documents_can_be_had_with_sha256sum(pages: Bench) -> None:
    [pulled] = pages.pull()
    lines = [f"{hashlib.sha256(b'# A' + bytes([10])).hexdigest()}  docs/a.md"]
    lines += [f"{hashlib.sha256((pages.folder / 'cache/docs/docs/b.md').read_bytes()).hexdigest()}  docs/b.md"]
    assert pulled.found is not None
    assert pulled.found.sha256 == hashlib.sha256("".join(line + "\n" for line in lines).encode()).hexdigest()


def test_saved_pages_give_the_same_facts_as_fetched_ones(pages: Bench) -> None:
    [fetched] = pages.pull()
    facts = pages.facts("docs")
    [saved] = pages.pull(saved=pages.folder / "cache" / "docs", today=TUESDAY)
    assert saved == replace(fetched, state="unchanged")
    assert pages.facts("docs") == facts


def test_a_page_the_index_no_longer_links_leaves_the_cache(pages: Bench) -> None:
    pages.pull()
    pages.site.pages["/docs/llms.txt"] = answer(b"# Index\n\n/docs/a.md\n")
    [pulled] = pages.pull()
    assert pulled.state == "changed"
    assert not (pages.folder / "cache" / "docs" / "docs" / "b.md").exists()


@pytest.mark.parametrize(
    ("page", "complaint"),
    [
        (answer(HTML), "expected Markdown, got HTML entitled 'Page Not Found'"),
        (answer(b"# Page Not Found\n\nSorry.\n"), "expected Markdown, got a page entitled 'Page Not Found'"),
        (answer(b"# 404\n"), "expected Markdown, got a page entitled '404'"),
        (answer(b"# B\n\n```json\n{"), "expected Markdown, got Markdown cut off inside a code block"),
        (answer(b"", 404), "expected status 200, got 404 Not Found"),
    ],
)
def test_one_bad_page_refuses_its_source_whole(pages: Bench, page: Page, complaint: str) -> None:
    pages.pull()
    before = pages.files()
    pages.site.pages |= {"/docs/b.md": page, "/docs/a.md": answer(b"# A, revised\n")}
    [pulled] = pages.pull()
    assert pulled.reason == f"docs: {pages.site.url('/docs/b.md')}: {complaint}; the last good facts stay"
    assert pages.files() == before


def test_an_index_that_leads_elsewhere_is_refused(pages: Bench) -> None:
    pages.site.pages["/docs/llms.txt"] = answer(b"# Index\n\nhttps://example.com/c.md\n")
    [pulled] = pages.pull()
    assert "expected an index of pages, got one whose 1 links lead to other sites" in pulled.reason


def test_an_index_its_adapter_does_not_know_is_refused(pages: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    def links(index: str) -> list[str]:
        raise NotThisDocument(f"{len(index)} characters without a link")

    monkeypatch.setitem(ADAPTERS, "docs-pages", Adapter("markdown", page_facts, links))
    [pulled] = pages.pull()
    assert "/docs/llms.txt: expected an index of pages, got " in pulled.reason
    assert "characters without a link; there are no facts of it yet" in pulled.reason


@pytest.mark.parametrize(
    ("body", "complaint"),
    [
        (b"<!-- saved --><html><head><title>API</title></head><body></body></html>\n<!-- cached -->", ""),
        (b"<!-- cleaned -->\n## API\n", ""),
        (b"<html><head><title>API</title></head><body><h2>Orders</h2>", "got HTML cut off before its closing tag"),
        (HTML, "expected a page in HTML or Markdown, got a page entitled 'Page Not Found'"),
    ],
)
def test_a_page_may_be_html_or_markdown_but_must_be_whole(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, body: bytes, complaint: str
) -> None:
    monkeypatch.setitem(ADAPTERS, "openapi", Adapter("page", page_facts))
    bench.site.pages["/api-docs"] = answer(body)
    [pulled] = bench.pull()
    assert pulled.state == ("refused" if complaint else "new")
    assert complaint in pulled.reason


@pytest.mark.parametrize("minimum", [2, 3])
def test_the_documentation_site_is_read_by_its_own_adapter(bench: Bench, minimum: int) -> None:
    bench.source("docs", "/docs/llms.txt", kind="docs-pages", minimum=minimum, saved="docs/**/*.md")
    links = "".join(f"- [page]({bench.site.url(f'/docs/endpoints/{name}.md')})\n" for name in ("accounts", "tickle"))
    bench.site.pages |= {
        "/docs/llms.txt": answer(f"# Web API\n\n{links}".encode()),
        "/docs/endpoints/accounts.md": answer(b"# Accounts\n\n`GET /iserver/accounts`\n"),
        "/docs/endpoints/tickle.md": answer(b"# Tickle\n\n`POST /tickle`\n"),
    }
    [pulled] = bench.pull("docs")
    if minimum == 2:
        assert pulled.state == "new"
        assert list(bench.facts("docs")["paths"]) == ["/iserver/accounts", "/tickle"]
    else:
        first = bench.site.url("/docs/endpoints/accounts.md")
        assert f"docs: {first} and 1 more: expected at least 3 operations" in pulled.reason


def test_the_retired_campus_page_is_refused_and_the_saved_copy_stays(bench: Bench) -> None:
    bench.source("campus", "/campus/cpapi-v1/", kind="campus")
    saved = bench.folder / "saved"
    saved.mkdir()
    sections = "".join(f"## Section {each}\n\n`GET /iserver/section{each}`\n\n" for each in range(9))
    (saved / "campus-2026-07.json").write_text(sections, encoding="utf-8")
    bench.site.pages |= {
        "/campus/cpapi-v1/": answer(b"", 301, headers={"Location": "/docs/web-api/introduction"}),
        "/docs/web-api/introduction": answer(b"<html><head><title>Introduction</title></head></html>"),
    }
    [copy] = bench.pull("campus", saved=saved)
    assert copy.state == "new"
    [pulled] = bench.pull("campus", today=TUESDAY)
    moved = bench.site.url("/docs/web-api/introduction")
    assert f"expected that page, got a redirect to another: {moved}; the last good facts stay" in pulled.reason
    assert pulled.found == copy.found


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    folder = tmp_path / "saved"
    folder.mkdir()
    (folder / "api-2.35.0.json").write_bytes(openapi(8, "2.35.0"))
    (folder / "api-2.9.0.json").write_bytes(openapi(7, "2.9.0"))
    return folder


def test_a_folder_gives_its_newest_document_and_no_request_is_made(bench: Bench, saved: Path) -> None:
    [pulled] = bench.pull(saved=saved)
    assert pulled.found is not None
    assert (pulled.state, pulled.found.version, pulled.found.operations) == ("new", "2.35.0", 8)
    assert bench.site.asked == []
    assert (bench.folder / "cache" / "api" / "api-2.35.0.json").read_bytes() == openapi(8, "2.35.0")


def test_a_source_the_folder_does_not_hold_stays_as_it_was(bench: Bench, saved: Path) -> None:
    bench.source("other", "/api-docs")
    bench.pull("other")
    before = bench.files()
    [api, other] = bench.pull(saved=saved)
    assert api.state == "new"
    assert (other.state, other.reason) == ("left alone", "nothing here is called other-*.json")
    assert other.found == sources.load(bench.sources)[1].pulled
    assert bench.files()["published/other.json"] == before["published/other.json"]


def test_a_saved_document_is_refused_as_a_fetched_one_is(bench: Bench, saved: Path) -> None:
    (saved / "api-3.0.0.json").write_bytes(openapi(8)[:-5])
    [pulled] = bench.pull(saved=saved)
    assert pulled.reason.startswith("api: api-3.0.0.json: expected JSON, got ")
    assert pulled.found is None


def test_a_document_that_states_no_version_has_that_of_its_saved_name(
    bench: Bench, saved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(ADAPTERS, "openapi", Adapter("page", page_facts))
    (saved / "api-2026-07.json").write_text("# API\n", encoding="utf-8")
    [pulled] = bench.pull(saved=saved)
    assert pulled.found is not None
    assert pulled.found.version == "2026-07"


def test_a_fetch_after_a_saved_copy_does_not_claim_to_have_the_page(bench: Bench, saved: Path) -> None:
    bench.site.pages["/api-docs"] = conditional(openapi(8), "ETag", '"abc"', "If-None-Match")
    bench.pull()
    bench.pull(saved=saved)
    bench.pull()
    assert "If-None-Match" not in bench.site.asked[1][1]


def test_a_folder_that_is_none_is_said_before_anything_is_pulled(bench: Bench) -> None:
    with pytest.raises(SourcesError, match="is not a folder; give the one that holds the saved documents"):
        bench.pull(saved=bench.folder / "absent")


RECORD = Record(version="2.35.0", sha256="", date=MONDAY, operations=182, schemas=453, examples=7)
ROWS = [
    Pulled("api", "changed", RECORD),
    Pulled("docs", "left alone", None, "nothing here is called docs-*.json"),
    Pulled("old", "refused", replace(RECORD, version=""), "old: expected JSON, got HTML entitled '[red]Gone'"),
]


def test_the_report_is_plain_lines_where_there_is_no_terminal() -> None:
    out = io.StringIO()
    assert report(ROWS, Console(file=out, width=40)) == 1
    assert out.getvalue().splitlines() == [
        "source  version  operations  schemas  state",
        "api     2.35.0   182         453      changed",
        "docs    -        -           -        left alone: nothing here is called docs-*.json",
        "old     -        182         453      refused: old: expected JSON, got HTML entitled '[red]Gone'",
    ]


def test_the_report_is_a_table_on_a_terminal() -> None:
    out = io.StringIO()
    report(ROWS, Console(file=out, width=200, force_terminal=True, color_system=None))
    assert "│ refused: old: expected JSON, got HTML entitled '[red]Gone'" in out.getvalue()


def test_the_exit_status_is_zero_unless_something_was_refused() -> None:
    assert report(ROWS[:2], Console(file=io.StringIO())) == 0


@pytest.mark.skipif(
    not SHARED.is_dir(), reason="IBKR's documents are not part of the repository: no ../shared/published"
)
def test_the_saved_documents_of_ibkr_give_the_same_bytes_twice(tmp_path: Path) -> None:
    committed = Path(__file__).resolve().parents[2] / "spec" / "sources.toml"
    runs: list[dict[str, bytes]] = []
    for run in ("first", "second"):
        folder = tmp_path / run
        folder.mkdir()
        (folder / "sources.toml").write_bytes(committed.read_bytes())
        pulled = pull(folder / "sources.toml", folder / "published", folder / "cache", saved=SHARED, today=MONDAY)
        assert {each.source: each.state for each in pulled} == {
            "openapi": "new",
            "docs-openapi": "left alone",
            "docs-pages": "left alone",
            "campus": "new",
            "swagger": "new",
        }
        runs.append({path.name: path.read_bytes() for path in (folder / "published").iterdir()})
    assert runs[0] == runs[1]


def test_an_index_that_names_another_of_the_hosts_is_read_from_its_own() -> None:
    links = [
        "https://other.example/docs/web-api/v1/endpoints/a.md",
        "/docs/web-api/b.md#part",
        "https://other.example/elsewhere/c.md",
    ]
    assert list(linked_pages("https://site.example/docs/web-api/llms.txt", links)) == [
        "https://site.example/docs/web-api/v1/endpoints/a.md",
        "https://site.example/docs/web-api/b.md",
    ]
