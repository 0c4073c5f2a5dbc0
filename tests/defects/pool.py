"""Work on copies of the checkout, several at a time, each worker with a copy of its own."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import SimpleQueue
from tempfile import TemporaryDirectory
from typing import TypeVar

from tests.defects.checkout import Checkout

Item = TypeVar("Item")
Result = TypeVar("Result")


def in_copies(items: Sequence[Item], work: Callable[[Item, Checkout], Result], jobs: int = 1) -> list[Result]:
    """The results of `work` for every item, in the order of the items.

    Args:
        items: What is worked on.
        work: Is given an item and a copy of the checkout, which it leaves as it found it.
        jobs: How many copies are worked on at a time.
    """
    with TemporaryDirectory(prefix="ibportal-defects-") as folder:
        free: SimpleQueue[Checkout] = SimpleQueue()
        for number in range(max(1, min(jobs, len(items)))):
            free.put(Checkout(Path(folder) / str(number)))

        def worked(item: Item) -> Result:
            checkout = free.get()
            try:
                return work(item, checkout)
            finally:
                free.put(checkout)

        with ThreadPoolExecutor(max(1, jobs)) as threads:
            return list(threads.map(worked, items))
