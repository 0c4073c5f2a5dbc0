"""Statements, trade confirmations and tax documents (hosted, OAuth 2.0)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..calls import reports as calls

if TYPE_CHECKING:
    import builtins

    from .._call import Send, SendAsync
    from ..models.get_available_stmt_dates_response import GetAvailableStmtDatesResponse
    from ..models.get_available_tax_forms_response import GetAvailableTaxFormsResponse
    from ..models.get_available_trade_confirmation_dates_response import (
        GetAvailableTradeConfirmationDatesResponse,
    )
    from ..models.get_statements_response import GetStatementsResponse
    from ..models.tax_form_response import TaxFormResponse
    from ..models.trade_confirmation_response import TradeConfirmationResponse


class ReportsNamespace:
    """Statements, trade confirmations and tax documents (hosted, OAuth 2.0)."""

    __slots__ = ("_send",)

    def __init__(self, send: Send) -> None:
        self._send = send

    def statement(
        self,
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
    ) -> GetStatementsResponse:
        """Activity statement of one or several accounts.

        The form of the dates chooses the period: `YYYY` a year, `YYYYMM` a month, `YYYYMMDD` a day or a range of at
        most 365 days. The document comes in base64 in `data.value`, gzipped first when `gzip` is set. Statements
        exist from the day the account was funded and for about two years; yesterday's is there around midnight New
        York time. IBKR's policy for it is a signed token: if plain JSON is refused with `Invalid payload for security
        policy: SIGNED_JWT`, send the same fields as claims. Hosted, scope `statements.read`, `statements.write` or
        `reports.write`.

        Args:
            account_id: The account, or the master account when `accountIds` is given.
            start_date: First period: `YYYY`, `YYYYMM` or `YYYYMMDD`.
            end_date: Last period, in the form of `startDate`; at most 365 days later.
            account_ids: Several accounts in one statement.
            multi_account_format: How several accounts come: `consolidate` merged into one, `concatenate` one after
                the other, `customConsolidate` a chosen group merged.
            crypto_consol_if_available: True to merge in the crypto segment of accounts that have one.
            mime_type: `application/pdf`, `text/html` or `text/csv`; IBKR's guide promises PDF only.
            language: `en`, `fr`, `de`, `es`, `it`, `pt`, `ru`, `ja`, `cn` (simplified Chinese) or `tw` (traditional
                Chinese).
            gzip: True to have the document compressed before it is encoded.

        Source: `POST /gw/api/v1/statements`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-reports>
        """
        return self._send(
            calls.statement(
                account_id,
                start_date,
                end_date,
                account_ids=account_ids,
                multi_account_format=multi_account_format,
                crypto_consol_if_available=crypto_consol_if_available,
                mime_type=mime_type,
                language=language,
                gzip=gzip,
            )
        )

    def available_statements(self, account_id: str) -> GetAvailableStmtDatesResponse:
        """Periods for which an account has statements.

        The first and last day with a daily statement, and the months (`YYYYMM`) and years (`YYYY`) that have one;
        about two years and the current one. Hosted, scope `statements.read` or `reports.read`.

        Args:
            account_id: The account whose documents are asked for.

        Source: `GET /gw/api/v1/statements/available`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-reports>
        """
        return self._send(calls.available_statements(account_id))

    def tax_document(
        self, account_id: str, year: str, type_: str, format_: str, *, gzip: bool | None = None
    ) -> TaxFormResponse:
        """Tax form of an account for one year.

        Which forms exist and in which formats, `reports.available_tax_documents` says. The document comes in base64
        in `data.value`, gzipped first when `gzip` is set. IBKR's policy for it is a signed token: if plain JSON is
        refused with `Invalid payload for security policy: SIGNED_JWT`, send the same fields as claims. Hosted, scope
        `statements.write` or `reports.write`.

        Args:
            year: Tax year, `YYYY`.
            type_: Form name from `reports.available_tax_documents`, such as `1099`, `1099R`, `1042S`, `8949`, or
                `ALL`.
            format_: `PDF`, `HTML` or `CSV`, as far as the form comes in it.
            gzip: True to have the document compressed before it is encoded.

        Source: `POST /gw/api/v1/tax-documents`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-reports>
        """
        return self._send(calls.tax_document(account_id, year, type_, format_, gzip=gzip))

    def available_tax_documents(self, account_id: str, year: str) -> GetAvailableTaxFormsResponse:
        """Tax forms an account has for one year.

        Names of the forms with the formats they come in; five years back. Consolidated 1099 forms appear in
        mid-February, 1099-R at the end of January, 5498 at the end of May. Hosted, scope `statements.read` or
        `reports.read`.

        Args:
            account_id: The account whose documents are asked for.
            year: Tax year, `YYYY`.

        Source: `GET /gw/api/v1/tax-documents/available`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-reports>
        """
        return self._send(calls.available_tax_documents(account_id, year))

    def trade_confirmations(
        self, account_id: str, start_date: str, end_date: str, *, mime_type: str | None = None
    ) -> TradeConfirmationResponse:
        """Trade confirmations of an account between two days.

        One document for the days `startDate` to `endDate` (`YYYYMMDD`), at most 365; days without trades have none.
        It comes in base64 in `data.value`. IBKR's policy for it is a signed token: if plain JSON is refused with
        `Invalid payload for security policy: SIGNED_JWT`, send the same fields as claims. Hosted, scope
        `statements.write` or `reports.write`.

        Args:
            start_date: First day, `YYYYMMDD`.
            end_date: Last day, `YYYYMMDD`; at most 365 days later.
            mime_type: `application/pdf`.

        Source: `POST /gw/api/v1/trade-confirmations`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-reports>
        """
        return self._send(calls.trade_confirmations(account_id, start_date, end_date, mime_type=mime_type))

    def available_trade_confirmations(self, account_id: str) -> GetAvailableTradeConfirmationDatesResponse:
        """Days on which an account traded.

        The days (`YYYYMMDD`) of the last two years for which there is a trade confirmation; an empty list when the
        account did not trade. Hosted, scope `statements.read` or `reports.read`.

        Args:
            account_id: The account whose documents are asked for.

        Source: `GET /gw/api/v1/trade-confirmations/available`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-reports>
        """
        return self._send(calls.available_trade_confirmations(account_id))


class AsyncReportsNamespace:
    """Statements, trade confirmations and tax documents (hosted, OAuth 2.0). Every method is awaited."""

    __slots__ = ("_send",)

    def __init__(self, send: SendAsync) -> None:
        self._send = send

    async def statement(
        self,
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
    ) -> GetStatementsResponse:
        """Activity statement of one or several accounts.

        The form of the dates chooses the period: `YYYY` a year, `YYYYMM` a month, `YYYYMMDD` a day or a range of at
        most 365 days. The document comes in base64 in `data.value`, gzipped first when `gzip` is set. Statements
        exist from the day the account was funded and for about two years; yesterday's is there around midnight New
        York time. IBKR's policy for it is a signed token: if plain JSON is refused with `Invalid payload for security
        policy: SIGNED_JWT`, send the same fields as claims. Hosted, scope `statements.read`, `statements.write` or
        `reports.write`.

        Args:
            account_id: The account, or the master account when `accountIds` is given.
            start_date: First period: `YYYY`, `YYYYMM` or `YYYYMMDD`.
            end_date: Last period, in the form of `startDate`; at most 365 days later.
            account_ids: Several accounts in one statement.
            multi_account_format: How several accounts come: `consolidate` merged into one, `concatenate` one after
                the other, `customConsolidate` a chosen group merged.
            crypto_consol_if_available: True to merge in the crypto segment of accounts that have one.
            mime_type: `application/pdf`, `text/html` or `text/csv`; IBKR's guide promises PDF only.
            language: `en`, `fr`, `de`, `es`, `it`, `pt`, `ru`, `ja`, `cn` (simplified Chinese) or `tw` (traditional
                Chinese).
            gzip: True to have the document compressed before it is encoded.

        Source: `POST /gw/api/v1/statements`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-reports>
        """
        return await self._send(
            calls.statement(
                account_id,
                start_date,
                end_date,
                account_ids=account_ids,
                multi_account_format=multi_account_format,
                crypto_consol_if_available=crypto_consol_if_available,
                mime_type=mime_type,
                language=language,
                gzip=gzip,
            )
        )

    async def available_statements(self, account_id: str) -> GetAvailableStmtDatesResponse:
        """Periods for which an account has statements.

        The first and last day with a daily statement, and the months (`YYYYMM`) and years (`YYYY`) that have one;
        about two years and the current one. Hosted, scope `statements.read` or `reports.read`.

        Args:
            account_id: The account whose documents are asked for.

        Source: `GET /gw/api/v1/statements/available`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-reports>
        """
        return await self._send(calls.available_statements(account_id))

    async def tax_document(
        self, account_id: str, year: str, type_: str, format_: str, *, gzip: bool | None = None
    ) -> TaxFormResponse:
        """Tax form of an account for one year.

        Which forms exist and in which formats, `reports.available_tax_documents` says. The document comes in base64
        in `data.value`, gzipped first when `gzip` is set. IBKR's policy for it is a signed token: if plain JSON is
        refused with `Invalid payload for security policy: SIGNED_JWT`, send the same fields as claims. Hosted, scope
        `statements.write` or `reports.write`.

        Args:
            year: Tax year, `YYYY`.
            type_: Form name from `reports.available_tax_documents`, such as `1099`, `1099R`, `1042S`, `8949`, or
                `ALL`.
            format_: `PDF`, `HTML` or `CSV`, as far as the form comes in it.
            gzip: True to have the document compressed before it is encoded.

        Source: `POST /gw/api/v1/tax-documents`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-reports>
        """
        return await self._send(calls.tax_document(account_id, year, type_, format_, gzip=gzip))

    async def available_tax_documents(self, account_id: str, year: str) -> GetAvailableTaxFormsResponse:
        """Tax forms an account has for one year.

        Names of the forms with the formats they come in; five years back. Consolidated 1099 forms appear in
        mid-February, 1099-R at the end of January, 5498 at the end of May. Hosted, scope `statements.read` or
        `reports.read`.

        Args:
            account_id: The account whose documents are asked for.
            year: Tax year, `YYYY`.

        Source: `GET /gw/api/v1/tax-documents/available`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-reports>
        """
        return await self._send(calls.available_tax_documents(account_id, year))

    async def trade_confirmations(
        self, account_id: str, start_date: str, end_date: str, *, mime_type: str | None = None
    ) -> TradeConfirmationResponse:
        """Trade confirmations of an account between two days.

        One document for the days `startDate` to `endDate` (`YYYYMMDD`), at most 365; days without trades have none.
        It comes in base64 in `data.value`. IBKR's policy for it is a signed token: if plain JSON is refused with
        `Invalid payload for security policy: SIGNED_JWT`, send the same fields as claims. Hosted, scope
        `statements.write` or `reports.write`.

        Args:
            start_date: First day, `YYYYMMDD`.
            end_date: Last day, `YYYYMMDD`; at most 365 days later.
            mime_type: `application/pdf`.

        Source: `POST /gw/api/v1/trade-confirmations`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-reports>
        """
        return await self._send(calls.trade_confirmations(account_id, start_date, end_date, mime_type=mime_type))

    async def available_trade_confirmations(self, account_id: str) -> GetAvailableTradeConfirmationDatesResponse:
        """Days on which an account traded.

        The days (`YYYYMMDD`) of the last two years for which there is a trade confirmation; an empty list when the
        account did not trade. Hosted, scope `statements.read` or `reports.read`.

        Args:
            account_id: The account whose documents are asked for.

        Source: `GET /gw/api/v1/trade-confirmations/available`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-reports>
        """
        return await self._send(calls.available_trade_confirmations(account_id))
