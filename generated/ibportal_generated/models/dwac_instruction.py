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
from ..models.dwac_instruction_direction import (
    DwacInstructionDirection,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.trading_instrument_by_conid import TradingInstrumentByConid
    from ..models.trading_instrument_by_description import TradingInstrumentByDescription


T = TypeVar("T", bound="DwacInstruction")


@_attrs_define
class DwacInstruction:
    client_instruction_id: int
    """ The caller's own id: positive, and never used before. An id used twice is answered with the state of the
    first (208). """
    direction: DwacInstructionDirection
    """ `IN` to the account at IBKR, `OUT` from it. """
    account_id: str
    contra_broker_account_id: str
    """ The account at the other broker. """
    contra_broker_tax_id: str
    """ Tax id that goes with the other broker. """
    quantity: float
    """ Units of the instrument. """
    trading_instrument: TradingInstrumentByConid | TradingInstrumentByDescription
    account_title: str | Unset = UNSET
    """ Title of the receiving account at IBKR. """
    reference_id: str | Unset = UNSET
    """ The caller's reference. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "client_instruction_id": "clientInstructionId",
        "account_id": "accountId",
        "contra_broker_account_id": "contraBrokerAccountId",
        "contra_broker_tax_id": "contraBrokerTaxId",
        "trading_instrument": "tradingInstrument",
        "account_title": "accountTitle",
        "reference_id": "referenceId",
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

        contra_broker_tax_id = self.contra_broker_tax_id

        quantity = self.quantity

        trading_instrument: dict[str, Any]
        if isinstance(self.trading_instrument, TradingInstrumentByConid):
            trading_instrument = self.trading_instrument.to_dict()
        else:
            trading_instrument = self.trading_instrument.to_dict()

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
                "quantity": quantity,
                "tradingInstrument": trading_instrument,
            }
        )
        if account_title is not UNSET:
            field_dict["accountTitle"] = account_title
        if reference_id is not UNSET:
            field_dict["referenceId"] = reference_id

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
