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
    from ..models.portfolio_account_parent import PortfolioAccountParent


T = TypeVar("T", bound="PortfolioAccount")


@_attrs_define
class PortfolioAccount:
    account_id: str
    """ The account id once more; the one to use in paths. """
    prepaid_crypto_p: bool | Unset = UNSET
    """ Whether there is a prepaid crypto segment at Paxos. """
    prepaid_crypto_z: bool | Unset = UNSET
    """ Whether there is a prepaid crypto segment at Zero Hash. """
    account_alias: None | str | Unset = UNSET
    """ Name the user gave the account; null where none. """
    account_status: int | Unset = UNSET
    """ When the account was opened, in milliseconds since 1970; not a status. """
    account_title: str | Unset = UNSET
    """ Name of the holder; may be empty. """
    account_van: str | Unset = UNSET
    """ Virtual account number, or the account id where there is none. """
    acct_cust_type: str | Unset = UNSET
    """ Kind of holder, such as `INDIVIDUAL` or `LLC`. """
    brokerage_access: bool | Unset = UNSET
    """ Whether orders can reach the account; false where it is pending or restricted. """
    business_type: str | Unset = UNSET
    """ The part of IBKR that looks after the account; `INDEPENDENT` for an individual's. """
    category: str | Unset = UNSET
    """ Only used in special structures; mostly empty. """
    clearing_status: str | Unset = UNSET
    """ `O` open, `P` pending, `N` new, `A` abandoned, `R` rejected, `C` closed. """
    covestor: bool | Unset = UNSET
    """ Whether Interactive Advisors (once Covestor) manages the account. """
    currency: str | Unset = UNSET
    """ Base currency. """
    desc: str | Unset = UNSET
    """ The account id, with the alias after it where there is one. """
    display_name: str | Unset = UNSET
    """ What the portal shows: title, alias or id. """
    ib_entity: str | Unset = UNSET
    """ The IBKR company that keeps the account. """
    id: str | Unset = UNSET
    """ The account id. """
    no_client_trading: bool | Unset = UNSET
    """ Whether the client may not trade in it. """
    parent: PortfolioAccountParent | Unset = UNSET
    """ Place in a partitioned structure. """
    track_virtual_fx_portfolio: bool | Unset = UNSET
    """ Whether currency positions are tracked one by one, as virtual positions. """
    trading_type: str | Unset = UNSET
    """ Internal code of what may be traded and on which margin. """
    type_: str | Unset = UNSET
    """ Kind of account; `DEMO` for a paper one. """
    faclient: bool | Unset = UNSET
    """ Whether an advisor manages the account. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "account_id": "accountId",
        "prepaid_crypto_p": "PrepaidCrypto-P",
        "prepaid_crypto_z": "PrepaidCrypto-Z",
        "account_alias": "accountAlias",
        "account_status": "accountStatus",
        "account_title": "accountTitle",
        "account_van": "accountVan",
        "acct_cust_type": "acctCustType",
        "brokerage_access": "brokerageAccess",
        "business_type": "businessType",
        "clearing_status": "clearingStatus",
        "display_name": "displayName",
        "ib_entity": "ibEntity",
        "no_client_trading": "noClientTrading",
        "track_virtual_fx_portfolio": "trackVirtualFXPortfolio",
        "trading_type": "tradingType",
        "type_": "type",
    }

    def to_dict(self) -> dict[str, Any]:
        account_id = self.account_id

        prepaid_crypto_p = self.prepaid_crypto_p

        prepaid_crypto_z = self.prepaid_crypto_z

        account_alias: None | str | Unset
        if isinstance(self.account_alias, Unset):
            account_alias = UNSET
        else:
            account_alias = self.account_alias

        account_status = self.account_status

        account_title = self.account_title

        account_van = self.account_van

        acct_cust_type = self.acct_cust_type

        brokerage_access = self.brokerage_access

        business_type = self.business_type

        category = self.category

        clearing_status = self.clearing_status

        covestor = self.covestor

        currency = self.currency

        desc = self.desc

        display_name = self.display_name

        ib_entity = self.ib_entity

        id = self.id

        no_client_trading = self.no_client_trading

        parent: dict[str, Any] | Unset = UNSET
        if not isinstance(self.parent, Unset):
            parent = self.parent.to_dict()

        track_virtual_fx_portfolio = self.track_virtual_fx_portfolio

        trading_type = self.trading_type

        type_ = self.type_

        faclient = self.faclient

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "accountId": account_id,
            }
        )
        if prepaid_crypto_p is not UNSET:
            field_dict["PrepaidCrypto-P"] = prepaid_crypto_p
        if prepaid_crypto_z is not UNSET:
            field_dict["PrepaidCrypto-Z"] = prepaid_crypto_z
        if account_alias is not UNSET:
            field_dict["accountAlias"] = account_alias
        if account_status is not UNSET:
            field_dict["accountStatus"] = account_status
        if account_title is not UNSET:
            field_dict["accountTitle"] = account_title
        if account_van is not UNSET:
            field_dict["accountVan"] = account_van
        if acct_cust_type is not UNSET:
            field_dict["acctCustType"] = acct_cust_type
        if brokerage_access is not UNSET:
            field_dict["brokerageAccess"] = brokerage_access
        if business_type is not UNSET:
            field_dict["businessType"] = business_type
        if category is not UNSET:
            field_dict["category"] = category
        if clearing_status is not UNSET:
            field_dict["clearingStatus"] = clearing_status
        if covestor is not UNSET:
            field_dict["covestor"] = covestor
        if currency is not UNSET:
            field_dict["currency"] = currency
        if desc is not UNSET:
            field_dict["desc"] = desc
        if display_name is not UNSET:
            field_dict["displayName"] = display_name
        if ib_entity is not UNSET:
            field_dict["ibEntity"] = ib_entity
        if id is not UNSET:
            field_dict["id"] = id
        if no_client_trading is not UNSET:
            field_dict["noClientTrading"] = no_client_trading
        if parent is not UNSET:
            field_dict["parent"] = parent
        if track_virtual_fx_portfolio is not UNSET:
            field_dict["trackVirtualFXPortfolio"] = track_virtual_fx_portfolio
        if trading_type is not UNSET:
            field_dict["tradingType"] = trading_type
        if type_ is not UNSET:
            field_dict["type"] = type_
        if faclient is not UNSET:
            field_dict["faclient"] = faclient

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
