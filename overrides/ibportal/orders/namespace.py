"""The `orders` namespace of both clients."""

from ibportal.method import AsyncMethod, Driven, DrivenAsync, Method
from ibportal.orders import (
    book,
    cancellation,
    execution,
    modification,
    preview,
    reconciliation,
    submission,
    suppression,
    waiting,
)
from ibportal_generated.namespaces.orders import AsyncOrdersNamespace, OrdersNamespace


class Orders(Driven, OrdersNamespace):
    """The `orders` namespace of `Client`."""

    place = Method(submission.place)
    answer = Method(submission.answer)
    reply = Method(submission.reply)
    modify = Method(modification.modify)
    cancel = Method(cancellation.cancel)
    cancel_all = Method(cancellation.cancel_all)
    reconcile = Method(reconciliation.reconcile)
    preview = Method(preview.preview)
    live = Method(book.live)
    reset_cache = Method(book.reset_cache)
    state = Method(book.state)
    wait_for_status = Method(waiting.wait_for_status)
    wait_cancelled = Method(waiting.wait_cancelled)
    trades = Method(execution.trades)
    suppress = Method(suppression.suppress)
    reset_suppression = Method(suppression.reset_suppression)


class AsyncOrders(DrivenAsync, AsyncOrdersNamespace):
    """The `orders` namespace of `AsyncClient`."""

    place = AsyncMethod(submission.place)
    answer = AsyncMethod(submission.answer)
    reply = AsyncMethod(submission.reply)
    modify = AsyncMethod(modification.modify)
    cancel = AsyncMethod(cancellation.cancel)
    cancel_all = AsyncMethod(cancellation.cancel_all)
    reconcile = AsyncMethod(reconciliation.reconcile)
    preview = AsyncMethod(preview.preview)
    live = AsyncMethod(book.live)
    reset_cache = AsyncMethod(book.reset_cache)
    state = AsyncMethod(book.state)
    wait_for_status = AsyncMethod(waiting.wait_for_status)
    wait_cancelled = AsyncMethod(waiting.wait_cancelled)
    trades = AsyncMethod(execution.trades)
    suppress = AsyncMethod(suppression.suppress)
    reset_suppression = AsyncMethod(suppression.reset_suppression)
