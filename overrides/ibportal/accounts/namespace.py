"""The `accounts` namespace of both clients."""

from ibportal import account
from ibportal.method import AsyncMethod, Driven, DrivenAsync, Method
from ibportal_generated.namespaces.accounts import AccountsNamespace, AsyncAccountsNamespace


class Accounts(Driven, AccountsNamespace):
    """The accounts a user may trade, their funds, margins and profit and loss."""

    tradable = Method(account.tradable)


class AsyncAccounts(DrivenAsync, AsyncAccountsNamespace):
    """The accounts a user may trade, their funds, margins and profit and loss. Every method is awaited."""

    tradable = AsyncMethod(account.tradable)
