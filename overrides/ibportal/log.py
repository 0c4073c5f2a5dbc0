"""What is logged, and what never is: account ids, names, cookies, tokens and machine ids are masked.

One line a call at DEBUG, to the logger `ibportal`; bodies are not logged at all. The loggers of httpx and httpcore,
which write URLs and headers, are masked too as soon as a client is made.

    logging.getLogger("ibportal").setLevel(logging.DEBUG)      # or IBPORTAL_LOG=DEBUG in the environment
"""

import logging
import os
import re
import threading
import traceback
from collections.abc import Iterable, Mapping

MASK = "***"
LEVEL = "IBPORTAL_LOG"

LOG = logging.getLogger("ibportal")
LOG.addHandler(logging.NullHandler())

_OTHERS = (
    "httpx",
    "httpcore.connection",
    "httpcore.http11",
    "httpcore.http2",
    "httpcore.proxy",
    "httpcore.socks",
    "websockets.client",
)
_KEYS = (
    r"session_?id|session|token|credential|unique_login_id|sft|mac|hardware_info|machine_?id|user_?name|user_?id|ip"
    r"|access_token|client_assertion|live_session_token"
)
ACCOUNT = r"(?:D[UFI][A-Z]?|[UFI])\d{5,9}"
"""The form of account ids: `U1234567`, `DU1234567` for paper, and newer ones with one more letter, `DUN884097`."""
_PATTERNS = (
    rf"(?:\b|(?<=_)|(?<=%[0-9A-Fa-f]{{2}})){ACCOUNT}(?![^\W_])",  # account ids, in URLs too
    r"\b[0-9a-fA-F]{32,}\b",  # session ids, tokens
    r"\b(?:[0-9A-Fa-f]{2}[:-]){5}[0-9A-Fa-f]{2}\b",  # hardware addresses
    r"(?i)(\b(?:authorization|(?:set-)?cookie|x-sess-uuid)[\"']?\s*[:=,]\s*b?[\"']?)[^\"'\r\n]+",  # headers
    rf"(?i)([\"'](?:{_KEYS})[\"']\s*:\s*[\"']?)[^\"',}}\r\n]+",  # in JSON, or a dict
    rf"(?i)(\b(?:{_KEYS})=[\"']?)[^\"'\s&;,)]+",  # in a query, or the repr of an object
)
"""What is masked; compiled when something is logged, which for most programs is never."""
_SHORTEST = 4
"""Learnt words shorter than this, a desk's "IB" say, would mask too much that is not about anybody."""


class _Learnt:
    """What this process was told by replies and must not tell anybody: account ids, aliases and holders' names."""

    def __init__(self) -> None:
        self._words: set[str] = set()
        self._pattern: re.Pattern[str] | None = None
        self._lock = threading.Lock()

    def add(self, words: Iterable[object]) -> None:
        with self._lock:
            new = {word for word in words if isinstance(word, str) and len(word) >= _SHORTEST} - self._words
            if new:
                self._words |= new
                longest_first = sorted(self._words, key=len, reverse=True)
                either = "|".join(map(re.escape, longest_first))
                self._pattern = re.compile(rf"(?<![^\W_])(?:{either})(?![^\W_])")  # "test" is not masked in "latest"

    def mask(self, text: str) -> str:
        return self._pattern.sub(MASK, text) if self._pattern else text


_LEARNT = _Learnt()


def learn(*words: object) -> None:
    """Mask these words from now on; what is no text, or too short to mean anything, is left out."""
    _LEARNT.add(words)


def masked(text: str) -> str:
    """`text` without anything secret."""
    for pattern in map(re.compile, _PATTERNS):  # before the words learnt: one of them may be a part of a token
        text = pattern.sub(lambda found: f"{found[1]}{MASK}" if found.re.groups else MASK, text)
    return _LEARNT.mask(text)


class _Masking(logging.Filter):
    """Masks a record before any handler sees it, its traceback included."""

    def filter(self, record: logging.LogRecord) -> bool:
        record.msg, record.args = masked(record.getMessage()), ()
        if record.exc_info and record.exc_info[0]:
            record.exc_text = masked("".join(traceback.format_exception(*record.exc_info)).rstrip())
            record.exc_info = None
        return True


_MASKING = _Masking()
_STDERR = logging.StreamHandler()
_STDERR.setFormatter(logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s"))


def guard(environment: Mapping[str, str] = os.environ) -> None:
    """Mask the loggers this client writes to, and set the level that `IBPORTAL_LOG` names; again and again is fine."""
    for name in (LOG.name, *_OTHERS):
        logger = logging.getLogger(name)
        if _MASKING not in logger.filters:
            logger.addFilter(_MASKING)
    level = environment.get(LEVEL, "").strip().upper()
    if not level:
        return
    if level not in logging.getLevelNamesMapping():
        raise ValueError(f"{LEVEL}={level} is no level; one of {', '.join(logging.getLevelNamesMapping())}")
    LOG.setLevel(level)
    if _STDERR not in LOG.handlers:
        LOG.addHandler(_STDERR)
