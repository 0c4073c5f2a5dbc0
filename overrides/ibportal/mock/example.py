"""An operation without state: the contract's example, with what the request says echoed in."""

from collections.abc import Mapping
from typing import Any

from ibportal.mock.asked import Asked
from ibportal.mock.reply import Answer
from ibportal.node import is_array, is_object

JSON = "application/json"
_FILE = b"%PDF-1.7\n"
"""A file without pages, for operations that answer one instead of JSON."""


def example(asked: Asked, name: str | None = None, status: int | None = None) -> Answer:
    """The example called `name`, or the first one of a success, as an answer to `asked`.

    Raises `LookupError` if the contract has no example of that name or status.
    """
    if status is None:
        status = asked.operation.success
    examples = asked.operation.examples(status)
    if not examples:
        media = asked.operation.media(status)
        if media and JSON not in media and name is None:
            return Answer(status=status, text=_FILE, media=media[0])
        if "content" in asked.operation.document["responses"].get(str(status), {}) or name is not None:
            raise LookupError(f"{asked.operation.name} has no JSON example for status {status}")
        return Answer(status=status, text="")
    if name is not None and name not in examples:
        raise LookupError(f"{asked.operation.name} has no example {name!r}; there are: {', '.join(examples)}")
    value = examples[name or next(iter(examples))]
    said = {**asked.path, **asked.query, **(asked.body if is_object(asked.body) else {})}
    echoed = _echoed(value, said)
    fits = not any(asked.operation.reply_errors(status, echoed))
    return Answer(echoed if fits else value, status)


def _echoed(value: Any, said: Mapping[str, Any]) -> Any:
    """`value` with the scalars that the request named the same way, where they are of the same kind."""
    if is_array(value):
        return [_echoed(row, said) for row in value]
    if not is_object(value):
        return value
    return {name: _one(inner, said.get(name), said) for name, inner in value.items()}


def _one(shown: Any, said: Any, among: Mapping[str, Any]) -> Any:
    if isinstance(shown, dict | list):
        return _echoed(shown, among)
    if said is None or isinstance(said, dict | list) or isinstance(shown, bool) != isinstance(said, bool):
        return shown
    if isinstance(shown, str):
        return str(said)
    if isinstance(shown, int) and str(said).removeprefix("-").isdecimal():
        return int(said)
    return shown
