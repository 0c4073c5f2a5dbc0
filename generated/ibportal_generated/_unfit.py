"""What to say of an argument that is none of the models it has to be: looked for when a request could not be built.

Nothing of this costs a request that can be built anything.
"""

from collections.abc import Callable, Iterator
from types import UnionType
from typing import Any, Union, get_args, get_origin

from ._call import Operation
from ._define import is_model
from ._parse import admits, evaluated


def refuse(operation: Operation, build: Callable[..., Any], arguments: dict[str, Any]) -> None:
    """Raise `TypeError` for the first of the `arguments` of `build` that holds something else where a model is wanted.

    Returns where there is none: it was something else that went wrong.
    """
    for name, annotation in build.__annotations__.items():
        if name in arguments:
            for place, value, wanted in _misfits(name, arguments[name], _meant(annotation)):
                what = f"{place} is {_kind(value)}, and {_described(wanted)} is wanted"
                raise TypeError(f"{operation.name}: {what}{_remedy(value, wanted)}")


def _misfits(place: str, value: Any, hint: Any) -> Iterator[tuple[str, Any, Any]]:
    """The values that are none of the models that they have to be: where, what, and what is wanted."""
    items = [get_args(each)[0] for each in _options(hint) if get_origin(each) is list]
    if isinstance(value, list | tuple) and items:
        for number, item in enumerate(value):
            yield from _misfits(f"{place}[{number}]", item, items[0])
    elif isinstance(value, tuple(filter(is_model, _options(hint)))):
        model: Any = value
        for field in model._DECLARED:
            if field.name != "additional_properties":
                yield from _misfits(f"{place}.{field.name}", getattr(model, field.name), evaluated(field.annotation))
    elif _models(hint) and not admits(hint)(value):
        yield place, value, hint


def _meant(annotation: str) -> Any:
    """The type of an argument; `list` is spelled out there, as namespaces have methods of that name."""
    return evaluated(annotation.replace("builtins.", ""))


def _options(hint: Any) -> tuple[Any, ...]:
    """The types of which a value may be one."""
    return get_args(hint) if get_origin(hint) in (Union, UnionType) else (hint,)


def _models(hint: Any) -> list[str]:
    """The names of the models that a value, or an item of it, may be."""
    found: list[str] = []
    for option in _options(hint):
        if get_origin(option) is list:
            found += _models(get_args(option)[0])
        elif is_model(option):
            found.append(option.__name__)
    return found


def _described(hint: Any) -> str:
    """What is wanted."""
    options = [option for option in _options(hint) if _models(option)]
    return " or ".join(
        f"a list of {_described(*get_args(each))}" if get_origin(each) is list else each.__name__ for each in options
    )


def _kind(value: object) -> str:
    """What a value is."""
    if value is None:
        return "None"
    name = type(value).__name__
    return f"{'an' if name[0] in 'aeiou' else 'a'} {name}"


def _remedy(value: object, hint: Any) -> str:
    """What to do."""
    first = _models(hint)[0]
    made = f"; `{first}.from_dict(…)` makes one of an object as it goes on the wire" if isinstance(value, dict) else ""
    return f": `from ibportal.models import {first}`{made}"
