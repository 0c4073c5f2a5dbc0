"""The `scanner` namespace of both clients."""

from ibportal.method import AsyncMethod, Driven, DrivenAsync, Method
from ibportal.scanner import scan as scanning
from ibportal_generated.namespaces.scanner import AsyncScannerNamespace, ScannerNamespace


class Scanner(Driven, ScannerNamespace):
    """Market scanners: what can be scanned for, and running one."""

    params = Method(scanning.params)
    scan = Method(scanning.scan)


class AsyncScanner(DrivenAsync, AsyncScannerNamespace):
    """Market scanners: what can be scanned for, and running one. Every method is awaited."""

    params = AsyncMethod(scanning.params)
    scan = AsyncMethod(scanning.scan)
