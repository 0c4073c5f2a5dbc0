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
from ..models.update_w8ben_application_language import (
    UpdateW8BENApplicationLanguage,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.document import Document
    from ..models.tax_payer_details import TaxPayerDetails


T = TypeVar("T", bound="UpdateW8BEN")


@_attrs_define
class UpdateW8BEN:
    """Renew a form W-8BEN; `UpdateTaxForm` has taken its place."""

    tax_payer_details: TaxPayerDetails | Unset = UNSET
    documents: list[Document] | Unset = UNSET
    input_language: UpdateW8BENApplicationLanguage | Unset = UNSET
    translation: bool | Unset = UNSET
    account_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "tax_payer_details": "taxPayerDetails",
        "input_language": "inputLanguage",
        "account_id": "accountId",
    }

    def to_dict(self) -> dict[str, Any]:
        tax_payer_details: dict[str, Any] | Unset = UNSET
        if not isinstance(self.tax_payer_details, Unset):
            tax_payer_details = self.tax_payer_details.to_dict()

        documents: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.documents, Unset):
            documents = []
            for documents_item_data in self.documents:
                documents_item = documents_item_data.to_dict()
                documents.append(documents_item)

        input_language: str | Unset = UNSET
        if not isinstance(self.input_language, Unset):
            input_language = self.input_language

        translation = self.translation

        account_id = self.account_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if tax_payer_details is not UNSET:
            field_dict["taxPayerDetails"] = tax_payer_details
        if documents is not UNSET:
            field_dict["documents"] = documents
        if input_language is not UNSET:
            field_dict["inputLanguage"] = input_language
        if translation is not UNSET:
            field_dict["translation"] = translation
        if account_id is not UNSET:
            field_dict["accountId"] = account_id

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
