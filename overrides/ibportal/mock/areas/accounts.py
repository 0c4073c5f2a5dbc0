"""Accounts: which there are, which one is selected, who owns them."""

import datetime as dt
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from ibportal.mock.accounts import Account, Accounts
from ibportal.mock.groups import Groups
from ibportal.mock.handlers import handles
from ibportal.mock.reply import Refusal
from ibportal.mock.session import SERVER, Session

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ibportal.mock.asked import Asked
    from ibportal.mock.contract import Contract
    from ibportal.mock.gateway import MockGateway

PAGE = 20
"""Accounts of one page of `portfolio.subaccounts_page`."""
MOST = 100
"""Accounts that `portfolio.subaccounts` gives at most (Q172)."""
UNAVAILABLE = "Details currently unavailable. Please try again later and contact client services if the issue persists."


@handles("accounts.list")
def tradable(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """The accounts that can be traded in; primes the brokerage session for everything else (Q040)."""
    del asked
    session = gateway.area(Session)
    if session.half_open:
        return {}
    session.primed = True
    return listing(gateway)


def listing(gateway: "MockGateway") -> dict[str, Any]:
    """The accounts that can be traded in, as `accounts.list` and the `act` topic have them."""
    session, accounts = gateway.area(Session), gateway.area(Accounts)
    constant = _constant(gateway.contract)
    groups = ["All", *gateway.area(Groups).all] if accounts.advisor else []
    return {
        "accounts": [account.id for account in accounts.trading],
        "acctProps": {account.id: _properties(account) for account in accounts.trading},
        "aliases": {name: name for name in groups} | {each.id: each.alias or each.id for each in accounts.trading},
        "allowFeatures": constant["allowFeatures"]
        | {"allowFA": accounts.advisor, "allowDynAccount": accounts.dynamic, "allowCrypto": True, "allowMTA": True},
        "chartPeriods": constant["chartPeriods"],
        "groups": groups,
        "profiles": [],
        "selectedAccount": accounts.selected,
        "serverInfo": dict(SERVER),
        "sessionId": f"{session.id[:8]}.{session.serial:08x}",
        "isFT": False,
        "isPaper": accounts.paper,
    }


@handles("accounts.select")
def select(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """Make an account the one that requests without an account are about (Q042)."""
    accounts, wanted = gateway.area(Accounts), asked.body["acctId"]
    if wanted == accounts.selected:
        return {"success": "Account already set"}
    return _selected(accounts, wanted)


@handles("accounts.select_dynamic")
def select_dynamic(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """The same for logins whose accounts are too many to list; any other login is not let in (Q069)."""
    accounts = gateway.area(Accounts)
    if not accounts.dynamic:
        raise Refusal(401, UNAVAILABLE, code=True)
    return _selected(accounts, asked.body["acctId"])


@handles("accounts.search")
def search(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """The accounts whose id begins so; for logins whose accounts are too many to list only (Q069)."""
    accounts = gateway.area(Accounts)
    pattern = asked.path["searchPattern"]
    if not accounts.dynamic:
        raise Refusal(503, UNAVAILABLE, code=True)
    return {
        "matchedAccounts": [
            {"accountId": each.id, "alias": each.alias or each.id, "allocationId": each.id}
            for each in accounts.trading
            if each.id.startswith(pattern)
        ],
        "pattern": pattern,
    }


@handles("accounts.owners")
def owners(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """Who owns an account; invented people (Q187)."""
    accounts = gateway.area(Accounts)
    account = accounts.kept(asked.path["accountId"])
    born = dt.date(1950, 1, 1) + dt.timedelta(days=int(account.id[-4:]) * 2)
    return {
        "accountId": account.id,
        "users": [
            {
                "roleId": "OWNER",
                "hasRightCodeInd": True,
                "userName": accounts.username,
                "entity": {
                    "firstName": account.given,
                    "lastName": account.family,
                    "entityType": "INDIVIDUAL",
                    "entityName": account.title,
                    "dateOfBirth": born.isoformat(),
                },
            }
        ],
        "applicant": {"signatures": [account.title]},
    }


@handles("portfolio.accounts")
def portfolio_accounts(gateway: "MockGateway", asked: "Asked") -> list[dict[str, Any]]:
    """The accounts at the top; primes `/portfolio` (Q041)."""
    del asked
    gateway.area(Session).portfolio_primed = True
    return [attributes(account) for account in gateway.area(Accounts).all if not account.parent]


@handles("portfolio.subaccounts")
def subaccounts(gateway: "MockGateway", asked: "Asked") -> list[dict[str, Any]]:
    """The client accounts below an advisor's, or one's own; primes `/portfolio` as well (Q041)."""
    del asked
    gateway.area(Session).portfolio_primed = True
    return [attributes(account) for account in gateway.area(Accounts).trading[:MOST]]


@handles("portfolio.subaccounts_page", "portfolio.subaccounts_page_by_path")
def subaccounts_page(gateway: "MockGateway", asked: "Asked") -> Any:
    """One page of the same; a page after the last is empty."""
    gateway.area(Session).portfolio_primed = True
    wanted = str(asked.path.get("page", asked.query.get("page", 0)))
    if not wanted.isdecimal():
        raise Refusal(400, f"Bad Request: page must be a numeric value: {wanted}", code=True)
    page, below = int(wanted), gateway.area(Accounts).trading
    shown = [attributes(account) for account in below[page * PAGE : (page + 1) * PAGE]]
    if gateway.dialect.subaccounts_listed and "page" not in asked.path:
        return shown
    return {"metadata": {"total": len(below), "pageSize": PAGE, "pageNum": page}, "subaccounts": shown}


@handles("portfolio.meta")
def meta(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """What one account is."""
    return attributes(gateway.area(Accounts).kept(asked.path["accountId"]))


def attributes(account: Account) -> dict[str, Any]:
    """An account as the portfolio service describes it."""
    return {
        "id": account.id,
        "PrepaidCrypto-Z": False,
        "PrepaidCrypto-P": False,
        "brokerageAccess": account.brokerage_access,
        "accountId": account.id,
        "accountVan": account.id,
        "accountTitle": account.title,
        "displayName": account.alias or account.title,
        "accountAlias": account.alias,
        "accountStatus": int(account.opened.timestamp() * 1000),
        "currency": account.currency,
        "type": _kind(account),
        "tradingType": "STKNOPT",
        "businessType": "FA" if account.master else "FA_CLIENT" if account.parent else "INDEPENDENT",
        "category": "",
        "ibEntity": "IBLLC-US",
        "faclient": bool(account.parent),
        "clearingStatus": "O" if account.brokerage_access else "P",
        "covestor": False,
        "noClientTrading": False,
        "trackVirtualFXPortfolio": False,
        "acctCustType": "INDIVIDUAL",
        "parent": {
            "mmc": [],
            "accountId": account.parent,
            "isMParent": False,
            "isMChild": False,
            "isMultiplex": False,
        },
        "desc": f"{account.id} - {account.alias}" if account.alias else account.id,
    }


@lru_cache(maxsize=4)
def _constant(contract: "Contract") -> "Mapping[str, Any]":
    """What the listing says of every login, by the contract's example; listings share it."""
    constant: Mapping[str, Any] = contract.operations["accounts.list"].examples()["success"]
    return constant


def _selected(accounts: Accounts, wanted: str) -> dict[str, Any]:
    if wanted not in {account.id for account in accounts.trading}:
        raise Refusal(500, "Invalid account ID")
    accounts.selected = wanted
    return {"set": True, "acctId": wanted}


def _kind(account: Account) -> str:
    if account.paper:
        return "DEMO-ADVISOR" if account.master else "DEMO"
    return "PRO-ADV" if account.master else "INDIVIDUAL"


def _properties(account: Account) -> dict[str, bool]:
    return {
        "hasChildAccounts": account.master,
        "supportsCashQty": True,
        "liteUnderPro": False,
        "noFXConv": False,
        "isProp": False,
        "supportsFractions": True,
        "allowCustomerTime": False,
        "autoFx": False,
    }
