"""Mechanical rules: defects that stand in the published documents by the dozen and are mended the same way everywhere.

A rule changes the merged facts in place and returns how many places it mended. A rule that mends nothing any more is
refused by `normalise`: IBKR has fixed that defect and the rule can go. What needs judgement is no rule but an overlay
action with its evidence.
"""

import copy
import re
from collections.abc import Callable
from typing import Any

from generator.names import letters, slots
from generator.node import Node, all_schemas, follow, is_array, operations
from generator.reach import drop_unused, reply_schemas

Rule = Callable[[Node], int]

_MEDIA = re.compile(r"[\w.+-]+/[\w.+-]+")
_STATUS = {
    "200": "The reply.",
    "201": "Created.",
    "202": "Accepted; not finished yet.",
    "204": "Done; nothing to say.",
    "207": "Several results, each with a status of its own.",
    "208": "Done before; this request changed nothing.",
    "400": "The request is wrong.",
    "401": "Not logged in, or no brokerage session.",
    "402": "The request cannot be met as it stands.",
    "403": "Not permitted for this user.",
    "404": "Not there.",
    "415": "Wrong media type.",
    "422": "Understood, but the values do not fit.",
    "423": "Locked; another request is being worked on.",
    "429": "Too many requests; see pacing.",
    "500": "The gateway could not answer.",
    "503": "The service behind the gateway is away.",
}


def null_scopes(document: Node) -> int:
    """A list of scopes holding `null` makes the whole document unreadable to generators; the list is empty instead."""
    count = 0
    for _, _, operation in operations(document):
        for requirement in operation.get("security", ()):
            for scheme, scopes in requirement.items():
                if None in scopes:
                    requirement[scheme] = [scope for scope in scopes if scope is not None]
                    count += 1
    return count


def scheme_types(document: Node) -> int:
    """A security scheme without `type` but with a `scheme` is an HTTP one."""
    count = 0
    for scheme in document["components"].get("securitySchemes", {}).values():
        if "type" not in scheme and "scheme" in scheme:
            scheme["type"] = "http"
            count += 1
    return count


def session_security(document: Node) -> int:
    """Below `/v1/api` a bearer token is one way among two: on the local gateway the browser's login is enough."""
    count = 0
    for _, path, operation in operations(document):
        security = operation.get("security")
        if security and {} not in security and not path.startswith(("/gw/", "/oauth2/")):
            operation["security"] = [{}, *security]
            count += 1
    return count


def media_types(document: Node) -> int:
    """Media types that are none go: `*/*`, remarks in brackets, charset parameters; an emptied `content` goes too."""
    count = 0
    holders: list[Any] = list(document["components"].get("responses", {}).values())
    for _, _, operation in operations(document):
        holders += [operation.get("requestBody", {}), *operation.get("responses", {}).values()]
    for holder in holders:
        content: Node = holder.get("content", {})
        for media in list(content):
            legal = _MEDIA.match(media)
            plain = legal.group() if legal else ""
            if plain == media:
                continue
            body = content.pop(media)
            if plain and "(" not in media:
                content.setdefault(plain, body)
            count += 1
        if "content" in holder and not content:
            del holder["content"]
    return count


def path_parameters(document: Node) -> int:
    """Path parameters agree with the template: renamed by case, or where one is over on each side; else dropped."""
    count = 0
    for _, path, operation in operations(document):
        wanted = slots(path)
        parameters: list[Node] = [copy.deepcopy(follow(document, p)) for p in operation.get("parameters", ())]
        declared = [p for p in parameters if p.get("in") == "path"]
        missing = [name for name in wanted if name not in {p["name"] for p in declared}]
        extra = [p for p in declared if p["name"] not in wanted]
        for parameter in extra:
            same = [name for name in missing if letters(name) == letters(parameter["name"])]
            match = same or (missing if len(missing) == len(extra) == 1 else [])
            if match:
                parameter["name"] = match[0]
                missing.remove(match[0])
            else:
                parameters.remove(parameter)
            count += 1
        for name in missing:
            parameters.append({"name": name, "in": "path", "required": True, "schema": {"type": "string"}})
            count += 1
        if "parameters" in operation or parameters:
            operation["parameters"] = parameters
        for parameter in parameters:
            if parameter["in"] == "path" and parameter.get("required") is not True:
                parameter["required"] = True
                count += 1
    return count


def misplaced_properties(document: Node) -> int:
    """`properties` on an array describes its items."""
    count = 0
    for _, schema in list(all_schemas(document)):
        if schema.get("type") == "array" and "properties" in schema:
            items = schema.setdefault("items", {"type": "object"})
            items.setdefault("properties", schema.pop("properties"))
            if is_array(schema.get("required")):
                items.setdefault("required", schema.pop("required"))
            count += 1
    return count


