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
from ..models.ext_positions_transfer_type_retirement_account_type import (
    ExtPositionsTransferTypeRetirementAccountType,
)
from ..models.ext_positions_transfer_type_sub_type import (
    ExtPositionsTransferTypeSubType,
)
from ..models.ext_positions_transfer_type_type import (
    ExtPositionsTransferTypeType,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.partial_bond_position import PartialBondPosition
    from ..models.partial_cash_position import PartialCashPosition
    from ..models.partial_fund_position import PartialFundPosition
    from ..models.partial_option_position import PartialOptionPosition
    from ..models.partial_stock_position import PartialStockPosition
    from ..models.partial_warrant_position import PartialWarrantPosition


T = TypeVar("T", bound="ExtPositionsTransferType")


@_attrs_define
class ExtPositionsTransferType:
    """Positions to fetch from another broker once the account is open."""

    partial_stock_positions: list[PartialStockPosition] | Unset = UNSET
    partial_bond_positions: list[PartialBondPosition] | Unset = UNSET
    partial_option_positions: list[PartialOptionPosition] | Unset = UNSET
    partial_warrant_positions: list[PartialWarrantPosition] | Unset = UNSET
    partial_fund_positions: list[PartialFundPosition] | Unset = UNSET
    partial_cash_positions: list[PartialCashPosition] | Unset = UNSET
    type_: ExtPositionsTransferTypeType | Unset = UNSET
    """ `FULL`: the whole account; `PARTIAL`: what the lists name. """
    sub_type: ExtPositionsTransferTypeSubType | Unset = UNSET
    """ `ACATS` in the US, `ATON` in Canada. """
    broker_id: str | Unset = UNSET
    """ Number of the other broker, from `reference.enumeration` `acats` or `aton`. """
    broker_name: str | Unset = UNSET
    """ Its name, from the same list. """
    account_at_broker: str | Unset = UNSET
    src_ira_type: ExtPositionsTransferTypeRetirementAccountType | Unset = UNSET
    """ Kind of retirement account there, see `Account.iraType`. """
    margin_loan: bool | Unset = UNSET
    """ Whether money is borrowed there. """
    short_pos: bool | Unset = UNSET
    """ Whether there are short positions. """
    option_pos: bool | Unset = UNSET
    """ Whether there are option positions. """
    ib_account: str | Unset = UNSET
    """ Account at IBKR, where it is not the new one. """
    third_party_type: str | Unset = UNSET
    """ Kind of the other institution; values are not published. """
    approximate_account_value: int | Unset = UNSET
    """ About what the account is worth, in its currency. """
    ssn: str | Unset = UNSET
    """ US social security number of the owner. """
    ein: str | Unset = UNSET
    """ US employer identification number, for entities. """
    signature: str | Unset = UNSET
    """ First name, middle initial if any, last name, as in the application. """
    authorize_to_remove_fund: bool | Unset = UNSET
    """ Whether funds that cannot be moved may be sold. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "partial_stock_positions": "partialStockPositions",
        "partial_bond_positions": "partialBondPositions",
        "partial_option_positions": "partialOptionPositions",
        "partial_warrant_positions": "partialWarrantPositions",
        "partial_fund_positions": "partialFundPositions",
        "partial_cash_positions": "partialCashPositions",
        "type_": "type",
        "sub_type": "subType",
        "broker_id": "brokerId",
        "broker_name": "brokerName",
        "account_at_broker": "accountAtBroker",
        "src_ira_type": "srcIRAType",
        "margin_loan": "marginLoan",
        "short_pos": "shortPos",
        "option_pos": "optionPos",
        "ib_account": "ibAccount",
        "third_party_type": "thirdPartyType",
        "approximate_account_value": "approximateAccountValue",
        "authorize_to_remove_fund": "authorizeToRemoveFund",
    }

    def to_dict(self) -> dict[str, Any]:
        partial_stock_positions: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.partial_stock_positions, Unset):
            partial_stock_positions = []
            for partial_stock_positions_item_data in self.partial_stock_positions:
                partial_stock_positions_item = partial_stock_positions_item_data.to_dict()
                partial_stock_positions.append(partial_stock_positions_item)

        partial_bond_positions: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.partial_bond_positions, Unset):
            partial_bond_positions = []
            for partial_bond_positions_item_data in self.partial_bond_positions:
                partial_bond_positions_item = partial_bond_positions_item_data.to_dict()
                partial_bond_positions.append(partial_bond_positions_item)

        partial_option_positions: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.partial_option_positions, Unset):
            partial_option_positions = []
            for partial_option_positions_item_data in self.partial_option_positions:
                partial_option_positions_item = partial_option_positions_item_data.to_dict()
                partial_option_positions.append(partial_option_positions_item)

        partial_warrant_positions: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.partial_warrant_positions, Unset):
            partial_warrant_positions = []
            for partial_warrant_positions_item_data in self.partial_warrant_positions:
                partial_warrant_positions_item = partial_warrant_positions_item_data.to_dict()
                partial_warrant_positions.append(partial_warrant_positions_item)

        partial_fund_positions: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.partial_fund_positions, Unset):
            partial_fund_positions = []
            for partial_fund_positions_item_data in self.partial_fund_positions:
                partial_fund_positions_item = partial_fund_positions_item_data.to_dict()
                partial_fund_positions.append(partial_fund_positions_item)

        partial_cash_positions: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.partial_cash_positions, Unset):
            partial_cash_positions = []
            for partial_cash_positions_item_data in self.partial_cash_positions:
                partial_cash_positions_item = partial_cash_positions_item_data.to_dict()
                partial_cash_positions.append(partial_cash_positions_item)

        type_: str | Unset = UNSET
        if not isinstance(self.type_, Unset):
            type_ = self.type_

        sub_type: str | Unset = UNSET
        if not isinstance(self.sub_type, Unset):
            sub_type = self.sub_type

        broker_id = self.broker_id

        broker_name = self.broker_name

        account_at_broker = self.account_at_broker

        src_ira_type: str | Unset = UNSET
        if not isinstance(self.src_ira_type, Unset):
            src_ira_type = self.src_ira_type

        margin_loan = self.margin_loan

        short_pos = self.short_pos

        option_pos = self.option_pos

        ib_account = self.ib_account

        third_party_type = self.third_party_type

        approximate_account_value = self.approximate_account_value

        ssn = self.ssn

        ein = self.ein

        signature = self.signature

        authorize_to_remove_fund = self.authorize_to_remove_fund

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if partial_stock_positions is not UNSET:
            field_dict["partialStockPositions"] = partial_stock_positions
        if partial_bond_positions is not UNSET:
            field_dict["partialBondPositions"] = partial_bond_positions
        if partial_option_positions is not UNSET:
            field_dict["partialOptionPositions"] = partial_option_positions
        if partial_warrant_positions is not UNSET:
            field_dict["partialWarrantPositions"] = partial_warrant_positions
        if partial_fund_positions is not UNSET:
            field_dict["partialFundPositions"] = partial_fund_positions
        if partial_cash_positions is not UNSET:
            field_dict["partialCashPositions"] = partial_cash_positions
        if type_ is not UNSET:
            field_dict["type"] = type_
        if sub_type is not UNSET:
            field_dict["subType"] = sub_type
        if broker_id is not UNSET:
            field_dict["brokerId"] = broker_id
        if broker_name is not UNSET:
            field_dict["brokerName"] = broker_name
        if account_at_broker is not UNSET:
            field_dict["accountAtBroker"] = account_at_broker
        if src_ira_type is not UNSET:
            field_dict["srcIRAType"] = src_ira_type
        if margin_loan is not UNSET:
            field_dict["marginLoan"] = margin_loan
        if short_pos is not UNSET:
            field_dict["shortPos"] = short_pos
        if option_pos is not UNSET:
            field_dict["optionPos"] = option_pos
        if ib_account is not UNSET:
            field_dict["ibAccount"] = ib_account
        if third_party_type is not UNSET:
            field_dict["thirdPartyType"] = third_party_type
        if approximate_account_value is not UNSET:
            field_dict["approximateAccountValue"] = approximate_account_value
        if ssn is not UNSET:
            field_dict["ssn"] = ssn
        if ein is not UNSET:
            field_dict["ein"] = ein
        if signature is not UNSET:
            field_dict["signature"] = signature
        if authorize_to_remove_fund is not UNSET:
            field_dict["authorizeToRemoveFund"] = authorize_to_remove_fund

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
