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
    from ..models.address import Address
    from ..models.legal_entity_identification import LegalEntityIdentification
    from ..models.phone_info import PhoneInfo
    from ..models.tax_residency import TaxResidency


T = TypeVar("T", bound="LegalEntity")


@_attrs_define
class LegalEntity:
    name: str | Unset = UNSET
    address: Address | Unset = UNSET
    phones: list[PhoneInfo] | Unset = UNSET
    email: str | Unset = UNSET
    legal_entity_identification: LegalEntityIdentification | Unset = UNSET
    tax_residencies: list[TaxResidency] | Unset = UNSET
    id: str | Unset = UNSET
    external_id: str | Unset = UNSET
    us_tax_resident: bool | Unset = UNSET
    translated: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "legal_entity_identification": "legalEntityIdentification",
        "tax_residencies": "taxResidencies",
        "external_id": "externalId",
        "us_tax_resident": "usTaxResident",
    }

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        address: dict[str, Any] | Unset = UNSET
        if not isinstance(self.address, Unset):
            address = self.address.to_dict()

        phones: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.phones, Unset):
            phones = []
            for phones_item_data in self.phones:
                phones_item = phones_item_data.to_dict()
                phones.append(phones_item)

        email = self.email

        legal_entity_identification: dict[str, Any] | Unset = UNSET
        if not isinstance(self.legal_entity_identification, Unset):
            legal_entity_identification = self.legal_entity_identification.to_dict()

        tax_residencies: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.tax_residencies, Unset):
            tax_residencies = []
            for tax_residencies_item_data in self.tax_residencies:
                tax_residencies_item = tax_residencies_item_data.to_dict()
                tax_residencies.append(tax_residencies_item)

        id = self.id

        external_id = self.external_id

        us_tax_resident = self.us_tax_resident

        translated = self.translated

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if address is not UNSET:
            field_dict["address"] = address
        if phones is not UNSET:
            field_dict["phones"] = phones
        if email is not UNSET:
            field_dict["email"] = email
        if legal_entity_identification is not UNSET:
            field_dict["legalEntityIdentification"] = legal_entity_identification
        if tax_residencies is not UNSET:
            field_dict["taxResidencies"] = tax_residencies
        if id is not UNSET:
            field_dict["id"] = id
        if external_id is not UNSET:
            field_dict["externalId"] = external_id
        if us_tax_resident is not UNSET:
            field_dict["usTaxResident"] = us_tax_resident
        if translated is not UNSET:
            field_dict["translated"] = translated

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
