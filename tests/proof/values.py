"""JSON values for the schemas of a contract, and what happens to them on the wire.

`hypothesis-jsonschema` would draw the values, but it has not been kept since 2024, stops at draft 7 and resolves no
references of an OpenAPI document; so this draws them, for the keywords the contract uses. It knows the contract's own
`x-known-values`, and half of all text is drawn from examples, so that values look like IBKR's and go deep into parsers.
"""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

from hypothesis import strategies as st

from generator.node import Node, follow, is_array, is_object

Draw: TypeAlias = Callable[[st.SearchStrategy[Any]], Any]
Path: TypeAlias = tuple[str | int, ...]

_DEEPEST = 5
"""Below this many levels only what a schema requires is drawn: some schemas contain themselves."""
_COMBINING = ("allOf", "anyOf", "oneOf")
_UNKNOWN = "never heard of"

TEXTS = st.one_of(
    st.sampled_from(
        ("", " ", "0", "-1", "1.5", "1,234.56", "C12.00", "NaN", "true", "null", "Zürich 株", "\x1e", "%2F")
    ),
    st.text(max_size=12),
)
INTEGERS = st.one_of(
    st.sampled_from((0, 1, -1, 265598, 2**31, -(2**31), 2**53 + 1, 2**63 - 1, 1785585600000)),
    st.integers(-(2**63), 2**63 - 1),
)
NUMBERS = st.one_of(
    st.sampled_from((0, 1, -1, 0.0, 0.1, -0.5, 150.25, 1e15, 1e-9, 2**53 + 1)),
    st.integers(-(10**6), 10**6),
    st.floats(allow_nan=False, allow_infinity=False, width=64),
)
ANY = st.recursive(
    st.one_of(st.none(), st.booleans(), INTEGERS, TEXTS),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(TEXTS, inner, max_size=3)),
    max_leaves=6,
)


class Values:
    """Draws values for the schemas of one document."""

    def __init__(self, document: Node) -> None:
        self._document = document

    def of(self, schema: Node) -> st.SearchStrategy[Any]:
        """Values that fit `schema`."""

        @st.composite
        def drawn(draw: Draw) -> Any:
            return self.draw(draw, schema)

        return drawn()

    def draw(self, draw: Draw, schema: Node, depth: int = 0) -> Any:
        """One value that fits `schema`; nearly always: `not` and overlapping branches are left to a judge."""
        schema = self._merged(draw, schema)
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return draw(st.sampled_from(schema["enum"]))
        kinds = schema.get("type", "object" if "properties" in schema else None)
        if is_array(kinds):
            kinds = draw(st.sampled_from(kinds))
        match kinds:
            case "object":
                return self._object(draw, schema, depth)
            case "array":
                return self._array(draw, schema, depth)
            case "string":
                return _text(draw, schema)
            case "integer" | "number":
                return _number(draw, schema, kinds)
            case "boolean":
                return draw(st.booleans())
            case "null":
                return None
            case _:
                return draw(ANY)

    def _merged(self, draw: Draw, schema: Node) -> Node:
        """`schema` as one plain schema: references followed, one branch of each choice chosen, all of `allOf` added."""
        schema = follow(self._document, schema)
        if not any(key in schema for key in _COMBINING):
            return schema
        merged: Node = {key: value for key, value in schema.items() if key not in _COMBINING}
        branches: list[Node] = list(schema.get("allOf", ()))
        branches += [draw(st.sampled_from(schema[key])) for key in ("anyOf", "oneOf") if key in schema]
        for branch in branches:
            plain = self._merged(draw, branch)
            merged = {
                **merged,
                **plain,
                "properties": {**merged.get("properties", {}), **plain.get("properties", {})},
                "required": [*merged.get("required", ()), *plain.get("required", ())],
            }
            if not merged["properties"]:
                del merged["properties"]
        return merged

    def _object(self, draw: Draw, schema: Node, depth: int) -> Node:
        properties: Node = schema.get("properties", {})
        required = set(schema.get("required", ()))
        optional = [name for name in properties if name not in required]
        among = ("none",) if depth >= _DEEPEST else ("all", "some", "some", "none")
        match draw(st.sampled_from(among)):
            case "all":
                chosen = optional
            case "some":
                bits = draw(st.integers(0, 2 ** len(optional) - 1))
                chosen = [name for place, name in enumerate(optional) if bits >> place & 1]
            case _:
                chosen = optional[: schema.get("minProperties", 0)]
        for name, others in schema.get("dependentRequired", {}).items():
            if name in chosen:
                chosen = [*chosen, *(other for other in others if other not in chosen)]
        wanted = required | set(chosen)
        drawn = {name: self.draw(draw, properties[name], depth + 1) for name in properties if name in wanted}
        drawn |= {name: draw(ANY) for name in required - properties.keys()}
        rest = schema.get("additionalProperties")
        if is_object(rest):
            room = schema.get("maxProperties", 3) - len(drawn)
            fewest = max(0, schema.get("minProperties", 0) - len(drawn))
            names = draw(st.lists(TEXTS, min_size=fewest, max_size=max(fewest, min(3, room)), unique=True))
            drawn |= {name: self.draw(draw, rest, depth + 1) for name in names if name not in properties}
        return drawn

    def _array(self, draw: Draw, schema: Node, depth: int) -> list[Any]:
        fewest: int = schema.get("minItems", 0)
        most: int = schema.get("maxItems", max(fewest, 3 if depth < _DEEPEST else 0))
        count = draw(st.integers(fewest, most))
        items = [self.draw(draw, schema.get("items", {}), depth + 1) for _ in range(count)]
        if schema.get("uniqueItems"):
            return [item for place, item in enumerate(items) if item not in items[:place]]
        return items


