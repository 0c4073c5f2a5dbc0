"""Calls of the `watchlists` namespace: the requests of its methods, built and not sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._call import Call, Operation, given, reader

if TYPE_CHECKING:
    import builtins

    from ..models.watchlist import Watchlist
    from ..models.watchlist_deletion import WatchlistDeletion
    from ..models.watchlist_row import WatchlistRow
    from ..models.watchlists_list_sc import WatchlistsListSC
    from ..models.watchlists_reply import WatchlistsReply


GET = Operation("watchlists.get", "GET", "/iserver/watchlist")


def get(id: str) -> Call[Watchlist]:
    from ..api.watchlists import watchlists_get as endpoint

    return Call(
        GET,
        endpoint._get_kwargs(
            id=id,
        ),
        reader(endpoint._parse_response, ((200, "Watchlist"),)),
    )


CREATE = Operation("watchlists.create", "POST", "/iserver/watchlist")


def create(id: str, name: str, *, rows: builtins.list[WatchlistRow] | None = None) -> Call[Watchlist]:
    from ..api.watchlists import watchlists_create as endpoint
    from ..models.watchlist_request import WatchlistRequest

    try:
        request = endpoint._get_kwargs(
            body=WatchlistRequest(
                id=id,
                name=name,
                rows=given(rows),
            ),
        )
    except (AttributeError, TypeError):
        from .._unfit import refuse

        refuse(CREATE, create, locals())
        raise
    return Call(
        CREATE,
        request,
        reader(endpoint._parse_response, ((200, "Watchlist"),)),
    )


DELETE = Operation("watchlists.delete", "DELETE", "/iserver/watchlist")


def delete(id: str) -> Call[WatchlistDeletion]:
    from ..api.watchlists import watchlists_delete as endpoint

    return Call(
        DELETE,
        endpoint._get_kwargs(
            id=id,
        ),
        reader(endpoint._parse_response, ((200, "WatchlistDeletion"),)),
    )


LIST = Operation("watchlists.list", "GET", "/iserver/watchlists")


def list(*, sc: WatchlistsListSC | None = None) -> Call[WatchlistsReply]:
    from ..api.watchlists import watchlists_list as endpoint

    return Call(
        LIST,
        endpoint._get_kwargs(
            sc=given(sc),
        ),
        reader(endpoint._parse_response, ((200, "WatchlistsReply"),)),
    )
