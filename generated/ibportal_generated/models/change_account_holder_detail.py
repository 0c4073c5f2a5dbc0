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
from ..models.change_account_holder_detail_application_language import (
    ChangeAccountHolderDetailApplicationLanguage,
    check_change_account_holder_detail_application_language,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.associated_individual import AssociatedIndividual
    from ..models.document_submission import DocumentSubmission


T = TypeVar("T", bound="ChangeAccountHolderDetail")


_NAMES: dict[str, str] = {
    "new_account_holder_details": "newAccountHolderDetails",
    "account_id": "accountId",
    "reference_user_name": "referenceUserName",
    "input_language": "inputLanguage",
}


@_attrs_define
class ChangeAccountHolderDetail:
    """New facts about a holder; a new request replaces one that is pending."""

    new_account_holder_details: list[AssociatedIndividual] | Unset = UNSET
    documents: DocumentSubmission | Unset = UNSET
    account_id: str | Unset = UNSET
    """ Change this account only. """
    reference_user_name: str | Unset = UNSET
    """ Or change all accounts of this user. """
    input_language: ChangeAccountHolderDetailApplicationLanguage | Unset = UNSET
    translation: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        new_account_holder_details: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.new_account_holder_details, Unset):
            new_account_holder_details = []
            for new_account_holder_details_item_data in self.new_account_holder_details:
                new_account_holder_details_item = new_account_holder_details_item_data.to_dict()
                new_account_holder_details.append(new_account_holder_details_item)

        documents: dict[str, Any] | Unset = UNSET
        if not isinstance(self.documents, Unset):
            documents = self.documents.to_dict()

        account_id = self.account_id

        reference_user_name = self.reference_user_name

        input_language: str | Unset = UNSET
        if not isinstance(self.input_language, Unset):
            input_language = self.input_language

        translation = self.translation

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if new_account_holder_details is not UNSET:
            field_dict["newAccountHolderDetails"] = new_account_holder_details
        if documents is not UNSET:
            field_dict["documents"] = documents
        if account_id is not UNSET:
            field_dict["accountId"] = account_id
        if reference_user_name is not UNSET:
            field_dict["referenceUserName"] = reference_user_name
        if input_language is not UNSET:
            field_dict["inputLanguage"] = input_language
        if translation is not UNSET:
            field_dict["translation"] = translation

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.associated_individual import AssociatedIndividual  # noqa: PLC0415
        from ..models.document_submission import DocumentSubmission  # noqa: PLC0415

        _d = dict(src_dict)
        _new_account_holder_details = _d.pop("newAccountHolderDetails", UNSET)
        new_account_holder_details: list[AssociatedIndividual] | Unset = UNSET
        if _new_account_holder_details is not UNSET:
            new_account_holder_details = []
            for new_account_holder_details_item_data in _new_account_holder_details:
                new_account_holder_details_item = AssociatedIndividual.from_dict(new_account_holder_details_item_data)

                new_account_holder_details.append(new_account_holder_details_item)

        _documents = _d.pop("documents", UNSET)
        documents: DocumentSubmission | Unset
        if isinstance(_documents, Unset):
            documents = UNSET
        else:
            documents = DocumentSubmission.from_dict(_documents)

        account_id = _d.pop("accountId", UNSET)

        reference_user_name = _d.pop("referenceUserName", UNSET)

        _input_language = _d.pop("inputLanguage", UNSET)
        input_language: ChangeAccountHolderDetailApplicationLanguage | Unset
        if isinstance(_input_language, Unset):
            input_language = UNSET
        else:
            input_language = check_change_account_holder_detail_application_language(_input_language)

        translation = _d.pop("translation", UNSET)

        _model = cls(
            new_account_holder_details=new_account_holder_details,
            documents=documents,
            account_id=account_id,
            reference_user_name=reference_user_name,
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
