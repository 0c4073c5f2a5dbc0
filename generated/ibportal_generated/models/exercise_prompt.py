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


T = TypeVar("T", bound="ExercisePrompt")


@_attrs_define
class ExercisePrompt:
    """A question about an exercise."""

    id: int | Unset = UNSET
    """ What to put in the answer. """
    title: str | Unset = UNSET
    """ Kind of question, such as `Warning`. """
    text: str | Unset = UNSET
    """ The question. """
    user_actions: list[ExerciseAction] | Unset = UNSET
    """ What can be answered. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {}

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        title = self.title

        text = self.text

        user_actions: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.user_actions, Unset):
            user_actions = []
            for user_actions_item_data in self.user_actions:
                user_actions_item = user_actions_item_data.to_dict()
                user_actions.append(user_actions_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if title is not UNSET:
            field_dict["title"] = title
        if text is not UNSET:
            field_dict["text"] = text
        if user_actions is not UNSET:
            field_dict["user_actions"] = user_actions

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
