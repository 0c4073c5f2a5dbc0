from __future__ import annotations

from collections.abc import Mapping
from typing import (
    Any,
    ClassVar,
    TypeVar,
)

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..models.model_positions_request_sort_direction import (
    ModelPositionsRequestSortDirection,
)
from ..models.model_positions_request_sort_field import (
    ModelPositionsRequestSortField,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="ModelPositionsRequest")


@_attrs_define
class ModelPositionsRequest:
    req_id: int
    """ Any number that tells your requests apart; it comes back in the reply. """
    model: str
    """ Name of the model, exactly as `fa_models.list` has it; case matters. """
    sort_field: ModelPositionsRequestSortField | Unset = UNSET
    """ Field of the rows to sort by; unsorted without it. """
    sort_direction: ModelPositionsRequestSortDirection | Unset = UNSET
    """ IBKR says that `ASC` is largest first and `DESC` smallest first, against all custom; look at what you get.
    """
    limit: int | Unset = UNSET
    """ How many rows at most; -1 for all. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "req_id": "reqID",
        "sort_field": "sortField",
        "sort_direction": "sortDirection",
    }

    def to_dict(self) -> dict[str, Any]:
        req_id = self.req_id

        model = self.model

        sort_field: str | Unset = UNSET
        if not isinstance(self.sort_field, Unset):
            sort_field = self.sort_field

        sort_direction: str | Unset = UNSET
        if not isinstance(self.sort_direction, Unset):
            sort_direction = self.sort_direction

        limit = self.limit

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "reqID": req_id,
                "model": model,
            }
        )
        if sort_field is not UNSET:
            field_dict["sortField"] = sort_field
        if sort_direction is not UNSET:
            field_dict["sortDirection"] = sort_direction
        if limit is not UNSET:
            field_dict["limit"] = limit

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        return parsed(cls, src_dict)

    __iter__: ClassVar[None] = None

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: object) -> bool:
        return key in self.additional_properties
