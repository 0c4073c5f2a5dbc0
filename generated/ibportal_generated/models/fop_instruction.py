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
from ..models.fop_instruction_direction import (
    FopInstructionDirection,
)

if TYPE_CHECKING:
    from ..models.trading_instrument_by_conid import TradingInstrumentByConid
    from ..models.trading_instrument_by_description import TradingInstrumentByDescription


T = TypeVar("T", bound="FopInstruction")


@_attrs_define
class FopInstruction:
    client_instruction_id: int
    """ The caller's own id: positive, and never used before. An id used twice is answered with the state of the
    first (208). """
    direction: FopInstructionDirection
    """ `IN` to the account at IBKR, `OUT` from it. """
    account_id: str
    contra_broker_account_id: str
    """ The account at the other broker. """
    contra_broker_dtc_code: str
    """ The other broker's participant number at DTC, such as `534`. """
    quantity: float
    """ Units of the instrument. """
    trading_instrument: TradingInstrumentByConid | TradingInstrumentByDescription
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "client_instruction_id": "clientInstructionId",
        "account_id": "accountId",
        "contra_broker_account_id": "contraBrokerAccountId",
        "contra_broker_dtc_code": "contraBrokerDtcCode",
        "trading_instrument": "tradingInstrument",
    }
    _TRIED: ClassVar[dict[str, str]] = {
        "trading_instrument": "TradingInstrumentByConid | TradingInstrumentByDescription",
    }

    def to_dict(self) -> dict[str, Any]:
        from ..models.trading_instrument_by_conid import TradingInstrumentByConid  # noqa: PLC0415

        client_instruction_id = self.client_instruction_id

        direction: str = self.direction

        account_id = self.account_id

        contra_broker_account_id = self.contra_broker_account_id

        contra_broker_dtc_code = self.contra_broker_dtc_code

        quantity = self.quantity

        trading_instrument: dict[str, Any]
        if isinstance(self.trading_instrument, TradingInstrumentByConid):
            trading_instrument = self.trading_instrument.to_dict()
        else:
            trading_instrument = self.trading_instrument.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "clientInstructionId": client_instruction_id,
                "direction": direction,
                "accountId": account_id,
                "contraBrokerAccountId": contra_broker_account_id,
                "contraBrokerDtcCode": contra_broker_dtc_code,
                "quantity": quantity,
                "tradingInstrument": trading_instrument,
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
