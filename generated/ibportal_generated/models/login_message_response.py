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
    from ..models.login_message import LoginMessage


T = TypeVar("T", bound="LoginMessageResponse")


@_attrs_define
class LoginMessageResponse:
    account_id: str | Unset = UNSET
    clearing_status: str | Unset = UNSET
    """ Letter for the state of the account, see `AccountStatusCode`. """
    clearing_status_description: str | Unset = UNSET
    """ The same in words. """
    login_messages: list[LoginMessage] | Unset = UNSET
    login_message_present: bool | Unset = UNSET
    """ Whether there is any message. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "account_id": "accountId",
        "clearing_status": "clearingStatus",
        "clearing_status_description": "clearingStatusDescription",
        "login_messages": "loginMessages",
        "login_message_present": "loginMessagePresent",
    }

    def to_dict(self) -> dict[str, Any]:
        account_id = self.account_id

        clearing_status = self.clearing_status

        clearing_status_description = self.clearing_status_description

        login_messages: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.login_messages, Unset):
            login_messages = []
            for login_messages_item_data in self.login_messages:
                login_messages_item = login_messages_item_data.to_dict()
                login_messages.append(login_messages_item)

        login_message_present = self.login_message_present

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if account_id is not UNSET:
            field_dict["accountId"] = account_id
        if clearing_status is not UNSET:
            field_dict["clearingStatus"] = clearing_status
        if clearing_status_description is not UNSET:
            field_dict["clearingStatusDescription"] = clearing_status_description
        if login_messages is not UNSET:
            field_dict["loginMessages"] = login_messages
        if login_message_present is not UNSET:
            field_dict["loginMessagePresent"] = login_message_present

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
