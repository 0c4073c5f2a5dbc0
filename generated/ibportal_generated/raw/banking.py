"""Cash and asset transfers, bank instructions and their state (hosted, OAuth 2.0). Whole replies, one request each."""

from .._call import AsyncRawNamespace, AsyncWhole, RawNamespace, Whole
from ..calls import banking as calls


class RawBankingNamespace(RawNamespace):
    """Cash and asset transfers, bank instructions and their state (hosted, OAuth 2.0)."""

    submit_bank_instruction = Whole(calls.submit_bank_instruction)

    query_bank_instructions = Whole(calls.query_bank_instructions)

    submit_bank_instructions = Whole(calls.submit_bank_instructions)

    client_instruction = Whole(calls.client_instruction)

    submit_external_asset_transfer = Whole(calls.submit_external_asset_transfer)

    submit_external_asset_transfers = Whole(calls.submit_external_asset_transfers)

    submit_external_cash_transfer = Whole(calls.submit_external_cash_transfer)

    query_cash_limits = Whole(calls.query_cash_limits)

    submit_external_cash_transfers = Whole(calls.submit_external_cash_transfers)

    instruction_set = Whole(calls.instruction_set)

    cancel_instruction = Whole(calls.cancel_instruction)

    cancel_instructions = Whole(calls.cancel_instructions)

    query_recent_instructions = Whole(calls.query_recent_instructions)

    instruction = Whole(calls.instruction)

    submit_internal_asset_transfer = Whole(calls.submit_internal_asset_transfer)

    submit_internal_asset_transfers = Whole(calls.submit_internal_asset_transfers)

    submit_internal_cash_transfer = Whole(calls.submit_internal_cash_transfer)

    submit_internal_cash_transfers = Whole(calls.submit_internal_cash_transfers)

    submit_external_asset_transfer_v2 = Whole(calls.submit_external_asset_transfer_v2)

    submit_external_asset_transfers_v2 = Whole(calls.submit_external_asset_transfers_v2)


class AsyncRawBankingNamespace(AsyncRawNamespace):
    """Cash and asset transfers, bank instructions and their state (hosted, OAuth 2.0)."""

    submit_bank_instruction = AsyncWhole(calls.submit_bank_instruction)

    query_bank_instructions = AsyncWhole(calls.query_bank_instructions)

    submit_bank_instructions = AsyncWhole(calls.submit_bank_instructions)

    client_instruction = AsyncWhole(calls.client_instruction)

    submit_external_asset_transfer = AsyncWhole(calls.submit_external_asset_transfer)

    submit_external_asset_transfers = AsyncWhole(calls.submit_external_asset_transfers)

    submit_external_cash_transfer = AsyncWhole(calls.submit_external_cash_transfer)

    query_cash_limits = AsyncWhole(calls.query_cash_limits)

    submit_external_cash_transfers = AsyncWhole(calls.submit_external_cash_transfers)

    instruction_set = AsyncWhole(calls.instruction_set)

    cancel_instruction = AsyncWhole(calls.cancel_instruction)

    cancel_instructions = AsyncWhole(calls.cancel_instructions)

    query_recent_instructions = AsyncWhole(calls.query_recent_instructions)

    instruction = AsyncWhole(calls.instruction)

    submit_internal_asset_transfer = AsyncWhole(calls.submit_internal_asset_transfer)

    submit_internal_asset_transfers = AsyncWhole(calls.submit_internal_asset_transfers)

    submit_internal_cash_transfer = AsyncWhole(calls.submit_internal_cash_transfer)

    submit_internal_cash_transfers = AsyncWhole(calls.submit_internal_cash_transfers)

    submit_external_asset_transfer_v2 = AsyncWhole(calls.submit_external_asset_transfer_v2)

    submit_external_asset_transfers_v2 = AsyncWhole(calls.submit_external_asset_transfers_v2)
