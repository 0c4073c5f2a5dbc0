"""The namespaces once more: the same methods, each giving the whole reply to exactly one request."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._call import AsyncFetch, Fetch
    from .accounts import AsyncRawAccountsNamespace, RawAccountsNamespace
    from .alerts import AsyncRawAlertsNamespace, RawAlertsNamespace
    from .allocation import AsyncRawAllocationNamespace, RawAllocationNamespace
    from .balances import AsyncRawBalancesNamespace, RawBalancesNamespace
    from .banking import AsyncRawBankingNamespace, RawBankingNamespace
    from .ccp import AsyncRawCcpNamespace, RawCcpNamespace
    from .contracts import AsyncRawContractsNamespace, RawContractsNamespace
    from .echo import AsyncRawEchoNamespace, RawEchoNamespace
    from .event_contracts import (
        AsyncRawEventContractsNamespace,
        RawEventContractsNamespace,
    )
    from .fa_models import AsyncRawFaModelsNamespace, RawFaModelsNamespace
    from .management import AsyncRawManagementNamespace, RawManagementNamespace
    from .market_data import AsyncRawMarketDataNamespace, RawMarketDataNamespace
    from .notifications import AsyncRawNotificationsNamespace, RawNotificationsNamespace
    from .oauth import AsyncRawOauthNamespace, RawOauthNamespace
    from .orders import AsyncRawOrdersNamespace, RawOrdersNamespace
    from .performance import AsyncRawPerformanceNamespace, RawPerformanceNamespace
    from .portfolio import AsyncRawPortfolioNamespace, RawPortfolioNamespace
    from .reference import AsyncRawReferenceNamespace, RawReferenceNamespace
    from .reports import AsyncRawReportsNamespace, RawReportsNamespace
    from .restrictions import AsyncRawRestrictionsNamespace, RawRestrictionsNamespace
    from .scanner import AsyncRawScannerNamespace, RawScannerNamespace
    from .session import AsyncRawSessionNamespace, RawSessionNamespace
    from .sso import AsyncRawSsoNamespace, RawSsoNamespace
    from .tax_vouchers import AsyncRawTaxVouchersNamespace, RawTaxVouchersNamespace
    from .watchlists import AsyncRawWatchlistsNamespace, RawWatchlistsNamespace


class RawNamespaces:
    """Every namespace, each imported when it is first used."""

    def __init__(self, fetch: Fetch) -> None:
        self._fetch = fetch

    @cached_property
    def session(self) -> RawSessionNamespace:
        """Logging in, keeping alive, logging out: the two tiers of a gateway session."""
        from .session import RawSessionNamespace

        return RawSessionNamespace(self._fetch)

    @cached_property
    def accounts(self) -> RawAccountsNamespace:
        """The accounts a user may trade, their funds, margins and profit and loss."""
        from .accounts import RawAccountsNamespace

        return RawAccountsNamespace(self._fetch)

    @cached_property
    def portfolio(self) -> RawPortfolioNamespace:
        """Positions, ledgers, allocation and account facts, from the portfolio service."""
        from .portfolio import RawPortfolioNamespace

        return RawPortfolioNamespace(self._fetch)

    @cached_property
    def performance(self) -> RawPerformanceNamespace:
        """Returns, net asset value and transactions over time (PortfolioAnalyst)."""
        from .performance import RawPerformanceNamespace

        return RawPerformanceNamespace(self._fetch)

    @cached_property
    def contracts(self) -> RawContractsNamespace:
        """Finding instruments, and the rules, schedules and algorithms that apply to them."""
        from .contracts import RawContractsNamespace

        return RawContractsNamespace(self._fetch)

    @cached_property
    def event_contracts(self) -> RawEventContractsNamespace:
        """Forecast and event contracts: categories, markets, rules."""
        from .event_contracts import RawEventContractsNamespace

        return RawEventContractsNamespace(self._fetch)

    @cached_property
    def market_data(self) -> RawMarketDataNamespace:
        """Quotes and bars."""
        from .market_data import RawMarketDataNamespace

        return RawMarketDataNamespace(self._fetch)

    @cached_property
    def scanner(self) -> RawScannerNamespace:
        """Market scanners: what can be scanned for, and running one."""
        from .scanner import RawScannerNamespace

        return RawScannerNamespace(self._fetch)

    @cached_property
    def watchlists(self) -> RawWatchlistsNamespace:
        """Lists of instruments kept on IBKR's side."""
        from .watchlists import RawWatchlistsNamespace

        return RawWatchlistsNamespace(self._fetch)

    @cached_property
    def orders(self) -> RawOrdersNamespace:
        """Placing, answering, changing, cancelling and watching orders; trades."""
        from .orders import RawOrdersNamespace

        return RawOrdersNamespace(self._fetch)

    @cached_property
    def alerts(self) -> RawAlertsNamespace:
        """Alerts on price, time, margin, and the mobile trading assistant's alert."""
        from .alerts import RawAlertsNamespace

        return RawAlertsNamespace(self._fetch)

    @cached_property
    def notifications(self) -> RawNotificationsNamespace:
        """FYI notifications and how they are delivered."""
        from .notifications import RawNotificationsNamespace

        return RawNotificationsNamespace(self._fetch)

    @cached_property
    def allocation(self) -> RawAllocationNamespace:
        """Allocation groups and presets of a financial advisor."""
        from .allocation import RawAllocationNamespace

        return RawAllocationNamespace(self._fetch)

    @cached_property
    def fa_models(self) -> RawFaModelsNamespace:
        """Model portfolios of a financial advisor."""
        from .fa_models import RawFaModelsNamespace

        return RawFaModelsNamespace(self._fetch)

    @cached_property
    def oauth(self) -> RawOauthNamespace:
        """OAuth 1.0a and 2.0 tokens."""
        from .oauth import RawOauthNamespace

        return RawOauthNamespace(self._fetch)

    @cached_property
    def sso(self) -> RawSsoNamespace:
        """Single sign-on sessions opened on behalf of a user."""
        from .sso import RawSsoNamespace

        return RawSsoNamespace(self._fetch)

    @cached_property
    def management(self) -> RawManagementNamespace:
        """Opening, changing and reading accounts as an institution (hosted, OAuth 2.0)."""
        from .management import RawManagementNamespace

        return RawManagementNamespace(self._fetch)

    @cached_property
    def banking(self) -> RawBankingNamespace:
        """Cash and asset transfers, bank instructions and their state (hosted, OAuth 2.0)."""
        from .banking import RawBankingNamespace

        return RawBankingNamespace(self._fetch)

    @cached_property
    def reports(self) -> RawReportsNamespace:
        """Statements, trade confirmations and tax documents (hosted, OAuth 2.0)."""
        from .reports import RawReportsNamespace

        return RawReportsNamespace(self._fetch)

    @cached_property
    def reference(self) -> RawReferenceNamespace:
        """Enumerations, forms, banks and requests that account management refers to."""
        from .reference import RawReferenceNamespace

        return RawReferenceNamespace(self._fetch)

    @cached_property
    def restrictions(self) -> RawRestrictionsNamespace:
        """Pre-trade compliance: restrictions and the lists they use (hosted)."""
        from .restrictions import RawRestrictionsNamespace

        return RawRestrictionsNamespace(self._fetch)

    @cached_property
    def balances(self) -> RawBalancesNamespace:
        """Cash balances for third parties (hosted)."""
        from .balances import RawBalancesNamespace

        return RawBalancesNamespace(self._fetch)

    @cached_property
    def tax_vouchers(self) -> RawTaxVouchersNamespace:
        """Tax vouchers: years, dividends, requests, downloads (hosted)."""
        from .tax_vouchers import RawTaxVouchersNamespace

        return RawTaxVouchersNamespace(self._fetch)

    @cached_property
    def echo(self) -> RawEchoNamespace:
        """Checks that requests and signatures arrive as sent (hosted)."""
        from .echo import RawEchoNamespace

        return RawEchoNamespace(self._fetch)

    @cached_property
    def ccp(self) -> RawCcpNamespace:
        """The retired CCP trading interface."""
        from .ccp import RawCcpNamespace

        return RawCcpNamespace(self._fetch)


