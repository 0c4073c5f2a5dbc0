"""One endpoint as IBKR's writers describe it: a line with method and path, lists of fields, code, examples.

The same form stands on the campus page, many endpoints in one page, and on the documentation site, one endpoint a page.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, cast
from urllib.parse import parse_qsl

from generator.adapters.pages import outline, sample, words
from generator.adapters.pages.blocks import Block, Code, Heading, Line
from generator.adapters.pages.outline import Brackets, Entry, Field
from generator.facts import short_path
from generator.names import letters
from generator.node import Node

_JSON = "application/json"

_ENDPOINT = re.compile(r"`?(GET|PUT|POST|DELETE|PATCH)\s+((?:https?://|/)[^`]*?)`?\s*")
_BARE_PATH = re.compile(r"`?(/[a-z][\w/{}-]*)`?")
_REQUEST_CODE = re.compile(r"\brequests?\.\w+\(|\bcurl\b|base-?url\}|--request\b", re.I)
_CODE_METHOD = re.compile(r"--request\s+(\w+)|\brequests\.(get|put|post|delete|patch)\(", re.I)
_CODE_URL = re.compile(r"base-?url\}{1,2}(/[^\s\"'?\\]*)(?:\?([^\s\"'\\]*))?", re.I)

_ROLES = (
    ("language", re.compile(r"python|curl|abap|bash|shell|javascript", re.I)),
    ("intro", re.compile(r"endpoint|important:?", re.I)),
    ("path", re.compile(r"path pr?a+ra?ms?:?|path parameters?:?", re.I)),
    ("query", re.compile(r"query (?:params?|prams?|parameters?):?", re.I)),
    ("body", re.compile(r"(?:no )?body (?:params?|prams?|parameters?):?|request body:?", re.I)),
    ("authorization", re.compile(r"oauth param(?:eter)?s", re.I)),
    ("request", re.compile(r"request(?: (?:object|details|parameters))?:?", re.I)),
    ("reply", re.compile(r"(?:alternate )?response(?: (?:object|body))?[:.]*", re.I)),
    ("refusal", re.compile(r"(?P<status>\d{3})\b.*|.*\b(?:error|reject)\b.*\bobject[:.]*", re.I)),
)
_SECTION_LEVELS = range(1, 4)
_ASIDES = ("note", "notes", "important", "warning", "example", "examples")


@dataclass
class _Part:
    """What one heading of a section covers."""

    role: str
    status: str = "200"
    entries: list[Entry] = field(default_factory=list[Entry])
    codes: list[str] = field(default_factory=list[str])


@dataclass
class Section:
    """The blocks under one heading, and what `operation` could not use of them."""

    title: str
    blocks: list[Block] = field(default_factory=list[Block])
    unread: list[str] = field(default_factory=list[str])


def role(heading: Heading) -> str | None:
    """What a heading announces inside a section, or None if it announces something of its own."""
    found = next((name for name, form in _ROLES if form.fullmatch(heading.text.strip())), None)
    return None if found == "refusal" and heading.level in _SECTION_LEVELS else found


def sections(blocks: Iterable[Block]) -> Iterator[Section]:
    """A page cut at every heading that opens a section of its own; what stands before the first has no title."""
    section = Section("")
    for block in blocks:
        if isinstance(block, Heading) and block.level in _SECTION_LEVELS and role(block) is None:
            yield section
            section = Section(block.text)
        else:
            section.blocks.append(block)
    yield section


def shows_request(section: Section) -> bool:
    """Whether a section has code that calls the API: one that has must describe an operation or be accounted for."""
    return any(isinstance(block, Code) and _CODE_URL.search(block.text) for block in section.blocks)


def endpoint(section: Section) -> tuple[str, str] | None:
    """(method in lower case, path) that a section describes.

    Named by a line of its own; failing that by a path in a line of its own, with the method of the code that calls it.
    """
    texts = [block.text.strip() for block in section.blocks if isinstance(block, Line | Code)]
    for text in texts:
        if match := _ENDPOINT.fullmatch(text):
            return match[1].lower(), _path(match[2])
    code = "\n".join(block.text for block in section.blocks if isinstance(block, Code))
    called = {match[1] for match in _CODE_URL.finditer(code)}
    method = _CODE_METHOD.search(code)
    for text in texts:
        match = _BARE_PATH.fullmatch(text)
        if match and method and match[1] in called:
            return (method[1] or method[2]).lower(), _path(match[1])
    return None


def _path(text: str) -> str:
    return short_path(re.sub(r"\{+\s*(\w+)\s*\}+", r"{\1}", text.partition("?")[0].strip()))


def operation(section: Section) -> Node:
    """The operation of a section that has an `endpoint`; what could not be read is noted in `section.unread`."""
    found = endpoint(section)
    if found is None:
        raise ValueError(f"the section {section.title!r} names no endpoint")
    method, path = found
    parts = list(_parts(section.blocks))
    asked = [part for part in parts if part.role in ("request", "path", "query", "body")]
    code = [text for part in asked for text in part.codes]
    facts: Node = {}
    parameters = _parameters(method, path, asked, code)
    if parameters:
        facts["parameters"] = parameters
    if _sends_body(method) and (body := _request_body(asked, code, section)):
        facts["requestBody"] = body
    facts["responses"] = _responses([part for part in parts if part.role in ("reply", "refusal")], section)
    return facts


def _parts(blocks: list[Block]) -> Iterator[_Part]:
    part = _Part("intro")
    for block in _with_loose_samples(blocks):
        heading = block if isinstance(block, Heading) else _heading_in_disguise(block)
        if heading:
            announced = role(heading)
            if announced != "language":
                yield part
                status = _status(announced, heading)
                part = _Part(announced or "other", status)
        elif isinstance(block, Code):
            part.codes.append(block.text)
        elif isinstance(block, Line):
            entries = _entries(block)
            if (
                entries
                and part.role in ("request", "path", "query", "body")
                and any(_REQUEST_CODE.search(code) for code in part.codes)
            ):
                # A request ends with the code that makes it; fields after it are the reply's, heading or no heading.
                yield part
                part = _Part("reply")
            part.entries.extend(entries)
    yield part


def _heading_in_disguise(block: Block) -> Heading | None:
    """`Response Object` in a line of its own, which on some sections is not marked up as a heading."""
    if (
        isinstance(block, Line)
        and not block.lead
        and re.fullmatch(r"(?:request|response) (?:object|body):?", block.text, re.I)
    ):
        return Heading(4, block.text)
    return None


def _status(announced: str | None, heading: Heading) -> str:
    if announced != "refusal":
        return "200"
    number = re.match(r"\d{3}\b", heading.text)
    return number[0] if number else "default"


_BRACKETS = re.compile(r"[\[\]{}(),.\s]*[\[\]{}][\[\]{}(),.\s]*")
_LOOSE_MEMBER = re.compile(r"[“\"][^”\"]+[”\"]\s*:.*")


def _with_loose_samples(blocks: list[Block]) -> Iterator[Block]:
    """`blocks` with JSON that was not set as code, bracket by bracket and member by member, gathered into code."""
    loose: list[str] = []
    for block, after in zip(blocks, [*blocks[1:], None], strict=True):
        is_bracket = isinstance(block, Line) and _BRACKETS.fullmatch(block.text) is not None
        if isinstance(block, Line) and (
            (loose and (is_bracket or _is_member(block))) or (is_bracket and _is_member(after))
        ):
            loose.append(block.text)
            continue
        if loose:
            yield Code("\n".join(loose))
            loose = []
        yield block
    if loose:
        yield Code("\n".join(loose))


def _is_member(block: Block | None) -> bool:
    return isinstance(block, Line) and not block.lead and _LOOSE_MEMBER.fullmatch(block.text) is not None


_NAME = r"[{]{1,2}[^{}]+[}]{1,2}[\w.]*|[\w.$/-]+\*?"
_LED = re.compile(
    rf"[“\"]?(?P<name>[A-Za-z]+ [a-z]+(?=\s*:)|(?:{_NAME})(?: & \w+)*)[”\"]?\s*(?P<colon>:?)[:\s]*(?P<rest>.*)"
)
_PLAIN = re.compile(r"(?P<name>\w+)\s*:\s*(?P<rest>.*)")


def _entries(line: Line) -> list[Entry]:
    """What a line adds to a list of fields: a field (two, if it names two), brackets, or nothing."""
    text = line.text.replace("`", "")
    if _BRACKETS.fullmatch(text):
        return [Brackets(_without_ellipsis(text))]
    match = _LED.fullmatch(text) if line.lead else _PLAIN.fullmatch(text)
    if match is None or match["name"].lower() in _ASIDES:
        return []
    schema, rest = words.read(match["rest"])
    if schema is None and (not line.lead or not match["colon"] or " " in match["name"].replace(" & ", "")):
        return []
    if not line.lead and rest and not words.required(rest):
        return []
    names = match["name"].split(" & ")
    if schema is None and _BRACKETS.fullmatch(rest):
        return [Field(match["name"], {"type": "object"}), Brackets(rest)]
    return [Field(name, schema, words.required(rest)) for name in names]


def _without_ellipsis(brackets: str) -> str:
    return re.sub(r"\{\s*\.{3}\s*\}", "", brackets)


def _fields(parts: Iterable[_Part], *roles: str) -> Iterator[Field]:
    return (entry for part in parts if part.role in roles for entry in part.entries if isinstance(entry, Field))


def _sends_body(method: str) -> bool:
    return method in ("post", "put", "patch")


def _parameters(method: str, path: str, asked: list[_Part], code: list[str]) -> list[Node]:
    """Path parameters as the path spells them, then those of the query: documented ones, then what the code adds."""
    in_path = re.findall(r"\{(\w+)\}", path)
    roles = ("path", "query") if _sends_body(method) else ("path", "query", "body", "request")
    listed = {entry.name: entry for entry in _fields(asked, *roles)}
    documented = _documented(in_path, listed, [entry.name for entry in _fields(asked, "path")])
    parameters: list[Node] = []
    for name in in_path:
        entry = documented.get(name)
        schema = dict(entry.schema or {}) if entry else {}
        parameters.append({"name": name, "in": "path", "required": True, "schema": schema})
        if entry:
            listed.pop(entry.name, None)
    for entry in listed.values():
        parameters.append(_query(entry.name, dict(entry.schema or {}), required=entry.required))
    known = {letters(parameter["name"]) for parameter in parameters}
    for name, value in _queries_in(code):
        if letters(name) not in known:
            known.add(letters(name))
            parameters.append(_query(name, _text_schema(value), required=False))
    return parameters


def _query(name: str, schema: Node, *, required: bool) -> Node:
    parameter: Node = {"name": name, "in": "query", "schema": schema}
    if required:
        parameter["required"] = True
    return parameter


def _documented(in_path: list[str], listed: dict[str, Field], of_path: list[str]) -> dict[str, Field]:
    """The field that documents each path parameter: of the same letters, or (the page misspells) the one left over."""
    same = {letters(name): entry for name, entry in listed.items()}
    found = {name: same[letters(name)] for name in in_path if letters(name) in same}
    undocumented = [name for name in in_path if name not in found]
    left = [listed[name] for name in of_path if listed[name] not in found.values()]
    if len(undocumented) == len(left) == 1:
        found[undocumented[0]] = left[0]
    return found


def _queries_in(code: list[str]) -> Iterator[tuple[str, str]]:
    for text in code:
        for match in _CODE_URL.finditer(text):
            yield from parse_qsl(match[2] or "", keep_blank_values=True)


def _text_schema(value: str) -> Node:
    """The type of a value in a URL: everything is text there, but numbers and booleans look like what they are."""
    if value in ("true", "false"):
        return {"type": "boolean"}
    return {"type": "integer"} if re.fullmatch(r"-?\d+", value) else {"type": "string"}


def _request_body(asked: list[_Part], code: list[str], section: Section) -> Node:
    entries = [entry for part in asked if part.role in ("body", "request") for entry in part.entries]
    examples = _distinct(_read(text, section) for part in code for text in sample.bodies(part))
    examples = [example for example in examples if example]
    if not entries and not examples:
        return {}
    schema = outline.assemble(
        _aligned(entries, examples), sample.together([sample.infer(example) for example in examples])
    )
    content: Node = {"schema": schema}
    if examples:
        content["examples"] = _named(examples)
    return {"content": {_JSON: content}}


def _responses(parts: list[_Part], section: Section) -> Node:
    responses: Node = {}
    for status in dict.fromkeys(["200", *(part.status for part in parts)]):
        schemas: list[Node] = []
        examples: list[Any] = []
        for part in (part for part in parts if part.status == status):
            shown = _distinct(_read(code, section) for code in part.codes if not _REQUEST_CODE.search(code))
            examples.extend(shown)
            entries = _aligned([_never_required(entry) for entry in part.entries], shown)
            schema = outline.assemble(entries, sample.together([sample.infer(value) for value in shown]))
            if schema and schema not in schemas:
                schemas.append(schema)
        responses[status] = _response(schemas, examples)
    return responses


def _never_required(entry: Entry) -> Entry:
    """A reply's field; `Required` there is left over from a description of the request."""
    return Field(entry.name, entry.schema) if isinstance(entry, Field) else entry


