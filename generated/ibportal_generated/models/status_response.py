from __future__ import annotations

from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    TypeVar,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .._fit import fitted
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.file_data import FileData
    from ..models.status_response_problem_detail import StatusResponseProblemDetail


T = TypeVar("T", bound="StatusResponse")


_NAMES: dict[str, str] = {
    "request_id": "requestId",
    "date_submitted": "dateSubmitted",
    "file_data": "fileData",
    "problem_detail": "problemDetail",
}


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
        from ..models.file_data import FileData  # noqa: PLC0415
        from ..models.status_response_problem_detail import StatusResponseProblemDetail  # noqa: PLC0415

        _d = dict(src_dict)
        request_id = _d.pop("requestId", UNSET)

        date_submitted = _d.pop("dateSubmitted", UNSET)

        _file_data = _d.pop("fileData", UNSET)
        file_data: FileData | Unset
        if isinstance(_file_data, Unset):
            file_data = UNSET
        else:
            file_data = FileData.from_dict(_file_data)

        _problem_detail = _d.pop("problemDetail", UNSET)
        problem_detail: StatusResponseProblemDetail | Unset
        if isinstance(_problem_detail, Unset):
            problem_detail = UNSET
        else:
            problem_detail = StatusResponseProblemDetail.from_dict(_problem_detail)

        _model = cls(
            request_id=request_id,
            date_submitted=date_submitted,
            file_data=file_data,
            problem_detail=problem_detail,
        )

        _model.additional_properties = _d
        return fitted(_model, _NAMES)

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

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
