"""JSON objects as models: carefully at first, and fast where objects are alike.

A field whose value is of another type than declared is left unset, and the value is kept in `additional_properties`
under its name on the wire, where fields are that nobody declared: nothing is lost, a model is written back as it came,
and no attribute holds what its annotation excludes. Where a field cannot be left out, the object is none of that class:
`KeyError` if it is missing, `TypeError` or `ValueError` if it is of another type. Of several classes, the first that
takes an object has it.

The rows of a reply have the same keys in the same order. When an order of keys comes to a class a second time, a
function is made for it, as attrs makes `__init__`: it looks at the type of each value and sets each attribute, and
looks nothing up. That takes 20 to 30 ns a field; to make it takes some 10 µs a field, once.
"""

from collections.abc import Callable, Mapping
from functools import cache, partial
from importlib import import_module
from types import NoneType, UnionType
from typing import Any, Literal, TypeVar, Union, get_args, get_origin

from ._define import is_model
from ._digits import LEAST, SUSPECT, look
from .types import UNSET, Unset

M = TypeVar("M")

Check = Callable[[Any], bool]
Construct = Callable[[Any], Any]
Make = Callable[[dict[str, Any]], Any]

_COMMON = (str, float, int, bool)
"""Types in the order in which they are held against a value; JSON has no `Decimal`."""
_ORDERS = 128
"""For how many orders of keys a class has functions."""
_WIDEST = 256
"""How many keys an object has at most for which a function is made; with more, they are data."""
_REFUSALS = (TypeError, ValueError, AttributeError, KeyError)
"""How an object is refused that is none of a class."""


def parsed(model: type[M], source: Mapping[str, Any]) -> M:
    """The instance of `model` that a JSON object makes; the object is left as it is.

    Raises:
        KeyError: A required field is missing.
        TypeError: A field that cannot be left out is of another type.
        ValueError: The same, or `source` is no object.
    """
    known: Any = model  # mypy has no type for it that can be hashed
    made: M = plan(known).parse(source)
    return made


@cache
def plan(model: type[Any]) -> "Plan":
    """How objects become instances of `model`."""
    return Plan(model)


