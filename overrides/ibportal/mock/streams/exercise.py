"""`shs+exercise` and `inp+exercise`: exercising an option, in questions and answers.

    shs+exercise+{"CEX": "<conid>"}                        what there is to exercise, under an id
    inp+exercise+{…"id": "5", "user_action": "submit"…}    a warning, under another id
    inp+exercise+{…"id": "7", "user_action": "continue"}   done: it shows in `sor`, and in the positions

A final exercise changes the positions at once: the option goes, and the underlying comes, or goes, at the strike. One
that is not final is done at the deadline of the day.
"""

import datetime as dt
import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Self

from ibportal.mock.accounts import Accounts
from ibportal.mock.areas.orders import moment
from ibportal.mock.book import NEW_YORK, Book
from ibportal.mock.handlers import progresses
from ibportal.mock.holdings import Holdings, Position
from ibportal.mock.instrument import Instrument, plain
from ibportal.mock.prices import quote
from ibportal.mock.streams.subscription import Message, Refused
from ibportal.mock.universe import Universe
from ibportal.node import is_object

if TYPE_CHECKING:
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.streams.command import Command

DEADLINE = dt.time(16, 25)
"""In New York: until then an exercise that is not final can be taken back, and then it is carried out."""
TOPIC, REPLY = "shs+exercise", "inp+exercise"
FIRST_ID, FIRST_MID = 5, 14
FINAL = "This exercise is final and cannot be taken back; the positions change at once."
LATER = "This exercise is carried out at the deadline of the day."


@dataclass
class Pending:
    """An exercise that has been submitted and is not done."""

    account: str
    conid: int
    quantity: Decimal
    due: float
    """Seconds since 1970."""


@dataclass
class Exercises:
    """What is to be exercised."""

    pending: list[Pending] = field(default_factory=list[Pending])

    @classmethod
    def fresh(cls, gateway: "MockGateway") -> Self:
        """Nothing."""
        del gateway
        return cls()


@progresses
def carry_out(gateway: "MockGateway") -> None:
    """Exercise what is due."""
    exercises, now = gateway.area(Exercises), gateway.clock.now().timestamp()
    due = [each for each in exercises.pending if each.due <= now]
    for each in due:
        exercises.pending.remove(each)
        portfolio = gateway.area(Holdings).of(each.account, now)
        option = gateway.area(Universe).instrument(each.conid)
        held = portfolio.positions.get(each.conid, Position(each.conid)).quantity
        quantity = min(each.quantity, max(held, Decimal(0)))
        if option is None or option.underlying is None or option.strike is None or not quantity:
            continue
        underlying = gateway.area(Universe).instrument(option.underlying)
        if underlying is not None:
            portfolio.trade(option, -quantity, Decimal(0), Decimal(0))
            shares = quantity * option.multiplier * (1 if option.right == "C" else -1)
            portfolio.trade(underlying, shares, option.strike, Decimal(0))


