"""Every quirk of the catalogue: the mock shows it, a client without the cure gets it wrong, a client with it right.

A demonstration is a flow, written as a user of the client would go about it, so the same one runs in `Client` and in
`AsyncClient`. It is true when the client got it right; a wrong result, or an error of ours, is not. A demonstration
module may say `WIRE = True` to be run against a server with the Java gateway's manners, and may have a `gateway`
function that makes the mock it needs. What shows on a stream only is demonstrated by `demonstrate_stream`, given the
`AsyncClient`, and by a `demonstrate` that is given the `Client`.
"""

# pyright: reportPrivateUsage=false
# a demonstration is a flow: the client's own driver and core run it

import asyncio
import json
from collections.abc import Generator
from contextlib import contextmanager
from importlib import util
from pathlib import Path
from types import ModuleType
from typing import Any, Protocol

import pytest

from ibportal import AsyncClient, Client, IbportalError
from ibportal.mock import MockGateway
from ibportal.mock.wire import serve
from ibportal.quirks.catalogue import catalogue

ROOT = Path(__file__).resolve().parents[2]
DEMOS = Path(__file__).parent / "demos"
EVIDENCE: dict[str, Any] = json.loads((ROOT / "spec" / "evidence.json").read_text(encoding="utf-8"))
QUIRKS = {quirk.id: quirk for quirk in catalogue()}


class Run(Protocol):
    """Runs a demonstration in one client or the other."""

    def __call__(self, demo: ModuleType, mock: MockGateway, **options: Any) -> bool: ...


def synchronously(demo: ModuleType, mock: MockGateway, **options: Any) -> bool:
    with Client(**options) as ib:
        try:
            if hasattr(demo, "demonstrate_stream"):
                return bool(demo.demonstrate(ib, mock))
            return bool(ib._runner.run(demo.demonstrate(ib._core, mock)))
        except IbportalError:
            return False


def asynchronously(demo: ModuleType, mock: MockGateway, **options: Any) -> bool:
    async def run() -> bool:
        async with AsyncClient(**options) as ib:
            try:
                if hasattr(demo, "demonstrate_stream"):
                    return bool(await demo.demonstrate_stream(ib, mock))
                return bool(await ib._runner.run(demo.demonstrate(ib._core, mock)))
            except IbportalError:
                return False

    return asyncio.run(run())


@contextmanager
def reached(demo: ModuleType, mock: MockGateway) -> Generator[dict[str, Any]]:
    """The arguments of a client that reaches `mock` the way the demonstration wants."""
    if not getattr(demo, "WIRE", False):
        yield {"transport": mock.transport(), "clock": mock.clock}
        return
    with serve(mock) as url:
        yield {"base_url": url}


def right(quirk: str, run: Run, *, cured: bool, shown: bool = True) -> bool:
    """Whether a client with or without the cure gets it right at a gateway with or without the quirk."""
    demo = module(type(QUIRKS[quirk]).__module__.rpartition(".")[2])
    mock: MockGateway = getattr(demo, "gateway", MockGateway)(without=() if shown else (quirk,))
    with reached(demo, mock) as options:
        return run(demo, mock, without=frozenset() if cured else {quirk}, keep_alive=False, **options)


def module(name: str) -> ModuleType:
    """The demonstration called `name`."""
    spec = util.spec_from_file_location(f"demo_{name}", DEMOS / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    loaded = util.module_from_spec(spec)
    spec.loader.exec_module(loaded)
    return loaded


both = pytest.mark.parametrize("run", [synchronously, asynchronously])
each = pytest.mark.parametrize("quirk", QUIRKS)


@each
@both
def test_a_client_without_the_cure_gets_it_wrong(quirk: str, run: Run) -> None:
    assert right(quirk, run, cured=False) is False


@each
@both
def test_a_client_with_the_cure_gets_it_right(quirk: str, run: Run) -> None:
    assert right(quirk, run, cured=True) is True


@each
@both
def test_the_cure_does_no_harm_at_a_gateway_without_the_quirk(quirk: str, run: Run) -> None:
    assert right(quirk, run, cured=True, shown=False) is True


@each
def test_a_quirk_is_documented(quirk: str) -> None:
    found = QUIRKS[quirk]
    assert (type(found).__doc__ or "").strip().endswith(".")
    assert found.cure.endswith(".")
    assert found.remove_when
    unknown = [name for name in found.evidence if name not in EVIDENCE["quirks"] | EVIDENCE["error_bodies"]]
    assert not unknown


def test_no_face_of_another_quirk_sees_a_request_that_comes_too_early() -> None:
    shown = [quirk.id for quirk in catalogue() if quirk.has_show()]
    assert set(shown[:4]) == {"analyst-windows", "endpoint-rates", "global-rate", "info-lane"}


def test_ids_are_unique() -> None:
    assert len(QUIRKS) == len(catalogue())


def test_every_demonstration_belongs_to_a_quirk() -> None:
    names = {type(quirk).__module__.rpartition(".")[2] for quirk in catalogue()}
    assert {path.stem for path in DEMOS.glob("*.py")} == names


def test_an_unknown_quirk_cannot_be_switched_off() -> None:
    with pytest.raises(ValueError, match="no quirk called snapshot-preflite"):
        Client(without={"snapshot-preflite"})
