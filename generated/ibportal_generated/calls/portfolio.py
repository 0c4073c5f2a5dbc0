"""Calls of the `portfolio` namespace: the requests of its methods, built and not sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._call import Call, Operation, given, reader

if TYPE_CHECKING:
    import builtins

    from ..models.combo_position import ComboPosition
    from ..models.ledger import Ledger
    from ..models.live_position import LivePosition
    from ..models.portfolio_account import PortfolioAccount
    from ..models.portfolio_allocation import PortfolioAllocation
    from ..models.portfolio_positions_direction import PortfolioPositionsDirection
    from ..models.portfolio_positions_live_direction import (
        PortfolioPositionsLiveDirection,
    )
    from ..models.portfolio_summary import PortfolioSummary
    from ..models.position import Position
    from ..models.positions_by_account import PositionsByAccount
    from ..models.positions_invalidated import PositionsInvalidated
    from ..models.subaccount_page import SubaccountPage


ACCOUNTS = Operation("portfolio.accounts", "GET", "/portfolio/accounts")


def accounts() -> Call[builtins.list[PortfolioAccount]]:
    from ..api.portfolio import portfolio_accounts as endpoint

    return Call(
        ACCOUNTS,
        endpoint._get_kwargs(),
        reader(endpoint._parse_response, ((200, "list[PortfolioAccount]"),)),
    )


POSITIONS_BY_CONID = Operation("portfolio.positions_by_conid", "GET", "/portfolio/positions/{conid}")


def positions_by_conid(conid: int) -> Call[PositionsByAccount]:
    from ..api.portfolio import portfolio_positions_by_conid as endpoint

    return Call(
        POSITIONS_BY_CONID,
        endpoint._get_kwargs(
            conid=conid,
        ),
        reader(endpoint._parse_response, ((200, "PositionsByAccount"),)),
    )


SUBACCOUNTS = Operation("portfolio.subaccounts", "GET", "/portfolio/subaccounts")


def subaccounts() -> Call[builtins.list[PortfolioAccount]]:
    from ..api.portfolio import portfolio_subaccounts as endpoint

    return Call(
        SUBACCOUNTS,
        endpoint._get_kwargs(),
        reader(endpoint._parse_response, ((200, "list[PortfolioAccount]"),)),
    )


SUBACCOUNTS_PAGE = Operation("portfolio.subaccounts_page", "GET", "/portfolio/subaccounts2")


def subaccounts_page(
    *, nocache: bool | None = None, page: int | None = None
) -> Call[SubaccountPage | builtins.list[PortfolioAccount]]:
    from ..api.portfolio import portfolio_subaccounts_page as endpoint

    return Call(
        SUBACCOUNTS_PAGE,
        endpoint._get_kwargs(
            nocache=given(nocache),
            page=given(page),
        ),
        reader(endpoint._parse_response, ((200, "SubaccountPage | list[PortfolioAccount]"),)),
    )


ALLOCATION = Operation("portfolio.allocation", "GET", "/portfolio/{accountId}/allocation")


def allocation(account_id: str, *, model: str | None = None) -> Call[PortfolioAllocation]:
    from ..api.portfolio import portfolio_allocation as endpoint

    return Call(
        ALLOCATION,
        endpoint._get_kwargs(
            account_id=account_id,
            model=given(model),
        ),
        reader(endpoint._parse_response, ((200, "PortfolioAllocation"),)),
    )


COMBO_POSITIONS = Operation("portfolio.combo_positions", "GET", "/portfolio/{accountId}/combo/positions")


def combo_positions(account_id: str, *, nocache: bool | None = None) -> Call[builtins.list[ComboPosition]]:
    from ..api.portfolio import portfolio_combo_positions as endpoint

    return Call(
        COMBO_POSITIONS,
        endpoint._get_kwargs(
            account_id=account_id,
            nocache=given(nocache),
        ),
        reader(endpoint._parse_response, ((200, "list[ComboPosition]"),)),
    )


LEDGER = Operation("portfolio.ledger", "GET", "/portfolio/{accountId}/ledger")


def ledger(account_id: str) -> Call[Ledger]:
    from ..api.portfolio import portfolio_ledger as endpoint

    return Call(
        LEDGER,
        endpoint._get_kwargs(
            account_id=account_id,
        ),
        reader(endpoint._parse_response, ((200, "Ledger"),)),
    )


META = Operation("portfolio.meta", "GET", "/portfolio/{accountId}/meta")


def meta(account_id: str) -> Call[PortfolioAccount]:
    from ..api.portfolio import portfolio_meta as endpoint

    return Call(
        META,
        endpoint._get_kwargs(
            account_id=account_id,
        ),
        reader(endpoint._parse_response, ((200, "PortfolioAccount"),)),
    )


POSITION = Operation("portfolio.position", "GET", "/portfolio/{accountId}/position/{conid}")


def position(account_id: str, conid: int) -> Call[builtins.list[Position]]:
    from ..api.portfolio import portfolio_position as endpoint

    return Call(
        POSITION,
        endpoint._get_kwargs(
            account_id=account_id,
            conid=conid,
        ),
        reader(endpoint._parse_response, ((200, "list[Position]"),)),
    )


INVALIDATE_POSITIONS = Operation(
    "portfolio.invalidate_positions", "POST", "/portfolio/{accountId}/positions/invalidate"
)


def invalidate_positions(account_id: str) -> Call[PositionsInvalidated]:
    from ..api.portfolio import portfolio_invalidate_positions as endpoint

    return Call(
        INVALIDATE_POSITIONS,
        endpoint._get_kwargs(
            account_id=account_id,
        ),
        reader(endpoint._parse_response, ((200, "PositionsInvalidated"),)),
    )


POSITIONS = Operation("portfolio.positions", "GET", "/portfolio/{accountId}/positions/{pageId}")


def positions(
    account_id: str,
    page_id: int,
    *,
    model: str | None = None,
    sort: str | None = None,
    direction: PortfolioPositionsDirection | None = None,
    wait_for_sec_def: bool | None = None,
) -> Call[builtins.list[Position]]:
    from ..api.portfolio import portfolio_positions as endpoint

    return Call(
        POSITIONS,
        endpoint._get_kwargs(
            account_id=account_id,
            page_id=page_id,
            model=given(model),
            sort=given(sort),
            direction=given(direction),
            wait_for_sec_def=given(wait_for_sec_def),
        ),
        reader(endpoint._parse_response, ((200, "list[Position]"),)),
    )


SUMMARY = Operation("portfolio.summary", "GET", "/portfolio/{accountId}/summary")


def summary(account_id: str) -> Call[PortfolioSummary]:
    from ..api.portfolio import portfolio_summary as endpoint

    return Call(
        SUMMARY,
        endpoint._get_kwargs(
            account_id=account_id,
        ),
        reader(endpoint._parse_response, ((200, "PortfolioSummary"),)),
    )


POSITIONS_LIVE = Operation("portfolio.positions_live", "GET", "/portfolio2/{accountId}/positions")


def positions_live(
    account_id: str,
    *,
    model: str | None = None,
    direction: PortfolioPositionsLiveDirection | None = None,
    sort: str | None = None,
) -> Call[builtins.list[LivePosition]]:
    from ..api.portfolio import portfolio_positions_live as endpoint

    return Call(
        POSITIONS_LIVE,
        endpoint._get_kwargs(
            account_id=account_id,
            model=given(model),
            direction=given(direction),
            sort=given(sort),
        ),
        reader(endpoint._parse_response, ((200, "list[LivePosition]"),)),
    )


CONSOLIDATED_ALLOCATION = Operation("portfolio.consolidated_allocation", "POST", "/portfolio/allocation")


def consolidated_allocation(acct_ids: builtins.list[str]) -> Call[PortfolioAllocation]:
    from ..api.portfolio import portfolio_consolidated_allocation as endpoint
    from ..models.consolidated_allocation_request import ConsolidatedAllocationRequest

    return Call(
        CONSOLIDATED_ALLOCATION,
        endpoint._get_kwargs(
            body=ConsolidatedAllocationRequest(
                acct_ids=acct_ids,
            ),
        ),
        reader(endpoint._parse_response, ((200, "PortfolioAllocation"),)),
    )


SUBACCOUNTS_PAGE_BY_PATH = Operation(
    "portfolio.subaccounts_page_by_path", "GET", "/portfolio/subaccounts2/{page}", deprecated=True
)


def subaccounts_page_by_path(page: str) -> Call[SubaccountPage]:
    from ..api.portfolio import portfolio_subaccounts_page_by_path as endpoint

    return Call(
        SUBACCOUNTS_PAGE_BY_PATH,
        endpoint._get_kwargs(
            page=page,
        ),
        reader(endpoint._parse_response, ((200, "SubaccountPage"),)),
    )
