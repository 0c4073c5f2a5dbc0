"""One Schemathesis session over the whole contract, against a mock gateway: in process, or over HTTPS.

The phases are those of `schemathesis run`: the contract's examples, coverage of its schemas, fuzzing, and runs along
its links. The gateway is put back to where `beginning` left it before every case, and before every run along links,
which keeps its state from then on, unless the session itself was ended.
"""

import json
import time
import tomllib
import zlib
from collections import Counter
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

import schemathesis
from schemathesis import Case, HookContext, Response
from schemathesis.config import SchemathesisConfig
from schemathesis.core.failures import Failure
from schemathesis.engine import events, from_schema
from schemathesis.generation.stateful.state_machine import APIStateMachine
from schemathesis.hooks import GLOBAL_HOOK_DISPATCHER

import ibportal.proof
from ibportal import contract
from ibportal.mock.asgi import App
from ibportal.mock.session import Session
from ibportal.node import is_array, is_object
from ibportal.proof.tolerated import Tolerated, name_of, tolerated
from tests.proof.beginning import Beginning

CONFIG = Path(ibportal.proof.__file__).with_name("schemathesis.toml")
BASE = "https://localhost:5000/v1/api"
IN_STATE = ("accountId", "acctId", "symbol")
"""What is named along links as well; the rest comes from replies there."""
STATEFUL = "stateful"
PHASES = ("examples", "coverage", "fuzzing", STATEFUL)
"""The phases of Schemathesis, in its order."""
METHODS = ("get", "put", "post", "delete", "options", "patch", "trace")
"""Asked of addresses that do not document them. Of Schemathesis' own set only QUERY is left out: the Java gateway never
answers a method it does not know, nor does the mock in wire mode, and a session would wait in vain at every address."""


@dataclass
class Outcome:
    """What came of a session."""

    cases: Counter[str] = field(default_factory=Counter[str])
    """By phase."""
    runs: int = 0
    """Runs along links. Schemathesis ends that phase early, and says nothing, where a run is not the same again."""
    seconds: dict[str, float] = field(default_factory=dict[str, float])
    """Spent on each phase."""
    failed: Counter[str] = field(default_factory=Counter[str])
    """Cases, by phase, that failed a check."""
    tested: dict[str, set[str]] = field(default_factory=dict[str, set[str]])
    """Operations, by phase."""
    succeeded: set[str] = field(default_factory=set[str])
    """Operations that answered with a success, which is no error under one, at least once."""
    followed: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])
    """Operations that were called with values from the reply of another, which comes first."""
    forgiven: Counter[Tolerated] = field(default_factory=Counter[Tolerated])
    failures: dict[tuple[str, str, int], str] = field(default_factory=dict[tuple[str, str, int], str])
    """By operation, what was wrong, and status: the first case."""
    errors: list[str] = field(default_factory=list[str])
    """What went wrong in the mock or in Schemathesis itself."""

    @property
    def operations(self) -> set[str]:
        """Operations tested in any phase."""
        return set[str]().union(*self.tested.values())

    def report(self) -> str:
        """The figures, and every failure."""
        phases = ", ".join(f"{phase} {cases} ({len(self.tested[phase])})" for phase, cases in self.cases.items())
        lines = [
            f"{len(self.operations)} operations, {self.cases.total()} cases: {phases}",
            f"{len(self.succeeded)} operations succeeded, {len(self.followed)} links followed in {self.runs} runs",
            *(f"forgiven {times} times: {row.why}" for row, times in self.forgiven.most_common()),
            *(f"FAILURE {words}" for words in self.failures.values()),
            *(f"ERROR {words}" for words in self.errors),
        ]
        return "\n".join(lines)


def run(
    beginning: Beginning,
    *,
    url: str | None = None,
    document: dict[str, Any] | None = None,
    seed: int = 1,
    examples: int = 2,
    scenarios: int = 20,
    phases: Sequence[str] = PHASES,
    progress: Callable[[str, Outcome], None] | None = None,
) -> Outcome:
    """Test every operation of the contract: `examples` fuzzed cases each, and `scenarios` runs along links.

    `url` is where the gateway is served; without it, requests are handed to it in process. `progress` is called with
    the phase, and what came of the session so far, after each operation and each run along links.
    """
    outcome = Outcome()
    # A session of its own for the runs along links: from what other phases have seen, Schemathesis learns which links
    # to leave out, in the middle of a run, after which that run is not the same again.
    for chosen in ([phase for phase in phases if phase != STATEFUL], [phase for phase in phases if phase == STATEFUL]):
        if not chosen:
            continue
        schema = schemathesis.openapi.from_dict(
            document or contract.load(), config=_config(seed, examples, scenarios, chosen)
        )
        schema.config.base_url = url or BASE
        if url is None:
            schema.app = App(beginning.gateway)
        with _hooks(schema, beginning, outcome):
            _run(schema, outcome, progress)
    return outcome


def _run(schema: Any, outcome: Outcome, progress: Callable[[str, Outcome], None] | None) -> None:
    before = time.monotonic()
    for event in from_schema(schema).execute():
        match event:
            case events.ScenarioFinished():
                _count(outcome, event)
                now = time.monotonic()
                outcome.seconds[event.phase.value] = outcome.seconds.get(event.phase.value, 0.0) + now - before
                before = now
                if progress is not None:
                    progress(event.phase.value, outcome)
            case events.NonFatalError():
                outcome.errors.append(f"{event.label}: {event.value}")
            case events.FatalError():
                raise event.exception
            case _:
                pass


