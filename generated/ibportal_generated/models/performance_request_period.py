from typing import Literal

PerformanceRequestPeriod = Literal["1D", "1M", "1Y", "7D", "MTD", "YTD"]

PERFORMANCE_REQUEST_PERIOD_VALUES: set[PerformanceRequestPeriod] = {
    "1D",
    "1M",
    "1Y",
    "7D",
    "MTD",
    "YTD",
}


def check_performance_request_period(value: str) -> PerformanceRequestPeriod:
    if value in PERFORMANCE_REQUEST_PERIOD_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PERFORMANCE_REQUEST_PERIOD_VALUES!r}")
