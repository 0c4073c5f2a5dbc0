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
from ..models.application_application_language import (
    ApplicationApplicationLanguage,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.add_additional_account import AddAdditionalAccount
    from ..models.application_account import ApplicationAccount
    from ..models.application_user import ApplicationUser
    from ..models.customer import Customer
    from ..models.document import Document
    from ..models.questionnaires import Questionnaires


T = TypeVar("T", bound="Application")


@_attrs_define
class Application:
    """A customer, the accounts to open, the users who log in, and the signed papers. Countries are ISO 3166-1 alpha-3,
    states ISO 3166-2, dates `YYYY-MM-DD`, texts ASCII. Which fields are needed differs with the sender's agreement and
    the kind of account.

    """

    customer: Customer | Unset = UNSET
    accounts: list[ApplicationAccount] | Unset = UNSET
    users: list[ApplicationUser] | Unset = UNSET
    documents: list[Document] | Unset = UNSET
    additional_accounts: list[AddAdditionalAccount] | Unset = UNSET
    """ Further accounts for the same customer. """
    master_account_id: str | Unset = UNSET
    """ Master account under which to open, for senders with several. """
    id: str | Unset = UNSET
    input_language: ApplicationApplicationLanguage | Unset = UNSET
    """ Language of the answers. """
    translation: bool | Unset = UNSET
    """ True when the answers come in two languages, once `translated`. """
    paper_account: bool | Unset = UNSET
    """ True to open a paper-trading account as well. """
    questionnaires: Questionnaires | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "additional_accounts": "additionalAccounts",
        "master_account_id": "masterAccountId",
        "input_language": "inputLanguage",
        "paper_account": "paperAccount",
    }

    def to_dict(self) -> dict[str, Any]:
        customer: dict[str, Any] | Unset = UNSET
        if not isinstance(self.customer, Unset):
            customer = self.customer.to_dict()

        accounts: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.accounts, Unset):
            accounts = []
            for accounts_item_data in self.accounts:
                accounts_item = accounts_item_data.to_dict()
                accounts.append(accounts_item)

        users: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.users, Unset):
            users = []
            for users_item_data in self.users:
                users_item = users_item_data.to_dict()
                users.append(users_item)

        documents: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.documents, Unset):
            documents = []
            for documents_item_data in self.documents:
                documents_item = documents_item_data.to_dict()
                documents.append(documents_item)

        additional_accounts: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.additional_accounts, Unset):
            additional_accounts = []
            for additional_accounts_item_data in self.additional_accounts:
                additional_accounts_item = additional_accounts_item_data.to_dict()
                additional_accounts.append(additional_accounts_item)

        master_account_id = self.master_account_id

        id = self.id

        input_language: str | Unset = UNSET
        if not isinstance(self.input_language, Unset):
            input_language = self.input_language

        translation = self.translation

        paper_account = self.paper_account

        questionnaires: dict[str, Any] | Unset = UNSET
        if not isinstance(self.questionnaires, Unset):
            questionnaires = self.questionnaires.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if customer is not UNSET:
            field_dict["customer"] = customer
        if accounts is not UNSET:
            field_dict["accounts"] = accounts
        if users is not UNSET:
            field_dict["users"] = users
        if documents is not UNSET:
            field_dict["documents"] = documents
        if additional_accounts is not UNSET:
            field_dict["additionalAccounts"] = additional_accounts
        if master_account_id is not UNSET:
            field_dict["masterAccountId"] = master_account_id
        if id is not UNSET:
            field_dict["id"] = id
        if input_language is not UNSET:
            field_dict["inputLanguage"] = input_language
        if translation is not UNSET:
            field_dict["translation"] = translation
        if paper_account is not UNSET:
            field_dict["paperAccount"] = paper_account
        if questionnaires is not UNSET:
            field_dict["questionnaires"] = questionnaires

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
