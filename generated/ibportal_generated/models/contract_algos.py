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
    from ..models.algo import Algo


T = TypeVar("T", bound="ContractAlgos")


_NAMES: dict[str, str] = {}


@_attrs_define
class ContractAlgos:
    algos: list[Algo] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        algos: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.algos, Unset):
            algos = []
            for algos_item_data in self.algos:
                algos_item = algos_item_data.to_dict()
                algos.append(algos_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if algos is not UNSET:
            field_dict["algos"] = algos

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.algo import Algo  # noqa: PLC0415

        _d = dict(src_dict)
        _algos = _d.pop("algos", UNSET)
        algos: list[Algo] | Unset = UNSET
        if _algos is not UNSET:
            algos = []
            for algos_item_data in _algos:
                algos_item = Algo.from_dict(algos_item_data)

                algos.append(algos_item)

        _model = cls(
            algos=algos,
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
