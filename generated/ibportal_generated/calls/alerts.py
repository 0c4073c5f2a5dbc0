"""Calls of the `alerts` namespace: the requests of its methods, built and not sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._call import Call, Operation, given, reader

if TYPE_CHECKING:
    import builtins

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


DETAILS = Operation("alerts.details", "GET", "/iserver/account/alert/{alertId}")


def details(alert_id: int) -> Call[AlertDetails]:
    from ..api.alerts import alerts_details as endpoint

    return Call(
        DETAILS,
        endpoint._get_kwargs(
            alert_id=alert_id,
            type_="Q",
        ),
        reader(endpoint._parse_response, ((200, "AlertDetails | GatewayError"),)),
    )


MTA = Operation("alerts.mta", "GET", "/iserver/account/mta")


def mta() -> Call[AlertDetails]:
    from ..api.alerts import alerts_mta as endpoint

    return Call(
        MTA,
        endpoint._get_kwargs(),
        reader(endpoint._parse_response, ((200, "AlertDetails"),)),
    )


SAVE = Operation("alerts.save", "POST", "/iserver/account/{accountId}/alert")


def save(
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
) -> Call[SavedAlert]:
    from ..api.alerts import alerts_save as endpoint
    from ..models.alert_request import AlertRequest

    try:
        request = endpoint._get_kwargs(
            account_id=account_id,
            body=AlertRequest(
                alert_name=alert_name,
                alert_message=alert_message,
                alert_repeatable=alert_repeatable,
                outside_rth=outside_rth,
                tif=tif,
                conditions=conditions,
                order_id=given(order_id),
                email=given(email),
                expire_time=given(expire_time),
                i_tws_orders_only=given(i_tws_orders_only),
                send_message=given(send_message),
                show_popup=given(show_popup),
                tool_id=given(tool_id),
                play_audio=given(play_audio),
            ),
        )
    except (AttributeError, TypeError):
        from .._unfit import refuse

        refuse(SAVE, save, locals())
        raise
    return Call(
        SAVE,
        request,
        reader(endpoint._parse_response, ((200, "SavedAlert"),)),
    )


ACTIVATE = Operation("alerts.activate", "POST", "/iserver/account/{accountId}/alert/activate")


def activate(account_id: str, alert_id: int, alert_active: AlertActivationAlertActive) -> Call[AlertReceipt]:
    from ..api.alerts import alerts_activate as endpoint
    from ..models.alert_activation import AlertActivation

    return Call(
        ACTIVATE,
        endpoint._get_kwargs(
            account_id=account_id,
            body=AlertActivation(
                alert_id=alert_id,
                alert_active=alert_active,
            ),
        ),
        reader(endpoint._parse_response, ((200, "AlertReceipt"),)),
    )


DELETE = Operation("alerts.delete", "DELETE", "/iserver/account/{accountId}/alert/{alertId}")


def delete(account_id: str, alert_id: int) -> Call[AlertReceipt]:
    from ..api.alerts import alerts_delete as endpoint

    return Call(
        DELETE,
        endpoint._get_kwargs(
            account_id=account_id,
            alert_id=alert_id,
        ),
        reader(endpoint._parse_response, ((200, "AlertReceipt"),)),
    )


LIST = Operation("alerts.list", "GET", "/iserver/account/{accountId}/alerts")


def list(account_id: str) -> Call[builtins.list[AlertSummary]]:
    from ..api.alerts import alerts_list as endpoint

    return Call(
        LIST,
        endpoint._get_kwargs(
            account_id=account_id,
        ),
        reader(endpoint._parse_response, ((200, "list[AlertSummary]"),)),
    )
