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
    from ..models.request_report import RequestReport


T = TypeVar("T", bound="ProcessedApplication")


@_attrs_define
class ProcessedApplication:
    account_id: str | Unset = UNSET
    request_file_name: str | Unset = UNSET
    """ Name under which IBKR filed the request. """
    response_file_name: str | Unset = UNSET
    """ Name of IBKR's report on it. """
    is_processed: bool | Unset = UNSET
    """ False while IBKR is still at work. """
    name: str | Unset = UNSET
    """ Name of the report. """
    data: RequestReport | str | Unset = UNSET
    """ The report, as JSON or as a file in base64. """
    error: AccountManagementError | None | Unset = UNSET
    has_error: bool | Unset = UNSET
    """ True when nothing was found or something failed; `errorDescription` says what. """
    error_description: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "account_id": "accountId",
        "request_file_name": "requestFileName",
        "response_file_name": "responseFileName",
        "is_processed": "isProcessed",
        "has_error": "hasError",
        "error_description": "errorDescription",
    }

    def to_dict(self) -> dict[str, Any]:
        from ..models.account_management_error import AccountManagementError  # noqa: PLC0415
        from ..models.request_report import RequestReport  # noqa: PLC0415

        account_id = self.account_id

        request_file_name = self.request_file_name

        response_file_name = self.response_file_name

        is_processed = self.is_processed

        name = self.name

        data: dict[str, Any] | str | Unset
        if isinstance(self.data, Unset):
            data = UNSET
        elif isinstance(self.data, RequestReport):
            data = self.data.to_dict()
        else:
            data = self.data

        error: dict[str, Any] | None | Unset
        if isinstance(self.error, Unset):
            error = UNSET
        elif isinstance(self.error, AccountManagementError):
            error = self.error.to_dict()
        else:
            error = self.error

        has_error = self.has_error

        error_description: None | str | Unset
        if isinstance(self.error_description, Unset):
            error_description = UNSET
        else:
            error_description = self.error_description

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if account_id is not UNSET:
            field_dict["accountId"] = account_id
        if request_file_name is not UNSET:
            field_dict["requestFileName"] = request_file_name
        if response_file_name is not UNSET:
            field_dict["responseFileName"] = response_file_name
        if is_processed is not UNSET:
            field_dict["isProcessed"] = is_processed
        if name is not UNSET:
            field_dict["name"] = name
        if data is not UNSET:
            field_dict["data"] = data
        if error is not UNSET:
            field_dict["error"] = error
        if has_error is not UNSET:
            field_dict["hasError"] = has_error
        if error_description is not UNSET:
            field_dict["errorDescription"] = error_description

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
