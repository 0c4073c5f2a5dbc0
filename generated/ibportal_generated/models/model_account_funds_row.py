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

T = TypeVar("T", bound="ModelAccountFundsRow")


@_attrs_define
class ModelAccountFundsRow:
    account: str | Unset = UNSET
    """ Account id. """
    account_model_nlv: str | Unset = UNSET
    """ Value in this model, decimal text. """
    account_other_models_nlv: str | Unset = UNSET
    """ Value in other models, decimal text. """
    alias: None | str | Unset = UNSET
    base_ccy_account: str | Unset = UNSET
    """ Base currency of the account. """
    base_ccy_account_precision: str | Unset = UNSET
    """ Smallest unit of that currency, such as `0.01`. """
    exchange_rate: float | Unset = UNSET
    """ From the account's to the master's base currency. """
    cash_in_independent_nlv: str | Unset = UNSET
    """ Cash outside of models, decimal text. """
    positions_in_independent_nlv: str | Unset = UNSET
    """ Value of the positions outside of models, decimal text. """
    nlv: str | Unset = UNSET
    """ Value of the whole account, decimal text. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "account_model_nlv": "accountModelNlv",
        "account_other_models_nlv": "accountOtherModelsNlv",
        "base_ccy_account": "baseCcyAccount",
        "base_ccy_account_precision": "baseCcyAccountPrecision",
        "exchange_rate": "exchangeRate",
        "cash_in_independent_nlv": "cashInIndependentNlv",
        "positions_in_independent_nlv": "positionsInIndependentNlv",
    }

    def to_dict(self) -> dict[str, Any]:
        account = self.account

        account_model_nlv = self.account_model_nlv

        account_other_models_nlv = self.account_other_models_nlv

        alias: None | str | Unset
        if isinstance(self.alias, Unset):
            alias = UNSET
        else:
            alias = self.alias

        base_ccy_account = self.base_ccy_account

        base_ccy_account_precision = self.base_ccy_account_precision

        exchange_rate = self.exchange_rate

        cash_in_independent_nlv = self.cash_in_independent_nlv

        positions_in_independent_nlv = self.positions_in_independent_nlv

        nlv = self.nlv

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if account is not UNSET:
            field_dict["account"] = account
        if account_model_nlv is not UNSET:
            field_dict["accountModelNlv"] = account_model_nlv
        if account_other_models_nlv is not UNSET:
            field_dict["accountOtherModelsNlv"] = account_other_models_nlv
        if alias is not UNSET:
            field_dict["alias"] = alias
        if base_ccy_account is not UNSET:
            field_dict["baseCcyAccount"] = base_ccy_account
        if base_ccy_account_precision is not UNSET:
            field_dict["baseCcyAccountPrecision"] = base_ccy_account_precision
        if exchange_rate is not UNSET:
            field_dict["exchangeRate"] = exchange_rate
        if cash_in_independent_nlv is not UNSET:
            field_dict["cashInIndependentNlv"] = cash_in_independent_nlv
        if positions_in_independent_nlv is not UNSET:
            field_dict["positionsInIndependentNlv"] = positions_in_independent_nlv
        if nlv is not UNSET:
            field_dict["nlv"] = nlv

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
