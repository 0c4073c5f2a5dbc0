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
from ..models.alert_request_condition_logic_bind import (
    AlertRequestConditionLogicBind,
)
from ..models.alert_request_condition_operator import (
    AlertRequestConditionOperator,
)
from ..models.alert_request_condition_type import (
    AlertRequestConditionType,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="AlertRequestCondition")


@_attrs_define
class AlertRequestCondition:
    conidex: str
    """ Instrument as `conid@exchange`, such as `265598@SMART`; `*@*` is any. """
    logic_bind: AlertRequestConditionLogicBind
    """ `a`: and the next one; `o`: or the next one; `n`: the last one must have this. """
    operator: AlertRequestConditionOperator
    """ How the market is compared with `value`. """
    trigger_method: int | str
    """ Which price counts; pass `0`. """
    type_: AlertRequestConditionType
    """ 1 price, 3 time, 4 margin, 5 trade, 6 volume, 7 MTA market, 8 MTA position, 9 MTA daily profit and loss. """
    value: str
    """ Threshold as text; a time is `yyyyMMdd-HH:mm:ss`, `*` is any. Not empty. """
    time_zone: str | Unset = UNSET
    """ Zone of a time, such as `US/Eastern`; needed for some MTA conditions only. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "logic_bind": "logicBind",
        "trigger_method": "triggerMethod",
        "type_": "type",
        "time_zone": "timeZone",
    }

    def to_dict(self) -> dict[str, Any]:
        conidex = self.conidex

        logic_bind: str = self.logic_bind

        operator: str = self.operator

        trigger_method: int | str
        trigger_method = self.trigger_method

        type_: int = self.type_

        value = self.value

        time_zone = self.time_zone

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "conidex": conidex,
                "logicBind": logic_bind,
                "operator": operator,
                "triggerMethod": trigger_method,
                "type": type_,
                "value": value,
            }
        )
        if time_zone is not UNSET:
            field_dict["timeZone"] = time_zone

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
