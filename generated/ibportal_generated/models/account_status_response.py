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

T = TypeVar("T", bound="AccountStatusResponse")


@_attrs_define
class AccountStatusResponse:
    date_opened: None | str | Unset = UNSET
    """ When the account was approved and opened; null before. """
    date_started: str | Unset = UNSET
    """ When the application was made. """
    date_closed: None | str | Unset = UNSET
    """ When the account was closed; null before. """
    account_id: str | Unset = UNSET
    status: str | Unset = UNSET
    """ Letter for the state, see `AccountStatusCode`. """
    description: str | Unset = UNSET
    """ The same in words, such as `Open`. """
    master_account_id: str | Unset = UNSET
    """ Account of the advisor or broker above this one. """
    admin_account_id: str | Unset = UNSET
    """ Account of the administrator, where there is one. """
    state: str | Unset = UNSET
    """ Who has to act; given while the account is pending, and for open accounts. """
    message: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "date_opened": "dateOpened",
        "date_started": "dateStarted",
        "date_closed": "dateClosed",
        "account_id": "accountId",
        "master_account_id": "masterAccountId",
        "admin_account_id": "adminAccountId",
    }

    def to_dict(self) -> dict[str, Any]:
        date_opened: None | str | Unset
        if isinstance(self.date_opened, Unset):
            date_opened = UNSET
        else:
            date_opened = self.date_opened

        date_started = self.date_started

        date_closed: None | str | Unset
        if isinstance(self.date_closed, Unset):
            date_closed = UNSET
        else:
            date_closed = self.date_closed

        account_id = self.account_id

        status = self.status

        description = self.description

        master_account_id = self.master_account_id

        admin_account_id = self.admin_account_id

        state = self.state

        message = self.message

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if date_opened is not UNSET:
            field_dict["dateOpened"] = date_opened
        if date_started is not UNSET:
            field_dict["dateStarted"] = date_started
        if date_closed is not UNSET:
            field_dict["dateClosed"] = date_closed
        if account_id is not UNSET:
            field_dict["accountId"] = account_id
        if status is not UNSET:
            field_dict["status"] = status
        if description is not UNSET:
            field_dict["description"] = description
        if master_account_id is not UNSET:
            field_dict["masterAccountId"] = master_account_id
        if admin_account_id is not UNSET:
            field_dict["adminAccountId"] = admin_account_id
        if state is not UNSET:
            field_dict["state"] = state
        if message is not UNSET:
            field_dict["message"] = message

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
