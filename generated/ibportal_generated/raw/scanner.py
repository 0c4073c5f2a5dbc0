"""Market scanners: what can be scanned for, and running one. Whole replies, one request each."""

from .._call import AsyncRawNamespace, AsyncWhole, RawNamespace, Whole
from ..calls import scanner as calls


class RawScannerNamespace(RawNamespace):
    """Market scanners: what can be scanned for, and running one."""

    params = Whole(calls.params)

    run = Whole(calls.run)

    hmds_scan = Whole(calls.hmds_scan)

    hmds_params = Whole(calls.hmds_params)

    hmds_run = Whole(calls.hmds_run)


class AsyncRawScannerNamespace(AsyncRawNamespace):
    """Market scanners: what can be scanned for, and running one."""

    params = AsyncWhole(calls.params)

    run = AsyncWhole(calls.run)

    hmds_scan = AsyncWhole(calls.hmds_scan)

    hmds_params = AsyncWhole(calls.hmds_params)

    hmds_run = AsyncWhole(calls.hmds_run)
