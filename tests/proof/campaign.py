"""One Schemathesis session over the whole contract, against a mock gateway: in process, or over HTTPS.

The phases are those of `schemathesis run`: the contract's examples, coverage of its schemas, fuzzing, and runs along
its links. Before every case the gateway is put back to where `beginning` left it. Runs along links keep their state,
unless the session itself was ended.
"""

import json
import tomllib
import zlib
from collections import Counter
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

import schemathesis
from schemathesis import Case, HookContext, Response
from schemathesis.config import SchemathesisConfig
from schemathesis.core.failures import Failure
from schemathesis.engine import events, from_schema
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


@dataclass
class Outcome:
    """What came of a session."""

    cases: Counter[str] = field(default_factory=Counter[str])
    """By phase."""
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
            f"{len(self.succeeded)} operations succeeded, {len(self.followed)} links followed",
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
    phases: Sequence[str] = ("examples", "coverage", "fuzzing", "stateful"),
) -> Outcome:
    """Test every operation of the contract: `examples` fuzzed cases each, and `scenarios` runs along links.

    `url` is where the gateway is served; without it, requests are handed to it in process.
    """
    outcome = Outcome()
    schema = schemathesis.openapi.from_dict(
        document or contract.load(), config=_config(seed, examples, scenarios, phases)
    )
    schema.config.base_url = url or BASE
    if url is None:
        schema.app = App(beginning.gateway)
    with _hooks(beginning, outcome):
        for event in from_schema(schema).execute():
            match event:
                case events.ScenarioFinished():
                    _count(outcome, event)
                case events.NonFatalError():
                    outcome.errors.append(f"{event.label}: {event.value}")
                case events.FatalError():
                    raise event.exception
                case _:
                    pass
    return outcome


def _config(seed: int, examples: int, scenarios: int, phases: Sequence[str]) -> SchemathesisConfig:
    """The configuration that users have, made repeatable, with the methods that nobody should try elsewhere."""
    settings = tomllib.loads(CONFIG.read_text(encoding="utf-8"))
    del settings["hooks"]  # they are for a real gateway
    settings |= {"seed": seed, "continue-on-failure": True, "cache": {"enabled": False}}
    settings["suppress-health-check"] = ["all"]
    settings["generation"] |= {"deterministic": True, "database": "none", "max-examples": examples}
    del settings["phases"]["coverage"]["unexpected-methods"]
    for phase in ("examples", "coverage", "fuzzing", "stateful"):
        settings["phases"].setdefault(phase, {})["enabled"] = phase in phases
    settings["phases"]["stateful"] |= {
        "generation": {"max-examples": scenarios},
        "inference": {"algorithms": []},  # the contract's links, no guesses
        "link-calibration": False,  # and none dropped for what was refused before
    }
    return SchemathesisConfig.from_dict(settings)  # pyright: ignore[reportUnknownMemberType] - the library leaves it open


@contextmanager
def _hooks(beginning: Beginning, outcome: Outcome) -> Generator[None]:
    gateway = beginning.gateway
    state = gateway.snapshot()

    def before_call(context: HookContext, case: Case[Any], kwargs: dict[str, Any]) -> None:
        del context, kwargs
        stateful = case.meta is not None and case.meta.phase.name.value == "stateful"
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
    for key, node in recorder.cases.items():
        name = name_of(node.value)
        outcome.cases[phase] += 1
        tested.add(name)
        exchange = recorder.interactions.get(key)
        response = exchange.response if exchange is not None else None
        if response is not None and _success(response):
            outcome.succeeded.add(name)
        if phase == "stateful" and node.parent_id is not None and node.parent_id in recorder.cases:
            outcome.followed.add((name_of(recorder.cases[node.parent_id].value), name))
    for key, checks in recorder.checks.items():
        name = name_of(recorder.cases[key].value)
        exchange = recorder.interactions.get(key)
        response = exchange.response if exchange is not None else None
        status, body = (response.status_code, response.content[:300]) if response is not None else (0, b"")
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
