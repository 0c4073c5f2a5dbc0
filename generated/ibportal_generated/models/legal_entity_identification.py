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
from ..models.legal_entity_identification_formation_type import (
    LegalEntityIdentificationFormationType,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.address import Address


T = TypeVar("T", bound="LegalEntityIdentification")


@_attrs_define
class LegalEntityIdentification:
    place_of_business_address: Address | Unset = UNSET
    mailing_address: Address | Unset = UNSET
    identification: str | Unset = UNSET
    identification_country: str | Unset = UNSET
    formation_country: str | Unset = UNSET
    formation_type: LegalEntityIdentificationFormationType | Unset = UNSET
    exchange_code: str | Unset = UNSET
    exchange_symbol: str | Unset = UNSET
    same_mail_address: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "place_of_business_address": "placeOfBusinessAddress",
        "mailing_address": "mailingAddress",
        "identification_country": "identificationCountry",
        "formation_country": "formationCountry",
        "formation_type": "formationType",
        "exchange_code": "exchangeCode",
        "exchange_symbol": "exchangeSymbol",
        "same_mail_address": "sameMailAddress",
    }

    def to_dict(self) -> dict[str, Any]:
        place_of_business_address: dict[str, Any] | Unset = UNSET
        if not isinstance(self.place_of_business_address, Unset):
            place_of_business_address = self.place_of_business_address.to_dict()

        mailing_address: dict[str, Any] | Unset = UNSET
        if not isinstance(self.mailing_address, Unset):
            mailing_address = self.mailing_address.to_dict()

        identification = self.identification

        identification_country = self.identification_country

        formation_country = self.formation_country

        formation_type: str | Unset = UNSET
        if not isinstance(self.formation_type, Unset):
            formation_type = self.formation_type

        exchange_code = self.exchange_code

        exchange_symbol = self.exchange_symbol

        same_mail_address = self.same_mail_address

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if place_of_business_address is not UNSET:
            field_dict["placeOfBusinessAddress"] = place_of_business_address
        if mailing_address is not UNSET:
            field_dict["mailingAddress"] = mailing_address
        if identification is not UNSET:
            field_dict["identification"] = identification
        if identification_country is not UNSET:
            field_dict["identificationCountry"] = identification_country
        if formation_country is not UNSET:
            field_dict["formationCountry"] = formation_country
        if formation_type is not UNSET:
            field_dict["formationType"] = formation_type
        if exchange_code is not UNSET:
            field_dict["exchangeCode"] = exchange_code
        if exchange_symbol is not UNSET:
            field_dict["exchangeSymbol"] = exchange_symbol
        if same_mail_address is not UNSET:
            field_dict["sameMailAddress"] = same_mail_address

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
