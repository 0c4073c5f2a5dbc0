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
    from ..models.account_data import AccountData
    from ..models.account_decedent import AccountDecedent
    from ..models.account_financial_information import AccountFinancialInformation
    from ..models.account_management_error import AccountManagementError
    from ..models.account_market_data import AccountMarketData
    from ..models.account_source_of_wealth import AccountSourceOfWealth
    from ..models.account_withholding_statement import AccountWithholdingStatement
    from ..models.associated_entity import AssociatedEntity
    from ..models.associated_person import AssociatedPerson
    from ..models.entity_ira_bene import EntityIRABene
    from ..models.individual_ira_bene import IndividualIRABene
    from ..models.restriction_info import RestrictionInfo


T = TypeVar("T", bound="AccountDetailsResponse")


@_attrs_define
class AccountDetailsResponse:
    has_error: bool | Unset = UNSET
    error_description: None | str | Unset = UNSET
    account: AccountData | Unset = UNSET
    associated_persons: list[AssociatedPerson] | Unset = UNSET
    associated_entities: list[AssociatedEntity] | Unset = UNSET
    with_holding_statement: AccountWithholdingStatement | Unset = UNSET
    """ Tax withholding, as far as a statement was made; keys are not published. """
    market_data: list[AccountMarketData] | Unset = UNSET
    """ Market-data subscriptions; keys are not published. """
    financial_information: AccountFinancialInformation | Unset = UNSET
    """ Income and worth; keys and units are not published. """
    sources_of_wealth: list[AccountSourceOfWealth] | Unset = UNSET
    trade_bundles: list[str] | Unset = UNSET
    """ Trading permissions the account has. """
    individual_ira_beneficiaries: list[IndividualIRABene] | Unset = UNSET
    entity_ira_beneficiaries: list[EntityIRABene] | Unset = UNSET
    decedents: list[AccountDecedent] | Unset = UNSET
    """ The deceased from whom a retirement account was inherited; keys are not published. """
    restrictions: list[RestrictionInfo] | Unset = UNSET
    error: AccountManagementError | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "has_error": "hasError",
        "error_description": "errorDescription",
        "associated_persons": "associatedPersons",
        "associated_entities": "associatedEntities",
        "with_holding_statement": "withHoldingStatement",
        "market_data": "marketData",
        "financial_information": "financialInformation",
        "sources_of_wealth": "sourcesOfWealth",
        "trade_bundles": "tradeBundles",
        "individual_ira_beneficiaries": "individualIRABeneficiaries",
        "entity_ira_beneficiaries": "entityIRABeneficiaries",
    }

    def to_dict(self) -> dict[str, Any]:
        from ..models.account_management_error import AccountManagementError  # noqa: PLC0415

        has_error = self.has_error

        error_description: None | str | Unset
        if isinstance(self.error_description, Unset):
            error_description = UNSET
        else:
            error_description = self.error_description

        account: dict[str, Any] | Unset = UNSET
        if not isinstance(self.account, Unset):
            account = self.account.to_dict()

        associated_persons: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.associated_persons, Unset):
            associated_persons = []
            for associated_persons_item_data in self.associated_persons:
                associated_persons_item = associated_persons_item_data.to_dict()
                associated_persons.append(associated_persons_item)

        associated_entities: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.associated_entities, Unset):
            associated_entities = []
            for associated_entities_item_data in self.associated_entities:
                associated_entities_item = associated_entities_item_data.to_dict()
                associated_entities.append(associated_entities_item)

        with_holding_statement: dict[str, Any] | Unset = UNSET
        if not isinstance(self.with_holding_statement, Unset):
            with_holding_statement = self.with_holding_statement.to_dict()

        market_data: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.market_data, Unset):
            market_data = []
            for market_data_item_data in self.market_data:
                market_data_item = market_data_item_data.to_dict()
                market_data.append(market_data_item)

        financial_information: dict[str, Any] | Unset = UNSET
        if not isinstance(self.financial_information, Unset):
            financial_information = self.financial_information.to_dict()

        sources_of_wealth: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.sources_of_wealth, Unset):
            sources_of_wealth = []
            for sources_of_wealth_item_data in self.sources_of_wealth:
                sources_of_wealth_item = sources_of_wealth_item_data.to_dict()
                sources_of_wealth.append(sources_of_wealth_item)

        trade_bundles: list[str] | Unset = UNSET
        if not isinstance(self.trade_bundles, Unset):
            trade_bundles = self.trade_bundles

        individual_ira_beneficiaries: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.individual_ira_beneficiaries, Unset):
            individual_ira_beneficiaries = []
            for individual_ira_beneficiaries_item_data in self.individual_ira_beneficiaries:
                individual_ira_beneficiaries_item = individual_ira_beneficiaries_item_data.to_dict()
                individual_ira_beneficiaries.append(individual_ira_beneficiaries_item)

        entity_ira_beneficiaries: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.entity_ira_beneficiaries, Unset):
            entity_ira_beneficiaries = []
            for entity_ira_beneficiaries_item_data in self.entity_ira_beneficiaries:
                entity_ira_beneficiaries_item = entity_ira_beneficiaries_item_data.to_dict()
                entity_ira_beneficiaries.append(entity_ira_beneficiaries_item)

        decedents: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.decedents, Unset):
            decedents = []
            for decedents_item_data in self.decedents:
                decedents_item = decedents_item_data.to_dict()
                decedents.append(decedents_item)

        restrictions: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.restrictions, Unset):
            restrictions = []
            for restrictions_item_data in self.restrictions:
                restrictions_item = restrictions_item_data.to_dict()
                restrictions.append(restrictions_item)

        error: dict[str, Any] | None | Unset
        if isinstance(self.error, Unset):
            error = UNSET
        elif isinstance(self.error, AccountManagementError):
            error = self.error.to_dict()
        else:
            error = self.error

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if has_error is not UNSET:
            field_dict["hasError"] = has_error
        if error_description is not UNSET:
            field_dict["errorDescription"] = error_description
        if account is not UNSET:
            field_dict["account"] = account
        if associated_persons is not UNSET:
            field_dict["associatedPersons"] = associated_persons
        if associated_entities is not UNSET:
            field_dict["associatedEntities"] = associated_entities
        if with_holding_statement is not UNSET:
            field_dict["withHoldingStatement"] = with_holding_statement
        if market_data is not UNSET:
            field_dict["marketData"] = market_data
        if financial_information is not UNSET:
            field_dict["financialInformation"] = financial_information
        if sources_of_wealth is not UNSET:
            field_dict["sourcesOfWealth"] = sources_of_wealth
        if trade_bundles is not UNSET:
            field_dict["tradeBundles"] = trade_bundles
        if individual_ira_beneficiaries is not UNSET:
            field_dict["individualIRABeneficiaries"] = individual_ira_beneficiaries
        if entity_ira_beneficiaries is not UNSET:
            field_dict["entityIRABeneficiaries"] = entity_ira_beneficiaries
        if decedents is not UNSET:
            field_dict["decedents"] = decedents
        if restrictions is not UNSET:
            field_dict["restrictions"] = restrictions
        if error is not UNSET:
            field_dict["error"] = error

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
