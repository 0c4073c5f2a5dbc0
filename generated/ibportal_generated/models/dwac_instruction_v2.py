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
from ..models.dwac_instruction_v2_direction import (
    DwacInstructionV2Direction,
    check_dwac_instruction_v2_direction,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.transfer_position_by_conid import TransferPositionByConid
    from ..models.transfer_position_by_description import TransferPositionByDescription


T = TypeVar("T", bound="DwacInstructionV2")


_NAMES: dict[str, str] = {
    "client_instruction_id": "clientInstructionId",
    "account_id": "accountId",
    "contra_broker_account_id": "contraBrokerAccountId",
    "contra_broker_tax_id": "contraBrokerTaxId",
    "account_title": "accountTitle",
    "reference_id": "referenceId",
}


@_attrs_define
class DwacInstructionV2:
    client_instruction_id: int
    """ The caller's own id: positive, and never used before. An id used twice is answered with the state of the
    first (208). """
    direction: DwacInstructionV2Direction
    """ `IN` to the account at IBKR, `OUT` from it. """
    account_id: str
    contra_broker_account_id: str
    """ The account at the other broker. """
    contra_broker_tax_id: str
    """ Tax id that goes with the other broker. """
    currency: str
    """ ISO 4217 code, such as `USD`; `CNH` for offshore renminbi. """
    positions: list[TransferPositionByConid | TransferPositionByDescription]
    account_title: str | Unset = UNSET
    """ Title of the receiving account at IBKR. """
    reference_id: str | Unset = UNSET
    """ The caller's reference. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.transfer_position_by_conid import TransferPositionByConid  # noqa: PLC0415

        client_instruction_id = self.client_instruction_id

        direction: str = self.direction

        account_id = self.account_id

        contra_broker_account_id = self.contra_broker_account_id

        contra_broker_tax_id = self.contra_broker_tax_id

        currency = self.currency

        positions = []
        for positions_item_data in self.positions:
            positions_item: dict[str, Any]
            if isinstance(positions_item_data, TransferPositionByConid):
                positions_item = positions_item_data.to_dict()
            else:
                positions_item = positions_item_data.to_dict()

            positions.append(positions_item)

        account_title = self.account_title

        reference_id = self.reference_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "clientInstructionId": client_instruction_id,
                "direction": direction,
                "accountId": account_id,
                "contraBrokerAccountId": contra_broker_account_id,
                "contraBrokerTaxId": contra_broker_tax_id,
                "currency": currency,
                "positions": positions,
            }
        )
        if account_title is not UNSET:
            field_dict["accountTitle"] = account_title
        if reference_id is not UNSET:
            field_dict["referenceId"] = reference_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.transfer_position_by_conid import TransferPositionByConid  # noqa: PLC0415
        from ..models.transfer_position_by_description import (
            TransferPositionByDescription,  # noqa: PLC0415
        )

        _d = dict(src_dict)
        client_instruction_id = _d.pop("clientInstructionId")

        direction = check_dwac_instruction_v2_direction(_d.pop("direction"))

        account_id = _d.pop("accountId")

        contra_broker_account_id = _d.pop("contraBrokerAccountId")

        contra_broker_tax_id = _d.pop("contraBrokerTaxId")

        currency = _d.pop("currency")

        positions = []
        _positions = _d.pop("positions")
        for positions_item_data in _positions:

            def _parse_positions_item(data: object) -> TransferPositionByConid | TransferPositionByDescription:
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_trading_instrument_v2_type_0 = TransferPositionByConid.from_dict(data)

                    return componentsschemas_trading_instrument_v2_type_0
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_trading_instrument_v2_type_1 = TransferPositionByDescription.from_dict(data)

                return componentsschemas_trading_instrument_v2_type_1

            positions_item = _parse_positions_item(positions_item_data)

            positions.append(positions_item)

        account_title = _d.pop("accountTitle", UNSET)

        reference_id = _d.pop("referenceId", UNSET)

        _model = cls(
            client_instruction_id=client_instruction_id,
            direction=direction,
            account_id=account_id,
            contra_broker_account_id=contra_broker_account_id,
            contra_broker_tax_id=contra_broker_tax_id,
            currency=currency,
            positions=positions,
            account_title=account_title,
            reference_id=reference_id,
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