def _text(draw: Draw, schema: Node) -> str:
    if "pattern" in schema:
        pattern: str = schema["pattern"]
        return str(draw(st.from_regex(pattern, fullmatch=True)))
    shortest: int = schema.get("minLength", 0)
    longest: int = schema.get("maxLength", max(shortest, 12))
    examples: list[Any] = [*schema.get("x-known-values", ()), *schema.get("examples", ())]
    known = [str(each) for each in examples if _is_text(each)]
    if known and draw(st.booleans()):
        return str(draw(st.sampled_from(known)))
    if schema.get("format") == "uri":
        return "https://example.com/"
    text = str(draw(TEXTS))
    return (text + "x" * shortest)[: max(longest, shortest)] if len(text) < shortest else text[:longest]


def _number(draw: Draw, schema: Node, kind: str) -> int | float:
    lowest, highest = schema.get("minimum"), schema.get("maximum")
    step = schema.get("multipleOf")
    if lowest is None and highest is None:
        value = draw(INTEGERS if kind == "integer" else NUMBERS)
    elif kind == "integer":
        value = draw(st.integers(lowest, highest))
    else:
        value = draw(st.floats(lowest, highest, allow_nan=False, allow_infinity=False))
    drawn: int | float = value
    return round(drawn) if step else drawn


@dataclass(frozen=True)
class Mutation:
    """Something that happens to replies on the way, by name."""

    name: str
    apply: Callable[[Draw, Any], bytes]
    """The body, of a value that fits the contract."""

    def __str__(self) -> str:
        return self.name


def _paths(value: Any, here: Path = ()) -> Iterator[Path]:
    """Where something is in a JSON value, itself included."""
    yield here
    if is_object(value):
        for name, inner in value.items():
            yield from _paths(inner, (*here, name))
    elif is_array(value):
        for place, inner in enumerate(value):
            yield from _paths(inner, (*here, place))


def _at(value: Any, path: Path) -> Any:
    for step in path:
        value = value[step]
    return value


def _changed(value: Any, path: Path, change: Callable[[Any], Any]) -> Any:
    """A copy of `value` with `change` made at `path`."""
    if not path:
        return change(value)
    step, *rest = path
    inner = _changed(value[step], tuple(rest), change)
    if is_array(value):
        return [inner if place == step else each for place, each in enumerate(value)]
    return {name: inner if name == step else each for name, each in value.items()}


def encoded(value: Any) -> bytes:
    """A body, in the spelling of the standard library."""
    return json.dumps(value, ensure_ascii=False).encode("utf-8", "surrogatepass")


