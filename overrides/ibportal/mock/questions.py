"""The questions the gateway can ask about an order, and when it asks them by itself.

A question is answered at `/iserver/reply/{id}`, except `p12`, a prompt answered at `/iserver/notification`. The texts
are what the gateway was seen to send, line breaks inside sentences and HTML included, for clients recognise questions
by them (Q106); those of which only the meaning is known are of this mock.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any


@dataclass(frozen=True)
class Question:
    """One question or warning of the gateway's."""

    id: str
    text: str
    """May hold `{…}` for facts of the order."""
    options: tuple[str, ...] = ()
    """`messageOptions`; the key is absent where there are none (Q107)."""
    default: str | None = None
    """`defaultSuppressionOption`; `isSuppressible` is only sent beside it."""

    def body(self, reply_id: str, facts: dict[str, str]) -> dict[str, Any]:
        """The question as the reply to an order."""
        found: dict[str, Any] = {
            "id": reply_id,
            "message": [self.text.format_map(_Facts(facts))],
            "isSuppressed": False,
            "messageIds": [self.id],
        }
        if self.default:
            found |= {"isSuppressible": True, "defaultSuppressionOption": self.default}
        if self.options:
            found["messageOptions"] = list(self.options)
        return found


class _Facts(dict[str, str]):
    """What is not known of an order is left out of the text."""

    def __missing__(self, key: str) -> str:
        return ""


PROMPT = "p12"
"""The one that is no question at `/iserver/reply` but a prompt, with three ways to go on."""
PROMPT_OPTIONS = ("Use on this order", "Always use", "Do not use")

YES_NO = ("Yes", "No")
SURE = "\nAre you sure you want to submit this order?"
QUESTIONS = {
    question.id: question
    for question in (
        Question(
            "o163",
            f'The following order "{{order}}" price exceeds \nthe Percentage constraint of {{percentage}}%.{SURE}',
            YES_NO,
        ),
        Question(
            "o354",
            "You are submitting an order without market data. We strongly recommend against this as it may result in "
            f"erroneous and unexpected trades.{SURE}",
            YES_NO,
        ),
        Question("o382", f'The following order "{{order}}" value exceeds \nthe Tick Size Limit of {{ticks}}.{SURE}'),
        Question("o383", f'The following order "{{order}}" size exceeds the Size Limit of {{size}}.{SURE}'),
        Question("o403", f"This order will most likely trigger and fill immediately.{SURE}"),
        Question(
            "o451",
            f'The following order "{{order}}" value estimate of {{estimate}} exceeds \n'
            f"the Total Value Limit of {{value}}.{SURE}",
        ),
        Question("o2136", f"Mixed allocation order warning.{SURE}"),
        Question("o2137", f"Cross side order warning.{SURE}"),
        Question("o2165", f"{{symbol}} does not support fractions outside of regular trading hours.{SURE}"),
        Question("o10082", f"Called bond warning: {{symbol}} has been called.{SURE}"),
        Question(
            "o10138", f'The following order "{{order}}" size exceeds the Size Modification Limit of {{size}}.{SURE}'
        ),
        Question("o10151", "<h4>Market Order Confirmation</h4>A market order has no price limit.&nbsp;Submit it?"),
        Question("o10152", f"A stop order that has become active fills at the next price, whatever it is.{SURE}"),
        Question(
            "o10153",
            "<h4>Confirm Mandatory Cap Price</h4>To avoid trading at a price that is not consistent with a fair and "
            "orderly market, IB may set a cap (for a buy order) or sell order). THIS MAY CAUSE AN ORDER THAT WOULD "
            "OTHERWISE BE MARKETABLE TO NOT BE TRADED.",
            ("Decline", "Accept and Continue"),
            "Accept and Continue",
        ),
        Question(
            "o10164",
            "Traders are responsible for understanding cash quantity details, which are provided on a best efforts "
            "basis only.",
        ),
        Question(
            "o10223",
            "<h4>Cash Quantity Order Confirmation</h4>Orders that express size using a monetary value (cash quantity) "
            "are provided on a non-guaranteed basis.",
        ),
        Question("o10288", f"Market orders for {{symbol}} can fill far from the last price.{SURE}"),
        Question(
            "o10331",
            "You are about to submit a stop order. Please be aware of the various stop order types available and the "
            f"risks associated with each one.{SURE}",
        ),
        Question("o10332", f"OSL Digital Securities LTD crypto order warning.{SURE}"),
        Question("o10333", f"The option that is to be exercised is at the money.{SURE}"),
        Question("o10334", f"This order goes to the omnibus account, not to the global account selected.{SURE}"),
        Question("o10335", f"Rapid Entry.{SURE}"),
        Question("o10336", "This security has limited liquidity.<br> Are you sure you want to submit this order?"),
        Question(
            "p6",
            "This order will be distributed over multiple accounts. We strongly suggest you familiarize yourself with "
            "our allocation facilities before submitting orders.",
        ),
        Question(
            PROMPT,
            "If your order is not immediately executable, our systems may, depending on market conditions, reject your "
            "order if its limit price is more than the allowed amount away from the reference price at that time. If "
            "this happens, you will not receive a fill. This is a control designed to ensure that we comply with our "
            "regulatory obligations to avoid submitting disruptive orders to the marketplace.\n"
            "Use the Price Management Algo?",
            PROMPT_OPTIONS,
        ),
    )
}
"""Every question there is, by id."""


@dataclass(frozen=True)
class Precautions:
    """The limits of the user's presets beyond which the gateway asks; those of a fresh login."""

    percentage: Decimal = Decimal(3)
    """How far, in per cent, a limit may be from the market (`o163`)."""
    size: Decimal = Decimal(500)
    """Shares of one order (`o383`), and by how many a modification may raise it (`o10138`)."""
    value: Decimal = Decimal(100_000)
    """Value of one order in its currency (`o451`)."""
    ticks: int = 10_000
    """How many steps of its price a trailing distance may be (`o382`)."""


def known(ids: Iterable[str]) -> list[str]:
    """`ids`, all of which are questions; raises `ValueError` for one that is not."""
    listed = list(ids)
    if unknown := [one for one in listed if one not in QUESTIONS]:
        raise ValueError(f"no question {', '.join(unknown)}; there are: {', '.join(QUESTIONS)}")
    return listed


def prompt(order_id: int, request_id: str) -> dict[str, Any]:
    """The prompt about an order, as the reply to it and in the `ntf` topic (Q133)."""
    return {
        "orderId": order_id,
        "reqId": request_id,
        "dismissable": [],
        "text": QUESTIONS[PROMPT].text,
        "options": list(PROMPT_OPTIONS),
        "type": "M",
        "messageId": PROMPT,
        "prompt": True,
    }
