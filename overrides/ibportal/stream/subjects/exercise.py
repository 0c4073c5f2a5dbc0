"""`shs+exercise` and `inp+exercise`: exercising an option, in questions and answers on the socket."""

import weakref
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ibportal.conid import HasConid, number
from ibportal.errors import LiveAccount, StreamClosed
from ibportal.stream.queue import Buffer
from ibportal.stream.readings import fraction, mapping, rows, spelt, text, truth, whole
from ibportal.stream.streams import BUFFER, AsyncStream, OnGap, Stream
from ibportal.stream.subject import Message, Subject
from ibportal.stream.subscription import Feed
from ibportal_generated import streaming as texts
from ibportal_generated.models.exercise_choice import ExerciseChoice
from ibportal_generated.models.exercise_content import ExerciseContent
from ibportal_generated.models.exercise_input import ExerciseInput
from ibportal_generated.models.exercise_prompt import ExercisePrompt

if TYPE_CHECKING:
    from ibportal.core import Core
    from ibportal.stream.line import AsyncLine, Line

Step = ExerciseContent | ExercisePrompt
"""What comes: how the exercise stands, or a question that stands between it and its submission."""

_CONTENT = {
    "id": whole,
    "contract": text,
    "sec_type": text,
    "underlying_symbol": text,
    "underlying_conid": text,
    "underlying_price": text,
    "position": fraction,
    "deadline": text,
    "morning_expiration": truth,
    "qty_exercise": fraction,
    "qty_hold": fraction,
    "qty_lapse": fraction,
    "submitted": fraction,
    "revocable": truth,
    "loading": truth,
    "warning": text,
}
_PROMPT = {"id": whole, "title": text, "text": text}


class Conversation:
    """The exercise of one option: what is told of it, and what may be answered. Each answer is sent once.

    Args:
        core: The client's.
        line: Its connection.
        conid: The option.
    """

    def __init__(self, core: "Core", line: "Line | AsyncLine", conid: int | str | HasConid) -> None:
        self.conid = number(conid, "stream.exercise")
        hub = line.hub
        self.buffer: Buffer[Step] = Buffer(BUFFER, "raise", None, hub.stamp, hub.now())
        self.asked: Feed[Step] = Feed(self._asked(), self.buffer)
        """Its state; what is answered is told in `answered`."""
        self.answered: Feed[Step] = Feed(self._answered(), self.buffer)
        self._core = core
        self._line = line
        self._state: dict[str, Any] = {}
        self._offered: dict[int, tuple[str, ...]] = {}
        """What may be answered, by the id of what asks."""
        self._done: set[int] = set()
        """What was answered already: it may be told again, and is not to be answered again."""

    def submit(self, quantity: int, *, final: bool) -> None:
        """Ask for so many contracts to be exercised."""
        offer = self._state.get("id")
        if offer is None:
            raise ValueError("stream.exercise: nothing is known of the option yet; take the first message, then submit")
        held = self._state.get("position")
        if quantity < 1 or (held is not None and quantity > held):
            raise ValueError(f"stream.exercise: {quantity} cannot be exercised: {held} are held")
        self._answer(offer, "submit", ExerciseChoice(allowed="not_shown", make_final=final, value=quantity))

    def answer(self, prompt: ExercisePrompt, action: str) -> None:
        """Answer a question."""
        if not isinstance(prompt.id, int):
            raise ValueError("stream.exercise: the question has no id")  # noqa: TRY004 - the gateway sent it so
        self._answer(prompt.id, action, None)

    def _answer(self, offer: int, action: str, choice: ExerciseChoice | None) -> None:
        offered = self._offered.get(offer)
        if offered is None:
            raise ValueError(f"stream.exercise: {offer} is not open: it was answered, or another connection asked it")
        if offered and action not in offered:
            raise ValueError(f"stream.exercise: {action!r} is no answer to it: {', '.join(offered)} are")
        if action != "cancel" and not self._core.options.live and not self._core.remembered.paper:
            raise LiveAccount(
                "stream.exercise: not sent: this login is not known to be for paper accounts, and this client trades "
                "on paper only. Exercising for money takes `Client(live=True)`.",
                operation="stream.exercise",
            )
        given = ExerciseInput(id=str(offer), user_action=action)
        if choice is not None:
            given.exercise = choice
        del self._offered[offer]
        self._done.add(offer)
        try:
            self._line.send(texts.inp(given))
        except StreamClosed:  # nothing was sent
            self._done.discard(offer)
            self._offered[offer] = offered
            raise

    def _offer(self, offer: int, actions: tuple[str, ...]) -> None:
        if offer not in self._done:
            self._offered[offer] = actions

    def _asked(self) -> Subject[Step]:
        return Subject(
            key="shs+exercise",
            subscribe=texts.shs(str(self.conid)),
            unsubscribe=lambda _: None,
            read=self._read_content,
        )

    def _answered(self) -> Subject[Step]:
        return Subject(key="inp+exercise", subscribe=None, unsubscribe=lambda _: None, read=self._read_prompt)

    def _read_content(self, message: Message) -> tuple[Step, ...]:
        if "data" not in message:
            # Acknowledged: whatever was asked before, on another connection perhaps, is asked anew.
            self._state.clear()
            self._offered.clear()
            self._done.clear()
            return ()
        said = spelt(mapping(message, "data"), _CONTENT)
        if "id" in said:
            self._offer(said["id"], _actions(said, "user_action"))
        self._state.update(said)
        return (ExerciseContent.from_dict(self._state),)

    def _read_prompt(self, message: Message) -> tuple[Step, ...]:
        if "data" not in message:
            return ()
        said = spelt(mapping(message, "data"), _PROMPT)
        if "id" not in said:
            raise ValueError("a question has no id")
        self._offer(said["id"], _actions(said, "user_actions"))
        return (ExercisePrompt.from_dict(said),)


