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

T = TypeVar("T", bound="PendingTask")


@_attrs_define
class PendingTask:
    task_number: int | Unset = UNSET
    """ Running number of the task within the account. """
    form_number: int | Unset = UNSET
    """ IBKR's four-digit number of the form or document, such as 8001 proof of identity, 8002 proof of address. """
    form_name: str | Unset = UNSET
    action: str | Unset = UNSET
    """ What is to be done: send a document, sign a form, complete a step online, or wait for IBKR's check. """
    external_id: str | Unset = UNSET
    """ The caller's id of the person whose task it is. """
    state: str | Unset = UNSET
    """ How far the task is; a rejected document has the reason after `Rejected`. """
    document_reject_reason: list[str] | Unset = UNSET
    """ Why IBKR did not accept what was sent. """
    url: str | Unset = UNSET
    """ Where the task is done, for verification by Au10tix. """
    start_date: str | Unset = UNSET
    au_10_tix_created_date: str | Unset = UNSET
    """ When that address was made. """
    au_10_tix_expiry_date: str | Unset = UNSET
    """ When that address ceases to work. """
    entity_id: int | Unset = UNSET
    """ IBKR's id of the person whose task it is. """
    required_for_approval: bool | Unset = UNSET
    """ The account does not open before the task is done. """
    online_task: bool | Unset = UNSET
    """ True for a form of IBKR's to be signed or filled in, false for a document of the applicant's. """
    required_for_trading: bool | Unset = UNSET
    """ No orders before the task is done. """
    question_ids: list[int] | Unset = UNSET
    """ Ids of the questions to answer, where the task is a questionnaire. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "task_number": "taskNumber",
        "form_number": "formNumber",
        "form_name": "formName",
        "external_id": "externalId",
        "document_reject_reason": "documentRejectReason",
        "start_date": "startDate",
        "au_10_tix_created_date": "au10tixCreatedDate",
        "au_10_tix_expiry_date": "au10tixExpiryDate",
        "entity_id": "entityId",
        "required_for_approval": "requiredForApproval",
        "online_task": "onlineTask",
        "required_for_trading": "requiredForTrading",
        "question_ids": "questionIds",
    }

    def to_dict(self) -> dict[str, Any]:
        task_number = self.task_number

        form_number = self.form_number

        form_name = self.form_name

        action = self.action

        external_id = self.external_id

        state = self.state

        document_reject_reason: list[str] | Unset = UNSET
        if not isinstance(self.document_reject_reason, Unset):
            document_reject_reason = self.document_reject_reason

        url = self.url

        start_date = self.start_date

        au_10_tix_created_date = self.au_10_tix_created_date

        au_10_tix_expiry_date = self.au_10_tix_expiry_date

        entity_id = self.entity_id

        required_for_approval = self.required_for_approval

        online_task = self.online_task

        required_for_trading = self.required_for_trading

        question_ids: list[int] | Unset = UNSET
        if not isinstance(self.question_ids, Unset):
            question_ids = self.question_ids

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if task_number is not UNSET:
            field_dict["taskNumber"] = task_number
        if form_number is not UNSET:
            field_dict["formNumber"] = form_number
        if form_name is not UNSET:
            field_dict["formName"] = form_name
        if action is not UNSET:
            field_dict["action"] = action
        if external_id is not UNSET:
            field_dict["externalId"] = external_id
        if state is not UNSET:
            field_dict["state"] = state
        if document_reject_reason is not UNSET:
            field_dict["documentRejectReason"] = document_reject_reason
        if url is not UNSET:
            field_dict["url"] = url
        if start_date is not UNSET:
            field_dict["startDate"] = start_date
        if au_10_tix_created_date is not UNSET:
            field_dict["au10tixCreatedDate"] = au_10_tix_created_date
        if au_10_tix_expiry_date is not UNSET:
            field_dict["au10tixExpiryDate"] = au_10_tix_expiry_date
        if entity_id is not UNSET:
            field_dict["entityId"] = entity_id
        if required_for_approval is not UNSET:
            field_dict["requiredForApproval"] = required_for_approval
        if online_task is not UNSET:
            field_dict["onlineTask"] = online_task
        if required_for_trading is not UNSET:
            field_dict["requiredForTrading"] = required_for_trading
        if question_ids is not UNSET:
            field_dict["questionIds"] = question_ids

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
