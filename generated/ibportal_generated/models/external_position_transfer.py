from __future__ import annotations

from collections.abc import Mapping
from typing import (
    Any,
    ClassVar,
    TypeVar,
)

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..models.external_position_transfer_source_ira_type import (
    ExternalPositionTransferSourceIRAType,
)
from ..models.external_position_transfer_sub_type import (
    ExternalPositionTransferSubType,
)
from ..models.external_position_transfer_type import (
    ExternalPositionTransferType,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="ExternalPositionTransfer")


@_attrs_define
class ExternalPositionTransfer:
    client_instruction_id: int
    """ The caller's own id: positive, and never used before. An id used twice is answered with the state of the
    first (208). """
    type_: ExternalPositionTransferType
    """ The whole account; nothing else is offered. """
    sub_type: ExternalPositionTransferSubType
    """ `ACATS` in the United States, `ATON` in Canada. """
    broker_id: str
    """ The other broker's number in the clearing system, such as `0226`. """
    broker_name: str
    """ The other broker, spelt as in the list of participating brokers. """
    account_at_broker: str
    """ The account at the other broker. """
    account_id: str
    signature: str
    """ The client's signature: the title of the account at IBKR. """
    source_ira_type: ExternalPositionTransferSourceIRAType | Unset = UNSET
    """ Kind of retirement account at the other broker, if it is one. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "client_instruction_id": "clientInstructionId",
        "type_": "type",
        "sub_type": "subType",
        "broker_id": "brokerId",
        "broker_name": "brokerName",
        "account_at_broker": "accountAtBroker",
        "account_id": "accountId",
        "source_ira_type": "sourceIRAType",
    }

    def to_dict(self) -> dict[str, Any]:
        client_instruction_id = self.client_instruction_id

        type_: str = self.type_

        sub_type: str = self.sub_type

        broker_id = self.broker_id

        broker_name = self.broker_name

        account_at_broker = self.account_at_broker

        account_id = self.account_id

        signature = self.signature

        source_ira_type: str | Unset = UNSET
        if not isinstance(self.source_ira_type, Unset):
            source_ira_type = self.source_ira_type

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "clientInstructionId": client_instruction_id,
                "type": type_,
                "subType": sub_type,
                "brokerId": broker_id,
                "brokerName": broker_name,
                "accountAtBroker": account_at_broker,
                "accountId": account_id,
                "signature": signature,
            }
        )
        if source_ira_type is not UNSET:
            field_dict["sourceIRAType"] = source_ira_type

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
