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
    from ..models.account_management_requests import AccountManagementRequests


T = TypeVar("T", bound="AccountManagementRequestsPayload")


@_attrs_define
class AccountManagementRequestsPayload:
    """Claims of the token that `management.update` sends, beside `iss`, `iat` and `exp`."""

    account_management_requests: AccountManagementRequests | Unset = UNSET
    """ The changes to make, by kind. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "account_management_requests": "accountManagementRequests",
    }

    def to_dict(self) -> dict[str, Any]:
        account_management_requests: dict[str, Any] | Unset = UNSET
        if not isinstance(self.account_management_requests, Unset):
            account_management_requests = self.account_management_requests.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if account_management_requests is not UNSET:
            field_dict["accountManagementRequests"] = account_management_requests

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
