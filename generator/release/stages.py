"""The stages of drafting: each knows one way in which a document fails the gates, and proposes what mends it."""

import json
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from typing import Any

import jsonschema_rs

from generator.names import letters, slots
from generator.node import Node, all_schemas, follow, is_array, is_object, operations, references, resolve
from generator.reach import reply_schemas, request_schemas
from generator.release.desk import Desk, Stage
from generator.release.inference import NOTHING_SEEN, open_object
from generator.release.misfits import misfits, unexemplified
from generator.release.nulls import printed
from generator.release.place import Place, followed
from generator.release.proposal import Proposal, amend
from generator.release.references import unresolved
from generator.release.stubs import Stubs, identifier
from generator.release.witnesses import unanswered
from generator.validate import FIELDED, TYPED, makes_class

_KEYWORDS = (
    "type",
    "required",
    "enum",
    "pattern",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
)
"""Keywords whose values can be judged by themselves."""


def keywords(desk: Desk) -> Iterator[Proposal]:
    """Keywords whose values mean nothing to a validator."""
    for pointer, schema in all_schemas(desk.document):
        bad = [key for key in _KEYWORDS if key in schema and not _compiles(json.dumps({key: schema[key]}))]
        if bad:
            new = {key: value for key, value in schema.items() if key not in bad}
            yield from amend(Place.of(desk.document, pointer), new, f"{', '.join(bad)} as published mean nothing.")


def structure(desk: Desk) -> Iterator[Proposal]:
    """Operations without replies, replies without description, parameters that do not agree with the path."""
    for method, path, operation in operations(desk.document):
        place = Place((), desk.document).at("paths", path, method)
        if not is_object(operation.get("responses")) or not operation["responses"]:
            reply = {"200": {"description": "The reply."}}
            yield from amend(place, {**operation, "responses": reply}, "no reply is published.")
            continue
        for status, response in operation["responses"].items():
            if "description" not in follow(desk.document, response):
                found = followed(desk.document, place.at("responses", status))
                new = {**found.node, "description": f"Status {status}."}
                yield from amend(found, new, "OpenAPI demands a description of every reply.")
        published = operation.get("parameters", [])
        kept = _agreeing(desk.document, path, published)
        if kept != published:
            why = "the parameters agree with the path; each is there once and has a schema."
            yield from amend(place, {**operation, "parameters": kept}, why)


def closed(desk: Desk) -> Iterator[Proposal]:
    """Replies that close an enum, forbid or demand fields without need; formats that would have a stamp rewritten."""
    replies = {id(schema) for _, schema in reply_schemas(desk.document)}
    for pointer, schema in all_schemas(desk.document):
        new = dict(schema)
        why = "a stamp stays the text it is."
        if schema.get("format") in ("date", "date-time"):
            new["x-format"] = new.pop("format")
        if id(schema) in replies and _demands(schema):
            new.pop("anyOf")
            why = "one alternative is none; what a reply always holds is said by `required`."
        shut = [key for key in ("enum", "const") if key in schema and "x-discriminates" not in schema]
        if id(schema) in replies and (shut or schema.get("additionalProperties") is False):
            why = "a reply stays open to values and fields that nobody has published."
            if shut:
                values = [*new.pop("enum", ()), *([new.pop("const")] if "const" in new else [])]
                new["x-known-values"] = [value for value in values if value is not None]
                new.setdefault("type", "string")
            if schema.get("additionalProperties") is False:
                new["additionalProperties"] = True
        if new != schema:
            yield from amend(Place.of(desk.document, pointer), new, why)


def _demands(schema: Node) -> bool:
    """Whether a schema has one alternative that does nothing but demand fields."""
    branches = schema.get("anyOf")
    return is_array(branches) and len(branches) == 1 and is_object(branches[0]) and set(branches[0]) == {"required"}


def untyped(desk: Desk) -> Iterator[Proposal]:
    """Schemas that say nothing, and that no example fills."""
    reached = {id(schema) for _, schema in [*reply_schemas(desk.document), *request_schemas(desk.document)]}
    for pointer, schema in all_schemas(desk.document):
        if id(schema) not in reached:
            continue
        place = Place.of(desk.document, pointer)
        new = dict(schema)
        if not any(key in schema for key in TYPED):
            if "parameters" in place.steps:
                new["type"] = "string"  # whatever it is, it is text in a URL
            elif place.steps[-1] == "schema":
                new |= open_object()  # of a whole body without a type a generator would read nothing at all
            else:
                new["x-any"] = NOTHING_SEEN
        if "array" in schema.get("type", ()) and "items" not in schema:
            new["items"] = {"x-any": NOTHING_SEEN}
        if "object" in schema.get("type", ()) and not any(key in schema for key in FIELDED):
            new |= {"additionalProperties": True, "x-any": NOTHING_SEEN}
        if new != schema:
            yield from amend(place, new, "no published page says what it holds.")


