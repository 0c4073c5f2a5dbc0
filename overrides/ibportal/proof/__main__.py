"""The command line: `ibportal verify`, `ibportal record`, `ibportal replay`, or `python -m ibportal.proof`."""

import argparse
import json
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ibportal import contract as published
from ibportal.errors import IbportalError
from ibportal.exchange import GATEWAY

if TYPE_CHECKING:
    from ibportal.mock.contract import Contract

FITS, DIFFERS, NOTHING, STOPPED = 0, 1, 2, 130
"""Exit statuses: the contract holds; it does not; nothing could be said, or not of everything (no gateway, nobody
logged in, the login ended); Ctrl-C."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line says; returns the exit status."""
    parser = _parser()
    options = parser.parse_args(arguments)
    try:
        status: int = options.run(options)
        sys.stdout.flush()
    except BrokenPipeError:  # whoever reads, such as `head`, has enough; the rest goes nowhere, at the exit as well
        sys.stdout = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - open until the process ends
        return NOTHING
    except ModuleNotFoundError as error:
        parser.exit(NOTHING, f'{error.name} is missing: pip install "ibportal[mock]"\n')
    except IbportalError as error:
        parser.exit(NOTHING, f"{error}\n")
    except (OSError, ValueError) as error:
        parser.error(str(error))
    except KeyboardInterrupt:
        sys.stderr.write("\n")
        return STOPPED
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="ibportal", description="Prove a gateway against the contract, and record it."
    )
    commands = parser.add_subparsers(required=True, metavar="command")
    address = os.environ.get("IBPORTAL_URL") or GATEWAY
    gateway = argparse.ArgumentParser(add_help=False)
    gateway.add_argument("--url", default=address, help=f"the gateway, /v1/api included (default: {address})")
    gateway.add_argument("--contract", type=Path, help="another contract than the one of this distribution (JSON)")
    gateway.add_argument("--verify", metavar="PIN", help="certificate: sha256:… or a CA file; loopback needs none")

    verify = commands.add_parser("verify", parents=[gateway], help="call what only reads, compare every reply")
    verify.add_argument("--all", action="store_true", help="also what may be called once in 15 minutes only")
    verify.add_argument("--json", action="store_true", help="the report as JSON")
    verify.set_defaults(run=_verify)

    listening = argparse.ArgumentParser(add_help=False)
    listening.add_argument("--port", type=int, default=5001, help="where to listen on 127.0.0.1 (default: 5001)")
    listening.add_argument("--http", action="store_true", help="plain HTTP instead of HTTPS")

    record = commands.add_parser("record", parents=[gateway, listening], help="write down what a client and it say")
    record.add_argument("file", type=Path, help="where to, one exchange a line")
    record.add_argument("--force", action="store_true", help="overwrite the file")
    record.set_defaults(run=_record)

    replay = commands.add_parser("replay", parents=[listening], help="serve a recording as a mock gateway")
    replay.add_argument("file", type=Path, help="what `ibportal record` wrote")
    replay.set_defaults(run=_replay)
    return parser


def _verify(options: argparse.Namespace) -> int:
    from ibportal.client import Client
    from ibportal.proof import report
    from ibportal.proof.verify import INTERRUPTED, Fault, verify

    contract = _contract(options.contract)
    with Client(options.url, verify=options.verify, brokerage=False, keep_alive=False) as client:
        found = verify(client, contract, everything=options.all, progress=report.Progress(sys.stderr))
    if options.json:
        json.dump(report.as_json(found), sys.stdout, indent=2, ensure_ascii=False)
        sys.stdout.write("\n")
    else:
        sys.stdout.write(report.as_text(found))
    if found.ended == INTERRUPTED:
        return STOPPED
    if not found.is_conclusive():
        return NOTHING
    if found.findings(Fault.CONTRACT):
        return DIFFERS
    return NOTHING if found.ended else FITS


def _record(options: argparse.Namespace) -> int:
    from ibportal.proof.recorder import record

    file: Path = options.file
    if file.exists() and not (options.force and file.is_file()):
        raise ValueError(f"{file} is {'there already; --force overwrites it' if file.is_file() else 'no file'}")
    contract = _contract(options.contract)
    with record(
        options.url, file, contract, port=options.port, tls=not options.http, verify=options.verify
    ) as recording:
        sys.stdout.write(f"{recording.url} passes on to {options.url}, and writes into {file}; Ctrl-C ends it.\n")
        sys.stdout.flush()
        try:
            _until_interrupted()
        except KeyboardInterrupt:
            sys.stdout.write("\n")
    sys.stdout.write(f"{len(recording.exchanges)} exchanges in {file}\n")
    return FITS


def _replay(options: argparse.Namespace) -> int:
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.server import serve

    gateway = MockGateway(recordings=options.file)
    with serve(gateway, options.port, tls=not options.http) as url:
        sys.stdout.write(f"{url} answers from {options.file}; Ctrl-C ends it.\n")
        sys.stdout.flush()
        try:
            _until_interrupted()
        except KeyboardInterrupt:
            sys.stdout.write("\n")
    return FITS


def _contract(path: Path | None) -> "Contract":
    from ibportal.mock.contract import Contract, shared

    if path is None:
        return shared()
    document = json.loads(path.read_text(encoding="utf-8"))
    if "paths" not in document or "components" not in document:
        raise ValueError(f"{path} ({len(document)} keys) is no OpenAPI document; the contract is {published.path()}")
    return Contract(document)


def _until_interrupted() -> None:
    while True:
        time.sleep(3600)


if __name__ == "__main__":
    sys.exit(main())
