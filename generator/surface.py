"""What breaks between two versions of the Python API: names, arguments and types, read from the source text.

griffe finds what was removed, moved or made required, but takes no notice of types; those are compared here. Nothing is
imported, so the two versions may be any two checkouts.

The public API is what people write:

- `ibportal.Client`: what `ibportal` exports, and `ibportal.contract.load` and the like: modules without an underscore;
- `orders.place`: the methods of the namespaces. The asynchronous twins come from the same template, and a test holds
  them to the same signatures, so only the synchronous ones are compared;
- `models.Position`: the classes of requests and replies.

A type breaks by the side it stands on, as in `generator.diff.change`: what is given may widen, what is returned may
narrow. A model's field is given or returned, or both, as the methods use the model; where no method says, it is both.
"""

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Literal, TypeAlias, cast

import griffe

Surface: TypeAlias = dict[str, griffe.Object]
"""Public name → what it stands for."""
Side: TypeAlias = Literal["given", "returned"]

_ROOTS = {"ibportal": "overrides", "ibportal_generated": "generated"}
_INNER = {f"ibportal_generated.{name}" for name in ("api", "calls", "client", "models", "namespaces")}
"""Nothing is imported from these: stock modules, what the methods are made of, and what has names of its own above."""
_GIVEN: frozenset[Side] = frozenset(("given",))
_RETURNED: frozenset[Side] = frozenset(("returned",))
_BOTH = _GIVEN | _RETURNED
_MODELS = "models."
_PLAIN = ("bool", "float", "int", "str", "None", "Unset")
"""Types that `Any` may take the place of: they are sent and read as they are."""

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
    """What in the checkout `new` can break a program written for the checkout `old`, in order of names."""
    seen: dict[tuple[str, str], griffe.Module] = {}
    before, after = _Reader(old, seen).surface(), _Reader(new, seen).surface()
    sides = _sides(before, after)
    found: set[Breakage] = set()
    for name, was in before.items():
        now = after.get(name)
        if now is None:
            found.add(Breakage(name, "", "removed"))
        elif now is not was:
            structural = set(_structure(name, was, now))
            required = {(row.owner, row.member) for row in structural if row.kind == "made required"}
            typed = _types(name, was, now, sides)
            found |= structural | {row for row in typed if (row.owner, row.member) not in required}
    return sorted(found)


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


class _Reader:
    """Reads the packages of one checkout, module by module: griffe's loader would read the stock modules, too.

    `seen` is shared by the readers: a generated module that is the same in two checkouts is read once, and is one
    object. Hand-written modules are read into a package, where griffe can look up what a class inherits.
    """

    def __init__(self, checkout: Path, seen: dict[tuple[str, str], griffe.Module]) -> None:
        self._checkout, self._seen = checkout, seen
        self._written = griffe.ModulesCollection()

    def surface(self) -> Surface:
        """The public API."""
        self._read_written()
        offered = self._offered("ibportal")
        found = {f"ibportal.{name}": one for name, one in offered.items()}
        exported = {id(one) for one in offered.values()}
        for module in self._modules(*_ROOTS):
            members = self._offered(module).items()
            found |= {f"{module}.{name}": one for name, one in members if id(one) not in exported}
        models = self._module("ibportal_generated.models")
        listed = [str(name) for name in models.exports or ()]
        for module in self._inside("ibportal_generated.models"):
            members = self._offered(module).items()
            found |= {f"{_MODELS}{name}": one for name, one in members if name in listed}
        for name in listed:  # what is left are further names of classes
            if isinstance(models.members.get(name), griffe.Alias) and f"{_MODELS}{name}" not in found:
                found[f"{_MODELS}{name}"] = self._defined(models, name)
        for module in self._inside("ibportal_generated.namespaces"):
            namespace = module.rpartition(".")[2]
            for title, kind in self._module(module).classes.items():
                if not title.startswith("Async"):
                    found |= {f"{namespace}.{name}": method for name, method in _public(kind)}
        for one in found.values():
            one.public = True  # else griffe goes by the module it stands in
        return found

    def _read_written(self) -> None:
        """Read every hand-written module: what a public class inherits may stand in a private one."""
        root = self._checkout / _ROOTS["ibportal"]
        for path in sorted(root.rglob("*.py")):
            self._module(".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__"))

    def _modules(self, *packages: str) -> Iterator[str]:
        """The modules people may import from, and the packages themselves."""
        for package in packages:
            if package not in _INNER:
                yield package
                yield from self._modules(*self._inside(package))

    def _inside(self, package: str) -> list[str]:
        path = self._path(package)
        if path.name != "__init__.py":
            return []
        files = {one.stem for one in path.parent.glob("*.py")} | {
            one.parent.name for one in path.parent.glob("*/__init__.py")
        }
        return [f"{package}.{name}" for name in sorted(files) if not name.startswith("_")]

    def _path(self, module: str) -> Path:
        path = self._checkout / _ROOTS[module.partition(".")[0]] / module.replace(".", "/")
        return path / "__init__.py" if path.is_dir() else path.with_suffix(".py")

    def _offered(self, module: str) -> Surface:
        """What a module offers: what `__all__` lists, wherever that is written, else what the module defines."""
        read = self._module(module)
        if read.exports is None:
            return dict(_public(read))
        return {str(name): self._defined(read, str(name)) for name in read.exports}

    def _defined(self, module: griffe.Module, name: str) -> griffe.Object:
        found = module.members.get(name)
        if isinstance(found, griffe.Alias):
            home, _, original = found.target_path.rpartition(".")
            if home.partition(".")[0] in _ROOTS:
                return self._defined(self._module(home), original)
        return found if isinstance(found, griffe.Object) else griffe.Attribute(name, parent=module)

    def _module(self, name: str) -> griffe.Module:
        path = self._path(name)
        if not path.is_file():
            raise FileNotFoundError(f"{path} is not there; is {self._checkout} a checkout of ibportal?")
        if name.startswith("ibportal_generated"):
            key = name, path.read_text(encoding="utf-8")
            if key not in self._seen:
                self._seen[key] = griffe.visit(name, path, key[1])
            return self._seen[key]
        package, _, stem = name.rpartition(".")
        parent = self._module(package) if package else None
        holder = parent or self._written
        if not isinstance(holder.members.get(stem), griffe.Module):
            text = path.read_text(encoding="utf-8")
            module = griffe.visit(stem, path, text, parent=parent, modules_collection=self._written)
            holder.set_member(stem, module)
        return cast("griffe.Module", holder.members[stem])


