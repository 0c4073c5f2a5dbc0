"""Calls of the `tax_vouchers` namespace: the requests of its methods, built and not sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._call import Call, Operation, given, reader

if TYPE_CHECKING:
    import builtins

    from ..models.tax_voucher import TaxVoucher
    from ..models.tax_voucher_country import TaxVoucherCountry
    from ..models.tax_voucher_dividend import TaxVoucherDividend
    from ..types import File


CREATE = Operation("tax_vouchers.create", "POST", "/gw/api/v1/tax-vouchers", hosted=True)


def create(body: File, *, x_request_id: str | None = None) -> Call[builtins.list[TaxVoucher]]:
    from ..api.tax_vouchers import tax_vouchers_create as endpoint

    return Call(
        CREATE,
        endpoint._get_kwargs(
            x_request_id=given(x_request_id),
            body=body,
        ),
        reader(endpoint._parse_response, ((200, "list[TaxVoucher]"),)),
    )


COUNTRIES = Operation("tax_vouchers.countries", "GET", "/gw/api/v1/tax-vouchers/active-countries", hosted=True)


def countries(*, x_request_id: str | None = None) -> Call[builtins.list[TaxVoucherCountry]]:
    from ..api.tax_vouchers import tax_vouchers_countries as endpoint

    return Call(
        COUNTRIES,
        endpoint._get_kwargs(
            x_request_id=given(x_request_id),
        ),
        reader(endpoint._parse_response, ((200, "list[TaxVoucherCountry]"),)),
    )


DIVIDENDS = Operation("tax_vouchers.dividends", "GET", "/gw/api/v1/tax-vouchers/dividends", hosted=True)


def dividends(
    cust_acct_id: str, year: str, country_code: str, *, x_request_id: str | None = None
) -> Call[builtins.list[TaxVoucherDividend]]:
    from ..api.tax_vouchers import tax_vouchers_dividends as endpoint

    return Call(
        DIVIDENDS,
        endpoint._get_kwargs(
            cust_acct_id=cust_acct_id,
            year=year,
            country_code=country_code,
            x_request_id=given(x_request_id),
        ),
        reader(endpoint._parse_response, ((200, "list[TaxVoucherDividend]"),)),
    )


YEARS = Operation("tax_vouchers.years", "GET", "/gw/api/v1/tax-vouchers/years", hosted=True)


def years(*, x_request_id: str | None = None) -> Call[builtins.list[int]]:
    from ..api.tax_vouchers import tax_vouchers_years as endpoint

    return Call(
        YEARS,
        endpoint._get_kwargs(
            x_request_id=given(x_request_id),
        ),
        reader(endpoint._parse_response, ((200, "list[int]"),)),
    )


DOWNLOAD = Operation("tax_vouchers.download", "GET", "/gw/api/v1/tax-vouchers/{requestId}/download", hosted=True)


def download(request_id: str, *, x_request_id: str | None = None) -> Call[File]:
    from ..api.tax_vouchers import tax_vouchers_download as endpoint

    return Call(
        DOWNLOAD,
        endpoint._get_kwargs(
            request_id=request_id,
            x_request_id=given(x_request_id),
        ),
        reader(endpoint._parse_response, ()),
    )


STATE = Operation("tax_vouchers.state", "GET", "/gw/api/v1/tax-vouchers/{requestId}/state", hosted=True)


def state(request_id: str, *, x_request_id: str | None = None) -> Call[TaxVoucher]:
    from ..api.tax_vouchers import tax_vouchers_state as endpoint

    return Call(
        STATE,
        endpoint._get_kwargs(
            request_id=request_id,
            x_request_id=given(x_request_id),
        ),
        reader(endpoint._parse_response, ((200, "TaxVoucher"),)),
    )
