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
from ..models.application_account_account_capability import (
    ApplicationAccountAccountCapability,
)
from ..models.application_account_account_type import (
    ApplicationAccountAccountType,
)
from ..models.application_account_application_currency import (
    ApplicationAccountApplicationCurrency,
)
from ..models.application_account_brokerage_service import (
    ApplicationAccountBrokerageService,
)
from ..models.application_account_investment_objective import (
    ApplicationAccountInvestmentObjective,
)
from ..models.application_account_qi_sub_type import (
    ApplicationAccountQiSubType,
)
from ..models.application_account_retirement_account_type import (
    ApplicationAccountRetirementAccountType,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.account_configuration_type import AccountConfigurationType
    from ..models.account_rep import AccountRep
    from ..models.advisor_wrap_fees_type import AdvisorWrapFeesType
    from ..models.commission_config import CommissionConfig
    from ..models.commission_schedule_type import CommissionScheduleType
    from ..models.custodian_type import CustodianType
    from ..models.deposit_notification import DepositNotification
    from ..models.dvp_instruction import DVPInstruction
    from ..models.exchange_access import ExchangeAccess
    from ..models.ext_positions_transfer_type import ExtPositionsTransferType
    from ..models.interest_markup_type import InterestMarkupType
    from ..models.ira_beneficiaries_type import IRABeneficiariesType
    from ..models.ira_decedent import IRADecedent
    from ..models.trading_limits import TradingLimits
    from ..models.trading_permission import TradingPermission


T = TypeVar("T", bound="ApplicationAccount")


@_attrs_define
class ApplicationAccount:
    """An account to open."""

    account_configuration: AccountConfigurationType | Unset = UNSET
    investment_objectives: list[ApplicationAccountInvestmentObjective] | Unset = UNSET
    brokerage_service_codes: list[ApplicationAccountBrokerageService] | Unset = UNSET
    """ What IBKR does for the account: clear, execute, or both as prime broker. """
    capabilities: list[ApplicationAccountAccountCapability] | Unset = UNSET
    """ Beyond trading permissions; mostly `CLP` (complex or leveraged products) and `LEVFX` (leveraged currency
    trading). """
    option_level: int | Unset = UNSET
    """ How far options may be traded, 1 to 4; higher admits more strategies. """
    trading_permissions: list[TradingPermission] | Unset = UNSET
    commission_configs: list[CommissionConfig] | Unset = UNSET
    all_exchange_access: list[ExchangeAccess] | Unset = UNSET
    dvp_instructions: list[DVPInstruction] | Unset = UNSET
    trading_limits: TradingLimits | Unset = UNSET
    advisor_wrap_fees: AdvisorWrapFeesType | Unset = UNSET
    """ What the advisor charges. """
    fees_template_name: str | Unset = UNSET
    """ Name of a fee template made in the portal, letter for letter; instead of `advisorWrapFees`. """
    client_commission_schedule: CommissionScheduleType | Unset = UNSET
    client_interest_markup_schedules: list[InterestMarkupType] | Unset = UNSET
    decendent: IRADecedent | Unset = UNSET
    ira_beneficiaries: IRABeneficiariesType | Unset = UNSET
    ext_positions_transfers: list[ExtPositionsTransferType] | Unset = UNSET
    deposit_notification: DepositNotification | Unset = UNSET
    """ Announces money, so that it finds the account; the sender still has to send it. """
    custodian: CustodianType | Unset = UNSET
    successor_custodian: CustodianType | Unset = UNSET
    account_rep: AccountRep | Unset = UNSET
    """ Users of the master account who look after this one. """
    id: str | Unset = UNSET
    """ IBKR's id; not for new accounts. """
    external_id: str | Unset = UNSET
    """ The caller's id of the account, at most 64 characters. """
    property_profile: str | Unset = UNSET
    """ Name of a set of properties; by arrangement only. """
    base_currency: ApplicationAccountApplicationCurrency | Unset = UNSET
    employee_plan: str | Unset = UNSET
    """ Account id of the employer's plan, for SEP and SIMPLE retirement accounts. """
    multi_currency: bool | Unset = UNSET
    """ Whether the account may hold other currencies than its base currency. """
    migration: bool | Unset = UNSET
    """ True for an account that is moved in bulk from another firm; by arrangement only. """
    source_account_id: str | Unset = UNSET
    """ Account id at that firm. """
    margin: str | Unset = UNSET
    """ Margin rules: `Cash` none, `Margin` or `RegT` by rule, `PortfolioMargin` by risk (100,000 dollars and up).
    """
    ira: bool | Unset = UNSET
    ira_type: ApplicationAccountRetirementAccountType | Unset = UNSET
    """ Kind of retirement account. US: `RI` traditional, `RO` rollover, `RT` Roth, `SP` SEP, `TH` inherited
    traditional, `RH` inherited Roth, `SH` inherited SEP, `ED` education, `SIMPLE`. Canada: `RRSP`, `SRRSP`
    (spousal), `TFSA`. United Kingdom: `ISA`, `JISA` (junior). """
    ira_official_title: str | Unset = UNSET
    """ Title as registered. """
    client_active_trading: bool | Unset = UNSET
    """ Whether the client trades as well as the advisor. """
    duplicate: bool | Unset = UNSET
    """ True to open copies of this account. """
    number_of_duplicates: int | Unset = UNSET
    stock_yield_program: bool | Unset = UNSET
    """ True to enrol in lending out shares for interest. """
    alias: str | Unset = UNSET
    """ Nickname shown instead of the account id, at most 80 characters. """
    account_type: ApplicationAccountAccountType | Unset = UNSET
    """ Australia only: `Investment`, `Trading` or `SMSF` (self-managed pension fund). """
    drip: bool | Unset = UNSET
    """ True to reinvest dividends. """
    qi_sub_type: ApplicationAccountQiSubType | Unset = UNSET
    """ Tax wrapper of a qualified intermediary's client in the United Kingdom. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "account_configuration": "accountConfiguration",
        "investment_objectives": "investmentObjectives",
        "brokerage_service_codes": "brokerageServiceCodes",
        "option_level": "optionLevel",
        "trading_permissions": "tradingPermissions",
        "commission_configs": "commissionConfigs",
        "all_exchange_access": "allExchangeAccess",
        "dvp_instructions": "dvpInstructions",
        "trading_limits": "tradingLimits",
        "advisor_wrap_fees": "advisorWrapFees",
        "fees_template_name": "feesTemplateName",
        "client_commission_schedule": "clientCommissionSchedule",
        "client_interest_markup_schedules": "clientInterestMarkupSchedules",
        "ira_beneficiaries": "iraBeneficiaries",
        "ext_positions_transfers": "extPositionsTransfers",
        "deposit_notification": "depositNotification",
        "successor_custodian": "successorCustodian",
        "account_rep": "accountRep",
        "external_id": "externalId",
        "property_profile": "propertyProfile",
        "base_currency": "baseCurrency",
        "employee_plan": "employeePlan",
        "multi_currency": "multiCurrency",
        "source_account_id": "sourceAccountId",
        "ira_type": "iraType",
        "ira_official_title": "iraOfficialTitle",
        "client_active_trading": "clientActiveTrading",
        "number_of_duplicates": "numberOfDuplicates",
        "stock_yield_program": "stockYieldProgram",
        "account_type": "accountType",
        "qi_sub_type": "qiSubType",
    }

    def to_dict(self) -> dict[str, Any]:
        account_configuration: dict[str, Any] | Unset = UNSET
        if not isinstance(self.account_configuration, Unset):
            account_configuration = self.account_configuration.to_dict()

        investment_objectives: list[str] | Unset = UNSET
        if not isinstance(self.investment_objectives, Unset):
            investment_objectives = []
            for investment_objectives_item_data in self.investment_objectives:
                investment_objectives_item: str = investment_objectives_item_data
                investment_objectives.append(investment_objectives_item)

        brokerage_service_codes: list[str] | Unset = UNSET
        if not isinstance(self.brokerage_service_codes, Unset):
            brokerage_service_codes = []
            for brokerage_service_codes_item_data in self.brokerage_service_codes:
                brokerage_service_codes_item: str = brokerage_service_codes_item_data
                brokerage_service_codes.append(brokerage_service_codes_item)

        capabilities: list[str] | Unset = UNSET
        if not isinstance(self.capabilities, Unset):
            capabilities = []
            for capabilities_item_data in self.capabilities:
                capabilities_item: str = capabilities_item_data
                capabilities.append(capabilities_item)

        option_level = self.option_level

        trading_permissions: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.trading_permissions, Unset):
            trading_permissions = []
            for trading_permissions_item_data in self.trading_permissions:
                trading_permissions_item = trading_permissions_item_data.to_dict()
                trading_permissions.append(trading_permissions_item)

        commission_configs: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.commission_configs, Unset):
            commission_configs = []
            for commission_configs_item_data in self.commission_configs:
                commission_configs_item = commission_configs_item_data.to_dict()
                commission_configs.append(commission_configs_item)

        all_exchange_access: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.all_exchange_access, Unset):
            all_exchange_access = []
            for all_exchange_access_item_data in self.all_exchange_access:
                all_exchange_access_item = all_exchange_access_item_data.to_dict()
                all_exchange_access.append(all_exchange_access_item)

        dvp_instructions: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.dvp_instructions, Unset):
            dvp_instructions = []
            for dvp_instructions_item_data in self.dvp_instructions:
                dvp_instructions_item = dvp_instructions_item_data.to_dict()
                dvp_instructions.append(dvp_instructions_item)

        trading_limits: dict[str, Any] | Unset = UNSET
        if not isinstance(self.trading_limits, Unset):
            trading_limits = self.trading_limits.to_dict()

        advisor_wrap_fees: dict[str, Any] | Unset = UNSET
        if not isinstance(self.advisor_wrap_fees, Unset):
            advisor_wrap_fees = self.advisor_wrap_fees.to_dict()

        fees_template_name = self.fees_template_name

        client_commission_schedule: dict[str, Any] | Unset = UNSET
        if not isinstance(self.client_commission_schedule, Unset):
            client_commission_schedule = self.client_commission_schedule.to_dict()

        client_interest_markup_schedules: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.client_interest_markup_schedules, Unset):
            client_interest_markup_schedules = []
            for client_interest_markup_schedules_item_data in self.client_interest_markup_schedules:
                client_interest_markup_schedules_item = client_interest_markup_schedules_item_data.to_dict()
                client_interest_markup_schedules.append(client_interest_markup_schedules_item)

        decendent: dict[str, Any] | Unset = UNSET
        if not isinstance(self.decendent, Unset):
            decendent = self.decendent.to_dict()

        ira_beneficiaries: dict[str, Any] | Unset = UNSET
        if not isinstance(self.ira_beneficiaries, Unset):
            ira_beneficiaries = self.ira_beneficiaries.to_dict()

        ext_positions_transfers: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.ext_positions_transfers, Unset):
            ext_positions_transfers = []
            for ext_positions_transfers_item_data in self.ext_positions_transfers:
                ext_positions_transfers_item = ext_positions_transfers_item_data.to_dict()
                ext_positions_transfers.append(ext_positions_transfers_item)

        deposit_notification: dict[str, Any] | Unset = UNSET
        if not isinstance(self.deposit_notification, Unset):
            deposit_notification = self.deposit_notification.to_dict()

        custodian: dict[str, Any] | Unset = UNSET
        if not isinstance(self.custodian, Unset):
            custodian = self.custodian.to_dict()

        successor_custodian: dict[str, Any] | Unset = UNSET
        if not isinstance(self.successor_custodian, Unset):
            successor_custodian = self.successor_custodian.to_dict()

        account_rep: dict[str, Any] | Unset = UNSET
        if not isinstance(self.account_rep, Unset):
            account_rep = self.account_rep.to_dict()

        id = self.id

        external_id = self.external_id

        property_profile = self.property_profile

        base_currency: str | Unset = UNSET
        if not isinstance(self.base_currency, Unset):
            base_currency = self.base_currency

        employee_plan = self.employee_plan

        multi_currency = self.multi_currency

        migration = self.migration

        source_account_id = self.source_account_id

        margin = self.margin

        ira = self.ira

        ira_type: str | Unset = UNSET
        if not isinstance(self.ira_type, Unset):
            ira_type = self.ira_type

        ira_official_title = self.ira_official_title

        client_active_trading = self.client_active_trading

        duplicate = self.duplicate

        number_of_duplicates = self.number_of_duplicates

        stock_yield_program = self.stock_yield_program

        alias = self.alias

        account_type: str | Unset = UNSET
        if not isinstance(self.account_type, Unset):
            account_type = self.account_type

        drip = self.drip

        qi_sub_type: str | Unset = UNSET
        if not isinstance(self.qi_sub_type, Unset):
            qi_sub_type = self.qi_sub_type

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if account_configuration is not UNSET:
            field_dict["accountConfiguration"] = account_configuration
        if investment_objectives is not UNSET:
            field_dict["investmentObjectives"] = investment_objectives
        if brokerage_service_codes is not UNSET:
            field_dict["brokerageServiceCodes"] = brokerage_service_codes
        if capabilities is not UNSET:
            field_dict["capabilities"] = capabilities
        if option_level is not UNSET:
            field_dict["optionLevel"] = option_level
        if trading_permissions is not UNSET:
            field_dict["tradingPermissions"] = trading_permissions
        if commission_configs is not UNSET:
            field_dict["commissionConfigs"] = commission_configs
        if all_exchange_access is not UNSET:
            field_dict["allExchangeAccess"] = all_exchange_access
        if dvp_instructions is not UNSET:
            field_dict["dvpInstructions"] = dvp_instructions
        if trading_limits is not UNSET:
            field_dict["tradingLimits"] = trading_limits
        if advisor_wrap_fees is not UNSET:
            field_dict["advisorWrapFees"] = advisor_wrap_fees
        if fees_template_name is not UNSET:
            field_dict["feesTemplateName"] = fees_template_name
        if client_commission_schedule is not UNSET:
            field_dict["clientCommissionSchedule"] = client_commission_schedule
        if client_interest_markup_schedules is not UNSET:
            field_dict["clientInterestMarkupSchedules"] = client_interest_markup_schedules
        if decendent is not UNSET:
            field_dict["decendent"] = decendent
        if ira_beneficiaries is not UNSET:
            field_dict["iraBeneficiaries"] = ira_beneficiaries
        if ext_positions_transfers is not UNSET:
            field_dict["extPositionsTransfers"] = ext_positions_transfers
        if deposit_notification is not UNSET:
            field_dict["depositNotification"] = deposit_notification
        if custodian is not UNSET:
            field_dict["custodian"] = custodian
        if successor_custodian is not UNSET:
            field_dict["successorCustodian"] = successor_custodian
        if account_rep is not UNSET:
            field_dict["accountRep"] = account_rep
        if id is not UNSET:
            field_dict["id"] = id
        if external_id is not UNSET:
            field_dict["externalId"] = external_id
        if property_profile is not UNSET:
            field_dict["propertyProfile"] = property_profile
        if base_currency is not UNSET:
            field_dict["baseCurrency"] = base_currency
        if employee_plan is not UNSET:
            field_dict["employeePlan"] = employee_plan
        if multi_currency is not UNSET:
            field_dict["multiCurrency"] = multi_currency
        if migration is not UNSET:
            field_dict["migration"] = migration
        if source_account_id is not UNSET:
            field_dict["sourceAccountId"] = source_account_id
        if margin is not UNSET:
            field_dict["margin"] = margin
        if ira is not UNSET:
            field_dict["ira"] = ira
        if ira_type is not UNSET:
            field_dict["iraType"] = ira_type
        if ira_official_title is not UNSET:
            field_dict["iraOfficialTitle"] = ira_official_title
        if client_active_trading is not UNSET:
            field_dict["clientActiveTrading"] = client_active_trading
        if duplicate is not UNSET:
            field_dict["duplicate"] = duplicate
        if number_of_duplicates is not UNSET:
            field_dict["numberOfDuplicates"] = number_of_duplicates
        if stock_yield_program is not UNSET:
            field_dict["stockYieldProgram"] = stock_yield_program
        if alias is not UNSET:
            field_dict["alias"] = alias
        if account_type is not UNSET:
            field_dict["accountType"] = account_type
        if drip is not UNSET:
            field_dict["drip"] = drip
        if qi_sub_type is not UNSET:
            field_dict["qiSubType"] = qi_sub_type

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
