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
from ..models.complex_asset_transfer_instruction_direction import (
    ComplexAssetTransferInstructionDirection,
    check_complex_asset_transfer_instruction_direction,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.contra_broker_info import ContraBrokerInfo
    from ..models.non_disclosed_detail import NonDisclosedDetail
    from ..models.trading_instrument_by_conid import TradingInstrumentByConid
    from ..models.trading_instrument_by_description import TradingInstrumentByDescription


T = TypeVar("T", bound="ComplexAssetTransferInstruction")


_NAMES: dict[str, str] = {
    "client_instruction_id": "clientInstructionId",
    "account_id": "accountId",
    "trading_instrument": "tradingInstrument",
    "contra_broker_info": "contraBrokerInfo",
    "account_id_at_current_broker": "accountIdAtCurrentBroker",
    "non_disclosed_detail": "nonDisclosedDetail",
}


@_attrs_define
class ComplexAssetTransferInstruction:
    client_instruction_id: int
    """ The caller's own id: positive, and never used before. An id used twice is answered with the state of the
    first (208). """
    direction: ComplexAssetTransferInstructionDirection
    """ `IN` to the account at IBKR, `OUT` from it. """
    account_id: str
    quantity: float
    """ Units of the instrument. """
    trading_instrument: TradingInstrumentByConid | TradingInstrumentByDescription
    contra_broker_info: ContraBrokerInfo
    account_id_at_current_broker: str | Unset = UNSET
    """ The client's account at the broker it holds the assets with now. """
    non_disclosed_detail: NonDisclosedDetail | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.trading_instrument_by_conid import TradingInstrumentByConid  # noqa: PLC0415

        client_instruction_id = self.client_instruction_id

        direction: str = self.direction

        account_id = self.account_id

        quantity = self.quantity

        trading_instrument: dict[str, Any]
        if isinstance(self.trading_instrument, TradingInstrumentByConid):
            trading_instrument = self.trading_instrument.to_dict()
        else:
            trading_instrument = self.trading_instrument.to_dict()

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
                "quantity": quantity,
                "tradingInstrument": trading_instrument,
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
        from ..models.contra_broker_info import ContraBrokerInfo  # noqa: PLC0415
        from ..models.non_disclosed_detail import NonDisclosedDetail  # noqa: PLC0415
        from ..models.trading_instrument_by_conid import TradingInstrumentByConid  # noqa: PLC0415
        from ..models.trading_instrument_by_description import (
            TradingInstrumentByDescription,  # noqa: PLC0415
        )

        _d = dict(src_dict)
        client_instruction_id = _d.pop("clientInstructionId")

        direction = check_complex_asset_transfer_instruction_direction(_d.pop("direction"))

        account_id = _d.pop("accountId")

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

        contra_broker_info = ContraBrokerInfo.from_dict(_d.pop("contraBrokerInfo"))

        account_id_at_current_broker = _d.pop("accountIdAtCurrentBroker", UNSET)

        _non_disclosed_detail = _d.pop("nonDisclosedDetail", UNSET)
        non_disclosed_detail: NonDisclosedDetail | Unset
        if isinstance(_non_disclosed_detail, Unset):
            non_disclosed_detail = UNSET
        else:
            non_disclosed_detail = NonDisclosedDetail.from_dict(_non_disclosed_detail)

        _model = cls(
            client_instruction_id=client_instruction_id,
            direction=direction,
            account_id=account_id,
            quantity=quantity,
            trading_instrument=trading_instrument,
            contra_broker_info=contra_broker_info,
            account_id_at_current_broker=account_id_at_current_broker,
            non_disclosed_detail=non_disclosed_detail,
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
