"""Adapter for the documentation site: an index, `llms.txt`, and Markdown pages of one endpoint each.

Pages come in three forms: generated from an OpenAPI document (`reference`), the same with the document itself in a YAML
block, and the campus page's sections moved here (`section`). The site answers 200 for pages that do not exist.
"""

import re
from collections.abc import Iterator, Mapping

import yaml

from generator.adapters.pages import reference
from generator.adapters.pages.blocks import Block, Code, Heading, blocks
from generator.adapters.pages.reading import LeftOut, Reading
from generator.adapters.pages.section import Section, endpoint, operation, shows_request
from generator.facts import NotThisDocument, short_path, tidy
from generator.node import Node, all_schemas, operations

_INDEX = "llms.txt"
_SCHEMAS = "#/components/schemas/"
_ENDPOINT_PAGE = re.compile(r"\((https?://[^\s()]+/(?:api-reference|endpoints)/[^\s()]+\.md)\)")


def links(index: str) -> list[str]:
    """The endpoint pages that `llms.txt` lists, in its order, each once; raises `NotThisDocument` if there are none."""
    found = list(dict.fromkeys(_ENDPOINT_PAGE.findall(index)))
    if not found:
        raise NotThisDocument(
            "an index (llms.txt) should link to endpoint pages, …/endpoints/….md; this one links to none"
        )
    return found


def facts(documents: Mapping[str, str]) -> Node:
    """The facts of the pages, given by file name or address; an index among them is passed over."""
    return read(documents).facts


def read(documents: Mapping[str, str]) -> Reading:
    """The pages, with account given of every one that is no operation; raises `NotThisDocument` when none is."""
    reading = Reading()
    for name, text in documents.items():
        if not name.endswith(_INDEX):
            _read_page(name, text, reading)
    if not reading.operations:
        reasons = "; ".join(f"{left_out.where}: {left_out.reason}" for left_out in reading.skipped[:3])
        raise NotThisDocument(
            f"none of {len(documents)} pages describes an endpoint ({reasons or 'only an index was given'})"
        )
    reading.schemas.update({name: {} for name in list(_unexplained(reading))})
    return reading


def _read_page(name: str, text: str, reading: Reading) -> None:
    page = Section(name, blocks(text))
    if any(isinstance(block, Heading) and block.text.lower() == "page not found" for block in page.blocks):
        reading.skipped.append(LeftOut(name, "the site says that there is no such page"))
        return
    found = endpoint(page)
    try:
        document = next(_documents_in(page.blocks), None)
    except yaml.YAMLError as error:
        reading.skipped.append(LeftOut(name, f"its OpenAPI document is not YAML: {' '.join(str(error).split())}"))
        return
    if document:
        _take_document(document, page, found, reading)
    elif found and reference.is_reference(page.blocks):
        described, schemas = reference.operation(page)
        _take(found, described, schemas, page, reading)
    elif found:
        reading.add(*found, operation(page))
    else:
        asks = shows_request(page)
        reason = "shows a request, but no line names method and path" if asks else "describes no endpoint"
        reading.skipped.append(LeftOut(name, reason))
    reading.unread.extend(LeftOut(name, reason) for reason in page.unread)


def _documents_in(page: list[Block]) -> Iterator[Node]:
    """The OpenAPI documents in the code blocks of a page."""
    for block in page:
        if isinstance(block, Code) and re.match(r"\s*openapi:\s*['\"]?3\.", block.text):
            document: Node = yaml.safe_load(block.text)
            if document.get("paths"):
                yield document


def _take_document(document: Node, page: Section, found: tuple[str, str] | None, reading: Reading) -> None:
    """Take in a page's own OpenAPI document, whose paths may lack what the address of its server holds."""
    schemas: Node = document.get("components", {}).get("schemas", {})
    for method, path, described in list(operations(document)):
        whole = found if found and found[0] == method and found[1].endswith(path) else (method, short_path(path))
        reference.add_examples(described, page)
        _take(whole, described, schemas, page, reading)


def _take(found: tuple[str, str], described: Node, schemas: Node, page: Section, reading: Reading) -> None:
    """Take in an operation and the schemas it names; a name that means another thing on another page gets a suffix."""
    method, path = found
    if place := reference.address(page):
        described["x-page"] = place
    facts = tidy({"paths": {path: {method: described}}, "components": {"schemas": schemas}})
    known = reading.schemas
    renamed = {key: f"{key}-{_stem(page.title)}" for key, schema in schemas.items() if known.get(key, schema) != schema}
    for _, schema in list(all_schemas(facts)):
        name = _name(schema)
        if name in renamed:
            schema["$ref"] = _SCHEMAS + renamed[name]
    reading.schemas.update({renamed.get(key, key): schema for key, schema in schemas.items()})
    reading.add(method, path, facts["paths"][path][method])


def _name(schema: Node) -> str:
    """The name of the schema that `schema` refers to; empty when it is none."""
    return str(schema.get("$ref", "")).removeprefix(_SCHEMAS)


def _unexplained(reading: Reading) -> Iterator[str]:
    """Names of schemas that are used and that no page explains."""
    for _, schema in all_schemas({"paths": reading.paths, "components": {"schemas": reading.schemas}}):
        name = _name(schema)
        if name and name not in reading.schemas:
            yield name


def _stem(name: str) -> str:
    return re.sub(r"[^\w.-]", "_", name.rsplit("/", 1)[-1].removesuffix(".md"))