class Plan:
    """How objects become instances of one class."""

    __slots__ = ("_absent", "_fields", "_is_learnt", "_makers", "_met", "_model", "_others")

    def __init__(self, model: type[Any]) -> None:
        self._model = model
        self._makers: dict[tuple[str, ...], Make] = {}
        self._met: set[tuple[str, ...]] = set()
        """The orders of keys that have come once."""
        self._fields: dict[str, Field] = {}
        """By name on the wire."""
        self._others: Field | None = None
        """What fields are that nobody declared; None where they are dropped."""
        self._absent: dict[str, Any] = {}
        """What attributes are whose field is absent, where that is not their default."""
        self._is_learnt = False
        """Whether these are known: not before the first object comes, since classes refer to each other in circles."""

    @property
    def fields(self) -> "dict[str, Field]":
        """Those the class declares, by name on the wire."""
        if not self._is_learnt:
            self._learn()
        return self._fields

    @property
    def others(self) -> "Field | None":
        """What fields are that nobody declared; None where they are dropped."""
        if not self._is_learnt:
            self._learn()
        return self._others

    def met(self) -> list[str]:
        """The names on the wire of fields that objects had more than once."""
        return [*dict.fromkeys(key for keys in tuple(self._makers) for key in keys)]

    def parse(self, source: Any) -> Any:
        """The instance that a JSON object makes."""
        values = source if type(source) is dict else dict(source)
        make = self._makers.get(tuple(values))
        return self._first(values) if make is None else make(values)

    def parse_all(self, source: Any) -> list[Any]:
        """The instances that a list of JSON objects makes."""
        made: list[Any] = []
        get, parse = self._makers.get, self.parse
        last: tuple[str, ...] | None = None
        make: Make = parse
        for values in source:
            if type(values) is dict:
                if (keys := tuple(values)) != last:  # quicker than to look them up; the rows of a reply are alike
                    make = get(keys, parse)
                    last = None if make is parse else keys
                made.append(make(values))
            else:
                made.append(parse(values))
        return made

    def _first(self, values: dict[str, Any]) -> Any:
        """The instance that an object makes for whose order of keys there is no function."""
        if not self._is_learnt:
            self._learn()
        for wire, known in self._fields.items():
            if known.required and wire not in values:
                raise KeyError(wire)
        if self._is_second(keys := tuple(values)):
            make = self._makers[keys] = self._maker(keys)
            return make(values)
        given, others = self._absent.copy(), dict[str, Any]()
        for wire, value in values.items():
            declared = self._fields.get(wire)
            field = declared or self._others
            if field is None:
                continue
            constructed = value if field.construct is None or field.is_bare(value) else field.construct(value)
            if declared is None:
                others[wire] = constructed
            else:
                given[declared.name] = constructed
        return self._settled(given, others)

    def _settled(self, given: dict[str, Any], others: dict[str, Any]) -> Any:
        """The instance with these attributes; values that do not fit are put with the `others`."""
        for wire, field in self._fields.items():
            value = given.get(field.name, UNSET)
            if not field.fits(value) or field.anything:
                look(value)
            if not field.fits(value):
                if field.required or self._others is None:
                    raise TypeError(f"{self._model.__name__}.{field.name} is of type {type(value).__name__}")
                given[field.name] = UNSET
                others[wire] = value
        made = self._made(given)
        if self._others is not None:
            look(others)
            if not all(map(self._others.fits, others.values())):
                raise TypeError(f"{self._model.__name__} holds further fields, of other types than they may have")
            made.additional_properties = others
        return made

    def _made(self, given: dict[str, Any]) -> Any:
        """An instance with these attributes, and no others."""
        if self._is_derived():
            return self._model(**given)
        made = object.__new__(self._model)  # as its `__init__` does, which attrs has not written yet
        for field in self._fields.values():
            setattr(made, field.name, given.get(field.name, UNSET))
        return made

    def _is_derived(self) -> bool:
        """Whether somebody derived the class from that of a model: it may be made in another way."""
        return "_DECLARED" not in vars(self._model)

    def _is_second(self, keys: tuple[str, ...]) -> bool:
        """Whether a function pays for these keys: they have come before, are not too many, and name fields."""
        if len(keys) > _WIDEST or len(self._makers) >= _ORDERS or self._is_derived():
            return False
        if self._others and not self._others.anything and not self._fields.keys() >= set(keys):
            return False  # they are data
        if keys in self._met:
            return True
        if len(self._met) >= _ORDERS:
            self._met.clear()
        self._met.add(keys)
        return False

    def _maker(self, keys: tuple[str, ...]) -> Make:
        """A function from objects with these keys, in this order, to instances.

        For a section of a search result, with the keys `secType` and `exchange` and one that nobody declared, it is

            def make(values):
                v0, v1, v2, = values.values()
                if type(v2) in SUSPECT and (type(v2) is not float or not -LEAST < v2 < LEAST): look(v2)
                if (type(v0) is is_str) and (type(v1) is is_str):
                    o = new(model)
                    o.sec_type = v0
                    o.exchange = v1
                    o.months = o.symbol = o.conid = o.leg_sec_type = o.show_prips = UNSET
                    o.additional_properties = {'new': v2}
                    return o
                return settled({'sec_type': v0, 'exchange': v1}, {'new': v2})

        What comes from a reply is in it only quoted: nothing that a reply says is run.
        """
        names: dict[str, Any] = {"new": object.__new__, "model": self._model, "settled": self._settled, "UNSET": UNSET}
        names |= {"SUSPECT": SUSPECT, "LEAST": LEAST, "look": look}
        lines = ["def make(values):"]
        if keys:
            lines.append(f"    {', '.join(f'v{place}' for place in range(len(keys)))}, = values.values()")
        checks: list[str] = []
        given: dict[str, str] = {}
        others: list[str] = []
        for place, key in enumerate(keys):
            field, value = self._fields.get(key), f"v{place}"
            if field.anything if field else self._others:
                huge = f"type({value}) is not float or not -LEAST < {value} < LEAST"
                lines.append(f"    if type({value}) in SUSPECT and ({huge}): look({value})")
            if field is None:
                others += [f"{ascii(key)}: {value}"] if self._others else []
                continue
            if field.construct is None:
                given[field.name] = value
            else:
                given[field.name] = f"c{place}"
                names[f"construct{place}"] = field.construct
                bare = " or ".join(f"{value} is {each}" for each in field.bare)
                lines.append(f"    c{place} = {f'{value} if {bare} else ' if bare else ''}construct{place}({value})")
            checks += field.conditions(value, given[field.name], names)
        unset = "".join(f"o.{field.name} = " for field in self._fields.values() if field.name not in given)
        further = "{" + ", ".join(others) + "}"
        known = "{" + ", ".join(f"{name!r}: {value}" for name, value in given.items()) + "}"
        lines += [
            f"    if {' and '.join(checks) or True}:",
            "        o = new(model)",
            *(f"        o.{name} = {value}" for name, value in given.items()),
            *([f"        {unset}UNSET"] if unset else []),
            *([f"        o.additional_properties = {further}"] if self._others else []),
            "        return o",
            f"    return settled({known}, {further})",
        ]
        exec(compile("\n".join(lines), f"<{self._model.__name__}.from_dict>", "exec"), names)
        make: Make = names["make"]
        return make

    def _learn(self) -> None:
        """Look at the class. Several threads may at once: what each finds is equal, and not the same."""
        model: Any = self._model
        tried: dict[str, str] = getattr(model, "_TRIED", {})
        fields: dict[str, Field] = {}
        for attribute in model._DECLARED:
            name: str = attribute.name
            hint = evaluated(attribute.annotation)
            in_order = evaluated(tried[name]) if name in tried else hint
            if name == "additional_properties":
                self._others = Field(name, get_args(hint)[1], get_args(in_order)[1])
                continue
            field = Field(name, hint, in_order)
            fields[model._NAMES.get(name, name)] = field
            if not field.required and attribute.default is not UNSET:
                self._absent[name] = UNSET
        self._fields = fields
        self._is_learnt = True  # last: others do not look at the class once it is


