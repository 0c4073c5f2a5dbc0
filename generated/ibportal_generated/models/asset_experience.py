from __future__ import annotations

from collections.abc import Mapping
from typing import (
    Any,
    ClassVar,
    TypeVar,
)

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..models.asset_experience_application_asset_class import (
    AssetExperienceApplicationAssetClass,
)
from ..models.asset_experience_knowledge_level import (
    AssetExperienceKnowledgeLevel,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="AssetExperience")


@_attrs_define
class AssetExperience:
    asset_class: AssetExperienceApplicationAssetClass | Unset = UNSET
    years_trading: int | Unset = UNSET
    """ Years of experience with the asset class. """
    trades_per_year: int | Unset = UNSET
    knowledge_level: AssetExperienceKnowledgeLevel | Unset = UNSET
    """ Options and futures need `Good` or `Extensive` for some permissions. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "asset_class": "assetClass",
        "years_trading": "yearsTrading",
        "trades_per_year": "tradesPerYear",
        "knowledge_level": "knowledgeLevel",
    }

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
