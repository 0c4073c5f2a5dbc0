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
    from ..models.individual_ira_bene_identification import (
        IndividualIRABeneIdentification,
    )
    from ..models.individual_ira_bene_location import IndividualIRABeneLocation


T = TypeVar("T", bound="IndividualIRABene")


@_attrs_define
class IndividualIRABene:
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    date_of_birth: str | Unset = UNSET
    type_: str | Unset = UNSET
    """ Primary or contingent. """
    identification: IndividualIRABeneIdentification | Unset = UNSET
    location: IndividualIRABeneLocation | Unset = UNSET
    """ Address; keys are not published. """
    relationship: str | Unset = UNSET
    ownership: int | Unset = UNSET
    """ Share, in percent. """
    per_stripes: str | Unset = UNSET
    """ Whether the share passes to the beneficiary's children (per stirpes); IBKR's spelling. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "first_name": "firstName",
        "last_name": "lastName",
        "date_of_birth": "dateOfBirth",
        "type_": "type",
        "per_stripes": "perStripes",
    }

    def to_dict(self) -> dict[str, Any]:
        first_name = self.first_name

        last_name = self.last_name

        date_of_birth = self.date_of_birth

        type_ = self.type_

        identification: dict[str, Any] | Unset = UNSET
        if not isinstance(self.identification, Unset):
            identification = self.identification.to_dict()

        location: dict[str, Any] | Unset = UNSET
        if not isinstance(self.location, Unset):
            location = self.location.to_dict()

        relationship = self.relationship

        ownership = self.ownership

        per_stripes = self.per_stripes

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if first_name is not UNSET:
            field_dict["firstName"] = first_name
        if last_name is not UNSET:
            field_dict["lastName"] = last_name
        if date_of_birth is not UNSET:
            field_dict["dateOfBirth"] = date_of_birth
        if type_ is not UNSET:
            field_dict["type"] = type_
        if identification is not UNSET:
            field_dict["identification"] = identification
        if location is not UNSET:
            field_dict["location"] = location
        if relationship is not UNSET:
            field_dict["relationship"] = relationship
        if ownership is not UNSET:
            field_dict["ownership"] = ownership
        if per_stripes is not UNSET:
            field_dict["perStripes"] = per_stripes

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
