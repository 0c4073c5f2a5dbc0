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
    from ..models.restriction_error import RestrictionError


T = TypeVar("T", bound="RestrictionResult")


@_attrs_define
class RestrictionResult:
    success: bool
    """ Whether the file is in order, or was applied. """
    request_id: int | Unset = UNSET
    """ The caller's id; missing when the request was refused before it was read. """
    message: RestrictionError | str | Unset = UNSET
    """ `OK`, or why not: words, or an object for a rule that is wrong. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "request_id": "requestId",
    }

    def to_dict(self) -> dict[str, Any]:
        from ..models.restriction_error import RestrictionError  # noqa: PLC0415

        success = self.success

        request_id = self.request_id

        message: dict[str, Any] | str | Unset
        if isinstance(self.message, Unset):
            message = UNSET
        elif isinstance(self.message, RestrictionError):
            message = self.message.to_dict()
        else:
            message = self.message

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "success": success,
            }
        )
        if request_id is not UNSET:
            field_dict["requestId"] = request_id
        if message is not UNSET:
            field_dict["message"] = message

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
