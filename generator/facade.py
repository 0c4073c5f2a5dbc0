"""The typed facade: every operation as a method of its namespace, sync and async, over the stock endpoint modules.

openapi-python-client writes one module an operation, to be called with a client and a body object. The facade turns
that into `ib.orders.status(order_id)`: path parameters and whatever else is required come first, the rest
is keyword-only; a JSON object body is taken apart into keyword arguments; error replies are left out of the result
type, as the client raises them. `ib.raw.orders.status(order_id)` gives the whole reply instead. Types come from the
generator's own parse, prose from the contract.
"""

import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import ModelProperty, Property
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.parser.responses import JSON_SOURCE

from generator.names import python
from generator.node import Node, follow, operations
from generator.unions import in_order

TEMPLATES = Path(__file__).parent / "templates"
_ERROR_MODEL = "GatewayError"
_MOST_BODY_ARGUMENTS = 24
_WIDTH = 110
_ENVIRONMENT = Environment(
    loader=FileSystemLoader(TEMPLATES),
    trim_blocks=True,
    lstrip_blocks=True,
    keep_trailing_newline=True,
    autoescape=False,  # noqa: S701 - Python is written, not HTML
)


@dataclass(frozen=True)
class Argument:
    """One argument of a facade method."""

    name: str
    type: str
    required: bool
    description: str
    in_body: bool

    def declaration(self) -> str:
        """The argument as it stands in the signature."""
        return f"{self.name}: {self.type}" if self.required else f"{self.name}: {_or_none(self.type)} = None"

    def forwarded(self) -> str:
        """The argument as handed on to the stock function or body model."""
        return f"{self.name}={self.name}" if self.required else f"{self.name}=given({self.name})"


@dataclass
class Method:
    """One operation as the templates see it."""

    name: str
    verb: str
    path: str
    hosted: bool
    deprecated: bool
    module: str
    arguments: list[Argument]
    returns: str
    docstring: str
    body_class: str = ""
    body_module: str = ""
    refined: bool = False
    """Whether `ibportal` has a hand-written method of this name; the plain one is then under `raw` only."""
    removed: str = ""
    """What to say when an operation is called that IBKR has removed."""
    fixed: list[str] = field(default_factory=list[str])
    """Required parameters that can have one value only, with that value: no arguments of the method."""
    replies: tuple[tuple[int, str], ...] = ()
    """Statuses of success whose reply is JSON, and of what type it is then; the stock parser reads others."""
    joined: list[str] = field(default_factory=list[str])
    """Query parameters whose list is sent as one value; the stock module repeats the parameter."""
    takes_models: bool = False
    """Whether an argument is a model, or holds some: somebody may give a dict instead."""

    @property
    def python_name(self) -> str:
        """The method's name in its namespace."""
        return self.name.split(".")[1]

    @property
    def constant(self) -> str:
        """The name of the operation's record."""
        return self.python_name.upper()

    @property
    def signature(self) -> str:
        """Arguments after `self`: what is required, then what may be left out, by keyword."""
        required = [a.declaration() for a in self.arguments if a.required]
        optional = [a.declaration() for a in self.arguments if not a.required]
        return ", ".join([*required, *(["*", *optional] if optional else [])])

    @property
    def passed(self) -> str:
        """Arguments as the method hands them to the function that builds the call."""
        required = [a.name for a in self.arguments if a.required]
        return ", ".join([*required, *(f"{a.name}={a.name}" for a in self.arguments if not a.required)])

    @property
    def forwarded(self) -> list[str]:
        """Arguments of the stock function, body fields aside."""
        return [*(a.forwarded() for a in self.arguments if not a.in_body), *self.fixed]

    @property
    def body_arguments(self) -> list[str]:
        """Arguments of the body model."""
        return [a.forwarded() for a in self.arguments if a.in_body]


@dataclass
class Namespace:
    """One namespace as the templates see it."""

    name: str
    description: str
    methods: list[Method] = field(default_factory=list[Method])
    wanted: set[str] = field(default_factory=set[str])

    @property
    def class_name(self) -> str:
        """`market_data` → `MarketDataNamespace`; the bare word may be a model's name."""
        return "".join(word.capitalize() for word in self.name.split("_")) + "Namespace"

    @property
    def imports(self) -> list[str]:
        """Import lines of the types in the signatures."""
        return sorted(self.wanted)


def namespaces(contract: Node, data: GeneratorData) -> list[Namespace]:
    """The namespaces of `contract` with their methods, in contract order."""
    published = {operation["operationId"]: (path, operation) for _, path, operation in operations(contract)}
    by_module = {python(name): name for name in published}
    spaces = {tag["name"]: Namespace(tag["name"], tag["description"]) for tag in contract["tags"]}
    for collection in data.endpoint_collections_by_tag.values():
        for endpoint in collection.endpoints:
            name = by_module[str(endpoint.name)]
            space = spaces[name.split(".")[0]]
            path, operation = published[name]
            space.methods.append(_method(contract, endpoint, name, path, operation, space.wanted))
    return [space for space in spaces.values() if space.methods]


