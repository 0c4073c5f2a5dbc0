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
from ..types import UNSET, Unset

T = TypeVar("T", bound="RegistrationTask")


@_attrs_define
class RegistrationTask:
    external_id: str | Unset = UNSET
    """ The caller's id of the person whose task it is. """
    form_number: int | Unset = UNSET
    """ IBKR's four-digit number of the form or document, such as 8001 proof of identity, 8002 proof of address. """
    form_name: str | Unset = UNSET
    action: str | Unset = UNSET
    """ What is to be done: send a document, sign a form, complete a step online, or wait for IBKR's check. """
    date_completed: str | Unset = UNSET
    state: str | Unset = UNSET
    """ How far the task is; a rejected document has the reason after `Rejected`. """
    question_ids: list[int] | Unset = UNSET
    """ Ids of the questions to answer, where the task is a questionnaire. """
    warning: str | Unset = UNSET
    is_required_for_approval: bool | Unset = UNSET
    """ The account does not open before the task is done. """
    is_completed: bool | Unset = UNSET
    is_declined: bool | Unset = UNSET
    """ The applicant refused. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "external_id": "externalId",
        "form_number": "formNumber",
        "form_name": "formName",
        "date_completed": "dateCompleted",
        "question_ids": "questionIds",
        "is_required_for_approval": "isRequiredForApproval",
        "is_completed": "isCompleted",
        "is_declined": "isDeclined",
    }

    def to_dict(self) -> dict[str, Any]:
        external_id = self.external_id

        form_number = self.form_number

        form_name = self.form_name

        action = self.action

        date_completed = self.date_completed

        state = self.state

        question_ids: list[int] | Unset = UNSET
        if not isinstance(self.question_ids, Unset):
            question_ids = self.question_ids

        warning = self.warning

        is_required_for_approval = self.is_required_for_approval

        is_completed = self.is_completed

        is_declined = self.is_declined

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if external_id is not UNSET:
            field_dict["externalId"] = external_id
        if form_number is not UNSET:
            field_dict["formNumber"] = form_number
        if form_name is not UNSET:
            field_dict["formName"] = form_name
        if action is not UNSET:
            field_dict["action"] = action
        if date_completed is not UNSET:
            field_dict["dateCompleted"] = date_completed
        if state is not UNSET:
            field_dict["state"] = state
        if question_ids is not UNSET:
            field_dict["questionIds"] = question_ids
        if warning is not UNSET:
            field_dict["warning"] = warning
        if is_required_for_approval is not UNSET:
            field_dict["isRequiredForApproval"] = is_required_for_approval
        if is_completed is not UNSET:
            field_dict["isCompleted"] = is_completed
        if is_declined is not UNSET:
            field_dict["isDeclined"] = is_declined

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
