from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

T = TypeVar("T", bound="ReportDocument")


@_attrs_define
class ReportDocument:
    """A document inside JSON."""

    data_type: str | Unset = UNSET
    """ What `value` is once decoded, such as `byte[]`. """
    encoding: str | Unset = UNSET
    """ How `value` is encoded; `base64`. """
    value: str | Unset = UNSET
    """ The document in base64; when `gzip` is true, of its gzipped bytes. """
    mime_type: str | Unset = UNSET
    """ Media type of the document. """
    gzip: bool | Unset = UNSET
    """ Whether the bytes are gzipped. """
    accept: str | Unset = UNSET
    """ Media types the caller would have taken. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "data_type": "dataType",
        "mime_type": "mimeType",
    }

    def to_dict(self) -> dict[str, Any]:
        data_type = self.data_type

        encoding = self.encoding

        value = self.value

        mime_type = self.mime_type

        gzip = self.gzip

        accept = self.accept

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if data_type is not UNSET:
            field_dict["dataType"] = data_type
        if encoding is not UNSET:
            field_dict["encoding"] = encoding
        if value is not UNSET:
            field_dict["value"] = value
        if mime_type is not UNSET:
            field_dict["mimeType"] = mime_type
        if gzip is not UNSET:
            field_dict["gzip"] = gzip
        if accept is not UNSET:
            field_dict["accept"] = accept

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
