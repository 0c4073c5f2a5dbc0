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
from ..models.fop_instruction_v2_direction import (
    FopInstructionV2Direction,
)

if TYPE_CHECKING:
    from ..models.transfer_position_by_conid import TransferPositionByConid
    from ..models.transfer_position_by_description import TransferPositionByDescription


T = TypeVar("T", bound="FopInstructionV2")


@_attrs_define
class FopInstructionV2:
    client_instruction_id: int
    """ The caller's own id: positive, and never used before. An id used twice is answered with the state of the
    first (208). """
    direction: FopInstructionV2Direction
    """ `IN` to the account at IBKR, `OUT` from it. """
    account_id: str
    contra_broker_account_id: str
    """ The account at the other broker. """
    contra_broker_dtc_code: str
    """ The other broker's participant number at DTC, such as `534`. """
    currency: str
    """ ISO 4217 code, such as `USD`; `CNH` for offshore renminbi. """
    positions: list[TransferPositionByConid | TransferPositionByDescription]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "client_instruction_id": "clientInstructionId",
        "account_id": "accountId",
        "contra_broker_account_id": "contraBrokerAccountId",
        "contra_broker_dtc_code": "contraBrokerDtcCode",
    }
    _TRIED: ClassVar[dict[str, str]] = {
        "positions": "list[TransferPositionByConid | TransferPositionByDescription]",
    }

    def to_dict(self) -> dict[str, Any]:
        from ..models.transfer_position_by_conid import TransferPositionByConid  # noqa: PLC0415

        client_instruction_id = self.client_instruction_id

        direction: str = self.direction

        account_id = self.account_id

        contra_broker_account_id = self.contra_broker_account_id

        contra_broker_dtc_code = self.contra_broker_dtc_code

        currency = self.currency

        positions = []
        for positions_item_data in self.positions:
            positions_item: dict[str, Any]
            if isinstance(positions_item_data, TransferPositionByConid):
                positions_item = positions_item_data.to_dict()
            else:
                positions_item = positions_item_data.to_dict()

            positions.append(positions_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "clientInstructionId": client_instruction_id,
                "direction": direction,
                "accountId": account_id,
                "contraBrokerAccountId": contra_broker_account_id,
                "contraBrokerDtcCode": contra_broker_dtc_code,
                "currency": currency,
                "positions": positions,
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
