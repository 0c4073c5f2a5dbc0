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
from ..models.form_w9_customer_type import (
    FormW9CustomerType,
)
from ..models.form_w9_tax_form_signature import (
    FormW9TaxFormSignature,
)
from ..models.form_w9_tax_id_type import FormW9TaxIdType
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.local_tax_form import LocalTaxForm


T = TypeVar("T", bound="FormW9")


@_attrs_define
class FormW9:
    """IRS form W-9: for US persons."""

    local_tax_forms: list[LocalTaxForm] | Unset = UNSET
    name: str | Unset = UNSET
    business_name: str | Unset = UNSET
    customer_type: FormW9CustomerType | Unset = UNSET
    tax_classification: str | Unset = UNSET
    other_customer_type: str | Unset = UNSET
    tin: str | Unset = UNSET
    tin_type: FormW9TaxIdType | Unset = UNSET
    cert1: bool | Unset = UNSET
    """ The tax number is right. """
    cert2: bool | Unset = UNSET
    """ No backup withholding. """
    cert3: bool | Unset = UNSET
    """ A US person. """
    cert4: bool | Unset = UNSET
    """ The FATCA codes are right. """
    signature_type: FormW9TaxFormSignature | Unset = UNSET
    blank_form: bool | Unset = UNSET
    """ True when the file is the empty form, the answers standing here. """
    tax_form_file: str | Unset = UNSET
    """ Name of the file among the documents. """
    proprietary_form_number: int | Unset = UNSET
    """ Form number of the sender's own version, if not IBKR's. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "local_tax_forms": "localTaxForms",
        "business_name": "businessName",
        "customer_type": "customerType",
        "tax_classification": "taxClassification",
        "other_customer_type": "otherCustomerType",
        "tin_type": "tinType",
        "signature_type": "signatureType",
        "blank_form": "blankForm",
        "tax_form_file": "taxFormFile",
        "proprietary_form_number": "proprietaryFormNumber",
    }

    def to_dict(self) -> dict[str, Any]:
        local_tax_forms: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.local_tax_forms, Unset):
            local_tax_forms = []
            for local_tax_forms_item_data in self.local_tax_forms:
                local_tax_forms_item = local_tax_forms_item_data.to_dict()
                local_tax_forms.append(local_tax_forms_item)

        name = self.name

        business_name = self.business_name

        customer_type: str | Unset = UNSET
        if not isinstance(self.customer_type, Unset):
            customer_type = self.customer_type

        tax_classification = self.tax_classification

        other_customer_type = self.other_customer_type

        tin = self.tin

        tin_type: str | Unset = UNSET
        if not isinstance(self.tin_type, Unset):
            tin_type = self.tin_type

        cert1 = self.cert1

        cert2 = self.cert2

        cert3 = self.cert3

        cert4 = self.cert4

        signature_type: str | Unset = UNSET
        if not isinstance(self.signature_type, Unset):
            signature_type = self.signature_type

        blank_form = self.blank_form

        tax_form_file = self.tax_form_file

        proprietary_form_number = self.proprietary_form_number

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if local_tax_forms is not UNSET:
            field_dict["localTaxForms"] = local_tax_forms
        if name is not UNSET:
            field_dict["name"] = name
        if business_name is not UNSET:
            field_dict["businessName"] = business_name
        if customer_type is not UNSET:
            field_dict["customerType"] = customer_type
        if tax_classification is not UNSET:
            field_dict["taxClassification"] = tax_classification
        if other_customer_type is not UNSET:
            field_dict["otherCustomerType"] = other_customer_type
        if tin is not UNSET:
            field_dict["tin"] = tin
        if tin_type is not UNSET:
            field_dict["tinType"] = tin_type
        if cert1 is not UNSET:
            field_dict["cert1"] = cert1
        if cert2 is not UNSET:
            field_dict["cert2"] = cert2
        if cert3 is not UNSET:
            field_dict["cert3"] = cert3
        if cert4 is not UNSET:
            field_dict["cert4"] = cert4
        if signature_type is not UNSET:
            field_dict["signatureType"] = signature_type
        if blank_form is not UNSET:
            field_dict["blankForm"] = blank_form
        if tax_form_file is not UNSET:
            field_dict["taxFormFile"] = tax_form_file
        if proprietary_form_number is not UNSET:
            field_dict["proprietaryFormNumber"] = proprietary_form_number

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
