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
from ..models.alert_request_alert_repeatable import (
    AlertRequestAlertRepeatable,
)
from ..models.alert_request_outside_rth import (
    AlertRequestOutsideRth,
)
from ..models.alert_request_send_message import (
    AlertRequestSendMessage,
)
from ..models.alert_request_tif import AlertRequestTif
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.alert_request_condition import AlertRequestCondition


T = TypeVar("T", bound="AlertRequest")


@_attrs_define
class AlertRequest:
    alert_name: str
    """ Name for people; a change must repeat it as it is. """
    alert_message: str
    """ Text that is sent when the alert goes off. """
    alert_repeatable: AlertRequestAlertRepeatable
    """ 1: may go off more than once; must be 1 for the mobile trading assistant. """
    outside_rth: AlertRequestOutsideRth
    """ 1: may go off outside regular trading hours. """
    tif: AlertRequestTif
    """ `GTC`: until deleted; `GTD`: until `expireTime`. """
    conditions: list[AlertRequestCondition]
    """ At least one, in order. """
    order_id: int | str | Unset = UNSET
    """ Id of the alert to change; absent for a new one. """
    email: str | Unset = UNSET
    """ Address for emails; needed where `sendMessage` is 1. """
    expire_time: str | Unset = UNSET
    """ End of a `GTD` alert, needed with it: `yyyyMMdd-HH:mm:ss`, UTC. """
    i_tws_orders_only: int | Unset = UNSET
    """ 1: IBKR Mobile only; needed for condition types 7 to 9. The documents disagree on the rest. """
    send_message: AlertRequestSendMessage | Unset = UNSET
    """ 1: send an email, to `email`. """
    show_popup: int | Unset = UNSET
    """ 1: open a window in TWS. """
    tool_id: int | Unset = UNSET
    """ `tool_id` of `alerts.mta`, to change that alert; never with others. """
    play_audio: str | Unset = UNSET
    """ Sound to play in TWS. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "alert_name": "alertName",
        "alert_message": "alertMessage",
        "alert_repeatable": "alertRepeatable",
        "outside_rth": "outsideRth",
        "order_id": "orderId",
        "expire_time": "expireTime",
        "i_tws_orders_only": "iTWSOrdersOnly",
        "send_message": "sendMessage",
        "show_popup": "showPopup",
        "tool_id": "toolId",
        "play_audio": "playAudio",
    }

    def to_dict(self) -> dict[str, Any]:
        alert_name = self.alert_name

        alert_message = self.alert_message

        alert_repeatable: int = self.alert_repeatable

        outside_rth: int = self.outside_rth

        tif: str = self.tif

        conditions = []
        for conditions_item_data in self.conditions:
            conditions_item = conditions_item_data.to_dict()
            conditions.append(conditions_item)

        order_id: int | str | Unset
        if isinstance(self.order_id, Unset):
            order_id = UNSET
        else:
            order_id = self.order_id

        email = self.email

        expire_time = self.expire_time

        i_tws_orders_only = self.i_tws_orders_only

        send_message: int | Unset = UNSET
        if not isinstance(self.send_message, Unset):
            send_message = self.send_message

        show_popup = self.show_popup

        tool_id = self.tool_id

        play_audio = self.play_audio

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "alertName": alert_name,
                "alertMessage": alert_message,
                "alertRepeatable": alert_repeatable,
                "outsideRth": outside_rth,
                "tif": tif,
                "conditions": conditions,
            }
        )
        if order_id is not UNSET:
            field_dict["orderId"] = order_id
        if email is not UNSET:
            field_dict["email"] = email
        if expire_time is not UNSET:
            field_dict["expireTime"] = expire_time
        if i_tws_orders_only is not UNSET:
            field_dict["iTWSOrdersOnly"] = i_tws_orders_only
        if send_message is not UNSET:
            field_dict["sendMessage"] = send_message
        if show_popup is not UNSET:
            field_dict["showPopup"] = show_popup
        if tool_id is not UNSET:
            field_dict["toolId"] = tool_id
        if play_audio is not UNSET:
            field_dict["playAudio"] = play_audio

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
