from __future__ import annotations

from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .._fit import fitted
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.tickle_history_status import TickleHistoryStatus


T = TypeVar("T", bound="TickleHistory")


_NAMES: dict[str, str] = {
    "auth_status": "authStatus",
}


@_attrs_define
class TickleHistory:
    error: None | str | Unset = UNSET
    """ `no bridge`: no connection to the history service is open; no error to act on. """
    auth_status: list[TickleHistoryStatus] | None | TickleHistoryStatus | Unset = UNSET
    """ State of the connection to the history service, once there is one. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

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
        from ..models.tickle_history_status import TickleHistoryStatus  # noqa: PLC0415

        _d = dict(src_dict)

        def _parse_error(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        error = _parse_error(_d.pop("error", UNSET))

        def _parse_auth_status(data: object) -> list[TickleHistoryStatus] | None | TickleHistoryStatus | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                auth_status_type_0 = []
                _auth_status_type_0 = data
                for auth_status_type_0_item_data in _auth_status_type_0:
                    auth_status_type_0_item = TickleHistoryStatus.from_dict(auth_status_type_0_item_data)

                    auth_status_type_0.append(auth_status_type_0_item)

                return auth_status_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                auth_status_type_1 = TickleHistoryStatus.from_dict(data)

                return auth_status_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[TickleHistoryStatus] | None | TickleHistoryStatus | Unset, data)

        auth_status = _parse_auth_status(_d.pop("authStatus", UNSET))

        _model = cls(
            error=error,
            auth_status=auth_status,
        )

        _model.additional_properties = _d
        return fitted(_model, _NAMES)

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

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
