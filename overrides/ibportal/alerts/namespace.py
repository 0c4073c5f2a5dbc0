"""The `alerts` namespace of both clients."""

from ibportal.alerts import deletion
from ibportal.method import AsyncMethod, Driven, DrivenAsync, Method
from ibportal_generated.namespaces.alerts import AlertsNamespace, AsyncAlertsNamespace


class Alerts(Driven, AlertsNamespace):
    """Alerts on price, time, margin, and the mobile trading assistant's alert."""

    delete = Method(deletion.delete)
    delete_all = Method(deletion.delete_all)


class AsyncAlerts(DrivenAsync, AsyncAlertsNamespace):
    """Alerts on price, time, margin, and the mobile trading assistant's alert. Every method is awaited."""

    delete = AsyncMethod(deletion.delete)
    delete_all = AsyncMethod(deletion.delete_all)
