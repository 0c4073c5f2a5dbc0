"""What the mock gateway was told to do next: questions to ask, requests to fail."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Self

from ibportal.mock.reply import Answer, Fault

if TYPE_CHECKING:
    from ibportal.mock.gateway import MockGateway


@dataclass
class Failure:
    """What goes wrong with the next requests."""

    operation: str | None
    """The operation it is for; None for any."""
    times: int
    """How many more requests."""
    handled: bool
    """Whether the request is carried out all the same, and only its answer is lost or changed."""
    answer: Answer | None = None
    """What is answered; None for what would have been answered anyway."""
    example: tuple[str | None, int] | None = None
    """Name and status of an example of the contract to answer with."""
    fault: Fault | None = None
    delay: float = 0.0
    media: str | None = None
    """The Content-Type the answer claims; None for its own."""


@dataclass
class Script:
    """Everything that was ordered and has not happened yet."""

    questions: list[tuple[str, ...]] = field(default_factory=list[tuple[str, ...]])
    """For each order to come, the ids of what it will be asked, in turn."""
    failures: list[Failure] = field(default_factory=list[Failure])

    @classmethod
    def fresh(cls, gateway: "MockGateway") -> Self:
        """Nothing ordered."""
        del gateway
        return cls()

    def take_questions(self) -> tuple[str, ...]:
        """Ids of what the order just received is to be asked; used up by asking for them."""
        return self.questions.pop(0) if self.questions else ()

    def take_failure(self, operation: str) -> Failure | None:
        """What goes wrong with the request just received, if anything; used up by asking for it."""
        for failure in self.failures:
            if failure.operation in (None, operation):
                failure.times -= 1
                if not failure.times:
                    self.failures.remove(failure)
                return failure
        return None