def write(contract: Node, data: GeneratorData, package: Path) -> int:
    """Write the facade into the generated `package`; returns the number of methods (sync and async count as one)."""
    spaces = namespaces(contract, data)
    for folder in ("calls", "namespaces", "raw"):
        (package / folder).mkdir()
    render("call.py.jinja", package / "_call.py")
    render("define.py.jinja", package / "_define.py")
    render("parse.py.jinja", package / "_parse.py")
    render("typed.py.jinja", package / "_typed.py")
    render("unfit.py.jinja", package / "_unfit.py")
    render("digits.py.jinja", package / "_digits.py")
    (package / "calls" / "__init__.py").write_text(
        '"""Calls: one function an operation, which builds its request."""\n', encoding="utf-8", newline="\n"
    )
    for space in spaces:
        render("calls.py.jinja", package / "calls" / f"{space.name}.py", namespace=space)
        render("namespace.py.jinja", package / "namespaces" / f"{space.name}.py", namespace=space)
        render("raw.py.jinja", package / "raw" / f"{space.name}.py", namespace=space)
    render("namespaces_init.py.jinja", package / "namespaces" / "__init__.py", namespaces=spaces)
    render("raw_init.py.jinja", package / "raw" / "__init__.py", namespaces=spaces)
    return sum(len(space.methods) for space in spaces)


def render(template: str, target: Path, **values: Any) -> None:
    """Write `target` from one of our templates."""
    target.write_text(_ENVIRONMENT.get_template(template).render(values), encoding="utf-8", newline="\n")


def _method(contract: Node, endpoint: Endpoint, name: str, path: str, operation: Node, wanted: set[str]) -> Method:
    item = contract["paths"][path]
    parameters = [follow(contract, reference) for reference in operation.get("parameters", ())]
    words = {parameter["name"]: parameter.get("description", "") for parameter in parameters}
    only = {p["name"]: p["schema"]["enum"][0] for p in parameters if len(p["schema"].get("enum", ())) == 1}
    arguments: list[Argument] = []
    fixed: list[str] = []
    for prop in [*endpoint.path_parameters, *endpoint.query_parameters, *endpoint.header_parameters]:
        if prop.required and _raw(prop.name) in only:
            fixed.append(f"{prop.python_name}={only[_raw(prop.name)]!r}")
            continue
        arguments.append(_argument(prop, words.get(_raw(prop.name), ""), in_body=False))
        wanted |= _imports(prop)
    given: list[PropertyProtocol] = [body.prop for body in endpoint.bodies]
    body = _whole_body(endpoint, wanted)
    apart = _apart(endpoint, {argument.name for argument in arguments}) if body else None
    body_class = body_module = ""
    if apart is not None:
        model, properties = apart
        given = [*properties]
        wanted -= {f"from ..models.{model.class_info.module_name} import {model.class_info.name}"}
        body_class, body_module = str(model.class_info.name), str(model.class_info.module_name)
        for prop in properties:
            if isinstance(prop, ConstProperty) and prop.default is not None:
                continue  # the model says it by itself
            arguments.append(_argument(prop, _raw(prop.description) if prop.description else "", in_body=True))
            wanted |= _imports(prop)
    elif body:
        arguments.append(body)
    returns = _returns(endpoint, wanted)
    return Method(
        name=name,
        verb=endpoint.method.upper(),
        path=path,
        hosted="servers" in item,
        deprecated=bool(operation.get("deprecated")),
        refined="x-refined" in operation,
        removed=_farewell(name, operation.get("x-removed")),
        module=str(endpoint.name),
        arguments=arguments,
        returns=returns,
        replies=tuple(_replies(endpoint)),
        docstring=_docstring(operation, arguments, f"{endpoint.method.upper()} {path}"),
        body_class=body_class,
        body_module=body_module,
        fixed=fixed,
        joined=[p["name"] for p in parameters if p["in"] == "query" and p.get("explode") is False and _is_list(p)],
        takes_models=any(map(_holds_models, given)),
    )


def _argument(prop: Property, description: str, *, in_body: bool) -> Argument:
    return Argument(str(prop.python_name), _type(prop), prop.required, description, in_body)


def _whole_body(endpoint: Endpoint, wanted: set[str]) -> Argument | None:
    """The body as a single argument."""
    if not endpoint.bodies:
        return None
    types: list[str] = []
    for body in endpoint.bodies:
        types.append(_type(body.prop))
        wanted |= _imports(body.prop)
    required = all(body.prop.required for body in endpoint.bodies)
    return Argument("body", " | ".join(types), required, "The request body.", in_body=False)


