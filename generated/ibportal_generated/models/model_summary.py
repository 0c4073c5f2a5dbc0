from __future__ import annotations

from collections.abc import Mapping
from typing import (
    Any,
    ClassVar,
    TypeVar,
)

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

T = TypeVar("T", bound="ModelSummary")


@_attrs_define
class ModelSummary:
    bootstrapped: bool | Unset = UNSET
    """ Whether an account has ever been invested, so that the model has a value. """
    custom_index: bool | Unset = UNSET
    """ Meant for IBKR's own programs. """
    desc: str | Unset = UNSET
    """ The text given with `fa_models.save`. """
    is_static: bool | Unset = UNSET
    """ Whether the targets stay as first set rather than move with the market. """
    mismatch: bool | Unset = UNSET
    """ Whether holdings and targets name different instruments, as after a corporate action; planning is then
    refused. """
    model: str | Unset = UNSET
    """ Name of the model. """
    nlv: float | str | Unset = UNSET
    """ Value of the model in its base currency, decimal text; 0 before the first investment. """
    num_accounts: int | Unset = UNSET
    """ How many accounts are invested. """
    req_id: int | Unset = UNSET
    """ The request's number. """
    subscription_status: int | Unset = UNSET
    """ 1 when the reply is complete, which it is at once here. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "custom_index": "customIndex",
        "is_static": "isStatic",
        "num_accounts": "numAccounts",
        "req_id": "reqID",
        "subscription_status": "subscriptionStatus",
    }

    def to_dict(self) -> dict[str, Any]:
        bootstrapped = self.bootstrapped

        custom_index = self.custom_index

        desc = self.desc

        is_static = self.is_static

        mismatch = self.mismatch

        model = self.model

        nlv: float | str | Unset
        if isinstance(self.nlv, Unset):
            nlv = UNSET
        else:
            nlv = self.nlv

        num_accounts = self.num_accounts

        req_id = self.req_id

        subscription_status = self.subscription_status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if bootstrapped is not UNSET:
            field_dict["bootstrapped"] = bootstrapped
        if custom_index is not UNSET:
            field_dict["customIndex"] = custom_index
        if desc is not UNSET:
            field_dict["desc"] = desc
        if is_static is not UNSET:
            field_dict["isStatic"] = is_static
        if mismatch is not UNSET:
            field_dict["mismatch"] = mismatch
        if model is not UNSET:
            field_dict["model"] = model
        if nlv is not UNSET:
            field_dict["nlv"] = nlv
        if num_accounts is not UNSET:
            field_dict["numAccounts"] = num_accounts
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
