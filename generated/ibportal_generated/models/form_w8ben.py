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
from ..models.form_w8ben_missing_tax_id_reason import (
    FormW8BENMissingTaxIdReason,
)
from ..models.form_w8ben_tax_form_signature import (
    FormW8BENTaxFormSignature,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.local_tax_form import LocalTaxForm


T = TypeVar("T", bound="FormW8BEN")


@_attrs_define
class FormW8BEN:
    """IRS form W-8BEN: for persons outside the US."""

    local_tax_forms: list[LocalTaxForm] | Unset = UNSET
    name: str | Unset = UNSET
    tin: str | Unset = UNSET
    """ US tax number, if there is one. """
    foreign_tax_id: str | Unset = UNSET
    """ Tax number at home, as in `taxResidencies`. """
    tin_or_explanation_required: bool | Unset = UNSET
    """ True when a tax number or `explanation` must be given. """
    explanation: FormW8BENMissingTaxIdReason | Unset = UNSET
    """ Why there is no foreign tax number: the US one counts, it need not be disclosed, is not required, or is not
    issued. """
    reference_number: int | Unset = UNSET
    """ Line for references on the form. """
    part_29a_country: str | Unset = UNSET
    """ Part II, line 9a: country whose treaty is claimed, alpha-3, or `N/A`. """
    cert: bool | Unset = UNSET
    """ The signer certifies the form, under penalty of perjury. """
    signature_type: FormW8BENTaxFormSignature | Unset = UNSET
    blank_form: bool | Unset = UNSET
    """ True when the file is the empty form, the answers standing here. """
    tax_form_file: str | Unset = UNSET
    """ Name of the file among the documents. """
    proprietary_form_number: int | Unset = UNSET
    """ Form number of the sender's own version, if not IBKR's. """
    electronic_format: bool | Unset = UNSET
    """ True when the form was filled in on a screen. """
    submit_date: str | Unset = UNSET
    """ When a form already on file was signed, `YYYY-MM-DD`. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "local_tax_forms": "localTaxForms",
        "foreign_tax_id": "foreignTaxId",
        "tin_or_explanation_required": "tinOrExplanationRequired",
        "reference_number": "referenceNumber",
        "part_29a_country": "part29ACountry",
        "signature_type": "signatureType",
        "blank_form": "blankForm",
        "tax_form_file": "taxFormFile",
        "proprietary_form_number": "proprietaryFormNumber",
        "electronic_format": "electronicFormat",
        "submit_date": "submitDate",
    }

    def to_dict(self) -> dict[str, Any]:
        local_tax_forms: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.local_tax_forms, Unset):
            local_tax_forms = []
            for local_tax_forms_item_data in self.local_tax_forms:
                local_tax_forms_item = local_tax_forms_item_data.to_dict()
                local_tax_forms.append(local_tax_forms_item)

        name = self.name

        tin = self.tin

        foreign_tax_id = self.foreign_tax_id

        tin_or_explanation_required = self.tin_or_explanation_required

        explanation: str | Unset = UNSET
        if not isinstance(self.explanation, Unset):
            explanation = self.explanation

        reference_number = self.reference_number

        part_29a_country = self.part_29a_country

        cert = self.cert

        signature_type: str | Unset = UNSET
        if not isinstance(self.signature_type, Unset):
            signature_type = self.signature_type

        blank_form = self.blank_form

        tax_form_file = self.tax_form_file

        proprietary_form_number = self.proprietary_form_number

        electronic_format = self.electronic_format

        submit_date = self.submit_date

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if local_tax_forms is not UNSET:
            field_dict["localTaxForms"] = local_tax_forms
        if name is not UNSET:
            field_dict["name"] = name
        if tin is not UNSET:
            field_dict["tin"] = tin
        if foreign_tax_id is not UNSET:
            field_dict["foreignTaxId"] = foreign_tax_id
        if tin_or_explanation_required is not UNSET:
            field_dict["tinOrExplanationRequired"] = tin_or_explanation_required
        if explanation is not UNSET:
            field_dict["explanation"] = explanation
        if reference_number is not UNSET:
            field_dict["referenceNumber"] = reference_number
        if part_29a_country is not UNSET:
            field_dict["part29ACountry"] = part_29a_country
        if cert is not UNSET:
            field_dict["cert"] = cert
        if signature_type is not UNSET:
            field_dict["signatureType"] = signature_type
        if blank_form is not UNSET:
            field_dict["blankForm"] = blank_form
        if tax_form_file is not UNSET:
            field_dict["taxFormFile"] = tax_form_file
        if proprietary_form_number is not UNSET:
            field_dict["proprietaryFormNumber"] = proprietary_form_number
        if electronic_format is not UNSET:
            field_dict["electronicFormat"] = electronic_format
        if submit_date is not UNSET:
            field_dict["submitDate"] = submit_date

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
