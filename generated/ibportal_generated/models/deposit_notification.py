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
from ..models.deposit_notification_application_currency import (
    DepositNotificationApplicationCurrency,
    check_deposit_notification_application_currency,
)
from ..models.deposit_notification_type import (
    DepositNotificationType,
    check_deposit_notification_type,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.ach_details import ACHDetails
    from ..models.check_details import CheckDetails
    from ..models.ira_deposit_details import IRADepositDetails
    from ..models.wire_details import WireDetails


T = TypeVar("T", bound="DepositNotification")


_NAMES: dict[str, str] = {
    "check_details": "checkDetails",
    "wire_details": "wireDetails",
    "ach_details": "achDetails",
    "ira_deposit_details": "iraDepositDetails",
    "type_": "type",
    "ib_account": "ibAccount",
}


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
        from ..models.ach_details import ACHDetails  # noqa: PLC0415
        from ..models.check_details import CheckDetails  # noqa: PLC0415
        from ..models.ira_deposit_details import IRADepositDetails  # noqa: PLC0415
        from ..models.wire_details import WireDetails  # noqa: PLC0415

        _d = dict(src_dict)
        _check_details = _d.pop("checkDetails", UNSET)
        check_details: CheckDetails | Unset
        if isinstance(_check_details, Unset):
            check_details = UNSET
        else:
            check_details = CheckDetails.from_dict(_check_details)

        _wire_details = _d.pop("wireDetails", UNSET)
        wire_details: WireDetails | Unset
        if isinstance(_wire_details, Unset):
            wire_details = UNSET
        else:
            wire_details = WireDetails.from_dict(_wire_details)

        _ach_details = _d.pop("achDetails", UNSET)
        ach_details: ACHDetails | Unset
        if isinstance(_ach_details, Unset):
            ach_details = UNSET
        else:
            ach_details = ACHDetails.from_dict(_ach_details)

        _ira_deposit_details = _d.pop("iraDepositDetails", UNSET)
        ira_deposit_details: IRADepositDetails | Unset
        if isinstance(_ira_deposit_details, Unset):
            ira_deposit_details = UNSET
        else:
            ira_deposit_details = IRADepositDetails.from_dict(_ira_deposit_details)

        _type_ = _d.pop("type", UNSET)
        type_: DepositNotificationType | Unset
        if isinstance(_type_, Unset):
            type_ = UNSET
        else:
            type_ = check_deposit_notification_type(_type_)

        amount = _d.pop("amount", UNSET)

        _currency = _d.pop("currency", UNSET)
        currency: DepositNotificationApplicationCurrency | Unset
        if isinstance(_currency, Unset):
            currency = UNSET
        else:
            currency = check_deposit_notification_application_currency(_currency)

        ib_account = _d.pop("ibAccount", UNSET)

        _model = cls(
            check_details=check_details,
            wire_details=wire_details,
            ach_details=ach_details,
            ira_deposit_details=ira_deposit_details,
            type_=type_,
            amount=amount,
            currency=currency,
            ib_account=ib_account,
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
