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
    from ..models.account_data_capabilities import AccountDataCapabilities
    from ..models.account_data_dividend_reinvestment import (
        AccountDataDividendReinvestment,
    )
    from ..models.account_data_fee_template import AccountDataFeeTemplate
    from ..models.account_data_mailing import AccountDataMailing
    from ..models.account_data_registered_address import AccountDataRegisteredAddress
    from ..models.account_data_stock_yield_program import AccountDataStockYieldProgram
    from ..models.account_tax_id import AccountTaxId
    from ..models.account_tax_treaty import AccountTaxTreaty


T = TypeVar("T", bound="AccountData")


@_attrs_define
class AccountData:
    account_id: str | Unset = UNSET
    master_account_id: str | Unset = UNSET
    main_account: str | Unset = UNSET
    """ The account this one belongs to, for duplicates and segments. """
    source_account_id: str | Unset = UNSET
    """ Account at the former firm, for migrated accounts. """
    primary_user: str | Unset = UNSET
    """ User name of the account holder. """
    clearing_status: str | Unset = UNSET
    """ Letter for the state of the account, see `AccountStatusCode`. """
    clearing_status_description: str | Unset = UNSET
    state_code: str | Unset = UNSET
    """ IBKR's code for how far the account is; not explained. """
    option_level: int | Unset = UNSET
    """ How far options may be traded, 1 to 4; higher admits more strategies. """
    base_currency: str | Unset = UNSET
    date_begun: str | Unset = UNSET
    """ When the application was made. """
    date_approved: None | str | Unset = UNSET
    date_opened: None | str | Unset = UNSET
    date_funded: None | str | Unset = UNSET
    date_closed: None | str | Unset = UNSET
    date_linked: None | str | Unset = UNSET
    """ When the account was put under its advisor or broker; null when it never was. """
    date_delinked: None | str | Unset = UNSET
    """ When it was taken away again; null when it was not. """
    account_title: str | Unset = UNSET
    official_title: str | Unset = UNSET
    """ Title as registered, for retirement accounts and the like. """
    account_alias: str | Unset = UNSET
    email_address: str | Unset = UNSET
    margin: str | Unset = UNSET
    """ Margin rules. """
    applicant_type: str | Unset = UNSET
    """ Kind of customer. """
    sub_type: str | Unset = UNSET
    stock_yield_program: AccountDataStockYieldProgram | Unset = UNSET
    """ Enrolment in lending out shares; keys are not published. """
    fee_template: AccountDataFeeTemplate | Unset = UNSET
    """ Fees charged by the advisor or broker, with the day from which; keys are not published. """
    capabilities: AccountDataCapabilities | Unset = UNSET
    """ Asset classes and capabilities by how far they are: requested, approved, activated. """
    limited_option_trading: str | Unset = UNSET
    """ Whether options are limited to the two lowest levels. """
    investment_objectives: list[str] | Unset = UNSET
    dividend_reinvestment: AccountDataDividendReinvestment | Unset = UNSET
    """ Enrolment in dividend reinvestment; keys are not published. """
    external_id: str | Unset = UNSET
    """ The caller's id of the account. """
    mifid_category: str | Unset = UNSET
    """ Client category under MiFID; European accounts. """
    mifir_status: str | Unset = UNSET
    """ Whether the data for MiFIR transaction reports is complete; European accounts. """
    equity: float | Unset = UNSET
    """ Value of the account, in its base currency. """
    household: str | Unset = UNSET
    """ Name of the group of accounts that are billed together. """
    property_profile: str | Unset = UNSET
    """ Name of the set of properties assigned to the account. """
    process_type: str | Unset = UNSET
    """ How the application is processed; not explained. """
    risk_score: int | Unset = UNSET
    """ Score from the risk questionnaire. """
    class_action_program: str | Unset = UNSET
    """ Whether IBKR files class-action claims for the account. """
    trust_type: str | Unset = UNSET
    org_type: str | Unset = UNSET
    business_description: str | Unset = UNSET
    us_tax_purpose_type: str | Unset = UNSET
    """ What an organisation is for US tax: `C` corporation, `P` partnership, `E` entity that is disregarded. """
    trade_intention_type: str | Unset = UNSET
    """ Whether the account trades for the firm or for customers. """
    registered_address: AccountDataRegisteredAddress | Unset = UNSET
    mailing: AccountDataMailing | Unset = UNSET
    country_of_corporation: str | Unset = UNSET
    tax_ids: list[AccountTaxId] | Unset = UNSET
    """ Tax numbers; keys are not published. """
    tax_treaty_details: list[AccountTaxTreaty] | Unset = UNSET
    """ Tax treaties claimed; keys are not published. """
    signatures: list[str] | Unset = UNSET
    """ Names in the spelling that is accepted as signature. """
    lei: str | Unset = UNSET
    """ Legal entity identifier, 20 characters (ISO 17442); in releases after 2.35.0. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "account_id": "accountId",
        "master_account_id": "masterAccountId",
        "main_account": "mainAccount",
        "source_account_id": "sourceAccountId",
        "primary_user": "primaryUser",
        "clearing_status": "clearingStatus",
        "clearing_status_description": "clearingStatusDescription",
        "state_code": "stateCode",
        "option_level": "optionLevel",
        "base_currency": "baseCurrency",
        "date_begun": "dateBegun",
        "date_approved": "dateApproved",
        "date_opened": "dateOpened",
        "date_funded": "dateFunded",
        "date_closed": "dateClosed",
        "date_linked": "dateLinked",
        "date_delinked": "dateDelinked",
        "account_title": "accountTitle",
        "official_title": "officialTitle",
        "account_alias": "accountAlias",
        "email_address": "emailAddress",
        "applicant_type": "applicantType",
        "sub_type": "subType",
        "stock_yield_program": "stockYieldProgram",
        "fee_template": "feeTemplate",
        "limited_option_trading": "limitedOptionTrading",
        "investment_objectives": "investmentObjectives",
        "dividend_reinvestment": "dividendReinvestment",
        "external_id": "externalId",
        "mifid_category": "mifidCategory",
        "mifir_status": "mifirStatus",
        "property_profile": "propertyProfile",
        "process_type": "processType",
        "risk_score": "riskScore",
        "trust_type": "trustType",
        "org_type": "orgType",
        "business_description": "businessDescription",
        "us_tax_purpose_type": "usTaxPurposeType",
        "trade_intention_type": "tradeIntentionType",
        "registered_address": "registeredAddress",
        "country_of_corporation": "countryOfCorporation",
        "tax_ids": "taxIds",
        "tax_treaty_details": "taxTreatyDetails",
    }

    def to_dict(self) -> dict[str, Any]:
        account_id = self.account_id

        master_account_id = self.master_account_id

        main_account = self.main_account

        source_account_id = self.source_account_id

        primary_user = self.primary_user

        clearing_status = self.clearing_status

        clearing_status_description = self.clearing_status_description

        state_code = self.state_code

        option_level = self.option_level

        base_currency = self.base_currency

        date_begun = self.date_begun

        date_approved: None | str | Unset
        if isinstance(self.date_approved, Unset):
            date_approved = UNSET
        else:
            date_approved = self.date_approved

        date_opened: None | str | Unset
        if isinstance(self.date_opened, Unset):
            date_opened = UNSET
        else:
            date_opened = self.date_opened

        date_funded: None | str | Unset
        if isinstance(self.date_funded, Unset):
            date_funded = UNSET
        else:
            date_funded = self.date_funded

        date_closed: None | str | Unset
        if isinstance(self.date_closed, Unset):
            date_closed = UNSET
        else:
            date_closed = self.date_closed

        date_linked: None | str | Unset
        if isinstance(self.date_linked, Unset):
            date_linked = UNSET
        else:
            date_linked = self.date_linked

        date_delinked: None | str | Unset
        if isinstance(self.date_delinked, Unset):
            date_delinked = UNSET
        else:
            date_delinked = self.date_delinked

        account_title = self.account_title

        official_title = self.official_title

        account_alias = self.account_alias

        email_address = self.email_address

        margin = self.margin

        applicant_type = self.applicant_type

        sub_type = self.sub_type

        stock_yield_program: dict[str, Any] | Unset = UNSET
        if not isinstance(self.stock_yield_program, Unset):
            stock_yield_program = self.stock_yield_program.to_dict()

        fee_template: dict[str, Any] | Unset = UNSET
        if not isinstance(self.fee_template, Unset):
            fee_template = self.fee_template.to_dict()

        capabilities: dict[str, Any] | Unset = UNSET
        if not isinstance(self.capabilities, Unset):
            capabilities = self.capabilities.to_dict()

        limited_option_trading = self.limited_option_trading

        investment_objectives: list[str] | Unset = UNSET
        if not isinstance(self.investment_objectives, Unset):
            investment_objectives = self.investment_objectives

        dividend_reinvestment: dict[str, Any] | Unset = UNSET
        if not isinstance(self.dividend_reinvestment, Unset):
            dividend_reinvestment = self.dividend_reinvestment.to_dict()

        external_id = self.external_id

        mifid_category = self.mifid_category

        mifir_status = self.mifir_status

        equity = self.equity

        household = self.household

        property_profile = self.property_profile

        process_type = self.process_type

        risk_score = self.risk_score

        class_action_program = self.class_action_program

        trust_type = self.trust_type

        org_type = self.org_type

        business_description = self.business_description

        us_tax_purpose_type = self.us_tax_purpose_type

        trade_intention_type = self.trade_intention_type

        registered_address: dict[str, Any] | Unset = UNSET
        if not isinstance(self.registered_address, Unset):
            registered_address = self.registered_address.to_dict()

        mailing: dict[str, Any] | Unset = UNSET
        if not isinstance(self.mailing, Unset):
            mailing = self.mailing.to_dict()

        country_of_corporation = self.country_of_corporation

        tax_ids: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.tax_ids, Unset):
            tax_ids = []
            for tax_ids_item_data in self.tax_ids:
                tax_ids_item = tax_ids_item_data.to_dict()
                tax_ids.append(tax_ids_item)

        tax_treaty_details: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.tax_treaty_details, Unset):
            tax_treaty_details = []
            for tax_treaty_details_item_data in self.tax_treaty_details:
                tax_treaty_details_item = tax_treaty_details_item_data.to_dict()
                tax_treaty_details.append(tax_treaty_details_item)

        signatures: list[str] | Unset = UNSET
        if not isinstance(self.signatures, Unset):
            signatures = self.signatures

        lei = self.lei

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if account_id is not UNSET:
            field_dict["accountId"] = account_id
        if master_account_id is not UNSET:
            field_dict["masterAccountId"] = master_account_id
        if main_account is not UNSET:
            field_dict["mainAccount"] = main_account
        if source_account_id is not UNSET:
            field_dict["sourceAccountId"] = source_account_id
        if primary_user is not UNSET:
            field_dict["primaryUser"] = primary_user
        if clearing_status is not UNSET:
            field_dict["clearingStatus"] = clearing_status
        if clearing_status_description is not UNSET:
            field_dict["clearingStatusDescription"] = clearing_status_description
        if state_code is not UNSET:
            field_dict["stateCode"] = state_code
        if option_level is not UNSET:
            field_dict["optionLevel"] = option_level
        if base_currency is not UNSET:
            field_dict["baseCurrency"] = base_currency
        if date_begun is not UNSET:
            field_dict["dateBegun"] = date_begun
        if date_approved is not UNSET:
            field_dict["dateApproved"] = date_approved
        if date_opened is not UNSET:
            field_dict["dateOpened"] = date_opened
        if date_funded is not UNSET:
            field_dict["dateFunded"] = date_funded
        if date_closed is not UNSET:
            field_dict["dateClosed"] = date_closed
        if date_linked is not UNSET:
            field_dict["dateLinked"] = date_linked
        if date_delinked is not UNSET:
            field_dict["dateDelinked"] = date_delinked
        if account_title is not UNSET:
            field_dict["accountTitle"] = account_title
        if official_title is not UNSET:
            field_dict["officialTitle"] = official_title
        if account_alias is not UNSET:
            field_dict["accountAlias"] = account_alias
        if email_address is not UNSET:
            field_dict["emailAddress"] = email_address
        if margin is not UNSET:
            field_dict["margin"] = margin
        if applicant_type is not UNSET:
            field_dict["applicantType"] = applicant_type
        if sub_type is not UNSET:
            field_dict["subType"] = sub_type
        if stock_yield_program is not UNSET:
            field_dict["stockYieldProgram"] = stock_yield_program
        if fee_template is not UNSET:
            field_dict["feeTemplate"] = fee_template
        if capabilities is not UNSET:
            field_dict["capabilities"] = capabilities
        if limited_option_trading is not UNSET:
            field_dict["limitedOptionTrading"] = limited_option_trading
        if investment_objectives is not UNSET:
            field_dict["investmentObjectives"] = investment_objectives
        if dividend_reinvestment is not UNSET:
            field_dict["dividendReinvestment"] = dividend_reinvestment
        if external_id is not UNSET:
            field_dict["externalId"] = external_id
        if mifid_category is not UNSET:
            field_dict["mifidCategory"] = mifid_category
        if mifir_status is not UNSET:
            field_dict["mifirStatus"] = mifir_status
        if equity is not UNSET:
            field_dict["equity"] = equity
        if household is not UNSET:
            field_dict["household"] = household
        if property_profile is not UNSET:
            field_dict["propertyProfile"] = property_profile
        if process_type is not UNSET:
            field_dict["processType"] = process_type
        if risk_score is not UNSET:
            field_dict["riskScore"] = risk_score
        if class_action_program is not UNSET:
            field_dict["class_action_program"] = class_action_program
        if trust_type is not UNSET:
            field_dict["trustType"] = trust_type
        if org_type is not UNSET:
            field_dict["orgType"] = org_type
        if business_description is not UNSET:
            field_dict["businessDescription"] = business_description
        if us_tax_purpose_type is not UNSET:
            field_dict["usTaxPurposeType"] = us_tax_purpose_type
        if trade_intention_type is not UNSET:
            field_dict["tradeIntentionType"] = trade_intention_type
        if registered_address is not UNSET:
            field_dict["registeredAddress"] = registered_address
        if mailing is not UNSET:
            field_dict["mailing"] = mailing
        if country_of_corporation is not UNSET:
            field_dict["countryOfCorporation"] = country_of_corporation
        if tax_ids is not UNSET:
            field_dict["taxIds"] = tax_ids
        if tax_treaty_details is not UNSET:
            field_dict["taxTreatyDetails"] = tax_treaty_details
        if signatures is not UNSET:
            field_dict["signatures"] = signatures
        if lei is not UNSET:
            field_dict["lei"] = lei

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
