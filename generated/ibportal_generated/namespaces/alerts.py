"""Alerts on price, time, margin, and the mobile trading assistant's alert."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..calls import alerts as calls

if TYPE_CHECKING:
    import builtins

    from .._call import Send, SendAsync
    from ..models.alert_activation_alert_active import AlertActivationAlertActive
    from ..models.alert_details import AlertDetails
    from ..models.alert_receipt import AlertReceipt
    from ..models.alert_request_alert_repeatable import AlertRequestAlertRepeatable
    from ..models.alert_request_condition import AlertRequestCondition
    from ..models.alert_request_outside_rth import AlertRequestOutsideRth
    from ..models.alert_request_send_message import AlertRequestSendMessage
    from ..models.alert_request_tif import AlertRequestTif
    from ..models.alert_summary import AlertSummary
    from ..models.saved_alert import SavedAlert


class AlertsNamespace:
    """Alerts on price, time, margin, and the mobile trading assistant's alert."""

    __slots__ = ("_send",)

    def __init__(self, send: Send) -> None:
        self._send = send

    def details(self, alert_id: int) -> AlertDetails:
        """Everything about one alert.

        Conditions, message, delivery and state of an alert. `type` must be `Q`; without it the answer is 400. An
        alert that does not exist is answered with status 200 and an error: `Alert with order ID=1 not found.`, or for
        id 0 `MTA alert tool ID is wrong =0`. Flags are numbers, booleans or null, one beside the other.

        Args:
            alert_id: `order_id` of the alert in `alerts.list`.

        Source: `GET /iserver/account/alert/{alertId}`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-alerts/details-of-a-specific-alert>
        """
        return self._send(calls.details(alert_id))

    def mta(self) -> AlertDetails:
        """The mobile trading assistant's alert of the login.

        Every login has exactly one such alert. It cannot be created or deleted, only changed with `alerts.save`;
        deleting it resets it. Its `order_id` is another one at every reading, so keep to `tool_id`, which never
        changes. With nothing set up it has no conditions and the status `Inactive`.

        Source: `GET /iserver/account/mta`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-alerts/details-of-a-mobile-trading-alert>
        """
        return self._send(calls.mta())

    def save(
        self,
        account_id: str,
        alert_name: str,
        alert_message: str,
        alert_repeatable: AlertRequestAlertRepeatable,
        outside_rth: AlertRequestOutsideRth,
        tif: AlertRequestTif,
        conditions: builtins.list[AlertRequestCondition],
        *,
        order_id: int | str | None = None,
        email: str | None = None,
        expire_time: str | None = None,
        i_tws_orders_only: int | None = None,
        send_message: AlertRequestSendMessage | None = None,
        show_popup: int | None = None,
        tool_id: int | None = None,
        play_audio: str | None = None,
    ) -> SavedAlert:
        """Create an alert, or change one.

        Creates an alert, or with `orderId` changes that one; then all fields are sent again, the name as it was: it
        cannot be changed. With `toolId` it changes the mobile trading assistant's alert. A change may give the alert
        a new id, so list the alerts afterwards. An empty body is refused with 400; missing conditions, values it does
        not understand and a changed name with 500, of which only the text tells the reason. Paper logins with OAuth
        get 403. Not to be repeated when the reply is lost: look into `alerts.list` first.

        Args:
            alert_name: Name for people; a change must repeat it as it is.
            alert_message: Text that is sent when the alert goes off.
            alert_repeatable: 1: may go off more than once; must be 1 for the mobile trading assistant.
            outside_rth: 1: may go off outside regular trading hours.
            tif: `GTC`: until deleted; `GTD`: until `expireTime`.
            conditions: At least one, in order.
            order_id: Id of the alert to change; absent for a new one.
            email: Address for emails; needed where `sendMessage` is 1.
            expire_time: End of a `GTD` alert, needed with it: `yyyyMMdd-HH:mm:ss`, UTC.
            i_tws_orders_only: 1: IBKR Mobile only; needed for condition types 7 to 9. The documents disagree on the
                rest.
            send_message: 1: send an email, to `email`.
            show_popup: 1: open a window in TWS.
            tool_id: `tool_id` of `alerts.mta`, to change that alert; never with others.
            play_audio: Sound to play in TWS.

        Source: `POST /iserver/account/{accountId}/alert`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-alerts/create-or-modify-alert>
        """
        return self._send(
            calls.save(
                account_id,
                alert_name,
                alert_message,
                alert_repeatable,
                outside_rth,
                tif,
                conditions,
                order_id=order_id,
                email=email,
                expire_time=expire_time,
                i_tws_orders_only=i_tws_orders_only,
                send_message=send_message,
                show_popup=show_popup,
                tool_id=tool_id,
                play_audio=play_audio,
            )
        )

    def activate(self, account_id: str, alert_id: int, alert_active: AlertActivationAlertActive) -> AlertReceipt:
        """Switch an alert on or off.

        `alertActive` 1 arms the alert, 0 silences it without deleting it. The older document says that `alertId` 0
        means all alerts of the account. The reply says that the request was taken, not that it has been carried out;
        `success` may be false with status 200. An alert that does not exist gives 500 or 503.

        Args:
            alert_id: `order_id` of the alert in `alerts.list`; 0 stands for all alerts of the account.
            alert_active: 1: on; 0: off.

        Source: `POST /iserver/account/{accountId}/alert/activate`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-alerts/activate-or-deactivate-an-alert>
        """
        return self._send(calls.activate(account_id, alert_id, alert_active))

    def list(self, account_id: str) -> builtins.list[AlertSummary]:
        """The alerts of an account, in short.

        One row an alert, switched off and spent ones included. Conditions, message and delivery stand in
        `alerts.details` only; the id to ask with is `order_id`. No alerts, an empty list. The mobile trading
        assistant's alert is not listed; see `alerts.mta`.

        Source: `GET /iserver/account/{accountId}/alerts`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-alerts/list-all-alerts>
        """
        return self._send(calls.list(account_id))


