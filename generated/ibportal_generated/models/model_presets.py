from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

T = TypeVar("T", bound="ModelPresets")


@_attrs_define
class ModelPresets:
    avoid_negative_cash_in_independent: bool | Unset = UNSET
    """ Avoid what would make the cash outside of models negative. """
    close_divest_independent_position: bool | Unset = UNSET
    """ When divesting, close positions outside of models too instead of leaving a rest. """
    fully_invest_existing_long_positions: bool | Unset = UNSET
    """ Use long positions outside of models to the full for reaching targets; IBKR's texts differ here. """
    keep_model_open: bool | Unset = UNSET
    """ Keep the model open for accounts that have divested wholly. """
    prefer_cross_with_independent: bool | Unset = UNSET
    """ Rather cross with the account's part outside of models than send an order to the market. """
    prefer_transfer_from_independent: bool | Unset = UNSET
    """ Rather transfer a position the account holds outside of models than buy it anew. """
    req_id: int | Unset = UNSET
    """ The request's number. """
    round_allocation_quantity_to_exchange_board_lot: bool | Unset = UNSET
    """ Round quantities to the exchange's board lots. """
    subscription_status: int | Unset = UNSET
    """ 1 when the reply is complete, which it is at once here. """
    use_non_base_ccy: bool | Unset = UNSET
    """ Pay from balances in other currencies than the base currency too. """
    use_tolerance_range: bool | Unset = UNSET
    """ Leave instruments alone whose imbalance is within the tolerance range. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "avoid_negative_cash_in_independent": "avoidNegativeCashInIndependent",
        "close_divest_independent_position": "closeDivestIndependentPosition",
        "fully_invest_existing_long_positions": "fullyInvestExistingLongPositions",
        "keep_model_open": "keepModelOpen",
        "prefer_cross_with_independent": "preferCrossWithIndependent",
        "prefer_transfer_from_independent": "preferTransferFromIndependent",
        "req_id": "reqID",
        "round_allocation_quantity_to_exchange_board_lot": "roundAllocationQuantityToExchangeBoardLot",
        "subscription_status": "subscriptionStatus",
        "use_non_base_ccy": "useNonBaseCcy",
        "use_tolerance_range": "useToleranceRange",
    }

    def to_dict(self) -> dict[str, Any]:
        avoid_negative_cash_in_independent = self.avoid_negative_cash_in_independent

        close_divest_independent_position = self.close_divest_independent_position

        fully_invest_existing_long_positions = self.fully_invest_existing_long_positions

        keep_model_open = self.keep_model_open

        prefer_cross_with_independent = self.prefer_cross_with_independent

        prefer_transfer_from_independent = self.prefer_transfer_from_independent

        req_id = self.req_id

        round_allocation_quantity_to_exchange_board_lot = self.round_allocation_quantity_to_exchange_board_lot

        subscription_status = self.subscription_status

        use_non_base_ccy = self.use_non_base_ccy

        use_tolerance_range = self.use_tolerance_range

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if avoid_negative_cash_in_independent is not UNSET:
            field_dict["avoidNegativeCashInIndependent"] = avoid_negative_cash_in_independent
        if close_divest_independent_position is not UNSET:
            field_dict["closeDivestIndependentPosition"] = close_divest_independent_position
        if fully_invest_existing_long_positions is not UNSET:
            field_dict["fullyInvestExistingLongPositions"] = fully_invest_existing_long_positions
        if keep_model_open is not UNSET:
            field_dict["keepModelOpen"] = keep_model_open
        if prefer_cross_with_independent is not UNSET:
            field_dict["preferCrossWithIndependent"] = prefer_cross_with_independent
        if prefer_transfer_from_independent is not UNSET:
            field_dict["preferTransferFromIndependent"] = prefer_transfer_from_independent
        if req_id is not UNSET:
            field_dict["reqID"] = req_id
        if round_allocation_quantity_to_exchange_board_lot is not UNSET:
            field_dict["roundAllocationQuantityToExchangeBoardLot"] = round_allocation_quantity_to_exchange_board_lot
        if subscription_status is not UNSET:
            field_dict["subscriptionStatus"] = subscription_status
        if use_non_base_ccy is not UNSET:
            field_dict["useNonBaseCcy"] = use_non_base_ccy
        if use_tolerance_range is not UNSET:
            field_dict["useToleranceRange"] = use_tolerance_range

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
