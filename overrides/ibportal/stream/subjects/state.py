"""`sts`, `act`, `system`, `error`: how the session is, what accounts there are, signs of life, what went wrong."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Unpack

from ibportal.stream.readings import mapping, moment, optional_text, spelt, text, truth
from ibportal.stream.subject import Message, Subject
from ibportal.stream.subjects.opening import Opening, Options
from ibportal_generated.models.status_update import StatusUpdate
from ibportal_generated.models.tradable_accounts import TradableAccounts

if TYPE_CHECKING:
    from ibportal.core import Core

FRAGMENTS = "stream-status-fragments"

_STATUS = {
    "authenticated": truth,
    "competing": truth,
    "connected": truth,
    "established": truth,
    "message": text,
    "fail": text,
}


@dataclass(frozen=True, slots=True)
class SignOfLife:
    """A sign of life: the line is up, or still is."""

    user: str | None
    """Whose session it is; said once, when the line comes up."""
    heartbeat: dt.datetime | None
    """The gateway's time; every ten seconds."""
    paper: bool | None
    """Whether it is a paper login; None where it does not say."""
    raw: Mapping[str, Any] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Fault:
    """Something the gateway says went wrong, or a text that is no message."""

    words: str
    about: str | None
    """What it is about, where it says so: a subscription, such as `smd+999`, or a command."""
    code: str | None
    raw: Mapping[str, Any] = field(repr=False)


def session(core: "Core", **options: Unpack[Options]) -> Opening[StatusUpdate]:
    """How the brokerage session is, whenever something about it changes: what `session.status` says, and a little more.

    The gateway sends one key at a time; each value here has all that were said so far, and what nobody has said is
    unset. A session that was lost is opened anew by the client, and streams go on.

    Args:
        **options: How values are kept until they are read: see `Options`.
    """
    known: dict[str, Any] = {}

    def read(message: Message) -> tuple[StatusUpdate]:
        said = spelt(mapping(message, "args"), _STATUS)
        if not core.copes(FRAGMENTS):
            known.clear()
        known.update(said)
        return (StatusUpdate.from_dict(known),)

    return Opening(Subject(key="sts", subscribe=None, unsubscribe=lambda _: None, read=read), options)


def account(core: "Core", **options: Unpack[Options]) -> Opening[TradableAccounts]:
    """What the accounts are and may do: when the line comes up, and on changes; the same type as `accounts.list`.

    Args:
        **options: How values are kept until they are read: see `Options`.
    """
    del core

    def read(message: Message) -> tuple[TradableAccounts]:
        try:
            return (TradableAccounts.from_dict(mapping(message, "args")),)
        except (AttributeError, KeyError, TypeError) as error:
            raise ValueError(f"args holds no accounts: {error}") from error

    return Opening(Subject(key="act", subscribe=None, unsubscribe=lambda _: None, read=read), options)


def system(core: "Core", **options: Unpack[Options]) -> Opening[SignOfLife]:
    """Signs of life: one when the line comes up, and a heartbeat every ten seconds. Needs no brokerage session.

    Args:
        **options: How values are kept until they are read: see `Options`.
    """
    del core

    def read(message: Message) -> tuple[SignOfLife]:
        paper = message.get("isPaper")
        made = SignOfLife(
            user=optional_text(message, "success"),
            heartbeat=moment(message.get("hb")),
            paper=None if paper is None else truth(paper),
            raw=message,
        )
        return (made,)

    subject = Subject(key="system", subscribe=None, unsubscribe=lambda _: None, read=read, brokerage=False)
    return Opening(subject, options)


def errors(core: "Core", **options: Unpack[Options]) -> Opening[Fault]:
    """What the gateway says went wrong, in any of its shapes (Q214); much that is wrong it ignores without a word.

    Args:
        **options: How values are kept until they are read: see `Options`.
    """
    del core

    def read(message: Message) -> tuple[Fault]:
        said = next((message[name] for name in ("error", "message", "args") if message.get(name) is not None), "")
        made = Fault(
            words=said if isinstance(said, str) else repr(said),
            about=optional_text(message, "about") or optional_text(message, "request"),
            code=optional_text(message, "code"),
            raw=message,
        )
        return (made,)

    subject = Subject(key="error", subscribe=None, unsubscribe=lambda _: None, read=read, brokerage=False)
    return Opening(subject, options)
