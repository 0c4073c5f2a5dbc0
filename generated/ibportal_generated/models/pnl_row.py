from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

T = TypeVar("T", bound="PnlRow")


@_attrs_define
class PnlRow:
    row_type: int | Unset = UNSET
    """ 1 for an individual account's row. """
    dpl: float | Unset = UNSET
    """ Daily profit and loss, in base currency. """
    nl: float | Unset = UNSET
    """ Net liquidation value. """
    upl: float | Unset = UNSET
    """ Unrealised profit and loss. """
    uel: float | Unset = UNSET
    """ Excess liquidity, not rounded. """
    el: float | Unset = UNSET
    """ Excess liquidity. """
    mv: float | Unset = UNSET
    """ Market value of the positions, as the stream describes it; margin value, as the older page does. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "row_type": "rowType",
    }

    def to_dict(self) -> dict[str, Any]:
        row_type = self.row_type

        dpl = self.dpl

        nl = self.nl

        upl = self.upl

        uel = self.uel

        el = self.el

        mv = self.mv

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if row_type is not UNSET:
            field_dict["rowType"] = row_type
        if dpl is not UNSET:
            field_dict["dpl"] = dpl
        if nl is not UNSET:
            field_dict["nl"] = nl
        if upl is not UNSET:
            field_dict["upl"] = upl
        if uel is not UNSET:
            field_dict["uel"] = uel
        if el is not UNSET:
            field_dict["el"] = el
        if mv is not UNSET:
            field_dict["mv"] = mv

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
