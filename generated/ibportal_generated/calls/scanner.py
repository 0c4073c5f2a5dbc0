"""Calls of the `scanner` namespace: the requests of its methods, built and not sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._call import Call, Operation, given, reader

if TYPE_CHECKING:
    import builtins

    from ..models.hmds_scanner_request_filter import HmdsScannerRequestFilter
    from ..models.hmds_scanner_result import HmdsScannerResult
    from ..models.scanner_params import ScannerParams
    from ..models.scanner_request_filter import ScannerRequestFilter
    from ..models.scanner_result import ScannerResult


PARAMS = Operation("scanner.params", "GET", "/iserver/scanner/params")


def params() -> Call[ScannerParams]:
    from ..api.scanner import scanner_params as endpoint

    return Call(
        PARAMS,
        endpoint._get_kwargs(),
        reader(endpoint._parse_response, ((200, "ScannerParams"),)),
    )


RUN = Operation("scanner.run", "POST", "/iserver/scanner/run")


def run(
    instrument: str, type_: str, location: str, *, filter_: builtins.list[ScannerRequestFilter] | None = None
) -> Call[ScannerResult]:
    from ..api.scanner import scanner_run as endpoint
    from ..models.scanner_request import ScannerRequest

    try:
        request = endpoint._get_kwargs(
            body=ScannerRequest(
                instrument=instrument,
                type_=type_,
                location=location,
                filter_=given(filter_),
            ),
        )
    except (AttributeError, TypeError):
        from .._unfit import refuse

        refuse(RUN, run, locals())
        raise
    return Call(
        RUN,
        request,
        reader(endpoint._parse_response, ((200, "ScannerResult"),)),
    )


HMDS_SCAN = Operation("scanner.hmds_scan", "POST", "/hmds/scanner")


def hmds_scan(
    instrument: str,
    locations: str,
    scan_code: str,
    sec_type: str,
    filters: builtins.list[HmdsScannerRequestFilter],
    *,
    delayed_locations: None | str = None,
    max_items: int | None = None,
) -> Call[HmdsScannerResult]:
    from ..api.scanner import scanner_hmds_scan as endpoint
    from ..models.hmds_scanner_request import HmdsScannerRequest

    try:
        request = endpoint._get_kwargs(
            body=HmdsScannerRequest(
                instrument=instrument,
                locations=locations,
                scan_code=scan_code,
                sec_type=sec_type,
                filters=filters,
                delayed_locations=given(delayed_locations),
                max_items=given(max_items),
            ),
        )
    except (AttributeError, TypeError):
        from .._unfit import refuse

        refuse(HMDS_SCAN, hmds_scan, locals())
        raise
    return Call(
        HMDS_SCAN,
        request,
        reader(endpoint._parse_response, ((200, "HmdsScannerResult"),)),
    )


HMDS_PARAMS = Operation("scanner.hmds_params", "GET", "/hmds/scanner/params", deprecated=True)


def hmds_params() -> Call[ScannerParams]:
    from ..api.scanner import scanner_hmds_params as endpoint

    return Call(
        HMDS_PARAMS,
        endpoint._get_kwargs(),
        reader(endpoint._parse_response, ((200, "ScannerParams"),)),
    )


HMDS_RUN = Operation("scanner.hmds_run", "POST", "/hmds/scanner/run", deprecated=True)


def hmds_run(
    instrument: str,
    locations: str,
    scan_code: str,
    sec_type: str,
    filters: builtins.list[HmdsScannerRequestFilter],
    *,
    delayed_locations: None | str = None,
    max_items: int | None = None,
) -> Call[HmdsScannerResult]:
    from ..api.scanner import scanner_hmds_run as endpoint
    from ..models.hmds_scanner_request import HmdsScannerRequest

    try:
        request = endpoint._get_kwargs(
            body=HmdsScannerRequest(
                instrument=instrument,
                locations=locations,
                scan_code=scan_code,
                sec_type=sec_type,
                filters=filters,
                delayed_locations=given(delayed_locations),
                max_items=given(max_items),
            ),
        )
    except (AttributeError, TypeError):
        from .._unfit import refuse

        refuse(HMDS_RUN, hmds_run, locals())
        raise
    return Call(
        HMDS_RUN,
        request,
        reader(endpoint._parse_response, ((200, "HmdsScannerResult"),)),
    )
