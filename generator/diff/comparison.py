"""The walk over two documents side by side: operations, then the components they share, each once at its own place."""

import copy
from collections.abc import Callable, Iterator
from typing import Any

from generator.diff.change import RULES, Change, Diff, Side, path_first
from generator.diff.schemas import Difference, Schemas, name_of, same
from generator.facts import tidy
from generator.names import nameless, slots
from generator.node import Node, follow, operations, references

_ORDER = {kind: index for index, kind in enumerate(RULES)}
_SHARED = {"schemas": "schema", "parameters": "parameter", "requestBodies": "request body", "responses": "response"}

_Declared = tuple[Node, Node, list[str]]
"""A parameter as written (perhaps a reference), what it says, and the names in its operation's path."""

Reach = dict[str, set[tuple[Side, str]]]
"""Reference → (side, label) of every operation that reaches it, directly or through other components."""


def compare(old: Node, new: Node) -> Diff:
    """Everything that changed from `old` to `new`, two OpenAPI 3 documents; prose, prefix and servers are no change."""
    for document in (old, new):
        if not str(document.get("openapi", "")).startswith("3."):
            raise ValueError("one of the two is no OpenAPI 3 document (no `openapi: 3.x`); bring it to facts first")
    return _Comparison(tidy(copy.deepcopy(old)), tidy(copy.deepcopy(new))).diff()


