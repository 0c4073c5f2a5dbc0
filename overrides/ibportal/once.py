"""What is made when it is first asked for."""

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Once(Generic[T]):
    """Makes something once, whichever thread asks first.

    Args:
        make: Makes it.
    """

    def __init__(self, make: Callable[[], T]) -> None:
        self.made: T | None = None
        """What was made; None while nobody has asked."""
        self._make = make
        self._lock = threading.Lock()

    def get(self) -> T:
        """It."""
        if self.made is None:
            with self._lock:
                if self.made is None:
                    self.made = self._make()
        return self.made
