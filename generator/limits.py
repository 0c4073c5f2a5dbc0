"""What the contract says of requests that types do not: lengths, ranges, patterns, what has to come together.

The generated models refuse nothing, so the client looks at a request before it sends it (`ibportal.limits`). This takes
the schemas it needs out of the contract, without their prose: those of operations that limit anything, no others.
"""

from typing import Any

from generator.node import Node, follow, inner_schemas, is_array, is_object, operations, resolve

_LIMITING = {
    "dependentRequired",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "not",
    "pattern",
    "uniqueItems",
}
_SAYING = _LIMITING | {
    "additionalProperties",
    "allOf",
    "anyOf",
    "const",
    "enum",
    "items",
    "oneOf",
    "properties",
    "required",
    "type",
}
_TYPING = {"const", "enum", "type"}
_COMPONENTS = "#/components/schemas/"


def limits(contract: Node) -> Node:
    """The limits of each operation that has any, as schemas of draft 7, and the definitions those refer to."""
    definitions: Node = {}
    found: Node = {}
    for _, _, operation in operations(contract):
        parameters = [follow(contract, reference) for reference in operation.get("parameters", ())]
        query = {
            each["name"]: _bare(contract, each["schema"], definitions)
            for each in parameters
            if each["in"] == "query" and _limited(contract, each["schema"], set())
        }
        body = follow(contract, operation.get("requestBody", {})).get("content", {}).get("application/json", {})
        limited: Node = {"query": query} if query else {}
        if _limited(contract, body.get("schema"), set()):
            limited["body"] = _bare(contract, body["schema"], definitions)
        if limited:
            found[operation["operationId"]] = limited
    return {"operations": found, "definitions": dict(sorted(definitions.items()))}


def _limited(contract: Node, schema: Any, passed: set[str]) -> bool:
    """Whether `schema` limits anything that its types do not."""
    for _, inner in inner_schemas(schema, ""):
        if _LIMITING & inner.keys():
            return True
        reference = inner.get("$ref")
        if reference and reference not in passed:
            passed.add(reference)
            if _limited(contract, resolve(contract, reference), passed):
                return True
    return False


def _bare(contract: Node, schema: Any, definitions: Node, *, choosing: bool = False) -> Any:
    """`schema` with what limits and nothing else; what it refers to is entered into `definitions`.

    Types and words are for type checkers: a request may hold a price as text, and a word that is new. Only where forms
    have to be told apart (`choosing`) do they decide.
    """
    if not is_object(schema):
        return schema
    if "$ref" in schema:
        name = schema["$ref"].removeprefix(_COMPONENTS) + (" of several" if choosing else "")
        if name not in definitions:
            definitions[name] = {}
            definitions[name] = _bare(contract, resolve(contract, schema["$ref"]), definitions, choosing=choosing)
        return {"$ref": f"#/definitions/{name.replace(' ', '%20')}"}
    kept: Node = {}
    for key, value in schema.items():
        if key == "dependentRequired":
            kept["dependencies"] = value  # its name in draft 7
        elif key == "properties":
            kept[key] = {name: _bare(contract, inner, definitions, choosing=choosing) for name, inner in value.items()}
        elif key in ("allOf", "anyOf", "oneOf") and is_array(value):
            several = choosing or (key != "allOf" and len(value) > 1)
            kept[key] = [_bare(contract, inner, definitions, choosing=several) for inner in value]
        elif key in ("items", "additionalProperties", "not"):
            kept[key] = _bare(contract, value, definitions, choosing=choosing or key == "not")
        elif key in _SAYING and (choosing or key not in _TYPING):
            kept[key] = value
    return kept