def _apart(endpoint: Endpoint, taken: set[str]) -> tuple[ModelProperty, list[Property]] | None:
    """The body model and its properties, when the body is one JSON object whose fields can be arguments."""
    if len(endpoint.bodies) != 1:
        return None
    [body] = endpoint.bodies
    if not isinstance(body.prop, ModelProperty) or body.body_type != "json":
        return None
    properties = [*(body.prop.required_properties or ()), *(body.prop.optional_properties or ())]
    names = {str(prop.python_name) for prop in properties}
    if not properties or len(properties) > _MOST_BODY_ARGUMENTS or names & (taken | {"self"}):
        return None
    return body.prop, properties


def _returns(endpoint: Endpoint, wanted: set[str]) -> str:
    """The type of a success reply, error models left out."""
    types: list[str] = []
    for response in endpoint.responses.patterns:
        if response.status_code.range is None or not 200 <= response.status_code.range[0] < 300:
            continue
        if response.source["return_type"] == "None":
            types.append("None")
            continue
        inner = response.prop.inner_properties if isinstance(response.prop, UnionProperty) else [response.prop]
        for prop in inner:
            if isinstance(prop, ModelProperty) and prop.class_info.name == _ERROR_MODEL:
                continue
            types.append(_type(prop))
            wanted |= _imports(prop)
    unique = list(dict.fromkeys(types))
    return " | ".join([t for t in unique if t != "None"] + (["None"] if "None" in unique else [])) or "None"


def _replies(endpoint: Endpoint) -> Iterator[tuple[int, str]]:
    for response in endpoint.responses.patterns:
        low, high = response.status_code.range or (0, 0)
        if response.source == JSON_SOURCE and low == high and 200 <= low < 300:
            yield low, in_order(response.prop)


def _type(prop: PropertyProtocol) -> str:
    """The type of a value that is there; `list` is spelled out, as namespaces have methods of that name."""
    text = prop.get_type_string(no_optional=True).as_unembedded_code()
    return re.sub(r"\blist\[", "builtins.list[", text)


def _or_none(kind: str) -> str:
    return kind if re.search(r"(^|\| )None($| \|)", kind) else f"{kind} | None"


def _imports(prop: PropertyProtocol) -> set[str]:
    """Import lines for the type of `prop`; what only its parser needs is left out."""
    lines = prop.get_imports(prefix="..") | prop.get_lazy_imports(prefix="..")
    return {
        line
        for line in lines
        if not re.search(r"import (UNSET, Unset|check_\w+|cast)$", line) and not line.startswith("from typing ")
    }


def _holds_models(prop: PropertyProtocol) -> bool:
    if isinstance(prop, ListProperty):
        return _holds_models(prop.inner_property)
    if isinstance(prop, UnionProperty):
        return any(map(_holds_models, prop.inner_properties))
    return isinstance(prop, ModelProperty)


def _docstring(operation: Node, arguments: list[Argument], place: str) -> str:
    paragraphs = [operation["summary"], *operation["description"].split("\n\n")]
    text = "\n\n".join("\n".join(_wrapped(paragraph)) for paragraph in paragraphs)
    described = [argument for argument in arguments if argument.description]
    if described:
        text += "\n\nArgs:\n" + "\n".join(_entry(argument) for argument in described)
    text += f"\n\nSource: `{place}`, <{operation['externalDocs']['url']}>"
    return '"""' + text.replace("\\", "\\\\").replace('"""', "'''") + '\n"""'


def _wrapped(paragraph: str) -> Iterator[str]:
    for line in paragraph.strip().splitlines():
        yield from textwrap.wrap(line, _WIDTH, break_long_words=False, break_on_hyphens=False) or [""]


def _entry(argument: Argument) -> str:
    text = f"{argument.name}: {' '.join(argument.description.split())}"
    return textwrap.fill(
        text,
        _WIDTH,
        initial_indent="    ",
        subsequent_indent="        ",
        break_long_words=False,
        break_on_hyphens=False,
    )


def _farewell(name: str, removed: Node | None) -> str:
    """The warning of an operation that is kept for one minor version after IBKR removed it."""
    if not removed:
        return ""
    instead = f"use {removed['instead']}" if removed["instead"] else "nothing takes its place"
    return f"{name}: IBKR removed this operation after release {removed['last']}; {instead}"


def _is_list(parameter: Node) -> bool:
    return "array" in parameter.get("schema", {}).get("type", ())


def _raw(text: Any) -> str:
    return str(text.get_untrusted_value()) if hasattr(text, "get_untrusted_value") else str(text)
