"""The namespaces of the client: every operation of the contract is a method of one of them, sync and async."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from .._call import Call
    from .accounts import AccountsNamespace, AsyncAccountsNamespace
    from .alerts import AlertsNamespace, AsyncAlertsNamespace
    from .allocation import AllocationNamespace, AsyncAllocationNamespace
    from .balances import AsyncBalancesNamespace, BalancesNamespace
    from .banking import AsyncBankingNamespace, BankingNamespace
    from .ccp import AsyncCcpNamespace, CcpNamespace
    from .contracts import AsyncContractsNamespace, ContractsNamespace
    from .echo import AsyncEchoNamespace, EchoNamespace
    from .event_contracts import AsyncEventContractsNamespace, EventContractsNamespace
    from .fa_models import AsyncFaModelsNamespace, FaModelsNamespace
    from .management import AsyncManagementNamespace, ManagementNamespace
    from .market_data import AsyncMarketDataNamespace, MarketDataNamespace
    from .notifications import AsyncNotificationsNamespace, NotificationsNamespace
    from .oauth import AsyncOauthNamespace, OauthNamespace
    from .orders import AsyncOrdersNamespace, OrdersNamespace
    from .performance import AsyncPerformanceNamespace, PerformanceNamespace
    from .portfolio import AsyncPortfolioNamespace, PortfolioNamespace
    from .reference import AsyncReferenceNamespace, ReferenceNamespace
    from .reports import AsyncReportsNamespace, ReportsNamespace
    from .restrictions import AsyncRestrictionsNamespace, RestrictionsNamespace
    from .scanner import AsyncScannerNamespace, ScannerNamespace
    from .session import AsyncSessionNamespace, SessionNamespace
    from .sso import AsyncSsoNamespace, SsoNamespace
    from .tax_vouchers import AsyncTaxVouchersNamespace, TaxVouchersNamespace
    from .watchlists import AsyncWatchlistsNamespace, WatchlistsNamespace

T = TypeVar("T")


class Namespaces:
    """Every namespace, each imported when it is first used; a subclass says how a call is sent."""

    def _send(self, call: Call[T], /) -> T:
        raise NotImplementedError

    @cached_property
    def session(self) -> SessionNamespace:
        """Logging in, keeping alive, logging out: the two tiers of a gateway session."""
        from .session import SessionNamespace

        return SessionNamespace(self._send)

    @cached_property
    def accounts(self) -> AccountsNamespace:
        """The accounts a user may trade, their funds, margins and profit and loss."""
        from .accounts import AccountsNamespace

        return AccountsNamespace(self._send)

    @cached_property
    def portfolio(self) -> PortfolioNamespace:
        """Positions, ledgers, allocation and account facts, from the portfolio service."""
        from .portfolio import PortfolioNamespace

        return PortfolioNamespace(self._send)

    @cached_property
    def performance(self) -> PerformanceNamespace:
        """Returns, net asset value and transactions over time (PortfolioAnalyst)."""
        from .performance import PerformanceNamespace

        return PerformanceNamespace(self._send)

    @cached_property
    def contracts(self) -> ContractsNamespace:
        """Finding instruments, and the rules, schedules and algorithms that apply to them."""
        from .contracts import ContractsNamespace

        return ContractsNamespace(self._send)

    @cached_property
    def event_contracts(self) -> EventContractsNamespace:
        """Forecast and event contracts: categories, markets, rules."""
        from .event_contracts import EventContractsNamespace

        return EventContractsNamespace(self._send)

    @cached_property
    def market_data(self) -> MarketDataNamespace:
        """Quotes and bars."""
        from .market_data import MarketDataNamespace

        return MarketDataNamespace(self._send)

    @cached_property
    def scanner(self) -> ScannerNamespace:
        """Market scanners: what can be scanned for, and running one."""
        from .scanner import ScannerNamespace

        return ScannerNamespace(self._send)

    @cached_property
    def watchlists(self) -> WatchlistsNamespace:
        """Lists of instruments kept on IBKR's side."""
        from .watchlists import WatchlistsNamespace

        return WatchlistsNamespace(self._send)

    @cached_property
    def orders(self) -> OrdersNamespace:
        """Placing, answering, changing, cancelling and watching orders; trades."""
        from .orders import OrdersNamespace

        return OrdersNamespace(self._send)

    @cached_property
    def alerts(self) -> AlertsNamespace:
        """Alerts on price, time, margin, and the mobile trading assistant's alert."""
        from .alerts import AlertsNamespace

        return AlertsNamespace(self._send)

    @cached_property
    def notifications(self) -> NotificationsNamespace:
        """FYI notifications and how they are delivered."""
        from .notifications import NotificationsNamespace

        return NotificationsNamespace(self._send)

    @cached_property
    def allocation(self) -> AllocationNamespace:
        """Allocation groups and presets of a financial advisor."""
        from .allocation import AllocationNamespace

        return AllocationNamespace(self._send)

    @cached_property
    def fa_models(self) -> FaModelsNamespace:
        """Model portfolios of a financial advisor."""
        from .fa_models import FaModelsNamespace

        return FaModelsNamespace(self._send)

    @cached_property
    def oauth(self) -> OauthNamespace:
        """OAuth 1.0a and 2.0 tokens."""
        from .oauth import OauthNamespace

        return OauthNamespace(self._send)

    @cached_property
    def sso(self) -> SsoNamespace:
        """Single sign-on sessions opened on behalf of a user."""
        from .sso import SsoNamespace

        return SsoNamespace(self._send)

    @cached_property
    def management(self) -> ManagementNamespace:
        """Opening, changing and reading accounts as an institution (hosted, OAuth 2.0)."""
        from .management import ManagementNamespace

        return ManagementNamespace(self._send)

    @cached_property
    def banking(self) -> BankingNamespace:
        """Cash and asset transfers, bank instructions and their state (hosted, OAuth 2.0)."""
        from .banking import BankingNamespace

        return BankingNamespace(self._send)

    @cached_property
    def reports(self) -> ReportsNamespace:
        """Statements, trade confirmations and tax documents (hosted, OAuth 2.0)."""
        from .reports import ReportsNamespace

        return ReportsNamespace(self._send)

    @cached_property
    def reference(self) -> ReferenceNamespace:
        """Enumerations, forms, banks and requests that account management refers to."""
        from .reference import ReferenceNamespace

        return ReferenceNamespace(self._send)

    @cached_property
    def restrictions(self) -> RestrictionsNamespace:
        """Pre-trade compliance: restrictions and the lists they use (hosted)."""
        from .restrictions import RestrictionsNamespace

        return RestrictionsNamespace(self._send)

    @cached_property
    def balances(self) -> BalancesNamespace:
        """Cash balances for third parties (hosted)."""
        from .balances import BalancesNamespace

        return BalancesNamespace(self._send)

    @cached_property
    def tax_vouchers(self) -> TaxVouchersNamespace:
        """Tax vouchers: years, dividends, requests, downloads (hosted)."""
        from .tax_vouchers import TaxVouchersNamespace

        return TaxVouchersNamespace(self._send)

    @cached_property
    def echo(self) -> EchoNamespace:
        """Checks that requests and signatures arrive as sent (hosted)."""
        from .echo import EchoNamespace

        return EchoNamespace(self._send)

    @cached_property
    def ccp(self) -> CcpNamespace:
        """The retired CCP trading interface."""
        from .ccp import CcpNamespace

        return CcpNamespace(self._send)


