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
    from ..models.affiliation_details_type import AffiliationDetailsType
    from ..models.aus_exposure_details_type import AUSExposureDetailsType
    from ..models.org_regulatory_info_type import ORGRegulatoryInfoType
    from ..models.political_military_diplomatic_details_type import (
        PoliticalMilitaryDiplomaticDetailsType,
    )
    from ..models.regulatory_detail import RegulatoryDetail
    from ..models.self_regulated_membership_type import SelfRegulatedMembershipType


T = TypeVar("T", bound="RegulatoryInformation")


@_attrs_define
class RegulatoryInformation:
    regulatory_details: list[RegulatoryDetail] | Unset = UNSET
    """ Answers, one to a code. """
    regulatory_detail: list[RegulatoryDetail] | Unset = UNSET
    """ The same under its other spelling, which IBKR's samples use. """
    self_regulated_membership: SelfRegulatedMembershipType | Unset = UNSET
    affiliation_details: AffiliationDetailsType | Unset = UNSET
    financial_org_types: list[str] | Unset = UNSET
    org_regulatory_info: ORGRegulatoryInfoType | Unset = UNSET
    aus_exposure_details: AUSExposureDetailsType | Unset = UNSET
    """ Who in the person's circle holds an Australian financial services licence. """
    controller_exchange_code: str | Unset = UNSET
    """ Exchange of the listed company that the person controls. """
    political_military_diplomatic_details: PoliticalMilitaryDiplomaticDetailsType | Unset = UNSET
    translated: bool | Unset = UNSET
    """ True when this is the English version of answers given in another language too. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "regulatory_details": "regulatoryDetails",
        "regulatory_detail": "regulatoryDetail",
        "self_regulated_membership": "selfRegulatedMembership",
        "affiliation_details": "affiliationDetails",
        "financial_org_types": "financialOrgTypes",
        "org_regulatory_info": "orgRegulatoryInfo",
        "aus_exposure_details": "ausExposureDetails",
        "controller_exchange_code": "controllerExchangeCode",
        "political_military_diplomatic_details": "politicalMilitaryDiplomaticDetails",
    }

    def to_dict(self) -> dict[str, Any]:
        regulatory_details: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.regulatory_details, Unset):
            regulatory_details = []
            for regulatory_details_item_data in self.regulatory_details:
                regulatory_details_item = regulatory_details_item_data.to_dict()
                regulatory_details.append(regulatory_details_item)

        regulatory_detail: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.regulatory_detail, Unset):
            regulatory_detail = []
            for regulatory_detail_item_data in self.regulatory_detail:
                regulatory_detail_item = regulatory_detail_item_data.to_dict()
                regulatory_detail.append(regulatory_detail_item)

        self_regulated_membership: dict[str, Any] | Unset = UNSET
        if not isinstance(self.self_regulated_membership, Unset):
            self_regulated_membership = self.self_regulated_membership.to_dict()

        affiliation_details: dict[str, Any] | Unset = UNSET
        if not isinstance(self.affiliation_details, Unset):
            affiliation_details = self.affiliation_details.to_dict()

        financial_org_types: list[str] | Unset = UNSET
        if not isinstance(self.financial_org_types, Unset):
            financial_org_types = self.financial_org_types

        org_regulatory_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.org_regulatory_info, Unset):
            org_regulatory_info = self.org_regulatory_info.to_dict()

        aus_exposure_details: dict[str, Any] | Unset = UNSET
        if not isinstance(self.aus_exposure_details, Unset):
            aus_exposure_details = self.aus_exposure_details.to_dict()

        controller_exchange_code = self.controller_exchange_code

        political_military_diplomatic_details: dict[str, Any] | Unset = UNSET
        if not isinstance(self.political_military_diplomatic_details, Unset):
            political_military_diplomatic_details = self.political_military_diplomatic_details.to_dict()

        translated = self.translated

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if regulatory_details is not UNSET:
            field_dict["regulatoryDetails"] = regulatory_details
        if regulatory_detail is not UNSET:
            field_dict["regulatoryDetail"] = regulatory_detail
        if self_regulated_membership is not UNSET:
            field_dict["selfRegulatedMembership"] = self_regulated_membership
        if affiliation_details is not UNSET:
            field_dict["affiliationDetails"] = affiliation_details
        if financial_org_types is not UNSET:
            field_dict["financialOrgTypes"] = financial_org_types
        if org_regulatory_info is not UNSET:
            field_dict["orgRegulatoryInfo"] = org_regulatory_info
        if aus_exposure_details is not UNSET:
            field_dict["ausExposureDetails"] = aus_exposure_details
        if controller_exchange_code is not UNSET:
            field_dict["controllerExchangeCode"] = controller_exchange_code
        if political_military_diplomatic_details is not UNSET:
            field_dict["politicalMilitaryDiplomaticDetails"] = political_military_diplomatic_details
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
