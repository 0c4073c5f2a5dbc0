from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

T = TypeVar("T", bound="AmRequestStatusResponse")


@_attrs_define
class AmRequestStatusResponse:
    request_id: str
    """ The id that was asked for; text here, a number elsewhere. """
    status: str
    """ How far it is; values are not published. """
    request_type: str | Unset = UNSET
    """ Kind of change. """
    message: str | Unset = UNSET
    acct_id: str | Unset = UNSET
    """ The account. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "request_id": "requestId",
        "request_type": "requestType",
        "acct_id": "acctId",
    }

    def to_dict(self) -> dict[str, Any]:
        request_id = self.request_id

        status = self.status

        request_type = self.request_type

        message = self.message

        acct_id = self.acct_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "requestId": request_id,
                "status": status,
            }
        )
        if request_type is not UNSET:
            field_dict["requestType"] = request_type
        if message is not UNSET:
            field_dict["message"] = message
        if acct_id is not UNSET:
            field_dict["acctId"] = acct_id

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
