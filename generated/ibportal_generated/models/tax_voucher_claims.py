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
    from ..models.tax_voucher import TaxVoucher


T = TypeVar("T", bound="TaxVoucherClaims")


@_attrs_define
class TaxVoucherClaims:
    tax_voucher_requests: list[TaxVoucher] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "tax_voucher_requests": "taxVoucherRequests",
    }

    def to_dict(self) -> dict[str, Any]:
        tax_voucher_requests: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.tax_voucher_requests, Unset):
            tax_voucher_requests = []
            for tax_voucher_requests_item_data in self.tax_voucher_requests:
                tax_voucher_requests_item = tax_voucher_requests_item_data.to_dict()
                tax_voucher_requests.append(tax_voucher_requests_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if tax_voucher_requests is not UNSET:
            field_dict["taxVoucherRequests"] = tax_voucher_requests

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
