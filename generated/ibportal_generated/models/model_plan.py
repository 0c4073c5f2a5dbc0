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
    from ..models.model_cash_transfer import ModelCashTransfer
    from ..models.model_position_transfer import ModelPositionTransfer


T = TypeVar("T", bound="ModelPlan")


@_attrs_define
class ModelPlan:
    allocations: list[ModelAllocation] | Unset = UNSET
    """ Orders you have to place yourself. """
    cash_transfers: list[ModelCashTransfer] | Unset = UNSET
    """ Cash that moves into or out of the model. """
    errors: list[str] | None | Unset = UNSET
    """ Why there is no plan; empty or null when there is one. """
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "cash_transfers": "cashTransfers",
        "position_transfers": "positionTransfers",
        "req_id": "reqID",
        "subscription_key": "subscriptionKey",
        "subscription_status": "subscriptionStatus",
        "transfers_instruction_id": "transfersInstructionId",
    }

    def to_dict(self) -> dict[str, Any]:
        allocations: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.allocations, Unset):
            allocations = []
            for allocations_item_data in self.allocations:
                allocations_item = allocations_item_data.to_dict()
                allocations.append(allocations_item)

        cash_transfers: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.cash_transfers, Unset):
            cash_transfers = []
            for cash_transfers_item_data in self.cash_transfers:
                cash_transfers_item = cash_transfers_item_data.to_dict()
                cash_transfers.append(cash_transfers_item)

        errors: list[str] | None | Unset
        if isinstance(self.errors, Unset):
            errors = UNSET
        elif isinstance(self.errors, list):
            errors = self.errors

        else:
            errors = self.errors

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

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if allocations is not UNSET:
            field_dict["allocations"] = allocations
        if cash_transfers is not UNSET:
            field_dict["cashTransfers"] = cash_transfers
        if errors is not UNSET:
            field_dict["errors"] = errors
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
