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
from ..models.open_banking_instruction_service_provider import (
    OpenBankingInstructionServiceProvider,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.plaid_options import PlaidOptions


T = TypeVar("T", bound="OpenBankingInstruction")


@_attrs_define
class OpenBankingInstruction:
    client_instruction_id: int
    """ The caller's own id: positive, and never used before. An id used twice is answered with the state of the
    first (208). """
    currency: str
    """ ISO 4217 code, such as `USD`; `CNH` for offshore renminbi. """
    account_id: str
    service_provider: OpenBankingInstructionServiceProvider
    plaid_options: PlaidOptions | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "client_instruction_id": "clientInstructionId",
        "account_id": "accountId",
        "service_provider": "serviceProvider",
        "plaid_options": "plaidOptions",
    }

    def to_dict(self) -> dict[str, Any]:
        client_instruction_id = self.client_instruction_id

        currency = self.currency

        account_id = self.account_id

        service_provider: str = self.service_provider

        plaid_options: dict[str, Any] | Unset = UNSET
        if not isinstance(self.plaid_options, Unset):
            plaid_options = self.plaid_options.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "clientInstructionId": client_instruction_id,
                "currency": currency,
                "accountId": account_id,
                "serviceProvider": service_provider,
            }
        )
        if plaid_options is not UNSET:
            field_dict["plaidOptions"] = plaid_options

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
