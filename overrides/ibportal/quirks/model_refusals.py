"""What the service for models does not say."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeVar

from ibportal.quirks.quirk import Quirk

if TYPE_CHECKING:
    from collections.abc import Callable

    from ibportal.core import Core
    from ibportal.flow import Flow
    from ibportal.mock.asked import Asked
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.reply import Answer
    from ibportal_generated._call import Call

T = TypeVar("T")
NOISE = Decimal("0.000001")
"""How far from 1 the sum of targets may be."""


class ModelRefusals(Quirk):
    """What is wrong with a model is refused without a word about what it was.

    Targets that do not add up to 1 are 400, as is a model without a description, with an empty body; an investment of 0
    and the instruction id -1, which stands for nothing to transfer, are 500.
    """

    id = "model-refusals"
    title = "Models are refused without a word"
    evidence = ("Q186", "E16")
    operations = frozenset(
        {"fa_models.save", "fa_models.invest", "fa_models.submit_transfers", "fa_models.rebalance_to_new_targets"}
    )
    cure = "Sums of targets, amounts and instruction ids are checked before anything is sent: `ValueError` says which."
    remove_when = "The refusals say what is wrong."

    def client(self, core: "Core", call: "Call[T]", send: "Callable[[Call[T]], Flow[T]]") -> "Flow[T]":
        """Refuse what the gateway would."""
        del core
        _check(call.operation.name, call.request["json"])
        return (yield from send(call))

    def mock(self, gateway: "MockGateway", asked: "Asked", proceed: "Callable[[Asked], Answer]") -> "Answer":
        """Leave out the words."""
        del gateway
        from ibportal.mock.reply import Refusal

        try:
            return proceed(asked)
        except Refusal as refusal:
            raise Refusal.with_text(refusal.answer.status, "") from None


def _check(name: str, body: Mapping[str, Any]) -> None:
    """Raises `ValueError` for what the gateway would refuse."""
    if name == "fa_models.submit_transfers":
        if body["fpOrderId"] < 1:
            raise ValueError(f"{name}: {body['fpOrderId']} is no instruction id; the plan has nothing to transfer")
        return
    if name == "fa_models.invest":
        for each in body["accountList"]:
            if not each["amtToInvest"]:
                raise ValueError(f"{name}: the amount for {each['account']} is 0")
        return
    if name == "fa_models.save" and not body["desc"].strip():
        raise ValueError(f"{name}: the description is empty; the gateway wants one")
    total = _total([*body["positionTargets"], *body["cashTargets"]])
    if abs(total - 1) > NOISE:
        raise ValueError(f"{name}: the targets add up to {total}; they are fractions, and all of them together are 1")


def _total(targets: Iterable[Mapping[str, Any]]) -> Decimal:
    return sum((Decimal(str(each["target"])) for each in targets), Decimal(0))
