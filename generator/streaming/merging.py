"""Both contracts as one document: schemas of messages among those of requests and replies, messages as replies.

Schemas may refer to the REST contract: `openapi.json#/components/schemas/NAME`, or to something inside such a
component, which is then copied, or made a component of its own when it makes a class.
"""

import copy
from typing import Any

from generator.node import Node, follow, is_array, is_object, point
from generator.streaming.document import StreamingError, messages

REST = "openapi.json#"
"""How a reference to the REST contract begins."""
SCHEMAS = "#/components/schemas/"


def merged(contract: Node, document: Node) -> Node:
    """`contract` with the schemas of `document` among its components: one document for one generator of models.

    Raises:
        StreamingError: A component of that name is there already, or a reference cannot be carried over.
    """
    whole = copy.deepcopy(contract)
    schemas: Node = whole.setdefault("components", {}).setdefault("schemas", {})
    ours = copy.deepcopy(document["components"]["schemas"])
    problems = [f"[merged] schema {name} is in the REST contract, too; rename it" for name in ours if name in schemas]
    if problems:
        raise StreamingError(problems)
    for name, schema in ours.items():
        schemas[name] = _local(schema, whole)
    return whole


def as_openapi(document: Node, whole: Node) -> Node:
    """What comes as replies, and what is sent as requests whose path is their grammar: for all that reads OpenAPI.

    Args:
        document: The contract of the WebSocket.
        whole: Both contracts, `merged`.
    """
    paths: Node = {}
    for message in messages(document):
        if message.json:
            reply: Node = {"description": "", "content": {"application/json": {"schema": message.body["payload"]}}}
            paths[f"/{message.key}"] = {"get": {"operationId": message.key, "responses": {"200": reply}}}
        elif message.sent:
            operation: Node = {"operationId": message.key, "responses": {}}
            if message.arguments is not None:
                operation["requestBody"] = {"content": {"application/json": {"schema": message.arguments}}}
            paths[f"/{message.grammar}"] = {"post": operation}
    return {"openapi": "3.1.0", "info": document["info"], "paths": paths, "components": whole["components"]}


def _local(schema: Any, whole: Node) -> Any:
    """`schema` with its references to the REST contract turned into ones inside `whole`, which holds both.

    What lies inside a component of the REST contract is copied; where that makes a class (it has a title), it becomes a
    component of its own, so that there is one class and not two. `x-partial` beside a reference takes the fields alone:
    of a change, each of them may be absent.
    """
    if is_array(schema):
        return [_local(inner, whole) for inner in schema]
    if not is_object(schema):
        return schema
    reference = str(schema.get("$ref", ""))
    if not reference.startswith(REST):
        return {key: _local(inner, whole) for key, inner in schema.items()}
    pointer = reference.removeprefix(REST)
    if schema.get("x-partial"):
        return {"type": "object", "properties": _fields(point(whole, pointer), whole)}
    if pointer.count("/") == SCHEMAS.count("/"):
        return {**schema, "$ref": f"#{pointer}"}
    found: Node = point(whole, pointer)
    if "title" in found:
        found = _component(whole, pointer, found)
    return {**copy.deepcopy(found), **{key: value for key, value in schema.items() if key != "$ref"}}


def _fields(schema: Node, whole: Node) -> Node:
    """The fields of an object, of whichever of its alternatives; one that differs among them is any of what it is."""
    schema = follow(whole, schema)
    found: Node = copy.deepcopy(schema.get("properties", {}))
    for key in ("allOf", "anyOf", "oneOf"):
        for branch in schema.get(key, ()):
            for name, field in _fields(branch, whole).items():
                if found.setdefault(name, field) != field:
                    found[name] = {"anyOf": [found[name], field]}
    return found


def _component(whole: Node, pointer: str, schema: Node) -> Node:
    """Move `schema` to the components of `whole`, under its title, and leave a reference in its place."""
    schemas: Node = whole["components"]["schemas"]
    title = str(schema["title"])
    if title in schemas:
        raise StreamingError([f"[merged] {title} of the REST contract is a component already, of another schema"])
    holder, _, key = pointer.rpartition("/")
    reference: Node = {"$ref": f"{SCHEMAS}{title}"}
    schemas[title] = schema
    point(whole, holder)[key] = reference
    return reference
