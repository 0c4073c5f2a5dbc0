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
    from ..models.application_account import ApplicationAccount
    from ..models.application_user import ApplicationUser
    from ..models.customer import Customer
    from ..models.document import Document


T = TypeVar("T", bound="AddAdditionalAccount")


_NAMES: dict[str, str] = {
    "account_id": "accountId",
}


@_attrs_define
class AddAdditionalAccount:
    customer: Customer | Unset = UNSET
    account: ApplicationAccount | Unset = UNSET
    """ An account to open. """
    documents: list[Document] | Unset = UNSET
    users: list[ApplicationUser] | Unset = UNSET
    account_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        customer: dict[str, Any] | Unset = UNSET
        if not isinstance(self.customer, Unset):
            customer = self.customer.to_dict()

        account: dict[str, Any] | Unset = UNSET
        if not isinstance(self.account, Unset):
            account = self.account.to_dict()

        documents: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.documents, Unset):
            documents = []
            for documents_item_data in self.documents:
                documents_item = documents_item_data.to_dict()
                documents.append(documents_item)

        users: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.users, Unset):
            users = []
            for users_item_data in self.users:
                users_item = users_item_data.to_dict()
                users.append(users_item)

        account_id = self.account_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if customer is not UNSET:
            field_dict["customer"] = customer
        if account is not UNSET:
            field_dict["account"] = account
        if documents is not UNSET:
            field_dict["documents"] = documents
        if users is not UNSET:
            field_dict["users"] = users
        if account_id is not UNSET:
            field_dict["accountId"] = account_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.application_account import ApplicationAccount  # noqa: PLC0415
        from ..models.application_user import ApplicationUser  # noqa: PLC0415
        from ..models.customer import Customer  # noqa: PLC0415
        from ..models.document import Document  # noqa: PLC0415

        _d = dict(src_dict)
        _customer = _d.pop("customer", UNSET)
        customer: Customer | Unset
        if isinstance(_customer, Unset):
            customer = UNSET
        else:
            customer = Customer.from_dict(_customer)

        _account = _d.pop("account", UNSET)
        account: ApplicationAccount | Unset
        if isinstance(_account, Unset):
            account = UNSET
        else:
            account = ApplicationAccount.from_dict(_account)

        _documents = _d.pop("documents", UNSET)
        documents: list[Document] | Unset = UNSET
        if _documents is not UNSET:
            documents = []
            for documents_item_data in _documents:
                documents_item = Document.from_dict(documents_item_data)

                documents.append(documents_item)

        _users = _d.pop("users", UNSET)
        users: list[ApplicationUser] | Unset = UNSET
        if _users is not UNSET:
            users = []
            for users_item_data in _users:
                users_item = ApplicationUser.from_dict(users_item_data)

                users.append(users_item)

        account_id = _d.pop("accountId", UNSET)

        _model = cls(
            customer=customer,
            account=account,
            documents=documents,
            users=users,
            account_id=account_id,
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
