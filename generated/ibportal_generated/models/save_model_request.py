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

if TYPE_CHECKING:
    from ..models.model_cash_target import ModelCashTarget
    from ..models.model_position_target import ModelPositionTarget


T = TypeVar("T", bound="SaveModelRequest")


@_attrs_define
class SaveModelRequest:
    cash_targets: list[ModelCashTarget]
    """ The part kept in cash, by currency. """
    desc: str
    """ Text shown with the model in IBKR's own programs; may not be missing. """
    is_static: bool
    """ True keeps to the targets as first set; false lets them move with the market. """
    model: str
    """ Name of the model to change, or of the new one. """
    position_targets: list[ModelPositionTarget]
    """ The part held in each instrument; a whole list, which replaces the model's. """
    req_id: int
    """ Any number that tells your requests apart; it comes back in the reply. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "cash_targets": "cashTargets",
        "is_static": "isStatic",
        "position_targets": "positionTargets",
        "req_id": "reqID",
    }

    def to_dict(self) -> dict[str, Any]:
        cash_targets = []
        for cash_targets_item_data in self.cash_targets:
            cash_targets_item = cash_targets_item_data.to_dict()
            cash_targets.append(cash_targets_item)

        desc = self.desc

        is_static = self.is_static

        model = self.model

        position_targets = []
        for position_targets_item_data in self.position_targets:
            position_targets_item = position_targets_item_data.to_dict()
            position_targets.append(position_targets_item)

        req_id = self.req_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "cashTargets": cash_targets,
                "desc": desc,
                "isStatic": is_static,
                "model": model,
                "positionTargets": position_targets,
                "reqID": req_id,
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
