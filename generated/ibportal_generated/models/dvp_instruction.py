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
from ..models.dvp_instruction_application_asset_class import (
    DVPInstructionApplicationAssetClass,
)
from ..models.dvp_instruction_application_exchange import (
    DVPInstructionApplicationExchange,
)
from ..models.dvp_instruction_role import DVPInstructionRole
from ..models.dvp_instruction_tx_group_code import (
    DVPInstructionTxGroupCode,
)
from ..models.dvp_instruction_type import DVPInstructionType
from ..types import UNSET, Unset

T = TypeVar("T", bound="DVPInstruction")


@_attrs_define
class DVPInstruction:
    """Where trades are given up or settled: delivery against payment."""

    id: str | Unset = UNSET
    external_id: str | Unset = UNSET
    external_account_id: str | Unset = UNSET
    """ The caller's id of the account. """
    account_id: str | Unset = UNSET
    name: str | Unset = UNSET
    type_: DVPInstructionType | Unset = UNSET
    """ System by which it settles: `DTCID`, `NSCC`, `CMTA` (options clearing), `GUS` (futures give-up), `OCCSSF`.
    """
    role: DVPInstructionRole | Unset = UNSET
    """ Part the agent plays; IBKR does not explain `E`, `C` and `B`. """
    agent_id: str | Unset = UNSET
    """ Number of the agent bank or clearing firm. """
    firm_id: str | Unset = UNSET
    """ Number of the firm at the clearing house. """
    agent_name: str | Unset = UNSET
    account_name: str | Unset = UNSET
    day_do_id: str | Unset = UNSET
    """ Id of the standing instruction for the day's trades; not explained. """
    tx_group_code: DVPInstructionTxGroupCode | Unset = UNSET
    """ IBKR does not explain `G`, `Z`, `R` and `N`. """
    broker_code: str | Unset = UNSET
    asset_class: DVPInstructionApplicationAssetClass | Unset = UNSET
    exchange: DVPInstructionApplicationExchange | Unset = UNSET
    prepay_tax: bool | Unset = UNSET
    """ Whether taxes are paid at once. """
    prepay_commission: bool | Unset = UNSET
    """ Whether commissions are paid at once. """
    expiry: str | Unset = UNSET
    default: bool | Unset = UNSET
    """ Whether it holds for trades without an instruction of their own. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "external_id": "externalId",
        "external_account_id": "externalAccountID",
        "account_id": "accountID",
        "type_": "type",
        "agent_id": "agentID",
        "firm_id": "firmID",
        "agent_name": "agentName",
        "account_name": "accountName",
        "day_do_id": "dayDoID",
        "tx_group_code": "txGroupCode",
        "broker_code": "brokerCode",
        "asset_class": "assetClass",
        "prepay_tax": "prepayTax",
        "prepay_commission": "prepayCommission",
    }

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        external_id = self.external_id

        external_account_id = self.external_account_id

        account_id = self.account_id

        name = self.name

        type_: str | Unset = UNSET
        if not isinstance(self.type_, Unset):
            type_ = self.type_

        role: str | Unset = UNSET
        if not isinstance(self.role, Unset):
            role = self.role

        agent_id = self.agent_id

        firm_id = self.firm_id

        agent_name = self.agent_name

        account_name = self.account_name

        day_do_id = self.day_do_id

        tx_group_code: str | Unset = UNSET
        if not isinstance(self.tx_group_code, Unset):
            tx_group_code = self.tx_group_code

        broker_code = self.broker_code

        asset_class: str | Unset = UNSET
        if not isinstance(self.asset_class, Unset):
            asset_class = self.asset_class

        exchange: str | Unset = UNSET
        if not isinstance(self.exchange, Unset):
            exchange = self.exchange

        prepay_tax = self.prepay_tax

        prepay_commission = self.prepay_commission

        expiry = self.expiry

        default = self.default

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if external_id is not UNSET:
            field_dict["externalId"] = external_id
        if external_account_id is not UNSET:
            field_dict["externalAccountID"] = external_account_id
        if account_id is not UNSET:
            field_dict["accountID"] = account_id
        if name is not UNSET:
            field_dict["name"] = name
        if type_ is not UNSET:
            field_dict["type"] = type_
        if role is not UNSET:
            field_dict["role"] = role
        if agent_id is not UNSET:
            field_dict["agentID"] = agent_id
        if firm_id is not UNSET:
            field_dict["firmID"] = firm_id
        if agent_name is not UNSET:
            field_dict["agentName"] = agent_name
        if account_name is not UNSET:
            field_dict["accountName"] = account_name
        if day_do_id is not UNSET:
            field_dict["dayDoID"] = day_do_id
        if tx_group_code is not UNSET:
            field_dict["txGroupCode"] = tx_group_code
        if broker_code is not UNSET:
            field_dict["brokerCode"] = broker_code
        if asset_class is not UNSET:
            field_dict["assetClass"] = asset_class
        if exchange is not UNSET:
            field_dict["exchange"] = exchange
        if prepay_tax is not UNSET:
            field_dict["prepayTax"] = prepay_tax
        if prepay_commission is not UNSET:
            field_dict["prepayCommission"] = prepay_commission
        if expiry is not UNSET:
            field_dict["expiry"] = expiry
        if default is not UNSET:
            field_dict["default"] = default

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
