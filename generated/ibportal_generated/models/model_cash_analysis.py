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
    from ..models.model_cash_transfer import ModelCashTransfer
    from ..models.model_fx_conversion import ModelFxConversion


T = TypeVar("T", bound="ModelCashAnalysis")


@_attrs_define
class ModelCashAnalysis:
    cash_transfers: list[ModelCashTransfer] | Unset = UNSET
    """ Cash to move out of models. """
    error: None | str | Unset = UNSET
    """ Why there is no result; null when there is one. """
    fxconvorders: list[ModelFxConversion] | Unset = UNSET
    """ Currency conversions to order. """
    margin_warning: bool | Unset = UNSET
    """ Whether a margin account would go negative in a currency that is not its base. """
    req_id: int | Unset = UNSET
    """ The request's number. """
    subscription_key: None | str | Unset = UNSET
    subscription_status: int | Unset = UNSET
    """ 1 when the reply is complete, which it is at once here. """
    success: bool | Unset = UNSET
    transfers_instruction_id: int | str | Unset = UNSET
    """ What `fa_models.submit_transfers` wants as `fpOrderId`. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "cash_transfers": "cashTransfers",
        "margin_warning": "marginWarning",
        "req_id": "reqID",
        "subscription_key": "subscriptionKey",
        "subscription_status": "subscriptionStatus",
        "transfers_instruction_id": "transfersInstructionId",
    }

    def to_dict(self) -> dict[str, Any]:
        cash_transfers: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.cash_transfers, Unset):
            cash_transfers = []
            for cash_transfers_item_data in self.cash_transfers:
                cash_transfers_item = cash_transfers_item_data.to_dict()
                cash_transfers.append(cash_transfers_item)

        error: None | str | Unset
        if isinstance(self.error, Unset):
            error = UNSET
        else:
            error = self.error

        fxconvorders: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.fxconvorders, Unset):
            fxconvorders = []
            for fxconvorders_item_data in self.fxconvorders:
                fxconvorders_item = fxconvorders_item_data.to_dict()
                fxconvorders.append(fxconvorders_item)

        margin_warning = self.margin_warning

        req_id = self.req_id

        subscription_key: None | str | Unset
        if isinstance(self.subscription_key, Unset):
            subscription_key = UNSET
        else:
            subscription_key = self.subscription_key

        subscription_status = self.subscription_status

        success = self.success

        transfers_instruction_id: int | str | Unset
        if isinstance(self.transfers_instruction_id, Unset):
            transfers_instruction_id = UNSET
        else:
            transfers_instruction_id = self.transfers_instruction_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if cash_transfers is not UNSET:
            field_dict["cashTransfers"] = cash_transfers
        if error is not UNSET:
            field_dict["error"] = error
        if fxconvorders is not UNSET:
            field_dict["fxconvorders"] = fxconvorders
        if margin_warning is not UNSET:
            field_dict["marginWarning"] = margin_warning
        if req_id is not UNSET:
            field_dict["reqID"] = req_id
        if subscription_key is not UNSET:
            field_dict["subscriptionKey"] = subscription_key
        if subscription_status is not UNSET:
            field_dict["subscriptionStatus"] = subscription_status
        if success is not UNSET:
            field_dict["success"] = success
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
