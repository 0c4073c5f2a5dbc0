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
from ..models.financial_information_investment_objective import (
    FinancialInformationInvestmentObjective,
    check_financial_information_investment_objective,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.asset_experience import AssetExperience
    from ..models.questionnaire_type import QuestionnaireType
    from ..models.soi_questionnaire import SOIQuestionnaire
    from ..models.source_of_income_type import SourceOfIncomeType
    from ..models.source_of_wealth_type import SourceOfWealthType


T = TypeVar("T", bound="FinancialInformation")


_NAMES: dict[str, str] = {
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
        from ..models.asset_experience import AssetExperience  # noqa: PLC0415
        from ..models.questionnaire_type import QuestionnaireType  # noqa: PLC0415
        from ..models.soi_questionnaire import SOIQuestionnaire  # noqa: PLC0415
        from ..models.source_of_income_type import SourceOfIncomeType  # noqa: PLC0415
        from ..models.source_of_wealth_type import SourceOfWealthType  # noqa: PLC0415

        _d = dict(src_dict)
        _investment_experience = _d.pop("investmentExperience", UNSET)
        investment_experience: list[AssetExperience] | Unset = UNSET
        if _investment_experience is not UNSET:
            investment_experience = []
            for investment_experience_item_data in _investment_experience:
                investment_experience_item = AssetExperience.from_dict(investment_experience_item_data)

                investment_experience.append(investment_experience_item)

        _investment_objectives = _d.pop("investmentObjectives", UNSET)
        investment_objectives: list[FinancialInformationInvestmentObjective] | Unset = UNSET
        if _investment_objectives is not UNSET:
            investment_objectives = []
            for investment_objectives_item_data in _investment_objectives:
                investment_objectives_item = check_financial_information_investment_objective(
                    investment_objectives_item_data
                )

                investment_objectives.append(investment_objectives_item)

        _additional_sources_of_income = _d.pop("additionalSourcesOfIncome", UNSET)
        additional_sources_of_income: list[SourceOfIncomeType] | Unset = UNSET
        if _additional_sources_of_income is not UNSET:
            additional_sources_of_income = []
            for additional_sources_of_income_item_data in _additional_sources_of_income:
                additional_sources_of_income_item = SourceOfIncomeType.from_dict(additional_sources_of_income_item_data)

                additional_sources_of_income.append(additional_sources_of_income_item)

        _sources_of_wealth = _d.pop("sourcesOfWealth", UNSET)
        sources_of_wealth: list[SourceOfWealthType] | Unset = UNSET
        if _sources_of_wealth is not UNSET:
            sources_of_wealth = []
            for sources_of_wealth_item_data in _sources_of_wealth:
                sources_of_wealth_item = SourceOfWealthType.from_dict(sources_of_wealth_item_data)

                sources_of_wealth.append(sources_of_wealth_item)

        _soi_questionnaire = _d.pop("soiQuestionnaire", UNSET)
        soi_questionnaire: SOIQuestionnaire | Unset
        if isinstance(_soi_questionnaire, Unset):
            soi_questionnaire = UNSET
        else:
            soi_questionnaire = SOIQuestionnaire.from_dict(_soi_questionnaire)

        _questionnaires = _d.pop("questionnaires", UNSET)
        questionnaires: list[QuestionnaireType] | Unset = UNSET
        if _questionnaires is not UNSET:
            questionnaires = []
            for questionnaires_item_data in _questionnaires:
                questionnaires_item = QuestionnaireType.from_dict(questionnaires_item_data)

                questionnaires.append(questionnaires_item)

        net_worth = _d.pop("netWorth", UNSET)

        liquid_net_worth = _d.pop("liquidNetWorth", UNSET)

        annual_net_income = _d.pop("annualNetIncome", UNSET)

        total_assets = _d.pop("totalAssets", UNSET)

        source_of_funds = _d.pop("sourceOfFunds", UNSET)

        translated = _d.pop("translated", UNSET)

        _model = cls(
            investment_experience=investment_experience,
            investment_objectives=investment_objectives,
            additional_sources_of_income=additional_sources_of_income,
            sources_of_wealth=sources_of_wealth,
            soi_questionnaire=soi_questionnaire,
            questionnaires=questionnaires,
            net_worth=net_worth,
            liquid_net_worth=liquid_net_worth,
            annual_net_income=annual_net_income,
            total_assets=total_assets,
            source_of_funds=source_of_funds,
            translated=translated,
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