class _Comparison:
    def __init__(self, old: Node, new: Node) -> None:
        self._old, self._new = old, new
        self._schemas = Schemas(old, new)

    def diff(self) -> Diff:
        old, new = _labelled(self._old), _labelled(self._new)
        pairs = _pairs(old, new)
        changes = [Change(label, "operation removed", "", None, None, "both") for label in old if label not in pairs]
        changes += [Change(label, "operation added", "", None, None, "both") for label in new.keys() - pairs.values()]
        for before, after in pairs.items():
            if before != after:
                changes.append(Change(after, "operation renamed", "", before, after, "both"))
            for side, found in self._operation(before, old[before], after, new[after]):
                changes.append(Change(after, *found, side))
        before_reach, after_reach = _reach(self._old, pairs), _reach(self._new, {})
        users: dict[str, tuple[str, ...]] = {}
        for place, reference, found in self._components():
            met = before_reach.get(reference, set()) | after_reach.get(reference, set())
            users[place] = tuple(sorted({label for _, label in met}, key=path_first))
            changes.append(Change(place, *found, _side({side for side, _ in met})))

        def order(change: Change) -> tuple[Any, ...]:
            shared = change.place in users
            return shared, change.place if shared else path_first(change.place), _ORDER[change.kind], change.where

        versions = self._old["info"]["version"], self._new["info"]["version"]
        return Diff(versions, (len(old), len(new)), tuple(sorted(changes, key=order)), users)

    def _components(self) -> Iterator[tuple[str, str, Difference]]:
        """(place, reference, difference) of all that differs in the components of the two documents."""
        comparers: dict[str, Callable[[Any, Any], Iterator[Difference]]] = {
            "schemas": self._schemas.differences,
            "parameters": self._parameter,
            "requestBodies": self._body,
            "responses": self._body,
        }
        for group, noun in _SHARED.items():
            old, new = (document.get("components", {}).get(group, {}) for document in (self._old, self._new))
            for name in sorted(old.keys() & new.keys()):
                for found in comparers[group](old[name], new[name]):
                    yield f"{noun} {name}", f"#/components/{group}/{name}", found
            if group == "schemas":
                yield from self._come_and_gone(old, new)

    def _come_and_gone(self, old: Node, new: Node) -> Iterator[tuple[str, str, Difference]]:
        twins = self._schemas.twins
        for name in sorted(old.keys() ^ new.keys()):
            reference = f"#/components/schemas/{name}"
            if reference in twins:
                yield f"schema {name}", reference, Difference("schema renamed", "", name, name_of(twins[reference]))
            elif reference not in twins.values():
                yield f"schema {name}", reference, Difference(f"schema {'removed' if name in old else 'added'}", "")

    def _operation(self, old_label: str, old: Node, new_label: str, new: Node) -> Iterator[tuple[Side, Difference]]:
        identifiers = old.get("operationId"), new.get("operationId")
        if all(identifiers) and identifiers[0] != identifiers[1]:
            yield "both", Difference("method renamed", "operationId", *identifiers)
        tags = [next(iter(operation.get("tags", ())), None) for operation in (old, new)]
        if tags[0] != tags[1]:
            yield "both", Difference("namespace changed", "tags", *tags)
        deprecated = [bool(operation.get("deprecated")) for operation in (old, new)]
        if deprecated[0] != deprecated[1]:
            yield "both", Difference("deprecation changed", "deprecated", *deprecated)
        for found in self._parameters(old_label, old["parameters"], new_label, new["parameters"]):
            yield "request", found
        for found in self._body(old.get("requestBody", {}), new.get("requestBody", {})):
            yield "request", found.inside("request body")
        before, after = old.get("responses", {}), new.get("responses", {})
        for status in sorted(before.keys() | after.keys()):
            outcome = "success" if status.startswith("2") else "error"
            if status in before and status in after:
                for found in self._body(before[status], after[status]):
                    yield "response", found.inside(f"response {status}")
            else:
                verb = "added" if status in after else "removed"
                yield "response", Difference(f"{outcome} status {verb}", f"response {status}")

    def _parameters(self, old_label: str, old: list[Node], new_label: str, new: list[Node]) -> Iterator[Difference]:
        """Pair parameters by place and name, then by their slot in the path, then by name alone; compare the pairs."""
        left = [(one, follow(self._old, one), slots(old_label)) for one in old]
        right = [(one, follow(self._new, one), slots(new_label)) for one in new]
        for key in (_place_and_name, _slot, _name):
            offered: dict[Any, _Declared] = {
                wanted: one for one in right if (wanted := key(one[1], one[2])) is not None
            }
            for one in list(left):
                if (partner := offered.pop(key(one[1], one[2]), None)) is not None:
                    left.remove(one)
                    right.remove(partner)
                    if not self._schemas.shared(one[0], partner[0]):
                        for found in self._parameter(one[1], partner[1]):
                            yield found.inside(_parameter_label(partner[1]))
        yield from (Difference("parameter removed", _parameter_label(parameter)) for _, parameter, _ in left)
        for _, parameter, _ in right:
            need = "required" if parameter.get("required") else "optional"
            yield Difference(f"{need} parameter added", _parameter_label(parameter))

    def _parameter(self, old: Node, new: Node) -> Iterator[Difference]:
        if old["name"] != new["name"]:
            yield Difference("parameter renamed", "", old["name"], new["name"])
        if old["in"] != new["in"]:
            yield Difference("parameter moved", "", old["in"], new["in"])
        yield from _requirement(old, new)
        style = [{key: one[key] for key in ("style", "explode") if key in one} for one in (old, new)]
        if style[0] != style[1]:
            yield Difference("style changed", "", *style)
        yield from self._schemas.differences(old.get("schema"), new.get("schema"))
        yield from self._examples(old, new)

    def _body(self, old: Node, new: Node) -> Iterator[Difference]:
        """What differs between two request bodies or two replies; one without content is no body."""
        if self._schemas.shared(old, new):
            return
        old, new = follow(self._old, old), follow(self._new, new)
        before, after = old.get("content", {}), new.get("content", {})
        if before and not after:
            yield Difference("body removed", "")
        elif after and not before:
            yield Difference(f"{'required' if new.get('required') else 'optional'} body added", "")
        else:
            yield from _requirement(old, new)
            yield from self._content(before, after)

    def _content(self, old: Node, new: Node) -> Iterator[Difference]:
        gone, come = sorted(old.keys() - new.keys()), sorted(new.keys() - old.keys())
        pairs = {kind: kind for kind in sorted(old.keys() & new.keys())}
        if len(gone) == len(come) == 1:
            pairs[gone[0]] = come[0]
            yield Difference("media type changed", "", gone[0], come[0])
        else:
            yield from (Difference("media type removed", "", kind, None) for kind in gone)
            yield from (Difference("media type added", "", None, kind) for kind in come)
        for before, after in pairs.items():
            outer = after if len(pairs) > 1 else ""
            for found in self._schemas.differences(old[before].get("schema"), new[after].get("schema")):
                yield found.inside(outer)
            for found in self._examples(old[before], new[after]):
                yield found.inside(outer)

    def _examples(self, old: Node, new: Node) -> Iterator[Difference]:
        before, after = _named_examples(self._old, old), _named_examples(self._new, new)
        for name in sorted(before.keys() | after.keys()):
            if name not in before or name not in after:
                verb = "added" if name in after else "removed"
                yield Difference(f"example {verb}", name, before.get(name), after.get(name))
            elif not same(before[name], after[name]):
                yield Difference("example changed", name, before[name], after[name])


