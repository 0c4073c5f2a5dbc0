"""The life of an order, as data: its stages, what can happen to it, and where that leads.

The engine (`book`) moves orders through `TRANSITIONS` only, and the documentation's diagram is made from them.
"""

from dataclasses import dataclass
from enum import Enum


class Stage(Enum):
    """Where an order is. The first three come before it is an order, and are never seen in a list of orders."""

    ASKED = "asked"
    """A question about it is open."""
    DISCARDED = "discarded"
    """A question was answered with no."""
    LAPSED = "lapsed"
    """A question was never answered, or another order was sent meanwhile (Q104)."""
    CREATED = "created"
    """An order begins as `Inactive`, for milliseconds (Q123), or until it is activated."""
    PENDING_SUBMIT = "pending submit"
    PRE_SUBMITTED = "presubmitted"
    """With IBKR, not at work at the exchange: a stop not yet triggered, a child whose parent is not filled, a closed
    market."""
    SUBMITTED = "submitted"
    PENDING_CANCEL = "pending cancel"
    """Cancellation is asked for; a fill may still come first."""
    FILLED = "filled"
    CANCELLED = "cancelled"
    REJECTED = "rejected"
    """Refused after it was accepted (Q138); `Inactive` again on the wire."""

    @property
    def status(self) -> str:
        """The word on the wire; raises `KeyError` for a stage before the order is one."""
        return STATUS[self]

    @property
    def ends(self) -> bool:
        """Whether nothing can happen to the order any more."""
        return not any(step.source is self for step in TRANSITIONS)

    @property
    def works(self) -> bool:
        """Whether the order may still fill."""
        return not self.ends and self is not Stage.ASKED


STATUS = {
    Stage.CREATED: "Inactive",
    Stage.PENDING_SUBMIT: "PendingSubmit",
    Stage.PRE_SUBMITTED: "PreSubmitted",
    Stage.SUBMITTED: "Submitted",
    Stage.PENDING_CANCEL: "PendingCancel",
    Stage.FILLED: "Filled",
    Stage.CANCELLED: "Cancelled",
    Stage.REJECTED: "Inactive",
}
"""What the stages of an order are called in `orders.live`, `orders.status` and the `sor` topic."""


class Event(Enum):
    """What can happen to an order."""

    QUESTIONED = "the gateway has a question"
    CONFIRMED = "confirmed, no question left"
    DECLINED = "declined"
    OUTLIVED = "another order, or too late"
    ACCEPTED = "no question"
    TRANSMITTED = "transmitted"
    RECEIVED = "received by IBKR"
    REFUSED = "refused"
    WORKED = "market open, triggered, parent filled"
    PART_FILLED = "part filled"
    FILLED = "rest filled"
    MODIFIED = "modified"
    CANCEL_ASKED = "cancellation asked for"
    CANCELLED = "cancellation confirmed"
    ENDED = "expired, IOC, sibling filled, parent cancelled"


@dataclass(frozen=True)
class Transition:
    """One arrow of the diagram; no source for what starts a life."""

    source: Stage | None
    event: Event
    target: Stage


TRANSITIONS = tuple(
    Transition(source, event, target)
    for source, event, target in (
        (None, Event.QUESTIONED, Stage.ASKED),
        (None, Event.ACCEPTED, Stage.CREATED),
        (Stage.ASKED, Event.QUESTIONED, Stage.ASKED),
        (Stage.ASKED, Event.CONFIRMED, Stage.CREATED),
        (Stage.ASKED, Event.DECLINED, Stage.DISCARDED),
        (Stage.ASKED, Event.OUTLIVED, Stage.LAPSED),
        (Stage.CREATED, Event.TRANSMITTED, Stage.PENDING_SUBMIT),
        (Stage.CREATED, Event.MODIFIED, Stage.CREATED),
        (Stage.CREATED, Event.CANCEL_ASKED, Stage.PENDING_CANCEL),
        (Stage.CREATED, Event.ENDED, Stage.CANCELLED),
        (Stage.PENDING_SUBMIT, Event.RECEIVED, Stage.PRE_SUBMITTED),
        (Stage.PENDING_SUBMIT, Event.REFUSED, Stage.REJECTED),
        (Stage.PRE_SUBMITTED, Event.WORKED, Stage.SUBMITTED),
        (Stage.PRE_SUBMITTED, Event.MODIFIED, Stage.PRE_SUBMITTED),
        (Stage.PRE_SUBMITTED, Event.CANCEL_ASKED, Stage.PENDING_CANCEL),
        (Stage.PRE_SUBMITTED, Event.ENDED, Stage.CANCELLED),
        (Stage.SUBMITTED, Event.PART_FILLED, Stage.SUBMITTED),
        (Stage.SUBMITTED, Event.FILLED, Stage.FILLED),
        (Stage.SUBMITTED, Event.MODIFIED, Stage.PRE_SUBMITTED),
        (Stage.SUBMITTED, Event.CANCEL_ASKED, Stage.PENDING_CANCEL),
        (Stage.SUBMITTED, Event.ENDED, Stage.CANCELLED),
        (Stage.PENDING_CANCEL, Event.PART_FILLED, Stage.PENDING_CANCEL),
        (Stage.PENDING_CANCEL, Event.FILLED, Stage.FILLED),
        (Stage.PENDING_CANCEL, Event.CANCELLED, Stage.CANCELLED),
        (Stage.PENDING_CANCEL, Event.ENDED, Stage.CANCELLED),
    )
)
"""Everything that can happen."""

_TARGETS = {(step.source, step.event): step.target for step in TRANSITIONS}


class ImpossibleEvent(AssertionError):
    """The mock was about to do to an order what cannot happen to it: a defect of the mock."""


def after(stage: Stage | None, event: Event) -> Stage:
    """Where `event` leads from `stage`."""
    target = _TARGETS.get((stage, event))
    if target is None:
        raise ImpossibleEvent(f"an order that is {stage and stage.value} cannot be: {event.value}")
    return target


def diagram() -> str:
    """The table as a Mermaid state diagram, with the word on the wire under each stage that has one."""
    lines = ["stateDiagram-v2"]
    for stage in Stage:
        word = f"<br/>{stage.status}" if stage in STATUS else ""
        lines.append(f'    state "{stage.value}{word}" as {stage.name}')
    for step in TRANSITIONS:
        lines.append(f"    {step.source.name if step.source else '[*]'} --> {step.target.name}: {step.event.value}")
    lines += [f"    {stage.name} --> [*]" for stage in Stage if stage.ends]
    return "\n".join(lines)
