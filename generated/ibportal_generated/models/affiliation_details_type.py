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
from ..models.affiliation_details_type_affiliation_relationship import (
    AffiliationDetailsTypeAffiliationRelationship,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.address import Address


T = TypeVar("T", bound="AffiliationDetailsType")


@_attrs_define
class AffiliationDetailsType:
    affiliation_relationship: AffiliationDetailsTypeAffiliationRelationship | Unset = UNSET
    person_name: str | Unset = UNSET
    company_id: int | Unset = UNSET
    """ IBKR's id of the employer, from `reference.enumeration` `employee-track`. """
    company: str | Unset = UNSET
    company_mailing_address: Address | Unset = UNSET
    company_phone: str | Unset = UNSET
    """ Phone of the employer's compliance officer. """
    company_email_address: str | Unset = UNSET
    """ Mail of the employer's compliance officer. """
    duplicate_stmt_required: bool | Unset = UNSET
    """ Whether the employer gets copies of the statements. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "affiliation_relationship": "affiliationRelationship",
        "person_name": "personName",
        "company_id": "companyId",
        "company_mailing_address": "companyMailingAddress",
        "company_phone": "companyPhone",
        "company_email_address": "companyEmailAddress",
        "duplicate_stmt_required": "duplicateStmtRequired",
    }

    def to_dict(self) -> dict[str, Any]:
        affiliation_relationship: str | Unset = UNSET
        if not isinstance(self.affiliation_relationship, Unset):
            affiliation_relationship = self.affiliation_relationship

        person_name = self.person_name

        company_id = self.company_id

        company = self.company

        company_mailing_address: dict[str, Any] | Unset = UNSET
        if not isinstance(self.company_mailing_address, Unset):
            company_mailing_address = self.company_mailing_address.to_dict()

        company_phone = self.company_phone

        company_email_address = self.company_email_address

        duplicate_stmt_required = self.duplicate_stmt_required

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if affiliation_relationship is not UNSET:
            field_dict["affiliationRelationship"] = affiliation_relationship
        if person_name is not UNSET:
            field_dict["personName"] = person_name
        if company_id is not UNSET:
            field_dict["companyId"] = company_id
        if company is not UNSET:
            field_dict["company"] = company
        if company_mailing_address is not UNSET:
            field_dict["companyMailingAddress"] = company_mailing_address
        if company_phone is not UNSET:
            field_dict["companyPhone"] = company_phone
        if company_email_address is not UNSET:
            field_dict["companyEmailAddress"] = company_email_address
        if duplicate_stmt_required is not UNSET:
            field_dict["duplicateStmtRequired"] = duplicate_stmt_required

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
