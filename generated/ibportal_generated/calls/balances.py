"""Calls of the `balances` namespace: the requests of its methods, built and not sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._call import Call, Operation, reader

if TYPE_CHECKING:
    from ..models.balance_query_balance_query_type import BalanceQueryBalanceQueryType
    from ..models.query_withdrawable_cash_equity import QueryWithdrawableCashEquity
    from ..models.query_withdrawable_cash_equity_response import (
        QueryWithdrawableCashEquityResponse,
    )


QUERY = Operation("balances.query", "POST", "/gw/api/v1/balances/query", hosted=True)


def query(
    instruction_type: BalanceQueryBalanceQueryType, instruction: QueryWithdrawableCashEquity
) -> Call[QueryWithdrawableCashEquityResponse]:
    from ..api.balances import balances_query as endpoint
    from ..models.balance_query import BalanceQuery

    try:
        request = endpoint._get_kwargs(
            body=BalanceQuery(
                instruction_type=instruction_type,
                instruction=instruction,
            ),
        )
    except (AttributeError, TypeError):
        from .._unfit import refuse

        refuse(QUERY, query, locals())
        raise
    return Call(
        QUERY,
        request,
        reader(endpoint._parse_response, ((201, "QueryWithdrawableCashEquityResponse"),)),
    )
