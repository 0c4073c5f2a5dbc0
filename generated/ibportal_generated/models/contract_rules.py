from __future__ import annotations

from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    TypeVar,
)

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.contract_increment_rule import ContractIncrementRule
    from ..models.contract_order_defaults import ContractOrderDefaults
    from ..models.contract_tif_defaults import ContractTifDefaults


T = TypeVar("T", bound="ContractRules")


@_attrs_define
class ContractRules:
    algo_eligible: bool | Unset = UNSET
    """ Whether IB algorithms can work orders; see `contracts.algos`. """
    all_or_none_eligible: bool | Unset = UNSET
    """ Whether an order may ask to be filled wholly or not at all. """
    cost_report: bool | Unset = UNSET
    """ Whether IBKR's own screens show a cost report. """
    can_trade_acct_ids: list[str] | Unset = UNSET
    """ Accounts of the user that may trade it. """
    error: None | str | Unset = UNSET
    """ Why the rules could not be had; null when all is well. """
    order_types: list[str] | Unset = UNSET
    """ Order types in regular hours. """
    ib_algo_types: list[str] | Unset = UNSET
    """ Order types that may carry an IB algorithm. """
    fraq_types: list[str] | Unset = UNSET
    """ Order types that may have fractions of a share as quantity. """
    force_order_preview: bool | Unset = UNSET
    """ Whether IBKR's own screens insist on a preview. """
    cqt_types: list[str] | Unset = UNSET
    """ Order types that may have an amount of money as quantity. """
    order_defaults: ContractOrderDefaults | Unset = UNSET
    """ The user's presets by order type (`LMT`, `MKT`, …). """
    order_types_outside: list[str] | Unset = UNSET
    """ Order types outside regular trading hours. """
    default_size: float | Unset = UNSET
    """ Quantity with which an order form would start. """
    cash_size: float | None | Unset = UNSET
    """ Amount of money with which an order form would start, in `cashCcy`. """
    size_increment: float | Unset = UNSET
    """ Step of the quantity in an order form; not the least quantity that can be traded. """
    tif_types: list[str] | Unset = UNSET
    """ Times in force with what they allow: `GTC/o,a` works outside regular hours (`o`) and for algorithms (`a`);
    capitals name the only order types. """
    tif_defaults: ContractTifDefaults | Unset = UNSET
    """ The user's presets that hold for every order type. """
    limit_price: float | None | Unset = UNSET
    """ Limit with which an order form would start; null without a market price. """
    order_origination: None | str | Unset = UNSET
    """ Who an option order is for, as US option exchanges want to know it; null elsewhere. """
    preview: bool | Unset = UNSET
    """ Whether IBKR's own screens preview an order first. """
    display_size: float | None | Unset = UNSET
    """ Step of the quantity that an order displays; null for none. """
    fraq_int: int | Unset = UNSET
    """ Decimal places of a fractional quantity; 0 when there are no fractions. """
    cash_ccy: None | str | Unset = UNSET
    """ Currency of amounts of money. """
    cash_qty_incr: float | None | Unset = UNSET
    """ Step of the amount of money; null where money cannot be the quantity. """
    price_magnifier: float | None | Unset = UNSET
    """ By how much prices are to be divided to have the currency (100 for pence); null for 1. """
    negative_capable: bool | Unset = UNSET
    """ Whether the price may be below zero. """
    increment_type: int | Unset = UNSET
    """ How price steps are to be read; only seen 1. """
    increment_rules: list[ContractIncrementRule] | Unset = UNSET
    """ Price steps by price, lowest edge first. """
    has_secondary: bool | Unset = UNSET
    """ Undocumented; only seen true. """
    mod_types: list[str] | Unset = UNSET
    """ Order types to which an existing order may be changed; with `modifyOrder` only. """
    increment: float | Unset = UNSET
    """ Price step at the present price; prices of orders must be multiples of it. """
    increment_digits: int | Unset = UNSET
    """ Decimal places of `increment`. """
    stopprice: float | None | Unset = UNSET
    """ Stop price with which an order form would start; null without a market price. All in lower case. """
    overnight_eligible: bool | Unset = UNSET
    """ Whether it trades in the overnight session. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "algo_eligible": "algoEligible",
        "all_or_none_eligible": "allOrNoneEligible",
        "cost_report": "costReport",
        "can_trade_acct_ids": "canTradeAcctIds",
        "order_types": "orderTypes",
        "ib_algo_types": "ibAlgoTypes",
        "fraq_types": "fraqTypes",
        "force_order_preview": "forceOrderPreview",
        "cqt_types": "cqtTypes",
        "order_defaults": "orderDefaults",
        "order_types_outside": "orderTypesOutside",
        "default_size": "defaultSize",
        "cash_size": "cashSize",
        "size_increment": "sizeIncrement",
        "tif_types": "tifTypes",
        "tif_defaults": "tifDefaults",
        "limit_price": "limitPrice",
        "order_origination": "orderOrigination",
        "display_size": "displaySize",
        "fraq_int": "fraqInt",
        "cash_ccy": "cashCcy",
        "cash_qty_incr": "cashQtyIncr",
        "price_magnifier": "priceMagnifier",
        "negative_capable": "negativeCapable",
        "increment_type": "incrementType",
        "increment_rules": "incrementRules",
        "has_secondary": "hasSecondary",
        "mod_types": "modTypes",
        "increment_digits": "incrementDigits",
        "overnight_eligible": "overnightEligible",
    }

    def to_dict(self) -> dict[str, Any]:
        algo_eligible = self.algo_eligible

        all_or_none_eligible = self.all_or_none_eligible

        cost_report = self.cost_report

        can_trade_acct_ids: list[str] | Unset = UNSET
        if not isinstance(self.can_trade_acct_ids, Unset):
            can_trade_acct_ids = self.can_trade_acct_ids

        error: None | str | Unset
        if isinstance(self.error, Unset):
            error = UNSET
        else:
            error = self.error

        order_types: list[str] | Unset = UNSET
        if not isinstance(self.order_types, Unset):
            order_types = self.order_types

        ib_algo_types: list[str] | Unset = UNSET
        if not isinstance(self.ib_algo_types, Unset):
            ib_algo_types = self.ib_algo_types

        fraq_types: list[str] | Unset = UNSET
        if not isinstance(self.fraq_types, Unset):
            fraq_types = self.fraq_types

        force_order_preview = self.force_order_preview

        cqt_types: list[str] | Unset = UNSET
        if not isinstance(self.cqt_types, Unset):
            cqt_types = self.cqt_types

        order_defaults: dict[str, Any] | Unset = UNSET
        if not isinstance(self.order_defaults, Unset):
            order_defaults = self.order_defaults.to_dict()

        order_types_outside: list[str] | Unset = UNSET
        if not isinstance(self.order_types_outside, Unset):
            order_types_outside = self.order_types_outside

        default_size = self.default_size

        cash_size: float | None | Unset
        if isinstance(self.cash_size, Unset):
            cash_size = UNSET
        else:
            cash_size = self.cash_size

        size_increment = self.size_increment

        tif_types: list[str] | Unset = UNSET
        if not isinstance(self.tif_types, Unset):
            tif_types = self.tif_types

        tif_defaults: dict[str, Any] | Unset = UNSET
        if not isinstance(self.tif_defaults, Unset):
            tif_defaults = self.tif_defaults.to_dict()

        limit_price: float | None | Unset
        if isinstance(self.limit_price, Unset):
            limit_price = UNSET
        else:
            limit_price = self.limit_price

        order_origination: None | str | Unset
        if isinstance(self.order_origination, Unset):
            order_origination = UNSET
        else:
            order_origination = self.order_origination

        preview = self.preview

        display_size: float | None | Unset
        if isinstance(self.display_size, Unset):
            display_size = UNSET
        else:
            display_size = self.display_size

        fraq_int = self.fraq_int

        cash_ccy: None | str | Unset
        if isinstance(self.cash_ccy, Unset):
            cash_ccy = UNSET
        else:
            cash_ccy = self.cash_ccy

        cash_qty_incr: float | None | Unset
        if isinstance(self.cash_qty_incr, Unset):
            cash_qty_incr = UNSET
        else:
            cash_qty_incr = self.cash_qty_incr

        price_magnifier: float | None | Unset
        if isinstance(self.price_magnifier, Unset):
            price_magnifier = UNSET
        else:
            price_magnifier = self.price_magnifier

        negative_capable = self.negative_capable

        increment_type = self.increment_type

        increment_rules: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.increment_rules, Unset):
            increment_rules = []
            for increment_rules_item_data in self.increment_rules:
                increment_rules_item = increment_rules_item_data.to_dict()
                increment_rules.append(increment_rules_item)

        has_secondary = self.has_secondary

        mod_types: list[str] | Unset = UNSET
        if not isinstance(self.mod_types, Unset):
            mod_types = self.mod_types

        increment = self.increment

        increment_digits = self.increment_digits

        stopprice: float | None | Unset
        if isinstance(self.stopprice, Unset):
            stopprice = UNSET
        else:
            stopprice = self.stopprice

        overnight_eligible = self.overnight_eligible

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if algo_eligible is not UNSET:
            field_dict["algoEligible"] = algo_eligible
        if all_or_none_eligible is not UNSET:
            field_dict["allOrNoneEligible"] = all_or_none_eligible
        if cost_report is not UNSET:
            field_dict["costReport"] = cost_report
        if can_trade_acct_ids is not UNSET:
            field_dict["canTradeAcctIds"] = can_trade_acct_ids
        if error is not UNSET:
            field_dict["error"] = error
        if order_types is not UNSET:
            field_dict["orderTypes"] = order_types
        if ib_algo_types is not UNSET:
            field_dict["ibAlgoTypes"] = ib_algo_types
        if fraq_types is not UNSET:
            field_dict["fraqTypes"] = fraq_types
        if force_order_preview is not UNSET:
            field_dict["forceOrderPreview"] = force_order_preview
        if cqt_types is not UNSET:
            field_dict["cqtTypes"] = cqt_types
        if order_defaults is not UNSET:
            field_dict["orderDefaults"] = order_defaults
        if order_types_outside is not UNSET:
            field_dict["orderTypesOutside"] = order_types_outside
        if default_size is not UNSET:
            field_dict["defaultSize"] = default_size
        if cash_size is not UNSET:
            field_dict["cashSize"] = cash_size
        if size_increment is not UNSET:
            field_dict["sizeIncrement"] = size_increment
        if tif_types is not UNSET:
            field_dict["tifTypes"] = tif_types
        if tif_defaults is not UNSET:
            field_dict["tifDefaults"] = tif_defaults
        if limit_price is not UNSET:
            field_dict["limitPrice"] = limit_price
        if order_origination is not UNSET:
            field_dict["orderOrigination"] = order_origination
        if preview is not UNSET:
            field_dict["preview"] = preview
        if display_size is not UNSET:
            field_dict["displaySize"] = display_size
        if fraq_int is not UNSET:
            field_dict["fraqInt"] = fraq_int
        if cash_ccy is not UNSET:
            field_dict["cashCcy"] = cash_ccy
        if cash_qty_incr is not UNSET:
            field_dict["cashQtyIncr"] = cash_qty_incr
        if price_magnifier is not UNSET:
            field_dict["priceMagnifier"] = price_magnifier
        if negative_capable is not UNSET:
            field_dict["negativeCapable"] = negative_capable
        if increment_type is not UNSET:
            field_dict["incrementType"] = increment_type
        if increment_rules is not UNSET:
            field_dict["incrementRules"] = increment_rules
        if has_secondary is not UNSET:
            field_dict["hasSecondary"] = has_secondary
        if mod_types is not UNSET:
            field_dict["modTypes"] = mod_types
        if increment is not UNSET:
            field_dict["increment"] = increment
        if increment_digits is not UNSET:
            field_dict["incrementDigits"] = increment_digits
        if stopprice is not UNSET:
            field_dict["stopprice"] = stopprice
        if overnight_eligible is not UNSET:
            field_dict["overnightEligible"] = overnight_eligible

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        return parsed(cls, src_dict)

    __iter__: ClassVar[None] = None

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: object) -> bool:
        return key in self.additional_properties
