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
    from ..models.trading_instrument_by_conid import TradingInstrumentByConid
    from ..models.trading_instrument_by_description import TradingInstrumentByDescription


T = TypeVar("T", bound="InternalPositionTransferInstruction")


@_attrs_define
class InternalPositionTransferInstruction:
    client_instruction_id: int
    """ The caller's own id: positive, and never used before. An id used twice is answered with the state of the
    first (208). """
    source_account_id: str
    target_account_id: str
    transfer_quantity: float
    """ Units of the instrument. """
    trading_instrument: TradingInstrumentByConid | TradingInstrumentByDescription
    transfer_price: float | Unset = UNSET
    """ Price of one unit, in the instrument's currency, a multiple of 0.000000001; needs both dates. """
    trade_date: str | Unset = UNSET
    """ `YYYY-MM-DD`; needs `settleDate`. """
    settle_date: str | Unset = UNSET
    """ `YYYY-MM-DD`; needs `tradeDate`. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "client_instruction_id": "clientInstructionId",
        "source_account_id": "sourceAccountId",
        "target_account_id": "targetAccountId",
        "transfer_quantity": "transferQuantity",
        "trading_instrument": "tradingInstrument",
        "transfer_price": "transferPrice",
        "trade_date": "tradeDate",
        "settle_date": "settleDate",
    }
    _TRIED: ClassVar[dict[str, str]] = {
        "trading_instrument": "TradingInstrumentByConid | TradingInstrumentByDescription",
    }

    def to_dict(self) -> dict[str, Any]:
        from ..models.trading_instrument_by_conid import TradingInstrumentByConid  # noqa: PLC0415

        client_instruction_id = self.client_instruction_id

        source_account_id = self.source_account_id

        target_account_id = self.target_account_id

        transfer_quantity = self.transfer_quantity

        trading_instrument: dict[str, Any]
        if isinstance(self.trading_instrument, TradingInstrumentByConid):
            trading_instrument = self.trading_instrument.to_dict()
        else:
            trading_instrument = self.trading_instrument.to_dict()

        transfer_price = self.transfer_price

        trade_date = self.trade_date

        settle_date = self.settle_date

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "clientInstructionId": client_instruction_id,
                "sourceAccountId": source_account_id,
                "targetAccountId": target_account_id,
                "transferQuantity": transfer_quantity,
                "tradingInstrument": trading_instrument,
            }
        )
        if transfer_price is not UNSET:
            field_dict["transferPrice"] = transfer_price
        if trade_date is not UNSET:
            field_dict["tradeDate"] = trade_date
        if settle_date is not UNSET:
            field_dict["settleDate"] = settle_date

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
