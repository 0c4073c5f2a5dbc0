"""Where a request goes: its operation, and the values in its path and query, by the contract.

Of a request without a body all that it says is in its method, path and query, and a client says the same thing over and
over: a gateway reads, and holds against the contract, each of them once (`Targets`).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any
from urllib.parse import parse_qsl

from ibportal.mock.contract import Contract, Operation, Parameter
from ibportal.mock.unfit import too_large

API = ("/v1/api/", "/v1/portal/")
"""Where the API lies; the second is the gateway's alias for the first (Q012)."""
ALSO_GET = ("/tickle", "/logout")
"""What is documented as POST and answers to GET as well (Q025, Q044)."""
KEPT = 500
"""Targets that a gateway remembers."""
LONGEST = 4_096
"""Characters of path and query of those."""


@dataclass(frozen=True)
class Target:
    """An operation, and the values that it is asked for with. Requests share it: nobody changes its values."""

    operation: Operation
    path: Mapping[str, str]
    query: Mapping[str, Any]
    """Values by name: numbers and booleans where the contract says so and the text is one, text otherwise."""

    @cached_property
    def misfits(self) -> tuple[str, ...]:
        """What is wrong with the values by the contract, in the order of the contract."""
        parameters = self.operation.parameters
        found = [
            f"missing parameter {each.name}"
            for each in parameters
            if each.required and each.place == "query" and self.query.get(each.name) in (None, "")
        ]
        places = {each.name: each for each in parameters if each.place == "path"}
        in_path = {name: _typed(places[name], text) for name, text in self.path.items() if name in places}
        found += too_large({**in_path, **self.query})
        # In the path the gateway has words of its own, which handlers know.
        values = {**in_path, **self.query} if self.operation.hosted else self.query
        for each in parameters:
            if each.place in ("path", "query") and each.name in values:
                found += [f"{each.name}{error}" for error in self.operation.errors(each.schema, values[each.name])]
        return tuple(found)


class Targets:
    """The targets of requests to one contract."""

    def __init__(self, contract: Contract) -> None:
        self._contract = contract
        self._remembered = lru_cache(KEPT)(self._read)

    def of(self, method: str, path: str, query: str) -> Target | None:
        """The target of a method, a path and a query, both as sent; None where the contract has no such operation."""
        return (self._remembered if len(path) + len(query) <= LONGEST else self._read)(method, path, query)

    def _read(self, method: str, path: str, query: str) -> Target | None:
        prefix = next((each for each in API if path.startswith(each)), "/")
        below = f"/{path.removeprefix(prefix)}"
        found = self._contract.route("POST" if below in ALSO_GET and method == "GET" else method, below)
        return None if found is None else Target(*found, _values(found[0], query))


def _values(operation: Operation, query: str) -> dict[str, Any]:
    kinds = {each.name: each for each in operation.parameters if each.place == "query"}
    found: dict[str, Any] = {}
    for name, text in parse_qsl(query, keep_blank_values=True):
        value = _typed(kinds[name], text) if name in kinds else text
        found[name] = [*found[name], *value] if isinstance(value, list) and name in found else value
    return found


def _typed(parameter: Parameter, text: str) -> Any:
    """The value of a parameter; text that is no such number or boolean stays text, to be found wrong later."""
    declared: str | list[str] = parameter.schema.get("type", "string")
    kinds = [declared] if isinstance(declared, str) else declared
    if "array" in kinds:
        items = Parameter(parameter.name, "query", False, parameter.schema.get("items", {}), False)  # noqa: FBT003
        return [_typed(items, part) for part in (text.split(",") if parameter.joined else [text])]
    if "integer" in kinds and text.removeprefix("-").isdecimal():
        return int(text)
    if "number" in kinds:
        try:
            return float(text)
        except ValueError:
            return text
    if "boolean" in kinds and text.lower() in ("true", "false"):
        return text.lower() == "true"
    return text
