"""How long the proofs of the client look: a slice that is the same on every run, or a campaign that is never the same.

`IBPORTAL_THOROUGH=1` is the campaign: fifty times the cases, drawn anew each time, and failures made small; another
number is how many times the cases. What it finds goes into `corpus.py`.
"""

import os
from collections.abc import Callable
from typing import Any, TypeVar

from hypothesis import HealthCheck, Phase, settings

F = TypeVar("F", bound=Callable[..., Any])

_ASKED = int(os.environ.get("IBPORTAL_THOROUGH") or 0)
THOROUGH = _ASKED > 0
_MORE = _ASKED if _ASKED > 1 else 50


def cases(count: int) -> Callable[[F], F]:
    """Draw `count` cases in the slice, and many times as many in the campaign."""
    phases = (Phase.generate, Phase.shrink) if THOROUGH else (Phase.generate,)
    return settings(
        max_examples=count * _MORE if THOROUGH else count,
        derandomize=not THOROUGH,
        database=None,
        deadline=None,
        phases=phases,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example],
    )
