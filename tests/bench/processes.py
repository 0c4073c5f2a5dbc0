"""What a fresh process costs: CPU and peak memory of a command, by the kernel's own account."""

import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

_LAUNCHER = """
import json, os, sys, time
started = time.monotonic()
_, status, usage = os.wait4(os.posix_spawnp(sys.argv[1], sys.argv[1:], os.environ), 0)
cost = usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, time.monotonic() - started
print(json.dumps([os.waitstatus_to_exitcode(status), *cost]))
"""
"""Starts the command from a process that is small itself: the kernel counts what a child was before it began."""


@dataclass(frozen=True)
class Cost:
    """Of one process, and of those it waited for."""

    cpu: float
    """Seconds."""
    memory: float
    """The most that was resident, in MiB."""
    seconds: float
    """From its start to its end."""


def cost(command: Sequence[str], folder: Path | None = None, environment: Mapping[str, str] | None = None) -> Cost:
    """Run a command to its end, in this environment or the given one; raises `CalledProcessError` where it fails."""
    launched = subprocess.run(
        [sys.executable, "-S", "-c", _LAUNCHER, *command],
        cwd=folder,
        env=environment,
        check=True,
        capture_output=True,
        text=True,
    )
    *_, told = launched.stdout.splitlines()
    status, *measured = json.loads(told)
    if status:
        raise subprocess.CalledProcessError(status, command, launched.stdout, launched.stderr)
    return Cost(*measured)
