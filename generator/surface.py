"""What breaks between two versions of the Python API: names, arguments and types, read from the source text.

griffe finds what was removed, moved or made required, but takes no notice of types; those are compared here. Nothing is
imported, so the two versions may be any two checkouts.

A type breaks by the side it stands on, as in `generator.diff.change`: what is given may widen, what is returned may
narrow. A model's field is given or returned, or both, as the methods use the model; where no method says, it is both.
"""

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Literal, TypeAlias

import griffe

from generator.offer import MODELS, RAW, Reader, Surface, behind

Side: TypeAlias = Literal["given", "returned"]

_GIVEN: frozenset[Side] = frozenset(("given",))
_RETURNED: frozenset[Side] = frozenset(("returned",))
_BOTH = _GIVEN | _RETURNED
_PLAIN = ("bool", "float", "int", "str", "None", "Unset")
"""Types that `Any` may take the place of: they are sent and read as they are."""
_KINDS_OF = {
    "list": ("Collection", "Iterable", "Sequence"),
    "dict": ("Mapping",),
}
"""What a container is, of items of the same type."""

_KINDS = {
    griffe.BreakageKind.PARAMETER_MOVED: "moved",
    griffe.BreakageKind.PARAMETER_REMOVED: "removed",
    griffe.BreakageKind.PARAMETER_CHANGED_KIND: "passed in another way",
    griffe.BreakageKind.PARAMETER_CHANGED_DEFAULT: "default changed",
    griffe.BreakageKind.PARAMETER_CHANGED_REQUIRED: "made required",
    griffe.BreakageKind.PARAMETER_ADDED_REQUIRED: "added, required",
    griffe.BreakageKind.OBJECT_REMOVED: "removed",
    griffe.BreakageKind.OBJECT_CHANGED_KIND: "another kind of object",
    griffe.BreakageKind.CLASS_REMOVED_BASE: "base class removed",
}
"""griffe's kinds in our words, those of types left out."""


@dataclass(frozen=True, order=True, slots=True)
class Breakage:
    """One difference that can break a program."""

    owner: str
    """The function, method or class, as people write it: `orders.status`, `models.Position`, `ibportal.Client`."""
    member: str
    """The argument or attribute; empty for the owner itself."""
    kind: str
    old: str = ""
    new: str = ""


def breakages(old: Path, new: Path) -> list[Breakage]:
    """What in the checkout `new` can break a program written for the checkout `old`, in order of names.

    What holds of a method and of its twin in `raw` is said of the method.
    """
    seen: dict[tuple[str, str], griffe.Module] = {}
    older, newer = Reader(old, seen), Reader(new, seen)
    before, after = older.surface(), newer.surface()
    types = _Types(_sides(before, after), older.former() | newer.former())
    found: set[Breakage] = set()
    for name, was in before.items():
        now = after.get(name) or newer.type(name)
        if now is None:
            found.add(Breakage(name, "", "removed"))
        elif now is not was:
            structural = set(_structure(name, was, now))
            required = {(row.owner, row.member) for row in structural if row.kind == "made required"}
            typed = _typed(name, was, now, types)
            found |= structural | {row for row in typed if (row.owner, row.member) not in required}
    told = {(f"{RAW}{row.owner}", row.member, row.kind) for row in found}
    return sorted(row for row in found if (row.owner, row.member, row.kind) not in told)


def markdown(rows: Iterable[Breakage]) -> str:
    """The breakages as a list, one item an owner."""
    lines = [
        f"- `{owner}`: {'; '.join(map(_sentence, group))}" for owner, group in groupby(rows, key=lambda row: row.owner)
    ]
    return "\n".join(lines or ["No public name, argument or type breaks."]) + "\n"


def _sentence(row: Breakage) -> str:
    subject = f"`{row.member}` {row.kind}" if row.member else row.kind
    values = " → ".join(f"`{value}`" for value in (row.old, row.new) if value)
    return f"{subject}: {values}" if values else subject


def _structure(name: str, old: griffe.Object, new: griffe.Object) -> Iterator[Breakage]:
    """What griffe finds between two versions of one object."""
    holders: list[griffe.Module] = []
    for one in (old, new):
        holder = griffe.Module("holder")
        holder.members["held"] = one  # not `set_member`: the object stays where it was read
        holders.append(holder)
    for found in griffe.find_breaking_changes(*holders):
        if found.kind in _KINDS:
            before, after = found.old_value, found.new_value
            inner = "" if found.obj.path in (old.path, new.path) else found.obj.name
            argument = next((one.name for one in (before, after) if isinstance(one, griffe.Parameter)), "")
            owner = f"{name}.{inner}" if argument and inner not in ("", "__init__") else name
            yield Breakage(owner, argument or inner, _KINDS[found.kind], *_values(found))


def _values(found: griffe.Breakage) -> tuple[str, str]:
    """Old and new, where they say more than the kind does."""
    values = found.old_value, found.new_value
    if found.kind is griffe.BreakageKind.PARAMETER_CHANGED_DEFAULT:
        return str(values[0].default), str(values[1].default)
    if found.kind is griffe.BreakageKind.PARAMETER_CHANGED_KIND:
        return values[0].kind.value, values[1].kind.value
    if found.kind is griffe.BreakageKind.OBJECT_CHANGED_KIND:
        return values[0].value, values[1].value
    if found.kind is griffe.BreakageKind.CLASS_REMOVED_BASE:
        return ", ".join(map(str, values[0])), ", ".join(map(str, values[1]))
    return "", ""


