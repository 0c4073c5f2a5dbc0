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
from ..models.change_account_holder_detail_application_language import (
    ChangeAccountHolderDetailApplicationLanguage,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.associated_individual import AssociatedIndividual
    from ..models.document_submission import DocumentSubmission


T = TypeVar("T", bound="ChangeAccountHolderDetail")


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

    _NAMES: ClassVar[dict[str, str]] = {
        "new_account_holder_details": "newAccountHolderDetails",
        "account_id": "accountId",
        "reference_user_name": "referenceUserName",
        "input_language": "inputLanguage",
    }

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
