from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

T = TypeVar("T", bound="ContraBrokerInfo")


@_attrs_define
class ContraBrokerInfo:
    account_type: str
    """ `INDIVIDUAL`, `ORG`, `POOL` or `COMPANY`. """
    broker_name: str
    """ The other broker, spelt as in the list of participating brokers. """
    broker_account_id: str
    """ The account at the other broker. """
    country: str
    """ Country of the other broker, in words. """
    contact_email: str
    contact_phone: str
    depository_id: str | Unset = UNSET
    """ The other broker's number at its depository. """
    contact_name: str | Unset = UNSET
    account_title: str | Unset = UNSET
    """ Title of the account. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "account_type": "accountType",
        "broker_name": "brokerName",
        "broker_account_id": "brokerAccountId",
        "contact_email": "contactEmail",
        "contact_phone": "contactPhone",
        "depository_id": "depositoryId",
        "contact_name": "contactName",
        "account_title": "accountTitle",
    }

    def to_dict(self) -> dict[str, Any]:
        account_type = self.account_type

        broker_name = self.broker_name

        broker_account_id = self.broker_account_id

        country = self.country

        contact_email = self.contact_email

        contact_phone = self.contact_phone

        depository_id = self.depository_id

        contact_name = self.contact_name

        account_title = self.account_title

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "accountType": account_type,
                "brokerName": broker_name,
                "brokerAccountId": broker_account_id,
                "country": country,
                "contactEmail": contact_email,
                "contactPhone": contact_phone,
            }
        )
        if depository_id is not UNSET:
            field_dict["depositoryId"] = depository_id
        if contact_name is not UNSET:
            field_dict["contactName"] = contact_name
        if account_title is not UNSET:
            field_dict["accountTitle"] = account_title

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
