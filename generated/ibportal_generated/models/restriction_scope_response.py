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

T = TypeVar("T", bound="RestrictionScopeResponse")


@_attrs_define
class RestrictionScopeResponse:
    status: str
    """ `ok`. """
    restriction_id: int
    scope: str
    """ `Active For Family` all accounts, `Active For Some` those listed, `Active Except` all but those listed,
    `Inactive` none. """
    account_ids: list[None | str] | Unset = UNSET
    """ The accounts that are listed; missing when the scope lists none. """
    truncated: bool | Unset = UNSET
    """ With `Active For Some` only: whether there are more accounts than listed. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "restriction_id": "restrictionId",
        "account_ids": "accountIds",
    }

    def to_dict(self) -> dict[str, Any]:
        status = self.status

        restriction_id = self.restriction_id

        scope = self.scope

        account_ids: list[None | str] | Unset = UNSET
        if not isinstance(self.account_ids, Unset):
            account_ids = []
            for account_ids_item_data in self.account_ids:
                account_ids_item: None | str
                account_ids_item = account_ids_item_data
                account_ids.append(account_ids_item)

        truncated = self.truncated

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "status": status,
                "restrictionId": restriction_id,
                "scope": scope,
            }
        )
        if account_ids is not UNSET:
            field_dict["accountIds"] = account_ids
        if truncated is not UNSET:
            field_dict["truncated"] = truncated

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
