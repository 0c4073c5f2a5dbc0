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
    from ..models.document_submission import DocumentSubmission
    from ..models.trading_permission import TradingPermission


T = TypeVar("T", bound="AddTradingPermissions")


@_attrs_define
class AddTradingPermissions:
    trading_permissions: list[TradingPermission] | Unset = UNSET
    document_submission: DocumentSubmission | Unset = UNSET
    account_id: str | Unset = UNSET
    option_level: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "trading_permissions": "tradingPermissions",
        "document_submission": "documentSubmission",
        "account_id": "accountId",
        "option_level": "optionLevel",
    }

    def to_dict(self) -> dict[str, Any]:
        trading_permissions: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.trading_permissions, Unset):
            trading_permissions = []
            for trading_permissions_item_data in self.trading_permissions:
                trading_permissions_item = trading_permissions_item_data.to_dict()
                trading_permissions.append(trading_permissions_item)

        document_submission: dict[str, Any] | Unset = UNSET
        if not isinstance(self.document_submission, Unset):
            document_submission = self.document_submission.to_dict()

        account_id = self.account_id

        option_level = self.option_level

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if trading_permissions is not UNSET:
            field_dict["tradingPermissions"] = trading_permissions
        if document_submission is not UNSET:
            field_dict["documentSubmission"] = document_submission
        if account_id is not UNSET:
            field_dict["accountId"] = account_id
        if option_level is not UNSET:
            field_dict["optionLevel"] = option_level

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
