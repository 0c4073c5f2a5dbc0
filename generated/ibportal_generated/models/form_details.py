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
    from ..models.account_management_error import AccountManagementError
    from ..models.form_payload import FormPayload
    from ..models.questionnaire_response import QuestionnaireResponse


T = TypeVar("T", bound="FormDetails")


@_attrs_define
class FormDetails:
    form_number: int | Unset = UNSET
    """ IBKR's four-digit number of the form. """
    sha_1_checksum: str | Unset = UNSET
    """ SHA-1 of the file, 40 hexadecimal digits; must match what is handed in. """
    date_modified: str | Unset = UNSET
    file_name: str | Unset = UNSET
    language: str | Unset = UNSET
    form_name: str | Unset = UNSET
    payload: FormPayload | Unset = UNSET
    api_supported_task: bool | Unset = UNSET
    """ False when the form can be dealt with in IBKR's portal only. """
    type_: str | Unset = UNSET
    action: str | Unset = UNSET
    """ What is to be done with it, such as `to sign`. """
    acceptable_docs: list[str] | Unset = UNSET
    """ Kinds of documents that satisfy the task, for tasks that want a document. """
    questionnaire: list[QuestionnaireResponse] | Unset = UNSET
    """ The questions, for forms that are questionnaires. """
    has_error: bool | Unset = UNSET
    error_description: None | str | Unset = UNSET
    file_length: int | Unset = UNSET
    """ Size of the file in bytes. """
    error: AccountManagementError | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "form_number": "formNumber",
        "sha_1_checksum": "sha1Checksum",
        "date_modified": "dateModified",
        "file_name": "fileName",
        "form_name": "formName",
        "api_supported_task": "apiSupportedTask",
        "type_": "type",
        "acceptable_docs": "acceptableDocs",
        "has_error": "hasError",
        "error_description": "errorDescription",
        "file_length": "fileLength",
    }

    def to_dict(self) -> dict[str, Any]:
        from ..models.account_management_error import AccountManagementError  # noqa: PLC0415

        form_number = self.form_number

        sha_1_checksum = self.sha_1_checksum

        date_modified = self.date_modified

        file_name = self.file_name

        language = self.language

        form_name = self.form_name

        payload: dict[str, Any] | Unset = UNSET
        if not isinstance(self.payload, Unset):
            payload = self.payload.to_dict()

        api_supported_task = self.api_supported_task

        type_ = self.type_

        action = self.action

        acceptable_docs: list[str] | Unset = UNSET
        if not isinstance(self.acceptable_docs, Unset):
            acceptable_docs = self.acceptable_docs

        questionnaire: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.questionnaire, Unset):
            questionnaire = []
            for questionnaire_item_data in self.questionnaire:
                questionnaire_item = questionnaire_item_data.to_dict()
                questionnaire.append(questionnaire_item)

        has_error = self.has_error

        error_description: None | str | Unset
        if isinstance(self.error_description, Unset):
            error_description = UNSET
        else:
            error_description = self.error_description

        file_length = self.file_length

        error: dict[str, Any] | None | Unset
        if isinstance(self.error, Unset):
            error = UNSET
        elif isinstance(self.error, AccountManagementError):
            error = self.error.to_dict()
        else:
            error = self.error

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if form_number is not UNSET:
            field_dict["formNumber"] = form_number
        if sha_1_checksum is not UNSET:
            field_dict["sha1Checksum"] = sha_1_checksum
        if date_modified is not UNSET:
            field_dict["dateModified"] = date_modified
        if file_name is not UNSET:
            field_dict["fileName"] = file_name
        if language is not UNSET:
            field_dict["language"] = language
        if form_name is not UNSET:
            field_dict["formName"] = form_name
        if payload is not UNSET:
            field_dict["payload"] = payload
        if api_supported_task is not UNSET:
            field_dict["apiSupportedTask"] = api_supported_task
        if type_ is not UNSET:
            field_dict["type"] = type_
        if action is not UNSET:
            field_dict["action"] = action
        if acceptable_docs is not UNSET:
            field_dict["acceptableDocs"] = acceptable_docs
        if questionnaire is not UNSET:
            field_dict["questionnaire"] = questionnaire
        if has_error is not UNSET:
            field_dict["hasError"] = has_error
        if error_description is not UNSET:
            field_dict["errorDescription"] = error_description
        if file_length is not UNSET:
            field_dict["fileLength"] = file_length
        if error is not UNSET:
            field_dict["error"] = error

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
