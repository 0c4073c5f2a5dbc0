from __future__ import annotations

from collections.abc import Mapping
from typing import (
    Any,
    ClassVar,
    TypeVar,
)

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

T = TypeVar("T", bound="StatementRequest")


@_attrs_define
class StatementRequest:
    account_id: str
    """ The account, or the master account when `accountIds` is given. """
    start_date: str
    """ First period: `YYYY`, `YYYYMM` or `YYYYMMDD`. """
    end_date: str
    """ Last period, in the form of `startDate`; at most 365 days later. """
    account_ids: list[str] | Unset = UNSET
    """ Several accounts in one statement. """
    multi_account_format: str | Unset = UNSET
    """ How several accounts come: `consolidate` merged into one, `concatenate` one after the other,
    `customConsolidate` a chosen group merged. """
    crypto_consol_if_available: bool | Unset = UNSET
    """ True to merge in the crypto segment of accounts that have one. """
    mime_type: str | Unset = UNSET
    """ `application/pdf`, `text/html` or `text/csv`; IBKR's guide promises PDF only. """
    language: str | Unset = UNSET
    """ `en`, `fr`, `de`, `es`, `it`, `pt`, `ru`, `ja`, `cn` (simplified Chinese) or `tw` (traditional Chinese). """
    gzip: bool | Unset = UNSET
    """ True to have the document compressed before it is encoded. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "account_id": "accountId",
        "start_date": "startDate",
        "end_date": "endDate",
        "account_ids": "accountIds",
        "multi_account_format": "multiAccountFormat",
        "crypto_consol_if_available": "cryptoConsolIfAvailable",
        "mime_type": "mimeType",
    }

    def to_dict(self) -> dict[str, Any]:
        account_id = self.account_id

        start_date = self.start_date

        end_date = self.end_date

        account_ids: list[str] | Unset = UNSET
        if not isinstance(self.account_ids, Unset):
            account_ids = self.account_ids

        multi_account_format = self.multi_account_format

        crypto_consol_if_available = self.crypto_consol_if_available

        mime_type = self.mime_type

        language = self.language

        gzip = self.gzip

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "accountId": account_id,
                "startDate": start_date,
                "endDate": end_date,
            }
        )
        if account_ids is not UNSET:
            field_dict["accountIds"] = account_ids
        if multi_account_format is not UNSET:
            field_dict["multiAccountFormat"] = multi_account_format
        if crypto_consol_if_available is not UNSET:
            field_dict["cryptoConsolIfAvailable"] = crypto_consol_if_available
        if mime_type is not UNSET:
            field_dict["mimeType"] = mime_type
        if language is not UNSET:
            field_dict["language"] = language
        if gzip is not UNSET:
            field_dict["gzip"] = gzip

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
