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
    from ..models.abandon_account import AbandonAccount
    from ..models.account_close import AccountClose
    from ..models.account_configuration import AccountConfiguration
    from ..models.accredited_investor import AccreditedInvestor
    from ..models.add_additional_account import AddAdditionalAccount
    from ..models.add_clp_capability import AddCLPCapability
    from ..models.add_levfx_capability import AddLEVFXCapability
    from ..models.add_mi_fir_data import AddMiFIRData
    from ..models.add_new_user import AddNewUser
    from ..models.add_trading_permissions import AddTradingPermissions
    from ..models.allocate_van import AllocateVAN
    from ..models.apply_fee_template import ApplyFeeTemplate
    from ..models.change_account_holder_detail import ChangeAccountHolderDetail
    from ..models.change_base_currency import ChangeBaseCurrency
    from ..models.change_financial_information import ChangeFinancialInformation
    from ..models.change_margin_type import ChangeMarginType
    from ..models.complete_login_message import CompleteLoginMessage
    from ..models.create_user import CreateUser
    from ..models.disable_account_in_brokerage import DisableAccountInBrokerage
    from ..models.document_submission import DocumentSubmission
    from ..models.duplicate_account import DuplicateAccount
    from ..models.enable_account_in_brokerage import EnableAccountInBrokerage
    from ..models.enroll_in_drip import EnrollInDRIP
    from ..models.enroll_in_syep import EnrollInSYEP
    from ..models.information_change import InformationChange
    from ..models.leave_drip import LeaveDRIP
    from ..models.leave_syep import LeaveSYEP
    from ..models.link_duplicate_account import LinkDuplicateAccount
    from ..models.manage_market_data_subscriptions import ManageMarketDataSubscriptions
    from ..models.process_documents import ProcessDocuments
    from ..models.prohibited_country_questionnaire import ProhibitedCountryQuestionnaire
    from ..models.questionnaires_with_account import QuestionnairesWithAccount
    from ..models.quiz_questionnaires import QuizQuestionnaires
    from ..models.remove_trading_permissions import RemoveTradingPermissions
    from ..models.reopen_account import ReopenAccount
    from ..models.reset_abandoned_account import ResetAbandonedAccount
    from ..models.security_questions import SecurityQuestions
    from ..models.update_account_alias import UpdateAccountAlias
    from ..models.update_account_representatives import UpdateAccountRepresentatives
    from ..models.update_bcan import UpdateBCAN
    from ..models.update_credentials import UpdateCredentials
    from ..models.update_external_id import UpdateExternalId
    from ..models.update_property_profile import UpdatePropertyProfile
    from ..models.update_tax_form import UpdateTaxForm
    from ..models.update_user_access_rights import UpdateUserAccessRights
    from ..models.update_w8ben import UpdateW8BEN
    from ..models.update_withholding_statement import UpdateWithholdingStatement


T = TypeVar("T", bound="AccountManagementRequests")


