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
    from ..models.associated_person_mailing import AssociatedPersonMailing
    from ..models.associated_person_phones import AssociatedPersonPhones
    from ..models.associated_person_residence import AssociatedPersonResidence
    from ..models.person_employment import PersonEmployment
    from ..models.person_identity_document import PersonIdentityDocument
    from ..models.person_market_data_service import PersonMarketDataService
    from ..models.person_tax_treaty import PersonTaxTreaty


T = TypeVar("T", bound="AssociatedPerson")


@_attrs_define
class AssociatedPerson:
    entity_id: int | Unset = UNSET
    """ IBKR's id of the person, which change requests ask for. """
    external_code: str | Unset = UNSET
    """ The caller's id of the person. """
    first_name: str | Unset = UNSET
    middle_name: str | Unset = UNSET
    middle_initial: str | Unset = UNSET
    last_name: str | Unset = UNSET
    suffix: str | Unset = UNSET
    username: str | Unset = UNSET
    password_date: str | Unset = UNSET
    """ When the password was last changed. """
    user_status: str | Unset = UNSET
    user_status_trading: str | Unset = UNSET
    """ State of the user's right to trade; letters are not explained. """
    last_login: str | Unset = UNSET
    gender: str | Unset = UNSET
    marital_status: str | Unset = UNSET
    salutation: str | Unset = UNSET
    ownership_percentage: float | Unset = UNSET
    """ Share in the account, in percent. """
    email: str | Unset = UNSET
    country_of_citizenship: str | Unset = UNSET
    country_of_birth: str | Unset = UNSET
    date_of_birth: str | Unset = UNSET
    moters_maiden_name: str | Unset = UNSET
    """ Mother's maiden name; IBKR's spelling. """
    number_of_dependents: int | Unset = UNSET
    security_device: str | Unset = UNSET
    """ Second factor of the login. """
    commercial: str | Unset = UNSET
    """ Whether the person is a professional user of market data; not explained. """
    country_of_legal_residence: str | Unset = UNSET
    state_of_legal_residence: str | Unset = UNSET
    md_subscriber_status: str | Unset = UNSET
    """ Professional or non-professional, for the price of market data. """
    phones: AssociatedPersonPhones | Unset = UNSET
    """ Number by kind of phone. """
    residence: AssociatedPersonResidence | Unset = UNSET
    mailing: AssociatedPersonMailing | Unset = UNSET
    associations: list[str] | Unset = UNSET
    """ Parts the person plays in the account, such as `Account_Holder`. """
    identity_documents: list[PersonIdentityDocument] | Unset = UNSET
    """ Papers on file; keys are not published. """
    employment_type: str | Unset = UNSET
    employment_details: PersonEmployment | Unset = UNSET
    subscribed_services: list[PersonMarketDataService] | Unset = UNSET
    """ Market-data subscriptions; keys are not published. """
    tax_treaty_details: list[PersonTaxTreaty] | Unset = UNSET
    """ Tax treaties claimed; keys are not published. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "entity_id": "entityId",
        "external_code": "externalCode",
        "first_name": "firstName",
        "middle_name": "middleName",
        "middle_initial": "middleInitial",
        "last_name": "lastName",
        "password_date": "passwordDate",
        "user_status": "userStatus",
        "user_status_trading": "userStatusTrading",
        "last_login": "lastLogin",
        "marital_status": "maritalStatus",
        "ownership_percentage": "ownershipPercentage",
        "country_of_citizenship": "countryOfCitizenship",
        "country_of_birth": "countryOfBirth",
        "date_of_birth": "dateOfBirth",
        "moters_maiden_name": "motersMaidenName",
        "number_of_dependents": "numberOfDependents",
        "security_device": "securityDevice",
        "country_of_legal_residence": "countryOfLegalResidence",
        "state_of_legal_residence": "stateOfLegalResidence",
        "md_subscriber_status": "mdSubscriberStatus",
        "identity_documents": "identityDocuments",
        "employment_type": "employmentType",
        "employment_details": "employmentDetails",
        "subscribed_services": "subscribedServices",
        "tax_treaty_details": "taxTreatyDetails",
    }

    def to_dict(self) -> dict[str, Any]:
        entity_id = self.entity_id

        external_code = self.external_code

        first_name = self.first_name

        middle_name = self.middle_name

        middle_initial = self.middle_initial

        last_name = self.last_name

        suffix = self.suffix

        username = self.username

        password_date = self.password_date

        user_status = self.user_status

        user_status_trading = self.user_status_trading

        last_login = self.last_login

        gender = self.gender

        marital_status = self.marital_status

        salutation = self.salutation

        ownership_percentage = self.ownership_percentage

        email = self.email

        country_of_citizenship = self.country_of_citizenship

        country_of_birth = self.country_of_birth

        date_of_birth = self.date_of_birth

        moters_maiden_name = self.moters_maiden_name

        number_of_dependents = self.number_of_dependents

        security_device = self.security_device

        commercial = self.commercial

        country_of_legal_residence = self.country_of_legal_residence

        state_of_legal_residence = self.state_of_legal_residence

        md_subscriber_status = self.md_subscriber_status

        phones: dict[str, Any] | Unset = UNSET
        if not isinstance(self.phones, Unset):
            phones = self.phones.to_dict()

        residence: dict[str, Any] | Unset = UNSET
        if not isinstance(self.residence, Unset):
            residence = self.residence.to_dict()

        mailing: dict[str, Any] | Unset = UNSET
        if not isinstance(self.mailing, Unset):
            mailing = self.mailing.to_dict()

        associations: list[str] | Unset = UNSET
        if not isinstance(self.associations, Unset):
            associations = self.associations

        identity_documents: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.identity_documents, Unset):
            identity_documents = []
            for identity_documents_item_data in self.identity_documents:
                identity_documents_item = identity_documents_item_data.to_dict()
                identity_documents.append(identity_documents_item)

        employment_type = self.employment_type

        employment_details: dict[str, Any] | Unset = UNSET
        if not isinstance(self.employment_details, Unset):
            employment_details = self.employment_details.to_dict()

        subscribed_services: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.subscribed_services, Unset):
            subscribed_services = []
            for subscribed_services_item_data in self.subscribed_services:
                subscribed_services_item = subscribed_services_item_data.to_dict()
                subscribed_services.append(subscribed_services_item)

        tax_treaty_details: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.tax_treaty_details, Unset):
            tax_treaty_details = []
            for tax_treaty_details_item_data in self.tax_treaty_details:
                tax_treaty_details_item = tax_treaty_details_item_data.to_dict()
                tax_treaty_details.append(tax_treaty_details_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if entity_id is not UNSET:
            field_dict["entityId"] = entity_id
        if external_code is not UNSET:
            field_dict["externalCode"] = external_code
        if first_name is not UNSET:
            field_dict["firstName"] = first_name
        if middle_name is not UNSET:
            field_dict["middleName"] = middle_name
        if middle_initial is not UNSET:
            field_dict["middleInitial"] = middle_initial
        if last_name is not UNSET:
            field_dict["lastName"] = last_name
        if suffix is not UNSET:
            field_dict["suffix"] = suffix
        if username is not UNSET:
            field_dict["username"] = username
        if password_date is not UNSET:
            field_dict["passwordDate"] = password_date
        if user_status is not UNSET:
            field_dict["userStatus"] = user_status
        if user_status_trading is not UNSET:
            field_dict["userStatusTrading"] = user_status_trading
        if last_login is not UNSET:
            field_dict["lastLogin"] = last_login
        if gender is not UNSET:
            field_dict["gender"] = gender
        if marital_status is not UNSET:
            field_dict["maritalStatus"] = marital_status
        if salutation is not UNSET:
            field_dict["salutation"] = salutation
        if ownership_percentage is not UNSET:
            field_dict["ownershipPercentage"] = ownership_percentage
        if email is not UNSET:
            field_dict["email"] = email
        if country_of_citizenship is not UNSET:
            field_dict["countryOfCitizenship"] = country_of_citizenship
        if country_of_birth is not UNSET:
            field_dict["countryOfBirth"] = country_of_birth
        if date_of_birth is not UNSET:
            field_dict["dateOfBirth"] = date_of_birth
        if moters_maiden_name is not UNSET:
            field_dict["motersMaidenName"] = moters_maiden_name
        if number_of_dependents is not UNSET:
            field_dict["numberOfDependents"] = number_of_dependents
        if security_device is not UNSET:
            field_dict["securityDevice"] = security_device
        if commercial is not UNSET:
            field_dict["commercial"] = commercial
        if country_of_legal_residence is not UNSET:
            field_dict["countryOfLegalResidence"] = country_of_legal_residence
        if state_of_legal_residence is not UNSET:
            field_dict["stateOfLegalResidence"] = state_of_legal_residence
        if md_subscriber_status is not UNSET:
            field_dict["mdSubscriberStatus"] = md_subscriber_status
        if phones is not UNSET:
            field_dict["phones"] = phones
        if residence is not UNSET:
            field_dict["residence"] = residence
        if mailing is not UNSET:
            field_dict["mailing"] = mailing
        if associations is not UNSET:
            field_dict["associations"] = associations
        if identity_documents is not UNSET:
            field_dict["identityDocuments"] = identity_documents
        if employment_type is not UNSET:
            field_dict["employmentType"] = employment_type
        if employment_details is not UNSET:
            field_dict["employmentDetails"] = employment_details
        if subscribed_services is not UNSET:
            field_dict["subscribedServices"] = subscribed_services
        if tax_treaty_details is not UNSET:
            field_dict["taxTreatyDetails"] = tax_treaty_details

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
