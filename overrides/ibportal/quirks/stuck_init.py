"""After a conflict IBKR needs minutes."""

from ibportal.quirks.quirk import Quirk


class StuckInit(Quirk):
    """`session.init` fails again and again, connected but not authenticated, for minutes after a conflict.

    A loop of attempts does not help, and the gateway itself stops after five; a pause does, or a logout.
    """

    id = "stuck-init"
    title = "Opening a session fails at first"
    evidence = ("Q047",)
    cure = (
        "`session.ensure` tries five times, with pauses that grow up to a minute, then raises and says what is "
        "left to do. It never logs out by itself: at a gateway, nobody but a person can log in again."
    )
    remove_when = "`session.init` succeeds, or says for how long it will not."
