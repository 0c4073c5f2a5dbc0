"""What was sent, in a Redis database: shared by machines behind one address, or for one user.

pyrate-limiter's own Redis bucket stamps with each machine's clock, and counts in one lane at a time. This script counts
in all lanes or in none, in one step, by the server's clock.
"""

import uuid
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from ibportal.clock import Clock
from ibportal.pacing.rules import Lane
from ibportal.pacing.store import Unreachable, Wait

try:
    import redis
except ImportError as missing:
    raise ImportError("pacing through Redis needs the extra: pip install 'ibportal[redis]'") from missing

T = TypeVar("T")

PATIENCE = 5.0
"""Seconds to wait for the server."""

PREFIX = "{ibportal:pacing}:"
"""Before the name of each lane; the braces keep all keys in one slot of a cluster."""

TAKE = """
local clock = redis.call('TIME')
local now = clock[1] * 1000 + math.floor(clock[2] / 1000)
local boxed = redis.call('PTTL', KEYS[1])
if boxed > 0 then return {boxed, 0} end

local longest, full = 0, 0
for i = 2, #KEYS do
    local count, window = tonumber(ARGV[2 * i - 2]), tonumber(ARGV[2 * i - 1])
    redis.call('ZREMRANGEBYSCORE', KEYS[i], '-inf', now - window - 1)
    local blocking = redis.call('ZRANGE', KEYS[i], -count, -count, 'WITHSCORES')[2]
    local wait = blocking and math.min(blocking + window + 1 - now, window) or 0
    if wait > longest then longest, full = wait, i - 1 end
end
if longest > 0 then return {longest, full} end

for i = 2, #KEYS do
    redis.call('ZADD', KEYS[i], now, ARGV[1])
    redis.call('PEXPIRE', KEYS[i], ARGV[2 * i - 1] + 1)
end
return {0, 0}
"""
"""KEYS: the penalty box, then lanes. ARGV: a name for this request, then count and window (ms) of each lane."""

BOX = """
if redis.call('PTTL', KEYS[1]) < tonumber(ARGV[1]) then redis.call('SET', KEYS[1], 'shut', 'PX', ARGV[1]) end
"""


class Redis:
    """A Redis database, from version 5 on; measured by the server's clock, whatever the client's clock says.

    One database is for one IBKR user: the limits are a user's.
    """

    blocks = True

    def __init__(self, url: str) -> None:
        self._server = redis.Redis.from_url(  # pyright: ignore[reportUnknownMemberType] - its keywords have no types
            url, socket_timeout=PATIENCE, socket_connect_timeout=PATIENCE
        )
        self._take = self._server.register_script(TAKE)
        self._box = self._server.register_script(BOX)

    def take(self, lanes: Sequence[Lane], clock: Clock) -> Wait | None:
        """Count a request in all `lanes`, or say why not."""
        del clock
        limits = [number for lane in lanes for number in (lane.limit, lane.window)]
        keys = [f"{PREFIX}penalty box", *(PREFIX + lane.name for lane in lanes)]
        answer: tuple[int, int] = self._asked(lambda: self._take(keys=keys, args=[uuid.uuid4().hex, *limits]))
        milliseconds, full = answer
        if not milliseconds:
            return None
        return Wait(milliseconds / 1000, lanes[full - 1] if full else None)

    def empty(self, lanes: Sequence[Lane]) -> None:
        """Forget what was sent in `lanes`."""
        if lanes:
            self._asked(lambda: self._server.delete(*(PREFIX + lane.name for lane in lanes)))

    def box(self, seconds: float, clock: Clock) -> None:
        """Shut the penalty box, for everybody who shares the database."""
        del clock
        self._asked(lambda: self._box(keys=[f"{PREFIX}penalty box"], args=[round(seconds * 1000)]))

    def close(self) -> None:
        """Close the connections."""
        self._server.close()

    def _asked(self, ask: Callable[[], Any]) -> Any:
        try:
            return ask()
        except redis.RedisError as error:
            raise Unreachable(f"Redis: {error}") from error
