"""The mock gateway from the command line: `python -m ibportal.mock`, or `ibportal-mock`."""

import argparse
import datetime as dt
import ipaddress
import sys
import time
from collections.abc import Sequence
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING

from ibportal.mock.profile import PROFILES

if TYPE_CHECKING:
    from ibportal.mock.gateway import MockGateway

BANNER = """\
Mock gateway: {profile} {accounts}, seed {seed}
  API       {url}
  Log in    {root}/   {login}
  Its page  {root}/mock

    from ibportal import Client

    with Client("{url}") as ib:
        print(ib.accounts.list())

Ctrl-C ends it.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve a mock gateway until it is interrupted; returns the exit status."""
    parser = _parser()
    options = parser.parse_args(arguments)
    if not _loopback(options.host) and not options.expose:
        parser.error(f"--host {options.host}: anybody who reaches it could use it; say --expose if that is meant")
    try:
        gateway = _gateway(options)
        serving = _serving(gateway, options)
    except ModuleNotFoundError as error:
        parser.exit(1, f'{error.name} is missing: pip install "ibportal[mock]"\n')
    except ValueError as error:
        parser.error(str(error))
    try:
        with serving as url:
            sys.stdout.write(_banner(gateway, url))
            sys.stdout.flush()
            while True:
                time.sleep(3600)
    except OSError as error:
        parser.exit(
            1,
            f"cannot listen on {options.host}:{options.port} ({error.strerror}): is a gateway running there, or "
            "AirPlay on a Mac? --port 0 takes a free one\n",
        )
    except KeyboardInterrupt:
        sys.stdout.write("\n")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="ibportal-mock", description="A mock of IBKR's Client Portal Gateway.")
    parser.add_argument("--seed", type=int, default=1, help="what accounts, contracts and prices are made from")
    parser.add_argument("--profile", default="paper", help=f"whose login (default: paper): {', '.join(PROFILES)}")
    parser.add_argument("--port", type=int, default=5000, help="0 for a free one (default: 5000)")
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: 127.0.0.1)")
    parser.add_argument("--expose", action="store_true", help="allow a --host that is not loopback, and any client")
    parser.add_argument("--http", action="store_true", help="plain HTTP instead of HTTPS")
    parser.add_argument("--wire", action="store_true", help="with the HTTP manners of the Java gateway")
    parser.add_argument(
        "--without", action="append", default=[], metavar="QUIRK", help="a quirk not to show; may be repeated"
    )
    parser.add_argument("--logged-out", action="store_true", help="start logged out: the login page waits")
    parser.add_argument("--pacing", action="store_true", help="enforce IBKR's limits: 429 and the penalty box")
    parser.add_argument(
        "--time", type=dt.datetime.fromisoformat, help="the time to start at, such as 2026-03-16T14:00Z (default: now)"
    )
    return parser


def _gateway(options: argparse.Namespace) -> "MockGateway":
    from ibportal.mock.clock import RunningClock
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.own import SHIPPED

    start: dt.datetime | None = options.time
    if start is not None and start.tzinfo is None:
        raise ValueError(f"--time {start.isoformat()}: say the time zone too, such as {start.isoformat()}Z")
    return MockGateway(
        seed=options.seed,
        clock=RunningClock(start),
        without=options.without,
        profile=options.profile,
        logged_in=not options.logged_out,
        allow=None if options.expose else SHIPPED,
        pacing=options.pacing,
    )


def _serving(gateway: "MockGateway", options: argparse.Namespace) -> AbstractContextManager[str]:
    from ibportal.mock import server, wire

    serve = wire.serve if options.wire else server.serve
    return serve(gateway, options.port, host=options.host, tls=not options.http)


def _banner(gateway: "MockGateway", url: str) -> str:
    from ibportal.mock.accounts import Accounts

    accounts = gateway.area(Accounts)
    switch = "Paper" if accounts.paper else "Live"
    return BANNER.format(
        profile=gateway.profile.name,
        accounts=", ".join(account.id for account in accounts.all),
        seed=gateway.seed,
        url=url,
        root=url.removesuffix("/v1/api"),
        login="(done already)" if gateway.logged_in else f"(any username, any password, {switch})",
    )


def _loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


if __name__ == "__main__":
    sys.exit(main())
