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
from ..models.update_tax_form_application_language import (
    UpdateTaxFormApplicationLanguage,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.document import Document
    from ..models.form_w8ben import FormW8BEN
    from ..models.form_w8bene import FormW8BENE
    from ..models.form_w9 import FormW9
    from ..models.local_tax_form import LocalTaxForm


T = TypeVar("T", bound="UpdateTaxForm")


@_attrs_define
class UpdateTaxForm:
    """Renew a tax form; a W-8BEN that claims a treaty lasts three years."""

    local_tax_forms: list[LocalTaxForm] | Unset = UNSET
    w_8_ben: FormW8BEN | Unset = UNSET
    """ IRS form W-8BEN: for persons outside the US. """
    w_8_ben_e: FormW8BENE | Unset = UNSET
    """ IRS form W-8BEN-E. The fields `part...` are its boxes, named by part, line and letter: `part314A` is part
    III, line 14a. """
    w9: FormW9 | Unset = UNSET
    """ IRS form W-9: for US persons. """
    translation: bool | Unset = UNSET
    input_language: UpdateTaxFormApplicationLanguage | Unset = UNSET
    account_id: str | Unset = UNSET
    documents: list[Document] | Unset = UNSET
    entity_id: str | Unset = UNSET
    """ IBKR's id of the person, see `management.details`. """
    external_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "local_tax_forms": "localTaxForms",
        "w_8_ben": "w8Ben",
        "w_8_ben_e": "w8BenE",
        "input_language": "inputLanguage",
        "account_id": "accountId",
        "entity_id": "entityId",
        "external_id": "externalId",
    }

    def to_dict(self) -> dict[str, Any]:
        local_tax_forms: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.local_tax_forms, Unset):
            local_tax_forms = []
            for local_tax_forms_item_data in self.local_tax_forms:
                local_tax_forms_item = local_tax_forms_item_data.to_dict()
                local_tax_forms.append(local_tax_forms_item)

        w_8_ben: dict[str, Any] | Unset = UNSET
        if not isinstance(self.w_8_ben, Unset):
            w_8_ben = self.w_8_ben.to_dict()

        w_8_ben_e: dict[str, Any] | Unset = UNSET
        if not isinstance(self.w_8_ben_e, Unset):
            w_8_ben_e = self.w_8_ben_e.to_dict()

        w9: dict[str, Any] | Unset = UNSET
        if not isinstance(self.w9, Unset):
            w9 = self.w9.to_dict()

        translation = self.translation

        input_language: str | Unset = UNSET
        if not isinstance(self.input_language, Unset):
            input_language = self.input_language

        account_id = self.account_id

        documents: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.documents, Unset):
            documents = []
            for documents_item_data in self.documents:
                documents_item = documents_item_data.to_dict()
                documents.append(documents_item)

        entity_id = self.entity_id

        external_id = self.external_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if local_tax_forms is not UNSET:
            field_dict["localTaxForms"] = local_tax_forms
        if w_8_ben is not UNSET:
            field_dict["w8Ben"] = w_8_ben
        if w_8_ben_e is not UNSET:
            field_dict["w8BenE"] = w_8_ben_e
        if w9 is not UNSET:
            field_dict["w9"] = w9
        if translation is not UNSET:
            field_dict["translation"] = translation
        if input_language is not UNSET:
            field_dict["inputLanguage"] = input_language
        if account_id is not UNSET:
            field_dict["accountId"] = account_id
        if documents is not UNSET:
            field_dict["documents"] = documents
        if entity_id is not UNSET:
            field_dict["entityId"] = entity_id
        if external_id is not UNSET:
            field_dict["externalId"] = external_id

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
