from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

T = TypeVar("T", bound="ModelCashTransfer")


@_attrs_define
class ModelCashTransfer:
    account: str | Unset = UNSET
    """ Account id. """
    amt: str | Unset = UNSET
    """ Amount in `ccy`, decimal text. """
    batch_number: int | Unset = UNSET
    """ Order of execution: lower batches first. """
    ccy: str | Unset = UNSET
    """ Currency code, such as `USD`. """
    destination_model: str | Unset = UNSET
    """ Model that gets; `Core` for the part outside of models. """
    source_model: str | Unset = UNSET
    """ Model that gives; `Core` for the part outside of models. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "batch_number": "batchNumber",
        "destination_model": "destinationModel",
        "source_model": "sourceModel",
    }

    def to_dict(self) -> dict[str, Any]:
        account = self.account

        amt = self.amt

        batch_number = self.batch_number

        ccy = self.ccy

        destination_model = self.destination_model

        source_model = self.source_model

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if account is not UNSET:
            field_dict["account"] = account
        if amt is not UNSET:
            field_dict["amt"] = amt
        if batch_number is not UNSET:
            field_dict["batchNumber"] = batch_number
        if ccy is not UNSET:
            field_dict["ccy"] = ccy
        if destination_model is not UNSET:
            field_dict["destinationModel"] = destination_model
        if source_model is not UNSET:
            field_dict["sourceModel"] = source_model

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
