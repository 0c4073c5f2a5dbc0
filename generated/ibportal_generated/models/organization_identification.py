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
    from ..models.phone_info import PhoneInfo


T = TypeVar("T", bound="OrganizationIdentification")


@_attrs_define
class OrganizationIdentification:
    place_of_business_address: Address | Unset = UNSET
    mailing_address: Address | Unset = UNSET
    phones: list[PhoneInfo] | Unset = UNSET
    name: str | Unset = UNSET
    business_description: str | Unset = UNSET
    website_address: str | Unset = UNSET
    identification: str | Unset = UNSET
    identification_country: str | Unset = UNSET
    formation_country: str | Unset = UNSET
    formation_state: str | Unset = UNSET
    same_mail_address: bool | Unset = UNSET
    translated: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "place_of_business_address": "placeOfBusinessAddress",
        "mailing_address": "mailingAddress",
        "business_description": "businessDescription",
        "website_address": "websiteAddress",
        "identification_country": "identificationCountry",
        "formation_country": "formationCountry",
        "formation_state": "formationState",
        "same_mail_address": "sameMailAddress",
    }

    def to_dict(self) -> dict[str, Any]:
        place_of_business_address: dict[str, Any] | Unset = UNSET
        if not isinstance(self.place_of_business_address, Unset):
            place_of_business_address = self.place_of_business_address.to_dict()

        mailing_address: dict[str, Any] | Unset = UNSET
        if not isinstance(self.mailing_address, Unset):
            mailing_address = self.mailing_address.to_dict()

        phones: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.phones, Unset):
            phones = []
            for phones_item_data in self.phones:
                phones_item = phones_item_data.to_dict()
                phones.append(phones_item)

        name = self.name

        business_description = self.business_description

        website_address = self.website_address

        identification = self.identification

        identification_country = self.identification_country

        formation_country = self.formation_country

        formation_state = self.formation_state

        same_mail_address = self.same_mail_address

        translated = self.translated

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if place_of_business_address is not UNSET:
            field_dict["placeOfBusinessAddress"] = place_of_business_address
        if mailing_address is not UNSET:
            field_dict["mailingAddress"] = mailing_address
        if phones is not UNSET:
            field_dict["phones"] = phones
        if name is not UNSET:
            field_dict["name"] = name
        if business_description is not UNSET:
            field_dict["businessDescription"] = business_description
        if website_address is not UNSET:
            field_dict["websiteAddress"] = website_address
        if identification is not UNSET:
            field_dict["identification"] = identification
        if identification_country is not UNSET:
            field_dict["identificationCountry"] = identification_country
        if formation_country is not UNSET:
            field_dict["formationCountry"] = formation_country
        if formation_state is not UNSET:
            field_dict["formationState"] = formation_state
        if same_mail_address is not UNSET:
            field_dict["sameMailAddress"] = same_mail_address
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