def stubs(desk: Desk) -> Iterator[Proposal]:
    """Operations that lack a name, words or a link."""
    made = Stubs(desk.document, desk.evidence)
    tags = [tag["name"] for tag in desk.document.get("tags", ())]
    new_tags: list[Node] = []
    for method, path, operation in operations(desk.document):
        new = made.complete(method, path, operation)
        [tag] = new["tags"]
        if tag not in tags:
            tags.append(tag)
            new_tags.append({"name": tag, "description": f"Not described yet: {tag}."})
        if new != operation:
            why = "say what it does, then take `x-draft` away." if "x-draft" in new else "what goes with its name."
            yield from amend(Place((), desk.document).at("paths", path, method), new, why)
    why = "a namespace of its own; describe it, or find its operations another."
    if "tags" not in desk.document and new_tags:
        yield Proposal("$", why, {"tags": "absent"}, {"tags": new_tags})
    else:
        yield from (Proposal("$['tags']", why, {"/0": "present"}, tag) for tag in new_tags)


def titles(desk: Desk) -> Iterator[Proposal]:
    """Component schemas that would generate one class."""
    schemas: Node = desk.document.get("components", {}).get("schemas", {})
    classes: defaultdict[str, list[str]] = defaultdict(list)
    for name, schema in schemas.items():
        if not makes_class(schema):
            continue
        classes[letters(str(schema.get("title", name)))].append(name)
    taken = set(classes)
    for names in list(classes.values()):
        keeper = next((name for name in names if "title" in schemas[name]), names[0])
        for name in names:
            if name != keeper:
                title = _free_title(desk.document, name, taken)
                taken.add(letters(title))
                place = Place((), desk.document).at("components", "schemas", name)
                yield from amend(place, {**schemas[name], "title": title}, f"another class than that of {keeper}.")


def _agreeing(document: Node, path: str, published: list[Any]) -> list[Any]:
    """The parameters as they should be: each once, each with a schema, those of the path as the path has them."""
    wanted = list(dict.fromkeys(slots(path)))
    kept: list[Any] = []
    seen: set[tuple[str, str]] = set()
    for reference in published:
        parameter = follow(document, reference)
        key = (str(parameter.get("name", "")), str(parameter.get("in", "")))
        if key in seen or not all(key) or (key[1] == "path" and key[0] not in wanted):
            continue
        seen.add(key)
        new = parameter if {"schema", "content"} & parameter.keys() else {**parameter, "schema": {"type": "string"}}
        new = {**new, "required": True} if key[1] == "path" else new
        kept.append(reference if new == parameter else new)
    missing = [name for name in wanted if (name, "path") not in seen]
    return kept + [{"name": n, "in": "path", "required": True, "schema": {"type": "string"}} for n in missing]


def _free_title(document: Node, name: str, taken: set[str]) -> str:
    """A class name nobody has: with the namespace of an operation that uses the schema, then numbered."""
    stem = "".join(word.capitalize() for word in f"{_user(document, name)}_{identifier(name)}".split("_"))
    title, number = stem, 2
    while letters(title) in taken:
        title, number = f"{stem}{number}", number + 1
    return title


def _user(document: Node, name: str) -> str:
    """The namespace of the first operation that reaches a component schema."""
    for _, _, operation in operations(document):
        waiting: list[Any] = [operation]
        passed: set[str] = set()
        while waiting:
            for holder in references(waiting.pop()):
                if holder["$ref"] == f"#/components/schemas/{name}":
                    return str(operation.get("operationId", "")).split(".")[0]
                if holder["$ref"] not in passed:
                    passed.add(holder["$ref"])
                    waiting.append(resolve(document, holder["$ref"]))
    return ""


@cache
def _compiles(schema: str) -> bool:
    """Whether a validator makes sense of a schema, given as JSON."""
    try:
        jsonschema_rs.Draft202012Validator(json.loads(schema))
    except ValueError:
        return False
    return True


STAGES: tuple[Stage, ...] = (
    unresolved,
    keywords,
    unanswered,
    structure,
    closed,
    misfits,
    printed,
    untyped,
    stubs,
    unexemplified,
    titles,
)
"""In this order: later stages can only read what earlier ones made readable."""
