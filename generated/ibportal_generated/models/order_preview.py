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
    from ..models.preview_amount import PreviewAmount
    from ..models.preview_change import PreviewChange
    from ..models.preview_figure import PreviewFigure
    from ..models.preview_follow_up import PreviewFollowUp


T = TypeVar("T", bound="OrderPreview")


@_attrs_define
class OrderPreview:
    """What an order would do to the account if it were filled in full at once; all amounts are texts for display."""

    amount: PreviewAmount
    warn: None | str | Unset = UNSET
    """ The first warning: a number, a slash and a text. """
    error: None | str | Unset = UNSET
    """ Why the order would be refused; null if it would not. """
    equity: None | PreviewChange | Unset = UNSET
    """ Equity of the account. """
    initial: None | PreviewChange | Unset = UNSET
    """ Initial margin requirement. """
    maintenance: None | PreviewChange | Unset = UNSET
    """ Maintenance margin requirement. """
    position: None | PreviewChange | Unset = UNSET
    """ Position in the contract, in units of it. """
    warns: list[str] | None | Unset = UNSET
    """ All warnings. """
    errors: list[str] | None | Unset = UNSET
    """ All such reasons. """
    accrued_interest: None | str | Unset = UNSET
    """ Seen as null only. """
    action: None | str | Unset = UNSET
    """ What IBKR proposes to do about the error, such as `convert_from_base_currency`. """
    order_id: int | None | str | Unset = UNSET
    """ An id that comes with the preview; no order has been placed. """
    cqe: None | PreviewFollowUp | Unset = UNSET
    """ A prepared request (method and query) that comes with a shortage of funds; for IBKR's own screen. """
    data: list[PreviewFigure] | None | Unset = UNSET
    """ Rows of the order screen. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "accrued_interest": "accruedInterest",
    }

    def to_dict(self) -> dict[str, Any]:
        from ..models.preview_change import PreviewChange  # noqa: PLC0415
        from ..models.preview_follow_up import PreviewFollowUp  # noqa: PLC0415

        amount = self.amount.to_dict()

        warn: None | str | Unset
        if isinstance(self.warn, Unset):
            warn = UNSET
        else:
            warn = self.warn

        error: None | str | Unset
        if isinstance(self.error, Unset):
            error = UNSET
        else:
            error = self.error

        equity: dict[str, Any] | None | Unset
        if isinstance(self.equity, Unset):
            equity = UNSET
        elif isinstance(self.equity, PreviewChange):
            equity = self.equity.to_dict()
        else:
            equity = self.equity

        initial: dict[str, Any] | None | Unset
        if isinstance(self.initial, Unset):
            initial = UNSET
        elif isinstance(self.initial, PreviewChange):
            initial = self.initial.to_dict()
        else:
            initial = self.initial

        maintenance: dict[str, Any] | None | Unset
        if isinstance(self.maintenance, Unset):
            maintenance = UNSET
        elif isinstance(self.maintenance, PreviewChange):
            maintenance = self.maintenance.to_dict()
        else:
            maintenance = self.maintenance

        position: dict[str, Any] | None | Unset
        if isinstance(self.position, Unset):
            position = UNSET
        elif isinstance(self.position, PreviewChange):
            position = self.position.to_dict()
        else:
            position = self.position

        warns: list[str] | None | Unset
        if isinstance(self.warns, Unset):
            warns = UNSET
        elif isinstance(self.warns, list):
            warns = self.warns

        else:
            warns = self.warns

        errors: list[str] | None | Unset
        if isinstance(self.errors, Unset):
            errors = UNSET
        elif isinstance(self.errors, list):
            errors = self.errors

        else:
            errors = self.errors

        accrued_interest: None | str | Unset
        if isinstance(self.accrued_interest, Unset):
            accrued_interest = UNSET
        else:
            accrued_interest = self.accrued_interest

        action: None | str | Unset
        if isinstance(self.action, Unset):
            action = UNSET
        else:
            action = self.action

        order_id: int | None | str | Unset
        if isinstance(self.order_id, Unset):
            order_id = UNSET
        else:
            order_id = self.order_id

        cqe: dict[str, Any] | None | Unset
        if isinstance(self.cqe, Unset):
            cqe = UNSET
        elif isinstance(self.cqe, PreviewFollowUp):
            cqe = self.cqe.to_dict()
        else:
            cqe = self.cqe

        data: list[dict[str, Any]] | None | Unset
        if isinstance(self.data, Unset):
            data = UNSET
        elif isinstance(self.data, list):
            data = []
            for data_type_0_item_data in self.data:
                data_type_0_item = data_type_0_item_data.to_dict()
                data.append(data_type_0_item)

        else:
            data = self.data

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "amount": amount,
            }
        )
        if warn is not UNSET:
            field_dict["warn"] = warn
        if error is not UNSET:
            field_dict["error"] = error
        if equity is not UNSET:
            field_dict["equity"] = equity
        if initial is not UNSET:
            field_dict["initial"] = initial
        if maintenance is not UNSET:
            field_dict["maintenance"] = maintenance
        if position is not UNSET:
            field_dict["position"] = position
        if warns is not UNSET:
            field_dict["warns"] = warns
        if errors is not UNSET:
            field_dict["errors"] = errors
        if accrued_interest is not UNSET:
            field_dict["accruedInterest"] = accrued_interest
        if action is not UNSET:
            field_dict["action"] = action
        if order_id is not UNSET:
            field_dict["order_id"] = order_id
        if cqe is not UNSET:
            field_dict["cqe"] = cqe
        if data is not UNSET:
            field_dict["data"] = data

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
