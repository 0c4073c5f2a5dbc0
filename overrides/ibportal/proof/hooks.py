"""Hooks for `schemathesis run` against a gateway: only what is safe is called, at the pace that the gateway allows.

`schemathesis.toml` beside this module names them; docs/proof.md has the command. In a configuration of your own,
`hooks = "ibportal.proof.hooks"` does the same; leave methods alone there that the contract does not have
(`[phases.coverage] unexpected-methods = []`): they are held here too, but as errors.

Importing this module registers the hooks in Schemathesis, for the whole process. Environment:

`IBPORTAL_PROOF_ACCOUNT`
    The account to ask about, in place of generated ones; without it most replies are that there is no such account.
`IBPORTAL_PROOF_EVERYTHING`
    `1` calls every operation, orders included, without waiting: for the mock, or for a paper account you can lose.
"""

import os
import ssl
import threading
import time
from typing import Any

import schemathesis
from schemathesis import Case, HookContext, Response
from schemathesis.core.failures import Failure

from ibportal.client import Client
from ibportal.errors import IbportalError
from ibportal.node import is_object
from ibportal.proof.safe import is_safe, narrowed, wait
from ibportal.proof.tolerated import name_of, tolerated
from ibportal.writes import WRITE_BY_PARAMETER


class Unsafe(Exception):
    """A request was about to be sent that is not known to be safe."""


class Pace:
    """When each operation may be sent next."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._free: dict[str, float] = {}

    def hold(self, name: str) -> None:
        """Wait until an operation may be sent again, and any operation at all."""
        with self._lock:
            now = time.monotonic()
            at = max(now, self._free.get(name, now), self._free.get("", now))
            self._free[name] = at + wait(name)
            self._free[""] = at + wait("")
        time.sleep(at - now)


PACE = Pace()


def everything() -> bool:
    """Whether every operation was asked for."""
    return os.environ.get("IBPORTAL_PROOF_EVERYTHING") == "1"


@schemathesis.hook  # pyright: ignore[reportUnknownMemberType] - the library leaves it open
def before_load_schema(context: HookContext, raw_schema: dict[str, Any]) -> None:
    """Take what is not safe out of the contract."""
    del context
    if not everything():
        narrow = narrowed(raw_schema)
        raw_schema.clear()
        raw_schema.update(narrow)


@schemathesis.hook  # pyright: ignore[reportUnknownMemberType] - the library leaves it open
def after_load_schema(context: HookContext, schema: Any) -> None:
    """Begin only where a gateway answers and somebody is logged in: no fault is found in refusals, however many."""
    del context
    if schema.config.base_url:
        unchecked = ssl.create_default_context()
        unchecked.check_hostname, unchecked.verify_mode = False, ssl.CERT_NONE  # as in schemathesis.toml
        with Client(schema.config.base_url, verify=unchecked, brokerage=False, keep_alive=False) as client:
            try:
                client.raw.session.tickle()
            except IbportalError as error:
                raise error.with_traceback(None) from None  # it says enough; everything above it would be printed


@schemathesis.hook  # pyright: ignore[reportUnknownMemberType] - the library leaves it open
def before_call(context: HookContext, case: Case[Any], kwargs: dict[str, Any]) -> None:
    """Hold what is not safe, however it came about; put the account in; keep the pace."""
    del context, kwargs
    account = os.environ.get("IBPORTAL_PROOF_ACCOUNT")
    if account and case.meta is not None and case.meta.generation.mode.is_positive:
        name_account(case, account)
    if everything():
        return
    name = name_of(case)
    parameter = WRITE_BY_PARAMETER.get(name)
    meant = case.method.upper() == case.operation.method.upper()
    if not meant or not is_safe(name, case.method, case.path) or (parameter is not None and parameter in case.query):
        raise Unsafe(f"{case.method} {case.path} is not known to be safe; IBPORTAL_PROOF_EVERYTHING=1 sends it")
    PACE.hold(name)


@schemathesis.hook  # pyright: ignore[reportUnknownMemberType] - the library leaves it open
def filter_failure(context: HookContext, failure: Failure, case: Case[Any], response: Response) -> bool:
    """Leave out what is known of the gateway."""
    del context
    return tolerated(failure, case, response) is None


def name_account(case: Case[Any], account: str) -> None:
    """Put an account wherever a case names one."""
    for values in (case.path_parameters, case.query):
        if "accountId" in values:
            values["accountId"] = account
    if is_object(case.body):
        if "acctId" in case.body:
            case.body["acctId"] = account
        if "acctIds" in case.body:
            case.body["acctIds"] = [account]
