from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

T = TypeVar("T", bound="TaxFormRequest")


@_attrs_define
class TaxFormRequest:
    account_id: str
    year: str
    """ Tax year, `YYYY`. """
    type_: str
    """ Form name from `reports.available_tax_documents`, such as `1099`, `1099R`, `1042S`, `8949`, or `ALL`. """
    format_: str
    """ `PDF`, `HTML` or `CSV`, as far as the form comes in it. """
    gzip: bool | Unset = UNSET
    """ True to have the document compressed before it is encoded. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "account_id": "accountId",
        "type_": "type",
        "format_": "format",
    }

    def to_dict(self) -> dict[str, Any]:
        account_id = self.account_id

        year = self.year

        type_ = self.type_

        format_ = self.format_

        gzip = self.gzip

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "accountId": account_id,
                "year": year,
                "type": type_,
                "format": format_,
            }
        )
        if gzip is not UNSET:
            field_dict["gzip"] = gzip

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
