"""Market scanners: what can be scanned for, and running one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..calls import scanner as calls

if TYPE_CHECKING:
    import builtins

    from .._call import Send, SendAsync
    from ..models.hmds_scanner_request_filter import HmdsScannerRequestFilter
    from ..models.hmds_scanner_result import HmdsScannerResult
    from ..models.scanner_params import ScannerParams
    from ..models.scanner_request_filter import ScannerRequestFilter
    from ..models.scanner_result import ScannerResult


class ScannerNamespace:
    """Market scanners: what can be scanned for, and running one."""

    __slots__ = ("_send",)

    def __init__(self, send: Send) -> None:
        self._send = send

    def run(
        self, instrument: str, type_: str, location: str, *, filter_: builtins.list[ScannerRequestFilter] | None = None
    ) -> ScannerResult:
        """The contracts that lead a ranking, at most 50.

        Runs a scan and answers the best rows in order. All codes come from `scanner.params`. `scan_data` holds the
        value by which rows are ranked; it is missing where that column is empty. An unknown `type` is answered with
        500. At most one request a second.

        Args:
            instrument: Type of instrument, from `instrument_list` of `scanner.params`, such as `STK`.
            type_: Kind of scan, from `scan_type_list`, such as `TOP_PERC_GAIN`; it also is the order.
            location: Place, from `location_tree`, such as `STK.US.MAJOR`.
            filter_: Conditions that all rows meet.

        Source: `POST /iserver/scanner/run`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-scanner/run-an-iserver-market-scanner>
        """
        return self._send(calls.run(instrument, type_, location, filter_=filter_))

    def hmds_scan(
        self,
        instrument: str,
        locations: str,
        scan_code: str,
        sec_type: str,
        filters: builtins.list[HmdsScannerRequestFilter],
        *,
        delayed_locations: None | str = None,
        max_items: int | None = None,
    ) -> HmdsScannerResult:
        """A scan by the historical data service, of up to 250 contracts.

        Runs a scan and answers conids only, at most 250, with the number of all contracts that fit. The service must
        be connected first with POST `/hmds/auth/init`; until then the answer is 404. On IBKR's own host it was 404
        always: use `scanner.run` there. Codes are those of `scanner.params`.

        Args:
            instrument: Type of instrument, such as `STK` or `BOND`.
            locations: Place, such as `STK.US.MAJOR`.
            scan_code: Kind of scan, such as `TOP_PERC_GAIN`.
            sec_type: Asset class, such as `STK`.
            filters: Conditions that all rows meet; must be sent, empty if there are none.
            delayed_locations: Places whose data are delayed; internal.
            max_items: How many contracts at most; never more than 250.

        Source: `POST /hmds/scanner`, <https://ibkrcampus.com/campus/ibkr-api-page/cpapi-v1/>
        """
        return self._send(
            calls.hmds_scan(
                instrument,
                locations,
                scan_code,
                sec_type,
                filters,
                delayed_locations=delayed_locations,
                max_items=max_items,
            )
        )

    def hmds_params(self) -> ScannerParams:
        """What the historical data service can scan for (no longer published).

        Lists the codes for `scanner.hmds_scan`. IBKR's documents no longer have it, and nobody has published a reply:
        the fields are those of `scanner.params`, which gives the same codes. The service must be connected first with
        POST `/hmds/auth/init`.

        Source: `GET /hmds/scanner/params`, <https://api.ibkr.com/gw/api/v3/api-docs>
        """
        return self._send(calls.hmds_params())

    def hmds_run(
        self,
        instrument: str,
        locations: str,
        scan_code: str,
        sec_type: str,
        filters: builtins.list[HmdsScannerRequestFilter],
        *,
        delayed_locations: None | str = None,
        max_items: int | None = None,
    ) -> HmdsScannerResult:
        """The older name of `scanner.hmds_scan` (no longer published).

        Takes and answers what `scanner.hmds_scan` does, under the path that IBKR's documents had until 2025. The
        service must be connected first with POST `/hmds/auth/init`. Use `scanner.run`.

        Args:
            instrument: Type of instrument, such as `STK` or `BOND`.
            locations: Place, such as `STK.US.MAJOR`.
            scan_code: Kind of scan, such as `TOP_PERC_GAIN`.
            sec_type: Asset class, such as `STK`.
            filters: Conditions that all rows meet; must be sent, empty if there are none.
            delayed_locations: Places whose data are delayed; internal.
            max_items: How many contracts at most; never more than 250.

        Source: `POST /hmds/scanner/run`, <https://api.ibkr.com/gw/api/v3/api-docs>
        """
        return self._send(
            calls.hmds_run(
                instrument,
                locations,
                scan_code,
                sec_type,
                filters,
                delayed_locations=delayed_locations,
                max_items=max_items,
            )
        )


class AsyncScannerNamespace:
    """Market scanners: what can be scanned for, and running one. Every method is awaited."""

    __slots__ = ("_send",)

    def __init__(self, send: SendAsync) -> None:
        self._send = send

    async def run(
        self, instrument: str, type_: str, location: str, *, filter_: builtins.list[ScannerRequestFilter] | None = None
    ) -> ScannerResult:
        """The contracts that lead a ranking, at most 50.

        Runs a scan and answers the best rows in order. All codes come from `scanner.params`. `scan_data` holds the
        value by which rows are ranked; it is missing where that column is empty. An unknown `type` is answered with
        500. At most one request a second.

        Args:
            instrument: Type of instrument, from `instrument_list` of `scanner.params`, such as `STK`.
            type_: Kind of scan, from `scan_type_list`, such as `TOP_PERC_GAIN`; it also is the order.
            location: Place, from `location_tree`, such as `STK.US.MAJOR`.
            filter_: Conditions that all rows meet.

        Source: `POST /iserver/scanner/run`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-scanner/run-an-iserver-market-scanner>
        """
        return await self._send(calls.run(instrument, type_, location, filter_=filter_))

    async def hmds_scan(
        self,
        instrument: str,
        locations: str,
        scan_code: str,
        sec_type: str,
        filters: builtins.list[HmdsScannerRequestFilter],
        *,
        delayed_locations: None | str = None,
        max_items: int | None = None,
    ) -> HmdsScannerResult:
        """A scan by the historical data service, of up to 250 contracts.

        Runs a scan and answers conids only, at most 250, with the number of all contracts that fit. The service must
        be connected first with POST `/hmds/auth/init`; until then the answer is 404. On IBKR's own host it was 404
        always: use `scanner.run` there. Codes are those of `scanner.params`.

        Args:
            instrument: Type of instrument, such as `STK` or `BOND`.
            locations: Place, such as `STK.US.MAJOR`.
            scan_code: Kind of scan, such as `TOP_PERC_GAIN`.
            sec_type: Asset class, such as `STK`.
            filters: Conditions that all rows meet; must be sent, empty if there are none.
            delayed_locations: Places whose data are delayed; internal.
            max_items: How many contracts at most; never more than 250.

        Source: `POST /hmds/scanner`, <https://ibkrcampus.com/campus/ibkr-api-page/cpapi-v1/>
        """
        return await self._send(
            calls.hmds_scan(
                instrument,
                locations,
                scan_code,
                sec_type,
                filters,
                delayed_locations=delayed_locations,
                max_items=max_items,
            )
        )

    async def hmds_params(self) -> ScannerParams:
        """What the historical data service can scan for (no longer published).

        Lists the codes for `scanner.hmds_scan`. IBKR's documents no longer have it, and nobody has published a reply:
        the fields are those of `scanner.params`, which gives the same codes. The service must be connected first with
        POST `/hmds/auth/init`.

        Source: `GET /hmds/scanner/params`, <https://api.ibkr.com/gw/api/v3/api-docs>
        """
        return await self._send(calls.hmds_params())

    async def hmds_run(
        self,
        instrument: str,
        locations: str,
        scan_code: str,
        sec_type: str,
        filters: builtins.list[HmdsScannerRequestFilter],
        *,
        delayed_locations: None | str = None,
        max_items: int | None = None,
    ) -> HmdsScannerResult:
        """The older name of `scanner.hmds_scan` (no longer published).

        Takes and answers what `scanner.hmds_scan` does, under the path that IBKR's documents had until 2025. The
        service must be connected first with POST `/hmds/auth/init`. Use `scanner.run`.

        Args:
            instrument: Type of instrument, such as `STK` or `BOND`.
            locations: Place, such as `STK.US.MAJOR`.
            scan_code: Kind of scan, such as `TOP_PERC_GAIN`.
            sec_type: Asset class, such as `STK`.
            filters: Conditions that all rows meet; must be sent, empty if there are none.
            delayed_locations: Places whose data are delayed; internal.
            max_items: How many contracts at most; never more than 250.

        Source: `POST /hmds/scanner/run`, <https://api.ibkr.com/gw/api/v3/api-docs>
        """
        return await self._send(
            calls.hmds_run(
                instrument,
                locations,
                scan_code,
                sec_type,
                filters,
                delayed_locations=delayed_locations,
                max_items=max_items,
            )
        )
