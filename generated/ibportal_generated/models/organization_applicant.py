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
from ..models.organization_applicant_type import (
    OrganizationApplicantType,
)
from ..models.organization_applicant_type_of_trading import (
    OrganizationApplicantTypeOfTrading,
)
from ..models.organization_applicant_us_tax_purpose_type import (
    OrganizationApplicantUsTaxPurposeType,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.account_support_type import AccountSupportType
    from ..models.accredited_investor_information import AccreditedInvestorInformation
    from ..models.associated_entities import AssociatedEntities
    from ..models.financial_information import FinancialInformation
    from ..models.form_w8bene import FormW8BENE
    from ..models.form_w8imy import FormW8IMY
    from ..models.managing_owner import ManagingOwner
    from ..models.organization_identification import OrganizationIdentification
    from ..models.regulated_membership import RegulatedMembership
    from ..models.regulatory_information import RegulatoryInformation
    from ..models.tax_residency import TaxResidency
    from ..models.withholding_statement_type import WithholdingStatementType


T = TypeVar("T", bound="OrganizationApplicant")


@_attrs_define
class OrganizationApplicant:
    identifications: list[OrganizationIdentification] | Unset = UNSET
    account_support: AccountSupportType | Unset = UNSET
    financial_information: list[FinancialInformation] | Unset = UNSET
    accredited_investor_information: AccreditedInvestorInformation | Unset = UNSET
    """ Answers to IBKR's five questions on accredited investors; the questions are in its form. """
    regulatory_information: list[RegulatoryInformation] | Unset = UNSET
    managing_owner: ManagingOwner | Unset = UNSET
    associated_entities: AssociatedEntities | Unset = UNSET
    regulated_memberships: list[RegulatedMembership] | Unset = UNSET
    tax_residencies: list[TaxResidency] | Unset = UNSET
    w_8_ben_e: FormW8BENE | Unset = UNSET
    """ IRS form W-8BEN-E. The fields `part...` are its boxes, named by part, line and letter: `part314A` is part
    III, line 14a. """
    w_8imy: FormW8IMY | Unset = UNSET
    """ IRS form W-8IMY. The fields `part...` are its boxes, named by part, line and letter: `part314A` is part III,
    line 14a. """
    withholding_statement: WithholdingStatementType | Unset = UNSET
    type_of_trading: OrganizationApplicantTypeOfTrading | Unset = UNSET
    """ For the firm itself or for customers. """
    type_: OrganizationApplicantType | Unset = UNSET
    org_us_subsidiary: bool | Unset = UNSET
    qualified_intermediary: bool | Unset = UNSET
    """ Whether it is a qualified intermediary for US tax. """
    assumed_primary_reporting: bool | Unset = UNSET
    """ Whether it reports to the US tax office (form 1099) itself. """
    accepted_primary_withholding: bool | Unset = UNSET
    """ Whether it withholds US tax itself. """
    us_tax_purpose_type: OrganizationApplicantUsTaxPurposeType | Unset = UNSET
    """ What it is for US tax: `C` corporation, `P` partnership, `E` entity that is disregarded. """
    prop_account: bool | Unset = UNSET
    """ Whether it is a proprietary account of a broker-dealer (PAB). """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "account_support": "accountSupport",
        "financial_information": "financialInformation",
        "accredited_investor_information": "accreditedInvestorInformation",
        "regulatory_information": "regulatoryInformation",
        "managing_owner": "managingOwner",
        "associated_entities": "associatedEntities",
        "regulated_memberships": "regulatedMemberships",
        "tax_residencies": "taxResidencies",
        "w_8_ben_e": "w8BenE",
        "w_8imy": "w8IMY",
        "withholding_statement": "withholdingStatement",
        "type_of_trading": "typeOfTrading",
        "type_": "type",
        "org_us_subsidiary": "orgUsSubsidiary",
        "qualified_intermediary": "qualifiedIntermediary",
        "assumed_primary_reporting": "assumedPrimaryReporting",
        "accepted_primary_withholding": "acceptedPrimaryWithholding",
        "us_tax_purpose_type": "usTaxPurposeType",
        "prop_account": "propAccount",
    }

    def to_dict(self) -> dict[str, Any]:
        identifications: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.identifications, Unset):
            identifications = []
            for identifications_item_data in self.identifications:
                identifications_item = identifications_item_data.to_dict()
                identifications.append(identifications_item)

        account_support: dict[str, Any] | Unset = UNSET
        if not isinstance(self.account_support, Unset):
            account_support = self.account_support.to_dict()

        financial_information: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.financial_information, Unset):
            financial_information = []
            for financial_information_item_data in self.financial_information:
                financial_information_item = financial_information_item_data.to_dict()
                financial_information.append(financial_information_item)

        accredited_investor_information: dict[str, Any] | Unset = UNSET
        if not isinstance(self.accredited_investor_information, Unset):
            accredited_investor_information = self.accredited_investor_information.to_dict()

        regulatory_information: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.regulatory_information, Unset):
            regulatory_information = []
            for regulatory_information_item_data in self.regulatory_information:
                regulatory_information_item = regulatory_information_item_data.to_dict()
                regulatory_information.append(regulatory_information_item)

        managing_owner: dict[str, Any] | Unset = UNSET
        if not isinstance(self.managing_owner, Unset):
            managing_owner = self.managing_owner.to_dict()

        associated_entities: dict[str, Any] | Unset = UNSET
        if not isinstance(self.associated_entities, Unset):
            associated_entities = self.associated_entities.to_dict()

        regulated_memberships: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.regulated_memberships, Unset):
            regulated_memberships = []
            for regulated_memberships_item_data in self.regulated_memberships:
                regulated_memberships_item = regulated_memberships_item_data.to_dict()
                regulated_memberships.append(regulated_memberships_item)

        tax_residencies: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.tax_residencies, Unset):
            tax_residencies = []
            for tax_residencies_item_data in self.tax_residencies:
                tax_residencies_item = tax_residencies_item_data.to_dict()
                tax_residencies.append(tax_residencies_item)

        w_8_ben_e: dict[str, Any] | Unset = UNSET
        if not isinstance(self.w_8_ben_e, Unset):
            w_8_ben_e = self.w_8_ben_e.to_dict()

        w_8imy: dict[str, Any] | Unset = UNSET
        if not isinstance(self.w_8imy, Unset):
            w_8imy = self.w_8imy.to_dict()

        withholding_statement: dict[str, Any] | Unset = UNSET
        if not isinstance(self.withholding_statement, Unset):
            withholding_statement = self.withholding_statement.to_dict()

        type_of_trading: str | Unset = UNSET
        if not isinstance(self.type_of_trading, Unset):
            type_of_trading = self.type_of_trading

        type_: str | Unset = UNSET
        if not isinstance(self.type_, Unset):
            type_ = self.type_

        org_us_subsidiary = self.org_us_subsidiary

        qualified_intermediary = self.qualified_intermediary

        assumed_primary_reporting = self.assumed_primary_reporting

        accepted_primary_withholding = self.accepted_primary_withholding

        us_tax_purpose_type: str | Unset = UNSET
        if not isinstance(self.us_tax_purpose_type, Unset):
            us_tax_purpose_type = self.us_tax_purpose_type

        prop_account = self.prop_account

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if identifications is not UNSET:
            field_dict["identifications"] = identifications
        if account_support is not UNSET:
            field_dict["accountSupport"] = account_support
        if financial_information is not UNSET:
            field_dict["financialInformation"] = financial_information
        if accredited_investor_information is not UNSET:
            field_dict["accreditedInvestorInformation"] = accredited_investor_information
        if regulatory_information is not UNSET:
            field_dict["regulatoryInformation"] = regulatory_information
        if managing_owner is not UNSET:
            field_dict["managingOwner"] = managing_owner
        if associated_entities is not UNSET:
            field_dict["associatedEntities"] = associated_entities
        if regulated_memberships is not UNSET:
            field_dict["regulatedMemberships"] = regulated_memberships
        if tax_residencies is not UNSET:
            field_dict["taxResidencies"] = tax_residencies
        if w_8_ben_e is not UNSET:
            field_dict["w8BenE"] = w_8_ben_e
        if w_8imy is not UNSET:
            field_dict["w8IMY"] = w_8imy
        if withholding_statement is not UNSET:
            field_dict["withholdingStatement"] = withholding_statement
        if type_of_trading is not UNSET:
            field_dict["typeOfTrading"] = type_of_trading
        if type_ is not UNSET:
            field_dict["type"] = type_
        if org_us_subsidiary is not UNSET:
            field_dict["orgUsSubsidiary"] = org_us_subsidiary
        if qualified_intermediary is not UNSET:
            field_dict["qualifiedIntermediary"] = qualified_intermediary
        if assumed_primary_reporting is not UNSET:
            field_dict["assumedPrimaryReporting"] = assumed_primary_reporting
        if accepted_primary_withholding is not UNSET:
            field_dict["acceptedPrimaryWithholding"] = accepted_primary_withholding
        if us_tax_purpose_type is not UNSET:
            field_dict["usTaxPurposeType"] = us_tax_purpose_type
        if prop_account is not UNSET:
            field_dict["propAccount"] = prop_account

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
