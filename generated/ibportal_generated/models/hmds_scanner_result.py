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
    from ..models.hmds_scanner_contracts import HmdsScannerContracts


T = TypeVar("T", bound="HmdsScannerResult")


@_attrs_define
class HmdsScannerResult:
    total: int | str | Unset = UNSET
    """ How many contracts fit. """
    size: int | str | Unset = UNSET
    """ How many are in this reply. """
    offset: int | str | Unset = UNSET
    """ How many come before the first of them. """
    scan_time: str | Unset = UNSET
    """ When the scan ran, in UTC, as `20260904-14:10:12`. """
    id: str | Unset = UNSET
    """ Name of the scan, such as `scanner1`. """
    position: str | Unset = UNSET
    """ Internal. """
    warning_text: str | Unset = UNSET
    """ Says how many of the contracts that fit were returned. """
    contracts: HmdsScannerContracts | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "scan_time": "scanTime",
        "warning_text": "warningText",
        "contracts": "Contracts",
    }

    def to_dict(self) -> dict[str, Any]:
        total: int | str | Unset
        if isinstance(self.total, Unset):
            total = UNSET
        else:
            total = self.total

        size: int | str | Unset
        if isinstance(self.size, Unset):
            size = UNSET
        else:
            size = self.size

        offset: int | str | Unset
        if isinstance(self.offset, Unset):
            offset = UNSET
        else:
            offset = self.offset

        scan_time = self.scan_time

        id = self.id

        position = self.position

        warning_text = self.warning_text

        contracts: dict[str, Any] | Unset = UNSET
        if not isinstance(self.contracts, Unset):
            contracts = self.contracts.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if total is not UNSET:
            field_dict["total"] = total
        if size is not UNSET:
            field_dict["size"] = size
        if offset is not UNSET:
            field_dict["offset"] = offset
        if scan_time is not UNSET:
            field_dict["scanTime"] = scan_time
        if id is not UNSET:
            field_dict["id"] = id
        if position is not UNSET:
            field_dict["position"] = position
        if warning_text is not UNSET:
            field_dict["warningText"] = warning_text
        if contracts is not UNSET:
            field_dict["Contracts"] = contracts

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
