from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .._fit import fitted
from ..types import UNSET, Unset

T = TypeVar("T", bound="LinkDuplicateAccount")


_NAMES: dict[str, str] = {
    "account_id": "accountId",
    "external_account_id": "externalAccountId",
    "client_active_trading": "clientActiveTrading",
}


@_attrs_define
class LinkDuplicateAccount:
    account_id: str | Unset = UNSET
    external_account_id: str | Unset = UNSET
    client_active_trading: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        account_id = self.account_id

        external_account_id = self.external_account_id

        client_active_trading = self.client_active_trading

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if account_id is not UNSET:
            field_dict["accountId"] = account_id
        if external_account_id is not UNSET:
            field_dict["externalAccountId"] = external_account_id
        if client_active_trading is not UNSET:
            field_dict["clientActiveTrading"] = client_active_trading

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        _d = dict(src_dict)
        account_id = _d.pop("accountId", UNSET)

        external_account_id = _d.pop("externalAccountId", UNSET)

        client_active_trading = _d.pop("clientActiveTrading", UNSET)

        _model = cls(
            account_id=account_id,
            external_account_id=external_account_id,
            client_active_trading=client_active_trading,
        )

        _model.additional_properties = _d
        return fitted(_model, _NAMES)

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

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
