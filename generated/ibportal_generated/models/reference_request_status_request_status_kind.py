from typing import Literal

ReferenceRequestStatusRequestStatusKind = Literal["response", "update"]

REFERENCE_REQUEST_STATUS_REQUEST_STATUS_KIND_VALUES: set[ReferenceRequestStatusRequestStatusKind] = {
    "response",
    "update",
}


def check_reference_request_status_request_status_kind(value: str) -> ReferenceRequestStatusRequestStatusKind:
    if value in REFERENCE_REQUEST_STATUS_REQUEST_STATUS_KIND_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {REFERENCE_REQUEST_STATUS_REQUEST_STATUS_KIND_VALUES!r}"
    )
