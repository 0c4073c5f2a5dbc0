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
    from ..models.tickle_brokerage import TickleBrokerage
    from ..models.tickle_history import TickleHistory


T = TypeVar("T", bound="Tickle")


@_attrs_define
class Tickle:
    session: str
    """ Id of the session, 32 hexadecimal digits; a secret, it opens the WebSocket. """
    sso_expires: int | Unset = UNSET
    """ Milliseconds until the login ends; 0 without one, absent with OAuth. """
    collission: bool | Unset = UNSET
    """ Internal; spelt so. Absent with OAuth. """
    user_id: int | Unset = UNSET
    """ Number of the user. Absent with OAuth. """
    hmds: None | TickleHistory | Unset = UNSET
    """ State of the history service. """
    iserver: None | TickleBrokerage | Unset = UNSET
    """ State of the brokerage session. """
    last_tickle: int | None | Unset = UNSET
    """ When the session was last kept alive; seldom there. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "sso_expires": "ssoExpires",
        "user_id": "userId",
        "last_tickle": "lastTickle",
    }

    def to_dict(self) -> dict[str, Any]:
        from ..models.tickle_brokerage import TickleBrokerage  # noqa: PLC0415
        from ..models.tickle_history import TickleHistory  # noqa: PLC0415

        session = self.session

        sso_expires = self.sso_expires

        collission = self.collission

        user_id = self.user_id

        hmds: dict[str, Any] | None | Unset
        if isinstance(self.hmds, Unset):
            hmds = UNSET
        elif isinstance(self.hmds, TickleHistory):
            hmds = self.hmds.to_dict()
        else:
            hmds = self.hmds

        iserver: dict[str, Any] | None | Unset
        if isinstance(self.iserver, Unset):
            iserver = UNSET
        elif isinstance(self.iserver, TickleBrokerage):
            iserver = self.iserver.to_dict()
        else:
            iserver = self.iserver

        last_tickle: int | None | Unset
        if isinstance(self.last_tickle, Unset):
            last_tickle = UNSET
        else:
            last_tickle = self.last_tickle

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "session": session,
            }
        )
        if sso_expires is not UNSET:
            field_dict["ssoExpires"] = sso_expires
        if collission is not UNSET:
            field_dict["collission"] = collission
        if user_id is not UNSET:
            field_dict["userId"] = user_id
        if hmds is not UNSET:
            field_dict["hmds"] = hmds
        if iserver is not UNSET:
            field_dict["iserver"] = iserver
        if last_tickle is not UNSET:
            field_dict["lastTickle"] = last_tickle

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
