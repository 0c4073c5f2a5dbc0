"""A gateway that says nothing."""

from ibportal.quirks.quirk import Quirk


class SilentGateway(Quirk):
    """When the gateway loses IBKR, it does not say so: it answers nothing, or half a reply, for ever.

    There is no 502 and no timeout; replies after five minutes have come through. The request was sent on, once, and a
    client that gives up changes nothing about that: an order that still waits in the gateway's queue is sent when its
    client has long gone.
    """

    id = "silent-gateway"
    title = "No answer, for ever"
    evidence = ("Q010",)
    cure = (
        "Every request has a deadline. What is lost is told apart: `NoGateway`, nothing was sent; `DeadlinePassed`, a "
        "read; `OutcomeUnknown`, a write that may have been carried out, and is never sent again."
    )
    remove_when = "The gateway answers 502 or 504 when it loses IBKR."
