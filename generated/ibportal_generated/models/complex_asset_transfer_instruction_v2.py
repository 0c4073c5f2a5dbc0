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
from ..models.complex_asset_transfer_instruction_v2_direction import (
    ComplexAssetTransferInstructionV2Direction,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.contra_broker_info import ContraBrokerInfo
    from ..models.non_disclosed_detail import NonDisclosedDetail
    from ..models.transfer_position_by_conid import TransferPositionByConid
    from ..models.transfer_position_by_description import TransferPositionByDescription


T = TypeVar("T", bound="ComplexAssetTransferInstructionV2")


@_attrs_define
class ComplexAssetTransferInstructionV2:
    client_instruction_id: int
    """ The caller's own id: positive, and never used before. An id used twice is answered with the state of the
    first (208). """
    direction: ComplexAssetTransferInstructionV2Direction
    """ `IN` to the account at IBKR, `OUT` from it. """
    account_id: str
    currency: str
    """ ISO 4217 code, such as `USD`; `CNH` for offshore renminbi. """
    positions: list[TransferPositionByConid | TransferPositionByDescription]
    contra_broker_info: ContraBrokerInfo
    account_id_at_current_broker: str | Unset = UNSET
    """ The client's account at the broker it holds the assets with now. """
    non_disclosed_detail: NonDisclosedDetail | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "client_instruction_id": "clientInstructionId",
        "account_id": "accountId",
        "contra_broker_info": "contraBrokerInfo",
        "account_id_at_current_broker": "accountIdAtCurrentBroker",
        "non_disclosed_detail": "nonDisclosedDetail",
    }
    _TRIED: ClassVar[dict[str, str]] = {
        "positions": "list[TransferPositionByConid | TransferPositionByDescription]",
    }

    def to_dict(self) -> dict[str, Any]:
        from ..models.transfer_position_by_conid import TransferPositionByConid  # noqa: PLC0415

        client_instruction_id = self.client_instruction_id

        direction: str = self.direction

        account_id = self.account_id

        currency = self.currency

        positions = []
        for positions_item_data in self.positions:
            positions_item: dict[str, Any]
            if isinstance(positions_item_data, TransferPositionByConid):
                positions_item = positions_item_data.to_dict()
            else:
                positions_item = positions_item_data.to_dict()

            positions.append(positions_item)

        contra_broker_info = self.contra_broker_info.to_dict()

        account_id_at_current_broker = self.account_id_at_current_broker

        non_disclosed_detail: dict[str, Any] | Unset = UNSET
        if not isinstance(self.non_disclosed_detail, Unset):
            non_disclosed_detail = self.non_disclosed_detail.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "clientInstructionId": client_instruction_id,
                "direction": direction,
                "accountId": account_id,
                "currency": currency,
                "positions": positions,
                "contraBrokerInfo": contra_broker_info,
            }
        )
        if account_id_at_current_broker is not UNSET:
            field_dict["accountIdAtCurrentBroker"] = account_id_at_current_broker
        if non_disclosed_detail is not UNSET:
            field_dict["nonDisclosedDetail"] = non_disclosed_detail

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
