"""Replies as models, straight from their bytes.

`_parse` takes any reply, with care: JSON is read into dicts, and models are made of these, field by field. Most replies
are as those before, and need less of it. For them msgspec makes rows of the bytes, of classes made here, and holds each
value against its type meanwhile; all that is left is to copy rows into models. That takes half the time, and no dicts.

What comes is the same, to the type of every number, but for the order of fields that nobody declared. A row has the
fields that came before, declared or not, and those that have to be there; fields whose types msgspec does not tell
apart as `_parse` does are left to that. A reply with another field, without one that has to be there, or with a value
of another type has no such rows: its reader raises, whatever it is, and it is read with care.
"""

from collections.abc import Callable, Collection
from types import NoneType, UnionType
from typing import Annotated, Any, NamedTuple, Self, Union, get_args, get_origin

import msgspec
import orjson

from ._define import is_model
from ._digits import look
from ._parse import Field, plan, types_of
from .types import UNSET, Unset

Read = Callable[[bytes], Any]

OBJECT, LIST = b"{["
"""With which bodies begin."""
_WHOLE = Annotated[int, msgspec.Meta(ge=-(1 << 63), le=(1 << 63) - 1)]
"""Whole numbers that everybody reads as such; others are left to `_parse`."""
_WIDEST = 256
"""How many fields a row has at most: each costs every row, and more that come now and then are data."""
_SCALARS = frozenset({str, int, float, bool, NoneType})
"""Types whose values are as JSON has them."""
_REFUSAL = frozenset({"error", "success"})
"""Fields of an object that may make it a refusal, which is judged before it is parsed."""


def readers(hint: Any) -> dict[int, Read]:
    """What reads the bodies of a type, by the byte they begin with.

    Objects are read as the first model there is, lists as the first list.

    Args:
        hint: The type, with the options of a union in the order in which they are tried.
    """
    found: dict[int, Read | None] = {}
    for option in get_args(hint) if get_origin(hint) in (Union, UnionType) else (hint,):
        if is_model(option) and OBJECT not in found:
            rows = _Rows.of(option, without=_REFUSAL)
            found[OBJECT] = _then(msgspec.json.Decoder(rows.kind).decode, rows.one) if rows else None
        elif get_origin(option) is list and LIST not in found:
            [inner] = get_args(option)
            rows = _Rows.of(inner) if is_model(inner) else None
            found[LIST] = _then(msgspec.json.Decoder(_list(rows.kind)).decode, rows.all) if rows else None
    return {opening: read for opening, read in found.items() if read is not None}


def _then(decode: Read, convert: Callable[[Any], Any]) -> Read:
    return lambda body: convert(decode(body))


class _Unfit(ValueError):
    """A model has no rows, or a value is of another type than declared."""


class _Column(NamedTuple):
    """One field of a row."""

    kind: Any
    """Its type, for msgspec."""
    convert: Callable[[Any], Any] | None = None
    """What makes of it what a model has; None where that is the same."""
    bare: Collection[Any] = ()
    """Values that are not converted."""