class Field:
    """One field of a class, or what fields are that it does not declare."""

    __slots__ = ("_check", "_kinds", "_tells", "anything", "bare", "construct", "hint", "name", "required")

    def __init__(self, name: str, hint: Any, tried: Any) -> None:
        """Give its annotation twice, once with the options of a union in the order in which they are tried."""
        options = types_of(hint)
        self.name = name
        self.hint = hint
        self.required = Unset not in options
        self.anything = hint is Any
        self.construct = constructor(tried)
        self.bare = [each for each in (None, UNSET) if type(each) in options]
        """What needs no constructing: null, and what stands for no value in the source of a model made by hand."""
        self._kinds = _kinds(hint)
        self._check = admits(hint)
        self._tells = all(map(_is_sure, (each for each in options if constructor(each) is not None)))
        """Whether what was constructed is of its type, if it is another thing than what it was constructed from."""

    def is_bare(self, value: object) -> bool:
        """Whether a value is itself, whatever the others of this field are constructed from."""
        return any(value is each for each in self.bare)

    def fits(self, value: object) -> bool:
        """Whether a constructed value is of its type."""
        return type(value) in self._kinds if self._kinds else self._check(value)

    def conditions(self, value: str, constructed: str, names: dict[str, Any]) -> list[str]:
        """The same as source code, where it has to be looked at; enters what it needs into `names`."""
        if self.anything:
            return []
        tests = [f"{constructed} is not {value}"] if constructed != value and self._tells else []
        looked_at = value if tests else constructed
        if self._kinds is None:
            names[f"check_{value}"] = self._check
            return [f"({' or '.join([*tests, f'check_{value}({looked_at})'])})"]
        tests += [f"{looked_at} is None"] if NoneType in self._kinds else []
        for kind in sorted(self._kinds - {NoneType, Unset}, key=_rarity):
            names[f"is_{kind.__name__}"] = kind
            tests.append(f"type({looked_at}) is is_{kind.__name__}")
        return [f"({' or '.join(tests)})"]


def constructor(hint: Any) -> Construct | None:
    """What makes a value of a type from what JSON has; None where that is the value.

    Not cached: `A | B` is equal to `B | A`, and another is tried first.
    """
    if is_model(hint):
        return plan(hint).parse
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        options = [option for option in arguments if option is not Unset]
        return constructor(options[0]) if len(options) == 1 else _alternatives(options)
    if origin is Literal:
        return partial(_chosen, arguments)
    if origin is list:
        if is_model(arguments[0]):
            return plan(arguments[0]).parse_all
        if (construct := constructor(arguments[0])) is not None:
            return lambda values: [construct(value) for value in values]
    return None


