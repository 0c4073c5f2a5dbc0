"""A request as it reaches the gateway, whatever brought it there."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Request:
    """One HTTP request."""

    method: str
    path: str
    """As sent, percent-encoded, `/v1/api` included, without the query."""
    query: str = ""
    """As sent, percent-encoded, without the question mark."""
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""
    client: str = "127.0.0.1"
    """The address it comes from; the gateway's IP filter looks at it."""

    def header(self, name: str) -> str | None:
        """The first header of that name, in any case."""
        wanted = name.lower()
        for each, value in self.headers:
            if each.lower() == wanted:
                return value
        return None
