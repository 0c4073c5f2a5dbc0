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
    from ..models.file_data import FileData
    from ..models.form_details import FormDetails


T = TypeVar("T", bound="FormFileResponse")


@_attrs_define
class FormFileResponse:
    has_error: bool | Unset = UNSET
    error_description: None | str | Unset = UNSET
    file_data: FileData | Unset = UNSET
    form_details: list[FormDetails] | Unset = UNSET
    timestamp: str | Unset = UNSET
    """ When the reply was made. """
    error: AccountManagementError | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "has_error": "hasError",
        "error_description": "errorDescription",
        "file_data": "fileData",
        "form_details": "formDetails",
    }

    def to_dict(self) -> dict[str, Any]:
        from ..models.account_management_error import AccountManagementError  # noqa: PLC0415

        has_error = self.has_error

        error_description: None | str | Unset
        if isinstance(self.error_description, Unset):
            error_description = UNSET
        else:
            error_description = self.error_description

        file_data: dict[str, Any] | Unset = UNSET
        if not isinstance(self.file_data, Unset):
            file_data = self.file_data.to_dict()

        form_details: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.form_details, Unset):
            form_details = []
            for form_details_item_data in self.form_details:
                form_details_item = form_details_item_data.to_dict()
                form_details.append(form_details_item)

        timestamp = self.timestamp

        error: dict[str, Any] | None | Unset
        if isinstance(self.error, Unset):
            error = UNSET
        elif isinstance(self.error, AccountManagementError):
            error = self.error.to_dict()
        else:
            error = self.error

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if has_error is not UNSET:
            field_dict["hasError"] = has_error
        if error_description is not UNSET:
            field_dict["errorDescription"] = error_description
        if file_data is not UNSET:
            field_dict["fileData"] = file_data
        if form_details is not UNSET:
            field_dict["formDetails"] = form_details
        if timestamp is not UNSET:
            field_dict["timestamp"] = timestamp
        if error is not UNSET:
            field_dict["error"] = error

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
