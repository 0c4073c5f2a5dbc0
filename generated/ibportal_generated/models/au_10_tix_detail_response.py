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


T = TypeVar("T", bound="Au10TixDetailResponse")


@_attrs_define
class Au10TixDetailResponse:
    """Where the applicant can be verified by Au10tix, and until when."""

    start_date: str | Unset = UNSET
    """ When the address was made. """
    expiry_date: str | Unset = UNSET
    """ When it ceases to work, 24 hours later. """
    has_error: bool | Unset = UNSET
    error_description: None | str | Unset = UNSET
    url: str | Unset = UNSET
    """ The address to show to the applicant, as a link or a QR code. """
    external_id: str | Unset = UNSET
    """ The caller's id of the applicant. """
    entity_id: int | Unset = UNSET
    """ IBKR's id of the applicant. """
    state: str | Unset = UNSET
    """ State of the task, such as `To Be Completed`. """
    error: AccountManagementError | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "start_date": "startDate",
        "expiry_date": "expiryDate",
        "has_error": "hasError",
        "error_description": "errorDescription",
        "external_id": "externalId",
        "entity_id": "entityId",
    }

    def to_dict(self) -> dict[str, Any]:
        from ..models.account_management_error import AccountManagementError  # noqa: PLC0415

        start_date = self.start_date

        expiry_date = self.expiry_date

        has_error = self.has_error

        error_description: None | str | Unset
        if isinstance(self.error_description, Unset):
            error_description = UNSET
        else:
            error_description = self.error_description

        url = self.url

        external_id = self.external_id

        entity_id = self.entity_id

        state = self.state

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
        if start_date is not UNSET:
            field_dict["startDate"] = start_date
        if expiry_date is not UNSET:
            field_dict["expiryDate"] = expiry_date
        if has_error is not UNSET:
            field_dict["hasError"] = has_error
        if error_description is not UNSET:
            field_dict["errorDescription"] = error_description
        if url is not UNSET:
            field_dict["url"] = url
        if external_id is not UNSET:
            field_dict["externalId"] = external_id
        if entity_id is not UNSET:
            field_dict["entityId"] = entity_id
        if state is not UNSET:
            field_dict["state"] = state
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
