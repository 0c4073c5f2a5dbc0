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

if TYPE_CHECKING:
    from ..models.forecast_category import ForecastCategory


T = TypeVar("T", bound="ForecastCategories")


_NAMES: dict[str, str] = {}


@_attrs_define
class ForecastCategories:
    """From category id (`g5351`) to category."""

    additional_properties: dict[str, ForecastCategory] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:

        field_dict: dict[str, Any] = {}
        for prop_name, prop in self.additional_properties.items():
            field_dict[prop_name] = prop.to_dict()

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.forecast_category import ForecastCategory  # noqa: PLC0415

        _d = dict(src_dict)
        _model = cls()

        additional_properties = {}
        for prop_name, prop_dict in _d.items():
            additional_property = ForecastCategory.from_dict(prop_dict)

            additional_properties[prop_name] = additional_property

        _model.additional_properties = additional_properties
        return fitted(_model, _NAMES)

    __iter__: ClassVar[None] = None

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> ForecastCategory:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: ForecastCategory) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
