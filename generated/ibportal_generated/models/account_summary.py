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
    from ..models.account_cash_balance import AccountCashBalance


T = TypeVar("T", bound="AccountSummary")


@_attrs_define
class AccountSummary:
    account_type: str | Unset = UNSET
    """ Empty for a plain individual account. """
    status: str | Unset = UNSET
    """ Why the account cannot trade; empty where it can. """
    balance: float | Unset = UNSET
    """ Equal to `availableFunds` whenever seen. """
    sma: float | Unset = UNSET
    """ Special memorandum account of Regulation T. """
    buying_power: float | Unset = UNSET
    available_funds: float | Unset = UNSET
    """ Equity with loan value less initial margin. """
    excess_liquidity: float | Unset = UNSET
    """ Equity with loan value less maintenance margin; positions are liquidated below zero. """
    net_liquidation_value: float | Unset = UNSET
    equity_with_loan_value: float | Unset = UNSET
    """ Equity that may be borrowed against. """
    reg_t_loan: float | Unset = UNSET
    """ Loan under Regulation T. """
    securities_gvp: float | Unset = UNSET
    """ Gross position value: the sizes of long and short positions in securities, added up. """
    total_cash_value: float | Unset = UNSET
    """ Cash as traded, settled or not, with the profit of futures. """
    accrued_interest: float | Unset = UNSET
    """ Interest earned or owed and not booked yet. """
    reg_t_margin: float | Unset = UNSET
    """ Initial margin under Regulation T. """
    initial_margin: float | Unset = UNSET
    maintenance_margin: float | Unset = UNSET
    cash_balances: list[AccountCashBalance] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "account_type": "accountType",
        "sma": "SMA",
        "buying_power": "buyingPower",
        "available_funds": "availableFunds",
        "excess_liquidity": "excessLiquidity",
        "net_liquidation_value": "netLiquidationValue",
        "equity_with_loan_value": "equityWithLoanValue",
        "reg_t_loan": "regTLoan",
        "securities_gvp": "securitiesGVP",
        "total_cash_value": "totalCashValue",
        "accrued_interest": "accruedInterest",
        "reg_t_margin": "regTMargin",
        "initial_margin": "initialMargin",
        "maintenance_margin": "maintenanceMargin",
        "cash_balances": "cashBalances",
    }

    def to_dict(self) -> dict[str, Any]:
        account_type = self.account_type

        status = self.status

        balance = self.balance

        sma = self.sma

        buying_power = self.buying_power

        available_funds = self.available_funds

        excess_liquidity = self.excess_liquidity

        net_liquidation_value = self.net_liquidation_value

        equity_with_loan_value = self.equity_with_loan_value

        reg_t_loan = self.reg_t_loan

        securities_gvp = self.securities_gvp

        total_cash_value = self.total_cash_value

        accrued_interest = self.accrued_interest

        reg_t_margin = self.reg_t_margin

        initial_margin = self.initial_margin

        maintenance_margin = self.maintenance_margin

        cash_balances: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.cash_balances, Unset):
            cash_balances = []
            for cash_balances_item_data in self.cash_balances:
                cash_balances_item = cash_balances_item_data.to_dict()
                cash_balances.append(cash_balances_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if account_type is not UNSET:
            field_dict["accountType"] = account_type
        if status is not UNSET:
            field_dict["status"] = status
        if balance is not UNSET:
            field_dict["balance"] = balance
        if sma is not UNSET:
            field_dict["SMA"] = sma
        if buying_power is not UNSET:
            field_dict["buyingPower"] = buying_power
        if available_funds is not UNSET:
            field_dict["availableFunds"] = available_funds
        if excess_liquidity is not UNSET:
            field_dict["excessLiquidity"] = excess_liquidity
        if net_liquidation_value is not UNSET:
            field_dict["netLiquidationValue"] = net_liquidation_value
        if equity_with_loan_value is not UNSET:
            field_dict["equityWithLoanValue"] = equity_with_loan_value
        if reg_t_loan is not UNSET:
            field_dict["regTLoan"] = reg_t_loan
        if securities_gvp is not UNSET:
            field_dict["securitiesGVP"] = securities_gvp
        if total_cash_value is not UNSET:
            field_dict["totalCashValue"] = total_cash_value
        if accrued_interest is not UNSET:
            field_dict["accruedInterest"] = accrued_interest
        if reg_t_margin is not UNSET:
            field_dict["regTMargin"] = reg_t_margin
        if initial_margin is not UNSET:
            field_dict["initialMargin"] = initial_margin
        if maintenance_margin is not UNSET:
            field_dict["maintenanceMargin"] = maintenance_margin
        if cash_balances is not UNSET:
            field_dict["cashBalances"] = cash_balances

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
