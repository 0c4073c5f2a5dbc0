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


T = TypeVar("T", bound="UserNameAvailableResponse")


@_attrs_define
class UserNameAvailableResponse:
    has_error: bool | Unset = UNSET
    error_description: None | str | Unset = UNSET
    is_valid: bool | Unset = UNSET
    """ Whether the form is right. """
    is_available: bool | Unset = UNSET
    """ Whether nobody has it yet. """
    suggested_user_name: list[str] | Unset = UNSET
    """ Free names like it. """
    error: AccountManagementError | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "has_error": "hasError",
        "error_description": "errorDescription",
        "is_valid": "isValid",
        "is_available": "isAvailable",
        "suggested_user_name": "suggestedUserName",
    }

    def to_dict(self) -> dict[str, Any]:
        from ..models.account_management_error import AccountManagementError  # noqa: PLC0415

        has_error = self.has_error

        error_description: None | str | Unset
        if isinstance(self.error_description, Unset):
            error_description = UNSET
        else:
            error_description = self.error_description

        is_valid = self.is_valid

        is_available = self.is_available

        suggested_user_name: list[str] | Unset = UNSET
        if not isinstance(self.suggested_user_name, Unset):
            suggested_user_name = self.suggested_user_name

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
        if is_valid is not UNSET:
            field_dict["isValid"] = is_valid
        if is_available is not UNSET:
            field_dict["isAvailable"] = is_available
        if suggested_user_name is not UNSET:
            field_dict["suggestedUserName"] = suggested_user_name
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
