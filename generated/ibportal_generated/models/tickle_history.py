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
    from ..models.tickle_history_status import TickleHistoryStatus


T = TypeVar("T", bound="TickleHistory")


@_attrs_define
class TickleHistory:
    error: None | str | Unset = UNSET
    """ `no bridge`: no connection to the history service is open; no error to act on. """
    auth_status: list[TickleHistoryStatus] | None | TickleHistoryStatus | Unset = UNSET
    """ State of the connection to the history service, once there is one. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "auth_status": "authStatus",
    }
    _TRIED: ClassVar[dict[str, str]] = {
        "auth_status": "list[TickleHistoryStatus] | TickleHistoryStatus | None | Unset",
    }

    def to_dict(self) -> dict[str, Any]:
        from ..models.tickle_history_status import TickleHistoryStatus  # noqa: PLC0415

        error: None | str | Unset
        if isinstance(self.error, Unset):
            error = UNSET
        else:
            error = self.error

        auth_status: dict[str, Any] | list[dict[str, Any]] | None | Unset
        if isinstance(self.auth_status, Unset):
            auth_status = UNSET
        elif isinstance(self.auth_status, list):
            auth_status = []
            for auth_status_type_0_item_data in self.auth_status:
                auth_status_type_0_item = auth_status_type_0_item_data.to_dict()
                auth_status.append(auth_status_type_0_item)

        elif isinstance(self.auth_status, TickleHistoryStatus):
            auth_status = self.auth_status.to_dict()
        else:
            auth_status = self.auth_status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if error is not UNSET:
            field_dict["error"] = error
        if auth_status is not UNSET:
            field_dict["authStatus"] = auth_status

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
