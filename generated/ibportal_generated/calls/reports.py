"""Calls of the `reports` namespace: the requests of its methods, built and not sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._call import Call, Operation, given, reader

if TYPE_CHECKING:
    import builtins

    from ..models.get_available_stmt_dates_response import GetAvailableStmtDatesResponse
    from ..models.get_available_tax_forms_response import GetAvailableTaxFormsResponse
    from ..models.get_available_trade_confirmation_dates_response import (
        GetAvailableTradeConfirmationDatesResponse,
    )
    from ..models.get_statements_response import GetStatementsResponse
    from ..models.tax_form_response import TaxFormResponse
    from ..models.trade_confirmation_response import TradeConfirmationResponse


STATEMENT = Operation("reports.statement", "POST", "/gw/api/v1/statements", hosted=True)


def statement(
    account_id: str,
    start_date: str,
    end_date: str,
    *,
    account_ids: builtins.list[str] | None = None,
    multi_account_format: str | None = None,
    crypto_consol_if_available: bool | None = None,
    mime_type: str | None = None,
    language: str | None = None,
    gzip: bool | None = None,
) -> Call[GetStatementsResponse]:
    from ..api.reports import reports_statement as endpoint
    from ..models.statement_request import StatementRequest

    return Call(
        STATEMENT,
        endpoint._get_kwargs(
            body=StatementRequest(
                account_id=account_id,
                start_date=start_date,
                end_date=end_date,
                account_ids=given(account_ids),
                multi_account_format=given(multi_account_format),
                crypto_consol_if_available=given(crypto_consol_if_available),
                mime_type=given(mime_type),
                language=given(language),
                gzip=given(gzip),
            ),
        ),
        reader(endpoint._parse_response, ((200, "GetStatementsResponse"),)),
    )


AVAILABLE_STATEMENTS = Operation("reports.available_statements", "GET", "/gw/api/v1/statements/available", hosted=True)


def available_statements(account_id: str) -> Call[GetAvailableStmtDatesResponse]:
    from ..api.reports import reports_available_statements as endpoint

    return Call(
        AVAILABLE_STATEMENTS,
        endpoint._get_kwargs(
            account_id=account_id,
        ),
        reader(endpoint._parse_response, ((200, "GetAvailableStmtDatesResponse"),)),
    )


TAX_DOCUMENT = Operation("reports.tax_document", "POST", "/gw/api/v1/tax-documents", hosted=True)


def tax_document(
    account_id: str, year: str, type_: str, format_: str, *, gzip: bool | None = None
) -> Call[TaxFormResponse]:
    from ..api.reports import reports_tax_document as endpoint
    from ..models.tax_form_request import TaxFormRequest

    return Call(
        TAX_DOCUMENT,
        endpoint._get_kwargs(
            body=TaxFormRequest(
                account_id=account_id,
                year=year,
                type_=type_,
                format_=format_,
                gzip=given(gzip),
            ),
        ),
        reader(endpoint._parse_response, ((200, "TaxFormResponse"),)),
    )


AVAILABLE_TAX_DOCUMENTS = Operation(
    "reports.available_tax_documents", "GET", "/gw/api/v1/tax-documents/available", hosted=True
)


def available_tax_documents(account_id: str, year: str) -> Call[GetAvailableTaxFormsResponse]:
    from ..api.reports import reports_available_tax_documents as endpoint

    return Call(
        AVAILABLE_TAX_DOCUMENTS,
        endpoint._get_kwargs(
            account_id=account_id,
            year=year,
        ),
        reader(endpoint._parse_response, ((200, "GetAvailableTaxFormsResponse"),)),
    )


TRADE_CONFIRMATIONS = Operation("reports.trade_confirmations", "POST", "/gw/api/v1/trade-confirmations", hosted=True)


def trade_confirmations(
    account_id: str, start_date: str, end_date: str, *, mime_type: str | None = None
) -> Call[TradeConfirmationResponse]:
    from ..api.reports import reports_trade_confirmations as endpoint
    from ..models.trade_confirmation_request import TradeConfirmationRequest

    return Call(
        TRADE_CONFIRMATIONS,
        endpoint._get_kwargs(
            body=TradeConfirmationRequest(
                account_id=account_id,
                start_date=start_date,
                end_date=end_date,
                mime_type=given(mime_type),
            ),
        ),
        reader(endpoint._parse_response, ((200, "TradeConfirmationResponse"),)),
    )


AVAILABLE_TRADE_CONFIRMATIONS = Operation(
    "reports.available_trade_confirmations", "GET", "/gw/api/v1/trade-confirmations/available", hosted=True
)


def available_trade_confirmations(account_id: str) -> Call[GetAvailableTradeConfirmationDatesResponse]:
    from ..api.reports import reports_available_trade_confirmations as endpoint

    return Call(
        AVAILABLE_TRADE_CONFIRMATIONS,
        endpoint._get_kwargs(
            account_id=account_id,
        ),
        reader(endpoint._parse_response, ((200, "GetAvailableTradeConfirmationDatesResponse"),)),
    )
