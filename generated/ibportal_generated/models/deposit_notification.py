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
from ..models.deposit_notification_application_currency import (
    DepositNotificationApplicationCurrency,
)
from ..models.deposit_notification_type import (
    DepositNotificationType,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.ach_details import ACHDetails
    from ..models.check_details import CheckDetails
    from ..models.ira_deposit_details import IRADepositDetails
    from ..models.wire_details import WireDetails


T = TypeVar("T", bound="DepositNotification")


@_attrs_define
class DepositNotification:
    """Announces money, so that it finds the account; the sender still has to send it."""

    check_details: CheckDetails | Unset = UNSET
    wire_details: WireDetails | Unset = UNSET
    ach_details: ACHDetails | Unset = UNSET
    ira_deposit_details: IRADepositDetails | Unset = UNSET
    type_: DepositNotificationType | Unset = UNSET
    amount: float | Unset = UNSET
    """ Exactly what will be sent, in `currency`; a difference holds it up. """
    currency: DepositNotificationApplicationCurrency | Unset = UNSET
    ib_account: str | Unset = UNSET
    """ Account at IBKR, where it is not the new one. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "check_details": "checkDetails",
        "wire_details": "wireDetails",
        "ach_details": "achDetails",
        "ira_deposit_details": "iraDepositDetails",
        "type_": "type",
        "ib_account": "ibAccount",
    }

    def to_dict(self) -> dict[str, Any]:
        check_details: dict[str, Any] | Unset = UNSET
        if not isinstance(self.check_details, Unset):
            check_details = self.check_details.to_dict()

        wire_details: dict[str, Any] | Unset = UNSET
        if not isinstance(self.wire_details, Unset):
            wire_details = self.wire_details.to_dict()

        ach_details: dict[str, Any] | Unset = UNSET
        if not isinstance(self.ach_details, Unset):
            ach_details = self.ach_details.to_dict()

        ira_deposit_details: dict[str, Any] | Unset = UNSET
        if not isinstance(self.ira_deposit_details, Unset):
            ira_deposit_details = self.ira_deposit_details.to_dict()

        type_: str | Unset = UNSET
        if not isinstance(self.type_, Unset):
            type_ = self.type_

        amount = self.amount

        currency: str | Unset = UNSET
        if not isinstance(self.currency, Unset):
            currency = self.currency

        ib_account = self.ib_account

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if check_details is not UNSET:
            field_dict["checkDetails"] = check_details
        if wire_details is not UNSET:
            field_dict["wireDetails"] = wire_details
        if ach_details is not UNSET:
            field_dict["achDetails"] = ach_details
        if ira_deposit_details is not UNSET:
            field_dict["iraDepositDetails"] = ira_deposit_details
        if type_ is not UNSET:
            field_dict["type"] = type_
        if amount is not UNSET:
            field_dict["amount"] = amount
        if currency is not UNSET:
            field_dict["currency"] = currency
        if ib_account is not UNSET:
            field_dict["ibAccount"] = ib_account

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
