from __future__ import annotations

from collections.abc import Mapping
from typing import (
    Any,
    ClassVar,
    TypeVar,
)

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

T = TypeVar("T", bound="ModelAccount")


@_attrs_define
class ModelAccount:
    account: str | Unset = UNSET
    """ Account id, or `TOTAL`. """
    account_imbalance: None | str | Unset = UNSET
    """ How far the account is from the model's targets, as a fraction in decimal text. """
    alias: None | str | Unset = UNSET
    base_ccy_account: str | Unset = UNSET
    """ Base currency of the account. """
    cost_basis: None | str | Unset = UNSET
    """ What the account's part of the model cost, decimal text; wants `calcPnls`. """
    exchange_rate: float | Unset = UNSET
    """ From the account's to the master's base currency. """
    nlv: str | Unset = UNSET
    """ Value of the account's part of the model, decimal text. """
    num_instruments_outside_range: int | None | Unset = UNSET
    """ How many instruments are outside of their tolerance range. """
    unrealized_pn_l: None | str | Unset = UNSET
    """ Unrealized profit and loss in the model, decimal text; wants `calcPnls`. """
    cash_in_independent: str | Unset = UNSET
    """ Cash of the account outside of models, decimal text. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "account_imbalance": "accountImbalance",
        "base_ccy_account": "baseCcyAccount",
        "cost_basis": "costBasis",
        "exchange_rate": "exchangeRate",
        "num_instruments_outside_range": "numInstrumentsOutsideRange",
        "unrealized_pn_l": "unrealizedPnL",
        "cash_in_independent": "cashInIndependent",
    }

    def to_dict(self) -> dict[str, Any]:
        account = self.account

        account_imbalance: None | str | Unset
        if isinstance(self.account_imbalance, Unset):
            account_imbalance = UNSET
        else:
            account_imbalance = self.account_imbalance

        alias: None | str | Unset
        if isinstance(self.alias, Unset):
            alias = UNSET
        else:
            alias = self.alias

        base_ccy_account = self.base_ccy_account

        cost_basis: None | str | Unset
        if isinstance(self.cost_basis, Unset):
            cost_basis = UNSET
        else:
            cost_basis = self.cost_basis

        exchange_rate = self.exchange_rate

        nlv = self.nlv

        num_instruments_outside_range: int | None | Unset
        if isinstance(self.num_instruments_outside_range, Unset):
            num_instruments_outside_range = UNSET
        else:
            num_instruments_outside_range = self.num_instruments_outside_range

        unrealized_pn_l: None | str | Unset
        if isinstance(self.unrealized_pn_l, Unset):
            unrealized_pn_l = UNSET
        else:
            unrealized_pn_l = self.unrealized_pn_l

        cash_in_independent = self.cash_in_independent

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if account is not UNSET:
            field_dict["account"] = account
        if account_imbalance is not UNSET:
            field_dict["accountImbalance"] = account_imbalance
        if alias is not UNSET:
            field_dict["alias"] = alias
        if base_ccy_account is not UNSET:
            field_dict["baseCcyAccount"] = base_ccy_account
        if cost_basis is not UNSET:
            field_dict["costBasis"] = cost_basis
        if exchange_rate is not UNSET:
            field_dict["exchangeRate"] = exchange_rate
        if nlv is not UNSET:
            field_dict["nlv"] = nlv
        if num_instruments_outside_range is not UNSET:
            field_dict["numInstrumentsOutsideRange"] = num_instruments_outside_range
        if unrealized_pn_l is not UNSET:
            field_dict["unrealizedPnL"] = unrealized_pn_l
        if cash_in_independent is not UNSET:
            field_dict["cashInIndependent"] = cash_in_independent

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
