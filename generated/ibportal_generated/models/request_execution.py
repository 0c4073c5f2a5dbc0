from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

T = TypeVar("T", bound="RequestExecution")


@_attrs_define
class RequestExecution:
    executed_at: str | Unset = UNSET
    """ Such as `20260211140509 UTC`. """
    client: str | Unset = UNSET
    """ Name of the sending firm. """
    client_master_account: str | Unset = UNSET
    """ Master account of the sending firm. """
    process_file: str | Unset = UNSET
    """ Name under which IBKR filed the request. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "executed_at": "executedAt",
        "client_master_account": "clientMasterAccount",
        "process_file": "processFile",
    }

    def to_dict(self) -> dict[str, Any]:
        executed_at = self.executed_at

        client = self.client

        client_master_account = self.client_master_account

        process_file = self.process_file

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if executed_at is not UNSET:
            field_dict["executedAt"] = executed_at
        if client is not UNSET:
            field_dict["client"] = client
        if client_master_account is not UNSET:
            field_dict["clientMasterAccount"] = client_master_account
        if process_file is not UNSET:
            field_dict["processFile"] = process_file

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
