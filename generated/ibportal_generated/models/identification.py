from __future__ import annotations

from collections.abc import Mapping
from typing import (
    Any,
    ClassVar,
    TypeVar,
)

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..models.identification_card_color import (
    IdentificationCardColor,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="Identification")


@_attrs_define
class Identification:
    """Citizenships and one identity document; which documents are accepted differs with the country."""

    citizenship: str | Unset = UNSET
    """ ISO 3166-1 alpha-3; a prohibited country calls for `prohibitedCountryQuestionnaire`. """
    citizenship2: str | Unset = UNSET
    citizenship3: str | Unset = UNSET
    ssn: str | Unset = UNSET
    """ US social security number, nine digits. """
    sin: str | Unset = UNSET
    """ Canadian social insurance number, nine digits. """
    drivers_license: str | Unset = UNSET
    passport: str | Unset = UNSET
    alien_card: str | Unset = UNSET
    """ Number of a foreigner's residence card. """
    hk_travel_permit: str | Unset = UNSET
    """ Number of a travel permit for Hong Kong and Macao. """
    medicare_card: str | Unset = UNSET
    """ Number of an Australian Medicare card, ten digits; goes with `cardColor` and `medicareReference`. """
    card_color: IdentificationCardColor | Unset = UNSET
    medicare_reference: str | Unset = UNSET
    """ The holder's line on the Medicare card, one digit. """
    national_card: str | Unset = UNSET
    """ Number of a national identity card. """
    issuing_country: str | Unset = UNSET
    """ ISO 3166-1 alpha-3. """
    issuing_state: str | Unset = UNSET
    """ ISO 3166-2; for Australian driving licences. """
    rta: str | Unset = UNSET
    """ Card number of an Australian driving licence. """
    legal_residence_country: str | Unset = UNSET
    legal_residence_state: str | Unset = UNSET
    educational_qualification: str | Unset = UNSET
    fathers_name: str | Unset = UNSET
    green_card: bool | Unset = UNSET
    """ Whether the person holds a US green card. """
    pan_number: str | Unset = UNSET
    """ Indian permanent account number: five letters, four digits, a letter. """
    tax_id: str | Unset = UNSET
    """ Tax number used as identity document, as in `taxResidencies`. """
    proof_of_age_card: str | Unset = UNSET
    """ Number of an Australian proof-of-age card. """
    expire: bool | Unset = UNSET
    """ Whether the document runs out; then `expirationDate` is needed. """
    expiration_date: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "drivers_license": "driversLicense",
        "alien_card": "alienCard",
        "hk_travel_permit": "hkTravelPermit",
        "medicare_card": "medicareCard",
        "card_color": "cardColor",
        "medicare_reference": "medicareReference",
        "national_card": "nationalCard",
        "issuing_country": "issuingCountry",
        "issuing_state": "issuingState",
        "legal_residence_country": "legalResidenceCountry",
        "legal_residence_state": "legalResidenceState",
        "educational_qualification": "educationalQualification",
        "fathers_name": "fathersName",
        "green_card": "greenCard",
        "pan_number": "panNumber",
        "tax_id": "taxId",
        "proof_of_age_card": "proofOfAgeCard",
        "expiration_date": "expirationDate",
    }

    def to_dict(self) -> dict[str, Any]:
        citizenship = self.citizenship

        citizenship2 = self.citizenship2

        citizenship3 = self.citizenship3

        ssn = self.ssn

        sin = self.sin

        drivers_license = self.drivers_license

        passport = self.passport

        alien_card = self.alien_card

        hk_travel_permit = self.hk_travel_permit

        medicare_card = self.medicare_card

        card_color: str | Unset = UNSET
        if not isinstance(self.card_color, Unset):
            card_color = self.card_color

        medicare_reference = self.medicare_reference

        national_card = self.national_card

        issuing_country = self.issuing_country

        issuing_state = self.issuing_state

        rta = self.rta

        legal_residence_country = self.legal_residence_country

        legal_residence_state = self.legal_residence_state

        educational_qualification = self.educational_qualification

        fathers_name = self.fathers_name

        green_card = self.green_card

        pan_number = self.pan_number

        tax_id = self.tax_id

        proof_of_age_card = self.proof_of_age_card

        expire = self.expire

        expiration_date = self.expiration_date

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if citizenship is not UNSET:
            field_dict["citizenship"] = citizenship
        if citizenship2 is not UNSET:
            field_dict["citizenship2"] = citizenship2
        if citizenship3 is not UNSET:
            field_dict["citizenship3"] = citizenship3
        if ssn is not UNSET:
            field_dict["ssn"] = ssn
        if sin is not UNSET:
            field_dict["sin"] = sin
        if drivers_license is not UNSET:
            field_dict["driversLicense"] = drivers_license
        if passport is not UNSET:
            field_dict["passport"] = passport
        if alien_card is not UNSET:
            field_dict["alienCard"] = alien_card
        if hk_travel_permit is not UNSET:
            field_dict["hkTravelPermit"] = hk_travel_permit
        if medicare_card is not UNSET:
            field_dict["medicareCard"] = medicare_card
        if card_color is not UNSET:
            field_dict["cardColor"] = card_color
        if medicare_reference is not UNSET:
            field_dict["medicareReference"] = medicare_reference
        if national_card is not UNSET:
            field_dict["nationalCard"] = national_card
        if issuing_country is not UNSET:
            field_dict["issuingCountry"] = issuing_country
        if issuing_state is not UNSET:
            field_dict["issuingState"] = issuing_state
        if rta is not UNSET:
            field_dict["rta"] = rta
        if legal_residence_country is not UNSET:
            field_dict["legalResidenceCountry"] = legal_residence_country
        if legal_residence_state is not UNSET:
            field_dict["legalResidenceState"] = legal_residence_state
        if educational_qualification is not UNSET:
            field_dict["educationalQualification"] = educational_qualification
        if fathers_name is not UNSET:
            field_dict["fathersName"] = fathers_name
        if green_card is not UNSET:
            field_dict["greenCard"] = green_card
        if pan_number is not UNSET:
            field_dict["panNumber"] = pan_number
        if tax_id is not UNSET:
            field_dict["taxId"] = tax_id
        if proof_of_age_card is not UNSET:
            field_dict["proofOfAgeCard"] = proof_of_age_card
        if expire is not UNSET:
            field_dict["expire"] = expire
        if expiration_date is not UNSET:
            field_dict["expirationDate"] = expiration_date

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