def _labelled(document: Node) -> dict[str, Node]:
    """`METHOD path` → operation, with the path's own parameters among the operation's."""
    found: dict[str, Node] = {}
    for method, path, operation in operations(document):
        shared = document["paths"][path].get("parameters", [])
        found[f"{method.upper()} {path}"] = {**operation, "parameters": shared + operation.get("parameters", [])}
    return found


def _pairs(old: Node, new: Node) -> dict[str, str]:
    """Old label → new label: equal, else equal but for parameter names and case."""
    pairs = {label: label for label in old if label in new}
    spellings = {_canonical(label): label for label in sorted(new.keys() - pairs.keys(), reverse=True)}
    for label in sorted(old.keys() - pairs.keys()):
        if spelling := spellings.pop(_canonical(label), None):
            pairs[label] = spelling
    return pairs


def _canonical(label: str) -> str:
    return nameless(label).lower()


def _reach(document: Node, respelled: dict[str, str]) -> Reach:
    inside = {
        f"#/components/{group}/{name}": _references(component)
        for group in _SHARED
        for name, component in document.get("components", {}).get(group, {}).items()
    }
    reached: Reach = {}
    for label, operation in _labelled(document).items():
        request: list[Any] = [operation["parameters"], operation.get("requestBody")]
        sides: dict[Side, Any] = {"request": request, "response": operation.get("responses")}
        for side, node in sides.items():
            seen, waiting = set[str](), _references(node)
            while waiting:
                seen |= waiting
                waiting = set[str]().union(*(inside.get(reference, ()) for reference in waiting)) - seen
            for reference in seen:
                reached.setdefault(reference, set()).add((side, respelled.get(label, label)))
    return reached


def _side(sides: set[Side]) -> Side:
    if len(sides) == 2:
        return "both"
    return sides.pop() if sides else "unused"


def _references(node: Any) -> set[str]:
    return {holder["$ref"] for holder in references(node)}


def _place_and_name(parameter: Node, _: list[str]) -> tuple[str, str]:
    return parameter["in"], parameter["name"]


def _slot(parameter: Node, in_path: list[str]) -> int | None:
    is_there = parameter["in"] == "path" and parameter["name"] in in_path
    return in_path.index(parameter["name"]) if is_there else None


def _name(parameter: Node, _: list[str]) -> str:
    return str(parameter["name"])


def _parameter_label(parameter: Node) -> str:
    return f"{parameter['in']} parameter {parameter['name']}"


def _requirement(old: Node, new: Node) -> Iterator[Difference]:
    if bool(old.get("required")) != bool(new.get("required")):
        yield Difference("made required" if new.get("required") else "made optional", "")


def _named_examples(document: Node, media: Node) -> Node:
    """`example NAME` → value of every example beside a schema; a lone `example` has no name."""
    named = media.get("examples", {}).items()
    found = {f"example {name}": follow(document, example).get("value") for name, example in named}
    return {**found, "example": media["example"]} if "example" in media else found
