"""Calls of the `accounts` namespace: the requests of its methods, built and not sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._call import Call, Operation, reader

if TYPE_CHECKING:
    from ..models.account_balances import AccountBalances
    from ..models.account_margins import AccountMargins
    from ..models.account_market_value import AccountMarketValue
    from ..models.account_owners import AccountOwners
    from ..models.account_search import AccountSearch
    from ..models.account_summary import AccountSummary
    from ..models.available_funds import AvailableFunds
    from ..models.partitioned_pnl import PartitionedPnl
    from ..models.selected_account import SelectedAccount
    from ..models.tradable_accounts import TradableAccounts


OWNERS = Operation("accounts.owners", "GET", "/acesws/{accountId}/signatures-and-owners")


def owners(account_id: str) -> Call[AccountOwners]:
    from ..api.accounts import accounts_owners as endpoint

    return Call(
        OWNERS,
        endpoint._get_kwargs(
            account_id=account_id,
        ),
        reader(endpoint._parse_response, ((200, "AccountOwners"),)),
    )


SELECT = Operation("accounts.select", "POST", "/iserver/account")


def select(acct_id: str) -> Call[SelectedAccount]:
    from ..api.accounts import accounts_select as endpoint
    from ..models.account_selection import AccountSelection

    return Call(
        SELECT,
        endpoint._get_kwargs(
            body=AccountSelection(
                acct_id=acct_id,
            ),
        ),
        reader(endpoint._parse_response, ((200, "SelectedAccount"),)),
    )


PNL = Operation("accounts.pnl", "GET", "/iserver/account/pnl/partitioned")


def pnl() -> Call[PartitionedPnl]:
    from ..api.accounts import accounts_pnl as endpoint

    return Call(
        PNL,
        endpoint._get_kwargs(),
        reader(endpoint._parse_response, ((200, "PartitionedPnl"),)),
    )


SEARCH = Operation("accounts.search", "GET", "/iserver/account/search/{searchPattern}")


def search(search_pattern: str) -> Call[AccountSearch]:
    from ..api.accounts import accounts_search as endpoint

    return Call(
        SEARCH,
        endpoint._get_kwargs(
            search_pattern=search_pattern,
        ),
        reader(endpoint._parse_response, ((200, "AccountSearch"),)),
    )


SUMMARY = Operation("accounts.summary", "GET", "/iserver/account/{accountId}/summary")


def summary(account_id: str) -> Call[AccountSummary]:
    from ..api.accounts import accounts_summary as endpoint

    return Call(
        SUMMARY,
        endpoint._get_kwargs(
            account_id=account_id,
        ),
        reader(endpoint._parse_response, ((200, "AccountSummary"),)),
    )


AVAILABLE_FUNDS = Operation("accounts.available_funds", "GET", "/iserver/account/{accountId}/summary/available_funds")


def available_funds(account_id: str) -> Call[AvailableFunds]:
    from ..api.accounts import accounts_available_funds as endpoint

    return Call(
        AVAILABLE_FUNDS,
        endpoint._get_kwargs(
            account_id=account_id,
        ),
        reader(endpoint._parse_response, ((200, "AvailableFunds"),)),
    )


BALANCES = Operation("accounts.balances", "GET", "/iserver/account/{accountId}/summary/balances")


def balances(account_id: str) -> Call[AccountBalances]:
    from ..api.accounts import accounts_balances as endpoint

    return Call(
        BALANCES,
        endpoint._get_kwargs(
            account_id=account_id,
        ),
        reader(endpoint._parse_response, ((200, "AccountBalances"),)),
    )


MARGINS = Operation("accounts.margins", "GET", "/iserver/account/{accountId}/summary/margins")


def margins(account_id: str) -> Call[AccountMargins]:
    from ..api.accounts import accounts_margins as endpoint

    return Call(
        MARGINS,
        endpoint._get_kwargs(
            account_id=account_id,
        ),
        reader(endpoint._parse_response, ((200, "AccountMargins"),)),
    )


MARKET_VALUE = Operation("accounts.market_value", "GET", "/iserver/account/{accountId}/summary/market_value")


def market_value(account_id: str) -> Call[AccountMarketValue]:
    from ..api.accounts import accounts_market_value as endpoint

    return Call(
        MARKET_VALUE,
        endpoint._get_kwargs(
            account_id=account_id,
        ),
        reader(endpoint._parse_response, ((200, "AccountMarketValue"),)),
    )


LIST = Operation("accounts.list", "GET", "/iserver/accounts")


def list() -> Call[TradableAccounts]:
    from ..api.accounts import accounts_list as endpoint

    return Call(
        LIST,
        endpoint._get_kwargs(),
        reader(endpoint._parse_response, ((200, "TradableAccounts"),)),
    )


SELECT_DYNAMIC = Operation("accounts.select_dynamic", "POST", "/iserver/dynaccount")


def select_dynamic(acct_id: str) -> Call[SelectedAccount]:
    from ..api.accounts import accounts_select_dynamic as endpoint
    from ..models.account_selection import AccountSelection

    return Call(
        SELECT_DYNAMIC,
        endpoint._get_kwargs(
            body=AccountSelection(
                acct_id=acct_id,
            ),
        ),
        reader(endpoint._parse_response, ((200, "SelectedAccount"),)),
    )
