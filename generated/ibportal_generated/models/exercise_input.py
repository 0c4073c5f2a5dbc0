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
    from ..models.exercise_choice import ExerciseChoice


T = TypeVar("T", bound="ExerciseInput")


@_attrs_define
class ExerciseInput:
    """One answer in the conversation about an exercise."""

    id: str
    """ The `id` of the message that is answered: a number there, text here. """
    user_action: str
    """ One of the actions that message offered. """
    exercise: ExerciseChoice | Unset = UNSET
    """ How many options to exercise, and whether that is final. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {}

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        user_action = self.user_action

        exercise: dict[str, Any] | Unset = UNSET
        if not isinstance(self.exercise, Unset):
            exercise = self.exercise.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "user_action": user_action,
            }
        )
        if exercise is not UNSET:
            field_dict["exercise"] = exercise

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
