"""Calls of the `notifications` namespace: the requests of its methods, built and not sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._call import Call, Operation, given, reader

if TYPE_CHECKING:
    import builtins

    from ..models.delivery_options import DeliveryOptions
    from ..models.notification import Notification
    from ..models.notification_acknowledgement import NotificationAcknowledgement
    from ..models.notification_disclaimer import NotificationDisclaimer
    from ..models.notification_read import NotificationRead
    from ..models.notification_setting import NotificationSetting
    from ..models.unread_notifications import UnreadNotifications


DELIVERY_OPTIONS = Operation("notifications.delivery_options", "GET", "/fyi/deliveryoptions")


def delivery_options() -> Call[DeliveryOptions]:
    from ..api.notifications import notifications_delivery_options as endpoint

    return Call(
        DELIVERY_OPTIONS,
        endpoint._get_kwargs(),
        reader(endpoint._parse_response, ((200, "DeliveryOptions"),)),
    )


REGISTER_DEVICE = Operation("notifications.register_device", "POST", "/fyi/deliveryoptions/device")


def register_device(device_name: str, device_id: str, ui_name: str, enabled: bool) -> Call[NotificationAcknowledgement]:
    from ..api.notifications import notifications_register_device as endpoint
    from ..models.delivery_device_request import DeliveryDeviceRequest

    return Call(
        REGISTER_DEVICE,
        endpoint._get_kwargs(
            body=DeliveryDeviceRequest(
                device_name=device_name,
                device_id=device_id,
                ui_name=ui_name,
                enabled=enabled,
            ),
        ),
        reader(endpoint._parse_response, ((200, "NotificationAcknowledgement"),)),
    )


SET_EMAIL = Operation("notifications.set_email", "PUT", "/fyi/deliveryoptions/email")


def set_email(enabled: bool) -> Call[NotificationAcknowledgement]:
    from ..api.notifications import notifications_set_email as endpoint

    return Call(
        SET_EMAIL,
        endpoint._get_kwargs(
            enabled=enabled,
        ),
        reader(endpoint._parse_response, ((200, "NotificationAcknowledgement"),)),
    )


REMOVE_DEVICE = Operation("notifications.remove_device", "DELETE", "/fyi/deliveryoptions/{deviceId}")


def remove_device(device_id: str) -> Call[None]:
    from ..api.notifications import notifications_remove_device as endpoint

    return Call(
        REMOVE_DEVICE,
        endpoint._get_kwargs(
            device_id=device_id,
        ),
        reader(endpoint._parse_response, (), nothing=True),
    )


DISCLAIMER = Operation("notifications.disclaimer", "GET", "/fyi/disclaimer/{typecode}")


def disclaimer(typecode: str) -> Call[NotificationDisclaimer]:
    from ..api.notifications import notifications_disclaimer as endpoint

    return Call(
        DISCLAIMER,
        endpoint._get_kwargs(
            typecode=typecode,
        ),
        reader(endpoint._parse_response, ((200, "NotificationDisclaimer"),)),
    )


ACCEPT_DISCLAIMER = Operation("notifications.accept_disclaimer", "PUT", "/fyi/disclaimer/{typecode}")


def accept_disclaimer(typecode: str) -> Call[NotificationAcknowledgement]:
    from ..api.notifications import notifications_accept_disclaimer as endpoint

    return Call(
        ACCEPT_DISCLAIMER,
        endpoint._get_kwargs(
            typecode=typecode,
        ),
        reader(endpoint._parse_response, ((200, "NotificationAcknowledgement"),)),
    )


LIST = Operation("notifications.list", "GET", "/fyi/notifications")


def list(
    *, max_: int | None = None, include: str | None = None, exclude: str | None = None, id: str | None = None
) -> Call[builtins.list[Notification]]:
    from ..api.notifications import notifications_list as endpoint

    return Call(
        LIST,
        endpoint._get_kwargs(
            max_=given(max_),
            include=given(include),
            exclude=given(exclude),
            id=given(id),
        ),
        reader(endpoint._parse_response, ((200, "list[Notification]"),)),
    )


MARK_READ = Operation("notifications.mark_read", "PUT", "/fyi/notifications/{notificationId}")


def mark_read(notification_id: str) -> Call[NotificationRead]:
    from ..api.notifications import notifications_mark_read as endpoint

    return Call(
        MARK_READ,
        endpoint._get_kwargs(
            notification_id=notification_id,
        ),
        reader(endpoint._parse_response, ((200, "NotificationRead"),)),
    )


SETTINGS = Operation("notifications.settings", "GET", "/fyi/settings")


def settings() -> Call[builtins.list[NotificationSetting]]:
    from ..api.notifications import notifications_settings as endpoint

    return Call(
        SETTINGS,
        endpoint._get_kwargs(),
        reader(endpoint._parse_response, ((200, "list[NotificationSetting]"),)),
    )


SUBSCRIBE = Operation("notifications.subscribe", "POST", "/fyi/settings/{typecode}")


def subscribe(typecode: str, enabled: bool) -> Call[NotificationAcknowledgement]:
    from ..api.notifications import notifications_subscribe as endpoint
    from ..models.notification_subscription import NotificationSubscription

    return Call(
        SUBSCRIBE,
        endpoint._get_kwargs(
            typecode=typecode,
            body=NotificationSubscription(
                enabled=enabled,
            ),
        ),
        reader(endpoint._parse_response, ((200, "NotificationAcknowledgement"),)),
    )


UNREAD = Operation("notifications.unread", "GET", "/fyi/unreadnumber")


def unread() -> Call[UnreadNotifications]:
    from ..api.notifications import notifications_unread as endpoint

    return Call(
        UNREAD,
        endpoint._get_kwargs(),
        reader(endpoint._parse_response, ((200, "UnreadNotifications"),)),
    )


MORE = Operation("notifications.more", "GET", "/fyi/notifications/more", deprecated=True)


def more(id: str) -> Call[builtins.list[Notification]]:
    from ..api.notifications import notifications_more as endpoint

    return Call(
        MORE,
        endpoint._get_kwargs(
            id=id,
        ),
        reader(endpoint._parse_response, ((200, "list[Notification]"),)),
    )