def _config(seed: int, examples: int, scenarios: int, phases: Sequence[str]) -> SchemathesisConfig:
    """The configuration that users have, made repeatable, with the methods that nobody should try elsewhere."""
    settings = tomllib.loads(CONFIG.read_text(encoding="utf-8"))
    del settings["hooks"]  # they are for a real gateway
    settings |= {"seed": seed, "continue-on-failure": True, "cache": {"enabled": False}}
    settings["suppress-health-check"] = ["all"]
    settings["generation"] |= {"deterministic": True, "database": "none", "max-examples": examples}
    settings["phases"]["coverage"]["unexpected-methods"] = list(METHODS)
    for phase in PHASES:
        settings["phases"].setdefault(phase, {})["enabled"] = phase in phases
    settings["phases"]["stateful"] |= {
        "generation": {"max-examples": scenarios},
        "inference": {"algorithms": []},  # the contract's links, no guesses
        "link-calibration": False,  # and none dropped for what was refused before
    }
    return SchemathesisConfig.from_dict(settings)  # pyright: ignore[reportUnknownMemberType] - the library leaves it open


@contextmanager
def _hooks(schema: Any, beginning: Beginning, outcome: Outcome) -> Generator[None]:
    gateway = beginning.gateway
    state = gateway.snapshot()
    build = schema.build_state_machine

    def build_state_machine(**sources: Any) -> type[APIStateMachine]:
        machine: type[APIStateMachine] = build(**sources)

        def begin_anew(run: APIStateMachine) -> None:
            """Before each run: the same choices have to give the same replies."""
            gateway.restore(state)
            machine.__init__(run)

        return type("Run", (machine,), {"__init__": begin_anew})

    schema.build_state_machine = build_state_machine

    def before_call(context: HookContext, case: Case[Any], kwargs: dict[str, Any]) -> None:
        del context, kwargs
        stateful = case.meta is not None and case.meta.phase.name.value == STATEFUL
        session = gateway.area(Session)
        if not stateful or not (session.primed and session.portfolio_primed):
            gateway.restore(state)
        if case.meta is not None and case.meta.generation.mode.is_positive and _heads(case):
            values = beginning.values(name_of(case))
            fill(case, {name: values[name] for name in IN_STATE} if stateful else values)

    def filter_failure(context: HookContext, failure: Failure, case: Case[Any], response: Response) -> bool:
        del context
        row = tolerated(failure, case, response)
        if row is not None:
            outcome.forgiven[row] += 1
        return row is None

    # The library leaves the types of both open.
    for hook in (before_call, filter_failure):
        cast("Any", schemathesis).hook(hook)
    try:
        yield
    finally:
        for hook in (before_call, filter_failure):
            cast("Any", GLOBAL_HOOK_DISPATCHER).unregister(hook)


def _heads(case: Case[Any]) -> bool:
    """By the case itself, so that it is the same every time: every other one names things that exist."""
    return zlib.crc32(repr((case.path_parameters, case.query, case.body)).encode()) % 2 == 0


def fill(case: Case[Any], values: Mapping[str, Any]) -> None:
    """Put known values where a case names such things, of the kind it has there."""
    for holder in (case.path_parameters, case.query):
        for name in holder.keys() & values.keys():
            holder[name] = values[name]
    _fill(case.body, values)


def _fill(body: Any, values: Mapping[str, Any]) -> None:
    if is_array(body):
        for inner in body:
            _fill(inner, values)
    elif is_object(body):
        for name, inner in body.items():
            if name in values and type(inner) is type(values[name]):
                body[name] = values[name]
            else:
                _fill(inner, values)


def _count(outcome: Outcome, event: events.ScenarioFinished) -> None:
    phase, recorder = event.phase.value, cast("Any", event.recorder)  # its parts are generic, and left open
    tested = outcome.tested.setdefault(phase, set())
    outcome.runs += phase == STATEFUL
    for key, node in recorder.cases.items():
        name = name_of(node.value)
        outcome.cases[phase] += 1
        tested.add(name)
        exchange = recorder.interactions.get(key)
        response = exchange.response if exchange is not None else None
        if response is not None and _success(response):
            outcome.succeeded.add(name)
        if phase == STATEFUL and node.parent_id is not None and node.parent_id in recorder.cases:
            outcome.followed.add((name_of(recorder.cases[node.parent_id].value), name))
    for key, checks in recorder.checks.items():
        name = name_of(recorder.cases[key].value)
        exchange = recorder.interactions.get(key)
        response = exchange.response if exchange is not None else None
        status, body = (response.status_code, response.content[:300]) if response is not None else (0, b"")
        outcome.failed[phase] += any(check.failure_info is not None for check in checks)
        for check in checks:
            if check.failure_info is not None:
                failure = check.failure_info.failure
                words = f"{name} {status} {check.name}: {failure.title}. {failure.message[:300]}"
                outcome.failures.setdefault(
                    (name, check.name, status), f"{words}\n{check.failure_info.code_sample[:900]}\n{body!r}"
                )


def _success(response: Response) -> bool:
    if not 200 <= response.status_code < 300:
        return False
    try:
        said = json.loads(response.content)
    except ValueError:
        return True
    return not (is_object(said) and said.get("error"))
