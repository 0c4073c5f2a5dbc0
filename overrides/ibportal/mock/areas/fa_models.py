"""An advisor's models on the wire: what there is, what follows it, plans to move money and positions, and presets.

A plan is answered at once (`subscriptionStatus` 1), so that polling with its `subscriptionKey` is never needed, and is
carried out by `submit_transfers` with the plan's `transfersInstructionId`.
"""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from ibportal.mock import balance, models
from ibportal.mock.accounts import Accounts
from ibportal.mock.handlers import handles, refuses
from ibportal.mock.holdings import ZERO
from ibportal.mock.instrument import plain
from ibportal.mock.models import Model, Models, Move, Part, Plan
from ibportal.mock.reply import Refusal
from ibportal.node import is_object

if TYPE_CHECKING:
    from ibportal.mock.asked import Asked
    from ibportal.mock.gateway import MockGateway

TOTAL = "TOTAL"
"""The row of all accounts together."""
INDEPENDENT = "Independent"
"""The part of an account that follows no model, as the other side of a transfer of cash."""
PRESETS = {
    "avoidNegativeCashInIndependent": False,
    "closeDivestIndependentPosition": True,
    "fullyInvestExistingLongPositions": False,
    "keepModelOpen": False,
    "preferCrossWithIndependent": False,
    "preferTransferFromIndependent": True,
    "roundAllocationQuantityToExchangeBoardLot": False,
    "useNonBaseCcy": False,
    "useToleranceRange": False,
}
"""How models are traded until the user says otherwise."""
NOTHING = Model("", "", False, {}, {})  # noqa: FBT003 - not static


@refuses("fa_models.save")
def refuse(gateway: "MockGateway", asked: "Asked") -> None:
    """A model without a description is refused without a word (Q186)."""
    del gateway
    if is_object(asked.body) and "desc" not in asked.body:
        raise Refusal.with_text(400, "")


