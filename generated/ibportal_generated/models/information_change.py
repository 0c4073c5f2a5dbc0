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
    from ..models.add_entity import AddEntity
    from ..models.delete_entity import DeleteEntity
    from ..models.update_entity import UpdateEntity


T = TypeVar("T", bound="InformationChange")


@_attrs_define
class InformationChange:
    """Persons and entities behind an account: add, change, remove."""

    add_entities: list[AddEntity] | Unset = UNSET
    update_entities: list[UpdateEntity] | Unset = UNSET
    delete_entities: list[DeleteEntity] | Unset = UNSET
    ib_account_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "add_entities": "addEntities",
        "update_entities": "updateEntities",
        "delete_entities": "deleteEntities",
        "ib_account_id": "ibAccountId",
    }

    def to_dict(self) -> dict[str, Any]:
        add_entities: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.add_entities, Unset):
            add_entities = []
            for add_entities_item_data in self.add_entities:
                add_entities_item = add_entities_item_data.to_dict()
                add_entities.append(add_entities_item)

        update_entities: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.update_entities, Unset):
            update_entities = []
            for update_entities_item_data in self.update_entities:
                update_entities_item = update_entities_item_data.to_dict()
                update_entities.append(update_entities_item)

        delete_entities: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.delete_entities, Unset):
            delete_entities = []
            for delete_entities_item_data in self.delete_entities:
                delete_entities_item = delete_entities_item_data.to_dict()
                delete_entities.append(delete_entities_item)

        ib_account_id = self.ib_account_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if add_entities is not UNSET:
            field_dict["addEntities"] = add_entities
        if update_entities is not UNSET:
            field_dict["updateEntities"] = update_entities
        if delete_entities is not UNSET:
            field_dict["deleteEntities"] = delete_entities
        if ib_account_id is not UNSET:
            field_dict["ibAccountId"] = ib_account_id

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
