from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .._fit import fitted
from ..types import UNSET, Unset

T = TypeVar("T", bound="SelectedAccount")


_NAMES: dict[str, str] = {
    "set_": "set",
    "acct_id": "acctId",
}


@_attrs_define
class SelectedAccount:
    set_: bool | Unset = UNSET
    """ True: the selection has changed. Absent where it had not to. """
    acct_id: str | Unset = UNSET
    """ The account selected now. """
    success: str | Unset = UNSET
    """ `Account already set`, in place of the other fields. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        set_ = self.set_

        acct_id = self.acct_id

        success = self.success

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if set_ is not UNSET:
            field_dict["set"] = set_
        if acct_id is not UNSET:
            field_dict["acctId"] = acct_id
        if success is not UNSET:
            field_dict["success"] = success

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        _d = dict(src_dict)
        set_ = _d.pop("set", UNSET)

        acct_id = _d.pop("acctId", UNSET)

        success = _d.pop("success", UNSET)

        _model = cls(
            set_=set_,
            acct_id=acct_id,
            success=success,
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
