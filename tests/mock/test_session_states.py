"""Whatever happens in whatever order, what the gateway says of its session and what it lets in are the same thing."""

import json
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from ibportal.mock import Reply, Request
from ibportal.mock.session import Session
from tests.mock.engine import plain


class Life(RuleBasedStateMachine):
    """A session, and everything that can happen to it."""

    def __init__(self) -> None:
        super().__init__()
        self.mock = plain()
        self.serial = 1

    def ask(self, method: str, path: str, body: bytes = b"") -> Reply:
        return self.mock.answer(Request(method, f"/v1/api{path}", body=body))

    @rule(seconds=st.sampled_from([1.0, 4.0, 290.0, 310.0, 610.0, 3600.0, 40_000.0]))
    def time_passes(self, seconds: float) -> None:
        self.mock.clock.advance(seconds)

    @rule(compete=st.booleans())
    def init(self, compete: bool) -> None:  # noqa: FBT001
        self.ask("POST", "/iserver/auth/ssodh/init", json.dumps({"publish": True, "compete": compete}).encode())

    @rule(path=st.sampled_from(["/tickle", "/logout", "/iserver/reauthenticate"]))
    def post(self, path: str) -> None:
        self.ask("POST", path)

    @rule(brokerage=st.booleans())
    def log_in(self, brokerage: bool) -> None:  # noqa: FBT001
        self.mock.log_in(brokerage=brokerage)

    @rule()
    def log_in_at_the_page(self) -> None:
        form = b"username=u&password=p&loginType=2"
        self.mock.answer(Request("POST", "/sso/Authenticator", body=form))
        assert self.mock.answer(Request("GET", "/sso/Dispatcher")).body == b"Client login succeeds"

    @rule(seconds=st.sampled_from([0.0, 2.0]))
    def compete(self, seconds: float) -> None:
        self.mock.compete_from_elsewhere(seconds=seconds)

    @rule(tier=st.sampled_from(["brokerage", "login"]))
    def lose(self, tier: Any) -> None:
        self.mock.lose_session(tier)

    @rule()
    def maintain(self) -> None:
        self.mock.maintenance(minutes=1)

    @rule()
    def go_there_and_back(self) -> None:
        kept = self.mock.snapshot()
        self.mock.lose_session("login")
        self.mock.restore(kept)

    @invariant()
    def what_is_said_is_what_is_let_in(self) -> None:
        kept = self.mock.snapshot()  # looking keeps a session alive: it shall not count
        iserver, portfolio = (self.ask("GET", path).status for path in ("/iserver/accounts", "/portfolio/accounts"))
        told = json.loads(self.ask("POST", "/iserver/auth/status").body)
        self.mock.restore(kept)
        session = self.mock.area(Session)
        assert session.logged_in or not session.brokerage
        assert (portfolio == 200) == session.logged_in
        if told["authenticated"]:
            assert told["connected"] or iserver == 503
        if told["connected"]:
            assert iserver == (200 if told["authenticated"] else 400)
        else:
            assert iserver in (401, 503)
            assert told["MAC"] is None or iserver == 503

    @invariant()
    def brokerage_sessions_are_counted(self) -> None:
        serial = self.mock.area(Session).serial
        assert serial >= self.serial
        self.serial = serial


TestLife = Life.TestCase
TestLife.settings = settings(max_examples=30, stateful_step_count=20, deadline=None)
