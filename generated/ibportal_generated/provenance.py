"""What this package was generated from: releases of IBKR's documents, and the contract made from them."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True)
class Source:
    """One document, or one set of pages, that IBKR publishes."""

    version: str
    """What the document calls itself; IBKR has changed content under one version."""
    sha256: str
    """Of the document as it came; of several, of their `sha256sum` lines in name order."""
    date: dt.date
    """When this content was first pulled."""
    operations: int
    """Operations it describes."""


@dataclass(frozen=True)
class Contract:
    """The OpenAPI document that the client, the mock gateway and the tests read."""

    version: str
    """IBKR's release that the contract follows."""
    sha256: str
    """Of the contract, as in `ibportal.contract.path()`."""
    operations: int
    """Operations in it, each a method of the client."""
    sources: Mapping[str, Source]
    """What was pulled from IBKR, by name, in order of precedence; read-only."""


__contract__ = Contract(
    version="2.35.0",
    sha256="3bdcf692c234619955eb2949316ad6b7f459538ed3d3191e41a9ea75fd67e78f",
    operations=219,
    sources=MappingProxyType(
        {
            "openapi": Source(
                version="2.35.0",
                sha256="5c529db456ebb2262af3ad4961ca1fdf8c9c53d6a4a02c07ebfbdfbf5a3621b6",
                date=dt.date(2026, 11, 22),
                operations=182,
            ),
            "campus": Source(
                version="2026-07",
                sha256="2c6b02bf96dc5eae7411c876895607966a2c2f12fdae215cfe9821c190c1c488",
                date=dt.date(2026, 11, 22),
                operations=101,
            ),
            "swagger": Source(
                version="1.0.0",
                sha256="77982865089b63148af8d5798f32d085499c6c491ac37f9dbd73f3948a6a14f3",
                date=dt.date(2026, 11, 22),
                operations=83,
            ),
        }
    ),
)