def _somewhere(change: Callable[[Any], Any], fits: Callable[[Any], bool] = lambda _: True) -> Callable[..., bytes]:
    """A mutation at one place, or at all places, that `fits`; none where there is no such place."""

    def apply(draw: Draw, value: Any) -> bytes:
        paths = [path for path in _paths(value) if fits(_at(value, path))]
        if paths:
            value = _changed(value, draw(st.sampled_from(paths)), change)
        return encoded(value)

    return apply


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _without(draw: Draw, value: Any) -> bytes:
    """Some object loses a field."""
    fields = [path for path in _paths(value) if path and isinstance(path[-1], str)]
    if fields:
        *place, name = draw(st.sampled_from(fields))
        value = _changed(value, tuple(place), lambda it: {key: each for key, each in it.items() if key != name})
    return encoded(value)


def _cut(draw: Draw, value: Any) -> bytes:
    body = encoded(value)
    return body[: draw(st.integers(0, max(0, len(body) - 1)))]


def _broken_text(draw: Draw, value: Any) -> bytes:
    body = encoded(value)
    place = draw(st.integers(0, len(body)))
    return body[:place] + b"\xff\xc3(" + body[place:]


def _literally(*bodies: bytes) -> Callable[..., bytes]:
    def apply(draw: Draw, value: Any) -> bytes:  # noqa: ARG001 - whatever the value was
        return bytes(draw(st.sampled_from(bodies)))

    return apply


def _huge(draw: Draw, value: Any) -> bytes:
    """A number that no machine type holds, where a number stood, or alone."""
    body = encoded(value)
    numbers = list(re.finditer(rb"(?<=[\s:\[])-?\d[\d.eE+-]*(?=[,}\]])", body))
    number = draw(
        st.sampled_from((b"1e999", b"-1e999", b"9" * 400, b"9" * 5000, b"123456789012345678901234567890", b"NaN"))
    )
    if not numbers:
        return bytes(number)
    at = draw(st.sampled_from(numbers))
    return body[: at.start()] + bytes(number) + body[at.end() :]


def _deep(draw: Draw, value: Any) -> bytes:
    """Some place holds more levels than any reader goes down."""
    opening, closing = draw(
        st.sampled_from(((b"[", b"]"), (b'{"a":', b"}"), (b'{"error":', b"}"), (b'{"children":[', b"]}")))
    )
    depth = draw(st.sampled_from((60, 990, 20_000)))
    nested = opening * depth + b"1" + closing * depth
    paths = list(_paths(value))
    marked = encoded(_changed(value, draw(st.sampled_from(paths)), lambda _: "\ue000"))
    return marked.replace('"\ue000"'.encode(), nested)


MUTATIONS = (
    Mutation("as the contract has it", lambda _, value: encoded(value)),
    Mutation("null for a value", _somewhere(lambda _: None)),
    Mutation("number for text", _somewhere(lambda _: 7, _is_text)),
    Mutation("fraction for text", _somewhere(lambda _: 7.5, _is_text)),
    Mutation("text for a number", _somewhere(str, _is_number)),
    Mutation("fraction for a number", _somewhere(lambda _: 0.5, _is_number)),
    Mutation("boolean for a value", _somewhere(lambda value: value is not True)),
    Mutation("object for a value", _somewhere(lambda _: {"value": 1})),
    Mutation("list around a value", _somewhere(lambda value: [value])),
    Mutation("unknown word", _somewhere(lambda _: _UNKNOWN, _is_text)),
    Mutation("unknown field", _somewhere(lambda value: {**value, "never_seen": {"a": [1]}}, is_object)),
    Mutation("field missing", _without),
    Mutation("empty list", _somewhere(lambda _: [], is_array)),
    Mutation("empty object", _somewhere(lambda _: {}, is_object)),
    Mutation(
        "error under success",
        _literally(
            b'{"error":"something went wrong","statusCode":500}',
            b'{"error":{"reason":["a","b"]}}',
            b'{"error":""}',
            b'{"error":null}',
            b'[{"error":"something went wrong"}]',
            b'{"success":false,"text":"no"}',
            b'"error"',
        ),
    ),
    Mutation(
        "a page", _literally(b"<html><body>Access Denied</body></html>", b"<!DOCTYPE html>", b"Internal Server Error")
    ),
    Mutation("nothing", _literally(b"", b" \r\n", b"null", b'""', b"0", b"false", b"[]", b"{}")),
    Mutation("cut off", _cut),
    Mutation("no UTF-8", _broken_text),
    Mutation("huge number", _huge),
    Mutation("deep nesting", _deep),
)


def is_json(body: bytes) -> bool:
    """Whether the standard library reads a body."""
    try:
        json.loads(body)
    except (ValueError, RecursionError):
        return False
    return True
