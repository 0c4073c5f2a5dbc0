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
    from ..models.portfolio_transaction import PortfolioTransaction
    from ..models.realized_pnl_total import RealizedPnlTotal


T = TypeVar("T", bound="TransactionHistory")


@_attrs_define
class TransactionHistory:
    rc: int | Unset = UNSET
    """ Internal to IBKR; not always there. """
    nd: int | Unset = UNSET
    """ Calendar days covered. """
    rpnl: RealizedPnlTotal | Unset = UNSET
    """ Profit realised in the time covered. """
    currency: str | Unset = UNSET
    """ The currency asked for. """
    from_: int | Unset = UNSET
    """ Start of the time covered, in milliseconds since 1970. """
    id: str | Unset = UNSET
    """ Always `getTransactions`. """
    to: int | Unset = UNSET
    """ End of the time covered, in milliseconds since 1970. """
    includes_real_time: bool | Unset = UNSET
    """ Whether today's trades are counted. """
    transactions: list[PortfolioTransaction] | Unset = UNSET
    warning: None | str | Unset = UNSET
    """ What could not be counted, if anything. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "from_": "from",
        "includes_real_time": "includesRealTime",
    }

    def to_dict(self) -> dict[str, Any]:
        rc = self.rc

        nd = self.nd

        rpnl: dict[str, Any] | Unset = UNSET
        if not isinstance(self.rpnl, Unset):
            rpnl = self.rpnl.to_dict()

        currency = self.currency

        from_ = self.from_

        id = self.id

        to = self.to

        includes_real_time = self.includes_real_time

        transactions: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.transactions, Unset):
            transactions = []
            for transactions_item_data in self.transactions:
                transactions_item = transactions_item_data.to_dict()
                transactions.append(transactions_item)

        warning: None | str | Unset
        if isinstance(self.warning, Unset):
            warning = UNSET
        else:
            warning = self.warning

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if rc is not UNSET:
            field_dict["rc"] = rc
        if nd is not UNSET:
            field_dict["nd"] = nd
        if rpnl is not UNSET:
            field_dict["rpnl"] = rpnl
        if currency is not UNSET:
            field_dict["currency"] = currency
        if from_ is not UNSET:
            field_dict["from"] = from_
        if id is not UNSET:
            field_dict["id"] = id
        if to is not UNSET:
            field_dict["to"] = to
        if includes_real_time is not UNSET:
            field_dict["includesRealTime"] = includes_real_time
        if transactions is not UNSET:
            field_dict["transactions"] = transactions
        if warning is not UNSET:
            field_dict["warning"] = warning

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
