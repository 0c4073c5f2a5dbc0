from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed

T = TypeVar("T", bound="AttachedFileType")


@_attrs_define
class AttachedFileType:
    file_name: str
    """ `.pdf`, `.png`, `.jpg` or `.jpeg`; IBKR refuses more than 20 characters, and files above 10 MB. """
    file_length: int
    """ Size of the file in bytes. """
    sha_1_checksum: str
    """ SHA-1 of the file, 40 hexadecimal digits; IBKR's own forms must be unchanged. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "file_name": "fileName",
        "file_length": "fileLength",
        "sha_1_checksum": "sha1Checksum",
    }

    def to_dict(self) -> dict[str, Any]:
        file_name = self.file_name

        file_length = self.file_length

        sha_1_checksum = self.sha_1_checksum

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "fileName": file_name,
                "fileLength": file_length,
                "sha1Checksum": sha_1_checksum,
            }
        )

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
