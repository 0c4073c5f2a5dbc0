from __future__ import annotations

from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    TypeVar,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .._fit import fitted
from ..models.joint_applicant_type import JointApplicantType, check_joint_applicant_type
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.accredited_investor_information import AccreditedInvestorInformation
    from ..models.associated_individual import AssociatedIndividual
    from ..models.financial_information import FinancialInformation
    from ..models.individual_tax_information import IndividualTaxInformation
    from ..models.regulated_membership import RegulatedMembership
    from ..models.regulatory_information import RegulatoryInformation
    from ..models.withholding_statement_type import WithholdingStatementType


T = TypeVar("T", bound="JointApplicant")


_NAMES: dict[str, str] = {
    "first_holder_details": "firstHolderDetails",
    "second_holder_details": "secondHolderDetails",
    "financial_information": "financialInformation",
    "regulatory_information": "regulatoryInformation",
    "regulated_memberships": "regulatedMemberships",
    "accredited_investor_information": "accreditedInvestorInformation",
    "tax_information": "taxInformation",
    "withholding_statement": "withholdingStatement",
    "type_": "type",
}


@_attrs_define
class JointApplicant:
    first_holder_details: list[AssociatedIndividual] | Unset = UNSET
    second_holder_details: list[AssociatedIndividual] | Unset = UNSET
    financial_information: list[FinancialInformation] | Unset = UNSET
    regulatory_information: list[RegulatoryInformation] | Unset = UNSET
    regulated_memberships: list[RegulatedMembership] | Unset = UNSET
    accredited_investor_information: AccreditedInvestorInformation | Unset = UNSET
    """ Answers to IBKR's five questions on accredited investors; the questions are in its form. """
    tax_information: IndividualTaxInformation | Unset = UNSET
    withholding_statement: WithholdingStatementType | Unset = UNSET
    type_: JointApplicantType | Unset = UNSET
    """ Kind of joint ownership: `community` property, `joint_tenants`, `tenants_common`, `tbe` tenants by the
    entirety, `au_joint_account` Australia. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        first_holder_details: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.first_holder_details, Unset):
            first_holder_details = []
            for first_holder_details_item_data in self.first_holder_details:
                first_holder_details_item = first_holder_details_item_data.to_dict()
                first_holder_details.append(first_holder_details_item)

        second_holder_details: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.second_holder_details, Unset):
            second_holder_details = []
            for second_holder_details_item_data in self.second_holder_details:
                second_holder_details_item = second_holder_details_item_data.to_dict()
                second_holder_details.append(second_holder_details_item)

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

        tax_information: dict[str, Any] | Unset = UNSET
        if not isinstance(self.tax_information, Unset):
            tax_information = self.tax_information.to_dict()

        withholding_statement: dict[str, Any] | Unset = UNSET
        if not isinstance(self.withholding_statement, Unset):
            withholding_statement = self.withholding_statement.to_dict()

        type_: str | Unset = UNSET
        if not isinstance(self.type_, Unset):
            type_ = self.type_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if first_holder_details is not UNSET:
            field_dict["firstHolderDetails"] = first_holder_details
        if second_holder_details is not UNSET:
            field_dict["secondHolderDetails"] = second_holder_details
        if financial_information is not UNSET:
            field_dict["financialInformation"] = financial_information
        if regulatory_information is not UNSET:
            field_dict["regulatoryInformation"] = regulatory_information
        if regulated_memberships is not UNSET:
            field_dict["regulatedMemberships"] = regulated_memberships
        if accredited_investor_information is not UNSET:
            field_dict["accreditedInvestorInformation"] = accredited_investor_information
        if tax_information is not UNSET:
            field_dict["taxInformation"] = tax_information
        if withholding_statement is not UNSET:
            field_dict["withholdingStatement"] = withholding_statement
        if type_ is not UNSET:
            field_dict["type"] = type_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.accredited_investor_information import (
            AccreditedInvestorInformation,  # noqa: PLC0415
        )
        from ..models.associated_individual import AssociatedIndividual  # noqa: PLC0415
        from ..models.financial_information import FinancialInformation  # noqa: PLC0415
        from ..models.individual_tax_information import IndividualTaxInformation  # noqa: PLC0415
        from ..models.regulated_membership import RegulatedMembership  # noqa: PLC0415
        from ..models.regulatory_information import RegulatoryInformation  # noqa: PLC0415
        from ..models.withholding_statement_type import WithholdingStatementType  # noqa: PLC0415

        _d = dict(src_dict)
        _first_holder_details = _d.pop("firstHolderDetails", UNSET)
        first_holder_details: list[AssociatedIndividual] | Unset = UNSET
        if _first_holder_details is not UNSET:
            first_holder_details = []
            for first_holder_details_item_data in _first_holder_details:
                first_holder_details_item = AssociatedIndividual.from_dict(first_holder_details_item_data)

                first_holder_details.append(first_holder_details_item)

        _second_holder_details = _d.pop("secondHolderDetails", UNSET)
        second_holder_details: list[AssociatedIndividual] | Unset = UNSET
        if _second_holder_details is not UNSET:
            second_holder_details = []
            for second_holder_details_item_data in _second_holder_details:
                second_holder_details_item = AssociatedIndividual.from_dict(second_holder_details_item_data)

                second_holder_details.append(second_holder_details_item)

        _financial_information = _d.pop("financialInformation", UNSET)
        financial_information: list[FinancialInformation] | Unset = UNSET
        if _financial_information is not UNSET:
            financial_information = []
            for financial_information_item_data in _financial_information:
                financial_information_item = FinancialInformation.from_dict(financial_information_item_data)

                financial_information.append(financial_information_item)

        _regulatory_information = _d.pop("regulatoryInformation", UNSET)
        regulatory_information: list[RegulatoryInformation] | Unset = UNSET
        if _regulatory_information is not UNSET:
            regulatory_information = []
            for regulatory_information_item_data in _regulatory_information:
                regulatory_information_item = RegulatoryInformation.from_dict(regulatory_information_item_data)

                regulatory_information.append(regulatory_information_item)

        _regulated_memberships = _d.pop("regulatedMemberships", UNSET)
        regulated_memberships: list[RegulatedMembership] | Unset = UNSET
        if _regulated_memberships is not UNSET:
            regulated_memberships = []
            for regulated_memberships_item_data in _regulated_memberships:
                regulated_memberships_item = RegulatedMembership.from_dict(regulated_memberships_item_data)

                regulated_memberships.append(regulated_memberships_item)

        _accredited_investor_information = _d.pop("accreditedInvestorInformation", UNSET)
        accredited_investor_information: AccreditedInvestorInformation | Unset
        if isinstance(_accredited_investor_information, Unset):
            accredited_investor_information = UNSET
        else:
            accredited_investor_information = AccreditedInvestorInformation.from_dict(_accredited_investor_information)

        _tax_information = _d.pop("taxInformation", UNSET)
        tax_information: IndividualTaxInformation | Unset
        if isinstance(_tax_information, Unset):
            tax_information = UNSET
        else:
            tax_information = IndividualTaxInformation.from_dict(_tax_information)

        _withholding_statement = _d.pop("withholdingStatement", UNSET)
        withholding_statement: WithholdingStatementType | Unset
        if isinstance(_withholding_statement, Unset):
            withholding_statement = UNSET
        else:
            withholding_statement = WithholdingStatementType.from_dict(_withholding_statement)

        _type_ = _d.pop("type", UNSET)
        type_: JointApplicantType | Unset
        if isinstance(_type_, Unset):
            type_ = UNSET
        else:
            type_ = check_joint_applicant_type(_type_)

        _model = cls(
            first_holder_details=first_holder_details,
            second_holder_details=second_holder_details,
            financial_information=financial_information,
            regulatory_information=regulatory_information,
            regulated_memberships=regulated_memberships,
            accredited_investor_information=accredited_investor_information,
            tax_information=tax_information,
            withholding_statement=withholding_statement,
            type_=type_,
        )

        _model.additional_properties = _d
        return fitted(_model, _NAMES)

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

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
