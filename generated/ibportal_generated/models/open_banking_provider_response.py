from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

T = TypeVar("T", bound="OpenBankingProviderResponse")


@_attrs_define
class OpenBankingProviderResponse:
    payment_id: str | Unset = UNSET
    """ Plaid's id of the payment; deposits only. """
    hostedlink_url: str | Unset = UNSET
    """ Where the user goes on: a page of Plaid. Gone once the link is made. """
    link_token: str | Unset = UNSET
    """ Plaid's token of that page. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "payment_id": "paymentId",
        "hostedlink_url": "hostedlinkUrl",
        "link_token": "linkToken",
    }

    def to_dict(self) -> dict[str, Any]:
        payment_id = self.payment_id

        hostedlink_url = self.hostedlink_url

        link_token = self.link_token

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if payment_id is not UNSET:
            field_dict["paymentId"] = payment_id
        if hostedlink_url is not UNSET:
            field_dict["hostedlinkUrl"] = hostedlink_url
        if link_token is not UNSET:
            field_dict["linkToken"] = link_token

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
