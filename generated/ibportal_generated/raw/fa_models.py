"""Model portfolios of a financial advisor. Whole replies, one request each."""

from .._call import AsyncRawNamespace, AsyncWhole, RawNamespace, Whole
from ..calls import fa_models as calls


class RawFaModelsNamespace(RawNamespace):
    """Model portfolios of a financial advisor."""

    presets = Whole(calls.presets)

    set_presets = Whole(calls.set_presets)

    accounts = Whole(calls.accounts)

    invest = Whole(calls.invest)

    account_funds = Whole(calls.account_funds)

    list = Whole(calls.list)

    positions = Whole(calls.positions)

    save = Whole(calls.save)

    submit_transfers = Whole(calls.submit_transfers)

    summary = Whole(calls.summary)

    is_full_master = Whole(calls.is_full_master)

    invest_in_models = Whole(calls.invest_in_models)

    rebalance_to_existing_targets = Whole(calls.rebalance_to_existing_targets)

    rebalance_to_new_targets = Whole(calls.rebalance_to_new_targets)

    rebalance_to_specific_targets = Whole(calls.rebalance_to_specific_targets)

    analyze_cash = Whole(calls.analyze_cash)


class AsyncRawFaModelsNamespace(AsyncRawNamespace):
    """Model portfolios of a financial advisor."""

    presets = AsyncWhole(calls.presets)

    set_presets = AsyncWhole(calls.set_presets)

    accounts = AsyncWhole(calls.accounts)

    invest = AsyncWhole(calls.invest)

    account_funds = AsyncWhole(calls.account_funds)

    list = AsyncWhole(calls.list)

    positions = AsyncWhole(calls.positions)

    save = AsyncWhole(calls.save)

    submit_transfers = AsyncWhole(calls.submit_transfers)

    summary = AsyncWhole(calls.summary)

    is_full_master = AsyncWhole(calls.is_full_master)

    invest_in_models = AsyncWhole(calls.invest_in_models)

    rebalance_to_existing_targets = AsyncWhole(calls.rebalance_to_existing_targets)

    rebalance_to_new_targets = AsyncWhole(calls.rebalance_to_new_targets)

    rebalance_to_specific_targets = AsyncWhole(calls.rebalance_to_specific_targets)

    analyze_cash = AsyncWhole(calls.analyze_cash)
