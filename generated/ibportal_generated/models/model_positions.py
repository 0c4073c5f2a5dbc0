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
    from ..models.model_cash import ModelCash
    from ..models.model_position import ModelPosition


T = TypeVar("T", bound="ModelPositions")


@_attrs_define
class ModelPositions:
    cash: list[ModelCash] | Unset = UNSET
    mismatched: bool | Unset = UNSET
    """ Whether holdings and targets name different instruments, as after a corporate action; planning is then
    refused. """
    model: str | Unset = UNSET
    nlv: float | Unset = UNSET
    """ Value of the model in its base currency. """
    position_list: list[ModelPosition] | Unset = UNSET
    position_ts: int | Unset = UNSET
    """ When the positions were taken, in milliseconds since 1970. """
    req_id: int | Unset = UNSET
    """ The request's number. """
    stk_only: bool | Unset = UNSET
    """ Whether the model holds stocks only. """
    subscription_status: int | Unset = UNSET
    """ 1 when the reply is complete, which it is at once here. """
    total_dlv: float | Unset = UNSET
    """ Sum of the rows' `dlv`. """
    total_mv: float | Unset = UNSET
    """ Sum of the rows' `mv`. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "position_list": "positionList",
        "position_ts": "positionTs",
        "req_id": "reqID",
        "stk_only": "stkOnly",
        "subscription_status": "subscriptionStatus",
        "total_dlv": "totalDlv",
        "total_mv": "totalMv",
    }

    def to_dict(self) -> dict[str, Any]:
        cash: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.cash, Unset):
            cash = []
            for cash_item_data in self.cash:
                cash_item = cash_item_data.to_dict()
                cash.append(cash_item)

        mismatched = self.mismatched

        model = self.model

        nlv = self.nlv

        position_list: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.position_list, Unset):
            position_list = []
            for position_list_item_data in self.position_list:
                position_list_item = position_list_item_data.to_dict()
                position_list.append(position_list_item)

        position_ts = self.position_ts

        req_id = self.req_id

        stk_only = self.stk_only

        subscription_status = self.subscription_status

        total_dlv = self.total_dlv

        total_mv = self.total_mv

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if cash is not UNSET:
            field_dict["cash"] = cash
        if mismatched is not UNSET:
            field_dict["mismatched"] = mismatched
        if model is not UNSET:
            field_dict["model"] = model
        if nlv is not UNSET:
            field_dict["nlv"] = nlv
        if position_list is not UNSET:
            field_dict["positionList"] = position_list
        if position_ts is not UNSET:
            field_dict["positionTs"] = position_ts
        if req_id is not UNSET:
            field_dict["reqID"] = req_id
        if stk_only is not UNSET:
            field_dict["stkOnly"] = stk_only
        if subscription_status is not UNSET:
            field_dict["subscriptionStatus"] = subscription_status
        if total_dlv is not UNSET:
            field_dict["totalDlv"] = total_dlv
        if total_mv is not UNSET:
            field_dict["totalMv"] = total_mv

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
