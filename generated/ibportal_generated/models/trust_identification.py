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
from ..models.trust_identification_tax_id_type import (
    TrustIdentificationTaxIdType,
)
from ..models.trust_identification_type_of_trust import (
    TrustIdentificationTypeOfTrust,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.address import Address
    from ..models.phone_info import PhoneInfo


T = TypeVar("T", bound="TrustIdentification")


@_attrs_define
class TrustIdentification:
    address: Address | Unset = UNSET
    mailing_address: Address | Unset = UNSET
    phones: list[PhoneInfo] | Unset = UNSET
    name: str | Unset = UNSET
    description: str | Unset = UNSET
    type_of_trust: TrustIdentificationTypeOfTrust | Unset = UNSET
    """ `IRREVOC` irrevocable, `SMSF` Australian self-managed pension fund, `ERISA` US pension plan, and so on. """
    purpose_of_trust: str | Unset = UNSET
    date_formed: str | Unset = UNSET
    formation_country: str | Unset = UNSET
    formation_state: str | Unset = UNSET
    registration_number: str | Unset = UNSET
    registration_type: TrustIdentificationTaxIdType | Unset = UNSET
    """ Kind of `registrationNumber`. """
    registration_country: str | Unset = UNSET
    same_mail_address: bool | Unset = UNSET
    translated: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "mailing_address": "mailingAddress",
        "type_of_trust": "typeOfTrust",
        "purpose_of_trust": "purposeOfTrust",
        "date_formed": "dateFormed",
        "formation_country": "formationCountry",
        "formation_state": "formationState",
        "registration_number": "registrationNumber",
        "registration_type": "registrationType",
        "registration_country": "registrationCountry",
        "same_mail_address": "sameMailAddress",
    }

    def to_dict(self) -> dict[str, Any]:
        address: dict[str, Any] | Unset = UNSET
        if not isinstance(self.address, Unset):
            address = self.address.to_dict()

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

        description = self.description

        type_of_trust: str | Unset = UNSET
        if not isinstance(self.type_of_trust, Unset):
            type_of_trust = self.type_of_trust

        purpose_of_trust = self.purpose_of_trust

        date_formed = self.date_formed

        formation_country = self.formation_country

        formation_state = self.formation_state

        registration_number = self.registration_number

        registration_type: str | Unset = UNSET
        if not isinstance(self.registration_type, Unset):
            registration_type = self.registration_type

        registration_country = self.registration_country

        same_mail_address = self.same_mail_address

        translated = self.translated

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if address is not UNSET:
            field_dict["address"] = address
        if mailing_address is not UNSET:
            field_dict["mailingAddress"] = mailing_address
        if phones is not UNSET:
            field_dict["phones"] = phones
        if name is not UNSET:
            field_dict["name"] = name
        if description is not UNSET:
            field_dict["description"] = description
        if type_of_trust is not UNSET:
            field_dict["typeOfTrust"] = type_of_trust
        if purpose_of_trust is not UNSET:
            field_dict["purposeOfTrust"] = purpose_of_trust
        if date_formed is not UNSET:
            field_dict["dateFormed"] = date_formed
        if formation_country is not UNSET:
            field_dict["formationCountry"] = formation_country
        if formation_state is not UNSET:
            field_dict["formationState"] = formation_state
        if registration_number is not UNSET:
            field_dict["registrationNumber"] = registration_number
        if registration_type is not UNSET:
            field_dict["registrationType"] = registration_type
        if registration_country is not UNSET:
            field_dict["registrationCountry"] = registration_country
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
