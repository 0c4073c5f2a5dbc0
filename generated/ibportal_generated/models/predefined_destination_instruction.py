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
from ..models.predefined_destination_instruction_bank_instruction_method import (
    PredefinedDestinationInstructionBankInstructionMethod,
)

if TYPE_CHECKING:
    from ..models.destination_institution import DestinationInstitution


T = TypeVar("T", bound="PredefinedDestinationInstruction")


@_attrs_define
class PredefinedDestinationInstruction:
    client_instruction_id: int
    """ The caller's own id: positive, and never used before. An id used twice is answered with the state of the
    first (208). """
    bank_instruction_name: str
    """ The name under which the link is kept; deposits, withdrawals and deletions refer to it. """
    bank_instruction_method: PredefinedDestinationInstructionBankInstructionMethod
    """ `LVP` low-value payment, `SEPA`, `WIRE`, `ACH`, or `CPA` (Canadian payments). """
    account_id: str
    currency: str
    """ ISO 4217 code, such as `USD`; `CNH` for offshore renminbi. """
    financial_institution: DestinationInstitution
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "client_instruction_id": "clientInstructionId",
        "bank_instruction_name": "bankInstructionName",
        "bank_instruction_method": "bankInstructionMethod",
        "account_id": "accountId",
        "financial_institution": "financialInstitution",
    }

    def to_dict(self) -> dict[str, Any]:
        client_instruction_id = self.client_instruction_id

        bank_instruction_name = self.bank_instruction_name

        bank_instruction_method: str = self.bank_instruction_method

        account_id = self.account_id

        currency = self.currency

        financial_institution = self.financial_institution.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "clientInstructionId": client_instruction_id,
                "bankInstructionName": bank_instruction_name,
                "bankInstructionMethod": bank_instruction_method,
                "accountId": account_id,
                "currency": currency,
                "financialInstitution": financial_institution,
            }
        )

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