def _public(holder: griffe.Module | griffe.Class) -> Iterator[tuple[str, griffe.Object]]:
    """What a module or class defines itself under a public name; imported names and modules are not its own."""
    for name, one in holder.members.items():
        if name.startswith("_") or not isinstance(one, griffe.Object) or isinstance(one, griffe.Module):
            continue
        if not (isinstance(one, griffe.Attribute) and str(one.value).startswith("TypeVar(")):
            yield name, one


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


def _types(
    name: str, old: griffe.Object, new: griffe.Object, sides: Mapping[str, frozenset[Side]]
) -> Iterator[Breakage]:
    """What differs in annotations, and in the fields of a model that must be given."""
    if isinstance(old, griffe.Function) and isinstance(new, griffe.Function):
        yield from _signature(name, old, new)
    elif isinstance(old, griffe.Attribute) and isinstance(new, griffe.Attribute):
        yield from _attribute(name, "", old, new, _BOTH)
    elif isinstance(old, griffe.Class) and isinstance(new, griffe.Class):
        is_model, side = name.startswith(_MODELS), sides.get(name, _BOTH)
        before = old.all_members
        for inner, found in new.all_members.items():
            was, now = _behind(before.get(inner)), _behind(found)
            if not found.is_public:
                continue
            if isinstance(was, griffe.Function) and isinstance(now, griffe.Function):
                yield from _signature(name if inner == "__init__" else f"{name}.{inner}", was, now)
            elif isinstance(now, griffe.Attribute) and is_model and "given" in side and _becomes_required(was, now):
                yield Breakage(name, inner, "made required" if was else "added, required")
            elif isinstance(now, griffe.Attribute) and isinstance(was, griffe.Attribute):
                yield from _attribute(name, inner, was, now, side)


def _behind(member: griffe.Object | griffe.Alias | None) -> griffe.Object | None:
    """The object itself, where a class inherits it."""
    return member.final_target if isinstance(member, griffe.Alias) else member


def _signature(name: str, old: griffe.Function, new: griffe.Function) -> Iterator[Breakage]:
    before = {parameter.name: parameter for parameter in old.parameters}
    for parameter in new.parameters:
        if parameter.name in before:
            was, now = before[parameter.name].annotation, parameter.annotation
            if not _fits(was, now, _GIVEN):
                yield Breakage(name, parameter.name, "type changed", str(was), str(now))
    if str(old.returns) != "None" and not _fits(old.returns, new.returns, _RETURNED):
        yield Breakage(name, "", "returns another type", str(old.returns), str(new.returns))


def _attribute(
    owner: str, name: str, old: griffe.Attribute, new: griffe.Attribute, side: frozenset[Side]
) -> Iterator[Breakage]:
    if "property" in new.labels:
        side = _RETURNED
    if not _fits(old.annotation, new.annotation, side):
        yield Breakage(owner, name, "type changed", str(old.annotation), str(new.annotation))
    elif gone := _values_of(old) - _values_of(new):
        yield Breakage(owner, name, "values removed", ", ".join(sorted(gone)))


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
            if isinstance(one, griffe.Function) and not name.startswith(_MODELS):
                for parameter in one.parameters:
                    _reach(surface, parameter.annotation, _GIVEN, found)
                _reach(surface, one.returns, _RETURNED, found)
    return found


def _reach(surface: Surface, annotation: object, side: frozenset[Side], found: dict[str, frozenset[Side]]) -> None:
    for word in re.findall(r"\w+", str(annotation)):
        name = f"{_MODELS}{word}"
        if name in surface and not side <= found.get(name, frozenset()):
            found[name] = found.get(name, frozenset()) | side
            for field in surface[name].attributes.values():
                _reach(surface, field.annotation, side, found)


def _fits(old: griffe.Expr | str | None, new: griffe.Expr | str | None, side: frozenset[Side]) -> bool:
    """Whether code that is right with the type `old` is right with `new`."""
    if old is None or new is None:
        return True
    before, after = (set(_branches(ast.parse(str(one), mode="eval").body)) for one in (old, new))
    return ("given" not in side or _takes(after, before)) and ("returned" not in side or _takes(before, after))


def _takes(wide: set[str], narrow: set[str]) -> bool:
    return all(one in wide or (one == "int" and "float" in wide) or (one in _PLAIN and "Any" in wide) for one in narrow)


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
