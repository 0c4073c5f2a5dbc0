"""Opening, changing and reading accounts as an institution (hosted, OAuth 2.0). Whole replies, one request each."""

from .._call import AsyncRawNamespace, AsyncWhole, RawNamespace, Whole
from ..calls import management as calls


class RawManagementNamespace(RawNamespace):
    """Opening, changing and reading accounts as an institution (hosted, OAuth 2.0)."""

    application = Whole(calls.application)

    create = Whole(calls.create)

    update = Whole(calls.update)

    submit_documents = Whole(calls.submit_documents)

    login_messages = Whole(calls.login_messages)

    statuses = Whole(calls.statuses)

    details = Whole(calls.details)

    kyc_url = Whole(calls.kyc_url)

    account_login_messages = Whole(calls.account_login_messages)

    status = Whole(calls.status)

    update_status = Whole(calls.update_status)

    tasks = Whole(calls.tasks)

    assign_tasks = Whole(calls.assign_tasks)

    update_tasks = Whole(calls.update_tasks)


class AsyncRawManagementNamespace(AsyncRawNamespace):
    """Opening, changing and reading accounts as an institution (hosted, OAuth 2.0)."""

    application = AsyncWhole(calls.application)

    create = AsyncWhole(calls.create)

    update = AsyncWhole(calls.update)

    submit_documents = AsyncWhole(calls.submit_documents)

    login_messages = AsyncWhole(calls.login_messages)

    statuses = AsyncWhole(calls.statuses)

    details = AsyncWhole(calls.details)

    kyc_url = AsyncWhole(calls.kyc_url)

    account_login_messages = AsyncWhole(calls.account_login_messages)

    status = AsyncWhole(calls.status)

    update_status = AsyncWhole(calls.update_status)

    tasks = AsyncWhole(calls.tasks)

    assign_tasks = AsyncWhole(calls.assign_tasks)

    update_tasks = AsyncWhole(calls.update_tasks)
