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
    from ..models.model_account import ModelAccount


T = TypeVar("T", bound="ModelAccounts")


@_attrs_define
class ModelAccounts:
    account_info_list: list[ModelAccount] | Unset = UNSET
    """ A row an account, and the row `TOTAL` last. """
    base_ccy_master: str | Unset = UNSET
    """ Base currency of the master account. """
    model: str | Unset = UNSET
    req_id: int | Unset = UNSET
    """ The request's number. """
    subscription_status: int | Unset = UNSET
    """ 1 when the reply is complete, which it is at once here. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "account_info_list": "accountInfoList",
        "base_ccy_master": "baseCcyMaster",
        "req_id": "reqID",
        "subscription_status": "subscriptionStatus",
    }

    def to_dict(self) -> dict[str, Any]:
        account_info_list: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.account_info_list, Unset):
            account_info_list = []
            for account_info_list_item_data in self.account_info_list:
                account_info_list_item = account_info_list_item_data.to_dict()
                account_info_list.append(account_info_list_item)

        base_ccy_master = self.base_ccy_master

        model = self.model

        req_id = self.req_id

        subscription_status = self.subscription_status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if account_info_list is not UNSET:
            field_dict["accountInfoList"] = account_info_list
        if base_ccy_master is not UNSET:
            field_dict["baseCcyMaster"] = base_ccy_master
        if model is not UNSET:
            field_dict["model"] = model
        if req_id is not UNSET:
            field_dict["reqID"] = req_id
        if subscription_status is not UNSET:
            field_dict["subscriptionStatus"] = subscription_status

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