def _alternatives(options: list[Any]) -> Construct | None:
    """The first of several that takes a value; the value itself where one of them has no other form."""
    tried: list[tuple[type, Construct | None]] = []
    for option in options:
        kind = dict if is_model(option) else list if get_origin(option) is list else str
        construct = constructor(option)
        if construct or kind is list:
            tried.append((kind, construct))
    plain = len(tried) < len(options)

    def construct_first(value: Any) -> Any:
        refusal: Exception | None = None
        for kind, construct in tried:
            if isinstance(value, kind):
                try:
                    return construct(value) if construct else value
                except _REFUSALS as error:
                    refusal = error
        if plain:
            return value
        raise refusal or TypeError(f"a value of type {type(value).__name__} has none of its forms")

    if not plain or len(tried) > 1:
        return construct_first
    return next((partial(_constructed, kind, construct) for kind, construct in tried if construct), None)


def _constructed(kind: type, construct: Construct, value: Any) -> Any:
    """What the only option makes of a value of its kind; the value itself if that is refused, or is of another kind."""
    try:
        return construct(value) if isinstance(value, kind) else value
    except _REFUSALS:
        return value


def _chosen(values: tuple[Any, ...], value: Any) -> Any:
    if value in values:
        return value
    raise ValueError(f"{value!r} is none of {values}")


@cache
def admits(hint: Any) -> Check:
    """A check for values of a type: one of those that models and replies are made of."""
    kinds = _kinds(hint)
    if kinds is not None:
        return lambda value: type(value) in kinds
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        simple = frozenset[type]().union(*filter(None, map(_kinds, arguments)))
        others = [admits(option) for option in arguments if _kinds(option) is None]
        return lambda value: type(value) in simple or any(check(value) for check in others)
    if origin is Literal:
        return lambda value: value in arguments and not isinstance(value, bool)
    if origin is list:
        if (inside := _kinds(arguments[0])) is not None:
            return lambda value: isinstance(value, list) and inside.issuperset(map(type, value))
        item = admits(arguments[0])
        return lambda value: isinstance(value, list) and all(map(item, value))
    if origin is dict:
        inner = admits(arguments[1])
        return lambda value: isinstance(value, dict) and all(map(inner, value.values()))
    return lambda value: hint is Any or hint is object or isinstance(value, hint)


@cache
def _kinds(hint: Any) -> frozenset[type] | None:
    """The types of the values of `hint`, where they tell."""
    if get_origin(hint) in (Union, UnionType):
        options = [_kinds(option) for option in get_args(hint)]
        return None if None in options else frozenset[type]().union(*filter(None, options))
    if hint is None:
        return frozenset({NoneType})
    if hint is float:
        from decimal import Decimal  # not before: many a reply has no such number

        return frozenset({float, int, Decimal})  # JSON has whole ones; a `Decimal` is what this client sends
    if hint in (str, int, bool, NoneType, Unset) or is_model(hint):
        return frozenset({hint})
    return None


def _rarity(kind: type) -> int:
    return _COMMON.index(kind) if kind in _COMMON else len(_COMMON)


def _is_sure(hint: Any) -> bool:
    """Whether what was constructed is of its type without a look: models, and lists of them."""
    options = types_of(hint) - {Unset}
    if len(options) > 1:
        return False
    [only] = options
    return is_model(only) or (get_origin(only) is list and _is_sure(get_args(only)[0]))


def types_of(hint: Any) -> set[Any]:
    """The types of which a value may be one."""
    return set(get_args(hint)) if get_origin(hint) in (Union, UnionType) else {hint}


@cache
def evaluated(annotation: str) -> Any:
    """The type that the text of an annotation means."""
    return eval(annotation, {}, _NAMES)


class _Names(dict[str, Any]):
    """What the names in annotations mean: models import each other for type checkers only."""

    def __missing__(self, name: str) -> Any:
        models = import_module(f"{__package__}.models")
        try:
            return getattr(models, name)
        except AttributeError:
            raise KeyError(name) from None


_NAMES = _Names(Any=Any, Literal=Literal, Unset=Unset)
