"""A model whose targets add up to nine tenths."""

from collections.abc import Iterable

from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.mock import MockGateway
from ibportal_generated.calls import fa_models
from ibportal_generated.models.model_cash_target import ModelCashTarget
from ibportal_generated.models.model_position_target import ModelPositionTarget


def gateway(without: Iterable[str] = ()) -> MockGateway:
    return MockGateway(profile="paper-advisor", without=without)


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    del mock
    shares, cash = ModelPositionTarget(conid=265598, target=0.5), ModelCashTarget(ccy="USD", target=0.4)
    try:
        yield from core.send(
            fa_models.save(
                [cash], "Half of it shares", is_static=False, model="Half", position_targets=[shares], req_id=1
            )
        )
    except ValueError as error:
        return "0.9" in str(error)
    return False
