"""Adapter for the Swagger 2.0 document IBKR served before it had an OpenAPI one: 2.0 becomes 3.1, then facts.

No Python library does this offline (`prance` posts the document to a web service; the good converters are Node and
Go), and any of them would have to be kept from mending IBKR's mistakes. So the few rules stand here. What is published
wrong stays wrong; what OpenAPI 3.1 has no words for, and what no rule here knows, is refused with its place.
"""

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import unquote

from generator.facts import NotThisDocument, loaded, tidy
from generator.node import METHODS, Node, all_schemas, escape, follow, unescape

_DOCUMENT = (
    *("swagger", "info", "host", "basePath", "schemes", "name", "tags", "externalDocs"),
    *("consumes", "produces", "paths", "definitions", "parameters", "responses"),
)
_OPERATION = (
    *("tags", "summary", "description", "externalDocs", "operationId", "deprecated", "schemes"),
    *("consumes", "produces", "parameters", "responses"),
)
_PARAMETER = (
    *("name", "in", "description", "required", "allowEmptyValue"),
    *("collectionFormat", "deprecated", "example", "schema"),
)
_RESPONSE = ("description", "schema", "examples", "headers")
_VALUE = (
    *("type", "format", "items", "default", "enum", "pattern", "multipleOf", "uniqueItems"),
    *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"),
    *("minLength", "maxLength", "minItems", "maxItems"),
)
"""Keywords 2.0 writes on a parameter or header itself, and 3.x in its `schema`."""

_FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")
_STYLES: dict[str, Node] = {
    "csv": {"explode": False},
    "multi": {"style": "form", "explode": True},
    "ssv": {"style": "spaceDelimited", "explode": False},
    "pipes": {"style": "pipeDelimited", "explode": False},
}
"""`collectionFormat` in 3.x words. `csv` keeps the location's default style; `tsv` has no counterpart."""

_ILLEGAL = re.compile(r"[^A-Za-z0-9._-]")


def facts(documents: Mapping[str, str]) -> Node:
    """The facts of one Swagger 2.0 document; raises `NotThisDocument` for anything else."""
    document = loaded(documents)
    if document.get("swagger") != "2.0":
        raise NotThisDocument("JSON, but not a Swagger 2.0 document (no `swagger: 2.0`)")
    if not document.get("paths"):
        raise NotThisDocument("a Swagger document without `paths`")
    return tidy(_upgraded(document))


def _upgraded(document: Node) -> Node:
    """A Swagger 2.0 document in OpenAPI 3 words; dialect (`example`, boolean `exclusiveMinimum`) is left to `tidy`."""
    _refuse_unknown(document, _DOCUMENT, "the document")
    names = _legal_names(document.get("definitions", {}))
    base = document.get("basePath", "").rstrip("/")
    paths: Node = {}
    for path, item in document["paths"].items():
        _refuse_unknown(item, (*METHODS, "parameters"), path)
        paths[base + path] = {
            method: _operation(document, item, operation, f"{method.upper()} {path}")
            for method, operation in item.items()
            if method in METHODS
        }
    schemas = {names[name]: schema for name, schema in document.get("definitions", {}).items()}
    info = document.get("info", {})
    upgraded: Node = {"openapi": "3.1.0", "info": info, "paths": paths, "components": {"schemas": schemas}}
    upgraded = json.loads(json.dumps(upgraded))  # one schema a media type: what follows edits them
    for pointer, schema in all_schemas(upgraded):
        _mend_dialect(schema, names, pointer)
    return upgraded


def _operation(document: Node, item: Node, operation: Node, where: str) -> Node:
    _refuse_unknown(operation, _OPERATION, where)
    produces: list[str] = operation.get("produces") or document.get("produces") or ["*/*"]
    consumes: list[str] = operation.get("consumes") or document.get("consumes") or []
    upgraded: Node = {key: operation[key] for key in ("tags", "operationId", "deprecated") if key in operation}
    declared: dict[tuple[str, str], Node] = {}
    for published in (*item.get("parameters", ()), *operation.get("parameters", ())):
        parameter = follow(document, published)
        _refuse_unknown(parameter, (*_PARAMETER, *_VALUE), f"{where}, parameter `{parameter['name']}`")
        declared[parameter["in"], parameter["name"]] = parameter
    bodies = [parameter for (place, _), parameter in declared.items() if place == "body"]
    fields = [parameter for (place, _), parameter in declared.items() if place == "formData"]
    others = [parameter for (place, _), parameter in declared.items() if place not in ("body", "formData")]
    if others:
        upgraded["parameters"] = [_parameter(parameter, where) for parameter in others]
    if len(bodies) + bool(fields) > 1:
        raise NotThisDocument(f"{where}: more than one request body; an operation has one in OpenAPI 3")
    if bodies:
        upgraded["requestBody"] = _body(bodies[0], consumes or ["application/json"])
    elif fields:
        upgraded["requestBody"] = _form(fields, [kind for kind in consumes if kind in _FORMS], where)
    upgraded["responses"] = {
        status: _response(follow(document, response), produces, f"{where}, response {status}")
        for status, response in operation.get("responses", {}).items()
    }
    return upgraded


