from __future__ import annotations

from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    TypeVar,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .._fit import fitted
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.invalid_argument import InvalidArgument


T = TypeVar("T", bound="MissingRequiredParameterResponse")


_NAMES: dict[str, str] = {
    "type_": "type",
    "invalid_arguments": "invalidArguments",
}


@_attrs_define
class MissingRequiredParameterResponse:
    type_: str | Unset = UNSET
    title: str | Unset = UNSET
    status: int | Unset = UNSET
    invalid_arguments: list[InvalidArgument] | Unset = UNSET
    detail: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        title = self.title

        status = self.status

        invalid_arguments: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.invalid_arguments, Unset):
            invalid_arguments = []
            for invalid_arguments_item_data in self.invalid_arguments:
                invalid_arguments_item = invalid_arguments_item_data.to_dict()
                invalid_arguments.append(invalid_arguments_item)

        detail = self.detail

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if type_ is not UNSET:
            field_dict["type"] = type_
        if title is not UNSET:
            field_dict["title"] = title
        if status is not UNSET:
            field_dict["status"] = status
        if invalid_arguments is not UNSET:
            field_dict["invalidArguments"] = invalid_arguments
        if detail is not UNSET:
            field_dict["detail"] = detail

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.invalid_argument import InvalidArgument  # noqa: PLC0415

        _d = dict(src_dict)
        type_ = _d.pop("type", UNSET)

        title = _d.pop("title", UNSET)

        status = _d.pop("status", UNSET)

        _invalid_arguments = _d.pop("invalidArguments", UNSET)
        invalid_arguments: list[InvalidArgument] | Unset = UNSET
        if _invalid_arguments is not UNSET:
            invalid_arguments = []
            for invalid_arguments_item_data in _invalid_arguments:
                invalid_arguments_item = InvalidArgument.from_dict(invalid_arguments_item_data)

                invalid_arguments.append(invalid_arguments_item)

        detail = _d.pop("detail", UNSET)

        _model = cls(
            type_=type_,
            title=title,
            status=status,
            invalid_arguments=invalid_arguments,
            detail=detail,
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
