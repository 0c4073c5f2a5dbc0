"""The classes of requests and replies: `from ibportal.models import Position`. Each is imported when it is used."""

from typing import TYPE_CHECKING, Any

import ibportal_generated.models as _generated

if TYPE_CHECKING:
    from ibportal_generated.models import *  # noqa: F403 - eight hundred names, for type checkers only


def __getattr__(name: str) -> Any:
    return getattr(_generated, name)


def __dir__() -> list[str]:
    return dir(_generated)