def _response(schemas: list[Node], examples: list[Any]) -> Node:
    if not schemas and not examples:
        return {}
    content: Node = {"schema": schemas[0] if len(schemas) == 1 else {"anyOf": schemas} if schemas else {}}
    if examples:
        content["examples"] = _named(examples)
    return {"content": {_JSON: content}}


def _named(examples: list[Any]) -> Node:
    return {"page" if index == 0 else f"page-{index + 1}": {"value": value} for index, value in enumerate(examples)}


_NOTHING = object()


def _read(text: str, section: Section) -> Any:
    try:
        return sample.read(text)
    except ValueError as error:
        section.unread.append(str(error))
        return _NOTHING


def _distinct(values: Iterable[Any]) -> list[Any]:
    kept: list[Any] = []
    for value in values:
        if value is not _NOTHING and value not in kept:
            kept.append(value)
    return kept


def _aligned(entries: list[Entry], examples: list[Any]) -> list[Entry]:
    """`entries` with names of two words, which no member has here, spelt as the example spells them or left out."""
    spelt = {letters(name): name for example in examples for name in _member_names(example)}
    kept: list[Entry] = []
    for entry in entries:
        if isinstance(entry, Field) and " " in entry.name and "{" not in entry.name:
            alike = letters(entry.name)
            name = spelt.get(alike) or spelt.get(alike + "s")
            if name:
                kept.append(Field(name, entry.schema, entry.required))
        else:
            kept.append(entry)
    return kept


def _member_names(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for name, inner in cast("Node", value).items():
            yield name
            yield from _member_names(inner)
    elif isinstance(value, list):
        for inner in cast("Sequence[Any]", value):
            yield from _member_names(inner)
