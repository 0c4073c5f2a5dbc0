"""Finding instruments, and the rules, schedules and algorithms that apply to them. Whole replies, one request each."""

from .._call import AsyncRawNamespace, AsyncWhole, RawNamespace, Whole
from ..calls import contracts as calls


class RawContractsNamespace(RawNamespace):
    """Finding instruments, and the rules, schedules and algorithms that apply to them."""

    trading_schedule = Whole(calls.trading_schedule)

    rules = Whole(calls.rules)

    algos = Whole(calls.algos)

    details = Whole(calls.details)

    details_and_rules = Whole(calls.details_and_rules)

    currency_pairs = Whole(calls.currency_pairs)

    exchange_rate = Whole(calls.exchange_rate)

    bond_filters = Whole(calls.bond_filters)

    info = Whole(calls.info)

    search = Whole(calls.search)

    search_post = Whole(calls.search_post)

    strikes = Whole(calls.strikes)

    all_conids = Whole(calls.all_conids)

    futures = Whole(calls.futures)

    definitions = Whole(calls.definitions)

    definitions_post = Whole(calls.definitions_post)

    schedule = Whole(calls.schedule)

    stocks = Whole(calls.stocks)


class AsyncRawContractsNamespace(AsyncRawNamespace):
    """Finding instruments, and the rules, schedules and algorithms that apply to them."""

    trading_schedule = AsyncWhole(calls.trading_schedule)

    rules = AsyncWhole(calls.rules)

    algos = AsyncWhole(calls.algos)

    details = AsyncWhole(calls.details)

    details_and_rules = AsyncWhole(calls.details_and_rules)

    currency_pairs = AsyncWhole(calls.currency_pairs)

    exchange_rate = AsyncWhole(calls.exchange_rate)

    bond_filters = AsyncWhole(calls.bond_filters)

    info = AsyncWhole(calls.info)

    search = AsyncWhole(calls.search)

    search_post = AsyncWhole(calls.search_post)

    strikes = AsyncWhole(calls.strikes)

    all_conids = AsyncWhole(calls.all_conids)

    futures = AsyncWhole(calls.futures)

    definitions = AsyncWhole(calls.definitions)

    definitions_post = AsyncWhole(calls.definitions_post)

    schedule = AsyncWhole(calls.schedule)

    stocks = AsyncWhole(calls.stocks)
