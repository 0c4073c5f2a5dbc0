"""Watchlists: made, overwritten, read and deleted."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Self

from ibportal.mock import rows
from ibportal.mock.handlers import handles, refuses
from ibportal.mock.reply import Refusal
from ibportal.mock.universe import Universe
from ibportal.node import is_object

if TYPE_CHECKING:
    from ibportal.mock.asked import Asked
    from ibportal.mock.gateway import MockGateway

SYSTEM = (("-12", "Indices"), ("-11", "Most active"))
"""Lists that are everybody's; their ids are negative (Q183)."""


@dataclass(frozen=True)
class Watchlist:
    """One list: contracts and headings, in their order."""

    id: str
    name: str
    rows: tuple[dict[str, Any], ...]
    """`{"C": conid}`, a number or text, or `{"H": heading}`."""
    modified: int
    """When it was saved, in milliseconds since 1970; its hash too."""


@dataclass
class Watchlists:
    """The user's lists, by id."""

    lists: dict[str, Watchlist] = field(default_factory=dict[str, Watchlist])
    messages: int = 0
    """Answers so far: each has a number, `MID`."""

    @classmethod
    def fresh(cls, gateway: "MockGateway") -> Self:
        """None."""
        del gateway
        return cls()

    def number(self) -> str:
        """The number of the next answer."""
        self.messages += 1
        return str(self.messages)


@refuses("watchlists.create")
def refuse(gateway: "MockGateway", asked: "Asked") -> None:
    """Nothing at all has words of its own."""
    del gateway
    if asked.body is None or asked.body == {}:
        raise Refusal(400, "Bad Request: body can't be empty", code=True)
    if is_object(asked.body) and not str(asked.body.get("id", "")).isdecimal():
        raise Refusal(400, f"Bad Request: id must be a numeric value: {asked.body.get('id', '')}", code=True)


@handles("watchlists.create")
def create(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """Save a list; one with the same id is overwritten. What it is to hold is not looked at (Q183)."""
    body = asked.body
    made = Watchlist(
        body["id"],
        body["name"],
        tuple(dict(each) for each in body.get("rows", ())),
        int(gateway.clock.now().timestamp() * 1000),
    )
    gateway.area(Watchlists).lists[made.id] = made
    return {**_head(made), "instruments": []}


@handles("watchlists.get")
def get(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """One list with what it holds."""
    wanted = str(asked.query["id"])
    found = gateway.area(Watchlists).lists.get(wanted)
    if found is None:
        raise Refusal(503, f"Watchlist {wanted} not found", code=True)
    universe = gateway.area(Universe)
    return {**_head(found), "instruments": [_row(universe, each) for each in found.rows]}


@handles("watchlists.list")
def listed(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """The user's lists, and those of the system unless only the user's are asked for."""
    state = gateway.area(Watchlists)
    data: dict[str, Any] = {
        "scanners_only": False,
        "show_scanners": False,
        "bulk_delete": False,
        "user_lists": [
            {
                "is_open": False,
                "read_only": False,
                "name": each.name,
                "modified": each.modified,
                "id": each.id,
                "type": "watchlist",
            }
            for each in state.lists.values()
        ],
    }
    if asked.query.get("SC") != "USER_WATCHLIST":
        data["system_lists"] = [
            {"is_open": False, "read_only": True, "name": name, "id": number, "type": "watchlist"}
            for number, name in SYSTEM
        ]
    return {"data": data, "action": "content", "MID": state.number()}


@handles("watchlists.delete")
def delete(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """Delete a list; one that does not exist counts as deleted (Q183)."""
    state, wanted = gateway.area(Watchlists), str(asked.query["id"])
    state.lists.pop(wanted, None)
    return {"data": {"deleted": wanted}, "action": "context", "MID": state.number()}


def _head(found: Watchlist) -> dict[str, Any]:
    return {"id": found.id, "hash": str(found.modified), "name": found.name, "readOnly": False}


def _row(universe: Universe, row: dict[str, Any]) -> dict[str, Any]:
    """One row; of a contract that there is none of, only the number it was saved with."""
    if "C" not in row:
        return {"H": row.get("H", "")}
    saved = str(row["C"])
    conid = int(saved) if saved.isdecimal() else 0
    found = universe.instrument(conid)
    if found is None:
        return {"C": saved, "conid": conid}
    return {
        "ST": found.sec_type,
        "C": saved,
        "conid": conid,
        "name": found.name,
        "fullName": rows.full_name(found),
        "assetClass": found.sec_type,
        "ticker": found.symbol,
        "chineseName": "",
    }
