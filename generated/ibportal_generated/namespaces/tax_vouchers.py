"""Tax vouchers: years, dividends, requests, downloads (hosted)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..calls import tax_vouchers as calls

if TYPE_CHECKING:
    import builtins

    from .._call import Send, SendAsync
    from ..models.tax_voucher import TaxVoucher
    from ..models.tax_voucher_country import TaxVoucherCountry
    from ..models.tax_voucher_dividend import TaxVoucherDividend
    from ..types import File


class TaxVouchersNamespace:
    """Tax vouchers: years, dividends, requests, downloads (hosted)."""

    __slots__ = ("_send",)

    def __init__(self, send: Send) -> None:
        self._send = send

    def create(self, body: File, *, x_request_id: str | None = None) -> builtins.list[TaxVoucher]:
        """Ask for tax vouchers.

        The body is one signed token (RS256) in a text body; its claims are a `TaxVoucherJWTListWrapper`, a list of
        vouchers, together with `iss`, `iat` and `exp`. Each voucher costs the fee of its country. The reply repeats
        them with the `requestId` to follow them by. Hosted, scope `tax-vouchers.write`.

        Args:
            x_request_id: An id of the caller's own for this HTTP request, such as a UUID, by which IBKR can trace it.
            body: The request body.

        Source: `POST /gw/api/v1/tax-vouchers`, <https://www.interactivebrokers.com/docs/web-api/api-reference/third-parties/third-parties-tax-vouchers/create-tax-voucher-requests>
        """
        return self._send(calls.create(body, x_request_id=x_request_id))

    def countries(self, *, x_request_id: str | None = None) -> builtins.list[TaxVoucherCountry]:
        """Countries that issue tax vouchers, with the fee.

        A tax voucher proves tax withheld on a dividend, for a refund or a credit elsewhere. The fee is per voucher,
        in the currency beside it. Hosted at `api.ibkr.com` with OAuth 2.0, scope `tax-vouchers.read`.

        Args:
            x_request_id: An id of the caller's own for this HTTP request, such as a UUID, by which IBKR can trace it.

        Source: `GET /gw/api/v1/tax-vouchers/active-countries`, <https://www.interactivebrokers.com/docs/web-api/api-reference/third-parties/third-parties-tax-vouchers/get-active-country-list>
        """
        return self._send(calls.countries(x_request_id=x_request_id))

    def dividends(
        self, cust_acct_id: str, year: str, country_code: str, *, x_request_id: str | None = None
    ) -> builtins.list[TaxVoucherDividend]:
        """Dividends of an account for which vouchers can be asked.

        Dividends of one account from one country in one tax year; `voucher` is there when one was asked for already.
        `corpactionId` is what `tax_vouchers.create` wants. Hosted, scope `tax-vouchers.read`.

        Args:
            cust_acct_id: The account that received the dividends.
            year: Tax year, `YYYY`; see `tax_vouchers.years`.
            country_code: Two letters, such as `DE`; see `tax_vouchers.countries`.
            x_request_id: An id of the caller's own for this HTTP request, such as a UUID, by which IBKR can trace it.

        Source: `GET /gw/api/v1/tax-vouchers/dividends`, <https://www.interactivebrokers.com/docs/web-api/api-reference/third-parties/third-parties-tax-vouchers/fetch-dividend-details>
        """
        return self._send(calls.dividends(cust_acct_id, year, country_code, x_request_id=x_request_id))

    def years(self, *, x_request_id: str | None = None) -> builtins.list[int]:
        """Tax years for which vouchers can be had.

        A plain list of years. Hosted, scope `tax-vouchers.read`.

        Args:
            x_request_id: An id of the caller's own for this HTTP request, such as a UUID, by which IBKR can trace it.

        Source: `GET /gw/api/v1/tax-vouchers/years`, <https://www.interactivebrokers.com/docs/web-api/api-reference/third-parties/third-parties-tax-vouchers/get-available-years>
        """
        return self._send(calls.years(x_request_id=x_request_id))

    def download(self, request_id: str, *, x_request_id: str | None = None) -> File:
        """The tax voucher itself, as a PDF file.

        Raw bytes; 404 until the file is there or when the id is unknown. Ask `tax_vouchers.state` first. Hosted,
        scope `tax-vouchers.read`.

        Args:
            request_id: The voucher's `requestId`, a UUID.
            x_request_id: An id of the caller's own for this HTTP request, such as a UUID, by which IBKR can trace it.

        Source: `GET /gw/api/v1/tax-vouchers/{requestId}/download`, <https://www.interactivebrokers.com/docs/web-api/api-reference/third-parties/third-parties-tax-vouchers/download-tax-voucher-file>
        """
        return self._send(calls.download(request_id, x_request_id=x_request_id))

    def state(self, request_id: str, *, x_request_id: str | None = None) -> TaxVoucher:
        """How far a tax voucher is.

        The voucher as `tax_vouchers.create` gave it, with its present `requestState`; an unknown id answers 404.
        Hosted, scope `tax-vouchers.read`.

        Args:
            request_id: The voucher's `requestId`, a UUID.
            x_request_id: An id of the caller's own for this HTTP request, such as a UUID, by which IBKR can trace it.

        Source: `GET /gw/api/v1/tax-vouchers/{requestId}/state`, <https://www.interactivebrokers.com/docs/web-api/api-reference/third-parties/third-parties-tax-vouchers/get-tax-voucher-request-state>
        """
        return self._send(calls.state(request_id, x_request_id=x_request_id))


class AsyncTaxVouchersNamespace:
    """Tax vouchers: years, dividends, requests, downloads (hosted). Every method is awaited."""

    __slots__ = ("_send",)

    def __init__(self, send: SendAsync) -> None:
        self._send = send

    async def create(self, body: File, *, x_request_id: str | None = None) -> builtins.list[TaxVoucher]:
        """Ask for tax vouchers.

        The body is one signed token (RS256) in a text body; its claims are a `TaxVoucherJWTListWrapper`, a list of
        vouchers, together with `iss`, `iat` and `exp`. Each voucher costs the fee of its country. The reply repeats
        them with the `requestId` to follow them by. Hosted, scope `tax-vouchers.write`.

        Args:
            x_request_id: An id of the caller's own for this HTTP request, such as a UUID, by which IBKR can trace it.
            body: The request body.

        Source: `POST /gw/api/v1/tax-vouchers`, <https://www.interactivebrokers.com/docs/web-api/api-reference/third-parties/third-parties-tax-vouchers/create-tax-voucher-requests>
        """
        return await self._send(calls.create(body, x_request_id=x_request_id))

    async def countries(self, *, x_request_id: str | None = None) -> builtins.list[TaxVoucherCountry]:
        """Countries that issue tax vouchers, with the fee.

        A tax voucher proves tax withheld on a dividend, for a refund or a credit elsewhere. The fee is per voucher,
        in the currency beside it. Hosted at `api.ibkr.com` with OAuth 2.0, scope `tax-vouchers.read`.

        Args:
            x_request_id: An id of the caller's own for this HTTP request, such as a UUID, by which IBKR can trace it.

        Source: `GET /gw/api/v1/tax-vouchers/active-countries`, <https://www.interactivebrokers.com/docs/web-api/api-reference/third-parties/third-parties-tax-vouchers/get-active-country-list>
        """
        return await self._send(calls.countries(x_request_id=x_request_id))

    async def dividends(
        self, cust_acct_id: str, year: str, country_code: str, *, x_request_id: str | None = None
    ) -> builtins.list[TaxVoucherDividend]:
        """Dividends of an account for which vouchers can be asked.

        Dividends of one account from one country in one tax year; `voucher` is there when one was asked for already.
        `corpactionId` is what `tax_vouchers.create` wants. Hosted, scope `tax-vouchers.read`.

        Args:
            cust_acct_id: The account that received the dividends.
            year: Tax year, `YYYY`; see `tax_vouchers.years`.
            country_code: Two letters, such as `DE`; see `tax_vouchers.countries`.
            x_request_id: An id of the caller's own for this HTTP request, such as a UUID, by which IBKR can trace it.

        Source: `GET /gw/api/v1/tax-vouchers/dividends`, <https://www.interactivebrokers.com/docs/web-api/api-reference/third-parties/third-parties-tax-vouchers/fetch-dividend-details>
        """
        return await self._send(calls.dividends(cust_acct_id, year, country_code, x_request_id=x_request_id))

    async def years(self, *, x_request_id: str | None = None) -> builtins.list[int]:
        """Tax years for which vouchers can be had.

        A plain list of years. Hosted, scope `tax-vouchers.read`.

        Args:
            x_request_id: An id of the caller's own for this HTTP request, such as a UUID, by which IBKR can trace it.

        Source: `GET /gw/api/v1/tax-vouchers/years`, <https://www.interactivebrokers.com/docs/web-api/api-reference/third-parties/third-parties-tax-vouchers/get-available-years>
        """
        return await self._send(calls.years(x_request_id=x_request_id))

    async def download(self, request_id: str, *, x_request_id: str | None = None) -> File:
        """The tax voucher itself, as a PDF file.

        Raw bytes; 404 until the file is there or when the id is unknown. Ask `tax_vouchers.state` first. Hosted,
        scope `tax-vouchers.read`.

        Args:
            request_id: The voucher's `requestId`, a UUID.
            x_request_id: An id of the caller's own for this HTTP request, such as a UUID, by which IBKR can trace it.

        Source: `GET /gw/api/v1/tax-vouchers/{requestId}/download`, <https://www.interactivebrokers.com/docs/web-api/api-reference/third-parties/third-parties-tax-vouchers/download-tax-voucher-file>
        """
        return await self._send(calls.download(request_id, x_request_id=x_request_id))

    async def state(self, request_id: str, *, x_request_id: str | None = None) -> TaxVoucher:
        """How far a tax voucher is.

        The voucher as `tax_vouchers.create` gave it, with its present `requestState`; an unknown id answers 404.
        Hosted, scope `tax-vouchers.read`.

        Args:
            request_id: The voucher's `requestId`, a UUID.
            x_request_id: An id of the caller's own for this HTTP request, such as a UUID, by which IBKR can trace it.

        Source: `GET /gw/api/v1/tax-vouchers/{requestId}/state`, <https://www.interactivebrokers.com/docs/web-api/api-reference/third-parties/third-parties-tax-vouchers/get-tax-voucher-request-state>
        """
        return await self._send(calls.state(request_id, x_request_id=x_request_id))