def _parameter(parameter: Node, where: str) -> Node:
    upgraded = {key: parameter[key] for key in parameter if key not in (*_VALUE, "collectionFormat", "schema")}
    return {**upgraded, **_style(parameter, where), "schema": _value(parameter)}


def _body(parameter: Node, consumes: Iterable[str]) -> Node:
    """A body parameter as request body. Its `name` is gone on purpose: 2.0 says it has no meaning on the wire."""
    content = {kind: {"schema": parameter.get("schema", {})} for kind in consumes}
    return {"required": parameter.get("required", False), "content": content}


def _form(fields: list[Node], consumes: list[str], where: str) -> Node:
    """Form fields as one object, under the form media types the operation consumes (2.0 allows a form no others).

    An operation that names none sends multipart when a field is a file, else URL-encoded.
    """
    kinds = consumes or [_FORMS[any(field.get("type") == "file" for field in fields)]]
    schema: Node = {"type": "object", "properties": {field["name"]: _value(field) for field in fields}}
    if required := [field["name"] for field in fields if field.get("required")]:
        schema["required"] = required
    media: Node = {"schema": schema}
    if encoding := {field["name"]: style for field in fields if (style := _style(field, where))}:
        media["encoding"] = encoding
    return {"required": bool(required), "content": dict.fromkeys(kinds, media)}


def _response(response: Node, produces: list[str], where: str) -> Node:
    _refuse_unknown(response, _RESPONSE, where)
    upgraded: Node = {"description": response.get("description", "")}
    content: Node = {kind: {"schema": response["schema"]} for kind in produces} if "schema" in response else {}
    for kind, example in response.get("examples", {}).items():
        content.setdefault(kind, {})["example"] = example
    if content:
        upgraded["content"] = content
    if headers := response.get("headers"):
        upgraded["headers"] = {
            name: {**_style(header, where), "schema": _value(header)} for name, header in headers.items()
        }
    return upgraded


def _value(node: Node) -> Node:
    """The schema of a parameter, form field or header; one without `type` gets none, as published."""
    return {**node.get("schema", {}), **{key: node[key] for key in _VALUE if key in node}}


def _style(node: Node, where: str) -> Node:
    """`style` and `explode` of an array; 2.0 leaves out `csv`, while 3.x would otherwise repeat a query parameter."""
    if node.get("type") != "array":
        return {}
    delimiter = node.get("collectionFormat", "csv")
    if delimiter not in _STYLES or "collectionFormat" in node.get("items", {}):
        raise NotThisDocument(f"{where}: no counterpart in OpenAPI 3 for `collectionFormat` `tsv` or inside `items`")
    return _STYLES[delimiter]


def _mend_dialect(schema: Node, names: Mapping[str, str], pointer: str) -> None:
    """Bring what 2.0 alone says in a schema to 3.x: references, files, discriminators, the usual `x-nullable`."""
    if isinstance(reference := schema.get("$ref"), str):
        schema["$ref"] = _reference(reference, names, pointer)
    if schema.get("type") == "file":
        schema |= {"type": "string", "format": "binary"}
    if isinstance(discriminator := schema.get("discriminator"), str):
        schema["discriminator"] = {"propertyName": discriminator}
    if schema.pop("x-nullable", False):
        schema["nullable"] = True


def _reference(reference: str, names: Mapping[str, str], pointer: str) -> str:
    prefix, _, rest = reference.partition("#/definitions/")
    token, slash, deeper = rest.partition("/")
    name = unescape(unquote(token))
    if prefix or name not in names:
        raise NotThisDocument(f"{pointer}: `$ref` to `{reference}`, which is not a definition of this document")
    return f"#/components/schemas/{escape(names[name])}{slash}{deeper}"


def _legal_names(definitions: Node) -> dict[str, str]:
    """Definition name → component name: `Map«String,int»` is `Map_String_int_`, with `_` more while that is taken."""
    legal = {name: name for name in definitions if not _ILLEGAL.search(name)}
    for name in definitions:
        if name not in legal:
            candidate = _ILLEGAL.sub("_", name)
            while candidate in legal.values():
                candidate += "_"
            legal[name] = candidate
    return legal


def _refuse_unknown(node: Any, known: Iterable[str], where: str) -> None:
    if unknown := sorted(key for key in node if key not in known and not key.startswith("x-")):
        raise NotThisDocument(f"{where}: no rule brings `{unknown[0]}` to OpenAPI 3; add one to {__name__}")
