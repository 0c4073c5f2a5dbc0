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
    from ..models.server_info import ServerInfo


T = TypeVar("T", bound="BrokerageStatus")


@_attrs_define
class BrokerageStatus:
    authenticated: bool | Unset = UNSET
    """ Whether the brokerage session is logged in; trading and market data need it. """
    established: bool | Unset = UNSET
    """ Whether it is ready for use; replies stay empty until it is. Missing in older builds. """
    competing: bool | Unset = UNSET
    """ Whether another client of the same username has, or wants, the brokerage session. """
    connected: bool | Unset = UNSET
    """ Whether IBKR's servers are reached; says nothing of being logged in. """
    message: None | str | Unset = UNSET
    """ A remark on the state; empty where all is well. """
    mac: None | str | Unset = UNSET
    """ Hardware address of the gateway's machine; null after a logout. Not for logs. """
    server_info: ServerInfo | Unset = UNSET
    """ The server behind the gateway; for error reports. """
    hardware_info: None | str | Unset = UNSET
    """ Machine id, `|`, hardware address. Not for logs. """
    fail: None | str | Unset = UNSET
    """ Why the login failed; empty where it did not. """
    passed: bool | Unset = UNSET
    """ After `session.init` only: the login went through just now. """
    wait: bool | Unset = UNSET
    """ After `session.init` only: not ready, try again in five seconds. """
    prompts: list[str] | Unset = UNSET
    """ Remarks to show to the user. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "mac": "MAC",
        "server_info": "serverInfo",
    }

    def to_dict(self) -> dict[str, Any]:
        authenticated = self.authenticated

        established = self.established

        competing = self.competing

        connected = self.connected

        message: None | str | Unset
        if isinstance(self.message, Unset):
            message = UNSET
        else:
            message = self.message

        mac: None | str | Unset
        if isinstance(self.mac, Unset):
            mac = UNSET
        else:
            mac = self.mac

        server_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.server_info, Unset):
            server_info = self.server_info.to_dict()

        hardware_info: None | str | Unset
        if isinstance(self.hardware_info, Unset):
            hardware_info = UNSET
        else:
            hardware_info = self.hardware_info

        fail: None | str | Unset
        if isinstance(self.fail, Unset):
            fail = UNSET
        else:
            fail = self.fail

        passed = self.passed

        wait = self.wait

        prompts: list[str] | Unset = UNSET
        if not isinstance(self.prompts, Unset):
            prompts = self.prompts

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if authenticated is not UNSET:
            field_dict["authenticated"] = authenticated
        if established is not UNSET:
            field_dict["established"] = established
        if competing is not UNSET:
            field_dict["competing"] = competing
        if connected is not UNSET:
            field_dict["connected"] = connected
        if message is not UNSET:
            field_dict["message"] = message
        if mac is not UNSET:
            field_dict["MAC"] = mac
        if server_info is not UNSET:
            field_dict["serverInfo"] = server_info
        if hardware_info is not UNSET:
            field_dict["hardware_info"] = hardware_info
        if fail is not UNSET:
            field_dict["fail"] = fail
        if passed is not UNSET:
            field_dict["passed"] = passed
        if wait is not UNSET:
            field_dict["wait"] = wait
        if prompts is not UNSET:
            field_dict["prompts"] = prompts

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
