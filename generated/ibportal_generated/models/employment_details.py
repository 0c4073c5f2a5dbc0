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


T = TypeVar("T", bound="EmploymentDetails")


@_attrs_define
class EmploymentDetails:
    employer: str | Unset = UNSET
    occupation: str | Unset = UNSET
    """ From `reference.enumeration` `business-and-occupation`. """
    description: str | Unset = UNSET
    """ Needed when occupation or business is `OTHER`; at most 200 characters. """
    employer_business: str | Unset = UNSET
    """ From the same list. """
    employer_address: Address | Unset = UNSET
    employer_phone: str | Unset = UNSET
    empl_country_res_country_details: str | Unset = UNSET
    """ Why the person works in another country than they live in; at most 200 characters. """
    business_description: str | Unset = UNSET
    """ Trade, countries, products and income of the self-employed; at most 256 characters. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "employer_business": "employerBusiness",
        "employer_address": "employerAddress",
        "employer_phone": "employerPhone",
        "empl_country_res_country_details": "emplCountryResCountryDetails",
        "business_description": "businessDescription",
    }

    def to_dict(self) -> dict[str, Any]:
        employer = self.employer

        occupation = self.occupation

        description = self.description

        employer_business = self.employer_business

        employer_address: dict[str, Any] | Unset = UNSET
        if not isinstance(self.employer_address, Unset):
            employer_address = self.employer_address.to_dict()

        employer_phone = self.employer_phone

        empl_country_res_country_details = self.empl_country_res_country_details

        business_description = self.business_description

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if employer is not UNSET:
            field_dict["employer"] = employer
        if occupation is not UNSET:
            field_dict["occupation"] = occupation
        if description is not UNSET:
            field_dict["description"] = description
        if employer_business is not UNSET:
            field_dict["employerBusiness"] = employer_business
        if employer_address is not UNSET:
            field_dict["employerAddress"] = employer_address
        if employer_phone is not UNSET:
            field_dict["employerPhone"] = employer_phone
        if empl_country_res_country_details is not UNSET:
            field_dict["emplCountryResCountryDetails"] = empl_country_res_country_details
        if business_description is not UNSET:
            field_dict["businessDescription"] = business_description

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
