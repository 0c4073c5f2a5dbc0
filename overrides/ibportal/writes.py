"""What changes something and what only reads: reads may be repeated, writes never are.

The method does not tell: some operations read with POST, some change with GET. Both kinds are listed here, each with
its reason; whatever is not listed goes by its method, so an operation nobody thought of is a write unless it is a GET.
"""

from collections.abc import Mapping
from typing import Any

from ibportal_generated._call import Call

_A_QUESTION_IN_A_BODY = "asks, with its parameters in a JSON body"
_COMPUTED = "computed on request; nothing is kept"
_STATE = "answers with the state of the session; doing it twice is doing it once"
_DOCUMENT = "fetches a document"

READ_BY_POST: Mapping[str, str] = {
    "allocation.group": _A_QUESTION_IN_A_BODY,
    "balances.query": _A_QUESTION_IN_A_BODY,
    "banking.query_bank_instructions": _A_QUESTION_IN_A_BODY,
    "banking.query_cash_limits": _A_QUESTION_IN_A_BODY,
    "banking.query_recent_instructions": _A_QUESTION_IN_A_BODY,
    "contracts.definitions_post": _A_QUESTION_IN_A_BODY,
    "contracts.rules": _A_QUESTION_IN_A_BODY,
    "contracts.search_post": _A_QUESTION_IN_A_BODY,
    "echo.signed_jwt": _STATE,
    "fa_models.account_funds": _A_QUESTION_IN_A_BODY,
    "fa_models.accounts": _A_QUESTION_IN_A_BODY,
    "fa_models.is_full_master": _A_QUESTION_IN_A_BODY,
    "fa_models.list": _A_QUESTION_IN_A_BODY,
    "fa_models.positions": _A_QUESTION_IN_A_BODY,
    "fa_models.presets": _A_QUESTION_IN_A_BODY,
    "fa_models.summary": _A_QUESTION_IN_A_BODY,
    "orders.preview": "a what-if: no order comes of it",
    "orders.preview_single": "a what-if: no order comes of it",
    "performance.all_periods": _A_QUESTION_IN_A_BODY,
    "performance.allocation": _A_QUESTION_IN_A_BODY,
    "performance.period": _A_QUESTION_IN_A_BODY,
    "performance.summary": _A_QUESTION_IN_A_BODY,
    "performance.transactions": _A_QUESTION_IN_A_BODY,
    "portfolio.consolidated_allocation": _A_QUESTION_IN_A_BODY,
    "reports.statement": _DOCUMENT,
    "reports.tax_document": _DOCUMENT,
    "reports.trade_confirmations": _DOCUMENT,
    "restrictions.verify": _COMPUTED,
    "scanner.hmds_run": _COMPUTED,
    "scanner.hmds_scan": _COMPUTED,
    "scanner.run": _COMPUTED,
    "session.status": _STATE,
    "session.tickle": _STATE,
}
"""Operations that read although their method is POST, and why that is so."""

WRITE_BY_GET: Mapping[str, str] = {
    "market_data.regulatory_snapshot": "costs money every time",
    "market_data.unsubscribe_all": "closes every market data line of the username",
    "market_data.unsubscribe_get": "closes a market data line",
    "session.reauthenticate_by_get": "opens the brokerage session anew",
}
"""Operations that change something although their method is GET, and what."""

WRITE_BY_PARAMETER: Mapping[str, str] = {
    "orders.live": "force",  # empties the gateway's cache of orders, and its own answer (Q117)
}
"""Operations that only read, unless this query parameter is true."""


def changes(call: Call[Any]) -> bool:
    """Whether `call` may change something at IBKR or in the gateway's session: it is sent once and never repeated."""
    operation = call.operation
    if operation.method != "GET":
        return operation.name not in READ_BY_POST
    parameter = WRITE_BY_PARAMETER.get(operation.name)
    if parameter is not None:
        return str(call.request.get("params", {}).get(parameter, "")).lower() == "true"
    return operation.name in WRITE_BY_GET
