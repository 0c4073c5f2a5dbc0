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
    from ..models.model_amount import ModelAmount


T = TypeVar("T", bound="InvestInModelsRequest")


@_attrs_define
class InvestInModelsRequest:
    req_id: int
    """ Any number that tells your requests apart; it comes back in the reply. """
    model_list: list[ModelAmount]
    """ The models and what each is to get or give. """
    account: str | Unset = UNSET
    """ A single account id; not with `accountList` or `group`. """
    account_list: list[str] | Unset = UNSET
    """ Account ids that share each amount evenly; not with `account` or `group`. """
    group: str | Unset = UNSET
    """ Allocation group whose accounts share each amount evenly, `All` for every account; not with `account` or
    `accountList`. """
    subscription_key: str | Unset = UNSET
    """ The key of an unfinished reply, to poll for the plan; leave it out the first time. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "req_id": "reqID",
        "model_list": "modelList",
        "account_list": "accountList",
        "subscription_key": "subscriptionKey",
    }

    def to_dict(self) -> dict[str, Any]:
        req_id = self.req_id

        model_list = []
        for model_list_item_data in self.model_list:
            model_list_item = model_list_item_data.to_dict()
            model_list.append(model_list_item)

        account = self.account

        account_list: list[str] | Unset = UNSET
        if not isinstance(self.account_list, Unset):
            account_list = self.account_list

        group = self.group

        subscription_key = self.subscription_key

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "reqID": req_id,
                "modelList": model_list,
            }
        )
        if account is not UNSET:
            field_dict["account"] = account
        if account_list is not UNSET:
            field_dict["accountList"] = account_list
        if group is not UNSET:
            field_dict["group"] = group
        if subscription_key is not UNSET:
            field_dict["subscriptionKey"] = subscription_key

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
