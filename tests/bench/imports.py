"""Cold starts: from nothing to the first typed result, in fresh processes."""

import os
import statistics
import sys
import tempfile

from tests.bench.effort import Effort
from tests.bench.findings import Cell, Findings, Goal, Table
from tests.bench.processes import Cost, cost
from tests.bench.ratios import Ratio, ratio

BASELINE = "import httpx"
OURS = "import ibportal, Client(), first call's modules"

_CALL = """
said = httpx.Response(200, json={"authenticated": True})
ib = Client(keep_alive=False, transport=httpx.MockTransport(lambda _: said))
ib.session.status()
"""
_BARE = "import sys; sys.modules['click'] = None\n"
"""As where httpx was installed without its command line: with click there, `import httpx` takes twice as long."""
PROGRAMS = {
    "python": "pass",
    BASELINE: "import httpx",
    "import httpx, httpx.Client()": "import httpx; httpx.Client()",
    "import ibind": "import ibind",
    "from ibportal import Client": "from ibportal import Client",
    "from ibportal import Client; Client()": "from ibportal import Client; Client()",
    OURS: f"import httpx\nfrom ibportal import Client; Client()\n{_CALL}",
}


def imports(effort: Effort) -> Findings:
    """CPU beyond Python's own start, and peak memory, as ratios to `import httpx`."""
    with tempfile.TemporaryDirectory() as compiled:
        costs = _costs(effort, compiled)
    rows: dict[str, list[Cell]] = {}
    ratios: dict[str, tuple[Ratio, Ratio]] = {}
    for name, own in costs.items():
        if name != "python":
            rounds = list(zip(own, costs["python"], costs[BASELINE], strict=True))
            net = ratio((mine.cpu - python.cpu, bare.cpu - python.cpu) for mine, python, bare in rounds)
            memory = ratio((mine.memory, bare.memory) for mine, _, bare in rounds)
            ratios[name] = net, memory
            milliseconds = statistics.median(mine.cpu - python.cpu for mine, python, _ in rounds) * 1000
            rows[name] = [milliseconds, net, statistics.median(mine.memory for mine in own), memory]
    cpu, memory = ratios[OURS]
    return Findings(
        [Table("Cold starts", ["CPU ms", "to import httpx", "peak MiB", "to import httpx's"], rows)],
        [
            Goal("cold import, Client() and first call's modules, CPU", cpu.median, at_most=1.4),
            Goal("cold import, Client() and first call's modules, memory", memory.median, at_most=1.25),
        ],
    )


def _costs(effort: Effort, compiled: str) -> dict[str, list[Cost]]:
    """What each program costs where every module is compiled, as pip leaves them: into a folder, in the first round."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPYCACHEPREFIX"] = compiled
    costs: dict[str, list[Cost]] = {name: [] for name in PROGRAMS}
    for number in range(effort.processes + 1):
        for name, program in PROGRAMS.items():
            found = cost([sys.executable, "-c", _BARE + program], environment=environment)
            if number:
                costs[name].append(found)
    return costs