class AsyncRawNamespaces:
    """Every namespace, each imported when it is first used."""

    def __init__(self, fetch: AsyncFetch) -> None:
        self._fetch = fetch

    @cached_property
    def session(self) -> AsyncRawSessionNamespace:
        """Logging in, keeping alive, logging out: the two tiers of a gateway session."""
        from .session import AsyncRawSessionNamespace

        return AsyncRawSessionNamespace(self._fetch)

    @cached_property
    def accounts(self) -> AsyncRawAccountsNamespace:
        """The accounts a user may trade, their funds, margins and profit and loss."""
        from .accounts import AsyncRawAccountsNamespace

        return AsyncRawAccountsNamespace(self._fetch)

    @cached_property
    def portfolio(self) -> AsyncRawPortfolioNamespace:
        """Positions, ledgers, allocation and account facts, from the portfolio service."""
        from .portfolio import AsyncRawPortfolioNamespace

        return AsyncRawPortfolioNamespace(self._fetch)

    @cached_property
    def performance(self) -> AsyncRawPerformanceNamespace:
        """Returns, net asset value and transactions over time (PortfolioAnalyst)."""
        from .performance import AsyncRawPerformanceNamespace

        return AsyncRawPerformanceNamespace(self._fetch)

    @cached_property
    def contracts(self) -> AsyncRawContractsNamespace:
        """Finding instruments, and the rules, schedules and algorithms that apply to them."""
        from .contracts import AsyncRawContractsNamespace

        return AsyncRawContractsNamespace(self._fetch)

    @cached_property
    def event_contracts(self) -> AsyncRawEventContractsNamespace:
        """Forecast and event contracts: categories, markets, rules."""
        from .event_contracts import AsyncRawEventContractsNamespace

        return AsyncRawEventContractsNamespace(self._fetch)

    @cached_property
    def market_data(self) -> AsyncRawMarketDataNamespace:
        """Quotes and bars."""
        from .market_data import AsyncRawMarketDataNamespace

        return AsyncRawMarketDataNamespace(self._fetch)

    @cached_property
    def scanner(self) -> AsyncRawScannerNamespace:
        """Market scanners: what can be scanned for, and running one."""
        from .scanner import AsyncRawScannerNamespace

        return AsyncRawScannerNamespace(self._fetch)

    @cached_property
    def watchlists(self) -> AsyncRawWatchlistsNamespace:
        """Lists of instruments kept on IBKR's side."""
        from .watchlists import AsyncRawWatchlistsNamespace

        return AsyncRawWatchlistsNamespace(self._fetch)

    @cached_property
    def orders(self) -> AsyncRawOrdersNamespace:
        """Placing, answering, changing, cancelling and watching orders; trades."""
        from .orders import AsyncRawOrdersNamespace

        return AsyncRawOrdersNamespace(self._fetch)

    @cached_property
    def alerts(self) -> AsyncRawAlertsNamespace:
        """Alerts on price, time, margin, and the mobile trading assistant's alert."""
        from .alerts import AsyncRawAlertsNamespace

        return AsyncRawAlertsNamespace(self._fetch)

    @cached_property
    def notifications(self) -> AsyncRawNotificationsNamespace:
        """FYI notifications and how they are delivered."""
        from .notifications import AsyncRawNotificationsNamespace

        return AsyncRawNotificationsNamespace(self._fetch)

    @cached_property
    def allocation(self) -> AsyncRawAllocationNamespace:
        """Allocation groups and presets of a financial advisor."""
        from .allocation import AsyncRawAllocationNamespace

        return AsyncRawAllocationNamespace(self._fetch)

    @cached_property
    def fa_models(self) -> AsyncRawFaModelsNamespace:
        """Model portfolios of a financial advisor."""
        from .fa_models import AsyncRawFaModelsNamespace

        return AsyncRawFaModelsNamespace(self._fetch)

    @cached_property
    def oauth(self) -> AsyncRawOauthNamespace:
        """OAuth 1.0a and 2.0 tokens."""
        from .oauth import AsyncRawOauthNamespace

        return AsyncRawOauthNamespace(self._fetch)

    @cached_property
    def sso(self) -> AsyncRawSsoNamespace:
        """Single sign-on sessions opened on behalf of a user."""
        from .sso import AsyncRawSsoNamespace

        return AsyncRawSsoNamespace(self._fetch)

    @cached_property
    def management(self) -> AsyncRawManagementNamespace:
        """Opening, changing and reading accounts as an institution (hosted, OAuth 2.0)."""
        from .management import AsyncRawManagementNamespace

        return AsyncRawManagementNamespace(self._fetch)

    @cached_property
    def banking(self) -> AsyncRawBankingNamespace:
        """Cash and asset transfers, bank instructions and their state (hosted, OAuth 2.0)."""
        from .banking import AsyncRawBankingNamespace

        return AsyncRawBankingNamespace(self._fetch)

    @cached_property
    def reports(self) -> AsyncRawReportsNamespace:
        """Statements, trade confirmations and tax documents (hosted, OAuth 2.0)."""
        from .reports import AsyncRawReportsNamespace

        return AsyncRawReportsNamespace(self._fetch)

    @cached_property
    def reference(self) -> AsyncRawReferenceNamespace:
        """Enumerations, forms, banks and requests that account management refers to."""
        from .reference import AsyncRawReferenceNamespace

        return AsyncRawReferenceNamespace(self._fetch)

    @cached_property
    def restrictions(self) -> AsyncRawRestrictionsNamespace:
        """Pre-trade compliance: restrictions and the lists they use (hosted)."""
        from .restrictions import AsyncRawRestrictionsNamespace

        return AsyncRawRestrictionsNamespace(self._fetch)

    @cached_property
    def balances(self) -> AsyncRawBalancesNamespace:
        """Cash balances for third parties (hosted)."""
        from .balances import AsyncRawBalancesNamespace

        return AsyncRawBalancesNamespace(self._fetch)

    @cached_property
    def tax_vouchers(self) -> AsyncRawTaxVouchersNamespace:
        """Tax vouchers: years, dividends, requests, downloads (hosted)."""
        from .tax_vouchers import AsyncRawTaxVouchersNamespace

        return AsyncRawTaxVouchersNamespace(self._fetch)

    @cached_property
    def echo(self) -> AsyncRawEchoNamespace:
        """Checks that requests and signatures arrive as sent (hosted)."""
        from .echo import AsyncRawEchoNamespace

        return AsyncRawEchoNamespace(self._fetch)

    @cached_property
    def ccp(self) -> AsyncRawCcpNamespace:
        """The retired CCP trading interface."""
        from .ccp import AsyncRawCcpNamespace

        return AsyncRawCcpNamespace(self._fetch)
