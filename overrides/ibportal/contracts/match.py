"""What a search finds: listings, with the derivatives that exist on them, and issuers of bonds."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ibportal_generated.models.contract_match import ContractMatch
from ibportal_generated.models.contract_section import ContractSection

_DIGITS = re.compile(r"\d{1,20}")
_NO_CONID = 2147483647
"""Stands in the row of a bond search, which has issuers and no instrument (Q141)."""


@dataclass(frozen=True)
class Section:
    """One kind of instrument that a listing has."""

    sec_type: str
    """`STK`, `OPT`, `FUT`, `FOP`, `WAR`, `CFD`, `BAG`, …"""
    months: tuple[str, ...]
    """Months there are derivatives for, in the gateway's spelling: `JAN27`."""
    exchanges: tuple[str, ...]
    conid: int | None
    """Of the instrument itself, where the section is one: a CFD, say."""


@dataclass(frozen=True)
class Issuer:
    """An issuer of bonds."""

    id: str
    """Goes into `contracts.bonds`."""
    name: str


@dataclass(frozen=True)
class Match:
    """One listing found by `contracts.search`."""

    conid: int
    symbol: str
    name: str
    """Of the company or the index; may hold HTML entities."""
    exchange: str
    """Where it is listed."""
    restricted: str | None
    """A kind of instrument that this login may not trade, such as `CFD`."""
    sections: tuple[Section, ...]

    def section(self, sec_type: str) -> Section | None:
        """The section of a kind of instrument, such as `OPT`; None where there is none of that kind."""
        return next((section for section in self.sections if section.sec_type == sec_type), None)

    @property
    def months(self) -> tuple[str, ...]:
        """Months with options."""
        options = self.section("OPT")
        return options.months if options else ()

    @property
    def smart(self) -> bool:
        """Whether its options trade on SMART: of several listings of one ticker, the main one."""
        options = self.section("OPT")
        return options is not None and "SMART" in options.exchanges

    def __str__(self) -> str:
        return f"{self.symbol} {self.name} ({self.exchange or 'no exchange'}, conid {self.conid})"


def match(row: ContractMatch, *, bonds_apart: bool = True) -> Match | None:
    """The listing in a row of a search reply; None for the row of bonds, which has issuers and no instrument."""
    conid = number(row.conid)
    if conid is None or (bonds_apart and conid == _NO_CONID):
        return None
    return Match(
        conid=conid,
        symbol=row.symbol or "",
        name=row.company_name or "",
        exchange=row.description or "",
        restricted=row.restricted or None,
        sections=(*map(_section, row.sections or ()), *_legacy(row)),
    )


def issuers(row: ContractMatch) -> Iterator[Issuer]:
    """The issuers in a row of a search reply."""
    return (Issuer(each.id or "", each.name or "") for each in row.issuers or ())


def number(conid: object) -> int | None:
    """A conid, which comes as a number here and as a text there."""
    if isinstance(conid, int):
        return conid
    return int(conid) if isinstance(conid, str) and _DIGITS.fullmatch(conid) else None


def parts(joined: object, separator: str = ";") -> tuple[str, ...]:
    """The parts of a joined text; some end in the separator."""
    return tuple(part for part in joined.split(separator) if part) if isinstance(joined, str) else ()


def _section(row: ContractSection) -> Section:
    return Section(row.sec_type or "", parts(row.months), parts(row.exchange), number(row.conid))


def _legacy(row: ContractMatch) -> Iterator[Section]:
    """Months beside the sections, as older builds have them, of kinds that have no section."""
    known = {section.sec_type for section in row.sections or ()}
    for sec_type, months in (("FOP", row.fop), ("OPT", row.opt), ("WAR", row.war)):
        if months and sec_type not in known:
            yield Section(sec_type, parts(months), (), None)
