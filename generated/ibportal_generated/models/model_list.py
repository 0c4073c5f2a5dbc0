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
    from ..models.model_summary import ModelSummary


T = TypeVar("T", bound="ModelList")


@_attrs_define
class ModelList:
    base_ccy: str | Unset = UNSET
    """ Base currency of the master account. """
    master_account: str | Unset = UNSET
    """ Id of the advisor's account. """
    models: list[ModelSummary] | Unset = UNSET
    req_id: int | Unset = UNSET
    """ The request's number. """
    subscription_status: int | Unset = UNSET
    """ 1 when the reply is complete, which it is at once here. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "base_ccy": "baseCcy",
        "master_account": "masterAccount",
        "req_id": "reqID",
        "subscription_status": "subscriptionStatus",
    }

    def to_dict(self) -> dict[str, Any]:
        base_ccy = self.base_ccy

        master_account = self.master_account

        models: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.models, Unset):
            models = []
            for models_item_data in self.models:
                models_item = models_item_data.to_dict()
                models.append(models_item)

        req_id = self.req_id

        subscription_status = self.subscription_status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if base_ccy is not UNSET:
            field_dict["baseCcy"] = base_ccy
        if master_account is not UNSET:
            field_dict["masterAccount"] = master_account
        if models is not UNSET:
            field_dict["models"] = models
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
