"""A program that sends as fast as its client lets it, and says when what arrived; the tests run several at a time.

python sender.py PACING SECONDS
"""

import json
import sys
import threading
import time

import httpx

from ibportal import Client

ACCOUNTS = {"accounts": ["DU1234567"], "selectedAccount": "DU1234567"}


def send(pacing: str | None, seconds: float, threads: int) -> list[float]:
    """Arrivals, by the time of day."""
    arrivals: list[float] = []

    def arrive(request: httpx.Request) -> httpx.Response:
        arrivals.append(time.time())
        return httpx.Response(200, json=ACCOUNTS, request=request)

    with Client(transport=httpx.MockTransport(arrive), pacing=pacing, keep_alive=False) as ib:
        end = time.monotonic() + seconds

        def work() -> None:
            while time.monotonic() < end:
                ib.raw.accounts.list()

        workers = [threading.Thread(target=work) for _ in range(threads)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
    return arrivals


if __name__ == "__main__":
    json.dump(send(sys.argv[1], float(sys.argv[2]), 4), sys.stdout)
