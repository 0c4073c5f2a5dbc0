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
from ..models.fop_instruction_direction import (
    FopInstructionDirection,
    check_fop_instruction_direction,
)

if TYPE_CHECKING:
    from ..models.trading_instrument_by_conid import TradingInstrumentByConid
    from ..models.trading_instrument_by_description import TradingInstrumentByDescription


T = TypeVar("T", bound="FopInstruction")


_NAMES: dict[str, str] = {
    "client_instruction_id": "clientInstructionId",
    "account_id": "accountId",
    "contra_broker_account_id": "contraBrokerAccountId",
    "contra_broker_dtc_code": "contraBrokerDtcCode",
    "trading_instrument": "tradingInstrument",
}


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
        from ..models.trading_instrument_by_conid import TradingInstrumentByConid  # noqa: PLC0415
        from ..models.trading_instrument_by_description import (
            TradingInstrumentByDescription,  # noqa: PLC0415
        )

        _d = dict(src_dict)
        client_instruction_id = _d.pop("clientInstructionId")

        direction = check_fop_instruction_direction(_d.pop("direction"))

        account_id = _d.pop("accountId")

        contra_broker_account_id = _d.pop("contraBrokerAccountId")

        contra_broker_dtc_code = _d.pop("contraBrokerDtcCode")

        quantity = _d.pop("quantity")

        def _parse_trading_instrument(data: object) -> TradingInstrumentByConid | TradingInstrumentByDescription:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_trading_instrument_type_0 = TradingInstrumentByConid.from_dict(data)

                return componentsschemas_trading_instrument_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_trading_instrument_type_1 = TradingInstrumentByDescription.from_dict(data)

            return componentsschemas_trading_instrument_type_1

        trading_instrument = _parse_trading_instrument(_d.pop("tradingInstrument"))

        _model = cls(
            client_instruction_id=client_instruction_id,
            direction=direction,
            account_id=account_id,
            contra_broker_account_id=contra_broker_account_id,
            contra_broker_dtc_code=contra_broker_dtc_code,
            quantity=quantity,
            trading_instrument=trading_instrument,
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
