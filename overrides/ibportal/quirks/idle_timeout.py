"""A session nobody speaks to ends."""

from ibportal.quirks.quirk import Quirk


class IdleTimeout(Quirk):
    """After five or six minutes without a request the brokerage session is gone, and after ten or so the login.

    The gateway of 2023 tickles IBKR itself, every 30 s once somebody is logged in; sessions are still reported to end,
    and without the gateway there is no such help.
    """

    id = "idle-timeout"
    title = "Five minutes of silence end the session"
    evidence = ("Q027",)
    cure = "The session is tickled every 55 to 60 seconds from the first sign of a login until the client is closed."
    remove_when = "A session lasts as long as its login, however quiet it is."
