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
from ..models.financial_information_investment_objective import (
    FinancialInformationInvestmentObjective,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.asset_experience import AssetExperience
    from ..models.questionnaire_type import QuestionnaireType
    from ..models.soi_questionnaire import SOIQuestionnaire
    from ..models.source_of_income_type import SourceOfIncomeType
    from ..models.source_of_wealth_type import SourceOfWealthType


T = TypeVar("T", bound="FinancialInformation")


@_attrs_define
class FinancialInformation:
    """Worth and income. A number below 101 is taken for a range id of `reference.enumeration` `fin-info-ranges`, any other
    for an amount in the base currency of the account.

    """

    investment_experience: list[AssetExperience] | Unset = UNSET
    investment_objectives: list[FinancialInformationInvestmentObjective] | Unset = UNSET
    additional_sources_of_income: list[SourceOfIncomeType] | Unset = UNSET
    sources_of_wealth: list[SourceOfWealthType] | Unset = UNSET
    soi_questionnaire: SOIQuestionnaire | Unset = UNSET
    questionnaires: list[QuestionnaireType] | Unset = UNSET
    net_worth: float | Unset = UNSET
    """ Assets less debts; range id or amount, never below `liquidNetWorth`. """
    liquid_net_worth: float | Unset = UNSET
    """ What can quickly be turned into cash; range id or amount. """
    annual_net_income: float | Unset = UNSET
    """ Income of a year after tax; range id or amount. """
    total_assets: float | Unset = UNSET
    """ All assets; organisations and trusts. """
    source_of_funds: str | Unset = UNSET
    translated: bool | Unset = UNSET
    """ True when this is the English version of answers given in another language too. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "investment_experience": "investmentExperience",
        "investment_objectives": "investmentObjectives",
        "additional_sources_of_income": "additionalSourcesOfIncome",
        "sources_of_wealth": "sourcesOfWealth",
        "soi_questionnaire": "soiQuestionnaire",
        "net_worth": "netWorth",
        "liquid_net_worth": "liquidNetWorth",
        "annual_net_income": "annualNetIncome",
        "total_assets": "totalAssets",
        "source_of_funds": "sourceOfFunds",
    }

    def to_dict(self) -> dict[str, Any]:
        investment_experience: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.investment_experience, Unset):
            investment_experience = []
            for investment_experience_item_data in self.investment_experience:
                investment_experience_item = investment_experience_item_data.to_dict()
                investment_experience.append(investment_experience_item)

        investment_objectives: list[str] | Unset = UNSET
        if not isinstance(self.investment_objectives, Unset):
            investment_objectives = []
            for investment_objectives_item_data in self.investment_objectives:
                investment_objectives_item: str = investment_objectives_item_data
                investment_objectives.append(investment_objectives_item)

        additional_sources_of_income: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.additional_sources_of_income, Unset):
            additional_sources_of_income = []
            for additional_sources_of_income_item_data in self.additional_sources_of_income:
                additional_sources_of_income_item = additional_sources_of_income_item_data.to_dict()
                additional_sources_of_income.append(additional_sources_of_income_item)

        sources_of_wealth: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.sources_of_wealth, Unset):
            sources_of_wealth = []
            for sources_of_wealth_item_data in self.sources_of_wealth:
                sources_of_wealth_item = sources_of_wealth_item_data.to_dict()
                sources_of_wealth.append(sources_of_wealth_item)

        soi_questionnaire: dict[str, Any] | Unset = UNSET
        if not isinstance(self.soi_questionnaire, Unset):
            soi_questionnaire = self.soi_questionnaire.to_dict()

        questionnaires: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.questionnaires, Unset):
            questionnaires = []
            for questionnaires_item_data in self.questionnaires:
                questionnaires_item = questionnaires_item_data.to_dict()
                questionnaires.append(questionnaires_item)

        net_worth = self.net_worth

        liquid_net_worth = self.liquid_net_worth

        annual_net_income = self.annual_net_income

        total_assets = self.total_assets

        source_of_funds = self.source_of_funds

        translated = self.translated

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if investment_experience is not UNSET:
            field_dict["investmentExperience"] = investment_experience
        if investment_objectives is not UNSET:
            field_dict["investmentObjectives"] = investment_objectives
        if additional_sources_of_income is not UNSET:
            field_dict["additionalSourcesOfIncome"] = additional_sources_of_income
        if sources_of_wealth is not UNSET:
            field_dict["sourcesOfWealth"] = sources_of_wealth
        if soi_questionnaire is not UNSET:
            field_dict["soiQuestionnaire"] = soi_questionnaire
        if questionnaires is not UNSET:
            field_dict["questionnaires"] = questionnaires
        if net_worth is not UNSET:
            field_dict["netWorth"] = net_worth
        if liquid_net_worth is not UNSET:
            field_dict["liquidNetWorth"] = liquid_net_worth
        if annual_net_income is not UNSET:
            field_dict["annualNetIncome"] = annual_net_income
        if total_assets is not UNSET:
            field_dict["totalAssets"] = total_assets
        if source_of_funds is not UNSET:
            field_dict["sourceOfFunds"] = source_of_funds
        if translated is not UNSET:
            field_dict["translated"] = translated

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
