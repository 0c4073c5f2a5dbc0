"""Names: what public ones look like, and what of a spelling does not tell two of them apart."""

import re

from openapi_python_client.strings import PythonIdentifier

PUBLIC = re.compile(r"[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*")
"""The public name of an operation: `namespace.method`."""
_SLOT = re.compile(r"\{([^{}]*)\}")


def python(name: str) -> str:
    """A published name as openapi-python-client spells it: of an argument, a field, or an operation's module."""
    return str(PythonIdentifier(name, "field_"))


def letters(name: str) -> str:
    """A name without case and punctuation: `accountId` and `account-id` are one to people."""
    return re.sub(r"[^a-z0-9]", "", name.lower())


def slots(path: str) -> list[str]:
    """The names of a path's parameters, in order."""
    return _SLOT.findall(path)


def nameless(path: str) -> str:
    """A path whose parameters have no names: `/a/{accountId}` as `/a/{}`."""
    return _SLOT.sub("{}", path)


def segments(path: str) -> list[str]:
    """The segments of a path, parameters nameless."""
    return nameless(path).strip("/").split("/")
