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
    from ..models.financial_information import FinancialInformation


T = TypeVar("T", bound="ChangeFinancialInformation")


@_attrs_define
class ChangeFinancialInformation:
    account_id: str | Unset = UNSET
    reference_user_name: str | Unset = UNSET
    """ User name of the person, see `management.details`. """
    new_financial_information: FinancialInformation | Unset = UNSET
    """ Worth and income. A number below 101 is taken for a range id of `reference.enumeration` `fin-info-ranges`,
    any other for an amount in the base currency of the account. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "account_id": "accountId",
        "reference_user_name": "referenceUserName",
        "new_financial_information": "newFinancialInformation",
    }

    def to_dict(self) -> dict[str, Any]:
        account_id = self.account_id

        reference_user_name = self.reference_user_name

        new_financial_information: dict[str, Any] | Unset = UNSET
        if not isinstance(self.new_financial_information, Unset):
            new_financial_information = self.new_financial_information.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if account_id is not UNSET:
            field_dict["accountId"] = account_id
        if reference_user_name is not UNSET:
            field_dict["referenceUserName"] = reference_user_name
        if new_financial_information is not UNSET:
            field_dict["newFinancialInformation"] = new_financial_information

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
