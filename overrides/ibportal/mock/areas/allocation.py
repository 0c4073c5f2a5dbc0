"""Allocation on the wire: the accounts an advisor can divide orders among, groups of them, and presets."""

import dataclasses
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from ibportal.mock import balance
from ibportal.mock.accounts import Accounts
from ibportal.mock.groups import SHARED, Group, Groups
from ibportal.mock.handlers import handles
from ibportal.mock.models import Models
from ibportal.mock.reply import Refusal

if TYPE_CHECKING:
    from ibportal.mock.asked import Asked
    from ibportal.mock.gateway import MockGateway

SEPARATOR = "\x1d"
"""Between the parts of what stands for a model in an order."""


@handles("allocation.accounts")
def accounts(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """The accounts that orders can be divided among, with the figures they can be divided by."""
    del asked
    rows: list[dict[str, Any]] = []
    for account in gateway.area(Accounts).trading:
        figures = balance.figures(gateway, account.id)
        shown = {"NetLiquidation": figures.net_liquidation, "AvailableEquity": figures.available}
        data = [{"value": f"{value:.2f}", "key": key} for key, value in shown.items()]
        rows.append({"data": data, "name": account.id})
    return {"accounts": rows}


@handles("allocation.groups")
def groups(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """Every group, without its members."""
    del asked
    found = gateway.area(Groups).all.values()
    rows = [{"allocation_method": each.method, "size": len(each.members), "name": each.name} for each in found]
    return {"data": rows}


@handles("allocation.group")
def group(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """One group with its members."""
    found = gateway.area(Groups).all.get(asked.body["name"])
    if found is None:
        raise Refusal(500, f"Group {asked.body['name']} not found")
    members = [
        {"name": account} if amount is None else {"name": account, "amount": float(amount)}
        for account, amount in found.members
    ]
    return {"name": found.name, "accounts": members, "default_method": found.method}


@handles("allocation.create_group")
def create_group(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """Make a group; what is wrong with it is said under `success: false` (E07)."""
    state, made = gateway.area(Groups), _read(asked.body)
    wrong = f"Group {made.name} exists already" if made.name in state.all else _wrong(gateway, made)
    if wrong:
        return _refused(wrong, made.name)
    state.all[made.name] = made
    return {"success": True}


@handles("allocation.update_group")
def update_group(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """Change a group: its members, its method, or with `prev_name` its name."""
    state, made = gateway.area(Groups), _read(asked.body)
    before = asked.body.get("prev_name") or made.name
    if before not in state.all:
        return _refused(f"Group {before} not found", before)
    taken = made.name != before and made.name in state.all
    wrong = f"Group {made.name} exists already" if taken else _wrong(gateway, made)
    if wrong:
        return _refused(wrong, made.name)
    state.all = {made.name if name == before else name: each for name, each in state.all.items()}
    state.all[made.name] = made
    return {"success": True}


@handles("allocation.delete_group")
def delete_group(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """Delete a group."""
    if gateway.area(Groups).all.pop(asked.body["name"], None) is None:
        return _refused(f"Group {asked.body['name']} not found", asked.body["name"])
    return {"success": True}


@handles("allocation.presets")
def presets(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """How orders are divided where they do not say."""
    del asked
    return dataclasses.asdict(gateway.area(Groups).presets)


@handles("allocation.set_presets")
def set_presets(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """Have them divided in another way."""
    state = gateway.area(Groups)
    state.presets = state.presets.but(
        **{each.name: asked.body[each.name] for each in dataclasses.fields(state.presets)}
    )
    return {"success": True}


@handles("allocation.models")
def models(gateway: "MockGateway", asked: "Asked") -> dict[str, str]:
    """What stands for each model in an order: master account, model, and two marks."""
    del asked
    master = next((each.id for each in gateway.area(Accounts).all if each.master), None)
    if master is None:
        return {}
    return {name: SEPARATOR.join((master, name, "M", "T")) for name in gateway.area(Models).all}


def _read(body: dict[str, Any]) -> Group:
    amounts = [(each["name"], each.get("amount")) for each in body["accounts"]]
    members = tuple((name, None if amount is None else Decimal(str(amount))) for name, amount in amounts)
    return Group(body["name"], body["default_method"], members)


def _wrong(gateway: "MockGateway", made: Group) -> str:
    """Why a group cannot be; empty for one that can."""
    known = {each.id for each in gateway.area(Accounts).trading}
    if not gateway.area(Accounts).advisor:
        return "Only an advisor has groups"
    if not made.name.strip() or not made.members:
        return "A group has a name and at least one account"
    if strangers := [each for each in made.accounts if each not in known]:
        return f"Unknown account {strangers[0]}"
    if made.method in SHARED and any(amount is None for _, amount in made.members):
        return f"Method {made.method} wants an amount for every account"
    if made.method == "P" and sum((amount or Decimal(0) for _, amount in made.members), Decimal(0)) != 100:
        return "Percentages do not add up to 100"
    return ""


def _refused(text: str, name: str) -> dict[str, Any]:
    return {"success": False, "text": text, "failure_list": name}
