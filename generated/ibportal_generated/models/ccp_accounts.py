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
    from ..models.ccp_account import CcpAccount


T = TypeVar("T", bound="CcpAccounts")


@_attrs_define
class CcpAccounts:
    main_acct: str | Unset = UNSET
    """ Id of the main account. """
    acct_list: list[CcpAccount] | Unset = UNSET
    """ Ids of the accounts below it, each under its number. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "main_acct": "mainAcct",
        "acct_list": "acctList",
    }

    def to_dict(self) -> dict[str, Any]:
        main_acct = self.main_acct

        acct_list: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.acct_list, Unset):
            acct_list = []
            for acct_list_item_data in self.acct_list:
                acct_list_item = acct_list_item_data.to_dict()
                acct_list.append(acct_list_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if main_acct is not UNSET:
            field_dict["mainAcct"] = main_acct
        if acct_list is not UNSET:
            field_dict["acctList"] = acct_list

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
