"""The generated package, tried in a fresh interpreter: every module imported, every example parsed and written back.

`python -m generator.trial CONTRACT [STREAMING]` expects `ibportal_generated` on the path and prints one JSON object:
how many modules and examples were tried, and a sentence for each that failed. A reply must survive
`to_dict(from_dict(x)) == x`, and so must a request body and a message of the WebSocket; unknown fields and nulls
included.
"""

import importlib
import json
import pkgutil
import sys
import typing
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx

from generator.examples import Example, examples
from generator.node import Node, is_array, is_object, operations, read
from generator.streaming import messages

_PACKAGE = "ibportal_generated"


class _Strict:
    raise_on_unexpected_status = True


def endpoint_module(operation_id: str) -> ModuleType:
    """The stock module of an operation: `orders.place` lives in `api/orders/orders_place.py`."""
    namespace = operation_id.split(".")[0]
    return importlib.import_module(f"{_PACKAGE}.api.{namespace}.{operation_id.replace('.', '_')}")


def parse_reply(module: ModuleType, status: int, body: Any) -> Any:
    """What the generated client makes of a JSON reply."""
    return module._parse_response(  # noqa: SLF001 - stock modules have no public parser
        client=_Strict(), response=httpx.Response(status, json=body)
    )


def parse_request(module: ModuleType, body: Any) -> Any:
    """A request body as a model the generated client would send: of several, the first that takes it."""
    kind = typing.get_type_hints(module._get_kwargs)["body"]  # noqa: SLF001 - nor a public signature
    failures: list[Exception] = []
    for option in typing.get_args(kind) or (kind,):
        try:
            if is_object(body) and hasattr(option, "from_dict"):
                return option.from_dict(body)
            if is_array(body) and typing.get_origin(option) is list:
                [item] = typing.get_args(option)
                return [item.from_dict(value) if hasattr(item, "from_dict") else value for value in body]
        except (KeyError, ValueError, TypeError) as error:
            failures.append(error)
    if failures:
        raise failures[0]
    return body


def as_json(value: Any) -> Any:
    """A parsed value as the JSON it stands for."""
    if is_array(value):
        return [as_json(item) for item in value]
    return value.to_dict() if hasattr(value, "to_dict") else value


def same(left: Any, right: Any) -> bool:
    """Equal as JSON: `1 == 1.0`, but `1 != true`."""
    if is_object(left) and is_object(right):
        return left.keys() == right.keys() and all(same(left[key], right[key]) for key in left)
    if is_array(left) and is_array(right):
        return len(left) == len(right) and all(same(a, b) for a, b in zip(left, right, strict=True))
    return isinstance(left, bool) == isinstance(right, bool) and bool(left == right)


def unimportable() -> Iterator[tuple[str, str]]:
    """Every module of the package, with the reason when it does not import and an empty string when it does."""
    package = importlib.import_module(_PACKAGE)
    for info in pkgutil.walk_packages(package.__path__, f"{_PACKAGE}."):
        try:
            importlib.import_module(info.name)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is the finding
            yield info.name, f"{info.name} does not import: {type(error).__name__}: {error}"
        else:
            yield info.name, ""


def round_trips(contract: Node) -> Iterator[tuple[Example, str]]:
    """Every JSON example of a body, with what went wrong or an empty string."""
    modules = {f"{m.upper()} {p}": operation["operationId"] for m, p, operation in operations(contract)}
    for example in examples(contract):
        if "json" in example.media and not example.role.startswith("parameter"):
            yield example, _round_trip(endpoint_module(modules[example.operation]), example)


def _round_trip(module: ModuleType, example: Example) -> str:
    try:
        if example.role == "request":
            parsed = parse_request(module, example.value)
        else:
            parsed = parse_reply(module, int(example.role.split()[1]), example.value)
        back = as_json(parsed)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is the finding
        return f"{example} is not parsed: {type(error).__name__}: {error}"
    if not same(back, example.value):
        return f"{example} does not survive: {json.dumps(back)[:200]} instead of {json.dumps(example.value)[:200]}"
    if example.role != "request" and isinstance(example.value, dict | list) and is_object(parsed):
        return f"{example} stays a plain dict"
    return ""


def message_round_trips(streaming: Node) -> Iterator[str]:
    """What went wrong with each example of a message that comes, or an empty string."""
    module = importlib.import_module(f"{_PACKAGE}.streaming")
    for message in messages(streaming):
        if message.json:
            read_message = getattr(module, f"read_{message.reader}")
            for example in message.body["examples"]:
                yield _survives(f"message {message.key} example {example['name']!r}", read_message, example["payload"])


def _survives(what: str, read_message: Callable[[Any], Any], value: Any) -> str:
    try:
        back = as_json(read_message(value))
    except Exception as error:  # noqa: BLE001 - whatever it is, it is the finding
        return f"{what} is not parsed: {type(error).__name__}: {error}"
    return "" if same(back, value) else f"{what} does not survive: {json.dumps(back)[:200]}"


def main(contract: Path, streaming: Path | None = None) -> None:
    """Try everything and print the findings."""
    imported = list(unimportable())
    problems = [problem for _, problem in imported if problem]
    tried: list[str] = []
    if not problems:
        tried += (problem for _, problem in round_trips(read(contract)))
        tried += message_round_trips(read(streaming)) if streaming else ()
    problems += filter(None, tried)
    survived = sum(not problem for problem in tried)
    json.dump(
        {"modules": len(imported), "examples": len(tried), "survived": survived, "problems": problems}, sys.stdout
    )


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
