"""A long Schemathesis session against the mock gateway over HTTPS: `python -m tests.proof.fuzz_mock --examples 100`."""

import argparse
import sys
import time

from ibportal.mock.wire import serve
from tests.proof.beginning import begin
from tests.proof.campaign import Outcome, run

API = "/v1/api"


def main() -> int:
    """Run it, print its figures, and say with the exit code whether anything was found."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--examples", type=int, default=50, help="fuzzed cases for each operation")
    parser.add_argument("--scenarios", type=int, default=300, help="runs along links")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--in-process", action="store_true", help="without sockets, several times as fast")
    chosen = parser.parse_args()
    started = time.monotonic()
    outcome = _session(chosen)
    print(f"{outcome.report()}\n{time.monotonic() - started:.0f} s")
    return 1 if outcome.failures or outcome.errors else 0


def _session(chosen: argparse.Namespace) -> Outcome:
    beginning = begin()
    sizes = {"seed": chosen.seed, "examples": chosen.examples, "scenarios": chosen.scenarios}
    if chosen.in_process:
        return run(beginning, **sizes)
    with serve(beginning.gateway) as url:
        return run(beginning, url=url if url.endswith(API) else f"{url}{API}", **sizes)


if __name__ == "__main__":
    sys.exit(main())
