from typing import Literal

ModelPositionsRequestSortDirection = Literal["ASC", "DESC"]

MODEL_POSITIONS_REQUEST_SORT_DIRECTION_VALUES: set[ModelPositionsRequestSortDirection] = {
    "ASC",
    "DESC",
}


def check_model_positions_request_sort_direction(value: str) -> ModelPositionsRequestSortDirection:
    if value in MODEL_POSITIONS_REQUEST_SORT_DIRECTION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {MODEL_POSITIONS_REQUEST_SORT_DIRECTION_VALUES!r}")
