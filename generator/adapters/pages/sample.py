"""Example bodies as the pages print them: nearly JSON, mended where only one reading is possible, and typed."""

import json
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any, cast

from generator.node import Node

_TOKEN = re.compile(
    r"""(?P<blank>\s+|\#[^\n]*|//[^\n]*)
      | (?P<string>"(?:[^"\\\n]|\\.)*"|“[^”\n]*”|'[^'"\\\n]*')
      | (?P<number>-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?(?![\w.]))
      | (?P<word>\w+)
      | (?P<dots>\.\.\.|…)
      | (?P<mark>[{}\[\],:])""",
    re.X,
)
_CLOSE = {"{": "}", "[": "]"}
_WORDS = {"true": "true", "True": "true", "false": "false", "False": "false", "null": "null", "None": "null"}


def read(text: str) -> Any:
    """The value that `text` stands for; `ValueError` when it stands for none or could stand for several.

    Mended are comments, missing commas between members and spare ones after the last, brackets left open, Python's
    words, quotation marks of other kinds and elisions (`...`, `{...}`). A placeholder for a value, a missing quotation
    mark and two values in one block are not guessed at.
    """
    return json.loads(" ".join(_with_commas(list(_closed(_without_elisions(list(_tokens(text))))))))


def _tokens(text: str) -> Iterator[str]:
    position = 0
    while position < len(text):
        match = _TOKEN.match(text, position)
        if match is None:
            raise ValueError(f"not JSON at {text[position : position + 20]!r}")
        position = match.end()
        token = match[0]
        if match["string"]:
            yield token if token.startswith('"') else json.dumps(token[1:-1], ensure_ascii=False)
        elif match["word"]:
            if token not in _WORDS:
                raise ValueError(f"a placeholder, {token}, where a value belongs")
            yield _WORDS[token]
        elif match["dots"]:
            yield "..."
        elif not match["blank"]:
            yield token


def _without_elisions(tokens: list[str]) -> list[str]:
    """`tokens` without `...`, and without an entry that is nothing but `{...}`, each with the comma it brought."""
    kept: list[str] = []
    index = 0
    while index < len(tokens):
        starts_entry = not kept or kept[-1] in ("{", "[", ",")
        length = (
            3
            if tokens[index : index + 3] == ["{", "...", "}"] and kept and starts_entry
            else int(tokens[index] == "...")
        )
        if length == 0:
            kept.append(tokens[index])
            index += 1
            continue
        index += length
        if starts_entry and tokens[index : index + 1] == [","]:
            index += 1
    return kept


def _closed(tokens: list[str]) -> Iterator[str]:
    """`tokens` with the brackets that an example cut short leaves open: closed before the next that needs it."""
    open_brackets: list[str] = []
    for token in tokens:
        if token in _CLOSE:
            open_brackets.append(_CLOSE[token])
        elif token in _CLOSE.values():
            while open_brackets and open_brackets[-1] != token and token in open_brackets:
                yield open_brackets.pop()
            if open_brackets:
                open_brackets.pop()
        yield token
    yield from reversed(open_brackets)


def _with_commas(tokens: list[str]) -> Iterator[str]:
    """`tokens` with a comma between any two members and none before a closing bracket."""
    depth = 0
    before = ""
    for here, after in pairwise([*tokens, ""]):
        if depth and before not in ("{", "[", ",", ":") and here not in ("}", "]", ",", ":"):
            yield ","
        depth += (here in _CLOSE) - (here in _CLOSE.values())
        if not (here == "," and after in ("}", "]")):
            yield here
        before = here


def bodies(code: str) -> Iterator[str]:
    """The request bodies in a Python or cURL example: what is assigned to `json…`, or passed as `--data`."""
    for match in re.finditer(r"(?:\bjson\w*\s*=|--data(?:-raw)?)\s*'?\s*(?=[{\[])", code):
        yield _balanced(code[match.end() :])


def _balanced(text: str) -> str:
    depth = 0
    for match in re.finditer(r'"(?:[^"\\\n]|\\.)*"|[{}\[\]]', text):
        depth += {"{": 1, "[": 1, "}": -1, "]": -1}.get(match[0], 0)
        if depth == 0 and match[0] in "}]":
            return text[: match.end()]
    return text


def infer(value: Any) -> Node:
    """The schema an example shows; `{}` for `null`, which says only that there may be nothing."""
    match value:
        case bool():
            return {"type": "boolean"}
        case int():
            return {"type": "integer"}
        case float():
            return {"type": "number"}
        case str():
            return {"type": "string"}
        case dict():
            return {"type": "object", "properties": {name: infer(inner) for name, inner in cast("Node", value).items()}}
        case list():
            items = together([infer(inner) for inner in cast("Sequence[Any]", value)])
            return {"type": "array", "items": items} if items else {"type": "array"}
        case _:
            return {}


def together(schemas: list[Node]) -> Node:
    """One schema for what several examples of the same thing show; `{}` where they show different kinds."""
    merged: Node = {}
    for schema in schemas:
        if not merged:
            merged = dict(schema)
        elif schema:
            merged = _both(merged, schema)
            if not merged:
                return {}
    return merged


def _both(one: Node, other: Node) -> Node:
    kinds = {one.get("type"), other.get("type")}
    if kinds == {"integer", "number"}:
        return {"type": "number"}
    if len(kinds) > 1:
        return {}
    merged = dict(one)
    if "properties" in one:
        shared: Node = {**one["properties"]}
        for name, schema in other["properties"].items():
            shared[name] = together([shared[name], schema]) if name in shared else schema
        merged["properties"] = shared
    items = together([inner["items"] for inner in (one, other) if "items" in inner])
    if items:
        merged["items"] = items
    return merged
