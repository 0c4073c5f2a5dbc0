"""An endpoint page that the documentation site generated from an OpenAPI document.

    # Title
    METHOD https://host/v1/api/path
    Reference: https://…/api-reference/trading/trading-orders/…
    ## Request        ### Path parameters · ### Query parameters · ### Body (application/json)
    ## Response       ### 200
    ## Errors         ### 401 …
    ## Types          ### Name
    ## Examples       ### name · **Request** · **Response**

Fields are list entries, "`name` (type, required, nullable, default: X)", with their values or inner fields beneath.
Where a reply has several shapes the site prints a type name that it explains nowhere; such a schema stays empty.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from generator.adapters.pages import sample
from generator.adapters.pages.blocks import Block, Code, Heading, Item, Line
from generator.adapters.pages.section import Section, endpoint
from generator.names import slots
from generator.node import Node

_JSON = "application/json"
_SCALARS: dict[str, Node] = {
    "string": {"type": "string"},
    "long": {"type": "integer"},
    "int": {"type": "integer"},
    "integer": {"type": "integer"},
    "double": {"type": "number"},
    "float": {"type": "number"},
    "number": {"type": "number"},
    "boolean": {"type": "boolean"},
    "datetime": {"type": "string", "format": "date-time"},
    "date": {"type": "string", "format": "date"},
    "uuid": {"type": "string", "format": "uuid"},
    "base64": {"type": "string", "format": "byte"},
    "object": {"type": "object"},
    "map": {"type": "object"},
    "list": {"type": "array"},
    "enum": {"type": "string"},
    "any": {},
}
_FIELD = re.compile(r"`(?P<name>[^`]+)`\s*\((?P<told>(?:[^()]|\([^()]*\))*)\).*")
_TYPE_ALONE = re.compile(r"`(?P<type>[^`]+)`")
_VALUES = re.compile(r"allowed values:\s*(?P<values>.*)", re.I)
_EXPECTS = re.compile(r"this endpoint expects (?:an? )?(?P<type>[^.]+?)(?:, or null)?\.", re.I)
_PAGE = re.compile(r"reference:\s*\S*/api-reference/(?P<page>\S+?)(?:\.md)?", re.I)


@dataclass
class _Chapter:
    """One heading below another: `Errors` / `401 Unauthorized Error`."""

    top: str
    title: str
    blocks: list[Block] = field(default_factory=list[Block])


def is_reference(page: list[Block]) -> bool:
    """Whether a page has the generated form, which shows in its chapters."""
    return any(
        isinstance(block, Heading) and block.level == 2 and block.text in ("Response", "Errors", "Request")
        for block in page
    )


def operation(page: Section) -> tuple[Node, Node]:
    """The operation of a page, and the schemas it names."""
    chapters = list(_chapters(page.blocks))
    facts: Node = {}
    parameters = [parameter for chapter in chapters for parameter in _parameters(chapter)]
    found = endpoint(page)
    known = {parameter["name"] for parameter in parameters if parameter["in"] == "path"}
    if found:
        missing = [name for name in slots(found[1]) if name not in known]
        parameters[:0] = [{"name": name, "in": "path", "required": True, "schema": {}} for name in missing]
    if parameters:
        facts["parameters"] = parameters
    for chapter in chapters:
        if chapter.top == "request" and (body := re.match(r"body\b(?:\s*\(([^)]+)\))?", chapter.title, re.I)):
            facts["requestBody"] = {"content": {body[1] or _JSON: {"schema": _schema(chapter.blocks)}}}
    facts["responses"] = dict(_responses(chapters)) or {"200": {}}
    add_examples(facts, page)
    return facts, {_component(chapter.title): _schema(chapter.blocks) for chapter in chapters if chapter.top == "types"}


def address(page: Section) -> str | None:
    """A page's place on the site, as `openapi.facts` writes it in `x-page`: `trading/trading-orders/cancel-open`."""
    matches = (_PAGE.fullmatch(block.text) for block in page.blocks if isinstance(block, Line))
    return next((match["page"] for match in matches if match), None)


def _chapters(blocks: list[Block]) -> Iterator[_Chapter]:
    chapter = _Chapter("", "")
    for block in blocks:
        if isinstance(block, Heading):
            yield chapter
            top = chapter.top if block.level > 2 else block.text.lower()
            chapter = _Chapter(top, block.text if block.level > 2 else "")
        else:
            chapter.blocks.append(block)
    yield chapter


def _parameters(chapter: _Chapter) -> Iterator[Node]:
    place = {"path parameters": "path", "query parameters": "query", "headers": "header"}.get(chapter.title.lower())
    if chapter.top != "request" or place is None:
        return
    for item, inner in _grouped([block for block in chapter.blocks if isinstance(block, Item)]):
        if match := _FIELD.fullmatch(item.text):
            schema, required = _told(match["told"], inner)
            parameter: Node = {"name": match["name"], "in": place, "schema": schema}
            if required or place == "path":
                parameter["required"] = True
            yield parameter


