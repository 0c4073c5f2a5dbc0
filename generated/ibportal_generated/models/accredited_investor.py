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
    from ..models.eligible_contract_participant import EligibleContractParticipant
    from ..models.qualified_purchaser import QualifiedPurchaser


T = TypeVar("T", bound="AccreditedInvestor")


@_attrs_define
class AccreditedInvestor:
    qualified_purchaser: QualifiedPurchaser | Unset = UNSET
    eligible_contract_participant: EligibleContractParticipant | Unset = UNSET
    signed_by: list[str] | Unset = UNSET
    """ Names as signed, letter for letter. """
    account_id: str | Unset = UNSET
    status: bool | Unset = UNSET
    """ Whether the person is an accredited investor (US rule 501(a)). """
    signature: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "qualified_purchaser": "qualifiedPurchaser",
        "eligible_contract_participant": "eligibleContractParticipant",
        "signed_by": "signedBy",
        "account_id": "accountId",
    }

    def to_dict(self) -> dict[str, Any]:
        qualified_purchaser: dict[str, Any] | Unset = UNSET
        if not isinstance(self.qualified_purchaser, Unset):
            qualified_purchaser = self.qualified_purchaser.to_dict()

        eligible_contract_participant: dict[str, Any] | Unset = UNSET
        if not isinstance(self.eligible_contract_participant, Unset):
            eligible_contract_participant = self.eligible_contract_participant.to_dict()

        signed_by: list[str] | Unset = UNSET
        if not isinstance(self.signed_by, Unset):
            signed_by = self.signed_by

        account_id = self.account_id

        status = self.status

        signature = self.signature

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if qualified_purchaser is not UNSET:
            field_dict["qualifiedPurchaser"] = qualified_purchaser
        if eligible_contract_participant is not UNSET:
            field_dict["eligibleContractParticipant"] = eligible_contract_participant
        if signed_by is not UNSET:
            field_dict["signedBy"] = signed_by
        if account_id is not UNSET:
            field_dict["accountId"] = account_id
        if status is not UNSET:
            field_dict["status"] = status
        if signature is not UNSET:
            field_dict["signature"] = signature

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
