"""Drafted edits, written into overlay files and touching nothing else: people review the difference line by line."""

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml

from generator.node import Node
from generator.release.replay import Obstacle
from generator.release.text import dumped

_KEYS = ("target", "x-expect", "update")
"""What a draft may change of an action; a draft that is one action is spliced into the text key by key."""


def edited(folder: Path, obstacles: Sequence[Obstacle]) -> dict[str, str]:
    """The new text of every overlay file of `folder` that a drafted edit changes; empty where the file is to go."""
    by_file: defaultdict[str, list[Obstacle]] = defaultdict(list)
    for obstacle in obstacles:
        if obstacle.kind != "malformed":
            by_file[obstacle.action.file].append(obstacle)
    return {name: _edit((folder / name).read_text(encoding="utf-8"), found) for name, found in sorted(by_file.items())}


def accept(folder: Path, texts: Mapping[str, str]) -> None:
    """Write edited texts into `folder`."""
    for name, text in texts.items():
        if text:
            (folder / name).write_text(text, encoding="utf-8", newline="\n")
        else:
            (folder / name).unlink()


def _edit(text: str, obstacles: Iterable[Obstacle]) -> str:
    actions = _actions(text)
    gone = 0
    for obstacle in sorted(obstacles, key=lambda each: each.action.number, reverse=True):
        node = actions[obstacle.action.number - 1]
        if len(obstacle.instead) == 1:
            text = _splice(text, node, obstacle.action.body, obstacle.instead[0])
        else:
            gone += not obstacle.instead
            text = _replace(text, node, obstacle.instead)
    return "" if gone == len(actions) else text


def _actions(text: str) -> list[yaml.MappingNode]:
    root: Any = yaml.compose(text, Loader=yaml.SafeLoader)
    found: list[yaml.MappingNode] = next(value.value for key, value in root.value if key.value == "actions")
    return found


def _splice(text: str, node: yaml.MappingNode, old: Node, new: Node) -> str:
    """Put the changed values of one action into the text, last first, so that the places before them stay right."""
    for key, value in reversed(node.value):
        name = key.value
        if name in _KEYS and old.get(name) != new.get(name):
            start, end = value.start_mark.index, _end(text, value)
            if start < key.end_mark.index:  # an alias: the node stands where its anchor does, not here
                start = key.end_mark.index + 2
                end = start + len(re.split(r"[\s,}]", text[start:], maxsplit=1)[0])
            text = text[:start] + _flow(new[name]) + text[end:]
    return text


def _replace(text: str, node: yaml.MappingNode, bodies: Sequence[Node]) -> str:
    """Put whole actions in the place of one, or nothing."""
    lines = text.split("\n")
    first = node.start_mark.line
    last = first + text[node.start_mark.index : _end(text, node)].count("\n")
    indent = " " * (len(lines[first]) - len(lines[first].lstrip()))
    return "\n".join([*lines[:first], *dumped(bodies, indent), *lines[last + 1 :]])


def _end(text: str, node: yaml.Node) -> int:
    """Where the text of `node` ends: a block ends for YAML where the next begins, behind blank lines and comments."""
    inside = text[node.start_mark.index : node.end_mark.index]
    return node.start_mark.index + len(re.sub(r"(\s*\n\s*#[^\n]*)*\s*$", "", inside))


def _flow(value: Any) -> str:
    """A value in YAML's flow style on one line: JSON is."""
    return json.dumps(value, ensure_ascii=False)
