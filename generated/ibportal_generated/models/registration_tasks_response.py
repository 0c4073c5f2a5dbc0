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
    from ..models.registration_task import RegistrationTask


T = TypeVar("T", bound="RegistrationTasksResponse")


@_attrs_define
class RegistrationTasksResponse:
    registration_task_present: bool
    """ Whether there is any task; tells this reply from `PendingTasksResponse`. """
    has_error: bool | Unset = UNSET
    error_description: None | str | Unset = UNSET
    account_id: str | Unset = UNSET
    status: str | Unset = UNSET
    """ Letter for the state of the account, see `AccountStatusCode`. """
    description: str | Unset = UNSET
    """ The same in words. """
    state: str | Unset = UNSET
    """ Who has to act. """
    registration_tasks: list[RegistrationTask] | Unset = UNSET
    error: AccountManagementError | None | Unset = UNSET
    empty: bool | Unset = UNSET
    """ True when there is no task; in releases after 2.35.0. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "registration_task_present": "registrationTaskPresent",
        "has_error": "hasError",
        "error_description": "errorDescription",
        "account_id": "accountId",
        "registration_tasks": "registrationTasks",
    }

    def to_dict(self) -> dict[str, Any]:
        from ..models.account_management_error import AccountManagementError  # noqa: PLC0415

        registration_task_present = self.registration_task_present

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

        registration_tasks: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.registration_tasks, Unset):
            registration_tasks = []
            for registration_tasks_item_data in self.registration_tasks:
                registration_tasks_item = registration_tasks_item_data.to_dict()
                registration_tasks.append(registration_tasks_item)

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
                "registrationTaskPresent": registration_task_present,
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
        if registration_tasks is not UNSET:
            field_dict["registrationTasks"] = registration_tasks
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
