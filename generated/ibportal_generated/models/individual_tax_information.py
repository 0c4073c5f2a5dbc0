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
    from ..models.form_crs import FormCRS
    from ..models.form_w8ben import FormW8BEN
    from ..models.form_w8bene import FormW8BENE
    from ..models.form_w9 import FormW9


T = TypeVar("T", bound="IndividualTaxInformation")


@_attrs_define
class IndividualTaxInformation:
    w9: FormW9 | Unset = UNSET
    """ IRS form W-9: for US persons. """
    w_8_ben: FormW8BEN | Unset = UNSET
    """ IRS form W-8BEN: for persons outside the US. """
    crs: FormCRS | Unset = UNSET
    """ Self-certification under the OECD's common reporting standard; entities and who controls them. """
    w_8_ben_e: FormW8BENE | Unset = UNSET
    """ IRS form W-8BEN-E. The fields `part...` are its boxes, named by part, line and letter: `part314A` is part
    III, line 14a. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "w_8_ben": "w8Ben",
        "w_8_ben_e": "w8BenE",
    }

    def to_dict(self) -> dict[str, Any]:
        w9: dict[str, Any] | Unset = UNSET
        if not isinstance(self.w9, Unset):
            w9 = self.w9.to_dict()

        w_8_ben: dict[str, Any] | Unset = UNSET
        if not isinstance(self.w_8_ben, Unset):
            w_8_ben = self.w_8_ben.to_dict()

        crs: dict[str, Any] | Unset = UNSET
        if not isinstance(self.crs, Unset):
            crs = self.crs.to_dict()

        w_8_ben_e: dict[str, Any] | Unset = UNSET
        if not isinstance(self.w_8_ben_e, Unset):
            w_8_ben_e = self.w_8_ben_e.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if w9 is not UNSET:
            field_dict["w9"] = w9
        if w_8_ben is not UNSET:
            field_dict["w8Ben"] = w_8_ben
        if crs is not UNSET:
            field_dict["crs"] = crs
        if w_8_ben_e is not UNSET:
            field_dict["w8BenE"] = w_8_ben_e

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
