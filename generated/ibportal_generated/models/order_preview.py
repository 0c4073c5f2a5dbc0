from __future__ import annotations

from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .._fit import fitted
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.preview_amount import PreviewAmount
    from ..models.preview_change import PreviewChange
    from ..models.preview_figure import PreviewFigure
    from ..models.preview_follow_up import PreviewFollowUp


T = TypeVar("T", bound="OrderPreview")


_NAMES: dict[str, str] = {
    "accrued_interest": "accruedInterest",
}


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
        from ..models.preview_amount import PreviewAmount  # noqa: PLC0415
        from ..models.preview_change import PreviewChange  # noqa: PLC0415
        from ..models.preview_figure import PreviewFigure  # noqa: PLC0415
        from ..models.preview_follow_up import PreviewFollowUp  # noqa: PLC0415

        _d = dict(src_dict)
        amount = PreviewAmount.from_dict(_d.pop("amount"))

        def _parse_warn(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        warn = _parse_warn(_d.pop("warn", UNSET))

        def _parse_error(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        error = _parse_error(_d.pop("error", UNSET))

        def _parse_equity(data: object) -> None | PreviewChange | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                equity_type_0 = PreviewChange.from_dict(data)

                return equity_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | PreviewChange | Unset, data)

        equity = _parse_equity(_d.pop("equity", UNSET))

        def _parse_initial(data: object) -> None | PreviewChange | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                initial_type_0 = PreviewChange.from_dict(data)

                return initial_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | PreviewChange | Unset, data)

        initial = _parse_initial(_d.pop("initial", UNSET))

        def _parse_maintenance(data: object) -> None | PreviewChange | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                maintenance_type_0 = PreviewChange.from_dict(data)

                return maintenance_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | PreviewChange | Unset, data)

        maintenance = _parse_maintenance(_d.pop("maintenance", UNSET))

        def _parse_position(data: object) -> None | PreviewChange | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                position_type_0 = PreviewChange.from_dict(data)

                return position_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | PreviewChange | Unset, data)

        position = _parse_position(_d.pop("position", UNSET))

        def _parse_warns(data: object) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                warns_type_0 = cast(list[str], data)

                return warns_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        warns = _parse_warns(_d.pop("warns", UNSET))

        def _parse_errors(data: object) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                errors_type_0 = cast(list[str], data)

                return errors_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        errors = _parse_errors(_d.pop("errors", UNSET))

        def _parse_accrued_interest(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        accrued_interest = _parse_accrued_interest(_d.pop("accruedInterest", UNSET))

        def _parse_action(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        action = _parse_action(_d.pop("action", UNSET))

        def _parse_order_id(data: object) -> int | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | str | Unset, data)

        order_id = _parse_order_id(_d.pop("order_id", UNSET))

        def _parse_cqe(data: object) -> None | PreviewFollowUp | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                cqe_type_0 = PreviewFollowUp.from_dict(data)

                return cqe_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | PreviewFollowUp | Unset, data)

        cqe = _parse_cqe(_d.pop("cqe", UNSET))

        def _parse_data(data: object) -> list[PreviewFigure] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                data_type_0 = []
                _data_type_0 = data
                for data_type_0_item_data in _data_type_0:
                    data_type_0_item = PreviewFigure.from_dict(data_type_0_item_data)

                    data_type_0.append(data_type_0_item)

                return data_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[PreviewFigure] | None | Unset, data)

        data = _parse_data(_d.pop("data", UNSET))

        _model = cls(
            amount=amount,
            warn=warn,
            error=error,
            equity=equity,
            initial=initial,
            maintenance=maintenance,
            position=position,
            warns=warns,
            errors=errors,
            accrued_interest=accrued_interest,
            action=action,
            order_id=order_id,
            cqe=cqe,
            data=data,
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
