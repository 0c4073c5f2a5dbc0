from __future__ import annotations

from collections.abc import Mapping
from typing import (
    Any,
    ClassVar,
    TypeVar,
)

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..models.source_deposit_instruction_type import (
    SourceDepositInstructionType,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="SourceDepositInstruction")


@_attrs_define
class SourceDepositInstruction:
    """The open-banking deposit link that withdrawals shall use. IBKR's pages of late 2026 call this field
    `sourceDepositInstruction`.

    """

    type_: SourceDepositInstructionType
    name: str | Unset = UNSET
    """ The name of the deposit link. """
    ib_reference_id: int | Unset = UNSET
    """ IBKR's reference of the deposit link, as an alternative to its name. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "type_": "type",
        "ib_reference_id": "ibReferenceId",
    }

    def to_dict(self) -> dict[str, Any]:
        type_: str = self.type_

        name = self.name

        ib_reference_id = self.ib_reference_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if ib_reference_id is not UNSET:
            field_dict["ibReferenceId"] = ib_reference_id

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
