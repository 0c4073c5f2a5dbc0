"""Real sockets on loopback that answer what a test tells them to, byte by byte."""

import socket
import ssl
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager


class Connection:
    """One connection, as the server sees it."""

    def __init__(self, number: int, peer: socket.socket, closing: threading.Event) -> None:
        self.number = number
        """Counts the connections of a server, from 0."""
        self.peer = peer
        self.closing = closing
        """Set when the test is over: what hangs lets go."""

    def read(self) -> bytes | None:
        """The next request, head and body; None when the client has left."""
        data = b""
        while b"\r\n\r\n" not in data:
            more = self.peer.recv(65536)
            if not more:
                return None
            data += more
        head, _, body = data.partition(b"\r\n\r\n")
        length = next(
            (int(line.split(b":")[1]) for line in head.split(b"\r\n") if line.lower()[:15] == b"content-length:"), 0
        )
        while len(body) < length:
            body += self.peer.recv(65536)
        return head + b"\r\n\r\n" + body

    def hang(self) -> None:
        """Say nothing until the test is over."""
        self.closing.wait(30)


class Server:
    """A listening socket, and what it saw."""

    def __init__(self) -> None:
        self.requests: list[tuple[int, bytes]] = []
        """The connection each request came on, and its bytes."""
        self.connections = 0
        self.url = ""


@contextmanager
def serve(answer: Callable[[Connection, bytes], bytes | None], tls: ssl.SSLContext | None = None) -> Generator[Server]:
    """Answer each request with what `answer` returns, or hang up where it returns None."""
    server, closing = Server(), threading.Event()
    listening = socket.create_server(("127.0.0.1", 0))
    scheme = "https" if tls else "http"
    server.url = f"{scheme}://127.0.0.1:{listening.getsockname()[1]}/v1/api"
    threads: list[threading.Thread] = []

    def converse(number: int, plain: socket.socket) -> None:
        try:
            with plain, tls.wrap_socket(plain, server_side=True) if tls else plain as peer:
                peer.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                connection = Connection(number, peer, closing)
                while (request := connection.read()) is not None:
                    server.requests.append((number, request))
                    reply = answer(connection, request)
                    if reply is None:
                        return
                    peer.sendall(reply)
        except OSError:
            return  # the client gave up, or did not like the certificate

    def accept() -> None:
        while True:
            try:
                plain, _ = listening.accept()
            except OSError:
                return
            thread = threading.Thread(target=converse, args=(server.connections, plain), daemon=True)
            server.connections += 1
            threads.append(thread)
            thread.start()

    accepting = threading.Thread(target=accept, daemon=True)
    accepting.start()
    try:
        yield server
    finally:
        closing.set()
        listening.shutdown(socket.SHUT_RDWR)
        listening.close()
        accepting.join(5)
        for thread in threads:
            thread.join(5)


def reply(body: bytes = b"", status: str = "200 OK", *headers: str) -> bytes:
    """A whole reply with a length."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", "Content-Type: application/json", *headers, "", ""]
    return "\r\n".join(lines).encode() + body


def always(data: bytes | None) -> Callable[[Connection, bytes], bytes | None]:
    """An `answer` for `serve` that says the same to everything."""

    def answer(connection: Connection, request: bytes) -> bytes | None:
        del connection, request
        return data

    return answer


def one_by_one(*replies: bytes) -> Callable[[Connection, bytes], bytes | None]:
    """An `answer` that says these things in turn, then hangs up."""
    left = iter(replies)

    def answer(connection: Connection, request: bytes) -> bytes | None:
        del connection, request
        return next(left, None)

    return answer