class AsyncNamespaces:
    """Every namespace, each imported when it is first used; a subclass says how a call is sent."""

    async def _send(self, call: Call[T], /) -> T:
        raise NotImplementedError

    @cached_property
    def session(self) -> AsyncSessionNamespace:
        """Logging in, keeping alive, logging out: the two tiers of a gateway session."""
        from .session import AsyncSessionNamespace

        return AsyncSessionNamespace(self._send)

    @cached_property
    def accounts(self) -> AsyncAccountsNamespace:
        """The accounts a user may trade, their funds, margins and profit and loss."""
        from .accounts import AsyncAccountsNamespace

        return AsyncAccountsNamespace(self._send)

    @cached_property
    def portfolio(self) -> AsyncPortfolioNamespace:
        """Positions, ledgers, allocation and account facts, from the portfolio service."""
        from .portfolio import AsyncPortfolioNamespace

        return AsyncPortfolioNamespace(self._send)

    @cached_property
    def performance(self) -> AsyncPerformanceNamespace:
        """Returns, net asset value and transactions over time (PortfolioAnalyst)."""
        from .performance import AsyncPerformanceNamespace

        return AsyncPerformanceNamespace(self._send)

    @cached_property
    def contracts(self) -> AsyncContractsNamespace:
        """Finding instruments, and the rules, schedules and algorithms that apply to them."""
        from .contracts import AsyncContractsNamespace

        return AsyncContractsNamespace(self._send)

    @cached_property
    def event_contracts(self) -> AsyncEventContractsNamespace:
        """Forecast and event contracts: categories, markets, rules."""
        from .event_contracts import AsyncEventContractsNamespace

        return AsyncEventContractsNamespace(self._send)

    @cached_property
    def market_data(self) -> AsyncMarketDataNamespace:
        """Quotes and bars."""
        from .market_data import AsyncMarketDataNamespace

        return AsyncMarketDataNamespace(self._send)

    @cached_property
    def scanner(self) -> AsyncScannerNamespace:
        """Market scanners: what can be scanned for, and running one."""
        from .scanner import AsyncScannerNamespace

        return AsyncScannerNamespace(self._send)

    @cached_property
    def watchlists(self) -> AsyncWatchlistsNamespace:
        """Lists of instruments kept on IBKR's side."""
        from .watchlists import AsyncWatchlistsNamespace

        return AsyncWatchlistsNamespace(self._send)

    @cached_property
    def orders(self) -> AsyncOrdersNamespace:
        """Placing, answering, changing, cancelling and watching orders; trades."""
        from .orders import AsyncOrdersNamespace

        return AsyncOrdersNamespace(self._send)

    @cached_property
    def alerts(self) -> AsyncAlertsNamespace:
        """Alerts on price, time, margin, and the mobile trading assistant's alert."""
        from .alerts import AsyncAlertsNamespace

        return AsyncAlertsNamespace(self._send)

    @cached_property
    def notifications(self) -> AsyncNotificationsNamespace:
        """FYI notifications and how they are delivered."""
        from .notifications import AsyncNotificationsNamespace

        return AsyncNotificationsNamespace(self._send)

    @cached_property
    def allocation(self) -> AsyncAllocationNamespace:
        """Allocation groups and presets of a financial advisor."""
        from .allocation import AsyncAllocationNamespace

        return AsyncAllocationNamespace(self._send)

    @cached_property
    def fa_models(self) -> AsyncFaModelsNamespace:
        """Model portfolios of a financial advisor."""
        from .fa_models import AsyncFaModelsNamespace

        return AsyncFaModelsNamespace(self._send)

    @cached_property
    def oauth(self) -> AsyncOauthNamespace:
        """OAuth 1.0a and 2.0 tokens."""
        from .oauth import AsyncOauthNamespace

        return AsyncOauthNamespace(self._send)

    @cached_property
    def sso(self) -> AsyncSsoNamespace:
        """Single sign-on sessions opened on behalf of a user."""
        from .sso import AsyncSsoNamespace

        return AsyncSsoNamespace(self._send)

    @cached_property
    def management(self) -> AsyncManagementNamespace:
        """Opening, changing and reading accounts as an institution (hosted, OAuth 2.0)."""
        from .management import AsyncManagementNamespace

        return AsyncManagementNamespace(self._send)

    @cached_property
    def banking(self) -> AsyncBankingNamespace:
        """Cash and asset transfers, bank instructions and their state (hosted, OAuth 2.0)."""
        from .banking import AsyncBankingNamespace

        return AsyncBankingNamespace(self._send)

    @cached_property
    def reports(self) -> AsyncReportsNamespace:
        """Statements, trade confirmations and tax documents (hosted, OAuth 2.0)."""
        from .reports import AsyncReportsNamespace

        return AsyncReportsNamespace(self._send)

    @cached_property
    def reference(self) -> AsyncReferenceNamespace:
        """Enumerations, forms, banks and requests that account management refers to."""
        from .reference import AsyncReferenceNamespace

        return AsyncReferenceNamespace(self._send)

    @cached_property
    def restrictions(self) -> AsyncRestrictionsNamespace:
        """Pre-trade compliance: restrictions and the lists they use (hosted)."""
        from .restrictions import AsyncRestrictionsNamespace

        return AsyncRestrictionsNamespace(self._send)

    @cached_property
    def balances(self) -> AsyncBalancesNamespace:
        """Cash balances for third parties (hosted)."""
        from .balances import AsyncBalancesNamespace

        return AsyncBalancesNamespace(self._send)

    @cached_property
    def tax_vouchers(self) -> AsyncTaxVouchersNamespace:
        """Tax vouchers: years, dividends, requests, downloads (hosted)."""
        from .tax_vouchers import AsyncTaxVouchersNamespace

        return AsyncTaxVouchersNamespace(self._send)

    @cached_property
    def echo(self) -> AsyncEchoNamespace:
        """Checks that requests and signatures arrive as sent (hosted)."""
        from .echo import AsyncEchoNamespace

        return AsyncEchoNamespace(self._send)

    @cached_property
    def ccp(self) -> AsyncCcpNamespace:
        """The retired CCP trading interface."""
        from .ccp import AsyncCcpNamespace

        return AsyncCcpNamespace(self._send)
