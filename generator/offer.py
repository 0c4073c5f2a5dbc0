"""What a checkout offers to people: public names and what each stands for, read from the source text by griffe.

Nothing is imported, so it may be any checkout. The public API is what people write:

- `ibportal.Client`: what `ibportal` exports;
- `ibportal.contract.load`: what the modules offer that `ibportal` has as attributes, packages what `__all__` lists;
- `ibportal.session.State`: hand-written classes and types that any of these takes or returns, named by their area. All
  other modules are ours alone, and a class may move from one to another;
- `orders.place`: the methods of the namespaces. Where a hand-written one takes the place of a generated one, it counts:
  `place = Method(flows.place)` has the signature of that flow, without its first argument, the core. The asynchronous
  twins are made from the same template or the same flow, and a test holds them to the same signatures, so only the
  synchronous ones are compared;
- `raw.orders.place`: every operation again, by the signature of its call;
- `models.Position`: the classes of requests and replies.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TypeAlias, cast

import griffe

Surface: TypeAlias = dict[str, griffe.Object]
"""Public name → what it stands for."""
RAW = "raw."
"""What the public names of the methods begin with that give the whole reply to one request."""
MODELS = "models."
"""What the public names of the classes of requests and replies begin with."""
_ROOTS = {"ibportal": "overrides", "ibportal_generated": "generated"}
_INNER = {
    f"ibportal_generated.{name}" for name in ("api", "calls", "client", "models", "namespaces", "raw", "streaming")
}
"""Nothing is imported from these: stock modules, what methods are made of, and what has names of its own above."""
_MACHINERY = re.compile(r"ibportal\.(core|flow|\w+\.namespace)")
"""What methods are made of, and the namespaces they stand in: no part of what people hold, whatever takes it."""
_FLOW = re.compile(r"Flow\[(.*)\]")
_RESULT = re.compile(r"(?:Call|Flow)\[(.*)\]")
"""What a call or a flow is annotated to return, with what the method made of it returns."""
_METHOD = re.compile(r"Method\(([\w.]+)\)")


class Reader:
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
        for module in [*self._attributes(), *self._modules("ibportal_generated")]:
            members = self._offered(module).items()
            found |= {f"{module}.{name}": one for name, one in members if id(one) not in exported}
        models = self._module("ibportal_generated.models")
        listed = [str(name) for name in models.exports or ()]
        for module in self._inside("ibportal_generated.models"):
            members = self._offered(module).items()
            found |= {f"{MODELS}{name}": one for name, one in members if name in listed}
        for name in listed:  # what is left are further names of classes
            if isinstance(models.members.get(name), griffe.Alias) and f"{MODELS}{name}" not in found:
                found[f"{MODELS}{name}"] = self._defined(models, name)
        for module in self._inside("ibportal_generated.namespaces"):
            namespace = module.rpartition(".")[2]
            for title, kind in self._module(module).classes.items():
                if not title.startswith("Async"):
                    found |= {f"{namespace}.{name}": method for name, method in _public(kind)}
        for namespace, kind in self._refined():
            found |= {f"{namespace}.{name}": method for name, method in self._methods(kind)}
        found |= self._handled(found)
        found |= dict(self._calls())
        for one in found.values():
            one.public = True  # else griffe goes by the module it stands in
        return found

    def _calls(self) -> Iterator[tuple[str, griffe.Function]]:
        """What `raw` has methods of: every operation, those with a hand-written method included."""
        for module in self._inside("ibportal_generated.calls"):
            for name, call in self._module(module).functions.items():
                whole = _RESULT.fullmatch(str(call.returns))
                result = whole[1] if whole else call.returns
                yield (
                    f"{RAW}{module.rpartition('.')[2]}.{name}",
                    griffe.Function(name, parameters=call.parameters, returns=result, parent=call.parent),
                )

    def type(self, name: str) -> griffe.Object | None:
        """The hand-written class or type `ibportal.session.State`, whether or not anything takes or returns it."""
        area, _, title = name.rpartition(".")
        if area.count(".") != 1 or not area.startswith("ibportal."):
            return None
        homes = [area, *self._inside(area)] if self._path(area).is_file() else []
        defined = (self._module(home).members.get(title) for home in homes)
        return next((one for one in defined if isinstance(one, griffe.Class | griffe.Attribute)), None)

    def _read_written(self) -> None:
        """Read every hand-written module: what a public class inherits may stand in a private one."""
        root = self._checkout / _ROOTS["ibportal"]
        for path in sorted(root.rglob("*.py")):
            self._module(".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__"))

    def _attributes(self) -> Iterator[str]:
        """The modules that `ibportal` has as attributes; a package without `__all__` offers nothing itself."""
        for name, path in self._module("ibportal").imports.items():
            if path == f"ibportal.{name}" and (self._module(path).exports is not None or not self._inside(path)):
                yield path

    def _handled(self, surface: Surface) -> Surface:
        """The hand-written classes and types that a surface takes or returns, and those that these do."""
        found: Surface = {}
        known = {id(one) for one in surface.values()}
        waiting = list(surface.values())
        while waiting:
            one = waiting.pop()
            if one.path.startswith("ibportal.") and not one.path.startswith("ibportal.mock."):
                for home, title in self._named(one):
                    other = self._defined(self._module(home), title)
                    is_type = isinstance(other, griffe.Class | griffe.Attribute) and not _is_variable(other)
                    if is_type and id(other) not in known:
                        known.add(id(other))
                        found[_by_area(other)] = other
                        waiting.append(other)
        return found

    def _named(self, one: griffe.Object) -> Iterator[tuple[str, str]]:
        """What the annotations of a hand-written object name of the package: the modules and the names there."""
        module = one.module
        for word in sorted(set(re.findall(r"[A-Z]\w*", " ".join(_annotations(one))))):
            path = module.imports.get(word) or (f"{module.path}.{word}" if word in module.members else "")
            home, _, title = path.rpartition(".")
            if home.startswith("ibportal.") and not _MACHINERY.fullmatch(home):
                yield home, title

    def _refined(self) -> Iterator[tuple[str, griffe.Class]]:
        """The namespaces with hand-written methods: their names and the classes of the synchronous client."""
        for package in self._inside("ibportal"):
            module = f"{package}.namespace"
            if module in self._inside(package):
                for title, kind in self._module(module).members.items():
                    if isinstance(kind, griffe.Class) and not title.startswith(("_", "Async")):
                        yield package.rpartition(".")[2], kind

    def _methods(self, kind: griffe.Class) -> Iterator[tuple[str, griffe.Object]]:
        """The hand-written methods and properties of a namespace, inherited ones included, as people call them."""
        for name, member in kind.all_members.items():
            one = behind(member)
            if one is not None and not name.startswith("_"):
                made = _METHOD.fullmatch(str(one.value)) if isinstance(one, griffe.Attribute) else None
                yield name, self._driven(name, kind.module, made[1]) if made else one

    def _driven(self, name: str, module: griffe.Module, written: str) -> griffe.Function:
        """The method that a flow makes; `written` is how `module` calls the flow, as in `submission.place`."""
        first, *rest = written.split(".")
        member = module.members[first]
        home = member.target_path if isinstance(member, griffe.Alias) else member.path
        holder, _, title = ".".join([home, *rest]).rpartition(".")
        flow = self._defined(self._module(holder), title)
        if not isinstance(flow, griffe.Function):
            raise TypeError(f"{module.path} makes {name} of {written}, which is no function")
        core, *arguments = flow.parameters
        itself = griffe.Parameter("self", kind=core.kind)
        returned = _RESULT.fullmatch(str(flow.returns))
        result = returned[1] if returned else flow.returns
        return griffe.Function(
            name, parameters=griffe.Parameters(itself, *arguments), returns=result, parent=flow.parent
        )

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

    def former(self) -> dict[str, str]:
        """The further names of classes of requests and replies: what each means today."""
        models = self._module("ibportal_generated.models")
        meant = ((name, member) for name, member in models.members.items() if isinstance(member, griffe.Alias))
        return {
            name: today for name, member in meant if (today := member.target_path.rpartition(".")[2]) not in ("", name)
        }

    def _module(self, name: str) -> griffe.Module:
        path = self._path(name)
        stub = path.with_suffix(".pyi")
        path = stub if stub.is_file() else path
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


def _by_area(one: griffe.Object) -> str:
    """`ibportal.session.tracker.State` as `ibportal.session.State`."""
    return ".".join([*one.path.split(".")[:2], one.name])


def _annotations(one: griffe.Object) -> Iterator[str]:
    """The types that an object shows, as text; a class shows those of its public members, but for what makes flows."""
    if isinstance(one, griffe.Function) and not _FLOW.search(str(one.returns)):
        yield from (str(parameter.annotation) for parameter in one.parameters)
        yield str(one.returns)
    elif isinstance(one, griffe.Attribute):
        yield str(one.annotation)
        if (one.annotation is None or "TypeAlias" in str(one.annotation)) and not _FLOW.search(str(one.value)):
            yield str(one.value)
    elif isinstance(one, griffe.Class):
        for name, member in one.members.items():
            if isinstance(member, griffe.Object) and (name == "__init__" or not name.startswith("_")):
                yield from _annotations(member)


def _public(holder: griffe.Module | griffe.Class) -> Iterator[tuple[str, griffe.Object]]:
    """What a module or class defines itself under a public name; imported names and modules are not its own."""
    for name, one in holder.members.items():
        if name.startswith("_") or not isinstance(one, griffe.Object) or isinstance(one, griffe.Module):
            continue
        if not _is_variable(one):
            yield name, one


def _is_variable(one: griffe.Object) -> bool:
    """Whether it is a type variable, which stands for a type and is none."""
    return isinstance(one, griffe.Attribute) and str(one.value).startswith("TypeVar(")


def behind(member: griffe.Object | griffe.Alias | None) -> griffe.Object | None:
    """The object itself, where a class inherits it."""
    return member.final_target if isinstance(member, griffe.Alias) else member
