"""Which certificate a gateway may show.

The gateway signs its own, it expired in 2019 and names no host: nothing can verify it but its fingerprint (Q001). So
one of four things holds: it is on loopback and not checked; its fingerprint is pinned; it has been given a certificate
of its own, checked against a CA file; or it is checked as any other server's is.
"""

import hashlib
import ssl
from pathlib import Path
from typing import cast

import httpx

Verify = ssl.SSLContext | Path | str | bool | None
"""What `Client(verify=...)` takes."""

LOOPBACK = ("127.0.0.1", "localhost", "::1")
PIN = "sha256:"


def context(verify: Verify, base_url: str) -> ssl.SSLContext | bool:
    """What httpx is to verify the gateway at `base_url` with.

    Raises `ValueError` for a fingerprint that is none, a file that is not there, and for `verify=False` anywhere but on
    loopback.
    """
    host = httpx.URL(base_url).host
    match verify:
        case None:
            return host not in LOOPBACK
        case False if host not in LOOPBACK and base_url.startswith("https:"):
            raise ValueError(
                f"certificates are not left unchecked off loopback, and {host} is not on it; pin the gateway's with "
                f'verify="{PIN}…" or name a CA file'
            )
        case str() if verify.startswith(PIN):
            return PinnedContext.of(verify)
        case str() | Path():
            if not Path(verify).is_file():
                raise ValueError(f"verify={str(verify)!r} is neither a fingerprint ({PIN}…) nor a file")
            return ssl.create_default_context(cafile=str(verify))
        case _:
            return verify


def mount(verify: Verify, base_url: str, *, lenient: bool = True) -> tuple[str, ssl.SSLContext | bool] | None:
    """Where, as an `httpx` mount pattern, and with what the gateway is verified; None where it is like anybody else.

    Only that one address: the hosted operations of the same client go to IBKR, whose certificate is always checked.
    On loopback no proxy of the environment stands in between either. Unless `lenient`, nothing goes unchecked there.
    """
    url = httpx.URL(base_url)
    used = context(True if verify is None and not lenient else verify, base_url)
    if used is True and url.host not in LOOPBACK:
        return None
    return f"all://{url.netloc.decode()}", used


class PinnedContext(ssl.SSLContext):
    """Accepts one certificate, whoever signed it, and checks it before a byte of the application is sent."""

    fingerprint: bytes

    @classmethod
    def of(cls, pin: str) -> "PinnedContext":
        """A context for `sha256:` and 64 hexadecimal digits, with or without colons."""
        try:
            fingerprint = bytes.fromhex(pin.removeprefix(PIN).replace(":", ""))
        except ValueError:
            fingerprint = b""
        if len(fingerprint) != hashlib.sha256().digest_size:
            raise ValueError(f"{pin!r} is not a fingerprint: {PIN} and 64 hexadecimal digits")
        made = cls(ssl.PROTOCOL_TLS_CLIENT)
        made.check_hostname = False
        made.verify_mode = ssl.CERT_NONE  # the fingerprint says more than any signature
        made.fingerprint = fingerprint
        made.sslsocket_class = _PinnedSocket
        made.sslobject_class = _PinnedObject
        return made

    def check(self, certificate: bytes | None) -> None:
        """Raise `ssl.SSLCertVerificationError` unless `certificate` is the pinned one."""
        import hmac

        shown = hashlib.sha256(certificate or b"").digest()
        if not hmac.compare_digest(shown, self.fingerprint):
            raise ssl.SSLCertVerificationError(
                f"[SSL: CERTIFICATE_VERIFY_FAILED] the gateway shows {PIN}{shown.hex()}, not the pinned certificate"
            )


class _PinnedSocket(ssl.SSLSocket):
    """What a `PinnedContext` wraps a socket in."""

    def do_handshake(self, block: bool = False) -> None:  # noqa: FBT001, FBT002 - as ssl declares it
        super().do_handshake(block)
        cast("PinnedContext", self.context).check(self.getpeercert(binary_form=True))


class _PinnedObject(ssl.SSLObject):
    """What it wraps two buffers in, for an event loop."""

    def do_handshake(self) -> None:
        super().do_handshake()
        cast("PinnedContext", self.context).check(self.getpeercert(binary_form=True))
