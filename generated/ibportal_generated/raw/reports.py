"""Statements, trade confirmations and tax documents (hosted, OAuth 2.0). Whole replies, one request each."""

from .._call import AsyncRawNamespace, AsyncWhole, RawNamespace, Whole
from ..calls import reports as calls


class RawReportsNamespace(RawNamespace):
    """Statements, trade confirmations and tax documents (hosted, OAuth 2.0)."""

    statement = Whole(calls.statement)

    available_statements = Whole(calls.available_statements)

    tax_document = Whole(calls.tax_document)

    available_tax_documents = Whole(calls.available_tax_documents)

    trade_confirmations = Whole(calls.trade_confirmations)

    available_trade_confirmations = Whole(calls.available_trade_confirmations)


class AsyncRawReportsNamespace(AsyncRawNamespace):
    """Statements, trade confirmations and tax documents (hosted, OAuth 2.0)."""

    statement = AsyncWhole(calls.statement)

    available_statements = AsyncWhole(calls.available_statements)

    tax_document = AsyncWhole(calls.tax_document)

    available_tax_documents = AsyncWhole(calls.available_tax_documents)

    trade_confirmations = AsyncWhole(calls.trade_confirmations)

    available_trade_confirmations = AsyncWhole(calls.available_trade_confirmations)
