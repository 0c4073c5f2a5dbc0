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

T = TypeVar("T", bound="AllowedFeatures")


@_attrs_define
class AllowedFeatures:
    """What the login may use."""

    show_gfis: bool | Unset = UNSET
    """ Whether market data may be shown. """
    show_eu_cost_report: bool | Unset = UNSET
    allow_event_contract: bool | Unset = UNSET
    allow_fx_conv: bool | Unset = UNSET
    """ Whether currencies may be converted. """
    allow_financial_lens: bool | Unset = UNSET
    allow_mta: bool | Unset = UNSET
    """ Whether the mobile trading assistant's alert may be used. """
    allow_type_ahead: bool | Unset = UNSET
    """ Whether symbol search completes while typing. """
    allow_event_trading: bool | Unset = UNSET
    snapshot_refresh_timeout: int | Unset = UNSET
    """ How long the portal keeps quotes; 30 whenever seen. """
    lite_user: bool | Unset = UNSET
    """ Whether the login is IBKR Lite, which the API does not serve. """
    show_web_news: bool | Unset = UNSET
    research: bool | Unset = UNSET
    debug_pnl: bool | Unset = UNSET
    show_tax_opt: bool | Unset = UNSET
    show_impact_dashboard: bool | Unset = UNSET
    allow_dyn_account: bool | Unset = UNSET
    """ Whether `accounts.search` and `accounts.select_dynamic` work. """
    allow_crypto: bool | Unset = UNSET
    allowed_asset_types: str | Unset = UNSET
    """ Asset types that may be traded, separated by commas. """
    restrict_trade_subscription: bool | Unset = UNSET
    show_uk_user_labels: bool | Unset = UNSET
    side_by_side: bool | Unset = UNSET
    allow_fa: bool | Unset = UNSET
    """ Whether this is an advisor's login. """
    allow_lite_under_pro: bool | Unset = UNSET
    additional_properties: dict[str, bool | float | str] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "show_gfis": "showGFIS",
        "show_eu_cost_report": "showEUCostReport",
        "allow_event_contract": "allowEventContract",
        "allow_fx_conv": "allowFXConv",
        "allow_financial_lens": "allowFinancialLens",
        "allow_mta": "allowMTA",
        "allow_type_ahead": "allowTypeAhead",
        "allow_event_trading": "allowEventTrading",
        "snapshot_refresh_timeout": "snapshotRefreshTimeout",
        "lite_user": "liteUser",
        "show_web_news": "showWebNews",
        "debug_pnl": "debugPnl",
        "show_tax_opt": "showTaxOpt",
        "show_impact_dashboard": "showImpactDashboard",
        "allow_dyn_account": "allowDynAccount",
        "allow_crypto": "allowCrypto",
        "allowed_asset_types": "allowedAssetTypes",
        "restrict_trade_subscription": "restrictTradeSubscription",
        "show_uk_user_labels": "showUkUserLabels",
        "side_by_side": "sideBySide",
        "allow_fa": "allowFA",
        "allow_lite_under_pro": "allowLiteUnderPro",
    }

    def to_dict(self) -> dict[str, Any]:
        show_gfis = self.show_gfis

        show_eu_cost_report = self.show_eu_cost_report

        allow_event_contract = self.allow_event_contract

        allow_fx_conv = self.allow_fx_conv

        allow_financial_lens = self.allow_financial_lens

        allow_mta = self.allow_mta

        allow_type_ahead = self.allow_type_ahead

        allow_event_trading = self.allow_event_trading

        snapshot_refresh_timeout = self.snapshot_refresh_timeout

        lite_user = self.lite_user

        show_web_news = self.show_web_news

        research = self.research

        debug_pnl = self.debug_pnl

        show_tax_opt = self.show_tax_opt

        show_impact_dashboard = self.show_impact_dashboard

        allow_dyn_account = self.allow_dyn_account

        allow_crypto = self.allow_crypto

        allowed_asset_types = self.allowed_asset_types

        restrict_trade_subscription = self.restrict_trade_subscription

        show_uk_user_labels = self.show_uk_user_labels

        side_by_side = self.side_by_side

        allow_fa = self.allow_fa

        allow_lite_under_pro = self.allow_lite_under_pro

        field_dict: dict[str, Any] = {}
        for prop_name, prop in self.additional_properties.items():
            field_dict[prop_name] = prop

        field_dict.update({})
        if show_gfis is not UNSET:
            field_dict["showGFIS"] = show_gfis
        if show_eu_cost_report is not UNSET:
            field_dict["showEUCostReport"] = show_eu_cost_report
        if allow_event_contract is not UNSET:
            field_dict["allowEventContract"] = allow_event_contract
        if allow_fx_conv is not UNSET:
            field_dict["allowFXConv"] = allow_fx_conv
        if allow_financial_lens is not UNSET:
            field_dict["allowFinancialLens"] = allow_financial_lens
        if allow_mta is not UNSET:
            field_dict["allowMTA"] = allow_mta
        if allow_type_ahead is not UNSET:
            field_dict["allowTypeAhead"] = allow_type_ahead
        if allow_event_trading is not UNSET:
            field_dict["allowEventTrading"] = allow_event_trading
        if snapshot_refresh_timeout is not UNSET:
            field_dict["snapshotRefreshTimeout"] = snapshot_refresh_timeout
        if lite_user is not UNSET:
            field_dict["liteUser"] = lite_user
        if show_web_news is not UNSET:
            field_dict["showWebNews"] = show_web_news
        if research is not UNSET:
            field_dict["research"] = research
        if debug_pnl is not UNSET:
            field_dict["debugPnl"] = debug_pnl
        if show_tax_opt is not UNSET:
            field_dict["showTaxOpt"] = show_tax_opt
        if show_impact_dashboard is not UNSET:
            field_dict["showImpactDashboard"] = show_impact_dashboard
        if allow_dyn_account is not UNSET:
            field_dict["allowDynAccount"] = allow_dyn_account
        if allow_crypto is not UNSET:
            field_dict["allowCrypto"] = allow_crypto
        if allowed_asset_types is not UNSET:
            field_dict["allowedAssetTypes"] = allowed_asset_types
        if restrict_trade_subscription is not UNSET:
            field_dict["restrictTradeSubscription"] = restrict_trade_subscription
        if show_uk_user_labels is not UNSET:
            field_dict["showUkUserLabels"] = show_uk_user_labels
        if side_by_side is not UNSET:
            field_dict["sideBySide"] = side_by_side
        if allow_fa is not UNSET:
            field_dict["allowFA"] = allow_fa
        if allow_lite_under_pro is not UNSET:
            field_dict["allowLiteUnderPro"] = allow_lite_under_pro

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        return parsed(cls, src_dict)

    __iter__: ClassVar[None] = None

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> bool | float | str:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: bool | float | str) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: object) -> bool:
        return key in self.additional_properties
