from __future__ import annotations

from collections.abc import Mapping
from typing import (
    Any,
    ClassVar,
    TypeVar,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .._fit import fitted
from ..models.asset_experience_application_asset_class import (
    AssetExperienceApplicationAssetClass,
    check_asset_experience_application_asset_class,
)
from ..models.asset_experience_knowledge_level import (
    AssetExperienceKnowledgeLevel,
    check_asset_experience_knowledge_level,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="AssetExperience")


_NAMES: dict[str, str] = {
    "asset_class": "assetClass",
    "years_trading": "yearsTrading",
    "trades_per_year": "tradesPerYear",
    "knowledge_level": "knowledgeLevel",
}


@_attrs_define
class AssetExperience:
    asset_class: AssetExperienceApplicationAssetClass | Unset = UNSET
    years_trading: int | Unset = UNSET
    """ Years of experience with the asset class. """
    trades_per_year: int | Unset = UNSET
    knowledge_level: AssetExperienceKnowledgeLevel | Unset = UNSET
    """ Options and futures need `Good` or `Extensive` for some permissions. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        asset_class: str | Unset = UNSET
        if not isinstance(self.asset_class, Unset):
            asset_class = self.asset_class

        years_trading = self.years_trading

        trades_per_year = self.trades_per_year

        knowledge_level: str | Unset = UNSET
        if not isinstance(self.knowledge_level, Unset):
            knowledge_level = self.knowledge_level

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if asset_class is not UNSET:
            field_dict["assetClass"] = asset_class
        if years_trading is not UNSET:
            field_dict["yearsTrading"] = years_trading
        if trades_per_year is not UNSET:
            field_dict["tradesPerYear"] = trades_per_year
        if knowledge_level is not UNSET:
            field_dict["knowledgeLevel"] = knowledge_level

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        _d = dict(src_dict)
        _asset_class = _d.pop("assetClass", UNSET)
        asset_class: AssetExperienceApplicationAssetClass | Unset
        if isinstance(_asset_class, Unset):
            asset_class = UNSET
        else:
            asset_class = check_asset_experience_application_asset_class(_asset_class)

        years_trading = _d.pop("yearsTrading", UNSET)

        trades_per_year = _d.pop("tradesPerYear", UNSET)

        _knowledge_level = _d.pop("knowledgeLevel", UNSET)
        knowledge_level: AssetExperienceKnowledgeLevel | Unset
        if isinstance(_knowledge_level, Unset):
            knowledge_level = UNSET
        else:
            knowledge_level = check_asset_experience_knowledge_level(_knowledge_level)

        _model = cls(
            asset_class=asset_class,
            years_trading=years_trading,
            trades_per_year=trades_per_year,
            knowledge_level=knowledge_level,
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
