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
    from ..models.update_email import UpdateEmail
    from ..models.update_password import UpdatePassword


T = TypeVar("T", bound="UpdateCredentials")


_NAMES: dict[str, str] = {
    "update_email": "updateEmail",
    "update_password": "updatePassword",
    "account_id": "accountId",
    "reference_user_name": "referenceUserName",
}


@_attrs_define
class UpdateCredentials:
    update_email: UpdateEmail | Unset = UNSET
    update_password: UpdatePassword | Unset = UNSET
    account_id: str | Unset = UNSET
    reference_user_name: str | Unset = UNSET
    """ User name of the person, see `management.details`. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

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
        from ..models.update_email import UpdateEmail  # noqa: PLC0415
        from ..models.update_password import UpdatePassword  # noqa: PLC0415

        _d = dict(src_dict)
        _update_email = _d.pop("updateEmail", UNSET)
        update_email: UpdateEmail | Unset
        if isinstance(_update_email, Unset):
            update_email = UNSET
        else:
            update_email = UpdateEmail.from_dict(_update_email)

        _update_password = _d.pop("updatePassword", UNSET)
        update_password: UpdatePassword | Unset
        if isinstance(_update_password, Unset):
            update_password = UNSET
        else:
            update_password = UpdatePassword.from_dict(_update_password)

        account_id = _d.pop("accountId", UNSET)

        reference_user_name = _d.pop("referenceUserName", UNSET)

        _model = cls(
            update_email=update_email,
            update_password=update_password,
            account_id=account_id,
            reference_user_name=reference_user_name,
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
