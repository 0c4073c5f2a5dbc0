"""Lists of instruments kept on IBKR's side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..calls import watchlists as calls

if TYPE_CHECKING:
    import builtins

    from .._call import Send, SendAsync
    from ..models.watchlist import Watchlist
    from ..models.watchlist_deletion import WatchlistDeletion
    from ..models.watchlist_row import WatchlistRow
    from ..models.watchlists_list_sc import WatchlistsListSC
    from ..models.watchlists_reply import WatchlistsReply


class WatchlistsNamespace:
    """Lists of instruments kept on IBKR's side."""

    __slots__ = ("_send",)

    def __init__(self, send: Send) -> None:
        self._send = send

    def get(self, id: str) -> Watchlist:
        """The instruments of one watchlist.

        Answers a watchlist row by row. In the first reply for a list instruments may have conid and name only; ask
        again for the rest. An unknown id is answered with 503.

        Args:
            id: Id of the watchlist: digits, for IBKR's own lists with a minus before them.

        Source: `GET /iserver/watchlist`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-watchlists/return-a-single-saved-watchlist>
        """
        return self._send(calls.get(id))

    def create(self, id: str, name: str, *, rows: builtins.list[WatchlistRow] | None = None) -> Watchlist:
        """Creates a watchlist, or replaces the one with the same id.

        Saves the rows under an id chosen by the caller. An id in use is overwritten without a word, so look into
        `watchlists.list` first. Conids are not checked. The reply's `instruments` are always empty. A missing name
        and an id with anything but digits are answered with 503, an empty body with 400. There is no update: send the
        whole list again.

        Args:
            id: Digits, chosen by the caller; a list that has this id is overwritten.
            name: What Trader Workstation and Client Portal show.
            rows: The rows from top to bottom, no two of them alike; none where left out.

        Source: `POST /iserver/watchlist`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-watchlists/create-a-watchlist>
        """
        return self._send(calls.create(id, name, rows=rows))

    def delete(self, id: str) -> WatchlistDeletion:
        """Deletes a watchlist for good, on all platforms.

        Deletes one watchlist of the user. An unknown id is answered with 200 as if it had been there; in a session
        that has not read watchlists yet, with 503.

        Args:
            id: Id of the watchlist: digits, for IBKR's own lists with a minus before them.

        Source: `DELETE /iserver/watchlist`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-watchlists/delete-a-saved-watchlist>
        """
        return self._send(calls.delete(id))

    def list(self, *, sc: WatchlistsListSC | None = None) -> WatchlistsReply:
        """The names and ids of the user's watchlists.

        Lists the watchlists of the user, without what is in them; `watchlists.get` answers that. They are the same
        lists as in Trader Workstation and Client Portal. Without `SC` those that IBKR keeps come too, whose ids are
        negative.

        Args:
            sc: `USER_WATCHLIST` for the user's lists only; left out, those that IBKR keeps come too.

        Source: `GET /iserver/watchlists`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-watchlists/return-all-saved-watchlists>
        """
        return self._send(calls.list(sc=sc))


class AsyncWatchlistsNamespace:
    """Lists of instruments kept on IBKR's side. Every method is awaited."""

    __slots__ = ("_send",)

    def __init__(self, send: SendAsync) -> None:
        self._send = send

    async def get(self, id: str) -> Watchlist:
        """The instruments of one watchlist.

        Answers a watchlist row by row. In the first reply for a list instruments may have conid and name only; ask
        again for the rest. An unknown id is answered with 503.

        Args:
            id: Id of the watchlist: digits, for IBKR's own lists with a minus before them.

        Source: `GET /iserver/watchlist`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-watchlists/return-a-single-saved-watchlist>
        """
        return await self._send(calls.get(id))

    async def create(self, id: str, name: str, *, rows: builtins.list[WatchlistRow] | None = None) -> Watchlist:
        """Creates a watchlist, or replaces the one with the same id.

        Saves the rows under an id chosen by the caller. An id in use is overwritten without a word, so look into
        `watchlists.list` first. Conids are not checked. The reply's `instruments` are always empty. A missing name
        and an id with anything but digits are answered with 503, an empty body with 400. There is no update: send the
        whole list again.

        Args:
            id: Digits, chosen by the caller; a list that has this id is overwritten.
            name: What Trader Workstation and Client Portal show.
            rows: The rows from top to bottom, no two of them alike; none where left out.

        Source: `POST /iserver/watchlist`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-watchlists/create-a-watchlist>
        """
        return await self._send(calls.create(id, name, rows=rows))

    async def delete(self, id: str) -> WatchlistDeletion:
        """Deletes a watchlist for good, on all platforms.

        Deletes one watchlist of the user. An unknown id is answered with 200 as if it had been there; in a session
        that has not read watchlists yet, with 503.

        Args:
            id: Id of the watchlist: digits, for IBKR's own lists with a minus before them.

        Source: `DELETE /iserver/watchlist`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-watchlists/delete-a-saved-watchlist>
        """
        return await self._send(calls.delete(id))

    async def list(self, *, sc: WatchlistsListSC | None = None) -> WatchlistsReply:
        """The names and ids of the user's watchlists.

        Lists the watchlists of the user, without what is in them; `watchlists.get` answers that. They are the same
        lists as in Trader Workstation and Client Portal. Without `SC` those that IBKR keeps come too, whose ids are
        negative.

        Args:
            sc: `USER_WATCHLIST` for the user's lists only; left out, those that IBKR keeps come too.

        Source: `GET /iserver/watchlists`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-watchlists/return-all-saved-watchlists>
        """
        return await self._send(calls.list(sc=sc))
