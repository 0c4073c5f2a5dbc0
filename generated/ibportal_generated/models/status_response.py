from __future__ import annotations

from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    TypeVar,
)

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.file_data import FileData
    from ..models.status_response_problem_detail import StatusResponseProblemDetail


T = TypeVar("T", bound="StatusResponse")


@_attrs_define
class StatusResponse:
    request_id: int | Unset = UNSET
    """ To ask `reference.request_status` with. """
    date_submitted: str | Unset = UNSET
    """ Such as `20260211140508 UTC`. """
    file_data: FileData | Unset = UNSET
    problem_detail: StatusResponseProblemDetail | Unset = UNSET
    """ A problem of a service behind this one, if there was any. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "request_id": "requestId",
        "date_submitted": "dateSubmitted",
        "file_data": "fileData",
        "problem_detail": "problemDetail",
    }

    def to_dict(self) -> dict[str, Any]:
        request_id = self.request_id

        date_submitted = self.date_submitted

        file_data: dict[str, Any] | Unset = UNSET
        if not isinstance(self.file_data, Unset):
            file_data = self.file_data.to_dict()

        problem_detail: dict[str, Any] | Unset = UNSET
        if not isinstance(self.problem_detail, Unset):
            problem_detail = self.problem_detail.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if request_id is not UNSET:
            field_dict["requestId"] = request_id
        if date_submitted is not UNSET:
            field_dict["dateSubmitted"] = date_submitted
        if file_data is not UNSET:
            field_dict["fileData"] = file_data
        if problem_detail is not UNSET:
            field_dict["problemDetail"] = problem_detail

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
