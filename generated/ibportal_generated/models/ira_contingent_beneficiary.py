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
from ..models.ira_contingent_beneficiary_beneficiary_relationship import (
    IRAContingentBeneficiaryBeneficiaryRelationship,
)
from ..models.ira_contingent_beneficiary_gender import (
    IRAContingentBeneficiaryGender,
)
from ..models.ira_contingent_beneficiary_marital_status import (
    IRAContingentBeneficiaryMaritalStatus,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.address import Address
    from ..models.employment_details import EmploymentDetails
    from ..models.form_crs import FormCRS
    from ..models.form_w8ben import FormW8BEN
    from ..models.form_w9 import FormW9
    from ..models.identification import Identification
    from ..models.individual_name import IndividualName
    from ..models.person_title import PersonTitle
    from ..models.phone_info import PhoneInfo
    from ..models.prohibited_country_questionnaire_list import (
        ProhibitedCountryQuestionnaireList,
    )
    from ..models.residence_address import ResidenceAddress
    from ..models.tax_residency import TaxResidency


T = TypeVar("T", bound="IRAContingentBeneficiary")


@_attrs_define
class IRAContingentBeneficiary:
    name: IndividualName | Unset = UNSET
    """ Name as on the identity document; signatures must repeat it letter for letter. """
    native_name: IndividualName | Unset = UNSET
    """ Name as on the identity document; signatures must repeat it letter for letter. """
    birth_name: IndividualName | Unset = UNSET
    """ Name as on the identity document; signatures must repeat it letter for letter. """
    mother_maiden_name: IndividualName | Unset = UNSET
    """ Name as on the identity document; signatures must repeat it letter for letter. """
    date_of_birth: str | Unset = UNSET
    """ `YYYY-MM-DD` and nothing else. Under 18 the application is refused, under 21 only `Cash` accounts are
    opened. """
    country_of_birth: str | Unset = UNSET
    """ ISO 3166-1 alpha-3. """
    city_of_birth: str | Unset = UNSET
    gender: IRAContingentBeneficiaryGender | Unset = UNSET
    """ Needed for India and for MiFIR reports. """
    marital_status: IRAContingentBeneficiaryMaritalStatus | Unset = UNSET
    """ `S` single, `M` married, `W` widowed, `D` divorced, `C` common-law partner. """
    num_dependents: int | Unset = UNSET
    """ How many people the person supports, beside themselves. """
    residence_address: ResidenceAddress | Unset = UNSET
    """ Where the person lives; post office boxes are refused. """
    mailing_address: Address | Unset = UNSET
    phones: list[PhoneInfo] | Unset = UNSET
    email: str | Unset = UNSET
    identification: Identification | Unset = UNSET
    """ Citizenships and one identity document; which documents are accepted differs with the country. """
    employment_type: str | Unset = UNSET
    """ `EMPLOYED`, `SELFEMPLOYED`, `UNEMPLOYED`, `RETIRED`, `STUDENT`, `ATHOMETRADER` or `HOMEMAKER`; the first two
    need `employmentDetails`. """
    employment_details: EmploymentDetails | Unset = UNSET
    employee_title: str | Unset = UNSET
    """ Position the person holds in the entity. """
    tax_residencies: list[TaxResidency] | Unset = UNSET
    w9: FormW9 | Unset = UNSET
    """ IRS form W-9: for US persons. """
    w_8_ben: FormW8BEN | Unset = UNSET
    """ IRS form W-8BEN: for persons outside the US. """
    crs: FormCRS | Unset = UNSET
    """ Self-certification under the OECD's common reporting standard; entities and who controls them. """
    prohibited_country_questionnaire: ProhibitedCountryQuestionnaireList | Unset = UNSET
    id: str | Unset = UNSET
    """ IBKR's id of the person (`entityId` in `management.details`); in changes, instead of `externalId`. """
    external_id: str | Unset = UNSET
    """ The caller's id of the person, at most 64 characters. """
    user_id: str | Unset = UNSET
    """ User name of the person, if there is one. """
    same_mail_address: bool | Unset = UNSET
    """ False when `mailingAddress` differs and is given. """
    authorized_to_sign_on_behalf_of_owner: bool | Unset = UNSET
    """ Whether the person signs for the owner; trusts and organisations. """
    authorized_trader: bool | Unset = UNSET
    """ Whether the person places orders; trusts and organisations. """
    us_tax_resident: bool | Unset = UNSET
    """ Whether the person pays tax in the US as a resident. """
    translated: bool | Unset = UNSET
    """ True when this is the English version of answers given in another language too. """
    primary_trustee: bool | Unset = UNSET
    """ Whether the person is the first trustee; Australian trusts, one at most. """
    ownership_percentage: float | Unset = UNSET
    """ Share, in percent; beneficiaries must add up to 100. """
    title: PersonTitle | Unset = UNSET
    relationship: IRAContingentBeneficiaryBeneficiaryRelationship | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "native_name": "nativeName",
        "birth_name": "birthName",
        "mother_maiden_name": "motherMaidenName",
        "date_of_birth": "dateOfBirth",
        "country_of_birth": "countryOfBirth",
        "city_of_birth": "cityOfBirth",
        "marital_status": "maritalStatus",
        "num_dependents": "numDependents",
        "residence_address": "residenceAddress",
        "mailing_address": "mailingAddress",
        "employment_type": "employmentType",
        "employment_details": "employmentDetails",
        "employee_title": "employeeTitle",
        "tax_residencies": "taxResidencies",
        "w_8_ben": "w8Ben",
        "prohibited_country_questionnaire": "prohibitedCountryQuestionnaire",
        "external_id": "externalId",
        "user_id": "userId",
        "same_mail_address": "sameMailAddress",
        "authorized_to_sign_on_behalf_of_owner": "authorizedToSignOnBehalfOfOwner",
        "authorized_trader": "authorizedTrader",
        "us_tax_resident": "usTaxResident",
        "primary_trustee": "primaryTrustee",
        "ownership_percentage": "ownershipPercentage",
    }

    def to_dict(self) -> dict[str, Any]:
        name: dict[str, Any] | Unset = UNSET
        if not isinstance(self.name, Unset):
            name = self.name.to_dict()

        native_name: dict[str, Any] | Unset = UNSET
        if not isinstance(self.native_name, Unset):
            native_name = self.native_name.to_dict()

        birth_name: dict[str, Any] | Unset = UNSET
        if not isinstance(self.birth_name, Unset):
            birth_name = self.birth_name.to_dict()

        mother_maiden_name: dict[str, Any] | Unset = UNSET
        if not isinstance(self.mother_maiden_name, Unset):
            mother_maiden_name = self.mother_maiden_name.to_dict()

        date_of_birth = self.date_of_birth

        country_of_birth = self.country_of_birth

        city_of_birth = self.city_of_birth

        gender: str | Unset = UNSET
        if not isinstance(self.gender, Unset):
            gender = self.gender

        marital_status: str | Unset = UNSET
        if not isinstance(self.marital_status, Unset):
            marital_status = self.marital_status

        num_dependents = self.num_dependents

        residence_address: dict[str, Any] | Unset = UNSET
        if not isinstance(self.residence_address, Unset):
            residence_address = self.residence_address.to_dict()

        mailing_address: dict[str, Any] | Unset = UNSET
        if not isinstance(self.mailing_address, Unset):
            mailing_address = self.mailing_address.to_dict()

        phones: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.phones, Unset):
            phones = []
            for phones_item_data in self.phones:
                phones_item = phones_item_data.to_dict()
                phones.append(phones_item)

        email = self.email

        identification: dict[str, Any] | Unset = UNSET
        if not isinstance(self.identification, Unset):
            identification = self.identification.to_dict()

        employment_type = self.employment_type

        employment_details: dict[str, Any] | Unset = UNSET
        if not isinstance(self.employment_details, Unset):
            employment_details = self.employment_details.to_dict()

        employee_title = self.employee_title

        tax_residencies: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.tax_residencies, Unset):
            tax_residencies = []
            for tax_residencies_item_data in self.tax_residencies:
                tax_residencies_item = tax_residencies_item_data.to_dict()
                tax_residencies.append(tax_residencies_item)

        w9: dict[str, Any] | Unset = UNSET
        if not isinstance(self.w9, Unset):
            w9 = self.w9.to_dict()

        w_8_ben: dict[str, Any] | Unset = UNSET
        if not isinstance(self.w_8_ben, Unset):
            w_8_ben = self.w_8_ben.to_dict()

        crs: dict[str, Any] | Unset = UNSET
        if not isinstance(self.crs, Unset):
            crs = self.crs.to_dict()

        prohibited_country_questionnaire: dict[str, Any] | Unset = UNSET
        if not isinstance(self.prohibited_country_questionnaire, Unset):
            prohibited_country_questionnaire = self.prohibited_country_questionnaire.to_dict()

        id = self.id

        external_id = self.external_id

        user_id = self.user_id

        same_mail_address = self.same_mail_address

        authorized_to_sign_on_behalf_of_owner = self.authorized_to_sign_on_behalf_of_owner

        authorized_trader = self.authorized_trader

        us_tax_resident = self.us_tax_resident

        translated = self.translated

        primary_trustee = self.primary_trustee

        ownership_percentage = self.ownership_percentage

        title: dict[str, Any] | Unset = UNSET
        if not isinstance(self.title, Unset):
            title = self.title.to_dict()

        relationship: str | Unset = UNSET
        if not isinstance(self.relationship, Unset):
            relationship = self.relationship

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if native_name is not UNSET:
            field_dict["nativeName"] = native_name
        if birth_name is not UNSET:
            field_dict["birthName"] = birth_name
        if mother_maiden_name is not UNSET:
            field_dict["motherMaidenName"] = mother_maiden_name
        if date_of_birth is not UNSET:
            field_dict["dateOfBirth"] = date_of_birth
        if country_of_birth is not UNSET:
            field_dict["countryOfBirth"] = country_of_birth
        if city_of_birth is not UNSET:
            field_dict["cityOfBirth"] = city_of_birth
        if gender is not UNSET:
            field_dict["gender"] = gender
        if marital_status is not UNSET:
            field_dict["maritalStatus"] = marital_status
        if num_dependents is not UNSET:
            field_dict["numDependents"] = num_dependents
        if residence_address is not UNSET:
            field_dict["residenceAddress"] = residence_address
        if mailing_address is not UNSET:
            field_dict["mailingAddress"] = mailing_address
        if phones is not UNSET:
            field_dict["phones"] = phones
        if email is not UNSET:
            field_dict["email"] = email
        if identification is not UNSET:
            field_dict["identification"] = identification
        if employment_type is not UNSET:
            field_dict["employmentType"] = employment_type
        if employment_details is not UNSET:
            field_dict["employmentDetails"] = employment_details
        if employee_title is not UNSET:
            field_dict["employeeTitle"] = employee_title
        if tax_residencies is not UNSET:
            field_dict["taxResidencies"] = tax_residencies
        if w9 is not UNSET:
            field_dict["w9"] = w9
        if w_8_ben is not UNSET:
            field_dict["w8Ben"] = w_8_ben
        if crs is not UNSET:
            field_dict["crs"] = crs
        if prohibited_country_questionnaire is not UNSET:
            field_dict["prohibitedCountryQuestionnaire"] = prohibited_country_questionnaire
        if id is not UNSET:
            field_dict["id"] = id
        if external_id is not UNSET:
            field_dict["externalId"] = external_id
        if user_id is not UNSET:
            field_dict["userId"] = user_id
        if same_mail_address is not UNSET:
            field_dict["sameMailAddress"] = same_mail_address
        if authorized_to_sign_on_behalf_of_owner is not UNSET:
            field_dict["authorizedToSignOnBehalfOfOwner"] = authorized_to_sign_on_behalf_of_owner
        if authorized_trader is not UNSET:
            field_dict["authorizedTrader"] = authorized_trader
        if us_tax_resident is not UNSET:
            field_dict["usTaxResident"] = us_tax_resident
        if translated is not UNSET:
            field_dict["translated"] = translated
        if primary_trustee is not UNSET:
            field_dict["primaryTrustee"] = primary_trustee
        if ownership_percentage is not UNSET:
            field_dict["ownershipPercentage"] = ownership_percentage
        if title is not UNSET:
            field_dict["title"] = title
        if relationship is not UNSET:
            field_dict["relationship"] = relationship

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
