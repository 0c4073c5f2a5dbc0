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
    from ..models.account_aliases import AccountAliases
    from ..models.account_properties_by_id import AccountPropertiesById
    from ..models.accounts_server_info import AccountsServerInfo
    from ..models.allowed_features import AllowedFeatures
    from ..models.chart_periods import ChartPeriods


T = TypeVar("T", bound="TradableAccounts")


@_attrs_define
class TradableAccounts:
    accounts: list[str] | Unset = UNSET
    """ Ids of the accounts that may be traded; empty or absent while the session is not ready. """
    acct_props: AccountPropertiesById | Unset = UNSET
    """ What each account may do, by account id; `All` stands for the group of all accounts. """
    aliases: AccountAliases | Unset = UNSET
    """ Display name by account id; the id itself where the account has no alias. """
    allow_features: AllowedFeatures | Unset = UNSET
    """ What the login may use. """
    chart_periods: ChartPeriods | Unset = UNSET
    """ History periods by asset type, such as `2h`, `1d`; `*` is any period. """
    groups: list[str] | Unset = UNSET
    """ Allocation groups of an advisor; `All` among them where accounts are grouped. """
    profiles: list[str] | Unset = UNSET
    """ Allocation profiles of an advisor. """
    selected_account: str | Unset = UNSET
    """ The account that account-specific calls work on; `accounts.select` changes it. """
    server_info: AccountsServerInfo | Unset = UNSET
    """ The server behind the gateway; for error reports. """
    session_id: str | Unset = UNSET
    """ Id of the session on that server; changes with every login. """
    is_paper: bool | Unset = UNSET
    """ Whether this is a paper login. """
    is_ft: bool | Unset = UNSET
    """ Said to mean trading in fractions; false whenever seen, even where an account `supportsFractions`. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "acct_props": "acctProps",
        "allow_features": "allowFeatures",
        "chart_periods": "chartPeriods",
        "selected_account": "selectedAccount",
        "server_info": "serverInfo",
        "session_id": "sessionId",
        "is_paper": "isPaper",
        "is_ft": "isFT",
    }

    def to_dict(self) -> dict[str, Any]:
        accounts: list[str] | Unset = UNSET
        if not isinstance(self.accounts, Unset):
            accounts = self.accounts

        acct_props: dict[str, Any] | Unset = UNSET
        if not isinstance(self.acct_props, Unset):
            acct_props = self.acct_props.to_dict()

        aliases: dict[str, Any] | Unset = UNSET
        if not isinstance(self.aliases, Unset):
            aliases = self.aliases.to_dict()

        allow_features: dict[str, Any] | Unset = UNSET
        if not isinstance(self.allow_features, Unset):
            allow_features = self.allow_features.to_dict()

        chart_periods: dict[str, Any] | Unset = UNSET
        if not isinstance(self.chart_periods, Unset):
            chart_periods = self.chart_periods.to_dict()

        groups: list[str] | Unset = UNSET
        if not isinstance(self.groups, Unset):
            groups = self.groups

        profiles: list[str] | Unset = UNSET
        if not isinstance(self.profiles, Unset):
            profiles = self.profiles

        selected_account = self.selected_account

        server_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.server_info, Unset):
            server_info = self.server_info.to_dict()

        session_id = self.session_id

        is_paper = self.is_paper

        is_ft = self.is_ft

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if accounts is not UNSET:
            field_dict["accounts"] = accounts
        if acct_props is not UNSET:
            field_dict["acctProps"] = acct_props
        if aliases is not UNSET:
            field_dict["aliases"] = aliases
        if allow_features is not UNSET:
            field_dict["allowFeatures"] = allow_features
        if chart_periods is not UNSET:
            field_dict["chartPeriods"] = chart_periods
        if groups is not UNSET:
            field_dict["groups"] = groups
        if profiles is not UNSET:
            field_dict["profiles"] = profiles
        if selected_account is not UNSET:
            field_dict["selectedAccount"] = selected_account
        if server_info is not UNSET:
            field_dict["serverInfo"] = server_info
        if session_id is not UNSET:
            field_dict["sessionId"] = session_id
        if is_paper is not UNSET:
            field_dict["isPaper"] = is_paper
        if is_ft is not UNSET:
            field_dict["isFT"] = is_ft

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
