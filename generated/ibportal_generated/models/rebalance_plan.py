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
    from ..models.model_allocation import ModelAllocation
    from ..models.model_position_transfer import ModelPositionTransfer
    from ..models.rebalance_total import RebalanceTotal


T = TypeVar("T", bound="RebalancePlan")


@_attrs_define
class RebalancePlan:
    accounts_can_trade_fractions: list[str] | Unset = UNSET
    """ Account ids that may trade fractional shares. """
    allocation_totals: list[RebalanceTotal] | Unset = UNSET
    """ What is bought and sold of each instrument over all accounts. """
    allocations: list[ModelAllocation] | Unset = UNSET
    """ Orders you have to place yourself. """
    base_ccy: str | Unset = UNSET
    """ The model's base currency. """
    contracts_alloc_enabled: list[int] | Unset = UNSET
    """ Conids that can be allocated. """
    contracts_cash_qty_enabled: list[int] | Unset = UNSET
    """ Conids that can be ordered by amount of cash. """
    contracts_frac_eligible: list[int] | Unset = UNSET
    """ Conids that can be held in fractions. """
    errors: list[str] | None | Unset = UNSET
    """ Why there is no plan; empty or null when there is one. """
    mi_position_transfers: list[ModelPositionTransfer] | Unset = UNSET
    """ Position transfers of a second kind; IBKR does not say what MI stands for. """
    model: str | Unset = UNSET
    position_transfers: list[ModelPositionTransfer] | Unset = UNSET
    """ Positions that change between models, or between a model and the part outside of any, without an order. """
    req_id: int | str | Unset = UNSET
    """ The request's number; text in an unfinished reply. """
    subscription_key: None | str | Unset = UNSET
    """ What to poll with while the reply is unfinished. """
    subscription_status: int | Unset = UNSET
    """ 1 when the reply is complete; 0 while the plan is being worked out. """
    transfers_instruction_id: int | str | Unset = UNSET
    """ What `fa_models.submit_transfers` wants as `fpOrderId`; good for one submission. """
    warnings: list[str] | None | Unset = UNSET
    """ What does not keep the plan from being carried out. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "accounts_can_trade_fractions": "accountsCanTradeFractions",
        "allocation_totals": "allocationTotals",
        "base_ccy": "baseCcy",
        "contracts_alloc_enabled": "contractsAllocEnabled",
        "contracts_cash_qty_enabled": "contractsCashQtyEnabled",
        "contracts_frac_eligible": "contractsFracEligible",
        "mi_position_transfers": "miPositionTransfers",
        "position_transfers": "positionTransfers",
        "req_id": "reqID",
        "subscription_key": "subscriptionKey",
        "subscription_status": "subscriptionStatus",
        "transfers_instruction_id": "transfersInstructionId",
    }

    def to_dict(self) -> dict[str, Any]:
        accounts_can_trade_fractions: list[str] | Unset = UNSET
        if not isinstance(self.accounts_can_trade_fractions, Unset):
            accounts_can_trade_fractions = self.accounts_can_trade_fractions

        allocation_totals: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.allocation_totals, Unset):
            allocation_totals = []
            for allocation_totals_item_data in self.allocation_totals:
                allocation_totals_item = allocation_totals_item_data.to_dict()
                allocation_totals.append(allocation_totals_item)

        allocations: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.allocations, Unset):
            allocations = []
            for allocations_item_data in self.allocations:
                allocations_item = allocations_item_data.to_dict()
                allocations.append(allocations_item)

        base_ccy = self.base_ccy

        contracts_alloc_enabled: list[int] | Unset = UNSET
        if not isinstance(self.contracts_alloc_enabled, Unset):
            contracts_alloc_enabled = self.contracts_alloc_enabled

        contracts_cash_qty_enabled: list[int] | Unset = UNSET
        if not isinstance(self.contracts_cash_qty_enabled, Unset):
            contracts_cash_qty_enabled = self.contracts_cash_qty_enabled

        contracts_frac_eligible: list[int] | Unset = UNSET
        if not isinstance(self.contracts_frac_eligible, Unset):
            contracts_frac_eligible = self.contracts_frac_eligible

        errors: list[str] | None | Unset
        if isinstance(self.errors, Unset):
            errors = UNSET
        elif isinstance(self.errors, list):
            errors = self.errors

        else:
            errors = self.errors

        mi_position_transfers: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.mi_position_transfers, Unset):
            mi_position_transfers = []
            for mi_position_transfers_item_data in self.mi_position_transfers:
                mi_position_transfers_item = mi_position_transfers_item_data.to_dict()
                mi_position_transfers.append(mi_position_transfers_item)

        model = self.model

        position_transfers: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.position_transfers, Unset):
            position_transfers = []
            for position_transfers_item_data in self.position_transfers:
                position_transfers_item = position_transfers_item_data.to_dict()
                position_transfers.append(position_transfers_item)

        req_id: int | str | Unset
        if isinstance(self.req_id, Unset):
            req_id = UNSET
        else:
            req_id = self.req_id

        subscription_key: None | str | Unset
        if isinstance(self.subscription_key, Unset):
            subscription_key = UNSET
        else:
            subscription_key = self.subscription_key

        subscription_status = self.subscription_status

        transfers_instruction_id: int | str | Unset
        if isinstance(self.transfers_instruction_id, Unset):
            transfers_instruction_id = UNSET
        else:
            transfers_instruction_id = self.transfers_instruction_id

        warnings: list[str] | None | Unset
        if isinstance(self.warnings, Unset):
            warnings = UNSET
        elif isinstance(self.warnings, list):
            warnings = self.warnings

        else:
            warnings = self.warnings

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if accounts_can_trade_fractions is not UNSET:
            field_dict["accountsCanTradeFractions"] = accounts_can_trade_fractions
        if allocation_totals is not UNSET:
            field_dict["allocationTotals"] = allocation_totals
        if allocations is not UNSET:
            field_dict["allocations"] = allocations
        if base_ccy is not UNSET:
            field_dict["baseCcy"] = base_ccy
        if contracts_alloc_enabled is not UNSET:
            field_dict["contractsAllocEnabled"] = contracts_alloc_enabled
        if contracts_cash_qty_enabled is not UNSET:
            field_dict["contractsCashQtyEnabled"] = contracts_cash_qty_enabled
        if contracts_frac_eligible is not UNSET:
            field_dict["contractsFracEligible"] = contracts_frac_eligible
        if errors is not UNSET:
            field_dict["errors"] = errors
        if mi_position_transfers is not UNSET:
            field_dict["miPositionTransfers"] = mi_position_transfers
        if model is not UNSET:
            field_dict["model"] = model
        if position_transfers is not UNSET:
            field_dict["positionTransfers"] = position_transfers
        if req_id is not UNSET:
            field_dict["reqID"] = req_id
        if subscription_key is not UNSET:
            field_dict["subscriptionKey"] = subscription_key
        if subscription_status is not UNSET:
            field_dict["subscriptionStatus"] = subscription_status
        if transfers_instruction_id is not UNSET:
            field_dict["transfersInstructionId"] = transfers_instruction_id
        if warnings is not UNSET:
            field_dict["warnings"] = warnings

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
