"""What was sent, in a file: shared by the processes of one machine, and still known after a restart."""

import sqlite3
import threading
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout
from pyrate_limiter import Rate, RateItem, SQLiteBucket, SQLiteQueries

from ibportal.clock import Clock
from ibportal.pacing import log
from ibportal.pacing.rules import Lane
from ibportal.pacing.store import Unreachable, Wait

PATIENCE = 5.0
"""Seconds to wait for the file; whoever has it needs about a millisecond."""
POLL = 0.002
"""Seconds between attempts while another process has it."""

_BOX = "CREATE TABLE IF NOT EXISTS 'penalty box' (id INTEGER PRIMARY KEY CHECK (id = 1), until INTEGER NOT NULL)"
_SHUT = """
INSERT INTO 'penalty box' VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET until = max(until, excluded.until)
"""


class File:
    """A SQLite database and, beside it, a lock; measured by the time of day, which is the same in every process.

    One file is for one IBKR user: the limits are a user's. It must lie on a disk of the machine: neither SQLite nor
    the lock is safe on a network share.
    """

    blocks = True

    def __init__(self, path: Path) -> None:
        if not path.parent.is_dir():
            raise ValueError(f"pacing={str(path)!r}: there is no folder {path.parent}")
        self._path = path
        self._between_processes = FileLock(f"{path}.lock", timeout=PATIENCE, thread_local=False)
        self._between_threads = threading.Lock()
        self._database: sqlite3.Connection | None = None
        self._logs: dict[Lane, _Bucket] = {}

    def take(self, lanes: Sequence[Lane], clock: Clock) -> Wait | None:
        """Count a request in all `lanes`, or say why not."""
        with self._alone() as database:
            now = _milliseconds(clock)
            row = database.execute("SELECT until FROM 'penalty box'").fetchone()
            if row is not None and row[0] > now:
                return Wait((row[0] - now) / 1000, None)
            return log.take([(lane, self._log(database, lane)) for lane in lanes], now)

    def empty(self, lanes: Sequence[Lane]) -> None:
        """Forget what was sent in `lanes`."""
        with self._alone() as database:
            for lane in lanes:
                self._log(database, lane).flush()

    def box(self, seconds: float, clock: Clock) -> None:
        """Shut the penalty box, for every process that shares the file."""
        with self._alone() as database, database:
            database.execute(_SHUT, (_milliseconds(clock) + round(seconds * 1000),))

    def close(self) -> None:
        """Close the database; it is opened again when needed."""
        with self._between_threads:
            self._logs.clear()
            if self._database is not None:
                self._database.close()
                self._database = None

    @contextmanager
    def _alone(self) -> Generator[sqlite3.Connection]:
        """The database, while no other thread or process has it."""
        try:
            with self._between_threads, self._between_processes.acquire(poll_interval=POLL):
                yield self._open()
        except (sqlite3.Error, OSError, Timeout) as error:
            raise Unreachable(f"the pacing file {self._path}: {error}") from error

    def _open(self) -> sqlite3.Connection:
        if self._database is None:
            database = sqlite3.connect(self._path, check_same_thread=False)
            database.execute("PRAGMA journal_mode=WAL")
            database.execute("PRAGMA synchronous=NORMAL")
            database.execute(_BOX)
            self._database = database
        return self._database

    def _log(self, database: sqlite3.Connection, lane: Lane) -> "_Bucket":
        found = self._logs.get(lane)
        if found is None:
            database.execute(SQLiteQueries.CREATE_BUCKET_TABLE.format(table=lane.name))
            found = self._logs[lane] = _Bucket(database, lane)
        return found


class _Bucket:
    """The log of one lane: a table that pyrate-limiter keeps."""

    def __init__(self, database: sqlite3.Connection, lane: Lane) -> None:
        self._name = lane.name
        self._bucket = SQLiteBucket([Rate(lane.limit, lane.window)], database, lane.name)

    def peek(self, index: int) -> int | None:
        found = self._bucket.peek(index)
        return None if found is None else found.timestamp

    def put(self, stamp: int) -> None:
        self._bucket.leak(stamp)
        self._bucket.put(RateItem(self._name, stamp))

    def flush(self) -> None:
        self._bucket.flush()


def _milliseconds(clock: Clock) -> int:
    return int(clock.now().timestamp() * 1000)
