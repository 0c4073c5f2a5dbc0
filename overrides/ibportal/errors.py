"""The errors of the client.

IbportalError
├── NoAnswer            nothing came back: no gateway, a broken connection, a deadline
├── ApiError            the gateway answered, and the answer is a refusal (whatever its status says)
└── UnreadableReply     a success whose body is not what the contract says
"""

from typing import Any


class IbportalError(Exception):
    """Whatever comes between a call and its result; `operation` names the call, as in `orders.place`.

    Arguments no request can be made of are not among them: they raise `TypeError` or `ValueError` before anything is
    sent.
    """

    def __init__(self, message: str, *, operation: str) -> None:
        super().__init__(message)
        self.operation = operation

    def __reduce__(self) -> tuple[Any, ...]:
        """Errors travel between processes: by default Python rebuilds them from the message alone, and fails."""
        return type(self).__new__, (type(self), *self.args), self.__dict__


class NoAnswer(IbportalError):
    """No reply: the gateway is not running, the connection broke, or a deadline passed.

    A request that changes something may have been carried out all the same.
    """


class ApiError(IbportalError):
    """The gateway refused: an error status, or a body with `error` under a success status.

    `status` is the HTTP status, `words` is what the gateway said, `body` the whole reply as text.
    """

    def __init__(self, message: str, *, operation: str, status: int, words: str, body: str) -> None:
        super().__init__(message, operation=operation)
        self.status = status
        self.words = words
        self.body = body


class UnreadableReply(IbportalError):
    """A success reply that does not fit the contract: not JSON, or a required field is missing."""

    def __init__(self, message: str, *, operation: str, status: int, body: str) -> None:
        super().__init__(message, operation=operation)
        self.status = status
        self.body = body
