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
    from ..models.preview_follow_up import PreviewFollowUp


T = TypeVar("T", bound="GatewayError")


@_attrs_define
class GatewayError:
    """The gateway's words for what went wrong; also sent with status 200."""

    error: str
    """ What went wrong, in the gateway's words; now and then JSON in a string. """
    status_code: int | Unset = UNSET
    """ The HTTP status once more; absent in many errors. """
    errors: list[str] | Unset = UNSET
    """ Every reason, where there are several. """
    action: str | Unset = UNSET
    """ What the gateway proposes, such as `convert_from_base_currency`. """
    cqe: PreviewFollowUp | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "status_code": "statusCode",
    }

    def to_dict(self) -> dict[str, Any]:
        error = self.error

        status_code = self.status_code

        errors: list[str] | Unset = UNSET
        if not isinstance(self.errors, Unset):
            errors = self.errors

        action = self.action

        cqe: dict[str, Any] | Unset = UNSET
        if not isinstance(self.cqe, Unset):
            cqe = self.cqe.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "error": error,
            }
        )
        if status_code is not UNSET:
            field_dict["statusCode"] = status_code
        if errors is not UNSET:
            field_dict["errors"] = errors
        if action is not UNSET:
            field_dict["action"] = action
        if cqe is not UNSET:
            field_dict["cqe"] = cqe

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
