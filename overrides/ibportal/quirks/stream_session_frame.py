"""The first frame of a client, which says whose session it is."""

from ibportal.quirks.quirk import StreamQuirk


class StreamSessionFrame(StreamQuirk):
    """A WebSocket waits for its session: IBKR says `{"message": "waiting for session"}` and nothing else of use.

    It goes on when the client has sent `{"session": "<id>"}`, the id that `session.tickle` gives. There is no echo;
    `system` with `success` follows, and everything sent before is lost. The wrong id ends the connection. A `Cookie`
    with the id does not help, as the gateway drops the client's.
    """

    id = "stream-session-frame"
    title = "A WebSocket has to be told whose session it is"
    evidence = ("Q193",)
    cure = (
        "The session is asked for over REST, sent as the first frame, and nothing is subscribed to before `system` "
        "says `success`."
    )
    remove_when = "The gateway's own cookies are enough for IBKR to greet a WebSocket."
