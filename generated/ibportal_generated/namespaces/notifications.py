"""FYI notifications and how they are delivered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..calls import notifications as calls

if TYPE_CHECKING:
    import builtins

    from .._call import Send, SendAsync
    from ..models.delivery_options import DeliveryOptions
    from ..models.notification import Notification
    from ..models.notification_acknowledgement import NotificationAcknowledgement
    from ..models.notification_disclaimer import NotificationDisclaimer
    from ..models.notification_read import NotificationRead
    from ..models.notification_setting import NotificationSetting
    from ..models.unread_notifications import UnreadNotifications


class NotificationsNamespace:
    """FYI notifications and how they are delivered."""

    __slots__ = ("_send",)

    def __init__(self, send: Send) -> None:
        self._send = send

    def delivery_options(self) -> DeliveryOptions:
        """Where notifications are sent to, email and devices.

        `M` says whether email is on, `E` lists the devices. Device ids are push addresses: whoever knows one may
        identify the telephone, so keep them out of logs. At most once a second.

        Source: `GET /fyi/deliveryoptions`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fyis-and-notifications/get-delivery-options>
        """
        return self._send(calls.delivery_options())

    def register_device(
        self, device_name: str, device_id: str, ui_name: str, enabled: bool
    ) -> NotificationAcknowledgement:
        """Add a device, or switch one on or off.

        The three texts are `NM`, `I` and `UI` of `notifications.delivery_options`; send them back unchanged to switch
        a device that is known already. At most once a second.

        Args:
            device_name: `NM` of the device.
            device_id: `I` of the device.
            ui_name: `UI` of the device.
            enabled: True switches it on, false off.

        Source: `POST /fyi/deliveryoptions/device`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fyis-and-notifications/toggle-delivery-to-a-device>
        """
        return self._send(calls.register_device(device_name, device_id, ui_name, enabled))

    def set_email(self, enabled: bool) -> NotificationAcknowledgement:
        """Switch notifications by email on or off.

        Concerns the primary address of the login, which cannot be chosen here. The switch goes into the query string,
        there is no body. At most once a second.

        Args:
            enabled: True switches emails on, false off.

        Source: `PUT /fyi/deliveryoptions/email`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fyis-and-notifications/toggle-email-delivery>
        """
        return self._send(calls.set_email(enabled))

    def remove_device(self, device_id: str) -> None:
        """Remove a device from those notifications are sent to.

        Answered with status 200 and an empty body. A device that does not exist gives 404 with a page of HTML. Device
        ids hold `://` and `@`, which go percent-encoded into the path. At most once a second.

        Args:
            device_id: `I` of the device in `notifications.delivery_options`.

        Source: `DELETE /fyi/deliveryoptions/{deviceId}`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fyis-and-notifications/delete-a-device>
        """
        return self._send(calls.remove_device(device_id))

    def disclaimer(self, typecode: str) -> NotificationDisclaimer:
        """The disclaimer that goes with a topic.

        The text to show with notifications of this topic. `H` in `notifications.settings` says whether it has been
        accepted. A code that does not exist is answered with status 200 as well. At most once a second.

        Args:
            typecode: Code of a topic, `FC` in `notifications.settings`, such as `PF` (portfolio) or `OE` (expiring
                options).

        Source: `GET /fyi/disclaimer/{typecode}`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fyis-and-notifications/get-disclaimers-by-fyi-type>
        """
        return self._send(calls.disclaimer(typecode))

    def accept_disclaimer(self, typecode: str) -> NotificationAcknowledgement:
        """Mark the disclaimer of a topic as read.

        Sets `H` of the topic in `notifications.settings` to 1. At most once a second.

        Args:
            typecode: Code of a topic, `FC` in `notifications.settings`, such as `PF` (portfolio) or `OE` (expiring
                options).

        Source: `PUT /fyi/disclaimer/{typecode}`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fyis-and-notifications/mark-fyi-disclaimer-read>
        """
        return self._send(calls.accept_disclaimer(typecode))

    def list(
        self, *, max_: int | None = None, include: str | None = None, exclude: str | None = None, id: str | None = None
    ) -> builtins.list[Notification]:
        """The latest notifications, newest first.

        At most ten of them. For older ones pass the `ID` of the last row as `id`. `include` and `exclude` narrow the
        list to some type codes or to all others; use one of them. Needs no brokerage session. The first call of a
        session may be answered with 423 and `waiting for reply`, or with 503; ask again after a second. At most once
        a second.

        Args:
            max_: How many at most; 10 is the limit.
            include: Only topics with this type code; not together with `exclude`.
            exclude: All topics but the one with this type code; not together with `include`.
            id: `ID` of the last notification in hand; older ones follow.

        Source: `GET /fyi/notifications`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fyis-and-notifications/list-all-notifications>
        """
        return self._send(calls.list(max_=max_, include=include, exclude=exclude, id=id))

    def mark_read(self, notification_id: str) -> NotificationRead:
        """Mark a notification as read.

        The request carries nothing but the id, so it cannot mark one unread. An id that does not exist is not
        refused. At most once a second.

        Args:
            notification_id: `ID` of the notification in `notifications.list`.

        Source: `PUT /fyi/notifications/{notificationId}`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fyis-and-notifications/mark-notification-read>
        """
        return self._send(calls.mark_read(notification_id))

    def settings(self) -> builtins.list[NotificationSetting]:
        """The topics one can be notified about, and which are on.

        One row a topic. A row without `A` cannot be switched; some rows have a code and nothing else. The codes are
        more than the documents list, and new ones appear. At most once a second.

        Source: `GET /fyi/settings`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fyis-and-notifications/get-notification-settings>
        """
        return self._send(calls.settings())

    def subscribe(self, typecode: str, enabled: bool) -> NotificationAcknowledgement:
        """Switch notifications about a topic on or off.

        Topics of `notifications.settings` that have an `A` can be switched. A code that does not exist is not
        refused, so read the settings again to be sure. At most once a second.

        Args:
            typecode: Code of a topic, `FC` in `notifications.settings`, such as `PF` (portfolio) or `OE` (expiring
                options).
            enabled: True switches the topic on, false off.

        Source: `POST /fyi/settings/{typecode}`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fyis-and-notifications/modify-fyi-notifications>
        """
        return self._send(calls.subscribe(typecode, enabled))

    def unread(self) -> UnreadNotifications:
        """How many notifications have not been read.

        The number stands in `bn`, `BN` on the wire. Needs no brokerage session. The first call of a session may be
        answered with 423 and `waiting for reply`, or with 503; ask again after a second. At most once a second; one
        document asks for no more than once in five minutes.

        Source: `GET /fyi/unreadnumber`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fyis-and-notifications/get-number-of-unread-notifications>
        """
        return self._send(calls.unread())

    def more(self, id: str) -> builtins.list[Notification]:
        """The notifications before a given one.

        The next page of `notifications.list`, which today takes `id` itself. In the pacing table still, but no newer
        document describes it. At most once a second.

        Args:
            id: `ID` of the last notification in hand; older ones follow.

        Source: `GET /fyi/notifications/more`, <https://www.interactivebrokers.com/api/doc.html>
        """
        return self._send(calls.more(id))


class AsyncNotificationsNamespace:
    """FYI notifications and how they are delivered. Every method is awaited."""

    __slots__ = ("_send",)

    def __init__(self, send: SendAsync) -> None:
        self._send = send

    async def delivery_options(self) -> DeliveryOptions:
        """Where notifications are sent to, email and devices.

        `M` says whether email is on, `E` lists the devices. Device ids are push addresses: whoever knows one may
        identify the telephone, so keep them out of logs. At most once a second.

        Source: `GET /fyi/deliveryoptions`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fyis-and-notifications/get-delivery-options>
        """
        return await self._send(calls.delivery_options())

    async def register_device(
        self, device_name: str, device_id: str, ui_name: str, enabled: bool
    ) -> NotificationAcknowledgement:
        """Add a device, or switch one on or off.

        The three texts are `NM`, `I` and `UI` of `notifications.delivery_options`; send them back unchanged to switch
        a device that is known already. At most once a second.

        Args:
            device_name: `NM` of the device.
            device_id: `I` of the device.
            ui_name: `UI` of the device.
            enabled: True switches it on, false off.

        Source: `POST /fyi/deliveryoptions/device`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fyis-and-notifications/toggle-delivery-to-a-device>
        """
        return await self._send(calls.register_device(device_name, device_id, ui_name, enabled))

    async def set_email(self, enabled: bool) -> NotificationAcknowledgement:
        """Switch notifications by email on or off.

        Concerns the primary address of the login, which cannot be chosen here. The switch goes into the query string,
        there is no body. At most once a second.

        Args:
            enabled: True switches emails on, false off.

        Source: `PUT /fyi/deliveryoptions/email`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fyis-and-notifications/toggle-email-delivery>
        """
        return await self._send(calls.set_email(enabled))

    async def remove_device(self, device_id: str) -> None:
        """Remove a device from those notifications are sent to.

        Answered with status 200 and an empty body. A device that does not exist gives 404 with a page of HTML. Device
        ids hold `://` and `@`, which go percent-encoded into the path. At most once a second.

        Args:
            device_id: `I` of the device in `notifications.delivery_options`.

        Source: `DELETE /fyi/deliveryoptions/{deviceId}`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fyis-and-notifications/delete-a-device>
        """
        return await self._send(calls.remove_device(device_id))

    async def disclaimer(self, typecode: str) -> NotificationDisclaimer:
        """The disclaimer that goes with a topic.

        The text to show with notifications of this topic. `H` in `notifications.settings` says whether it has been
        accepted. A code that does not exist is answered with status 200 as well. At most once a second.

        Args:
            typecode: Code of a topic, `FC` in `notifications.settings`, such as `PF` (portfolio) or `OE` (expiring
                options).

        Source: `GET /fyi/disclaimer/{typecode}`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fyis-and-notifications/get-disclaimers-by-fyi-type>
        """
        return await self._send(calls.disclaimer(typecode))

    async def accept_disclaimer(self, typecode: str) -> NotificationAcknowledgement:
        """Mark the disclaimer of a topic as read.

        Sets `H` of the topic in `notifications.settings` to 1. At most once a second.

        Args:
            typecode: Code of a topic, `FC` in `notifications.settings`, such as `PF` (portfolio) or `OE` (expiring
                options).

        Source: `PUT /fyi/disclaimer/{typecode}`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fyis-and-notifications/mark-fyi-disclaimer-read>
        """
        return await self._send(calls.accept_disclaimer(typecode))

    async def list(
        self, *, max_: int | None = None, include: str | None = None, exclude: str | None = None, id: str | None = None
    ) -> builtins.list[Notification]:
        """The latest notifications, newest first.

        At most ten of them. For older ones pass the `ID` of the last row as `id`. `include` and `exclude` narrow the
        list to some type codes or to all others; use one of them. Needs no brokerage session. The first call of a
        session may be answered with 423 and `waiting for reply`, or with 503; ask again after a second. At most once
        a second.

        Args:
            max_: How many at most; 10 is the limit.
            include: Only topics with this type code; not together with `exclude`.
            exclude: All topics but the one with this type code; not together with `include`.
            id: `ID` of the last notification in hand; older ones follow.

        Source: `GET /fyi/notifications`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fyis-and-notifications/list-all-notifications>
        """
        return await self._send(calls.list(max_=max_, include=include, exclude=exclude, id=id))

    async def mark_read(self, notification_id: str) -> NotificationRead:
        """Mark a notification as read.

        The request carries nothing but the id, so it cannot mark one unread. An id that does not exist is not
        refused. At most once a second.

        Args:
            notification_id: `ID` of the notification in `notifications.list`.

        Source: `PUT /fyi/notifications/{notificationId}`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fyis-and-notifications/mark-notification-read>
        """
        return await self._send(calls.mark_read(notification_id))

    async def settings(self) -> builtins.list[NotificationSetting]:
        """The topics one can be notified about, and which are on.

        One row a topic. A row without `A` cannot be switched; some rows have a code and nothing else. The codes are
        more than the documents list, and new ones appear. At most once a second.

        Source: `GET /fyi/settings`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fyis-and-notifications/get-notification-settings>
        """
        return await self._send(calls.settings())

    async def subscribe(self, typecode: str, enabled: bool) -> NotificationAcknowledgement:
        """Switch notifications about a topic on or off.

        Topics of `notifications.settings` that have an `A` can be switched. A code that does not exist is not
        refused, so read the settings again to be sure. At most once a second.

        Args:
            typecode: Code of a topic, `FC` in `notifications.settings`, such as `PF` (portfolio) or `OE` (expiring
                options).
            enabled: True switches the topic on, false off.

        Source: `POST /fyi/settings/{typecode}`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fyis-and-notifications/modify-fyi-notifications>
        """
        return await self._send(calls.subscribe(typecode, enabled))

    async def unread(self) -> UnreadNotifications:
        """How many notifications have not been read.

        The number stands in `bn`, `BN` on the wire. Needs no brokerage session. The first call of a session may be
        answered with 423 and `waiting for reply`, or with 503; ask again after a second. At most once a second; one
        document asks for no more than once in five minutes.

        Source: `GET /fyi/unreadnumber`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fyis-and-notifications/get-number-of-unread-notifications>
        """
        return await self._send(calls.unread())

    async def more(self, id: str) -> builtins.list[Notification]:
        """The notifications before a given one.

        The next page of `notifications.list`, which today takes `id` itself. In the pacing table still, but no newer
        document describes it. At most once a second.

        Args:
            id: `ID` of the last notification in hand; older ones follow.

        Source: `GET /fyi/notifications/more`, <https://www.interactivebrokers.com/api/doc.html>
        """
        return await self._send(calls.more(id))
