from __future__ import annotations

from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .._fit import fitted
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.account_management_error import AccountManagementError
    from ..models.pending_task import PendingTask


T = TypeVar("T", bound="PendingTasksResponse")


_NAMES: dict[str, str] = {
    "pending_task_present": "pendingTaskPresent",
    "has_error": "hasError",
    "error_description": "errorDescription",
    "account_id": "accountId",
    "pending_tasks": "pendingTasks",
}


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
        from ..models.account_management_error import AccountManagementError  # noqa: PLC0415
        from ..models.pending_task import PendingTask  # noqa: PLC0415

        _d = dict(src_dict)
        pending_task_present = _d.pop("pendingTaskPresent")

        has_error = _d.pop("hasError", UNSET)

        def _parse_error_description(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        error_description = _parse_error_description(_d.pop("errorDescription", UNSET))

        account_id = _d.pop("accountId", UNSET)

        status = _d.pop("status", UNSET)

        description = _d.pop("description", UNSET)

        state = _d.pop("state", UNSET)

        _pending_tasks = _d.pop("pendingTasks", UNSET)
        pending_tasks: list[PendingTask] | Unset = UNSET
        if _pending_tasks is not UNSET:
            pending_tasks = []
            for pending_tasks_item_data in _pending_tasks:
                pending_tasks_item = PendingTask.from_dict(pending_tasks_item_data)

                pending_tasks.append(pending_tasks_item)

        def _parse_error(data: object) -> AccountManagementError | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                error_type_0 = AccountManagementError.from_dict(data)

                return error_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(AccountManagementError | None | Unset, data)

        error = _parse_error(_d.pop("error", UNSET))

        empty = _d.pop("empty", UNSET)

        _model = cls(
            pending_task_present=pending_task_present,
            has_error=has_error,
            error_description=error_description,
            account_id=account_id,
            status=status,
            description=description,
            state=state,
            pending_tasks=pending_tasks,
            error=error,
            empty=empty,
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