@_attrs_define
class AccountManagementRequests:
    """The changes to make, by kind."""

    update_external_id: UpdateExternalId | Unset = UNSET
    update_property_profile: UpdatePropertyProfile | Unset = UNSET
    update_account_alias: UpdateAccountAlias | Unset = UNSET
    change_base_currency: ChangeBaseCurrency | Unset = UNSET
    abandon_account: AbandonAccount | Unset = UNSET
    """ Delete an application that is pending (`P` or `N`). """
    add_new_user: AddNewUser | Unset = UNSET
    add_lev_fx_capability: AddLEVFXCapability | Unset = UNSET
    """ Ask for leveraged currency trading. """
    add_mi_fir_data: AddMiFIRData | Unset = UNSET
    """ Data for the transaction reports of European investment firms (MiFIR). """
    add_trading_permissions: AddTradingPermissions | Unset = UNSET
    remove_trading_permissions: RemoveTradingPermissions | Unset = UNSET
    change_margin_type: ChangeMarginType | Unset = UNSET
    add_clp_capability: AddCLPCapability | Unset = UNSET
    """ Ask for complex or leveraged products (CLP); the client signs form 4155 first. """
    change_financial_information: ChangeFinancialInformation | Unset = UNSET
    reset_abandoned_account: ResetAbandonedAccount | Unset = UNSET
    """ Take up an application that was abandoned less than six months ago. """
    update_account_representatives: UpdateAccountRepresentatives | Unset = UNSET
    complete_login_message: CompleteLoginMessage | Unset = UNSET
    reopen_account: ReopenAccount | Unset = UNSET
    """ Reopen a closed account; the client has to confirm in IBKR's portal. """
    enroll_in_syep: EnrollInSYEP | Unset = UNSET
    """ Lend out shares from now on (stock yield enhancement programme). """
    leave_syep: LeaveSYEP | Unset = UNSET
    """ Lend out shares no more. """
    enroll_in_drip: EnrollInDRIP | Unset = UNSET
    """ Reinvest dividends from now on. """
    leave_drip: LeaveDRIP | Unset = UNSET
    """ Reinvest dividends no more. """
    update_w8_ben: UpdateW8BEN | Unset = UNSET
    """ Renew a form W-8BEN; `UpdateTaxForm` has taken its place. """
    enable_account_in_brokerage: EnableAccountInBrokerage | Unset = UNSET
    disable_account_in_brokerage: DisableAccountInBrokerage | Unset = UNSET
    link_duplicate_account: LinkDuplicateAccount | Unset = UNSET
    duplicate_account: DuplicateAccount | Unset = UNSET
    document_submission: DocumentSubmission | Unset = UNSET
    process_documents: ProcessDocuments | Unset = UNSET
    update_bcan: UpdateBCAN | Unset = UNSET
    """ The number under which Hong Kong's exchange knows the investor (broker-to-client assigned number). """
    prohibited_country_questionnaire: ProhibitedCountryQuestionnaire | Unset = UNSET
    update_withholding_statement: UpdateWithholdingStatement | Unset = UNSET
    accredited_investor: AccreditedInvestor | Unset = UNSET
    change_account_holder_detail: ChangeAccountHolderDetail | Unset = UNSET
    """ New facts about a holder; a new request replaces one that is pending. """
    update_user_access_rights: UpdateUserAccessRights | Unset = UNSET
    information_change: InformationChange | Unset = UNSET
    """ Persons and entities behind an account: add, change, remove. """
    add_additional_account: AddAdditionalAccount | Unset = UNSET
    account_configuration: AccountConfiguration | Unset = UNSET
    allocate_van: AllocateVAN | Unset = UNSET
    """ Give the account a virtual account number at a bank, for deposits. """
    create_user: CreateUser | Unset = UNSET
    update_tax_form: UpdateTaxForm | Unset = UNSET
    """ Renew a tax form; a W-8BEN that claims a treaty lasts three years. """
    questionnaires: QuestionnairesWithAccount | Unset = UNSET
    security_questions: SecurityQuestions | Unset = UNSET
    apply_fee_template: ApplyFeeTemplate | Unset = UNSET
    account_close: AccountClose | Unset = UNSET
    """ Close an account that is open or migrated and empty; `management.status` tells when. """
    manage_market_data_subscriptions: ManageMarketDataSubscriptions | Unset = UNSET
    quiz_questionnaires: QuizQuestionnaires | Unset = UNSET
    update_credentials: list[UpdateCredentials] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "update_external_id": "updateExternalId",
        "update_property_profile": "updatePropertyProfile",
        "update_account_alias": "updateAccountAlias",
        "change_base_currency": "changeBaseCurrency",
        "abandon_account": "abandonAccount",
        "add_new_user": "addNewUser",
        "add_lev_fx_capability": "addLevFxCapability",
        "add_mi_fir_data": "addMiFirData",
        "add_trading_permissions": "addTradingPermissions",
        "remove_trading_permissions": "removeTradingPermissions",
        "change_margin_type": "changeMarginType",
        "add_clp_capability": "addCLPCapability",
        "change_financial_information": "changeFinancialInformation",
        "reset_abandoned_account": "resetAbandonedAccount",
        "update_account_representatives": "updateAccountRepresentatives",
        "complete_login_message": "completeLoginMessage",
        "reopen_account": "reopenAccount",
        "enroll_in_syep": "enrollInSyep",
        "leave_syep": "leaveSyep",
        "enroll_in_drip": "enrollInDrip",
        "leave_drip": "leaveDrip",
        "update_w8_ben": "updateW8Ben",
        "enable_account_in_brokerage": "enableAccountInBrokerage",
        "disable_account_in_brokerage": "disableAccountInBrokerage",
        "link_duplicate_account": "linkDuplicateAccount",
        "duplicate_account": "duplicateAccount",
        "document_submission": "documentSubmission",
        "process_documents": "processDocuments",
        "update_bcan": "updateBcan",
        "prohibited_country_questionnaire": "prohibitedCountryQuestionnaire",
        "update_withholding_statement": "updateWithholdingStatement",
        "accredited_investor": "accreditedInvestor",
        "change_account_holder_detail": "changeAccountHolderDetail",
        "update_user_access_rights": "updateUserAccessRights",
        "information_change": "informationChange",
        "add_additional_account": "addAdditionalAccount",
        "account_configuration": "accountConfiguration",
        "allocate_van": "allocateVan",
        "create_user": "createUser",
        "update_tax_form": "updateTaxForm",
        "security_questions": "securityQuestions",
        "apply_fee_template": "applyFeeTemplate",
        "account_close": "accountClose",
        "manage_market_data_subscriptions": "manageMarketDataSubscriptions",
        "quiz_questionnaires": "quizQuestionnaires",
        "update_credentials": "updateCredentials",
    }

    def to_dict(self) -> dict[str, Any]:
        update_external_id: dict[str, Any] | Unset = UNSET
        if not isinstance(self.update_external_id, Unset):
            update_external_id = self.update_external_id.to_dict()

        update_property_profile: dict[str, Any] | Unset = UNSET
        if not isinstance(self.update_property_profile, Unset):
            update_property_profile = self.update_property_profile.to_dict()

        update_account_alias: dict[str, Any] | Unset = UNSET
        if not isinstance(self.update_account_alias, Unset):
            update_account_alias = self.update_account_alias.to_dict()

        change_base_currency: dict[str, Any] | Unset = UNSET
        if not isinstance(self.change_base_currency, Unset):
            change_base_currency = self.change_base_currency.to_dict()

        abandon_account: dict[str, Any] | Unset = UNSET
        if not isinstance(self.abandon_account, Unset):
            abandon_account = self.abandon_account.to_dict()

        add_new_user: dict[str, Any] | Unset = UNSET
        if not isinstance(self.add_new_user, Unset):
            add_new_user = self.add_new_user.to_dict()

        add_lev_fx_capability: dict[str, Any] | Unset = UNSET
        if not isinstance(self.add_lev_fx_capability, Unset):
            add_lev_fx_capability = self.add_lev_fx_capability.to_dict()

        add_mi_fir_data: dict[str, Any] | Unset = UNSET
        if not isinstance(self.add_mi_fir_data, Unset):
            add_mi_fir_data = self.add_mi_fir_data.to_dict()

        add_trading_permissions: dict[str, Any] | Unset = UNSET
        if not isinstance(self.add_trading_permissions, Unset):
            add_trading_permissions = self.add_trading_permissions.to_dict()

        remove_trading_permissions: dict[str, Any] | Unset = UNSET
        if not isinstance(self.remove_trading_permissions, Unset):
            remove_trading_permissions = self.remove_trading_permissions.to_dict()

        change_margin_type: dict[str, Any] | Unset = UNSET
        if not isinstance(self.change_margin_type, Unset):
            change_margin_type = self.change_margin_type.to_dict()

        add_clp_capability: dict[str, Any] | Unset = UNSET
        if not isinstance(self.add_clp_capability, Unset):
            add_clp_capability = self.add_clp_capability.to_dict()

        change_financial_information: dict[str, Any] | Unset = UNSET
        if not isinstance(self.change_financial_information, Unset):
            change_financial_information = self.change_financial_information.to_dict()

        reset_abandoned_account: dict[str, Any] | Unset = UNSET
        if not isinstance(self.reset_abandoned_account, Unset):
            reset_abandoned_account = self.reset_abandoned_account.to_dict()

        update_account_representatives: dict[str, Any] | Unset = UNSET
        if not isinstance(self.update_account_representatives, Unset):
            update_account_representatives = self.update_account_representatives.to_dict()

        complete_login_message: dict[str, Any] | Unset = UNSET
        if not isinstance(self.complete_login_message, Unset):
            complete_login_message = self.complete_login_message.to_dict()

        reopen_account: dict[str, Any] | Unset = UNSET
        if not isinstance(self.reopen_account, Unset):
            reopen_account = self.reopen_account.to_dict()

        enroll_in_syep: dict[str, Any] | Unset = UNSET
        if not isinstance(self.enroll_in_syep, Unset):
            enroll_in_syep = self.enroll_in_syep.to_dict()

        leave_syep: dict[str, Any] | Unset = UNSET
        if not isinstance(self.leave_syep, Unset):
            leave_syep = self.leave_syep.to_dict()

        enroll_in_drip: dict[str, Any] | Unset = UNSET
        if not isinstance(self.enroll_in_drip, Unset):
            enroll_in_drip = self.enroll_in_drip.to_dict()

        leave_drip: dict[str, Any] | Unset = UNSET
        if not isinstance(self.leave_drip, Unset):
            leave_drip = self.leave_drip.to_dict()

        update_w8_ben: dict[str, Any] | Unset = UNSET
        if not isinstance(self.update_w8_ben, Unset):
            update_w8_ben = self.update_w8_ben.to_dict()

        enable_account_in_brokerage: dict[str, Any] | Unset = UNSET
        if not isinstance(self.enable_account_in_brokerage, Unset):
            enable_account_in_brokerage = self.enable_account_in_brokerage.to_dict()

        disable_account_in_brokerage: dict[str, Any] | Unset = UNSET
        if not isinstance(self.disable_account_in_brokerage, Unset):
            disable_account_in_brokerage = self.disable_account_in_brokerage.to_dict()

        link_duplicate_account: dict[str, Any] | Unset = UNSET
        if not isinstance(self.link_duplicate_account, Unset):
            link_duplicate_account = self.link_duplicate_account.to_dict()

        duplicate_account: dict[str, Any] | Unset = UNSET
        if not isinstance(self.duplicate_account, Unset):
            duplicate_account = self.duplicate_account.to_dict()

        document_submission: dict[str, Any] | Unset = UNSET
        if not isinstance(self.document_submission, Unset):
            document_submission = self.document_submission.to_dict()

        process_documents: dict[str, Any] | Unset = UNSET
        if not isinstance(self.process_documents, Unset):
            process_documents = self.process_documents.to_dict()

        update_bcan: dict[str, Any] | Unset = UNSET
        if not isinstance(self.update_bcan, Unset):
            update_bcan = self.update_bcan.to_dict()

        prohibited_country_questionnaire: dict[str, Any] | Unset = UNSET
        if not isinstance(self.prohibited_country_questionnaire, Unset):
            prohibited_country_questionnaire = self.prohibited_country_questionnaire.to_dict()

        update_withholding_statement: dict[str, Any] | Unset = UNSET
        if not isinstance(self.update_withholding_statement, Unset):
            update_withholding_statement = self.update_withholding_statement.to_dict()

        accredited_investor: dict[str, Any] | Unset = UNSET
        if not isinstance(self.accredited_investor, Unset):
            accredited_investor = self.accredited_investor.to_dict()

        change_account_holder_detail: dict[str, Any] | Unset = UNSET
        if not isinstance(self.change_account_holder_detail, Unset):
            change_account_holder_detail = self.change_account_holder_detail.to_dict()

        update_user_access_rights: dict[str, Any] | Unset = UNSET
        if not isinstance(self.update_user_access_rights, Unset):
            update_user_access_rights = self.update_user_access_rights.to_dict()

        information_change: dict[str, Any] | Unset = UNSET
        if not isinstance(self.information_change, Unset):
            information_change = self.information_change.to_dict()

        add_additional_account: dict[str, Any] | Unset = UNSET
        if not isinstance(self.add_additional_account, Unset):
            add_additional_account = self.add_additional_account.to_dict()

        account_configuration: dict[str, Any] | Unset = UNSET
        if not isinstance(self.account_configuration, Unset):
            account_configuration = self.account_configuration.to_dict()

        allocate_van: dict[str, Any] | Unset = UNSET
        if not isinstance(self.allocate_van, Unset):
            allocate_van = self.allocate_van.to_dict()

        create_user: dict[str, Any] | Unset = UNSET
        if not isinstance(self.create_user, Unset):
            create_user = self.create_user.to_dict()

        update_tax_form: dict[str, Any] | Unset = UNSET
        if not isinstance(self.update_tax_form, Unset):
            update_tax_form = self.update_tax_form.to_dict()

        questionnaires: dict[str, Any] | Unset = UNSET
        if not isinstance(self.questionnaires, Unset):
            questionnaires = self.questionnaires.to_dict()

        security_questions: dict[str, Any] | Unset = UNSET
        if not isinstance(self.security_questions, Unset):
            security_questions = self.security_questions.to_dict()

        apply_fee_template: dict[str, Any] | Unset = UNSET
        if not isinstance(self.apply_fee_template, Unset):
            apply_fee_template = self.apply_fee_template.to_dict()

        account_close: dict[str, Any] | Unset = UNSET
        if not isinstance(self.account_close, Unset):
            account_close = self.account_close.to_dict()

        manage_market_data_subscriptions: dict[str, Any] | Unset = UNSET
        if not isinstance(self.manage_market_data_subscriptions, Unset):
            manage_market_data_subscriptions = self.manage_market_data_subscriptions.to_dict()

        quiz_questionnaires: dict[str, Any] | Unset = UNSET
        if not isinstance(self.quiz_questionnaires, Unset):
            quiz_questionnaires = self.quiz_questionnaires.to_dict()

        update_credentials: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.update_credentials, Unset):
            update_credentials = []
            for update_credentials_item_data in self.update_credentials:
                update_credentials_item = update_credentials_item_data.to_dict()
                update_credentials.append(update_credentials_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if update_external_id is not UNSET:
            field_dict["updateExternalId"] = update_external_id
        if update_property_profile is not UNSET:
            field_dict["updatePropertyProfile"] = update_property_profile
        if update_account_alias is not UNSET:
            field_dict["updateAccountAlias"] = update_account_alias
        if change_base_currency is not UNSET:
            field_dict["changeBaseCurrency"] = change_base_currency
        if abandon_account is not UNSET:
            field_dict["abandonAccount"] = abandon_account
        if add_new_user is not UNSET:
            field_dict["addNewUser"] = add_new_user
        if add_lev_fx_capability is not UNSET:
            field_dict["addLevFxCapability"] = add_lev_fx_capability
        if add_mi_fir_data is not UNSET:
            field_dict["addMiFirData"] = add_mi_fir_data
        if add_trading_permissions is not UNSET:
            field_dict["addTradingPermissions"] = add_trading_permissions
        if remove_trading_permissions is not UNSET:
            field_dict["removeTradingPermissions"] = remove_trading_permissions
        if change_margin_type is not UNSET:
            field_dict["changeMarginType"] = change_margin_type
        if add_clp_capability is not UNSET:
            field_dict["addCLPCapability"] = add_clp_capability
        if change_financial_information is not UNSET:
            field_dict["changeFinancialInformation"] = change_financial_information
        if reset_abandoned_account is not UNSET:
            field_dict["resetAbandonedAccount"] = reset_abandoned_account
        if update_account_representatives is not UNSET:
            field_dict["updateAccountRepresentatives"] = update_account_representatives
        if complete_login_message is not UNSET:
            field_dict["completeLoginMessage"] = complete_login_message
        if reopen_account is not UNSET:
            field_dict["reopenAccount"] = reopen_account
        if enroll_in_syep is not UNSET:
            field_dict["enrollInSyep"] = enroll_in_syep
        if leave_syep is not UNSET:
            field_dict["leaveSyep"] = leave_syep
        if enroll_in_drip is not UNSET:
            field_dict["enrollInDrip"] = enroll_in_drip
        if leave_drip is not UNSET:
            field_dict["leaveDrip"] = leave_drip
        if update_w8_ben is not UNSET:
            field_dict["updateW8Ben"] = update_w8_ben
        if enable_account_in_brokerage is not UNSET:
            field_dict["enableAccountInBrokerage"] = enable_account_in_brokerage
        if disable_account_in_brokerage is not UNSET:
            field_dict["disableAccountInBrokerage"] = disable_account_in_brokerage
        if link_duplicate_account is not UNSET:
            field_dict["linkDuplicateAccount"] = link_duplicate_account
        if duplicate_account is not UNSET:
            field_dict["duplicateAccount"] = duplicate_account
        if document_submission is not UNSET:
            field_dict["documentSubmission"] = document_submission
        if process_documents is not UNSET:
            field_dict["processDocuments"] = process_documents
        if update_bcan is not UNSET:
            field_dict["updateBcan"] = update_bcan
        if prohibited_country_questionnaire is not UNSET:
            field_dict["prohibitedCountryQuestionnaire"] = prohibited_country_questionnaire
        if update_withholding_statement is not UNSET:
            field_dict["updateWithholdingStatement"] = update_withholding_statement
        if accredited_investor is not UNSET:
            field_dict["accreditedInvestor"] = accredited_investor
        if change_account_holder_detail is not UNSET:
            field_dict["changeAccountHolderDetail"] = change_account_holder_detail
        if update_user_access_rights is not UNSET:
            field_dict["updateUserAccessRights"] = update_user_access_rights
        if information_change is not UNSET:
            field_dict["informationChange"] = information_change
        if add_additional_account is not UNSET:
            field_dict["addAdditionalAccount"] = add_additional_account
        if account_configuration is not UNSET:
            field_dict["accountConfiguration"] = account_configuration
        if allocate_van is not UNSET:
            field_dict["allocateVan"] = allocate_van
        if create_user is not UNSET:
            field_dict["createUser"] = create_user
        if update_tax_form is not UNSET:
            field_dict["updateTaxForm"] = update_tax_form
        if questionnaires is not UNSET:
            field_dict["questionnaires"] = questionnaires
        if security_questions is not UNSET:
            field_dict["securityQuestions"] = security_questions
        if apply_fee_template is not UNSET:
            field_dict["applyFeeTemplate"] = apply_fee_template
        if account_close is not UNSET:
            field_dict["accountClose"] = account_close
        if manage_market_data_subscriptions is not UNSET:
            field_dict["manageMarketDataSubscriptions"] = manage_market_data_subscriptions
        if quiz_questionnaires is not UNSET:
            field_dict["quizQuestionnaires"] = quiz_questionnaires
        if update_credentials is not UNSET:
            field_dict["updateCredentials"] = update_credentials

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
