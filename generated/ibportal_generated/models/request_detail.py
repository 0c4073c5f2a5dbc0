from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

T = TypeVar("T", bound="RequestDetail")


@_attrs_define
class RequestDetail:
    request_id: int | Unset = UNSET
    date_submitted: str | Unset = UNSET
    """ When it was sent. """
    status: str | Unset = UNSET
    """ How far it is; values are not published. """
    account_id: str | Unset = UNSET
    request_type: str | Unset = UNSET
    """ What was asked for. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "request_id": "requestId",
        "date_submitted": "dateSubmitted",
        "account_id": "accountID",
        "request_type": "requestType",
    }

    def to_dict(self) -> dict[str, Any]:
        request_id = self.request_id

        date_submitted = self.date_submitted

        status = self.status

        account_id = self.account_id

        request_type = self.request_type

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if request_id is not UNSET:
            field_dict["requestId"] = request_id
        if date_submitted is not UNSET:
            field_dict["dateSubmitted"] = date_submitted
        if status is not UNSET:
            field_dict["status"] = status
        if account_id is not UNSET:
            field_dict["accountID"] = account_id
        if request_type is not UNSET:
            field_dict["requestType"] = request_type

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
