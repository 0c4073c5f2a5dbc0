"""JSON values of unknown shape, and what tells them apart for a type checker."""

from typing import Any, TypeGuard

Object = dict[str, Any]
Array = list[Any]


def is_object(value: Any) -> TypeGuard[Object]:
    """Whether a JSON value is an object."""
    return isinstance(value, dict)


def is_array(value: Any) -> TypeGuard[Array]:
    """Whether a JSON value is an array."""
    return isinstance(value, list)