def _responses(chapters: list[_Chapter]) -> Iterator[tuple[str, Node]]:
    for chapter in chapters:
        status = re.match(r"\d{3}\b", chapter.title)
        if chapter.top in ("response", "errors") and status:
            schema = _schema(chapter.blocks)
            yield status[0], {"content": {_JSON: {"schema": schema}}} if schema else {}


def _schema(blocks: list[Block]) -> Node:
    """A body or a named type: a list of fields, one type in a line of its own, or the words "expects a list of …"."""
    items = [block for block in blocks if isinstance(block, Item)]
    fields = _fields(items)
    expected = next(
        (match["type"] for block in blocks if isinstance(block, Line) and (match := _EXPECTS.match(block.text))), ""
    )
    if expected and expected != "object":
        return _named_type(expected.replace("`", ""))
    if fields:
        return fields
    if items and (alone := _TYPE_ALONE.fullmatch(items[0].text)):
        return _named_type(alone["type"])
    if items and (values := _allowed(items)):
        return {"enum": values}
    return {"type": "object"} if expected else {}


def _fields(items: list[Item]) -> Node:
    properties: Node = {}
    required: list[str] = []
    for item, inner in _grouped(items):
        if match := _FIELD.fullmatch(item.text):
            properties[match["name"]], is_required = _told(match["told"], inner)
            if is_required:
                required.append(match["name"])
    if not properties:
        return {}
    return {"type": "object", "properties": properties, **({"required": required} if required else {})}


def _grouped(items: list[Item]) -> Iterator[tuple[Item, list[Item]]]:
    """Each outermost entry with the entries beneath it."""
    outermost = min((item.depth for item in items), default=0)
    starts = [index for index, item in enumerate(items) if item.depth == outermost]
    for start, end in pairwise([*starts, len(items)]):
        yield items[start], items[start + 1 : end]


def _told(told: str, inner: list[Item]) -> tuple[Node, bool]:
    """The schema and the obligation in `(type, required, nullable, default: X)`, completed by the entries beneath."""
    type_name, *notes = [part.strip() for part in told.split(", ")]
    schema = _named_type(type_name)
    values = _allowed(inner)
    if values:
        schema["enum"] = values
    elif fields := _fields(inner):
        schema = {"type": "array", "items": fields} if schema.get("type") == "array" else fields
    default = next((note.removeprefix("default:").strip() for note in notes if note.startswith("default:")), None)
    if default is not None:
        schema["default"] = _typed(default, schema)
    if "nullable" in notes:
        schema = {"anyOf": [schema, {"type": "null"}]} if "$ref" in schema else {**schema, **_nullable(schema)}
    return schema, "required" in notes


def _nullable(schema: Node) -> Node:
    changed: Node = {"type": [schema["type"], "null"]} if "type" in schema else {}
    if "enum" in schema:
        changed["enum"] = [*schema["enum"], None]
    return changed


def _typed(text: str, schema: Node) -> Any:
    try:
        return sample.read(text) if schema.get("type") in ("integer", "number", "boolean") else text
    except ValueError:
        return text


def _allowed(items: list[Item]) -> list[str]:
    for item in items:
        if match := _VALUES.match(item.text):
            return re.findall(r"`([^`]*)`", match["values"])
    return []


def _named_type(name: str) -> Node:
    """`list of X`, `map from X to Y`, `"literal"`, a scalar, or the name of a type of this page."""
    if match := re.fullmatch(r"(?:list|set) of (.+)", name):
        return {"type": "array", "items": _named_type(match[1])}
    if match := re.fullmatch(r"map from .+? to (.+)", name):
        return {"type": "object", "additionalProperties": _named_type(match[1])}
    if match := re.fullmatch(r'"(.*)"', name):
        return {"type": "string", "enum": [match[1]]}
    return dict(_SCALARS[name]) if name in _SCALARS else {"$ref": f"#/components/schemas/{_component(name)}"}


def _component(name: str) -> str:
    """A type's name as a key that OpenAPI admits: the site's have blanks in them."""
    return re.sub(r"[^\w.-]", "_", name)


def add_examples(facts: Node, page: Section) -> None:
    """The examples of a page: requests go to the body, replies to the success: of which status they are is not said."""
    replies: Node = facts.get("responses", {})
    success = next((status for status in replies if status.startswith("2")), "")
    for chapter in _chapters(page.blocks):
        if chapter.top != "examples":
            continue
        for caption, text in _captioned(chapter.blocks):
            target = facts.get("requestBody") if caption == "request" else replies.get(success)
            if target is None:
                continue
            try:
                value = sample.read(text)
            except ValueError as error:
                page.unread.append(str(error))
                continue
            content = target.setdefault("content", {_JSON: {"schema": {}}})
            examples = next(iter(content.values())).setdefault("examples", {})
            examples.setdefault(chapter.title or "page", {"value": value})


def _captioned(blocks: list[Block]) -> Iterator[tuple[str, str]]:
    caption = ""
    for block in blocks:
        if isinstance(block, Line):
            caption = block.text.lower()
        elif isinstance(block, Code) and caption in ("request", "response"):
            yield caption, block.text
            caption = ""