class Exercise:
    """One conversation about the exercise of an option, for the selected account."""

    def __init__(self, gateway: "MockGateway") -> None:
        self._gateway = gateway
        self._ids = itertools.count(FIRST_ID, 2)
        self._mids = itertools.count(FIRST_MID)
        self._option: Instrument | None = None
        self._open = ""
        """Id of the question that is open."""
        self._quantity = Decimal(0)
        self._final = False
        self._warned = False

    def answer(self, command: "Command") -> Iterator[Message]:
        """What is answered to a command; nothing to an answer to another question than the one that is open."""
        arguments: dict[str, Any] = command.arguments or {}
        if command.topic == "shs":
            yield from self._begin(str(arguments.get("CEX", "")))
            return
        data: Any = arguments.get("data")
        if arguments.get("action") != "user_input" or not is_object(data) or str(data.get("id")) != self._open:
            return
        match data.get("user_action"):
            case "submit" if not self._warned:
                yield self._warning(data.get("exercise"))
            case "continue" if self._warned:
                yield self._submitted()
            case "cancel":
                self._open = ""
            case _:
                pass

    def _begin(self, conid: str) -> Iterator[Message]:
        option = self._gateway.area(Universe).instrument(int(conid)) if conid.isdecimal() else None
        if option is None or option.strike is None or option.underlying is None:
            raise Refused(f"contract {conid} is no option")
        underlying = self._gateway.area(Universe).instrument(option.underlying)
        if underlying is None:
            raise Refused(f"the contract that {conid} is an option on cannot be delivered")
        self._option, self._open = option, str(next(self._ids))
        spot = quote(self._gateway, underlying.conid).last
        yield {"topic": TOPIC}
        yield self._content(
            user_action=[{"id": "submit", "text": "Submit"}, {"id": "cancel", "text": "Cancel"}],
            underlying_price=f"${spot}",
            contract=f"**{option.symbol}** {option.text}",
            underlying_symbol=underlying.symbol,
            exercise={"confirm": False, "confirm_final": False, "enabled": True},
            revocable=False,
            loading=True,
            hold={"confirm": False, "enabled": True},
            qty_lapse=0,
            submitted=0,
            qty_hold=0,
            sec_type=option.sec_type,
            qty_exercise=0,
            underlying_conid=str(underlying.conid),
            morning_expiration=False,
            id=int(self._open),
            position=float(self._held()),
            deadline=f"{DEADLINE:%H:%M}",
        )
        inside = (spot - option.strike) * (1 if option.right == "C" else -1)
        where = "in" if inside > 0 else "out of"
        yield self._content(
            submitted=0,
            qty_hold=0,
            qty_exercise=0,
            warning=f"The option is {where} the money by {abs(inside)}",
            exercise={"confirm": False, "enabled": True},
            revocable=False,
            loading=False,
            qty_lapse=0,
        )

    def _warning(self, wanted: Any) -> Message:
        """Ask whether that is meant; raises `Refused` for more than is held, or no number."""
        asked: dict[str, Any] = wanted if is_object(wanted) else {}
        value = asked.get("value")
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value <= self._held():
            raise Refused(f"the quantity to exercise has to be above 0, and at most {plain(self._held())}")
        self._quantity, self._final, self._warned = Decimal(str(value)), asked.get("make_final") is True, True
        self._open = str(next(self._ids))
        data = {
            "user_actions": [{"id": "continue", "text": "Continue"}, {"id": "cancel", "text": "Cancel"}],
            "id": int(self._open),
            "text": FINAL if self._final else LATER,
            "title": "Warning",
        }
        return {"data": data, "MID": self._mid(), "action": "prompt", "topic": REPLY}

    def _submitted(self) -> Message:
        """Take the exercise; what is answered is its row among the orders."""
        now = self._gateway.clock.now()
        due = dt.datetime.combine(now.astimezone(NEW_YORK).date(), DEADLINE, NEW_YORK)
        if due < now:
            due += dt.timedelta(days=1)
        at = now.timestamp() if self._final else due.timestamp()
        account, option = self._gateway.area(Accounts).selected, self._checked()
        self._gateway.area(Exercises).pending.append(Pending(account, option.conid, self._quantity, at))
        self._open, self._warned = "", False
        carry_out(self._gateway)
        row = {
            "acct": account,
            "conidex": str(option.conid),
            "conid": option.conid,
            "account": account,
            "orderId": self._gateway.area(Book).new_id(),
            "cashCcy": option.currency,
            "sizeAndFills": f"0/{plain(self._quantity)}",
            "orderDesc": f"EXERCISE {plain(self._quantity)}, Day",
            "description1": option.symbol,
            "description2": option.text,
            "ticker": option.symbol,
            "secType": option.sec_type,
            "remainingQuantity": float(self._quantity),
            "filledQuantity": 0.0,
            "totalSize": float(self._quantity),
            "companyName": option.name,
            "status": "Inactive",
            "order_ccp_status": "Pending Submit",
            "supportsTaxOpt": "1",
            "lastExecutionTime": moment(now.timestamp(), "%y%m%d%H%M%S"),
            "bgColor": "#000000",
            "fgColor": "#AFAFAF",
            "isEventTrading": "0",
            "lastExecutionTime_r": int(now.timestamp() * 1000),
            "side": "EXER",
        }
        return {"topic": "sor", "args": [row]}

    def _content(self, **data: Any) -> Message:
        return {"data": data, "action": "content", "MID": self._mid(), "topic": TOPIC}

    def _mid(self) -> str:
        return str(next(self._mids))

    def _held(self) -> Decimal:
        """How many of the option the account has."""
        option, now = self._checked(), self._gateway.clock.now().timestamp()
        portfolio = self._gateway.area(Holdings).of(self._gateway.area(Accounts).selected, now)
        return max(portfolio.positions.get(option.conid, Position(option.conid)).quantity, Decimal(0))

    def _checked(self) -> Instrument:
        if self._option is None:
            raise Refused("no exercise has begun")
        return self._option
