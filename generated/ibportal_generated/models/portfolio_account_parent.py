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

T = TypeVar("T", bound="PortfolioAccountParent")


@_attrs_define
class PortfolioAccountParent:
    """Place in a partitioned structure."""

    account_id: str | Unset = UNSET
    """ The parent account; empty where there is none. """
    is_m_child: bool | Unset = UNSET
    """ Whether this is a child in a multiplex structure. """
    is_m_parent: bool | Unset = UNSET
    """ Whether this is the parent in a multiplex structure. """
    is_multiplex: bool | Unset = UNSET
    """ Whether the account is one of several that models divide it into. """
    mmc: list[str] | Unset = UNSET
    """ Ids of a money manager's client accounts. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "account_id": "accountId",
        "is_m_child": "isMChild",
        "is_m_parent": "isMParent",
        "is_multiplex": "isMultiplex",
    }

    def to_dict(self) -> dict[str, Any]:
        account_id = self.account_id

        is_m_child = self.is_m_child

        is_m_parent = self.is_m_parent

        is_multiplex = self.is_multiplex

        mmc: list[str] | Unset = UNSET
        if not isinstance(self.mmc, Unset):
            mmc = self.mmc

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if account_id is not UNSET:
            field_dict["accountId"] = account_id
        if is_m_child is not UNSET:
            field_dict["isMChild"] = is_m_child
        if is_m_parent is not UNSET:
            field_dict["isMParent"] = is_m_parent
        if is_multiplex is not UNSET:
            field_dict["isMultiplex"] = is_multiplex
        if mmc is not UNSET:
            field_dict["mmc"] = mmc

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
