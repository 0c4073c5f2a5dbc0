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
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.individual import Individual
    from ..models.legal_entity import LegalEntity


T = TypeVar("T", bound="TrusteeEntityType")


_NAMES: dict[str, str] = {
    "legal_entity": "legalEntity",
}


@_attrs_define
class TrusteeEntityType:
    legal_entity: LegalEntity | Unset = UNSET
    employees: list[Individual] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        legal_entity: dict[str, Any] | Unset = UNSET
        if not isinstance(self.legal_entity, Unset):
            legal_entity = self.legal_entity.to_dict()

        employees: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.employees, Unset):
            employees = []
            for employees_item_data in self.employees:
                employees_item = employees_item_data.to_dict()
                employees.append(employees_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if legal_entity is not UNSET:
            field_dict["legalEntity"] = legal_entity
        if employees is not UNSET:
            field_dict["employees"] = employees

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.individual import Individual  # noqa: PLC0415
        from ..models.legal_entity import LegalEntity  # noqa: PLC0415

        _d = dict(src_dict)
        _legal_entity = _d.pop("legalEntity", UNSET)
        legal_entity: LegalEntity | Unset
        if isinstance(_legal_entity, Unset):
            legal_entity = UNSET
        else:
            legal_entity = LegalEntity.from_dict(_legal_entity)

        _employees = _d.pop("employees", UNSET)
        employees: list[Individual] | Unset = UNSET
        if _employees is not UNSET:
            employees = []
            for employees_item_data in _employees:
                employees_item = Individual.from_dict(employees_item_data)

                employees.append(employees_item)

        _model = cls(
            legal_entity=legal_entity,
            employees=employees,
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
