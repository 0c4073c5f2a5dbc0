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
    from ..models.exercise_action import ExerciseAction
    from ..models.exercise_option import ExerciseOption


T = TypeVar("T", bound="ExerciseContent")


@_attrs_define
class ExerciseContent:
    """The state of an exercise, in full first, then what changed."""

    id: int | Unset = UNSET
    """ What to put in the answer. """
    user_action: list[ExerciseAction] | Unset = UNSET
    """ What can be answered. """
    contract: str | Unset = UNSET
    """ The option in words, `**` around its symbol. """
    sec_type: str | Unset = UNSET
    """ `OPT`. """
    underlying_symbol: str | Unset = UNSET
    """ Symbol of the underlying. """
    underlying_conid: str | Unset = UNSET
    """ Conid of the underlying, as text. """
    underlying_price: str | Unset = UNSET
    """ Price of the underlying, with the sign of its currency. """
    position: float | Unset = UNSET
    """ Contracts held. """
    deadline: str | Unset = UNSET
    """ Until when instructions are taken today, `16:25`. """
    morning_expiration: bool | Unset = UNSET
    """ Whether the option expires in the morning. """
    exercise: ExerciseOption | Unset = UNSET
    """ What can be done with the position now. """
    hold: ExerciseOption | Unset = UNSET
    """ What can be done with the position now. """
    qty_exercise: float | Unset = UNSET
    """ Contracts to be exercised. """
    qty_hold: float | Unset = UNSET
    """ Contracts to be held. """
    qty_lapse: float | Unset = UNSET
    """ Contracts to lapse. """
    submitted: float | Unset = UNSET
    """ Contracts submitted already. """
    revocable: bool | Unset = UNSET
    """ Whether what was submitted can be taken back. """
    loading: bool | Unset = UNSET
    """ Whether more is to come. """
    warning: str | Unset = UNSET
    """ Something to consider, such as an option in the money; needs no answer. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {}

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        user_action: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.user_action, Unset):
            user_action = []
            for user_action_item_data in self.user_action:
                user_action_item = user_action_item_data.to_dict()
                user_action.append(user_action_item)

        contract = self.contract

        sec_type = self.sec_type

        underlying_symbol = self.underlying_symbol

        underlying_conid = self.underlying_conid

        underlying_price = self.underlying_price

        position = self.position

        deadline = self.deadline

        morning_expiration = self.morning_expiration

        exercise: dict[str, Any] | Unset = UNSET
        if not isinstance(self.exercise, Unset):
            exercise = self.exercise.to_dict()

        hold: dict[str, Any] | Unset = UNSET
        if not isinstance(self.hold, Unset):
            hold = self.hold.to_dict()

        qty_exercise = self.qty_exercise

        qty_hold = self.qty_hold

        qty_lapse = self.qty_lapse

        submitted = self.submitted

        revocable = self.revocable

        loading = self.loading

        warning = self.warning

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if user_action is not UNSET:
            field_dict["user_action"] = user_action
        if contract is not UNSET:
            field_dict["contract"] = contract
        if sec_type is not UNSET:
            field_dict["sec_type"] = sec_type
        if underlying_symbol is not UNSET:
            field_dict["underlying_symbol"] = underlying_symbol
        if underlying_conid is not UNSET:
            field_dict["underlying_conid"] = underlying_conid
        if underlying_price is not UNSET:
            field_dict["underlying_price"] = underlying_price
        if position is not UNSET:
            field_dict["position"] = position
        if deadline is not UNSET:
            field_dict["deadline"] = deadline
        if morning_expiration is not UNSET:
            field_dict["morning_expiration"] = morning_expiration
        if exercise is not UNSET:
            field_dict["exercise"] = exercise
        if hold is not UNSET:
            field_dict["hold"] = hold
        if qty_exercise is not UNSET:
            field_dict["qty_exercise"] = qty_exercise
        if qty_hold is not UNSET:
            field_dict["qty_hold"] = qty_hold
        if qty_lapse is not UNSET:
            field_dict["qty_lapse"] = qty_lapse
        if submitted is not UNSET:
            field_dict["submitted"] = submitted
        if revocable is not UNSET:
            field_dict["revocable"] = revocable
        if loading is not UNSET:
            field_dict["loading"] = loading
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
