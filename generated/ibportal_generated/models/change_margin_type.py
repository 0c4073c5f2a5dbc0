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


T = TypeVar("T", bound="ChangeMarginType")


@_attrs_define
class ChangeMarginType:
    document_submission: DocumentSubmission | Unset = UNSET
    account_id: str | Unset = UNSET
    operation: str | Unset = UNSET
    """ Upgrade or downgrade; values are not published. """
    new_margin: str | Unset = UNSET
    """ `Cash`, `Margin`, `RegT` or `PortfolioMargin`. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "document_submission": "documentSubmission",
        "account_id": "accountId",
        "new_margin": "newMargin",
    }

    def to_dict(self) -> dict[str, Any]:
        document_submission: dict[str, Any] | Unset = UNSET
        if not isinstance(self.document_submission, Unset):
            document_submission = self.document_submission.to_dict()

        account_id = self.account_id

        operation = self.operation

        new_margin = self.new_margin

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if document_submission is not UNSET:
            field_dict["documentSubmission"] = document_submission
        if account_id is not UNSET:
            field_dict["accountId"] = account_id
        if operation is not UNSET:
            field_dict["operation"] = operation
        if new_margin is not UNSET:
            field_dict["newMargin"] = new_margin

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