def array_items(document: Node) -> int:
    """An array without `items` gets the empty schema, so that it can be read at all; the overlay says what it holds."""
    count = 0
    for _, schema in list(all_schemas(document)):
        if schema.get("type") == "array" and "items" not in schema:
            schema["items"] = {}
            count += 1
    return count


def object_types(document: Node) -> int:
    """A schema with `properties` and no `type` is an object; otherwise it admits every other type as well."""
    count = 0
    for _, schema in all_schemas(document):
        if "properties" in schema and "type" not in schema:
            schema["type"] = "object"
            count += 1
    return count


def required_lists(document: Node) -> int:
    """`required` is a list of declared names: a boolean goes, and so does a name without a property."""
    count = 0
    for _, schema in all_schemas(document):
        if "required" not in schema:
            continue
        required = schema["required"]
        names = [n for n in required if n in schema.get("properties", {})] if is_array(required) else []
        if "properties" in schema and is_array(required) and len(names) == len(required):
            continue
        if is_array(required) and "properties" not in schema:
            continue  # required of a sibling branch: a composition may say so
        if names:
            schema["required"] = names
        else:
            del schema["required"]
        count += 1
    return count


def defaults(document: Node) -> int:
    """`default` is documentation here (`x-default`): a generator would send it for every caller who said nothing."""
    count = 0
    for _, schema in all_schemas(document):
        if "default" in schema:
            schema["x-default"] = schema.pop("default")
            count += 1
    return count


def example_references(document: Node) -> int:
    """Examples stand where they belong: a reference to `components/examples` is replaced by what it refers to."""
    count = 0
    for _, _, operation in operations(document):
        for holder in [operation.get("requestBody", {}), *operation.get("responses", {}).values()]:
            for body in follow(document, holder).get("content", {}).values():
                named: Node = body.get("examples") or {}
                for name, example in named.items():
                    if "$ref" in example:
                        named[name] = copy.deepcopy(follow(document, example))
                        count += 1
    document["components"].pop("examples", None)
    return count


def field_examples(document: Node) -> int:
    """Examples of single fields go, parameters keep theirs: a third of the field examples contradict their own type."""
    kept = {
        id(parameter["schema"])
        for _, _, operation in operations(document)
        for parameter in (follow(document, p) for p in operation.get("parameters", ()))
        if "schema" in parameter
    }
    count = 0
    for _, schema in all_schemas(document):
        if "examples" in schema and id(schema) not in kept:
            del schema["examples"]
            count += 1
    return count


def open_enums(document: Node) -> int:
    """A reply never closes an enum: the known values stand in `x-known-values`, any other value stays usable."""
    count = 0
    for _, schema in reply_schemas(document):
        if "enum" in schema:
            values = schema.pop("enum")
            schema["x-known-values"] = [value for value in values if value is not None]
            if "type" not in schema:
                schema["type"] = "string"
            count += 1
    return count


def stamps(document: Node) -> int:
    """`date` and `date-time` stay text (`x-format`): the gateway's stamps are seldom RFC 3339, ours go out as given."""
    count = 0
    for _, schema in all_schemas(document):
        if schema.get("format") in ("date", "date-time"):
            schema["x-format"] = schema.pop("format")
            count += 1
    return count


def any_of(document: Node) -> int:
    """`oneOf` becomes `anyOf`: published alternatives overlap, and what is valid under two is invalid under oneOf."""
    count = 0
    for _, schema in all_schemas(document):
        if "oneOf" in schema and "anyOf" not in schema:
            schema["anyOf"] = schema.pop("oneOf")
            count += 1
    return count


def response_descriptions(document: Node) -> int:
    """Every response says what its status means, in our words; OpenAPI demands a description."""
    count = 0
    for _, _, operation in operations(document):
        for status, reference in operation.get("responses", {}).items():
            response = follow(document, reference)
            if "description" not in response:
                response["description"] = _STATUS.get(str(status), f"Status {status}.")
                count += 1
    return count


def unused_schemas(document: Node) -> int:
    """Component schemas that no operation reaches are not part of the contract."""
    return drop_unused(document)


RULES: tuple[Rule, ...] = (
    null_scopes,
    scheme_types,
    session_security,
    media_types,
    path_parameters,
    misplaced_properties,
    array_items,
    object_types,
    required_lists,
    defaults,
    example_references,
    field_examples,
    open_enums,
    stamps,
    any_of,
    response_descriptions,
    unused_schemas,
)
"""In this order: later rules see what earlier ones mended."""