class _Rows:
    """The class that msgspec makes rows of, for one model, and what copies rows into models.

    Made once and shared by threads: nothing of it changes.
    """

    def __init__(self, model: Any, within: tuple[Any, ...], without: frozenset[str]) -> None:
        """See `of`; raises `_Unfit` where there are no rows."""
        known, self._within = plan(model), (*within, model)
        fields, others, met = known.fields, known.others, known.met()
        required = [key for key, field in fields.items() if field.required]
        keys = dict.fromkeys([*met, *required] if met else fields)
        if len(keys) > _WIDEST or not without.isdisjoint(required) or any(map(_is_awkward, keys)):
            raise _Unfit
        if others and not others.anything and not (met and keys.keys() <= fields.keys()):
            raise _Unfit  # a map: its keys are data
        columns = {key: self._column(fields.get(key)) for key in keys if key not in without}
        self.kind: Any = msgspec.defstruct(
            model.__name__,
            [
                (f"f{place}", column.kind) if key in required else (f"f{place}", column.kind, UNSET)
                for place, (key, column) in enumerate(columns.items())
            ],
            rename={f"f{place}": key for place, key in enumerate(columns)},
            forbid_unknown_fields=True,
            kw_only=True,
            gc=False,
        )
        names: dict[str, Any] = {"new": object.__new__, "model": model, "UNSET": UNSET}
        given: dict[str, str] = {"additional_properties": "{}"} if others else {}
        further: list[str] = []
        for place, (key, column) in enumerate(columns.items()):
            value = f"r.f{place}"
            if column.convert is not None:
                names[f"convert{place}"] = column.convert
                bare = " or ".join(f"{value} is {each}" for each in column.bare)
                value = f"{f'{value} if {bare} else ' if bare else ''}convert{place}({value})"
            if key in fields:
                given[fields[key].name] = value
            elif others:
                further.append(f"if r.f{place} is not UNSET: o.additional_properties[{key!a}] = {value}")
        unset = [f"o.{field.name} = " for field in fields.values() if field.name not in given]
        body = [
            "o = new(model)",
            *(f"o.{name} = {value}" for name, value in given.items()),
            *([f"{''.join(unset)}UNSET"] if unset else []),
            *further,
        ]
        exec(compile(_source(body), f"<rows of {model.__name__}>", "exec"), names)
        self.one: Callable[[Any], Any] = names["one"]
        """The model of a row."""
        self.all: Callable[[Any], Any] = names["every"]
        """The models of a list of rows."""

    @classmethod
    def of(cls, model: Any, within: tuple[Any, ...] = (), without: frozenset[str] = frozenset()) -> Self | None:
        """The rows of a model; None for one that has none: a map, or one within itself.

        Args:
            model: The model.
            within: The models it is within.
            without: Names on the wire of fields that no row has.
        """
        try:
            return None if model in within else cls(model, within, without)
        except _Unfit:
            return None

    def _column(self, field: Field | None) -> _Column:
        """What is made of a field: of rows models, of what msgspec tells apart that, of all else what `_parse` does."""
        kinds = types_of(field.hint) - {Unset} if field else {Any}
        scalars = kinds & _SCALARS
        rest = kinds - scalars
        if field is None or len(rest) > 1 or (rest and not scalars <= {NoneType}):
            return _careful(field)
        if not rest:
            return _Column(_union(scalars))
        [other] = rest
        inner: Any = get_args(other)[0] if get_origin(other) is list else other
        if is_model(inner) and (rows := _Rows.of(inner, self._within)) is not None:
            kind, convert = (rows.kind, rows.one) if inner is other else (_list(rows.kind), rows.all)
            return _Column(Union[kind, *scalars], convert, field.bare)
        if inner is not other and types_of(inner) <= _SCALARS:
            return _Column(Union[_list(_union(types_of(inner))), *scalars])
        return _careful(field)


def _careful(field: Field | None) -> _Column:
    """A field that is read as JSON and made into what `_parse` makes of it; what nobody declared is kept as it is."""

    def read(raw: Any) -> Any:
        value = orjson.loads(memoryview(raw))
        if field is None or field.anything:
            look(value)
        if field is None:
            return value
        made = value if field.construct is None or field.is_bare(value) else field.construct(value)
        if not field.fits(made):
            raise _Unfit
        return made

    return _Column(msgspec.Raw, read, [UNSET])


def _union(scalars: set[Any]) -> Any:
    """The type, for msgspec, of values of these types: a number that may have a fraction stays whole where it is."""
    numbers = [_WHOLE] if scalars & {int, float} else []
    return Union[*(scalars - {int}), *numbers]


def _list(item: Any) -> Any:
    return list[item]


def _source(body: list[str]) -> str:
    """Two functions: the model of a row, and those of a list of rows, which calls nothing for each.

    The first is, for a section of a search result as in `Plan._maker`,

        def one(r):
            o = new(model)
            o.additional_properties = {}
            o.sec_type = r.f0
            o.exchange = r.f1
            o.months = o.symbol = o.conid = o.leg_sec_type = o.show_prips = UNSET
            if r.f2 is not UNSET: o.additional_properties['new'] = r.f2 if r.f2 is UNSET else convert2(r.f2)
            return o
    """
    one = ["def one(r):", *(f"    {line}" for line in body), "    return o"]
    rows = ["    made = []", "    append = made.append", "    for r in rows:", *(f"        {line}" for line in body)]
    return "\n".join([*one, "def every(rows):", *rows, "        append(o)", "    return made"])


def _is_awkward(key: str) -> bool:
    """Whether msgspec takes no field of that name."""
    return not key.isprintable() or '"' in key or "\\" in key
