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
    from ..models.form_crs import FormCRS
    from ..models.form_w8ben import FormW8BEN
    from ..models.form_w8bene import FormW8BENE
    from ..models.form_w9 import FormW9


T = TypeVar("T", bound="IndividualTaxInformation")


_NAMES: dict[str, str] = {
    "w_8_ben": "w8Ben",
    "w_8_ben_e": "w8BenE",
}


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
        from ..models.form_crs import FormCRS  # noqa: PLC0415
        from ..models.form_w8ben import FormW8BEN  # noqa: PLC0415
        from ..models.form_w8bene import FormW8BENE  # noqa: PLC0415
        from ..models.form_w9 import FormW9  # noqa: PLC0415

        _d = dict(src_dict)
        _w9 = _d.pop("w9", UNSET)
        w9: FormW9 | Unset
        if isinstance(_w9, Unset):
            w9 = UNSET
        else:
            w9 = FormW9.from_dict(_w9)

        _w_8_ben = _d.pop("w8Ben", UNSET)
        w_8_ben: FormW8BEN | Unset
        if isinstance(_w_8_ben, Unset):
            w_8_ben = UNSET
        else:
            w_8_ben = FormW8BEN.from_dict(_w_8_ben)

        _crs = _d.pop("crs", UNSET)
        crs: FormCRS | Unset
        if isinstance(_crs, Unset):
            crs = UNSET
        else:
            crs = FormCRS.from_dict(_crs)

        _w_8_ben_e = _d.pop("w8BenE", UNSET)
        w_8_ben_e: FormW8BENE | Unset
        if isinstance(_w_8_ben_e, Unset):
            w_8_ben_e = UNSET
        else:
            w_8_ben_e = FormW8BENE.from_dict(_w_8_ben_e)

        _model = cls(
            w9=w9,
            w_8_ben=w_8_ben,
            crs=crs,
            w_8_ben_e=w_8_ben_e,
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
