"""Calls of the `event_contracts` namespace: the requests of its methods, built and not sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._call import Call, Operation, given, reader

if TYPE_CHECKING:
    from ..models.forecast_category_tree import ForecastCategoryTree
    from ..models.forecast_contract import ForecastContract
    from ..models.forecast_market import ForecastMarket
    from ..models.forecast_rules import ForecastRules
    from ..models.forecast_schedules import ForecastSchedules


CATEGORIES = Operation("event_contracts.categories", "GET", "/forecast/category/tree")


def categories() -> Call[ForecastCategoryTree]:
    from ..api.event_contracts import event_contracts_categories as endpoint

    return Call(
        CATEGORIES,
        endpoint._get_kwargs(),
        reader(endpoint._parse_response, ((200, "ForecastCategoryTree"),)),
    )


DETAILS = Operation("event_contracts.details", "GET", "/forecast/contract/details")


def details(conid: int | str) -> Call[ForecastContract]:
    from ..api.event_contracts import event_contracts_details as endpoint

    return Call(
        DETAILS,
        endpoint._get_kwargs(
            conid=conid,
        ),
        reader(endpoint._parse_response, ((200, "ForecastContract"),)),
    )


MARKET = Operation("event_contracts.market", "GET", "/forecast/contract/market")


def market(underlying_conid: int | str, *, exchange: str | None = None) -> Call[ForecastMarket]:
    from ..api.event_contracts import event_contracts_market as endpoint

    return Call(
        MARKET,
        endpoint._get_kwargs(
            underlying_conid=underlying_conid,
            exchange=given(exchange),
        ),
        reader(endpoint._parse_response, ((200, "ForecastMarket"),)),
    )


RULES = Operation("event_contracts.rules", "GET", "/forecast/contract/rules")


def rules(conid: int | str) -> Call[ForecastRules]:
    from ..api.event_contracts import event_contracts_rules as endpoint

    return Call(
        RULES,
        endpoint._get_kwargs(
            conid=conid,
        ),
        reader(endpoint._parse_response, ((200, "ForecastRules"),)),
    )


SCHEDULES = Operation("event_contracts.schedules", "GET", "/forecast/contract/schedules")


def schedules(conid: int | str) -> Call[ForecastSchedules]:
    from ..api.event_contracts import event_contracts_schedules as endpoint

    return Call(
        SCHEDULES,
        endpoint._get_kwargs(
            conid=conid,
        ),
        reader(endpoint._parse_response, ((200, "ForecastSchedules"),)),
    )
