"""Allocation groups and presets of a financial advisor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..calls import allocation as calls

if TYPE_CHECKING:
    import builtins

    from .._call import Send, SendAsync
    from ..models.allocation_accounts import AllocationAccounts
    from ..models.allocation_group import AllocationGroup
    from ..models.allocation_group_account import AllocationGroupAccount
    from ..models.allocation_groups import AllocationGroups
    from ..models.allocation_method_code import AllocationMethodCode
    from ..models.allocation_models import AllocationModels
    from ..models.allocation_preset_method import AllocationPresetMethod
    from ..models.allocation_presets import AllocationPresets
    from ..models.allocation_result import AllocationResult


class AllocationNamespace:
    """Allocation groups and presets of a financial advisor."""

    __slots__ = ("_send",)

    def __init__(self, send: Send) -> None:
        self._send = send

    def accounts(self) -> AllocationAccounts:
        """The accounts an advisor may allocate to, with their value and free equity.

        Only for financial advisors and introducing brokers. Each account has its net liquidation value and its
        available equity as a list of `key` and `value` pairs; values are decimal text in the account's base currency,
        so look a key up rather than count on the order. The accounts named here are those a group may hold.

        Source: `GET /iserver/account/allocation/accounts`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fa-allocation-management/list-allocatable-subaccounts>
        """
        return self._send(calls.accounts())

    def groups(self) -> AllocationGroups:
        """The advisor's allocation groups, with size and method.

        Only for financial advisors and introducing brokers. Says of each group its name, how many accounts it holds
        and the letter of its method; the accounts themselves come from `allocation.group`. A group is traded by its
        name in place of an account id. `accounts.list` names the groups too, with the built-in one called `All`.

        Source: `GET /iserver/account/allocation/group`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fa-allocation-management/list-all-allocation-groups>
        """
        return self._send(calls.groups())

    def update_group(
        self,
        name: str,
        accounts: builtins.list[AllocationGroupAccount],
        default_method: AllocationMethodCode,
        *,
        prev_name: str | None = None,
    ) -> AllocationResult:
        """Change an allocation group's accounts, method or name.

        Replaces the group: accounts that are not listed are no longer in it. To rename it, `name` is the new name and
        `prev_name` the present one; otherwise leave `prev_name` out. Method and amounts are as in
        `allocation.create_group`. A refusal may come with status 200: look at `success`.

        Args:
            name: Name of the group; with `prev_name`, its new name.
            accounts: All accounts the group is to hold; with an `amount` each for methods `C`, `P`, `R` and `S`.
            default_method: Computed by IBKR: `A` by available equity, `E` equally, `N` by net liquidation value. By
                the advisor's amounts: `C` cash, `P` percentages, `R` ratios, `S` shares.
            prev_name: The group's present name, when it is to be renamed.

        Source: `PUT /iserver/account/allocation/group`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fa-allocation-management/modify-allocation-group>
        """
        return self._send(calls.update_group(name, accounts, default_method, prev_name=prev_name))

    def create_group(
        self, name: str, accounts: builtins.list[AllocationGroupAccount], default_method: AllocationMethodCode
    ) -> AllocationResult:
        """Create an allocation group.

        Only for financial advisors and introducing brokers. Orders may then be placed on the group's name in place of
        an account id. IBKR computes the shares of methods `A`, `E` and `N`; for `C`, `P`, `R` and `S` each account
        needs an `amount`, whose meaning goes with the method. A refusal may come with status 200: look at `success`.

        Args:
            name: Name of the new group, later used in place of an account id.
            accounts: The accounts of the group; with an `amount` each for methods `C`, `P`, `R` and `S`.
            default_method: Computed by IBKR: `A` by available equity, `E` equally, `N` by net liquidation value. By
                the advisor's amounts: `C` cash, `P` percentages, `R` ratios, `S` shares.

        Source: `POST /iserver/account/allocation/group`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fa-allocation-management/add-allocation-group>
        """
        return self._send(calls.create_group(name, accounts, default_method))

    def delete_group(self, name: str) -> AllocationResult:
        """Delete an allocation group.

        Only for financial advisors and introducing brokers. The name cannot be traded on any more; the accounts and
        their positions stay as they are. A refusal may come with status 200: look at `success`.

        Args:
            name: Name of an existing group.

        Source: `POST /iserver/account/allocation/group/delete`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fa-allocation-management/delete-an-allocation-group>
        """
        return self._send(calls.delete_group(name))

    def group(self, name: str) -> AllocationGroup:
        """One allocation group - its method and its accounts.

        Only for financial advisors and introducing brokers. The name is that of `allocation.groups`. Accounts have an
        `amount` only where the method is one of those the advisor computes (`C`, `P`, `R`, `S`). Read a group before
        you change it: `allocation.update_group` takes the whole list. A POST that changes nothing, so it may be
        repeated.

        Args:
            name: Name of an existing group.

        Source: `POST /iserver/account/allocation/group/single`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fa-allocation-management/retrieve-single-allocation-group>
        """
        return self._send(calls.group(name))

    def presets(self) -> AllocationPresets:
        """How orders on allocation groups are divided by default.

        Only for financial advisors and introducing brokers. The settings are those of Advisor Presets in Trader
        Workstation: each login there overwrites what was set here. `allocation.set_presets` says which combination
        does what.

        Source: `GET /iserver/account/allocation/presets`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fa-allocation-management/retrieve-allocation-presets>
        """
        return self._send(calls.presets())

    def set_presets(
        self,
        default_method_for_all: AllocationPresetMethod,
        group_auto_close_positions: bool,
        profiles_auto_close_positions: bool,
        strict_credit_check: bool,
        group_proportional_allocation: bool,
    ) -> AllocationResult:
        """Set how orders on allocation groups are divided by default.

        All five settings are needed, so read `allocation.presets` first. For methods IBKR computes:
        `group_proportional_allocation` false with `group_auto_close_positions` true brings the positions themselves
        into proportion; both true divide the order's shares and favour accounts that close a position; true and false
        divide them without that favour. For methods the advisor computes, `profiles_auto_close_positions` alone
        switches the favour. Trader Workstation does not learn of the change, and undoes it when it logs in.

        Args:
            default_method_for_all: Method of groups that have none: a letter, as in `allocation.create_group`, or
                `AvailableEquity`.
            group_auto_close_positions: Whether groups (methods IBKR computes) serve accounts first that close a
                position.
            profiles_auto_close_positions: The same for methods the advisor computes, once called profiles.
            strict_credit_check: Whether credit is checked before every step of an order rather than only when it is
                placed and executed.
            group_proportional_allocation: Whether an order's shares, rather than the resulting positions, are in
                proportion to the method.

        Source: `POST /iserver/account/allocation/presets`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fa-allocation-management/set-allocation-preset>
        """
        return self._send(
            calls.set_presets(
                default_method_for_all,
                group_auto_close_positions,
                profiles_auto_close_positions,
                strict_credit_check,
                group_proportional_allocation,
            )
        )

    def models(self) -> AllocationModels:
        """The advisor's model portfolios and their allocation codes.

        Call it once in every session before anything in `fa_models` and before orders on a model: it sets up what
        those rely on, and without it they go wrong, orders with 400. Maps the name of each model to a code, in which
        master account, model and two internal marks are parted by the control character U+001D. The names are the
        spelling that `fa_models` wants. Derived from IBKR's own page; nobody has recorded a reply.

        Source: `GET /iserver/account/allocation/models`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fa-allocation-management>
        """
        return self._send(calls.models())


class AsyncAllocationNamespace:
    """Allocation groups and presets of a financial advisor. Every method is awaited."""

    __slots__ = ("_send",)

    def __init__(self, send: SendAsync) -> None:
        self._send = send

    async def accounts(self) -> AllocationAccounts:
        """The accounts an advisor may allocate to, with their value and free equity.

        Only for financial advisors and introducing brokers. Each account has its net liquidation value and its
        available equity as a list of `key` and `value` pairs; values are decimal text in the account's base currency,
        so look a key up rather than count on the order. The accounts named here are those a group may hold.

        Source: `GET /iserver/account/allocation/accounts`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fa-allocation-management/list-allocatable-subaccounts>
        """
        return await self._send(calls.accounts())

    async def groups(self) -> AllocationGroups:
        """The advisor's allocation groups, with size and method.

        Only for financial advisors and introducing brokers. Says of each group its name, how many accounts it holds
        and the letter of its method; the accounts themselves come from `allocation.group`. A group is traded by its
        name in place of an account id. `accounts.list` names the groups too, with the built-in one called `All`.

        Source: `GET /iserver/account/allocation/group`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fa-allocation-management/list-all-allocation-groups>
        """
        return await self._send(calls.groups())

    async def update_group(
        self,
        name: str,
        accounts: builtins.list[AllocationGroupAccount],
        default_method: AllocationMethodCode,
        *,
        prev_name: str | None = None,
    ) -> AllocationResult:
        """Change an allocation group's accounts, method or name.

        Replaces the group: accounts that are not listed are no longer in it. To rename it, `name` is the new name and
        `prev_name` the present one; otherwise leave `prev_name` out. Method and amounts are as in
        `allocation.create_group`. A refusal may come with status 200: look at `success`.

        Args:
            name: Name of the group; with `prev_name`, its new name.
            accounts: All accounts the group is to hold; with an `amount` each for methods `C`, `P`, `R` and `S`.
            default_method: Computed by IBKR: `A` by available equity, `E` equally, `N` by net liquidation value. By
                the advisor's amounts: `C` cash, `P` percentages, `R` ratios, `S` shares.
            prev_name: The group's present name, when it is to be renamed.

        Source: `PUT /iserver/account/allocation/group`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fa-allocation-management/modify-allocation-group>
        """
        return await self._send(calls.update_group(name, accounts, default_method, prev_name=prev_name))

    async def create_group(
        self, name: str, accounts: builtins.list[AllocationGroupAccount], default_method: AllocationMethodCode
    ) -> AllocationResult:
        """Create an allocation group.

        Only for financial advisors and introducing brokers. Orders may then be placed on the group's name in place of
        an account id. IBKR computes the shares of methods `A`, `E` and `N`; for `C`, `P`, `R` and `S` each account
        needs an `amount`, whose meaning goes with the method. A refusal may come with status 200: look at `success`.

        Args:
            name: Name of the new group, later used in place of an account id.
            accounts: The accounts of the group; with an `amount` each for methods `C`, `P`, `R` and `S`.
            default_method: Computed by IBKR: `A` by available equity, `E` equally, `N` by net liquidation value. By
                the advisor's amounts: `C` cash, `P` percentages, `R` ratios, `S` shares.

        Source: `POST /iserver/account/allocation/group`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fa-allocation-management/add-allocation-group>
        """
        return await self._send(calls.create_group(name, accounts, default_method))

    async def delete_group(self, name: str) -> AllocationResult:
        """Delete an allocation group.

        Only for financial advisors and introducing brokers. The name cannot be traded on any more; the accounts and
        their positions stay as they are. A refusal may come with status 200: look at `success`.

        Args:
            name: Name of an existing group.

        Source: `POST /iserver/account/allocation/group/delete`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fa-allocation-management/delete-an-allocation-group>
        """
        return await self._send(calls.delete_group(name))

    async def group(self, name: str) -> AllocationGroup:
        """One allocation group - its method and its accounts.

        Only for financial advisors and introducing brokers. The name is that of `allocation.groups`. Accounts have an
        `amount` only where the method is one of those the advisor computes (`C`, `P`, `R`, `S`). Read a group before
        you change it: `allocation.update_group` takes the whole list. A POST that changes nothing, so it may be
        repeated.

        Args:
            name: Name of an existing group.

        Source: `POST /iserver/account/allocation/group/single`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fa-allocation-management/retrieve-single-allocation-group>
        """
        return await self._send(calls.group(name))

    async def presets(self) -> AllocationPresets:
        """How orders on allocation groups are divided by default.

        Only for financial advisors and introducing brokers. The settings are those of Advisor Presets in Trader
        Workstation: each login there overwrites what was set here. `allocation.set_presets` says which combination
        does what.

        Source: `GET /iserver/account/allocation/presets`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fa-allocation-management/retrieve-allocation-presets>
        """
        return await self._send(calls.presets())

    async def set_presets(
        self,
        default_method_for_all: AllocationPresetMethod,
        group_auto_close_positions: bool,
        profiles_auto_close_positions: bool,
        strict_credit_check: bool,
        group_proportional_allocation: bool,
    ) -> AllocationResult:
        """Set how orders on allocation groups are divided by default.

        All five settings are needed, so read `allocation.presets` first. For methods IBKR computes:
        `group_proportional_allocation` false with `group_auto_close_positions` true brings the positions themselves
        into proportion; both true divide the order's shares and favour accounts that close a position; true and false
        divide them without that favour. For methods the advisor computes, `profiles_auto_close_positions` alone
        switches the favour. Trader Workstation does not learn of the change, and undoes it when it logs in.

        Args:
            default_method_for_all: Method of groups that have none: a letter, as in `allocation.create_group`, or
                `AvailableEquity`.
            group_auto_close_positions: Whether groups (methods IBKR computes) serve accounts first that close a
                position.
            profiles_auto_close_positions: The same for methods the advisor computes, once called profiles.
            strict_credit_check: Whether credit is checked before every step of an order rather than only when it is
                placed and executed.
            group_proportional_allocation: Whether an order's shares, rather than the resulting positions, are in
                proportion to the method.

        Source: `POST /iserver/account/allocation/presets`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fa-allocation-management/set-allocation-preset>
        """
        return await self._send(
            calls.set_presets(
                default_method_for_all,
                group_auto_close_positions,
                profiles_auto_close_positions,
                strict_credit_check,
                group_proportional_allocation,
            )
        )

    async def models(self) -> AllocationModels:
        """The advisor's model portfolios and their allocation codes.

        Call it once in every session before anything in `fa_models` and before orders on a model: it sets up what
        those rely on, and without it they go wrong, orders with 400. Maps the name of each model to a code, in which
        master account, model and two internal marks are parted by the control character U+001D. The names are the
        spelling that `fa_models` wants. Derived from IBKR's own page; nobody has recorded a reply.

        Source: `GET /iserver/account/allocation/models`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fa-allocation-management>
        """
        return await self._send(calls.models())
