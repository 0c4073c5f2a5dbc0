"""Certificates for the server on loopback, made when it starts: nothing secret lies in a repository."""

import datetime as dt
import ipaddress
import ssl
import tempfile
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import NameOID

_GATEWAY = (
    (NameOID.COUNTRY_NAME, "US"),
    (NameOID.STATE_OR_PROVINCE_NAME, "CT"),
    (NameOID.LOCALITY_NAME, "Greenwich"),
    (NameOID.ORGANIZATION_NAME, "Interactive Brokers"),
    (NameOID.ORGANIZATIONAL_UNIT_NAME, "Client Portal"),
    (NameOID.COMMON_NAME, "Client Portal Web API"),
)
"""The subject of the certificate that the gateway ships."""
_VALID = (dt.datetime(2019, 2, 10, 16, 26, 2, tzinfo=dt.UTC), dt.datetime(2019, 5, 11, 16, 26, 2, tzinfo=dt.UTC))
"""When that certificate was valid."""
_CIPHERS = (
    "ECDHE-RSA-AES256-GCM-SHA384",
    "ECDHE-RSA-CHACHA20-POLY1305",
    "ECDHE-RSA-AES128-GCM-SHA256",
    "ECDHE-RSA-AES256-SHA384",
    "ECDHE-RSA-AES128-SHA256",
    "ECDHE-RSA-AES256-SHA",
    "ECDHE-RSA-AES128-SHA",
    "AES256-GCM-SHA384",
    "AES128-GCM-SHA256",
    "AES256-SHA256",
    "AES128-SHA256",
    "AES256-SHA",
    "AES128-SHA",
)
"""What the gateway accepts, but for the six `DHE-RSA-*`: those need parameters that take a minute to make."""


def context(*, manners: bool) -> ssl.SSLContext:
    """A server's TLS settings, with a new key.

    With the Java gateway's `manners`: TLS 1.2 only, no ALPN, and a certificate like the one it ships, self-signed,
    expired since 2019 and with no name that a client could check (Q001). Otherwise one for localhost, valid for a day.
    """
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    made.minimum_version = ssl.TLSVersion.TLSv1_2
    if manners:
        made.maximum_version = ssl.TLSVersion.TLSv1_2
        made.set_ciphers(":".join(_CIPHERS))
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "certificate.pem"
        file.write_bytes(_pem(manners=manners))
        made.load_cert_chain(file)
    return made


def _pem(*, manners: bool) -> bytes:
    key = rsa.generate_private_key(65537, 2048) if manners else ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name(
        [x509.NameAttribute(kind, text) for kind, text in _GATEWAY]
        if manners
        else [x509.NameAttribute(NameOID.COMMON_NAME, "ibportal mock gateway")]
    )
    now = dt.datetime.now(dt.UTC)
    first, last = _VALID if manners else (now - dt.timedelta(minutes=5), now + dt.timedelta(days=1))
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(first)
        .not_valid_after(last)
    )
    if not manners:
        names = [x509.DNSName("localhost"), x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]
        builder = builder.add_extension(x509.SubjectAlternativeName(names), critical=False)
    certificate = builder.sign(key, hashes.SHA256())
    secret = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return secret + certificate.public_bytes(serialization.Encoding.PEM)
