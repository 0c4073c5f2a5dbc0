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
    from ..models.alert_condition import AlertCondition


T = TypeVar("T", bound="AlertDetails")


@_attrs_define
class AlertDetails:
    order_id: int
    """ Id of the alert; that of the mobile trading assistant's changes with every reading. """
    account: str | Unset = UNSET
    tif: None | str | Unset = UNSET
    """ `GTC`: until deleted; `GTD`: until `expire_time`. """
    expire_time: None | str | Unset = UNSET
    """ When a `GTD` alert ends: `yyyyMMdd-HH:mm:ss`, UTC. """
    alert_active: int | None | Unset = UNSET
    """ 1: armed; 0: switched off. """
    alert_repeatable: int | None | Unset = UNSET
    """ 1: may go off more than once; always 1 for the mobile trading assistant. """
    alert_email: None | str | Unset = UNSET
    """ Where an email goes to, if `alert_send_message` is 1. """
    alert_send_message: int | None | Unset = UNSET
    """ 1: sends an email. """
    alert_message: None | str | Unset = UNSET
    alert_show_popup: int | None | Unset = UNSET
    """ 1: opens a window in TWS. """
    order_status: None | str | Unset = UNSET
    """ State of the order that the alert is to the server. """
    fg_color: None | str | Unset = UNSET
    """ Text colour in TWS, `#rrggbb`; of no use here. """
    bg_color: None | str | Unset = UNSET
    """ Background colour in TWS, `#rrggbb`; of no use here. """
    order_not_editable: bool | None | Unset = UNSET
    """ True where the alert can no longer be changed. """
    itws_orders_only: int | None | Unset = UNSET
    """ 1: shown in IBKR Mobile only. """
    alert_mta_currency: None | str | Unset = UNSET
    """ Currency of the account's limits (condition types 8 and 9); MTA only. """
    alert_mta_defaults: None | str | Unset = UNSET
    """ Ranges of the mobile trading assistant: records between `|`, each a condition type, a colon and settings
    such as `STATE=1,MIN=-5,MAX=5,STEP=0.5,DEF_MIN=-2,DEF_MAX=2`. The grammar is undocumented. """
    tool_id: int | None | Unset = UNSET
    """ Lasting id of the mobile trading assistant's alert; null for any other. """
    time_zone: None | str | Unset = UNSET
    """ Time zones to choose from, separated by commas; MTA only. """
    condition_size: int | None | Unset = UNSET
    """ Number of `conditions`. """
    condition_outside_rth: int | None | Unset = UNSET
    """ 1: may go off outside regular trading hours. """
    conditions: list[AlertCondition] | Unset = UNSET
    """ In order; each is bound to the next by `condition_logic_bind`. """
    alert_name: None | str | Unset = UNSET
    """ Null for the mobile trading assistant's alert, or `MTA (AutoAlert)`. """
    alert_triggered: bool | None | Unset = UNSET
    """ Whether it has gone off. """
    alert_play_audio: int | None | str | Unset = UNSET
    """ Sound in TWS; null whenever seen. """
    alert_default_type: int | None | str | Unset = UNSET
    """ Default kind of alert set in Client Portal; null whenever seen. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {}

    def to_dict(self) -> dict[str, Any]:
        order_id = self.order_id

        account = self.account

        tif: None | str | Unset
        if isinstance(self.tif, Unset):
            tif = UNSET
        else:
            tif = self.tif

        expire_time: None | str | Unset
        if isinstance(self.expire_time, Unset):
            expire_time = UNSET
        else:
            expire_time = self.expire_time

        alert_active: int | None | Unset
        if isinstance(self.alert_active, Unset):
            alert_active = UNSET
        else:
            alert_active = self.alert_active

        alert_repeatable: int | None | Unset
        if isinstance(self.alert_repeatable, Unset):
            alert_repeatable = UNSET
        else:
            alert_repeatable = self.alert_repeatable

        alert_email: None | str | Unset
        if isinstance(self.alert_email, Unset):
            alert_email = UNSET
        else:
            alert_email = self.alert_email

        alert_send_message: int | None | Unset
        if isinstance(self.alert_send_message, Unset):
            alert_send_message = UNSET
        else:
            alert_send_message = self.alert_send_message

        alert_message: None | str | Unset
        if isinstance(self.alert_message, Unset):
            alert_message = UNSET
        else:
            alert_message = self.alert_message

        alert_show_popup: int | None | Unset
        if isinstance(self.alert_show_popup, Unset):
            alert_show_popup = UNSET
        else:
            alert_show_popup = self.alert_show_popup

        order_status: None | str | Unset
        if isinstance(self.order_status, Unset):
            order_status = UNSET
        else:
            order_status = self.order_status

        fg_color: None | str | Unset
        if isinstance(self.fg_color, Unset):
            fg_color = UNSET
        else:
            fg_color = self.fg_color

        bg_color: None | str | Unset
        if isinstance(self.bg_color, Unset):
            bg_color = UNSET
        else:
            bg_color = self.bg_color

        order_not_editable: bool | None | Unset
        if isinstance(self.order_not_editable, Unset):
            order_not_editable = UNSET
        else:
            order_not_editable = self.order_not_editable

        itws_orders_only: int | None | Unset
        if isinstance(self.itws_orders_only, Unset):
            itws_orders_only = UNSET
        else:
            itws_orders_only = self.itws_orders_only

        alert_mta_currency: None | str | Unset
        if isinstance(self.alert_mta_currency, Unset):
            alert_mta_currency = UNSET
        else:
            alert_mta_currency = self.alert_mta_currency

        alert_mta_defaults: None | str | Unset
        if isinstance(self.alert_mta_defaults, Unset):
            alert_mta_defaults = UNSET
        else:
            alert_mta_defaults = self.alert_mta_defaults

        tool_id: int | None | Unset
        if isinstance(self.tool_id, Unset):
            tool_id = UNSET
        else:
            tool_id = self.tool_id

        time_zone: None | str | Unset
        if isinstance(self.time_zone, Unset):
            time_zone = UNSET
        else:
            time_zone = self.time_zone

        condition_size: int | None | Unset
        if isinstance(self.condition_size, Unset):
            condition_size = UNSET
        else:
            condition_size = self.condition_size

        condition_outside_rth: int | None | Unset
        if isinstance(self.condition_outside_rth, Unset):
            condition_outside_rth = UNSET
        else:
            condition_outside_rth = self.condition_outside_rth

        conditions: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.conditions, Unset):
            conditions = []
            for conditions_item_data in self.conditions:
                conditions_item = conditions_item_data.to_dict()
                conditions.append(conditions_item)

        alert_name: None | str | Unset
        if isinstance(self.alert_name, Unset):
            alert_name = UNSET
        else:
            alert_name = self.alert_name

        alert_triggered: bool | None | Unset
        if isinstance(self.alert_triggered, Unset):
            alert_triggered = UNSET
        else:
            alert_triggered = self.alert_triggered

        alert_play_audio: int | None | str | Unset
        if isinstance(self.alert_play_audio, Unset):
            alert_play_audio = UNSET
        else:
            alert_play_audio = self.alert_play_audio

        alert_default_type: int | None | str | Unset
        if isinstance(self.alert_default_type, Unset):
            alert_default_type = UNSET
        else:
            alert_default_type = self.alert_default_type

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "order_id": order_id,
            }
        )
        if account is not UNSET:
            field_dict["account"] = account
        if tif is not UNSET:
            field_dict["tif"] = tif
        if expire_time is not UNSET:
            field_dict["expire_time"] = expire_time
        if alert_active is not UNSET:
            field_dict["alert_active"] = alert_active
        if alert_repeatable is not UNSET:
            field_dict["alert_repeatable"] = alert_repeatable
        if alert_email is not UNSET:
            field_dict["alert_email"] = alert_email
        if alert_send_message is not UNSET:
            field_dict["alert_send_message"] = alert_send_message
        if alert_message is not UNSET:
            field_dict["alert_message"] = alert_message
        if alert_show_popup is not UNSET:
            field_dict["alert_show_popup"] = alert_show_popup
        if order_status is not UNSET:
            field_dict["order_status"] = order_status
        if fg_color is not UNSET:
            field_dict["fg_color"] = fg_color
        if bg_color is not UNSET:
            field_dict["bg_color"] = bg_color
        if order_not_editable is not UNSET:
            field_dict["order_not_editable"] = order_not_editable
        if itws_orders_only is not UNSET:
            field_dict["itws_orders_only"] = itws_orders_only
        if alert_mta_currency is not UNSET:
            field_dict["alert_mta_currency"] = alert_mta_currency
        if alert_mta_defaults is not UNSET:
            field_dict["alert_mta_defaults"] = alert_mta_defaults
        if tool_id is not UNSET:
            field_dict["tool_id"] = tool_id
        if time_zone is not UNSET:
            field_dict["time_zone"] = time_zone
        if condition_size is not UNSET:
            field_dict["condition_size"] = condition_size
        if condition_outside_rth is not UNSET:
            field_dict["condition_outside_rth"] = condition_outside_rth
        if conditions is not UNSET:
            field_dict["conditions"] = conditions
        if alert_name is not UNSET:
            field_dict["alert_name"] = alert_name
        if alert_triggered is not UNSET:
            field_dict["alert_triggered"] = alert_triggered
        if alert_play_audio is not UNSET:
            field_dict["alert_play_audio"] = alert_play_audio
        if alert_default_type is not UNSET:
            field_dict["alert_default_type"] = alert_default_type

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
