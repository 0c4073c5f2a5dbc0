"""Contracts as users name them: a conid, or whatever has one, such as what `contracts.resolve` returns."""

from typing import Protocol


class HasConid(Protocol):
    """A listing, an instrument, a position: anything with the conid of one contract."""

    @property
    def conid(self) -> int:
        """The contract."""
        ...


def number(contract: int | str | HasConid, operation: str) -> int:
    """The conid of `contract`.

    Raises:
        ValueError: It is no conid: not a whole number above zero, nor text that is one.
        TypeError: It is something else, and has no conid.
    """
    found: object = contract if isinstance(contract, int | str) else getattr(contract, "conid", None)
    if isinstance(found, str) and found.strip().isdecimal():
        found = int(found)
    if isinstance(found, bool) or not isinstance(found, int | str):
        raise TypeError(f"{operation}: {contract!r} is no contract; give a conid, or what `contracts.resolve` returns")
    if isinstance(found, str) or found <= 0:
        raise ValueError(f"{operation}: {contract!r} is no conid; `contracts.resolve` finds the one of a symbol")
    return found
