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
from ..models.trust_applicant_trust_type import (
    TrustApplicantTrustType,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.accredited_investor_information import AccreditedInvestorInformation
    from ..models.association_type_entities import AssociationTypeEntities
    from ..models.financial_information import FinancialInformation
    from ..models.form_w8bene import FormW8BENE
    from ..models.form_w8imy import FormW8IMY
    from ..models.regulated_membership import RegulatedMembership
    from ..models.regulatory_information import RegulatoryInformation
    from ..models.tax_residency import TaxResidency
    from ..models.trust_identification import TrustIdentification
    from ..models.trustees_type import TrusteesType
    from ..models.withholding_statement_type import WithholdingStatementType


T = TypeVar("T", bound="TrustApplicant")


@_attrs_define
class TrustApplicant:
    identification: list[TrustIdentification] | Unset = UNSET
    financial_information: list[FinancialInformation] | Unset = UNSET
    regulatory_information: list[RegulatoryInformation] | Unset = UNSET
    regulated_memberships: list[RegulatedMembership] | Unset = UNSET
    accredited_investor_information: AccreditedInvestorInformation | Unset = UNSET
    """ Answers to IBKR's five questions on accredited investors; the questions are in its form. """
    trustees: TrusteesType | Unset = UNSET
    beneficiaries: AssociationTypeEntities | Unset = UNSET
    grantors: AssociationTypeEntities | Unset = UNSET
    tax_residencies: list[TaxResidency] | Unset = UNSET
    w_8_ben_e: FormW8BENE | Unset = UNSET
    """ IRS form W-8BEN-E. The fields `part...` are its boxes, named by part, line and letter: `part314A` is part
    III, line 14a. """
    w_8imy: FormW8IMY | Unset = UNSET
    """ IRS form W-8IMY. The fields `part...` are its boxes, named by part, line and letter: `part314A` is part III,
    line 14a. """
    withholding_statement: WithholdingStatementType | Unset = UNSET
    third_party_management: bool | Unset = UNSET
    trust_type: TrustApplicantTrustType | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "financial_information": "financialInformation",
        "regulatory_information": "regulatoryInformation",
        "regulated_memberships": "regulatedMemberships",
        "accredited_investor_information": "accreditedInvestorInformation",
        "tax_residencies": "taxResidencies",
        "w_8_ben_e": "w8BenE",
        "w_8imy": "w8IMY",
        "withholding_statement": "withholdingStatement",
        "third_party_management": "thirdPartyManagement",
        "trust_type": "trustType",
    }

    def to_dict(self) -> dict[str, Any]:
        identification: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.identification, Unset):
            identification = []
            for identification_item_data in self.identification:
                identification_item = identification_item_data.to_dict()
                identification.append(identification_item)

        financial_information: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.financial_information, Unset):
            financial_information = []
            for financial_information_item_data in self.financial_information:
                financial_information_item = financial_information_item_data.to_dict()
                financial_information.append(financial_information_item)

        regulatory_information: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.regulatory_information, Unset):
            regulatory_information = []
            for regulatory_information_item_data in self.regulatory_information:
                regulatory_information_item = regulatory_information_item_data.to_dict()
                regulatory_information.append(regulatory_information_item)

        regulated_memberships: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.regulated_memberships, Unset):
            regulated_memberships = []
            for regulated_memberships_item_data in self.regulated_memberships:
                regulated_memberships_item = regulated_memberships_item_data.to_dict()
                regulated_memberships.append(regulated_memberships_item)

        accredited_investor_information: dict[str, Any] | Unset = UNSET
        if not isinstance(self.accredited_investor_information, Unset):
            accredited_investor_information = self.accredited_investor_information.to_dict()

        trustees: dict[str, Any] | Unset = UNSET
        if not isinstance(self.trustees, Unset):
            trustees = self.trustees.to_dict()

        beneficiaries: dict[str, Any] | Unset = UNSET
        if not isinstance(self.beneficiaries, Unset):
            beneficiaries = self.beneficiaries.to_dict()

        grantors: dict[str, Any] | Unset = UNSET
        if not isinstance(self.grantors, Unset):
            grantors = self.grantors.to_dict()

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

        third_party_management = self.third_party_management

        trust_type: str | Unset = UNSET
        if not isinstance(self.trust_type, Unset):
            trust_type = self.trust_type

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if identification is not UNSET:
            field_dict["identification"] = identification
        if financial_information is not UNSET:
            field_dict["financialInformation"] = financial_information
        if regulatory_information is not UNSET:
            field_dict["regulatoryInformation"] = regulatory_information
        if regulated_memberships is not UNSET:
            field_dict["regulatedMemberships"] = regulated_memberships
        if accredited_investor_information is not UNSET:
            field_dict["accreditedInvestorInformation"] = accredited_investor_information
        if trustees is not UNSET:
            field_dict["trustees"] = trustees
        if beneficiaries is not UNSET:
            field_dict["beneficiaries"] = beneficiaries
        if grantors is not UNSET:
            field_dict["grantors"] = grantors
        if tax_residencies is not UNSET:
            field_dict["taxResidencies"] = tax_residencies
        if w_8_ben_e is not UNSET:
            field_dict["w8BenE"] = w_8_ben_e
        if w_8imy is not UNSET:
            field_dict["w8IMY"] = w_8imy
        if withholding_statement is not UNSET:
            field_dict["withholdingStatement"] = withholding_statement
        if third_party_management is not UNSET:
            field_dict["thirdPartyManagement"] = third_party_management
        if trust_type is not UNSET:
            field_dict["trustType"] = trust_type

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
