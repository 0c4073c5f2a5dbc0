"""Placing, answering, changing, cancelling and watching orders; trades. Whole replies, one request each."""

from .._call import AsyncRawNamespace, AsyncWhole, RawNamespace, Whole
from ..calls import orders as calls


class RawOrdersNamespace(RawNamespace):
    """Placing, answering, changing, cancelling and watching orders; trades."""

    status = Whole(calls.status)

    live = Whole(calls.live)

    trades = Whole(calls.trades)

    modify = Whole(calls.modify)

    cancel = Whole(calls.cancel)

    place = Whole(calls.place)

    preview = Whole(calls.preview)

    answer_prompt = Whole(calls.answer_prompt)

    suppress = Whole(calls.suppress)

    reset_suppression = Whole(calls.reset_suppression)

    reply = Whole(calls.reply)

    place_single = Whole(calls.place_single)

    place_for_group = Whole(calls.place_for_group)

    preview_single = Whole(calls.preview_single)


class AsyncRawOrdersNamespace(AsyncRawNamespace):
    """Placing, answering, changing, cancelling and watching orders; trades."""

    status = AsyncWhole(calls.status)

    live = AsyncWhole(calls.live)

    trades = AsyncWhole(calls.trades)

    modify = AsyncWhole(calls.modify)

    cancel = AsyncWhole(calls.cancel)

    place = AsyncWhole(calls.place)

    preview = AsyncWhole(calls.preview)

    answer_prompt = AsyncWhole(calls.answer_prompt)

    suppress = AsyncWhole(calls.suppress)

    reset_suppression = AsyncWhole(calls.reset_suppression)

    reply = AsyncWhole(calls.reply)

    place_single = AsyncWhole(calls.place_single)

    place_for_group = AsyncWhole(calls.place_for_group)

    preview_single = AsyncWhole(calls.preview_single)
