"""Refusals that IBKR has never seen the request of."""

from typing import TYPE_CHECKING

from ibportal.quirks.quirk import Quirk

if TYPE_CHECKING:
    from collections.abc import Callable

    from ibportal.mock.asked import Asked
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.reply import Answer

_BLOCKED = "<HTML><HEAD>\n<TITLE>Access Denied</TITLE>\n</HEAD><BODY>\n<H1>Access Denied</H1>\n</BODY></HTML>"


class NotFromIbkr(Quirk):
    """The gateway, the network in front of IBKR, or another program answers, with statuses that mean something else.

    The gateway's IP filter, which knows no ::1, is 404 and the text `Access Denied`; a gateway that is configured
    wrongly is 500 `Internal Server Error`; what it does not know is a redirect to IBKR. The network in front of IBKR
    answers with pages: 403 without a User-Agent, 404 for an operation that is no more. On a Mac, AirPlay listens on
    port 5000 and answers 403.
    """

    id = "not-from-ibkr"
    title = "Others refuse, too"
    evidence = ("Q002", "Q003", "Q007", "Q011", "Q015", "Q064")
    cure = (
        "Told by their form, before any word is looked at: `AddressRefused`, `GatewayFault`, `WrongBaseUrl`, "
        "`EdgeRefused`, `RouteNotFound`, each with what to change. The default address is 127.0.0.1, every request "
        "has a User-Agent, and no redirect is followed."
    )
    remove_when = "Every refusal says who refuses."

    def mock(self, gateway: "MockGateway", asked: "Asked", proceed: "Callable[[Asked], Answer]") -> "Answer":
        """A page for whoever does not say what he is."""
        from ibportal.mock.reply import HTML, Refusal

        del gateway
        if not asked.request.header("User-Agent"):
            raise Refusal.with_text(403, _BLOCKED, media=HTML)
        return proceed(asked)
