from typing import Literal

WatchlistsListSC = Literal["USER_WATCHLIST"]

WATCHLISTS_LIST_SC_VALUES: set[WatchlistsListSC] = {
    "USER_WATCHLIST",
}


def check_watchlists_list_sc(value: str) -> WatchlistsListSC:
    if value in WATCHLISTS_LIST_SC_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {WATCHLISTS_LIST_SC_VALUES!r}")