class AsyncAlertsNamespace:
    """Alerts on price, time, margin, and the mobile trading assistant's alert. Every method is awaited."""

    __slots__ = ("_send",)

    def __init__(self, send: SendAsync) -> None:
        self._send = send

    async def details(self, alert_id: int) -> AlertDetails:
        """Everything about one alert.

        Conditions, message, delivery and state of an alert. `type` must be `Q`; without it the answer is 400. An
        alert that does not exist is answered with status 200 and an error: `Alert with order ID=1 not found.`, or for
        id 0 `MTA alert tool ID is wrong =0`. Flags are numbers, booleans or null, one beside the other.

        Args:
            alert_id: `order_id` of the alert in `alerts.list`.

        Source: `GET /iserver/account/alert/{alertId}`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-alerts/details-of-a-specific-alert>
        """
        return await self._send(calls.details(alert_id))

    async def mta(self) -> AlertDetails:
        """The mobile trading assistant's alert of the login.

        Every login has exactly one such alert. It cannot be created or deleted, only changed with `alerts.save`;
        deleting it resets it. Its `order_id` is another one at every reading, so keep to `tool_id`, which never
        changes. With nothing set up it has no conditions and the status `Inactive`.

        Source: `GET /iserver/account/mta`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-alerts/details-of-a-mobile-trading-alert>
        """
        return await self._send(calls.mta())

    async def save(
        self,
        account_id: str,
        alert_name: str,
        alert_message: str,
        alert_repeatable: AlertRequestAlertRepeatable,
        outside_rth: AlertRequestOutsideRth,
        tif: AlertRequestTif,
        conditions: builtins.list[AlertRequestCondition],
        *,
        order_id: int | str | None = None,
        email: str | None = None,
        expire_time: str | None = None,
        i_tws_orders_only: int | None = None,
        send_message: AlertRequestSendMessage | None = None,
        show_popup: int | None = None,
        tool_id: int | None = None,
        play_audio: str | None = None,
    ) -> SavedAlert:
        """Create an alert, or change one.

        Creates an alert, or with `orderId` changes that one; then all fields are sent again, the name as it was: it
        cannot be changed. With `toolId` it changes the mobile trading assistant's alert. A change may give the alert
        a new id, so list the alerts afterwards. An empty body is refused with 400; missing conditions, values it does
        not understand and a changed name with 500, of which only the text tells the reason. Paper logins with OAuth
        get 403. Not to be repeated when the reply is lost: look into `alerts.list` first.

        Args:
            alert_name: Name for people; a change must repeat it as it is.
            alert_message: Text that is sent when the alert goes off.
            alert_repeatable: 1: may go off more than once; must be 1 for the mobile trading assistant.
            outside_rth: 1: may go off outside regular trading hours.
            tif: `GTC`: until deleted; `GTD`: until `expireTime`.
            conditions: At least one, in order.
            order_id: Id of the alert to change; absent for a new one.
            email: Address for emails; needed where `sendMessage` is 1.
            expire_time: End of a `GTD` alert, needed with it: `yyyyMMdd-HH:mm:ss`, UTC.
            i_tws_orders_only: 1: IBKR Mobile only; needed for condition types 7 to 9. The documents disagree on the
                rest.
            send_message: 1: send an email, to `email`.
            show_popup: 1: open a window in TWS.
            tool_id: `tool_id` of `alerts.mta`, to change that alert; never with others.
            play_audio: Sound to play in TWS.

        Source: `POST /iserver/account/{accountId}/alert`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-alerts/create-or-modify-alert>
        """
        return await self._send(
            calls.save(
                account_id,
                alert_name,
                alert_message,
                alert_repeatable,
                outside_rth,
                tif,
                conditions,
                order_id=order_id,
                email=email,
                expire_time=expire_time,
                i_tws_orders_only=i_tws_orders_only,
                send_message=send_message,
                show_popup=show_popup,
                tool_id=tool_id,
                play_audio=play_audio,
            )
        )

    async def activate(self, account_id: str, alert_id: int, alert_active: AlertActivationAlertActive) -> AlertReceipt:
        """Switch an alert on or off.

        `alertActive` 1 arms the alert, 0 silences it without deleting it. The older document says that `alertId` 0
        means all alerts of the account. The reply says that the request was taken, not that it has been carried out;
        `success` may be false with status 200. An alert that does not exist gives 500 or 503.

        Args:
            alert_id: `order_id` of the alert in `alerts.list`; 0 stands for all alerts of the account.
            alert_active: 1: on; 0: off.

        Source: `POST /iserver/account/{accountId}/alert/activate`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-alerts/activate-or-deactivate-an-alert>
        """
        return await self._send(calls.activate(account_id, alert_id, alert_active))

    async def list(self, account_id: str) -> builtins.list[AlertSummary]:
        """The alerts of an account, in short.

        One row an alert, switched off and spent ones included. Conditions, message and delivery stand in
        `alerts.details` only; the id to ask with is `order_id`. No alerts, an empty list. The mobile trading
        assistant's alert is not listed; see `alerts.mta`.

        Source: `GET /iserver/account/{accountId}/alerts`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-alerts/list-all-alerts>
        """
        return await self._send(calls.list(account_id))
