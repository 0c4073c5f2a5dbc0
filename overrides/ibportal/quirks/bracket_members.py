"""The members of a bracket."""

from ibportal.quirks.quirk import Quirk


class BracketMembers(Quirk):
    """Orders sent together are not accepted together: some may be refused, or missing in the reply, others live.

    The children of a bracket have no cOID of their own by the documents, so the reply does not tell which is which.
    """

    id = "bracket-members"
    title = "A bracket may be accepted in part"
    evidence = ("Q126",)
    operations = frozenset({"orders.place"})
    cure = "Every order sent needs an order id of its own in the reply, else `SubmissionIncomplete` says what is live."
    remove_when = "Orders sent together are accepted or refused together."
