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
from ..models.customer_type import CustomerType
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.individual_applicant import IndividualApplicant
    from ..models.joint_applicant import JointApplicant
    from ..models.organization_applicant import OrganizationApplicant
    from ..models.trust_applicant import TrustApplicant


T = TypeVar("T", bound="Customer")


@_attrs_define
class Customer:
    organization: OrganizationApplicant | Unset = UNSET
    account_holder: IndividualApplicant | Unset = UNSET
    joint_holders: JointApplicant | Unset = UNSET
    trust: TrustApplicant | Unset = UNSET
    id: str | Unset = UNSET
    external_id: str | Unset = UNSET
    """ The caller's id of the customer, at most 64 characters; each can be used once. """
    transfer_us_micro_cap_stock: bool | Unset = UNSET
    """ Whether shares of very small US companies will be transferred in. """
    type_: CustomerType | Unset = UNSET
    prefix: str | Unset = UNSET
    """ Three to six lower-case letters; IBKR makes the user name of it by adding digits. """
    user_name: str | Unset = UNSET
    """ The user name itself instead of a prefix, see `reference.check_username`; by arrangement only. """
    user_name_alias: str | Unset = UNSET
    user_name_source: str | Unset = UNSET
    """ Where the user name comes from; values are not published. """
    email: str | Unset = UNSET
    md_status_non_pro: bool | Unset = UNSET
    """ True for a non-professional user of market data, who pays less. """
    preferred_primary_language: str | Unset = UNSET
    preferred_secondary_language: str | Unset = UNSET
    legal_residence_country: str | Unset = UNSET
    """ Country of legal residence; asked of undisclosed brokers. """
    tax_treaty_country: str | Unset = UNSET
    """ Country whose tax treaty with the US is claimed, or `N/A`. """
    meet_aml_standard: str | Unset = UNSET
    """ `true` when the sender has checked against money laundering; asked of undisclosed brokers. """
    meets_aml_standard: str | Unset = UNSET
    """ The same under its other spelling. """
    direct_trading_access: bool | Unset = UNSET
    """ Whether the customer places orders; asked of undisclosed brokers. """
    origin_country: str | Unset = UNSET
    """ Country the customer comes from. """
    termination_age: int | Unset = UNSET
    """ Age in years at which a custodian's account passes to the minor (UGMA, UTMA). """
    governing_state: str | Unset = UNSET
    """ State whose law governs a custodian's account (UGMA, UTMA). """
    opt_for_debit_card: bool | Unset = UNSET
    robo_fa_client: bool | Unset = UNSET
    """ True when the advisor is a machine. """
    independent_account: bool | Unset = UNSET
    paper_account: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "account_holder": "accountHolder",
        "joint_holders": "jointHolders",
        "external_id": "externalId",
        "transfer_us_micro_cap_stock": "transferUsMicroCapStock",
        "type_": "type",
        "user_name": "userName",
        "user_name_alias": "userNameAlias",
        "user_name_source": "userNameSource",
        "md_status_non_pro": "mdStatusNonPro",
        "preferred_primary_language": "preferredPrimaryLanguage",
        "preferred_secondary_language": "preferredSecondaryLanguage",
        "legal_residence_country": "legalResidenceCountry",
        "tax_treaty_country": "taxTreatyCountry",
        "meet_aml_standard": "meetAmlStandard",
        "meets_aml_standard": "meetsAmlStandard",
        "direct_trading_access": "directTradingAccess",
        "origin_country": "originCountry",
        "termination_age": "terminationAge",
        "governing_state": "governingState",
        "opt_for_debit_card": "optForDebitCard",
        "robo_fa_client": "roboFaClient",
        "independent_account": "independentAccount",
        "paper_account": "paperAccount",
    }

    def to_dict(self) -> dict[str, Any]:
        organization: dict[str, Any] | Unset = UNSET
        if not isinstance(self.organization, Unset):
            organization = self.organization.to_dict()

        account_holder: dict[str, Any] | Unset = UNSET
        if not isinstance(self.account_holder, Unset):
            account_holder = self.account_holder.to_dict()

        joint_holders: dict[str, Any] | Unset = UNSET
        if not isinstance(self.joint_holders, Unset):
            joint_holders = self.joint_holders.to_dict()

        trust: dict[str, Any] | Unset = UNSET
        if not isinstance(self.trust, Unset):
            trust = self.trust.to_dict()

        id = self.id

        external_id = self.external_id

        transfer_us_micro_cap_stock = self.transfer_us_micro_cap_stock

        type_: str | Unset = UNSET
        if not isinstance(self.type_, Unset):
            type_ = self.type_

        prefix = self.prefix

        user_name = self.user_name

        user_name_alias = self.user_name_alias

        user_name_source = self.user_name_source

        email = self.email

        md_status_non_pro = self.md_status_non_pro

        preferred_primary_language = self.preferred_primary_language

        preferred_secondary_language = self.preferred_secondary_language

        legal_residence_country = self.legal_residence_country

        tax_treaty_country = self.tax_treaty_country

        meet_aml_standard = self.meet_aml_standard

        meets_aml_standard = self.meets_aml_standard

        direct_trading_access = self.direct_trading_access

        origin_country = self.origin_country

        termination_age = self.termination_age

        governing_state = self.governing_state

        opt_for_debit_card = self.opt_for_debit_card

        robo_fa_client = self.robo_fa_client

        independent_account = self.independent_account

        paper_account = self.paper_account

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if organization is not UNSET:
            field_dict["organization"] = organization
        if account_holder is not UNSET:
            field_dict["accountHolder"] = account_holder
        if joint_holders is not UNSET:
            field_dict["jointHolders"] = joint_holders
        if trust is not UNSET:
            field_dict["trust"] = trust
        if id is not UNSET:
            field_dict["id"] = id
        if external_id is not UNSET:
            field_dict["externalId"] = external_id
        if transfer_us_micro_cap_stock is not UNSET:
            field_dict["transferUsMicroCapStock"] = transfer_us_micro_cap_stock
        if type_ is not UNSET:
            field_dict["type"] = type_
        if prefix is not UNSET:
            field_dict["prefix"] = prefix
        if user_name is not UNSET:
            field_dict["userName"] = user_name
        if user_name_alias is not UNSET:
            field_dict["userNameAlias"] = user_name_alias
        if user_name_source is not UNSET:
            field_dict["userNameSource"] = user_name_source
        if email is not UNSET:
            field_dict["email"] = email
        if md_status_non_pro is not UNSET:
            field_dict["mdStatusNonPro"] = md_status_non_pro
        if preferred_primary_language is not UNSET:
            field_dict["preferredPrimaryLanguage"] = preferred_primary_language
        if preferred_secondary_language is not UNSET:
            field_dict["preferredSecondaryLanguage"] = preferred_secondary_language
        if legal_residence_country is not UNSET:
            field_dict["legalResidenceCountry"] = legal_residence_country
        if tax_treaty_country is not UNSET:
            field_dict["taxTreatyCountry"] = tax_treaty_country
        if meet_aml_standard is not UNSET:
            field_dict["meetAmlStandard"] = meet_aml_standard
        if meets_aml_standard is not UNSET:
            field_dict["meetsAmlStandard"] = meets_aml_standard
        if direct_trading_access is not UNSET:
            field_dict["directTradingAccess"] = direct_trading_access
        if origin_country is not UNSET:
            field_dict["originCountry"] = origin_country
        if termination_age is not UNSET:
            field_dict["terminationAge"] = termination_age
        if governing_state is not UNSET:
            field_dict["governingState"] = governing_state
        if opt_for_debit_card is not UNSET:
            field_dict["optForDebitCard"] = opt_for_debit_card
        if robo_fa_client is not UNSET:
            field_dict["roboFaClient"] = robo_fa_client
        if independent_account is not UNSET:
            field_dict["independentAccount"] = independent_account
        if paper_account is not UNSET:
            field_dict["paperAccount"] = paper_account

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
