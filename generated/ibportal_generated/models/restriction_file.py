from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

T = TypeVar("T", bound="RestrictionFile")


@_attrs_define
class RestrictionFile:
    """A file of restrictions; the claims of the token that applies it are the same."""

    user_name: str
    """ Who asks; must have access to pre-trade compliance. """
    request_id: int
    """ An id of the caller's own, never used before; milliseconds since 1970 will do. """
    payload: str
    """ The CSV file in base64. """
    is_emp_track: str | Unset = UNSET
    """ `T` when the caller acts as an employer who tracks employees' accounts. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "user_name": "userName",
        "request_id": "requestId",
        "is_emp_track": "isEmpTrack",
    }

    def to_dict(self) -> dict[str, Any]:
        user_name = self.user_name

        request_id = self.request_id

        payload = self.payload

        is_emp_track = self.is_emp_track

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "userName": user_name,
                "requestId": request_id,
                "payload": payload,
            }
        )
        if is_emp_track is not UNSET:
            field_dict["isEmpTrack"] = is_emp_track

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
