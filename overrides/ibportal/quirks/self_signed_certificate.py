"""The gateway's own certificate."""

from ibportal.quirks.quirk import Quirk


class SelfSignedCertificate(Quirk):
    """The gateway signs its certificate itself; it ran out in 2019, and names no host.

    Nothing can verify it, not even who trusts it by name. `listenSsl: false` in conf.yaml makes it speak plain HTTP.
    """

    id = "self-signed-certificate"
    title = "A certificate that cannot be verified"
    evidence = ("Q001",)
    cure = (
        "On loopback, and nowhere else, no certificate is asked for. Anywhere else it can be pinned by its "
        'fingerprint, `verify="sha256:…"`, or replaced by one that a CA file verifies.'
    )
    remove_when = "The gateway is shipped with a certificate that can be verified."
