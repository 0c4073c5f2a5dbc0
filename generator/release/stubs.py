"""Stubs of new operations: a name among those of its neighbours, words to be replaced, a link to IBKR's section."""

import keyword
import re
from collections import Counter
from collections.abc import Iterator

from generator.names import PUBLIC, python, segments, slots
from generator.node import Node, operations
from generator.normalise import DOCS
from generator.validate import LONGEST_SUMMARY, is_description, is_summary

_VERBS = {"get": "", "put": "update_", "patch": "update_", "delete": "delete_"}


class Stubs:
    """What the operations of one document lack of name, words and link."""

    def __init__(self, document: Node, evidence: str) -> None:
        self._evidence = evidence
        self._settled: list[tuple[str, Node]] = []
        self._strays: set[tuple[str, str]] = set()
        self._modules: set[str] = set()
        self._spaces = [str(tag["name"]) for tag in document.get("tags", ())]
        for method, path, operation in sorted(operations(document), key=lambda found: "x-draft" in found[2]):
            name = str(operation.get("operationId", ""))
            if not PUBLIC.fullmatch(name) or python(name) in self._modules or keyword.iskeyword(name.split(".")[1]):
                self._strays.add((method, path))
            else:
                self._modules.add(python(name))
                self._settled.append((path, operation))

    def complete(self, method: str, path: str, operation: Node) -> Node:
        """The operation with whatever it lacked; marked `x-draft` if that is its name or its words."""
        new = dict(operation)
        if (method, path) in self._strays:
            space = self._namespace(path, operation)
            new["operationId"] = f"{space}.{self._free_name(space, method, path, operation)}"
            new["x-draft"] = True
            self._modules.add(python(new["operationId"]))
        new["tags"] = [str(new["operationId"]).split(".")[0]]
        new |= _words(method, path, new, self._evidence)
        if not _link(new).startswith("https://"):
            new["externalDocs"] = {"url": self._section(path)}
        return new

    def _namespace(self, path: str, operation: Node) -> str:
        """Where the nearest operations are; where those differ, what sounds like IBKR's group, or what most are in."""
        near = Counter(str(other["operationId"]).split(".")[0] for other in _nearest(path, self._settled))
        [group, *_] = operation.get("tags") or [path.strip("/").split("/")[0]]
        name = identifier(str(group)) or "unsorted"
        alike = [space for space in self._spaces if f"_{name}".endswith((f"_{space}", f"_{space.rstrip('s')}"))]
        if len(near) != 1 and alike:
            return max(alike, key=len)
        return near.most_common(1)[0][0] if near else name

    def _free_name(self, space: str, method: str, path: str, operation: Node) -> str:
        names = _names(method, path, str(operation.get("operationId", "")))
        return next(n for n in names if not keyword.iskeyword(n) and python(f"{space}.{n}") not in self._modules)

    def _section(self, path: str) -> str:
        """The page of the section in which the nearest linked operation is described."""
        linked = [(other, operation) for other, operation in self._settled if _link(operation).startswith(DOCS)]
        near = [_link(operation).removeprefix(DOCS) for operation in _nearest(path, linked)]
        return DOCS + "/".join(near[0].split("/")[:2]) if near else DOCS


def identifier(text: str) -> str:
    """`getMdHistory` or `md-history` in snake case, from its first letter on; empty when it has none."""
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", text)
    return re.sub(r"[^a-z0-9]+", "_", spaced.lower()).strip("_").lstrip("0123456789_")


def _nearest(path: str, known: list[tuple[str, Node]]) -> list[Node]:
    """The operations whose path shares the longest beginning with `path`; none when nothing is shared."""
    most = max((_shared(path, other) for other, _ in known), default=0)
    return [operation for other, operation in known if _shared(path, other) == most] if most else []


def _shared(left: str, right: str) -> int:
    """How many steps two paths have in common from the start."""
    one, other = segments(left), segments(right)
    unlike = (number for number, (a, b) in enumerate(zip(one, other, strict=False)) if a != b)
    return next(unlike, min(len(one), len(other)))


def _names(method: str, path: str, published: str) -> Iterator[str]:
    """Names to try, the best first: IBKR's own, those the path gives, numbered ones without end."""
    own = re.sub(r"^(get|post)_(?=[a-z])", "", identifier(published.rsplit(".", 1)[-1]))
    fixed = [name for step in segments(path) if (name := identifier(step))] or ["root"]
    ways = [own] if own else []
    ways += [_VERBS.get(method, f"{method}_") + "_".join(fixed[-count:]) for count in range(1, len(fixed) + 1)]
    ways += [f"{ways[0]}_by_{identifier(name) or 'id'}" for name in slots(path)[-1:]]
    yield from [*ways, f"{method}_{ways[0]}"]
    number = 2
    while True:
        yield f"{ways[0]}_{number}"
        number += 1


def _words(method: str, path: str, operation: Node, evidence: str) -> Node:
    """The words an operation lacks; what they should say."""
    summary, description = str(operation.get("summary", "")), str(operation.get("description", ""))
    made: Node = {}
    if not is_summary(summary):
        start = f"Not described yet: {method.upper()} "
        room = LONGEST_SUMMARY - len(start) - 1
        summary = start + (path if len(path) <= room else f"…{path[1 - room :]}") + "."
        made["summary"] = summary
    if not is_description(description, summary):
        made["description"] = (
            f"A stub, drafted from {evidence}. Say what it answers, what has to come before it, its limits, and what "
            "it answers when there is nothing."
        )
    return {**made, "x-draft": True} if made else {}


def _link(operation: Node) -> str:
    docs: Node = operation.get("externalDocs") or {}
    return str(docs.get("url", ""))