@handles("fa_models.is_full_master")
def is_full_master(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """Whether the login is an advisor's."""
    return {"isFullMaster": gateway.area(Accounts).advisor, **_request(asked)}


@handles("fa_models.list")
def listed(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """Every model in short."""
    master = next((each.id for each in gateway.area(Accounts).all if each.master), "")
    return {
        "baseCcy": gateway.profile.currency,
        "masterAccount": master,
        "models": [_summary(gateway, each) for each in gateway.area(Models).all.values()],
        **_request(asked),
    }


@handles("fa_models.summary")
def summary(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """One model in short; a name that there is not is answered as if it were an empty model (Q186)."""
    return {**_summary(gateway, _model(gateway, asked)), **_request(asked)}


@handles("fa_models.save")
def save(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """Make a model, or give one other targets; they have to add up to 1 (Q186)."""
    body = asked.body
    made = Model(
        body["model"],
        body["desc"],
        body["isStatic"],
        {each["conid"]: _exact(each["target"]) for each in body["positionTargets"]},
        {each["ccy"]: _exact(each["target"]) for each in body["cashTargets"]},
    )
    _add_up(made)
    wrong = "" if gateway.area(Accounts).advisor else "Only an advisor has models"
    wrong = wrong or _strangers(gateway, made.positions, made.cash)
    if not wrong:
        gateway.area(Models).all[made.name] = made
    return _saved(asked, wrong)


@handles("fa_models.positions")
def positions(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """What a model holds in all accounts together, beside its targets."""
    model = _model(gateway, asked)
    parts = gateway.area(Models).of_model(model.name)
    whole = sum((models.worth(gateway, account, part) for account, part in parts.items()), ZERO)
    conids = dict.fromkeys([*model.positions, *(conid for part in parts.values() for conid in part.positions)])
    rows = [_position(gateway, model, conid, parts, whole) for conid in conids]
    key = asked.body.get("sortField")
    if key is not None:
        rows.sort(key=lambda row: _sortable(row[key]), reverse=asked.body.get("sortDirection") == "DESC")
    cash = sum((part.cash for part in parts.values()), ZERO)
    held = sum((_exact(row["mv"]) for row in rows), ZERO)
    currency = gateway.profile.currency
    targets = {currency: ZERO, **model.cash}
    return {
        "cash": [
            _cash(each, cash if each == currency else ZERO, target, whole, balance.rate(gateway, each, currency))
            for each, target in targets.items()
        ],
        "mismatched": any(row["mismatchType"] for row in rows),
        "model": model.name,
        "nlv": float(whole),
        "positionList": rows[: int(asked.body.get("limit", len(rows)))],
        "positionTs": int(gateway.clock.now().timestamp() * 1000),
        "stkOnly": all(models.known(gateway, conid).sec_type == "STK" for conid in conids),
        "totalDlv": float(held),
        "totalMv": float(held),
        **_request(asked),
    }


@handles("fa_models.accounts")
def accounts(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """The accounts that follow a model, and all of them together."""
    model, state = _model(gateway, asked), gateway.area(Models)
    rows: list[dict[str, Any]] = []
    for account, part in state.of_model(model.name).items():
        value = models.worth(gateway, account, part)
        cost = sum(part.costs.values(), ZERO)
        rows.append(
            {
                "account": account,
                "accountImbalance": _figure(_imbalance(gateway, model, account, part, value), 6),
                "alias": "",
                "baseCcyAccount": gateway.profile.currency,
                "costBasis": _figure(cost),
                "exchangeRate": 1.0,
                "nlv": _figure(value),
                "numInstrumentsOutsideRange": 0,
                "unrealizedPnL": _figure(value - part.cash - cost),
                "cashInIndependent": _figure(models.free_cash(gateway, account)),
            }
        )
    if rows:
        added = {
            key: _figure(sum((_exact(row[key]) for row in rows), ZERO))
            for key in ("costBasis", "nlv", "unrealizedPnL", "cashInIndependent")
        }
        rows.append({**rows[0], "account": TOTAL, "alias": None, "accountImbalance": "0", **added})
    return {"accountInfoList": rows, "baseCcyMaster": gateway.profile.currency, "model": model.name, **_request(asked)}


@handles("fa_models.account_funds")
def account_funds(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """Every client account, and how much of it follows the model, other models and none."""
    model, state = _model(gateway, asked), gateway.area(Models)
    rows: list[dict[str, Any]] = []
    for account in gateway.area(Accounts).trading if gateway.area(Accounts).advisor else ():
        parts = {name: models.worth(gateway, account.id, part) for name, part in state.of_account(account.id).items()}
        whole = balance.figures(gateway, account.id).net_liquidation
        free = models.free_cash(gateway, account.id)
        rows.append(
            {
                "account": account.id,
                "accountModelNlv": _figure(parts.get(model.name, ZERO)),
                "accountOtherModelsNlv": _figure(sum(parts.values(), ZERO) - parts.get(model.name, ZERO)),
                "alias": account.alias or "",
                "baseCcyAccount": account.currency,
                "baseCcyAccountPrecision": str(models.CENT),
                "exchangeRate": 1.0,
                "cashInIndependentNlv": _figure(free),
                "positionsInIndependentNlv": _figure(whole - free - sum(parts.values(), ZERO)),
                "nlv": _figure(whole),
            }
        )
    return {
        "accountList": rows,
        "baseCcyMaster": gateway.profile.currency,
        "baseCcyMasterPrecision": str(models.CENT),
        "model": model.name,
        **_request(asked),
    }


@handles("fa_models.invest")
def invest(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """Plan to put cash of accounts into a model, or to take it out; no amount of 0 (Q186)."""
    plans: list[Plan] = []
    errors: list[str] = []
    model = _existing(gateway, asked.body["model"])
    for each in asked.body["accountList"]:
        wrong = _uninvestable(gateway, model, each["account"], _exact(each["amtToInvest"]))
        if wrong or model is None:
            errors.append(wrong)
        else:
            plans.append(models.invest(gateway, model, each["account"], _exact(each["amtToInvest"])))
    return _invested(gateway, asked, plans, errors)


@handles("fa_models.invest_in_models")
def invest_in_models(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """Plan the same for several models; an amount, a target amount, or a target share of each account's value."""
    body = asked.body
    names = [body["account"]] if body.get("account") else body.get("accountList") or []
    plans: list[Plan] = []
    errors: list[str] = [] if names else ["an account or a list of accounts is needed"]
    for account in names:
        for each in body.get("modelList", ()):
            model = _existing(gateway, each["model"])
            amount = _wanted(gateway, account, each)
            wrong = _uninvestable(gateway, model, account, amount)
            if wrong or model is None:
                errors.append(wrong)
            else:
                plans.append(models.invest(gateway, model, account, amount))
    return _invested(gateway, asked, plans, errors)


@handles("fa_models.rebalance_to_existing_targets")
def rebalance_to_existing_targets(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """Plan to bring all accounts of a model to its targets."""
    model = _existing(gateway, asked.body["model"])
    plan = models.rebalance(gateway, model) if model else None
    return _rebalanced(gateway, asked, plan)


@handles("fa_models.rebalance_to_new_targets")
def rebalance_to_new_targets(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """Plan to bring them to other targets, which become the model's; they have to add up to 1."""
    model = _existing(gateway, asked.body["model"])
    if model is None:
        return _rebalanced(gateway, asked, None)
    targets = {each["conid"]: _exact(each["target"]) for each in asked.body["positionTargets"]}
    cash = {each["ccy"]: _exact(each["target"]) for each in asked.body["cashTargets"]}
    made = Model(model.name, model.text, model.static, targets, cash)
    _add_up(made)
    if wrong := _strangers(gateway, targets, cash):
        raise Refusal(500, wrong)
    return _rebalanced(gateway, asked, models.rebalance(gateway, made, becomes=made))


@handles("fa_models.rebalance_to_specific_targets")
def rebalance_to_specific_targets(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """Plan to bring the contracts named to other targets; the others, and the model's own targets, stay."""
    model = _existing(gateway, asked.body["model"])
    if model is None:
        return _rebalanced(gateway, asked, None)
    targets = {each["conid"]: _exact(each["target"]) for each in asked.body["positionTargets"]}
    if wrong := _strangers(gateway, targets):
        raise Refusal(500, wrong)
    if any(not 0 <= each <= 1 for each in targets.values()):
        raise Refusal(400, "Bad Request: targets are fractions", code=True)
    made = Model(model.name, model.text, model.static, {**model.positions, **targets}, model.cash)
    return _rebalanced(gateway, asked, models.rebalance(gateway, made, only=targets))


@handles("fa_models.analyze_cash")
def analyze_cash(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """Plan transfers that put right negative cash: from the independent part to the models that lack it."""
    wanted = asked.body.get("accountList")
    plans = [
        Plan(model, ((account, -part.cash),))
        for (account, model), part in gateway.area(Models).parts.items()
        if part.cash < 0 and (not wanted or account in wanted)
    ]
    return {
        "cashTransfers": _transfers(gateway, plans),
        "error": None,
        "fxconvorders": [],
        "marginWarning": False,
        "success": True,
        "transfersInstructionId": gateway.area(Models).keep(plans),
        **_request(asked),
    }


@handles("fa_models.submit_transfers")
def submit_transfers(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """Carry out a plan; 500 for an instruction that there is not, such as -1 (Q186)."""
    if not models.carry_out(gateway, asked.body["fpOrderId"]):
        raise Refusal(500, f"no transfers with instruction id {asked.body['fpOrderId']}")
    return _saved(asked, "")


@handles("fa_models.presets")
def presets(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """How models are traded."""
    return {**PRESETS, **gateway.area(Models).presets, **_request(asked)}


@handles("fa_models.set_presets")
def set_presets(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """Have them traded in another way; what is not named stays."""
    gateway.area(Models).presets |= {name: asked.body[name] for name in PRESETS if name in asked.body}
    return _saved(asked, "")


def _request(asked: "Asked") -> dict[str, Any]:
    return {"reqID": asked.body["reqID"], "subscriptionStatus": 1}


def _saved(asked: "Asked", wrong: str) -> dict[str, Any]:
    return {"error": wrong or None, "success": not wrong, **_request(asked)}


def _existing(gateway: "MockGateway", name: str) -> Model | None:
    return gateway.area(Models).all.get(name)


def _model(gateway: "MockGateway", asked: "Asked") -> Model:
    """The model of that name, or an empty one of that name (Q186)."""
    name = asked.body["model"]
    return _existing(gateway, name) or Model(name, name, NOTHING.static, {}, {})


def _add_up(model: Model) -> None:
    """Raises the refusal of targets that are no fractions, or that do not add up to 1."""
    if wrong := [each for each in (*model.positions.values(), *model.cash.values()) if not 0 <= each <= 1]:
        raise Refusal(400, f"Bad Request: a target is a fraction, {wrong[0]} is none", code=True)
    total = sum(model.positions.values(), ZERO) + sum(model.cash.values(), ZERO)
    if abs(total - 1) > Decimal("0.000001"):
        raise Refusal(400, f"Bad Request: targets add up to {plain(total)}, not to 1", code=True)


def _strangers(gateway: "MockGateway", conids: Iterable[int], currencies: Iterable[str] = ()) -> str:
    """What is wrong with the contracts and currencies of a model; empty where all can be held."""
    try:
        for conid in conids:
            balance.rate(gateway, models.known(gateway, conid).currency, gateway.profile.currency)
        for currency in currencies:
            balance.rate(gateway, currency, gateway.profile.currency)
    except LookupError as error:
        return str(error)
    return ""


def _uninvestable(gateway: "MockGateway", model: Model | None, account: str, amount: Decimal) -> str:
    """Why an amount cannot be put into a model; empty where it can. 500 for nothing at all."""
    if not amount:
        raise Refusal(500, "amtToInvest must not be 0")
    if model is None:
        return "no such model"
    if account not in {each.id for each in gateway.area(Accounts).trading}:
        return f"{account} is no account of this advisor"
    if amount > 0 and amount > models.free_cash(gateway, account):
        return f"{account} has not enough cash outside its models"
    if amount < 0 and (account, model.name) not in gateway.area(Models).parts:
        return f"{account} does not follow {model.name}"
    return ""


def _wanted(gateway: "MockGateway", account: str, row: Mapping[str, Any]) -> Decimal:
    """The amount to invest for one model and account: what is said, or what is missing to a target."""
    if row.get("amtToInvest") is not None:
        return _exact(row["amtToInvest"])
    if gateway.area(Accounts).find(account) is None:
        return Decimal(1)
    part = gateway.area(Models).parts.get((account, row["model"]), Part())
    held = models.worth(gateway, account, part)
    if row.get("targetAmt") is not None:
        return _exact(row["targetAmt"]) - held
    percent = min(max(_exact(row.get("targetPercent", 0)), ZERO), Decimal(100))
    whole = balance.figures(gateway, account).net_liquidation
    return (percent / 100 * whole).quantize(models.CENT) - held


def _invested(gateway: "MockGateway", asked: "Asked", plans: list[Plan], errors: list[str]) -> dict[str, Any]:
    return {
        "allocations": [_allocation(gateway, plan, move) for plan in plans for move in plan.moves],
        "cashTransfers": _transfers(gateway, plans),
        "errors": errors,
        "positionTransfers": [],
        "subscriptionKey": asked.body.get("subscriptionKey"),
        "transfersInstructionId": gateway.area(Models).keep(plans),
        **_request(asked),
    }


def _rebalanced(gateway: "MockGateway", asked: "Asked", plan: Plan | None) -> dict[str, Any]:
    moves = plan.moves if plan else ()
    conids = list(dict.fromkeys(move.conid for move in moves))
    return {
        "accountsCanTradeFractions": list(dict.fromkeys(move.account for move in moves)),
        "allocationTotals": [_totals(gateway, conid, moves) for conid in conids],
        "allocations": [_allocation(gateway, plan, move) for move in moves] if plan else [],
        "baseCcy": gateway.profile.currency,
        "contractsAllocEnabled": conids,
        "contractsCashQtyEnabled": conids,
        "contractsFracEligible": conids,
        "errors": [] if plan else ["no such model"],
        "miPositionTransfers": [],
        "model": asked.body["model"],
        "positionTransfers": [],
        "subscriptionKey": asked.body.get("subscriptionKey"),
        "transfersInstructionId": gateway.area(Models).keep([plan] if plan else []),
        "warnings": [],
        **_request(asked),
    }


def _totals(gateway: "MockGateway", conid: int, moves: Iterable[Move]) -> dict[str, Any]:
    mine = [move for move in moves if move.conid == conid]
    bought, sold = [move for move in mine if move.quantity > 0], [move for move in mine if move.quantity < 0]
    return {
        "conid": conid,
        "secType": models.known(gateway, conid).sec_type,
        "totalBuy": _sum(move.quantity for move in bought),
        "totalCashQtyBuy": _sum(move.value for move in bought),
        "totalCashQtySell": _sum(-move.value for move in sold),
        "totalSell": _sum(-move.quantity for move in sold),
    }


def _sum(values: Iterable[Decimal]) -> str | None:
    total = sum(values, ZERO)
    return plain(total) if total else None


def _allocation(gateway: "MockGateway", plan: Plan, move: Move) -> dict[str, Any]:
    return {
        "account": move.account,
        "batchNumber": 4,
        "cashQty": plain(move.value),
        "closePosition": move.closes,
        "conid": move.conid,
        "fxHedgeConid": None,
        "fxHedgeQuantity": None,
        "isCashQty": False,
        "model": plan.model,
        "price": plain(move.price),
        "quantity": plain(move.quantity),
        "secType": models.known(gateway, move.conid).sec_type,
    }


def _transfers(gateway: "MockGateway", plans: Iterable[Plan]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for plan in plans:
        for account, amount in plan.cash:
            ways = (INDEPENDENT, plan.model) if amount > 0 else (plan.model, INDEPENDENT)
            found.append(
                {
                    "account": account,
                    "amt": plain(abs(amount)),
                    "batchNumber": 1,
                    "ccy": gateway.profile.currency,
                    "destinationModel": ways[1],
                    "sourceModel": ways[0],
                }
            )
    return found


def _summary(gateway: "MockGateway", model: Model) -> dict[str, Any]:
    parts = gateway.area(Models).of_model(model.name)
    return {
        "bootstrapped": True,
        "customIndex": False,
        "desc": model.text,
        "isStatic": model.static,
        "mismatch": False,
        "model": model.name,
        "nlv": _figure(sum((models.worth(gateway, account, part) for account, part in parts.items()), ZERO)),
        "numAccounts": len(parts),
    }


def _position(
    gateway: "MockGateway", model: Model, conid: int, parts: Mapping[str, Part], whole: Decimal
) -> dict[str, Any]:
    instrument = models.known(gateway, conid)
    held = sum((part.positions.get(conid, ZERO) for part in parts.values()), ZERO)
    rate = balance.rate(gateway, instrument.currency, gateway.profile.currency)
    value = sum(
        (
            models.worth(gateway, account, Part(positions={conid: part.positions.get(conid, ZERO)}))
            for account, part in parts.items()
        ),
        ZERO,
    )
    target = model.positions.get(conid, ZERO)
    actual = value / whole if whole else ZERO
    return {
        "actual": _figure(actual, 6),
        "actualRangeMax": None,
        "actualRangeMin": None,
        "ccy": instrument.currency,
        "conid": conid,
        "dlv": _figure(value),
        "exchangeRate": plain(rate),
        "flags": 0,
        "instrumentImbalance": _figure(actual - target if whole else ZERO, 6),
        "instrument": instrument.symbol,
        "mismatchType": int(bool(held) and not target),
        "mv": _figure(value),
        "position": plain(held),
        "target": plain(target),
    }


def _cash(currency: str, held: Decimal, target: Decimal, whole: Decimal, rate: Decimal) -> dict[str, Any]:
    actual = held / whole if whole else ZERO
    return {
        "actual": _figure(actual, 6),
        "ccy": currency,
        "exchangeRate": plain(rate),
        "instrumentImbalance": _figure(actual - target if whole else ZERO, 6),
        "mv": _figure(held),
        "target": plain(target),
    }


def _imbalance(gateway: "MockGateway", model: Model, account: str, part: Part, value: Decimal) -> Decimal:
    """How much of a part would have to be moved to be at the targets, as a fraction of its value."""
    moved = sum(
        (
            abs(
                models.worth(gateway, account, Part(positions={conid: part.positions.get(conid, ZERO)}))
                - model.positions.get(conid, ZERO) * value
            )
            for conid in {*part.positions, *model.positions}
        ),
        ZERO,
    )
    return moved / value if value else ZERO


def _sortable(value: Any) -> tuple[bool, float, str]:
    """Numbers that are written as text by their value, before text, before nothing."""
    try:
        return False, float(value), ""
    except (TypeError, ValueError):
        return True, 0.0, str(value or "")


def _exact(number: float | str | Decimal) -> Decimal:
    return Decimal(str(number))


def _figure(number: Decimal, places: int = 2) -> str:
    return plain(round(number, places))
