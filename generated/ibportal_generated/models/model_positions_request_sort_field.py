from typing import Literal

ModelPositionsRequestSortField = Literal[
    "actual",
    "actualRangeMax",
    "actualRangeMin",
    "ccy",
    "conid",
    "dlv",
    "instrument",
    "instrumentImbalance",
    "mismatchType",
    "mv",
    "position",
    "target",
]

MODEL_POSITIONS_REQUEST_SORT_FIELD_VALUES: set[ModelPositionsRequestSortField] = {
    "actual",
    "actualRangeMax",
    "actualRangeMin",
    "ccy",
    "conid",
    "dlv",
    "instrument",
    "instrumentImbalance",
    "mismatchType",
    "mv",
    "position",
    "target",
}


def check_model_positions_request_sort_field(value: str) -> ModelPositionsRequestSortField:
    if value in MODEL_POSITIONS_REQUEST_SORT_FIELD_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {MODEL_POSITIONS_REQUEST_SORT_FIELD_VALUES!r}")
