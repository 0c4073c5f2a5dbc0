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
    from ..models.account_management_error import AccountManagementError
    from ..models.pending_task import PendingTask


T = TypeVar("T", bound="PendingTasksResponse")


@_attrs_define
class PendingTasksResponse:
    pending_task_present: bool
    """ Whether anything is pending; tells this reply from `RegistrationTasksResponse`. """
    has_error: bool | Unset = UNSET
    error_description: None | str | Unset = UNSET
    account_id: str | Unset = UNSET
    status: str | Unset = UNSET
    """ Letter for the state of the account, see `AccountStatusCode`. """
    description: str | Unset = UNSET
    """ The same in words. """
    state: str | Unset = UNSET
    """ Who has to act. """
    pending_tasks: list[PendingTask] | Unset = UNSET
    error: AccountManagementError | None | Unset = UNSET
    empty: bool | Unset = UNSET
    """ True when there is no task; in releases after 2.35.0. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "pending_task_present": "pendingTaskPresent",
        "has_error": "hasError",
        "error_description": "errorDescription",
        "account_id": "accountId",
        "pending_tasks": "pendingTasks",
    }

    def to_dict(self) -> dict[str, Any]:
        from ..models.account_management_error import AccountManagementError  # noqa: PLC0415

        pending_task_present = self.pending_task_present

        has_error = self.has_error

        error_description: None | str | Unset
        if isinstance(self.error_description, Unset):
            error_description = UNSET
        else:
            error_description = self.error_description

        account_id = self.account_id

        status = self.status

        description = self.description

        state = self.state

        pending_tasks: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.pending_tasks, Unset):
            pending_tasks = []
            for pending_tasks_item_data in self.pending_tasks:
                pending_tasks_item = pending_tasks_item_data.to_dict()
                pending_tasks.append(pending_tasks_item)

        error: dict[str, Any] | None | Unset
        if isinstance(self.error, Unset):
            error = UNSET
        elif isinstance(self.error, AccountManagementError):
            error = self.error.to_dict()
        else:
            error = self.error

        empty = self.empty

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "pendingTaskPresent": pending_task_present,
            }
        )
        if has_error is not UNSET:
            field_dict["hasError"] = has_error
        if error_description is not UNSET:
            field_dict["errorDescription"] = error_description
        if account_id is not UNSET:
            field_dict["accountId"] = account_id
        if status is not UNSET:
            field_dict["status"] = status
        if description is not UNSET:
            field_dict["description"] = description
        if state is not UNSET:
            field_dict["state"] = state
        if pending_tasks is not UNSET:
            field_dict["pendingTasks"] = pending_tasks
        if error is not UNSET:
            field_dict["error"] = error
        if empty is not UNSET:
            field_dict["empty"] = empty

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
