"""Tax vouchers: years, dividends, requests, downloads (hosted). Whole replies, one request each."""

from .._call import AsyncRawNamespace, AsyncWhole, RawNamespace, Whole
from ..calls import tax_vouchers as calls


class RawTaxVouchersNamespace(RawNamespace):
    """Tax vouchers: years, dividends, requests, downloads (hosted)."""

    create = Whole(calls.create)

    countries = Whole(calls.countries)

    dividends = Whole(calls.dividends)

    years = Whole(calls.years)

    download = Whole(calls.download)

    state = Whole(calls.state)


class AsyncRawTaxVouchersNamespace(AsyncRawNamespace):
    """Tax vouchers: years, dividends, requests, downloads (hosted)."""

    create = AsyncWhole(calls.create)

    countries = AsyncWhole(calls.countries)

    dividends = AsyncWhole(calls.dividends)

    years = AsyncWhole(calls.years)

    download = AsyncWhole(calls.download)

    state = AsyncWhole(calls.state)
