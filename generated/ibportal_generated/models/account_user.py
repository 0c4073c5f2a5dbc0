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
    from ..models.account_user_entity import AccountUserEntity


T = TypeVar("T", bound="AccountUser")


@_attrs_define
class AccountUser:
    role_id: str | Unset = UNSET
    """ The user's part in the account, such as `OWNER` or `Trustee`. """
    has_right_code_ind: bool | Unset = UNSET
    """ Internal to IBKR. """
    user_name: str | Unset = UNSET
    entity: AccountUserEntity | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "role_id": "roleId",
        "has_right_code_ind": "hasRightCodeInd",
        "user_name": "userName",
    }

    def to_dict(self) -> dict[str, Any]:
        role_id = self.role_id

        has_right_code_ind = self.has_right_code_ind

        user_name = self.user_name

        entity: dict[str, Any] | Unset = UNSET
        if not isinstance(self.entity, Unset):
            entity = self.entity.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if role_id is not UNSET:
            field_dict["roleId"] = role_id
        if has_right_code_ind is not UNSET:
            field_dict["hasRightCodeInd"] = has_right_code_ind
        if user_name is not UNSET:
            field_dict["userName"] = user_name
        if entity is not UNSET:
            field_dict["entity"] = entity

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
