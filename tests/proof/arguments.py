"""Arguments for the functions and methods of the client, drawn from their annotations."""

import inspect
import io
import types
from collections.abc import Callable
from typing import Any, BinaryIO, Literal, Union, get_args, get_origin

import attrs
from hypothesis import strategies as st

from ibportal_generated.types import UNSET, File, Unset
from tests.proof.conformance import hints, model_hints
from tests.proof.values import ANY, INTEGERS, TEXTS

_DEEPEST = 4
"""Below this many levels only what a model requires is given."""


def plain(function: Callable[..., Any]) -> dict[str, Any]:
    """The least arguments that `function` takes: always the same."""
    known = hints(function)
    return {
        name: plainest(known[name])
        for name, parameter in inspect.signature(function).parameters.items()
        if parameter.default is parameter.empty
    }


def plainest(hint: Any) -> Any:
    """A value of a type, the simplest that a gateway would take."""
    origin = get_origin(hint)
    if origin in (Union, types.UnionType):
        return plainest(get_args(hint)[0])
    if origin is Literal:
        return get_args(hint)[0]
    if origin is list:
        return [plainest(get_args(hint)[0])]
    if origin is dict or hint is Any:
        return {}
    if attrs.has(hint):
        return hint(**{name: plainest(each) for name, each in model_hints(hint).items() if _required(hint, name)})
    if hint is File:
        return File(io.BytesIO(b"eyJhbGciOiJSUzI1NiJ9.e30.c2lnbmVk"))
    if hint is BinaryIO:
        return io.BytesIO(b"PK")
    simple: dict[Any, Any] = {str: "1", int: 1, float: 1.0, bool: True, types.NoneType: None}
    return simple[hint]


def _required(model: Any, name: str) -> bool:
    return any(field.name == name and field.default is attrs.NOTHING for field in attrs.fields(model))


@st.composite
def drawn(draw: Any, function: Callable[..., Any]) -> dict[str, Any]:
    """Any arguments that the annotations of `function` admit; those that are optional are given half the time."""
    known = hints(function)
    wanted = {
        name: known[name]
        for name, parameter in inspect.signature(function).parameters.items()
        if parameter.default is parameter.empty or draw(st.booleans())
    }
    return {name: _any(draw, hint, 0) for name, hint in wanted.items()}


def _any(draw: Any, hint: Any, depth: int) -> Any:
    """Any value of a type."""
    origin = get_origin(hint)
    if origin in (Union, types.UnionType):
        return _any(draw, draw(st.sampled_from(get_args(hint))), depth)
    if origin is Literal:
        return draw(st.sampled_from(get_args(hint)))
    if origin is list:
        count = draw(st.integers(0, 2 if depth < _DEEPEST else 0))
        return [_any(draw, get_args(hint)[0], depth + 1) for _ in range(count)]
    if origin is dict:
        names = draw(st.lists(TEXTS, max_size=2, unique=True))
        return {name: _any(draw, get_args(hint)[1], depth + 1) for name in names}
    if hint is Unset:
        return UNSET
    if attrs.has(hint) and hint is not File:
        return _model(draw, hint, depth)
    if hint is Any:
        return draw(ANY)
    simple = {str: TEXTS, int: INTEGERS, float: st.floats(), bool: st.booleans()}
    return draw(simple[hint]) if hint in simple else plainest(hint)


def _model(draw: Any, model: Any, depth: int) -> Any:
    given: dict[str, Any] = {}
    rest: Any = None
    for name, hint in model_hints(model).items():
        if name == "additional_properties":
            rest = hint
        elif _required(model, name) or (depth < _DEEPEST and draw(st.booleans())):
            given[name] = _any(draw, hint, depth + 1)
    made = model(**given)
    if rest is not None and rest != dict[str, Any]:
        made.additional_properties = _any(draw, rest, depth + 1)
    return made
