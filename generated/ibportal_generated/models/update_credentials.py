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
    from ..models.update_email import UpdateEmail
    from ..models.update_password import UpdatePassword


T = TypeVar("T", bound="UpdateCredentials")


@_attrs_define
class UpdateCredentials:
    update_email: UpdateEmail | Unset = UNSET
    update_password: UpdatePassword | Unset = UNSET
    account_id: str | Unset = UNSET
    reference_user_name: str | Unset = UNSET
    """ User name of the person, see `management.details`. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "update_email": "updateEmail",
        "update_password": "updatePassword",
        "account_id": "accountId",
        "reference_user_name": "referenceUserName",
    }

    def to_dict(self) -> dict[str, Any]:
        update_email: dict[str, Any] | Unset = UNSET
        if not isinstance(self.update_email, Unset):
            update_email = self.update_email.to_dict()

        update_password: dict[str, Any] | Unset = UNSET
        if not isinstance(self.update_password, Unset):
            update_password = self.update_password.to_dict()

        account_id = self.account_id

        reference_user_name = self.reference_user_name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if update_email is not UNSET:
            field_dict["updateEmail"] = update_email
        if update_password is not UNSET:
            field_dict["updatePassword"] = update_password
        if account_id is not UNSET:
            field_dict["accountId"] = account_id
        if reference_user_name is not UNSET:
            field_dict["referenceUserName"] = reference_user_name

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