def _actions(said: Mapping[str, Any], name: str) -> tuple[str, ...]:
    """The words that may be answered; none where nothing is said of them."""
    return tuple(text(row.get("id")) for row in rows(said, name)) if name in said else ()


class Exercise(Stream[Step]):
    """The exercise of one option, of a `Client`: a stream of what is told of it, and of questions to be answered.

    Each `ExerciseContent` has all that is known; an `ExercisePrompt` is to be answered. What comes of it is an order
    with side `EXER`: stream the orders as well.
    """

    def __init__(
        self, core: "Core", line: "Line", conid: int | str | HasConid, on_gap: OnGap | None, owner: object
    ) -> None:
        self._talk = Conversation(core, line, conid)
        super().__init__(line, self._talk.asked, on_gap, owner)
        line.open(self._talk.answered)
        self._unheard = weakref.finalize(self, line.forget, self._talk.answered)
        self._unheard.atexit = False

    def submit(self, quantity: int, *, final: bool) -> None:
        """Ask for contracts to be exercised; a question may follow, and nothing is done until it is answered.

        Sent once. Should the connection be lost then, look at the orders and positions before anything is sent again.

        Args:
            quantity: How many contracts.
            final: Whether it cannot be taken back, and is done at once; else it is done at the deadline of the day.

        Raises:
            ValueError: Fewer are held, or nothing is known of the option yet, or it was submitted already.
            LiveAccount: The login is for live accounts, and the client may not trade there: nothing was sent.
            StreamClosed: There is no connection: nothing was sent.
        """
        self._talk.submit(quantity, final=final)

    def answer(self, prompt: ExercisePrompt, action: str) -> None:
        """Answer a question: with one of its `user_actions`, such as `continue` or `cancel`. Sent once.

        Raises:
            ValueError: It offers no such answer, or was answered already.
            LiveAccount: As for `submit`; `cancel` is always allowed.
            StreamClosed: There is no connection: nothing was sent.
        """
        self._talk.answer(prompt, action)

    def close(self) -> None:
        """End the conversation; what was submitted stays so."""
        super().close()
        if self._unheard.detach() is not None:
            self._line.leave(self._talk.answered, _nothing)


class AsyncExercise(AsyncStream[Step]):
    """The same of an `AsyncClient`; answers are not awaited."""

    def __init__(
        self, core: "Core", line: "AsyncLine", conid: int | str | HasConid, on_gap: OnGap | None, owner: object
    ) -> None:
        self._talk = Conversation(core, line, conid)
        super().__init__(line, self._talk.asked, on_gap, owner)
        line.open(self._talk.answered)
        self._unheard = weakref.finalize(self, line.forget, self._talk.answered)
        self._unheard.atexit = False

    def submit(self, quantity: int, *, final: bool) -> None:
        """Ask for contracts to be exercised, as `Exercise.submit` does."""
        self._talk.submit(quantity, final=final)

    def answer(self, prompt: ExercisePrompt, action: str) -> None:
        """Answer a question, as `Exercise.answer` does."""
        self._talk.answer(prompt, action)

    def _leave(self, confirmed: Callable[[], None]) -> bool:
        if self._unheard.detach() is not None:
            self._line.leave(self._talk.answered, _nothing)
        return super()._leave(confirmed)


def _nothing() -> None:
    """Nobody waits for it."""
