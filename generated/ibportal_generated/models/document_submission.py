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
from ..models.document_submission_application_language import (
    DocumentSubmissionApplicationLanguage,
    check_document_submission_application_language,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.document import Document


T = TypeVar("T", bound="DocumentSubmission")


_NAMES: dict[str, str] = {
    "account_id": "accountId",
    "input_language": "inputLanguage",
}


@_attrs_define
class DocumentSubmission:
    documents: list[Document] | Unset = UNSET
    account_id: str | Unset = UNSET
    input_language: DocumentSubmissionApplicationLanguage | Unset = UNSET
    translation: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        documents: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.documents, Unset):
            documents = []
            for documents_item_data in self.documents:
                documents_item = documents_item_data.to_dict()
                documents.append(documents_item)

        account_id = self.account_id

        input_language: str | Unset = UNSET
        if not isinstance(self.input_language, Unset):
            input_language = self.input_language

        translation = self.translation

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if documents is not UNSET:
            field_dict["documents"] = documents
        if account_id is not UNSET:
            field_dict["accountId"] = account_id
        if input_language is not UNSET:
            field_dict["inputLanguage"] = input_language
        if translation is not UNSET:
            field_dict["translation"] = translation

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.document import Document  # noqa: PLC0415

        _d = dict(src_dict)
        _documents = _d.pop("documents", UNSET)
        documents: list[Document] | Unset = UNSET
        if _documents is not UNSET:
            documents = []
            for documents_item_data in _documents:
                documents_item = Document.from_dict(documents_item_data)

                documents.append(documents_item)

        account_id = _d.pop("accountId", UNSET)

        _input_language = _d.pop("inputLanguage", UNSET)
        input_language: DocumentSubmissionApplicationLanguage | Unset
        if isinstance(_input_language, Unset):
            input_language = UNSET
        else:
            input_language = check_document_submission_application_language(_input_language)

        translation = _d.pop("translation", UNSET)

        _model = cls(
            documents=documents,
            account_id=account_id,
            input_language=input_language,
            translation=translation,
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
