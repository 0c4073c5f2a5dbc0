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
    from ..models.forecast_categories import ForecastCategories


T = TypeVar("T", bound="ForecastCategoryTree")


_NAMES: dict[str, str] = {}


@_attrs_define
class ForecastCategoryTree:
    categories: ForecastCategories | Unset = UNSET
    """ From category id (`g5351`) to category. """
    as_of: str | Unset = UNSET
    """ When the tree was read. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        categories: dict[str, Any] | Unset = UNSET
        if not isinstance(self.categories, Unset):
            categories = self.categories.to_dict()

        as_of = self.as_of

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if categories is not UNSET:
            field_dict["categories"] = categories
        if as_of is not UNSET:
            field_dict["as_of"] = as_of

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.forecast_categories import ForecastCategories  # noqa: PLC0415

        _d = dict(src_dict)
        _categories = _d.pop("categories", UNSET)
        categories: ForecastCategories | Unset
        if isinstance(_categories, Unset):
            categories = UNSET
        else:
            categories = ForecastCategories.from_dict(_categories)

        as_of = _d.pop("as_of", UNSET)

        _model = cls(
            categories=categories,
            as_of=as_of,
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