def _typed(name: str, old: griffe.Object, new: griffe.Object, types: "_Types") -> Iterator[Breakage]:
    """What differs in annotations, and in the fields of a model that must be given."""
    if isinstance(old, griffe.Function) and isinstance(new, griffe.Function):
        yield from _signature(name, old, new, types)
    elif isinstance(old, griffe.Attribute) and isinstance(new, griffe.Attribute):
        yield from _attribute((name, ""), old, new, _BOTH, types)
    elif isinstance(old, griffe.Class) and isinstance(new, griffe.Class):
        is_model, side = name.startswith(MODELS), types.sides.get(name, _BOTH)
        before = old.all_members
        for inner, found in new.all_members.items():
            was, now = behind(before.get(inner)), behind(found)
            if not found.is_public:
                continue
            if isinstance(was, griffe.Function) and isinstance(now, griffe.Function):
                yield from _signature(name if inner == "__init__" else f"{name}.{inner}", was, now, types)
            elif isinstance(now, griffe.Attribute) and is_model and "given" in side and _becomes_required(was, now):
                yield Breakage(name, inner, "made required" if was else "added, required")
            elif isinstance(now, griffe.Attribute) and isinstance(was, griffe.Attribute):
                yield from _attribute((name, inner), was, now, side, types)


def _signature(name: str, old: griffe.Function, new: griffe.Function, types: "_Types") -> Iterator[Breakage]:
    before = {parameter.name: parameter for parameter in old.parameters}
    for parameter in new.parameters:
        if parameter.name in before:
            was, now = before[parameter.name].annotation, parameter.annotation
            if not types.fit(was, now, _GIVEN):
                yield Breakage(name, parameter.name, "type changed", str(was), str(now))
    if str(old.returns) != "None" and not types.fit(old.returns, new.returns, _RETURNED):
        yield Breakage(name, "", "returns another type", str(old.returns), str(new.returns))


def _attribute(
    subject: tuple[str, str], old: griffe.Attribute, new: griffe.Attribute, side: frozenset[Side], types: "_Types"
) -> Iterator[Breakage]:
    if "property" in new.labels:
        side = _RETURNED
    if not types.fit(old.annotation, new.annotation, side):
        yield Breakage(*subject, "type changed", str(old.annotation), str(new.annotation))
    elif gone := _values_of(old) - _values_of(new):
        yield Breakage(*subject, "values removed", ", ".join(sorted(gone)))


def _becomes_required(old: griffe.Object | None, new: griffe.Attribute) -> bool:
    """Whether a model cannot be made any more without a field that is new, or had a default."""
    if "property" in new.labels or new.value is not None:
        return False
    return old is None or (isinstance(old, griffe.Attribute) and old.value is not None)


def _sides(*surfaces: Surface) -> dict[str, frozenset[Side]]:
    """Every model that a method takes or returns, directly or in another model → on which sides, in any version."""
    found: dict[str, frozenset[Side]] = {}
    for surface in surfaces:
        for name, one in surface.items():
            if isinstance(one, griffe.Function) and not name.startswith(MODELS):
                for parameter in one.parameters:
                    _reach(surface, parameter.annotation, _GIVEN, found)
                _reach(surface, one.returns, _RETURNED, found)
    return found


def _reach(surface: Surface, annotation: object, side: frozenset[Side], found: dict[str, frozenset[Side]]) -> None:
    for word in re.findall(r"\w+", str(annotation)):
        name = f"{MODELS}{word}"
        if name in surface and not side <= found.get(name, frozenset()):
            found[name] = found.get(name, frozenset()) | side
            for field in surface[name].attributes.values():
                _reach(surface, field.annotation, side, found)


@dataclass(frozen=True)
class _Types:
    """What there is to know of types besides their text."""

    sides: Mapping[str, frozenset[Side]]
    """On which sides a model stands."""
    former: Mapping[str, str]
    """What a further name of a class means today."""

    def fit(self, old: griffe.Expr | str | None, new: griffe.Expr | str | None, side: frozenset[Side]) -> bool:
        """Whether code that is right with the type `old` is right with `new`."""
        if old is None or new is None:
            return True
        before, after = (set(_branches(ast.parse(self._today(str(one)), mode="eval").body)) for one in (old, new))
        return ("given" not in side or _takes(after, before)) and ("returned" not in side or _takes(before, after))

    def _today(self, annotation: str) -> str:
        """A type in today's names."""
        plain = annotation.replace("builtins.", "")
        return re.sub(r"\w+", lambda found: self.former.get(found[0], found[0]), plain)


def _takes(wide: set[str], narrow: set[str]) -> bool:
    return all(
        one in wide
        or (one == "int" and "float" in wide)
        or (one in _PLAIN and "Any" in wide)
        or any(f"{kind}[{one.partition('[')[2]}" in wide for kind in _KINDS_OF.get(one.partition("[")[0], ()))
        for one in narrow
    )


def _branches(node: ast.expr) -> Iterator[str]:
    """The branches of a union, each in one spelling."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        yield from _branches(node.left)
        yield from _branches(node.right)
    else:
        yield ast.unparse(_Sorted().generic_visit(node))


class _Sorted(ast.NodeTransformer):
    """Puts the branches of inner unions in order."""

    def visit_BinOp(self, node: ast.BinOp) -> ast.expr:
        """The same union, sorted."""
        return ast.parse(" | ".join(sorted(set(_branches(node)))), mode="eval").body


def _values_of(attribute: griffe.Attribute) -> set[str]:
    """The values of a module's `Name = Literal[…]`."""
    value = ast.parse(str(attribute.value), mode="eval").body
    if not isinstance(value, ast.Subscript) or ast.unparse(value.value) != "Literal":
        return set()
    listed = value.slice.elts if isinstance(value.slice, ast.Tuple) else [value.slice]
    return {ast.unparse(one) for one in listed}
