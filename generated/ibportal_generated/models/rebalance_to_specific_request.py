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
    from ..models.rebalance_position_target import RebalancePositionTarget


T = TypeVar("T", bound="RebalanceToSpecificRequest")


@_attrs_define
class RebalanceToSpecificRequest:
    req_id: int
    """ Any number that tells your requests apart; it comes back in the reply. """
    model: str
    """ Name of the model, exactly as `fa_models.list` has it; case matters. """
    position_targets: list[RebalancePositionTarget]
    """ The instruments to bring to new targets; the others stay. """
    subscription_key: str | Unset = UNSET
    """ For an unfinished reply, which is not expected here; leave it out. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "req_id": "reqID",
        "position_targets": "positionTargets",
        "subscription_key": "subscriptionKey",
    }

    def to_dict(self) -> dict[str, Any]:
        req_id = self.req_id

        model = self.model

        position_targets = []
        for position_targets_item_data in self.position_targets:
            position_targets_item = position_targets_item_data.to_dict()
            position_targets.append(position_targets_item)

        subscription_key = self.subscription_key

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "reqID": req_id,
                "model": model,
                "positionTargets": position_targets,
            }
        )
        if subscription_key is not UNSET:
            field_dict["subscriptionKey"] = subscription_key

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
