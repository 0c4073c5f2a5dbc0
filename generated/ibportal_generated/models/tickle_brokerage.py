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
    from ..models.brokerage_status import BrokerageStatus


T = TypeVar("T", bound="TickleBrokerage")


@_attrs_define
class TickleBrokerage:
    auth_status: BrokerageStatus | None | Unset = UNSET
    """ What `session.status` answers. """
    tickle: bool | Unset = UNSET
    """ Internal; seldom there. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "auth_status": "authStatus",
    }

    def to_dict(self) -> dict[str, Any]:
        from ..models.brokerage_status import BrokerageStatus  # noqa: PLC0415

        auth_status: dict[str, Any] | None | Unset
        if isinstance(self.auth_status, Unset):
            auth_status = UNSET
        elif isinstance(self.auth_status, BrokerageStatus):
            auth_status = self.auth_status.to_dict()
        else:
            auth_status = self.auth_status

        tickle = self.tickle

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if auth_status is not UNSET:
            field_dict["authStatus"] = auth_status
        if tickle is not UNSET:
            field_dict["tickle"] = tickle

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
