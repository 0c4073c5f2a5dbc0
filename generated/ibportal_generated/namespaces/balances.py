"""Cash balances for third parties (hosted)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..calls import balances as calls

if TYPE_CHECKING:
    from .._call import Send, SendAsync
    from ..models.balance_query_balance_query_type import BalanceQueryBalanceQueryType
    from ..models.query_withdrawable_cash_equity import QueryWithdrawableCashEquity
    from ..models.query_withdrawable_cash_equity_response import (
        QueryWithdrawableCashEquityResponse,
    )


class BalancesNamespace:
    """Cash balances for third parties (hosted)."""

    __slots__ = ("_send",)

    def __init__(self, send: Send) -> None:
        self._send = send

    def query(
        self, instruction_type: BalanceQueryBalanceQueryType, instruction: QueryWithdrawableCashEquity
    ) -> QueryWithdrawableCashEquityResponse:
        """Cash an account can withdraw, and its equity.

        For third parties. Answers at once, with status 201 because the question is kept as an instruction: number it
        yourself in `clientInstructionId`, never twice the same. A refusal comes as 422 with IBKR's code in
        `instructionResult.error`. IBKR's policy for it is a signed token: if plain JSON is refused with `Invalid
        payload for security policy: SIGNED_JWT`, send the same fields as claims. Hosted at `api.ibkr.com` with OAuth
        2.0, scope `balances.read`.

        Source: `POST /gw/api/v1/balances/query`, <https://www.interactivebrokers.com/docs/web-api/api-reference/third-parties/third-parties-cash-balances/view-cash-balances>
        """
        return self._send(calls.query(instruction_type, instruction))


class AsyncBalancesNamespace:
    """Cash balances for third parties (hosted). Every method is awaited."""

    __slots__ = ("_send",)

    def __init__(self, send: SendAsync) -> None:
        self._send = send

    async def query(
        self, instruction_type: BalanceQueryBalanceQueryType, instruction: QueryWithdrawableCashEquity
    ) -> QueryWithdrawableCashEquityResponse:
        """Cash an account can withdraw, and its equity.

        For third parties. Answers at once, with status 201 because the question is kept as an instruction: number it
        yourself in `clientInstructionId`, never twice the same. A refusal comes as 422 with IBKR's code in
        `instructionResult.error`. IBKR's policy for it is a signed token: if plain JSON is refused with `Invalid
        payload for security policy: SIGNED_JWT`, send the same fields as claims. Hosted at `api.ibkr.com` with OAuth
        2.0, scope `balances.read`.

        Source: `POST /gw/api/v1/balances/query`, <https://www.interactivebrokers.com/docs/web-api/api-reference/third-parties/third-parties-cash-balances/view-cash-balances>
        """
        return await self._send(calls.query(instruction_type, instruction))
