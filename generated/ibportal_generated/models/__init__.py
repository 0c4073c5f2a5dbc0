"""The models: one class a module, imported when it is first asked for.

Importing all of them costs more than a second; a program needs a handful.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .abandon_account import AbandonAccount
    from .accepted_instruction import AcceptedInstruction
    from .accepted_order import AcceptedOrder
    from .account_aliases import AccountAliases
    from .account_applicant import AccountApplicant
    from .account_balances import AccountBalances
    from .account_cash_balance import AccountCashBalance
    from .account_close import AccountClose
    from .account_configuration import AccountConfiguration
    from .account_configuration_type import AccountConfigurationType
    from .account_data import AccountData
    from .account_data_capabilities import AccountDataCapabilities
    from .account_data_dividend_reinvestment import AccountDataDividendReinvestment
    from .account_data_fee_template import AccountDataFeeTemplate
    from .account_data_mailing import AccountDataMailing
    from .account_data_registered_address import AccountDataRegisteredAddress
    from .account_data_stock_yield_program import AccountDataStockYieldProgram
    from .account_decedent import AccountDecedent
    from .account_details_response import AccountDetailsResponse
    from .account_financial_information import AccountFinancialInformation
    from .account_management_error import AccountManagementError
    from .account_management_requests import AccountManagementRequests
    from .account_management_requests_payload import AccountManagementRequestsPayload
    from .account_margins import AccountMargins
    from .account_market_data import AccountMarketData
    from .account_market_value import AccountMarketValue
    from .account_nav import AccountNav
    from .account_owners import AccountOwners
    from .account_performance import AccountPerformance
    from .account_pnl import AccountPnl
    from .account_properties import AccountProperties
    from .account_properties_by_id import AccountPropertiesById
    from .account_rep import AccountRep
    from .account_restrictions_response import AccountRestrictionsResponse
    from .account_returns import AccountReturns
    from .account_search import AccountSearch
    from .account_selection import AccountSelection
    from .account_source_of_wealth import AccountSourceOfWealth
    from .account_status_bulk_response import AccountStatusBulkResponse
    from .account_status_code import AccountStatusCode
    from .account_status_response import AccountStatusResponse
    from .account_summary import AccountSummary
    from .account_support_type import AccountSupportType
    from .account_support_type_type import AccountSupportTypeType
    from .account_tax_id import AccountTaxId
    from .account_tax_treaty import AccountTaxTreaty
    from .account_user import AccountUser
    from .account_user_entity import AccountUserEntity
    from .account_withholding_statement import AccountWithholdingStatement
    from .accounts_message import AccountsMessage
    from .accounts_server_info import AccountsServerInfo
    from .accredited_investor import AccreditedInvestor
    from .accredited_investor_information import AccreditedInvestorInformation
    from .ach_bank_account import AchBankAccount
    from .ach_bank_account_bank_account_type_code import (
        AchBankAccountBankAccountTypeCode,
    )
    from .ach_details import ACHDetails
    from .ach_instruction import AchInstruction
    from .ach_instruction_ach_type import AchInstructionAchType
    from .ach_instruction_bank_instruction_code import AchInstructionBankInstructionCode
    from .ach_instruction_bulk_request import AchInstructionBulkRequest
    from .ach_instruction_request import AchInstructionRequest
    from .add_additional_account import AddAdditionalAccount
    from .add_clp_capability import AddCLPCapability
    from .add_entity import AddEntity
    from .add_levfx_capability import AddLEVFXCapability
    from .add_mi_fir_data import AddMiFIRData
    from .add_new_user import AddNewUser
    from .add_new_user_application_language import AddNewUserApplicationLanguage
    from .add_relationship import AddRelationship
    from .add_relationship_entity_relationship import AddRelationshipEntityRelationship
    from .add_trading_permissions import AddTradingPermissions
    from .address import Address
    from .administrator_contact_person_type import AdministratorContactPersonType
    from .administrator_contact_person_type_name_suffix import (
        AdministratorContactPersonTypeNameSuffix,
    )
    from .administrator_type import AdministratorType
    from .administrator_type_name_suffix import AdministratorTypeNameSuffix
    from .advisor_wrap_fees_type import AdvisorWrapFeesType
    from .advisor_wrap_fees_type_strategy import AdvisorWrapFeesTypeStrategy
    from .affiliation_details_type import AffiliationDetailsType
    from .affiliation_details_type_affiliation_relationship import (
        AffiliationDetailsTypeAffiliationRelationship,
    )
    from .alert_activation import AlertActivation
    from .alert_activation_alert_active import AlertActivationAlertActive
    from .alert_condition import AlertCondition
    from .alert_details import AlertDetails
    from .alert_receipt import AlertReceipt
    from .alert_request import AlertRequest
    from .alert_request_alert_repeatable import AlertRequestAlertRepeatable
    from .alert_request_condition import AlertRequestCondition
    from .alert_request_condition_logic_bind import AlertRequestConditionLogicBind
    from .alert_request_condition_operator import AlertRequestConditionOperator
    from .alert_request_condition_type import AlertRequestConditionType
    from .alert_request_outside_rth import AlertRequestOutsideRth
    from .alert_request_send_message import AlertRequestSendMessage
    from .alert_request_tif import AlertRequestTif
    from .alert_summary import AlertSummary
    from .alerts_details_type import AlertsDetailsType
    from .algo import Algo
    from .algo_parameter import AlgoParameter
    from .all_periods_request import AllPeriodsRequest
    from .allocate_van import AllocateVAN
    from .allocate_van_application_currency import AllocateVANApplicationCurrency
    from .allocation_account import AllocationAccount
    from .allocation_account_value import AllocationAccountValue
    from .allocation_accounts import AllocationAccounts
    from .allocation_group import AllocationGroup
    from .allocation_group_account import AllocationGroupAccount
    from .allocation_group_name import AllocationGroupName
    from .allocation_group_summary import AllocationGroupSummary
    from .allocation_groups import AllocationGroups
    from .allocation_method_code import AllocationMethodCode
    from .allocation_models import AllocationModels
    from .allocation_preset_method import AllocationPresetMethod
    from .allocation_presets import AllocationPresets
    from .allocation_result import AllocationResult
    from .allowed_features import AllowedFeatures
    from .am_request_status_response import AmRequestStatusResponse
    from .analyze_cash_request import AnalyzeCashRequest
    from .annual_blended_percentage import AnnualBlendedPercentage
    from .answer import Answer
    from .answer_detail import AnswerDetail
    from .answer_response import AnswerResponse
    from .application import Application
    from .application_account import ApplicationAccount
    from .application_account_account_capability import (
        ApplicationAccountAccountCapability,
    )
    from .application_account_account_type import ApplicationAccountAccountType
    from .application_account_application_currency import (
        ApplicationAccountApplicationCurrency,
    )
    from .application_account_brokerage_service import (
        ApplicationAccountBrokerageService,
    )
    from .application_account_investment_objective import (
        ApplicationAccountInvestmentObjective,
    )
    from .application_account_qi_sub_type import ApplicationAccountQiSubType
    from .application_account_retirement_account_type import (
        ApplicationAccountRetirementAccountType,
    )
    from .application_application_language import ApplicationApplicationLanguage
    from .application_payload import ApplicationPayload
    from .application_user import ApplicationUser
    from .apply_fee_template import ApplyFeeTemplate
    from .asset_experience import AssetExperience
    from .asset_experience_application_asset_class import (
        AssetExperienceApplicationAssetClass,
    )
    from .asset_experience_knowledge_level import AssetExperienceKnowledgeLevel
    from .associated_entities import AssociatedEntities
    from .associated_entity import AssociatedEntity
    from .associated_entity_mailing import AssociatedEntityMailing
    from .associated_entity_phones import AssociatedEntityPhones
    from .associated_entity_residence import AssociatedEntityResidence
    from .associated_individual import AssociatedIndividual
    from .associated_individual_gender import AssociatedIndividualGender
    from .associated_individual_marital_status import AssociatedIndividualMaritalStatus
    from .associated_person import AssociatedPerson
    from .associated_person_mailing import AssociatedPersonMailing
    from .associated_person_phones import AssociatedPersonPhones
    from .associated_person_residence import AssociatedPersonResidence
    from .association_type_entities import AssociationTypeEntities
    from .asynchronous_instruction_set_response import (
        AsynchronousInstructionSetResponse,
    )
    from .attached_file_type import AttachedFileType
    from .au_10_tix_detail_response import Au10TixDetailResponse
    from .aus_exposure_details_type import AUSExposureDetailsType
    from .automated_wrap_fee_details_type import AutomatedWrapFeeDetailsType
    from .automated_wrap_fee_details_type_type import AutomatedWrapFeeDetailsTypeType
    from .available_funds import AvailableFunds
    from .available_statement_dates_data import AvailableStatementDatesData
    from .available_tax_forms_data import AvailableTaxFormsData
    from .balance_query import BalanceQuery
    from .balance_query_balance_query_type import BalanceQueryBalanceQueryType
    from .balance_segment import BalanceSegment
    from .bank_instruction_detail import BankInstructionDetail
    from .bank_instruction_query_response import BankInstructionQueryResponse
    from .bank_instruction_verification_bulk_request import (
        BankInstructionVerificationBulkRequest,
    )
    from .bank_instruction_verification_request import (
        BankInstructionVerificationRequest,
    )
    from .bar import Bar
    from .bond_filter import BondFilter
    from .bond_filter_option import BondFilterOption
    from .bond_filters import BondFilters
    from .bond_issuer import BondIssuer
    from .brokerage_init_request import BrokerageInitRequest
    from .brokerage_status import BrokerageStatus
    from .bulk_multi_status_response import BulkMultiStatusResponse
    from .bulletin import Bulletin
    from .bulletins_message import BulletinsMessage
    from .business_reject_response import BusinessRejectResponse
    from .cancel_acknowledgement import CancelAcknowledgement
    from .cancel_instruction import CancelInstruction
    from .cancel_instruction_bulk_request import CancelInstructionBulkRequest
    from .cancel_instruction_request import CancelInstructionRequest
    from .cash_limits_response import CashLimitsResponse
    from .ccp_account import CcpAccount
    from .ccp_accounts import CcpAccounts
    from .ccp_challenge import CcpChallenge
    from .ccp_challenge_response import CcpChallengeResponse
    from .ccp_init_request import CcpInitRequest
    from .ccp_login import CcpLogin
    from .ccp_order import CcpOrder
    from .ccp_order_warnings import CcpOrderWarnings
    from .ccp_orders import CcpOrders
    from .ccp_place_ccy import CcpPlaceCcy
    from .ccp_place_exchange import CcpPlaceExchange
    from .ccp_place_side import CcpPlaceSide
    from .ccp_place_tif import CcpPlaceTif
    from .ccp_place_type import CcpPlaceType
    from .ccp_position import CcpPosition
    from .ccp_status import CcpStatus
    from .change_account_holder_detail import ChangeAccountHolderDetail
    from .change_account_holder_detail_application_language import (
        ChangeAccountHolderDetailApplicationLanguage,
    )
    from .change_base_currency import ChangeBaseCurrency
    from .change_financial_information import ChangeFinancialInformation
    from .change_margin_type import ChangeMarginType
    from .chart_periods import ChartPeriods
    from .check_details import CheckDetails
    from .combo_position import ComboPosition
    from .combo_position_leg import ComboPositionLeg
    from .commission_config import CommissionConfig
    from .commission_config_style import CommissionConfigStyle
    from .commission_config_type import CommissionConfigType
    from .commission_markup_type import CommissionMarkupType
    from .commission_markup_type_type import CommissionMarkupTypeType
    from .commission_schedule_type import CommissionScheduleType
    from .commission_schedule_type_pricing_structure import (
        CommissionScheduleTypePricingStructure,
    )
    from .complete_login_message import CompleteLoginMessage
    from .complex_asset_transfer_bulk_request import ComplexAssetTransferBulkRequest
    from .complex_asset_transfer_bulk_request_v2 import (
        ComplexAssetTransferBulkRequestV2,
    )
    from .complex_asset_transfer_instruction import ComplexAssetTransferInstruction
    from .complex_asset_transfer_instruction_direction import (
        ComplexAssetTransferInstructionDirection,
    )
    from .complex_asset_transfer_instruction_v2 import ComplexAssetTransferInstructionV2
    from .complex_asset_transfer_instruction_v2_direction import (
        ComplexAssetTransferInstructionV2Direction,
    )
    from .complex_asset_transfer_polling_result import ComplexAssetTransferPollingResult
    from .complex_asset_transfer_request import ComplexAssetTransferRequest
    from .complex_asset_transfer_request_v2 import ComplexAssetTransferRequestV2
    from .consolidated_allocation_request import ConsolidatedAllocationRequest
    from .contra_broker_info import ContraBrokerInfo
    from .contract_algos import ContractAlgos
    from .contract_details import ContractDetails
    from .contract_details_and_rules import ContractDetailsAndRules
    from .contract_display_rule import ContractDisplayRule
    from .contract_display_step import ContractDisplayStep
    from .contract_increment_rule import ContractIncrementRule
    from .contract_match import ContractMatch
    from .contract_order_defaults import ContractOrderDefaults
    from .contract_order_preset import ContractOrderPreset
    from .contract_rules import ContractRules
    from .contract_rules_request import ContractRulesRequest
    from .contract_search_request import ContractSearchRequest
    from .contract_search_request_sec_type import ContractSearchRequestSecType
    from .contract_section import ContractSection
    from .contract_tif_defaults import ContractTifDefaults
    from .contracts_algos_add_description import ContractsAlgosAddDescription
    from .contracts_algos_add_params import ContractsAlgosAddParams
    from .contracts_info_right import ContractsInfoRight
    from .contracts_schedule_asset_class import ContractsScheduleAssetClass
    from .contracts_search_sec_type import ContractsSearchSecType
    from .contracts_strikes_sectype import ContractsStrikesSectype
    from .create_allocation_group_request import CreateAllocationGroupRequest
    from .create_browser_session_request import CreateBrowserSessionRequest
    from .create_browser_session_response import CreateBrowserSessionResponse
    from .create_session_request import CreateSessionRequest
    from .create_session_response import CreateSessionResponse
    from .create_user import CreateUser
    from .currency_market_value import CurrencyMarketValue
    from .currency_pair import CurrencyPair
    from .currency_pairs import CurrencyPairs
    from .custodian_type import CustodianType
    from .customer import Customer
    from .customer_type import CustomerType
    from .day_quantity_limit import DayQuantityLimit
    from .day_quantity_limit_application_asset_class import (
        DayQuantityLimitApplicationAssetClass,
    )
    from .delete_bank_instruction import DeleteBankInstruction
    from .delete_bank_instruction_bank_instruction_method import (
        DeleteBankInstructionBankInstructionMethod,
    )
    from .delete_bank_instruction_bulk_request import DeleteBankInstructionBulkRequest
    from .delete_bank_instruction_request import DeleteBankInstructionRequest
    from .delete_entity import DeleteEntity
    from .delete_relationship import DeleteRelationship
    from .delete_relationship_entity_relationship import (
        DeleteRelationshipEntityRelationship,
    )
    from .delivery_device import DeliveryDevice
    from .delivery_device_request import DeliveryDeviceRequest
    from .delivery_options import DeliveryOptions
    from .deposit_details import DepositDetails
    from .deposit_funds_bulk_request import DepositFundsBulkRequest
    from .deposit_funds_instruction import DepositFundsInstruction
    from .deposit_funds_instruction_bank_instruction_method import (
        DepositFundsInstructionBankInstructionMethod,
    )
    from .deposit_funds_request import DepositFundsRequest
    from .deposit_notification import DepositNotification
    from .deposit_notification_application_currency import (
        DepositNotificationApplicationCurrency,
    )
    from .deposit_notification_type import DepositNotificationType
    from .depth_message import DepthMessage
    from .depth_row import DepthRow
    from .destination_institution import DestinationInstitution
    from .destination_institution_branch_code_type import (
        DestinationInstitutionBranchCodeType,
    )
    from .destination_institution_identifier_type import (
        DestinationInstitutionIdentifierType,
    )
    from .disable_account_in_brokerage import DisableAccountInBrokerage
    from .document import Document
    from .document_document_type import DocumentDocumentType
    from .document_proof_of_address_type import DocumentProofOfAddressType
    from .document_proof_of_identity_type import DocumentProofOfIdentityType
    from .document_submission import DocumentSubmission
    from .document_submission_application_language import (
        DocumentSubmissionApplicationLanguage,
    )
    from .duplicate_account import DuplicateAccount
    from .dvp_instruction import DVPInstruction
    from .dvp_instruction_application_asset_class import (
        DVPInstructionApplicationAssetClass,
    )
    from .dvp_instruction_application_exchange import DVPInstructionApplicationExchange
    from .dvp_instruction_role import DVPInstructionRole
    from .dvp_instruction_tx_group_code import DVPInstructionTxGroupCode
    from .dvp_instruction_type import DVPInstructionType
    from .dwac_bulk_request import DwacBulkRequest
    from .dwac_bulk_request_v2 import DwacBulkRequestV2
    from .dwac_instruction import DwacInstruction
    from .dwac_instruction_direction import DwacInstructionDirection
    from .dwac_instruction_v2 import DwacInstructionV2
    from .dwac_instruction_v2_direction import DwacInstructionV2Direction
    from .dwac_request import DwacRequest
    from .dwac_request_v2 import DwacRequestV2
    from .echo_response import EchoResponse
    from .echo_response_query_parameters import EchoResponseQueryParameters
    from .edda_instruction import EddaInstruction
    from .edda_instruction_bulk_request import EddaInstructionBulkRequest
    from .edda_instruction_debtor_identification_document_type import (
        EddaInstructionDebtorIdentificationDocumentType,
    )
    from .edda_instruction_request import EddaInstructionRequest
    from .efp_quantity_limits import EFPQuantityLimits
    from .eligible_contract_participant import EligibleContractParticipant
    from .eligible_contract_participant_details import (
        EligibleContractParticipantDetails,
    )
    from .eligible_contract_participant_details_code import (
        EligibleContractParticipantDetailsCode,
    )
    from .employment_details import EmploymentDetails
    from .enable_account_in_brokerage import EnableAccountInBrokerage
    from .enroll_in_drip import EnrollInDRIP
    from .enroll_in_syep import EnrollInSYEP
    from .entity_identity_document import EntityIdentityDocument
    from .entity_ira_bene import EntityIRABene
    from .entity_ira_bene_location import EntityIRABeneLocation
    from .entity_tax_treaty import EntityTaxTreaty
    from .enumeration_response import EnumerationResponse
    from .enumeration_type import EnumerationType
    from .error_message import ErrorMessage
    from .exchange_access import ExchangeAccess
    from .exchange_access_application_asset_class import (
        ExchangeAccessApplicationAssetClass,
    )
    from .exchange_access_application_exchange import ExchangeAccessApplicationExchange
    from .exchange_conid import ExchangeConid
    from .exchange_rate import ExchangeRate
    from .exercise_action import ExerciseAction
    from .exercise_choice import ExerciseChoice
    from .exercise_content import ExerciseContent
    from .exercise_input import ExerciseInput
    from .exercise_message import ExerciseMessage
    from .exercise_option import ExerciseOption
    from .exercise_prompt import ExercisePrompt
    from .exercise_prompt_message import ExercisePromptMessage
    from .ext_positions_transfer_type import ExtPositionsTransferType
    from .ext_positions_transfer_type_retirement_account_type import (
        ExtPositionsTransferTypeRetirementAccountType,
    )
    from .ext_positions_transfer_type_sub_type import ExtPositionsTransferTypeSubType
    from .ext_positions_transfer_type_type import ExtPositionsTransferTypeType
    from .extended_hours import ExtendedHours
    from .external_position_transfer import ExternalPositionTransfer
    from .external_position_transfer_bulk_request import (
        ExternalPositionTransferBulkRequest,
    )
    from .external_position_transfer_request import ExternalPositionTransferRequest
    from .external_position_transfer_source_ira_type import (
        ExternalPositionTransferSourceIRAType,
    )
    from .external_position_transfer_sub_type import ExternalPositionTransferSubType
    from .external_position_transfer_type import ExternalPositionTransferType
    from .failed_order import FailedOrder
    from .farm_snapshot import FarmSnapshot
    from .file_data import FileData
    from .file_payload import FilePayload
    from .financial_information import FinancialInformation
    from .financial_information_investment_objective import (
        FinancialInformationInvestmentObjective,
    )
    from .fop_bulk_request import FopBulkRequest
    from .fop_bulk_request_v2 import FopBulkRequestV2
    from .fop_instruction import FopInstruction
    from .fop_instruction_direction import FopInstructionDirection
    from .fop_instruction_v2 import FopInstructionV2
    from .fop_instruction_v2_direction import FopInstructionV2Direction
    from .fop_request import FopRequest
    from .fop_request_v2 import FopRequestV2
    from .forbidden_instruction_response import ForbiddenInstructionResponse
    from .forecast_categories import ForecastCategories
    from .forecast_category import ForecastCategory
    from .forecast_category_market import ForecastCategoryMarket
    from .forecast_category_tree import ForecastCategoryTree
    from .forecast_contract import ForecastContract
    from .forecast_market import ForecastMarket
    from .forecast_market_contract import ForecastMarketContract
    from .forecast_price_increment import ForecastPriceIncrement
    from .forecast_rules import ForecastRules
    from .forecast_schedules import ForecastSchedules
    from .forecast_trading_day import ForecastTradingDay
    from .forecast_trading_times import ForecastTradingTimes
    from .form_crs import FormCRS
    from .form_crs_controlling_person_designation import (
        FormCRSControllingPersonDesignation,
    )
    from .form_crs_oecd_status import FormCRSOecdStatus
    from .form_details import FormDetails
    from .form_file_response import FormFileResponse
    from .form_payload import FormPayload
    from .form_w8ben import FormW8BEN
    from .form_w8ben_missing_tax_id_reason import FormW8BENMissingTaxIdReason
    from .form_w8ben_tax_form_signature import FormW8BENTaxFormSignature
    from .form_w8bene import FormW8BENE
    from .form_w8bene_entity_type import FormW8BENEEntityType
    from .form_w8bene_fatca_status import FormW8BENEFatcaStatus
    from .form_w8bene_foreign_branch_status import FormW8BENEForeignBranchStatus
    from .form_w8bene_missing_tax_id_reason import FormW8BENEMissingTaxIdReason
    from .form_w8bene_part_314b import FormW8BENEPart314B
    from .form_w8bene_part_1226_desc_3 import FormW8BENEPart1226Desc3
    from .form_w8bene_tax_form_signature import FormW8BENETaxFormSignature
    from .form_w8imy import FormW8IMY
    from .form_w8imy_entity_type import FormW8IMYEntityType
    from .form_w8imy_fatca_status import FormW8IMYFatcaStatus
    from .form_w8imy_foreign_branch_status import FormW8IMYForeignBranchStatus
    from .form_w8imy_us_tin_type import FormW8IMYUsTinType
    from .form_w9 import FormW9
    from .form_w9_customer_type import FormW9CustomerType
    from .form_w9_tax_form_signature import FormW9TaxFormSignature
    from .form_w9_tax_id_type import FormW9TaxIdType
    from .full_master_request import FullMasterRequest
    from .full_master_status import FullMasterStatus
    from .funds_segment import FundsSegment
    from .future_contract import FutureContract
    from .futures_by_symbol import FuturesBySymbol
    from .gateway_error import GatewayError
    from .get_available_stmt_dates_response import GetAvailableStmtDatesResponse
    from .get_available_tax_forms_response import GetAvailableTaxFormsResponse
    from .get_available_trade_confirmation_dates_response import (
        GetAvailableTradeConfirmationDatesResponse,
    )
    from .get_broker_list_response import GetBrokerListResponse
    from .get_participating_list_response import GetParticipatingListResponse
    from .get_statements_response import GetStatementsResponse
    from .high_water_mark_configuration_type import HighWaterMarkConfigurationType
    from .high_water_mark_type import HighWaterMarkType
    from .history import History
    from .history_message import HistoryMessage
    from .hmds_bars import HmdsBars
    from .hmds_history import HmdsHistory
    from .hmds_scanner_contract import HmdsScannerContract
    from .hmds_scanner_contracts import HmdsScannerContracts
    from .hmds_scanner_request import HmdsScannerRequest
    from .hmds_scanner_request_filter import HmdsScannerRequestFilter
    from .hmds_scanner_result import HmdsScannerResult
    from .hosted_error import HostedError
    from .identification import Identification
    from .identification_card_color import IdentificationCardColor
    from .individual import Individual
    from .individual_applicant import IndividualApplicant
    from .individual_gender import IndividualGender
    from .individual_ira_bene import IndividualIRABene
    from .individual_ira_bene_identification import IndividualIRABeneIdentification
    from .individual_ira_bene_location import IndividualIRABeneLocation
    from .individual_marital_status import IndividualMaritalStatus
    from .individual_name import IndividualName
    from .individual_name_name_suffix import IndividualNameNameSuffix
    from .individual_name_salutation import IndividualNameSalutation
    from .individual_tax_information import IndividualTaxInformation
    from .information_change import InformationChange
    from .instruction_error import InstructionError
    from .instruction_error_result import InstructionErrorResult
    from .instruction_history import InstructionHistory
    from .instruction_history_entry import InstructionHistoryEntry
    from .instruction_polling_response import InstructionPollingResponse
    from .instruction_response import InstructionResponse
    from .instruction_result import InstructionResult
    from .instruction_status_response import InstructionStatusResponse
    from .insufficient_scope_response import InsufficientScopeResponse
    from .interest_markup_type import InterestMarkupType
    from .interest_markup_type_application_currency import (
        InterestMarkupTypeApplicationCurrency,
    )
    from .internal_cash_transfer_bulk_request import InternalCashTransferBulkRequest
    from .internal_cash_transfer_instruction import InternalCashTransferInstruction
    from .internal_cash_transfer_request import InternalCashTransferRequest
    from .internal_position_transfer_bulk_request import (
        InternalPositionTransferBulkRequest,
    )
    from .internal_position_transfer_instruction import (
        InternalPositionTransferInstruction,
    )
    from .internal_position_transfer_request import InternalPositionTransferRequest
    from .internal_server_error_response import InternalServerErrorResponse
    from .invalid_access_token_response import InvalidAccessTokenResponse
    from .invalid_argument import InvalidArgument
    from .invest_in_models_request import InvestInModelsRequest
    from .invest_request import InvestRequest
    from .ira_beneficiaries_type import IRABeneficiariesType
    from .ira_contingent_beneficiary import IRAContingentBeneficiary
    from .ira_contingent_beneficiary_beneficiary_relationship import (
        IRAContingentBeneficiaryBeneficiaryRelationship,
    )
    from .ira_contingent_beneficiary_entity import IRAContingentBeneficiaryEntity
    from .ira_contingent_beneficiary_entity_beneficiary_entity_type import (
        IRAContingentBeneficiaryEntityBeneficiaryEntityType,
    )
    from .ira_contingent_beneficiary_entity_beneficiary_relationship import (
        IRAContingentBeneficiaryEntityBeneficiaryRelationship,
    )
    from .ira_contingent_beneficiary_gender import IRAContingentBeneficiaryGender
    from .ira_contingent_beneficiary_marital_status import (
        IRAContingentBeneficiaryMaritalStatus,
    )
    from .ira_contribution import IraContribution
    from .ira_decedent import IRADecedent
    from .ira_decedent_gender import IRADecedentGender
    from .ira_decedent_inheritor_type import IRADecedentInheritorType
    from .ira_decedent_marital_status import IRADecedentMaritalStatus
    from .ira_decedent_relationship import IRADecedentRelationship
    from .ira_deposit_detail import IraDepositDetail
    from .ira_deposit_detail_from_ira_type import IraDepositDetailFromIraType
    from .ira_deposit_detail_ira_contribution_type import (
        IraDepositDetailIraContributionType,
    )
    from .ira_deposit_detail_ira_tax_year_type import IraDepositDetailIraTaxYearType
    from .ira_deposit_details import IRADepositDetails
    from .ira_deposit_details_deposit_type import IRADepositDetailsDepositType
    from .ira_deposit_details_retirement_account_type import (
        IRADepositDetailsRetirementAccountType,
    )
    from .ira_deposit_details_tax_year import IRADepositDetailsTaxYear
    from .ira_primary_beneficiary import IRAPrimaryBeneficiary
    from .ira_primary_beneficiary_beneficiary_relationship import (
        IRAPrimaryBeneficiaryBeneficiaryRelationship,
    )
    from .ira_primary_beneficiary_entity import IRAPrimaryBeneficiaryEntity
    from .ira_primary_beneficiary_entity_beneficiary_entity_type import (
        IRAPrimaryBeneficiaryEntityBeneficiaryEntityType,
    )
    from .ira_primary_beneficiary_entity_beneficiary_relationship import (
        IRAPrimaryBeneficiaryEntityBeneficiaryRelationship,
    )
    from .ira_primary_beneficiary_gender import IRAPrimaryBeneficiaryGender
    from .ira_primary_beneficiary_marital_status import (
        IRAPrimaryBeneficiaryMaritalStatus,
    )
    from .ira_withdrawal_detail import IraWithdrawalDetail
    from .ira_withdrawal_detail_ira_withhold_type import (
        IraWithdrawalDetailIraWithholdType,
    )
    from .joint_applicant import JointApplicant
    from .joint_applicant_type import JointApplicantType
    from .leave_drip import LeaveDRIP
    from .leave_syep import LeaveSYEP
    from .ledger import Ledger
    from .ledger_entry import LedgerEntry
    from .ledger_message import LedgerMessage
    from .ledger_row import LedgerRow
    from .legal_entity import LegalEntity
    from .legal_entity_identification import LegalEntityIdentification
    from .legal_entity_identification_formation_type import (
        LegalEntityIdentificationFormationType,
    )
    from .link_duplicate_account import LinkDuplicateAccount
    from .linked_bank_details import LinkedBankDetails
    from .liquid_hours import LiquidHours
    from .live_order import LiveOrder
    from .live_orders import LiveOrders
    from .live_position import LivePosition
    from .local_tax_form import LocalTaxForm
    from .local_tax_form_tax_authority import LocalTaxFormTaxAuthority
    from .login_message import LoginMessage
    from .login_message_response import LoginMessageResponse
    from .logout import Logout
    from .long_short_values import LongShortValues
    from .long_values import LongValues
    from .manage_market_data_subscriptions import ManageMarketDataSubscriptions
    from .management_tasks_task_list import ManagementTasksTaskList
    from .managing_owner import ManagingOwner
    from .margin_segment import MarginSegment
    from .market_data_all_unsubscribed import MarketDataAllUnsubscribed
    from .market_data_history_direction import MarketDataHistoryDirection
    from .market_data_hmds_history_direction import MarketDataHmdsHistoryDirection
    from .market_data_service_change import MarketDataServiceChange
    from .market_data_service_change_action import MarketDataServiceChangeAction
    from .market_data_unsubscribe_confirmed import MarketDataUnsubscribeConfirmed
    from .market_data_unsubscribe_request import MarketDataUnsubscribeRequest
    from .market_data_unsubscribed import MarketDataUnsubscribed
    from .markup_staircase_type import MarkupStaircaseType
    from .matched_account import MatchedAccount
    from .missing_required_parameter_response import MissingRequiredParameterResponse
    from .model_account import ModelAccount
    from .model_account_funds import ModelAccountFunds
    from .model_account_funds_request import ModelAccountFundsRequest
    from .model_account_funds_row import ModelAccountFundsRow
    from .model_accounts import ModelAccounts
    from .model_accounts_request import ModelAccountsRequest
    from .model_allocation import ModelAllocation
    from .model_amount import ModelAmount
    from .model_cash import ModelCash
    from .model_cash_analysis import ModelCashAnalysis
    from .model_cash_target import ModelCashTarget
    from .model_cash_transfer import ModelCashTransfer
    from .model_fx_conversion import ModelFxConversion
    from .model_investment import ModelInvestment
    from .model_list import ModelList
    from .model_list_request import ModelListRequest
    from .model_plan import ModelPlan
    from .model_position import ModelPosition
    from .model_position_target import ModelPositionTarget
    from .model_position_transfer import ModelPositionTransfer
    from .model_positions import ModelPositions
    from .model_positions_request import ModelPositionsRequest
    from .model_positions_request_sort_direction import (
        ModelPositionsRequestSortDirection,
    )
    from .model_positions_request_sort_field import ModelPositionsRequestSortField
    from .model_presets import ModelPresets
    from .model_presets_request import ModelPresetsRequest
    from .model_result import ModelResult
    from .model_summary import ModelSummary
    from .model_summary_request import ModelSummaryRequest
    from .nav_allocation import NavAllocation
    from .nav_allocation_by_type import NavAllocationByType
    from .nav_allocation_item import NavAllocationItem
    from .nav_allocation_request import NavAllocationRequest
    from .nav_allocation_request_type import NavAllocationRequestType
    from .nav_allocation_side import NavAllocationSide
    from .nav_allocation_sides import NavAllocationSides
    from .nav_allocation_total import NavAllocationTotal
    from .nav_range_type import NAVRangeType
    from .nav_series import NavSeries
    from .no_such_instruction_response import NoSuchInstructionResponse
    from .no_such_instruction_set_response import NoSuchInstructionSetResponse
    from .non_disclosed_detail import NonDisclosedDetail
    from .notification import Notification
    from .notification_acknowledgement import NotificationAcknowledgement
    from .notification_disclaimer import NotificationDisclaimer
    from .notification_read import NotificationRead
    from .notification_read_state import NotificationReadState
    from .notification_setting import NotificationSetting
    from .notification_subscription import NotificationSubscription
    from .notifications_message import NotificationsMessage
    from .notifications_pending import NotificationsPending
    from .o_auth_access_token import OAuthAccessToken
    from .o_auth_live_session_token import OAuthLiveSessionToken
    from .o_auth_request_token import OAuthRequestToken
    from .open_banking_deposit import OpenBankingDeposit
    from .open_banking_deposit_service_provider import OpenBankingDepositServiceProvider
    from .open_banking_instruction import OpenBankingInstruction
    from .open_banking_instruction_bulk_request import OpenBankingInstructionBulkRequest
    from .open_banking_instruction_request import OpenBankingInstructionRequest
    from .open_banking_instruction_service_provider import (
        OpenBankingInstructionServiceProvider,
    )
    from .open_banking_provider_response import OpenBankingProviderResponse
    from .open_banking_state import OpenBankingState
    from .option_strikes import OptionStrikes
    from .order_preview import OrderPreview
    from .order_prompt import OrderPrompt
    from .order_quantity_limit import OrderQuantityLimit
    from .order_quantity_limit_application_asset_class import (
        OrderQuantityLimitApplicationAssetClass,
    )
    from .order_question import OrderQuestion
    from .order_status import OrderStatus
    from .order_ticket import OrderTicket
    from .order_ticket_side import OrderTicketSide
    from .order_ticket_trailing_type import OrderTicketTrailingType
    from .order_tickets import OrderTickets
    from .order_update import OrderUpdate
    from .order_value_limits import OrderValueLimits
    from .orders_message import OrdersMessage
    from .org_regulator_type import ORGRegulatorType
    from .org_regulatory_info_type import ORGRegulatoryInfoType
    from .organization import Organization
    from .organization_applicant import OrganizationApplicant
    from .organization_applicant_type import OrganizationApplicantType
    from .organization_applicant_type_of_trading import (
        OrganizationApplicantTypeOfTrading,
    )
    from .organization_applicant_us_tax_purpose_type import (
        OrganizationApplicantUsTaxPurposeType,
    )
    from .organization_identification import OrganizationIdentification
    from .partial_bond_position import PartialBondPosition
    from .partial_cash_position import PartialCashPosition
    from .partial_fund_position import PartialFundPosition
    from .partial_option_position import PartialOptionPosition
    from .partial_option_position_transfer_option_right import (
        PartialOptionPositionTransferOptionRight,
    )
    from .partial_option_position_transfer_side import PartialOptionPositionTransferSide
    from .partial_stock_position import PartialStockPosition
    from .partial_stock_position_transfer_side import PartialStockPositionTransferSide
    from .partial_warrant_position import PartialWarrantPosition
    from .partial_warrant_position_transfer_option_right import (
        PartialWarrantPositionTransferOptionRight,
    )
    from .partial_warrant_position_transfer_side import (
        PartialWarrantPositionTransferSide,
    )
    from .participating_bank import ParticipatingBank
    from .partitioned_pnl import PartitionedPnl
    from .pending_task import PendingTask
    from .pending_tasks_response import PendingTasksResponse
    from .performance import Performance
    from .performance_all_periods import PerformanceAllPeriods
    from .performance_request import PerformanceRequest
    from .performance_request_period import PerformanceRequestPeriod
    from .performance_summary_request import PerformanceSummaryRequest
    from .period_performance import PeriodPerformance
    from .person_employment import PersonEmployment
    from .person_identity_document import PersonIdentityDocument
    from .person_market_data_service import PersonMarketDataService
    from .person_tax_treaty import PersonTaxTreaty
    from .person_title import PersonTitle
    from .person_title_code import PersonTitleCode
    from .phone_info import PhoneInfo
    from .phone_info_type import PhoneInfoType
    from .plaid_options import PlaidOptions
    from .pnl_by_account import PnlByAccount
    from .pnl_by_partition import PnlByPartition
    from .pnl_message import PnlMessage
    from .pnl_row import PnlRow
    from .political_military_diplomatic_details_type import (
        PoliticalMilitaryDiplomaticDetailsType,
    )
    from .polling_instruction_result import PollingInstructionResult
    from .polling_instruction_result_error import PollingInstructionResultError
    from .portfolio_account import PortfolioAccount
    from .portfolio_account_parent import PortfolioAccountParent
    from .portfolio_allocation import PortfolioAllocation
    from .portfolio_positions_direction import PortfolioPositionsDirection
    from .portfolio_positions_live_direction import PortfolioPositionsLiveDirection
    from .portfolio_summary import PortfolioSummary
    from .portfolio_transaction import PortfolioTransaction
    from .position import Position
    from .positions_by_account import PositionsByAccount
    from .positions_invalidated import PositionsInvalidated
    from .predefined_destination_bulk_request import PredefinedDestinationBulkRequest
    from .predefined_destination_instruction import PredefinedDestinationInstruction
    from .predefined_destination_instruction_bank_instruction_method import (
        PredefinedDestinationInstructionBankInstructionMethod,
    )
    from .predefined_destination_request import PredefinedDestinationRequest
    from .preview_amount import PreviewAmount
    from .preview_change import PreviewChange
    from .preview_figure import PreviewFigure
    from .preview_follow_up import PreviewFollowUp
    from .preview_follow_up_query import PreviewFollowUpQuery
    from .previous_losses_type import PreviousLossesType
    from .primary_contributor_type import PrimaryContributorType
    from .primary_contributor_type_name_suffix import PrimaryContributorTypeNameSuffix
    from .problem_detail_response import ProblemDetailResponse
    from .process_documents import ProcessDocuments
    from .process_documents_application_language import (
        ProcessDocumentsApplicationLanguage,
    )
    from .process_documents_payload import ProcessDocumentsPayload
    from .processed_application import ProcessedApplication
    from .prohibited_country_questionnaire import ProhibitedCountryQuestionnaire
    from .prohibited_country_questionnaire_list import (
        ProhibitedCountryQuestionnaireList,
    )
    from .prohibited_questionnaire_detail import ProhibitedQuestionnaireDetail
    from .prohibited_questionnaire_detail_code import ProhibitedQuestionnaireDetailCode
    from .prompt_answer import PromptAnswer
    from .public_company_info_type import PublicCompanyInfoType
    from .qualified_purchaser import QualifiedPurchaser
    from .qualified_purchaser_details import QualifiedPurchaserDetails
    from .qualified_purchaser_details_code import QualifiedPurchaserDetailsCode
    from .query_bank_instruction import QueryBankInstruction
    from .query_bank_instruction_bank_instruction_method import (
        QueryBankInstructionBankInstructionMethod,
    )
    from .query_bank_instruction_request import QueryBankInstructionRequest
    from .query_bank_instruction_result import QueryBankInstructionResult
    from .query_ira_contributions import QueryIRAContributions
    from .query_ira_contributions_request import QueryIRAContributionsRequest
    from .query_ira_contributions_result import QueryIRAContributionsResult
    from .query_recent_instruction_result import QueryRecentInstructionResult
    from .query_recent_instructions import QueryRecentInstructions
    from .query_recent_instructions_request import QueryRecentInstructionsRequest
    from .query_recent_recurring_event_result import QueryRecentRecurringEventResult
    from .query_recent_recurring_events import QueryRecentRecurringEvents
    from .query_recent_recurring_events_request import QueryRecentRecurringEventsRequest
    from .query_recurring_instructions import QueryRecurringInstructions
    from .query_recurring_instructions_request import QueryRecurringInstructionsRequest
    from .query_recurring_instructions_result import QueryRecurringInstructionsResult
    from .query_withdrawable_amounts_instruction_result import (
        QueryWithdrawableAmountsInstructionResult,
    )
    from .query_withdrawable_amounts_without_origin_hold_result import (
        QueryWithdrawableAmountsWithoutOriginHoldResult,
    )
    from .query_withdrawable_cash_equity import QueryWithdrawableCashEquity
    from .query_withdrawable_cash_equity_response import (
        QueryWithdrawableCashEquityResponse,
    )
    from .query_withdrawable_cash_equity_result import QueryWithdrawableCashEquityResult
    from .query_withdrawable_funds import QueryWithdrawableFunds
    from .query_withdrawable_funds_request import QueryWithdrawableFundsRequest
    from .question_answer import QuestionAnswer
    from .question_suppression import QuestionSuppression
    from .questionnaire import Questionnaire
    from .questionnaire_response import QuestionnaireResponse
    from .questionnaire_type import QuestionnaireType
    from .questionnaires import Questionnaires
    from .questionnaires_with_account import QuestionnairesWithAccount
    from .quiz_questionnaires import QuizQuestionnaires
    from .quiz_task import QuizTask
    from .quote import Quote
    from .quote_message import QuoteMessage
    from .realized_pnl import RealizedPnl
    from .realized_pnl_total import RealizedPnlTotal
    from .reauthentication import Reauthentication
    from .rebalance_cash_target import RebalanceCashTarget
    from .rebalance_plan import RebalancePlan
    from .rebalance_position_target import RebalancePositionTarget
    from .rebalance_to_existing_request import RebalanceToExistingRequest
    from .rebalance_to_new_request import RebalanceToNewRequest
    from .rebalance_to_specific_request import RebalanceToSpecificRequest
    from .rebalance_total import RebalanceTotal
    from .recent_instructions_filter import RecentInstructionsFilter
    from .recent_instructions_filter_transaction_type import (
        RecentInstructionsFilterTransactionType,
    )
    from .recurring_instruction import RecurringInstruction
    from .recurring_instruction_detail import RecurringInstructionDetail
    from .recurring_instruction_detail_frequency import (
        RecurringInstructionDetailFrequency,
    )
    from .recurring_transaction import RecurringTransaction
    from .recurring_transaction_history import RecurringTransactionHistory
    from .reference_enumeration_enumeration_language import (
        ReferenceEnumerationEnumerationLanguage,
    )
    from .reference_forms_form_projection import ReferenceFormsFormProjection
    from .reference_request_status_request_status_kind import (
        ReferenceRequestStatusRequestStatusKind,
    )
    from .registration_task import RegistrationTask
    from .registration_tasks_response import RegistrationTasksResponse
    from .regulated_membership import RegulatedMembership
    from .regulatory_detail import RegulatoryDetail
    from .regulatory_detail_code import RegulatoryDetailCode
    from .regulatory_information import RegulatoryInformation
    from .regulatory_snapshot import RegulatorySnapshot
    from .rejected_order import RejectedOrder
    from .remove_trading_permissions import RemoveTradingPermissions
    from .reopen_account import ReopenAccount
    from .rep_detail import RepDetail
    from .report_document import ReportDocument
    from .representative_detail import RepresentativeDetail
    from .request_detail import RequestDetail
    from .request_details_response import RequestDetailsResponse
    from .request_execution import RequestExecution
    from .request_info_response import RequestInfoResponse
    from .request_outcome import RequestOutcome
    from .request_outcome_value import RequestOutcomeValue
    from .request_report import RequestReport
    from .required_forms_response import RequiredFormsResponse
    from .reset_abandoned_account import ResetAbandonedAccount
    from .residence_address import ResidenceAddress
    from .restriction_details_response import RestrictionDetailsResponse
    from .restriction_error import RestrictionError
    from .restriction_file import RestrictionFile
    from .restriction_id import RestrictionId
    from .restriction_ids import RestrictionIds
    from .restriction_info import RestrictionInfo
    from .restriction_list_details import RestrictionListDetails
    from .restriction_list_entry import RestrictionListEntry
    from .restriction_list_entry_params import RestrictionListEntryParams
    from .restriction_list_id import RestrictionListId
    from .restriction_list_ids import RestrictionListIds
    from .restriction_result import RestrictionResult
    from .restriction_rule import RestrictionRule
    from .restriction_rule_param import RestrictionRuleParam
    from .restriction_scope_response import RestrictionScopeResponse
    from .return_series import ReturnSeries
    from .save_model_request import SaveModelRequest
    from .saved_alert import SavedAlert
    from .scan_type import ScanType
    from .scanner_filter import ScannerFilter
    from .scanner_filter_choice import ScannerFilterChoice
    from .scanner_instrument import ScannerInstrument
    from .scanner_location import ScannerLocation
    from .scanner_params import ScannerParams
    from .scanner_request import ScannerRequest
    from .scanner_request_filter import ScannerRequestFilter
    from .scanner_result import ScannerResult
    from .scanner_row import ScannerRow
    from .secdef_info import SecdefInfo
    from .security_answer import SecurityAnswer
    from .security_definition import SecurityDefinition
    from .security_definitions import SecurityDefinitions
    from .security_definitions_request import SecurityDefinitionsRequest
    from .security_questions import SecurityQuestions
    from .security_questions_application_language import (
        SecurityQuestionsApplicationLanguage,
    )
    from .selected_account import SelectedAccount
    from .self_regulated_membership_type import SelfRegulatedMembershipType
    from .server_info import ServerInfo
    from .set_allocation_presets_request import SetAllocationPresetsRequest
    from .set_model_presets_request import SetModelPresetsRequest
    from .short_values import ShortValues
    from .signed_jwt_echo_request import SignedJwtEchoRequest
    from .soi_questionnaire import SOIQuestionnaire
    from .source_deposit_instruction import SourceDepositInstruction
    from .source_deposit_instruction_type import SourceDepositInstructionType
    from .source_of_income_type import SourceOfIncomeType
    from .source_of_income_type_source_type import SourceOfIncomeTypeSourceType
    from .source_of_wealth_type import SourceOfWealthType
    from .source_of_wealth_type_source_type import SourceOfWealthTypeSourceType
    from .sso_features import SsoFeatures
    from .sso_validation import SsoValidation
    from .starting_nav import StartingNav
    from .statement_days import StatementDays
    from .statement_periods import StatementPeriods
    from .statement_request import StatementRequest
    from .status_message import StatusMessage
    from .status_response import StatusResponse
    from .status_response_problem_detail import StatusResponseProblemDetail
    from .status_update import StatusUpdate
    from .stock_company import StockCompany
    from .stock_contract import StockContract
    from .stocks_by_symbol import StocksBySymbol
    from .strategy_parameters import StrategyParameters
    from .subaccount_page import SubaccountPage
    from .subaccount_page_metadata import SubaccountPageMetadata
    from .submit_transfers_request import SubmitTransfersRequest
    from .summary_message import SummaryMessage
    from .summary_row import SummaryRow
    from .summary_value import SummaryValue
    from .suppression_result import SuppressionResult
    from .system_message import SystemMessage
    from .task_action import TaskAction
    from .task_action_response import TaskActionResponse
    from .tax_form_request import TaxFormRequest
    from .tax_form_response import TaxFormResponse
    from .tax_form_type import TaxFormType
    from .tax_forms import TaxForms
    from .tax_payer_details import TaxPayerDetails
    from .tax_residency import TaxResidency
    from .tax_residency_tax_id_type import TaxResidencyTaxIdType
    from .tax_voucher import TaxVoucher
    from .tax_voucher_claims import TaxVoucherClaims
    from .tax_voucher_country import TaxVoucherCountry
    from .tax_voucher_dividend import TaxVoucherDividend
    from .tic_message import TicMessage
    from .ticket_allocation import TicketAllocation
    from .ticket_allocation_profile import TicketAllocationProfile
    from .ticket_allocation_profile_alloc_type import TicketAllocationProfileAllocType
    from .ticket_payload import TicketPayload
    from .tickle import Tickle
    from .tickle_brokerage import TickleBrokerage
    from .tickle_history import TickleHistory
    from .tickle_history_status import TickleHistoryStatus
    from .token_request import TokenRequest
    from .token_response import TokenResponse
    from .tradable_accounts import TradableAccounts
    from .trade import Trade
    from .trade_confirmation_dates import TradeConfirmationDates
    from .trade_confirmation_request import TradeConfirmationRequest
    from .trade_confirmation_response import TradeConfirmationResponse
    from .trades_message import TradesMessage
    from .trading_day import TradingDay
    from .trading_days import TradingDays
    from .trading_instrument_by_conid import TradingInstrumentByConid
    from .trading_instrument_by_description import TradingInstrumentByDescription
    from .trading_instrument_description import TradingInstrumentDescription
    from .trading_instrument_description_asset_type import (
        TradingInstrumentDescriptionAssetType,
    )
    from .trading_instrument_description_security_id_type import (
        TradingInstrumentDescriptionSecurityIdType,
    )
    from .trading_limits import TradingLimits
    from .trading_notification import TradingNotification
    from .trading_permission import TradingPermission
    from .trading_permission_application_asset_class import (
        TradingPermissionApplicationAssetClass,
    )
    from .trading_permission_country import TradingPermissionCountry
    from .trading_permission_product import TradingPermissionProduct
    from .trading_schedule import TradingSchedule
    from .traditional_bank_instruction_verification import (
        TraditionalBankInstructionVerification,
    )
    from .traditional_bank_instruction_verification_bank_instruction_code import (
        TraditionalBankInstructionVerificationBankInstructionCode,
    )
    from .transaction_history import TransactionHistory
    from .transactions_request import TransactionsRequest
    from .transfer_position_by_conid import TransferPositionByConid
    from .transfer_position_by_description import TransferPositionByDescription
    from .transferred_asset import TransferredAsset
    from .trust import Trust
    from .trust_applicant import TrustApplicant
    from .trust_applicant_trust_type import TrustApplicantTrustType
    from .trust_identification import TrustIdentification
    from .trust_identification_tax_id_type import TrustIdentificationTaxIdType
    from .trust_identification_type_of_trust import TrustIdentificationTypeOfTrust
    from .trustee_entity_type import TrusteeEntityType
    from .trustee_individual import TrusteeIndividual
    from .trustee_individual_gender import TrusteeIndividualGender
    from .trustee_individual_marital_status import TrusteeIndividualMaritalStatus
    from .trustees_type import TrusteesType
    from .unauthorized_access_response import UnauthorizedAccessResponse
    from .unread_notifications import UnreadNotifications
    from .unsubscribed_message import UnsubscribedMessage
    from .update_account_alias import UpdateAccountAlias
    from .update_account_representatives import UpdateAccountRepresentatives
    from .update_allocation_group_request import UpdateAllocationGroupRequest
    from .update_bcan import UpdateBCAN
    from .update_credentials import UpdateCredentials
    from .update_email import UpdateEmail
    from .update_entity import UpdateEntity
    from .update_external_id import UpdateExternalId
    from .update_password import UpdatePassword
    from .update_property_profile import UpdatePropertyProfile
    from .update_tax_form import UpdateTaxForm
    from .update_tax_form_application_language import UpdateTaxFormApplicationLanguage
    from .update_user_access_rights import UpdateUserAccessRights
    from .update_w8ben import UpdateW8BEN
    from .update_w8ben_application_language import UpdateW8BENApplicationLanguage
    from .update_withholding_statement import UpdateWithholdingStatement
    from .update_withholding_statement_fatca_compliance import (
        UpdateWithholdingStatementFatcaCompliance,
    )
    from .user_details import UserDetails
    from .user_details_gender import UserDetailsGender
    from .user_details_marital_status import UserDetailsMaritalStatus
    from .user_name_available_response import UserNameAvailableResponse
    from .user_privilege import UserPrivilege
    from .user_privilege_privilege import UserPrivilegePrivilege
    from .user_restrictions_response import UserRestrictionsResponse
    from .venue_schedule import VenueSchedule
    from .venue_session import VenueSession
    from .venue_trading_day import VenueTradingDay
    from .venue_trading_times import VenueTradingTimes
    from .watchlist import Watchlist
    from .watchlist_deletion import WatchlistDeletion
    from .watchlist_deletion_data import WatchlistDeletionData
    from .watchlist_instrument import WatchlistInstrument
    from .watchlist_listing import WatchlistListing
    from .watchlist_listings import WatchlistListings
    from .watchlist_request import WatchlistRequest
    from .watchlist_row import WatchlistRow
    from .watchlists_list_sc import WatchlistsListSC
    from .watchlists_reply import WatchlistsReply
    from .wire_details import WireDetails
    from .withdraw_funds_bulk_request import WithdrawFundsBulkRequest
    from .withdraw_funds_instruction import WithdrawFundsInstruction
    from .withdraw_funds_instruction_bank_instruction_method import (
        WithdrawFundsInstructionBankInstructionMethod,
    )
    from .withdraw_funds_request import WithdrawFundsRequest
    from .withdrawal_bank_instruction import WithdrawalBankInstruction
    from .withdrawal_bank_instruction_request import WithdrawalBankInstructionRequest
    from .withholding_statement_type import WithholdingStatementType
    from .withholding_statement_type_fatca_compliance import (
        WithholdingStatementTypeFatcaCompliance,
    )

_MODULES = {
    "AbandonAccount": ".abandon_account",
    "AcceptedInstruction": ".accepted_instruction",
    "AcceptedOrder": ".accepted_order",
    "AccountAliases": ".account_aliases",
    "AccountApplicant": ".account_applicant",
    "AccountBalances": ".account_balances",
    "AccountCashBalance": ".account_cash_balance",
    "AccountClose": ".account_close",
    "AccountConfiguration": ".account_configuration",
    "AccountConfigurationType": ".account_configuration_type",
    "AccountData": ".account_data",
    "AccountDataCapabilities": ".account_data_capabilities",
    "AccountDataDividendReinvestment": ".account_data_dividend_reinvestment",
    "AccountDataFeeTemplate": ".account_data_fee_template",
    "AccountDataMailing": ".account_data_mailing",
    "AccountDataRegisteredAddress": ".account_data_registered_address",
    "AccountDataStockYieldProgram": ".account_data_stock_yield_program",
    "AccountDecedent": ".account_decedent",
    "AccountDetailsResponse": ".account_details_response",
    "AccountFinancialInformation": ".account_financial_information",
    "AccountManagementError": ".account_management_error",
    "AccountManagementRequests": ".account_management_requests",
    "AccountManagementRequestsPayload": ".account_management_requests_payload",
    "AccountMargins": ".account_margins",
    "AccountMarketData": ".account_market_data",
    "AccountMarketValue": ".account_market_value",
    "AccountNav": ".account_nav",
    "AccountOwners": ".account_owners",
    "AccountPerformance": ".account_performance",
    "AccountPnl": ".account_pnl",
    "AccountProperties": ".account_properties",
    "AccountPropertiesById": ".account_properties_by_id",
    "AccountRep": ".account_rep",
    "AccountRestrictionsResponse": ".account_restrictions_response",
    "AccountReturns": ".account_returns",
    "AccountSearch": ".account_search",
    "AccountSelection": ".account_selection",
    "AccountSourceOfWealth": ".account_source_of_wealth",
    "AccountStatusBulkResponse": ".account_status_bulk_response",
    "AccountStatusCode": ".account_status_code",
    "AccountStatusResponse": ".account_status_response",
    "AccountSummary": ".account_summary",
    "AccountSupportType": ".account_support_type",
    "AccountSupportTypeType": ".account_support_type_type",
    "AccountTaxId": ".account_tax_id",
    "AccountTaxTreaty": ".account_tax_treaty",
    "AccountUser": ".account_user",
    "AccountUserEntity": ".account_user_entity",
    "AccountWithholdingStatement": ".account_withholding_statement",
    "AccountsMessage": ".accounts_message",
    "AccountsServerInfo": ".accounts_server_info",
    "AccreditedInvestor": ".accredited_investor",
    "AccreditedInvestorInformation": ".accredited_investor_information",
    "AchBankAccount": ".ach_bank_account",
    "AchBankAccountBankAccountTypeCode": ".ach_bank_account_bank_account_type_code",
    "ACHDetails": ".ach_details",
    "AchInstruction": ".ach_instruction",
    "AchInstructionAchType": ".ach_instruction_ach_type",
    "AchInstructionBankInstructionCode": ".ach_instruction_bank_instruction_code",
    "AchInstructionBulkRequest": ".ach_instruction_bulk_request",
    "AchInstructionRequest": ".ach_instruction_request",
    "AddAdditionalAccount": ".add_additional_account",
    "AddCLPCapability": ".add_clp_capability",
    "AddEntity": ".add_entity",
    "AddLEVFXCapability": ".add_levfx_capability",
    "AddMiFIRData": ".add_mi_fir_data",
    "AddNewUser": ".add_new_user",
    "AddNewUserApplicationLanguage": ".add_new_user_application_language",
    "AddRelationship": ".add_relationship",
    "AddRelationshipEntityRelationship": ".add_relationship_entity_relationship",
    "AddTradingPermissions": ".add_trading_permissions",
    "Address": ".address",
    "AdministratorContactPersonType": ".administrator_contact_person_type",
    "AdministratorContactPersonTypeNameSuffix": ".administrator_contact_person_type_name_suffix",
    "AdministratorType": ".administrator_type",
    "AdministratorTypeNameSuffix": ".administrator_type_name_suffix",
    "AdvisorWrapFeesType": ".advisor_wrap_fees_type",
    "AdvisorWrapFeesTypeStrategy": ".advisor_wrap_fees_type_strategy",
    "AffiliationDetailsType": ".affiliation_details_type",
    "AffiliationDetailsTypeAffiliationRelationship": ".affiliation_details_type_affiliation_relationship",
    "AlertActivation": ".alert_activation",
    "AlertActivationAlertActive": ".alert_activation_alert_active",
    "AlertCondition": ".alert_condition",
    "AlertDetails": ".alert_details",
    "AlertReceipt": ".alert_receipt",
    "AlertRequest": ".alert_request",
    "AlertRequestAlertRepeatable": ".alert_request_alert_repeatable",
    "AlertRequestCondition": ".alert_request_condition",
    "AlertRequestConditionLogicBind": ".alert_request_condition_logic_bind",
    "AlertRequestConditionOperator": ".alert_request_condition_operator",
    "AlertRequestConditionType": ".alert_request_condition_type",
    "AlertRequestOutsideRth": ".alert_request_outside_rth",
    "AlertRequestSendMessage": ".alert_request_send_message",
    "AlertRequestTif": ".alert_request_tif",
    "AlertSummary": ".alert_summary",
    "AlertsDetailsType": ".alerts_details_type",
    "Algo": ".algo",
    "AlgoParameter": ".algo_parameter",
    "AllPeriodsRequest": ".all_periods_request",
    "AllocateVAN": ".allocate_van",
    "AllocateVANApplicationCurrency": ".allocate_van_application_currency",
    "AllocationAccount": ".allocation_account",
    "AllocationAccountValue": ".allocation_account_value",
    "AllocationAccounts": ".allocation_accounts",
    "AllocationGroup": ".allocation_group",
    "AllocationGroupAccount": ".allocation_group_account",
    "AllocationGroupName": ".allocation_group_name",
    "AllocationGroupSummary": ".allocation_group_summary",
    "AllocationGroups": ".allocation_groups",
    "AllocationMethodCode": ".allocation_method_code",
    "AllocationModels": ".allocation_models",
    "AllocationPresetMethod": ".allocation_preset_method",
    "AllocationPresets": ".allocation_presets",
    "AllocationResult": ".allocation_result",
    "AllowedFeatures": ".allowed_features",
    "AmRequestStatusResponse": ".am_request_status_response",
    "AnalyzeCashRequest": ".analyze_cash_request",
    "AnnualBlendedPercentage": ".annual_blended_percentage",
    "Answer": ".answer",
    "AnswerDetail": ".answer_detail",
    "AnswerResponse": ".answer_response",
    "Application": ".application",
    "ApplicationAccount": ".application_account",
    "ApplicationAccountAccountCapability": ".application_account_account_capability",
    "ApplicationAccountAccountType": ".application_account_account_type",
    "ApplicationAccountApplicationCurrency": ".application_account_application_currency",
    "ApplicationAccountBrokerageService": ".application_account_brokerage_service",
    "ApplicationAccountInvestmentObjective": ".application_account_investment_objective",
    "ApplicationAccountQiSubType": ".application_account_qi_sub_type",
    "ApplicationAccountRetirementAccountType": ".application_account_retirement_account_type",
    "ApplicationApplicationLanguage": ".application_application_language",
    "ApplicationPayload": ".application_payload",
    "ApplicationUser": ".application_user",
    "ApplyFeeTemplate": ".apply_fee_template",
    "AssetExperience": ".asset_experience",
    "AssetExperienceApplicationAssetClass": ".asset_experience_application_asset_class",
    "AssetExperienceKnowledgeLevel": ".asset_experience_knowledge_level",
    "AssociatedEntities": ".associated_entities",
    "AssociatedEntity": ".associated_entity",
    "AssociatedEntityMailing": ".associated_entity_mailing",
    "AssociatedEntityPhones": ".associated_entity_phones",
    "AssociatedEntityResidence": ".associated_entity_residence",
    "AssociatedIndividual": ".associated_individual",
    "AssociatedIndividualGender": ".associated_individual_gender",
    "AssociatedIndividualMaritalStatus": ".associated_individual_marital_status",
    "AssociatedPerson": ".associated_person",
    "AssociatedPersonMailing": ".associated_person_mailing",
    "AssociatedPersonPhones": ".associated_person_phones",
    "AssociatedPersonResidence": ".associated_person_residence",
    "AssociationTypeEntities": ".association_type_entities",
    "AsynchronousInstructionSetResponse": ".asynchronous_instruction_set_response",
    "AttachedFileType": ".attached_file_type",
    "Au10TixDetailResponse": ".au_10_tix_detail_response",
    "AUSExposureDetailsType": ".aus_exposure_details_type",
    "AutomatedWrapFeeDetailsType": ".automated_wrap_fee_details_type",
    "AutomatedWrapFeeDetailsTypeType": ".automated_wrap_fee_details_type_type",
    "AvailableFunds": ".available_funds",
    "AvailableStatementDatesData": ".available_statement_dates_data",
    "AvailableTaxFormsData": ".available_tax_forms_data",
    "BalanceQuery": ".balance_query",
    "BalanceQueryBalanceQueryType": ".balance_query_balance_query_type",
    "BalanceSegment": ".balance_segment",
    "BankInstructionDetail": ".bank_instruction_detail",
    "BankInstructionQueryResponse": ".bank_instruction_query_response",
    "BankInstructionVerificationBulkRequest": ".bank_instruction_verification_bulk_request",
    "BankInstructionVerificationRequest": ".bank_instruction_verification_request",
    "Bar": ".bar",
    "BondFilter": ".bond_filter",
    "BondFilterOption": ".bond_filter_option",
    "BondFilters": ".bond_filters",
    "BondIssuer": ".bond_issuer",
    "BrokerageInitRequest": ".brokerage_init_request",
    "BrokerageStatus": ".brokerage_status",
    "BulkMultiStatusResponse": ".bulk_multi_status_response",
    "Bulletin": ".bulletin",
    "BulletinsMessage": ".bulletins_message",
    "BusinessRejectResponse": ".business_reject_response",
    "CancelAcknowledgement": ".cancel_acknowledgement",
    "CancelInstruction": ".cancel_instruction",
    "CancelInstructionBulkRequest": ".cancel_instruction_bulk_request",
    "CancelInstructionRequest": ".cancel_instruction_request",
    "CashLimitsResponse": ".cash_limits_response",
    "CcpAccount": ".ccp_account",
    "CcpAccounts": ".ccp_accounts",
    "CcpChallenge": ".ccp_challenge",
    "CcpChallengeResponse": ".ccp_challenge_response",
    "CcpInitRequest": ".ccp_init_request",
    "CcpLogin": ".ccp_login",
    "CcpOrder": ".ccp_order",
    "CcpOrderWarnings": ".ccp_order_warnings",
    "CcpOrders": ".ccp_orders",
    "CcpPlaceCcy": ".ccp_place_ccy",
    "CcpPlaceExchange": ".ccp_place_exchange",
    "CcpPlaceSide": ".ccp_place_side",
    "CcpPlaceTif": ".ccp_place_tif",
    "CcpPlaceType": ".ccp_place_type",
    "CcpPosition": ".ccp_position",
    "CcpStatus": ".ccp_status",
    "ChangeAccountHolderDetail": ".change_account_holder_detail",
    "ChangeAccountHolderDetailApplicationLanguage": ".change_account_holder_detail_application_language",
    "ChangeBaseCurrency": ".change_base_currency",
    "ChangeFinancialInformation": ".change_financial_information",
    "ChangeMarginType": ".change_margin_type",
    "ChartPeriods": ".chart_periods",
    "CheckDetails": ".check_details",
    "ComboPosition": ".combo_position",
    "ComboPositionLeg": ".combo_position_leg",
    "CommissionConfig": ".commission_config",
    "CommissionConfigStyle": ".commission_config_style",
    "CommissionConfigType": ".commission_config_type",
    "CommissionMarkupType": ".commission_markup_type",
    "CommissionMarkupTypeType": ".commission_markup_type_type",
    "CommissionScheduleType": ".commission_schedule_type",
    "CommissionScheduleTypePricingStructure": ".commission_schedule_type_pricing_structure",
    "CompleteLoginMessage": ".complete_login_message",
    "ComplexAssetTransferBulkRequest": ".complex_asset_transfer_bulk_request",
    "ComplexAssetTransferBulkRequestV2": ".complex_asset_transfer_bulk_request_v2",
    "ComplexAssetTransferInstruction": ".complex_asset_transfer_instruction",
    "ComplexAssetTransferInstructionDirection": ".complex_asset_transfer_instruction_direction",
    "ComplexAssetTransferInstructionV2": ".complex_asset_transfer_instruction_v2",
    "ComplexAssetTransferInstructionV2Direction": ".complex_asset_transfer_instruction_v2_direction",
    "ComplexAssetTransferPollingResult": ".complex_asset_transfer_polling_result",
    "ComplexAssetTransferRequest": ".complex_asset_transfer_request",
    "ComplexAssetTransferRequestV2": ".complex_asset_transfer_request_v2",
    "ConsolidatedAllocationRequest": ".consolidated_allocation_request",
    "ContraBrokerInfo": ".contra_broker_info",
    "ContractAlgos": ".contract_algos",
    "ContractDetails": ".contract_details",
    "ContractDetailsAndRules": ".contract_details_and_rules",
    "ContractDisplayRule": ".contract_display_rule",
    "ContractDisplayStep": ".contract_display_step",
    "ContractIncrementRule": ".contract_increment_rule",
    "ContractMatch": ".contract_match",
    "ContractOrderDefaults": ".contract_order_defaults",
    "ContractOrderPreset": ".contract_order_preset",
    "ContractRules": ".contract_rules",
    "ContractRulesRequest": ".contract_rules_request",
    "ContractSearchRequest": ".contract_search_request",
    "ContractSearchRequestSecType": ".contract_search_request_sec_type",
    "ContractSection": ".contract_section",
    "ContractTifDefaults": ".contract_tif_defaults",
    "ContractsAlgosAddDescription": ".contracts_algos_add_description",
    "ContractsAlgosAddParams": ".contracts_algos_add_params",
    "ContractsInfoRight": ".contracts_info_right",
    "ContractsScheduleAssetClass": ".contracts_schedule_asset_class",
    "ContractsSearchSecType": ".contracts_search_sec_type",
    "ContractsStrikesSectype": ".contracts_strikes_sectype",
    "CreateAllocationGroupRequest": ".create_allocation_group_request",
    "CreateBrowserSessionRequest": ".create_browser_session_request",
    "CreateBrowserSessionResponse": ".create_browser_session_response",
    "CreateSessionRequest": ".create_session_request",
    "CreateSessionResponse": ".create_session_response",
    "CreateUser": ".create_user",
    "CurrencyMarketValue": ".currency_market_value",
    "CurrencyPair": ".currency_pair",
    "CurrencyPairs": ".currency_pairs",
    "CustodianType": ".custodian_type",
    "Customer": ".customer",
    "CustomerType": ".customer_type",
    "DayQuantityLimit": ".day_quantity_limit",
    "DayQuantityLimitApplicationAssetClass": ".day_quantity_limit_application_asset_class",
    "DeleteBankInstruction": ".delete_bank_instruction",
    "DeleteBankInstructionBankInstructionMethod": ".delete_bank_instruction_bank_instruction_method",
    "DeleteBankInstructionBulkRequest": ".delete_bank_instruction_bulk_request",
    "DeleteBankInstructionRequest": ".delete_bank_instruction_request",
    "DeleteEntity": ".delete_entity",
    "DeleteRelationship": ".delete_relationship",
    "DeleteRelationshipEntityRelationship": ".delete_relationship_entity_relationship",
    "DeliveryDevice": ".delivery_device",
    "DeliveryDeviceRequest": ".delivery_device_request",
    "DeliveryOptions": ".delivery_options",
    "DepositDetails": ".deposit_details",
    "DepositFundsBulkRequest": ".deposit_funds_bulk_request",
    "DepositFundsInstruction": ".deposit_funds_instruction",
    "DepositFundsInstructionBankInstructionMethod": ".deposit_funds_instruction_bank_instruction_method",
    "DepositFundsRequest": ".deposit_funds_request",
    "DepositNotification": ".deposit_notification",
    "DepositNotificationApplicationCurrency": ".deposit_notification_application_currency",
    "DepositNotificationType": ".deposit_notification_type",
    "DepthMessage": ".depth_message",
    "DepthRow": ".depth_row",
    "DestinationInstitution": ".destination_institution",
    "DestinationInstitutionBranchCodeType": ".destination_institution_branch_code_type",
    "DestinationInstitutionIdentifierType": ".destination_institution_identifier_type",
    "DisableAccountInBrokerage": ".disable_account_in_brokerage",
    "Document": ".document",
    "DocumentDocumentType": ".document_document_type",
    "DocumentProofOfAddressType": ".document_proof_of_address_type",
    "DocumentProofOfIdentityType": ".document_proof_of_identity_type",
    "DocumentSubmission": ".document_submission",
    "DocumentSubmissionApplicationLanguage": ".document_submission_application_language",
    "DuplicateAccount": ".duplicate_account",
    "DVPInstruction": ".dvp_instruction",
    "DVPInstructionApplicationAssetClass": ".dvp_instruction_application_asset_class",
    "DVPInstructionApplicationExchange": ".dvp_instruction_application_exchange",
    "DVPInstructionRole": ".dvp_instruction_role",
    "DVPInstructionTxGroupCode": ".dvp_instruction_tx_group_code",
    "DVPInstructionType": ".dvp_instruction_type",
    "DwacBulkRequest": ".dwac_bulk_request",
    "DwacBulkRequestV2": ".dwac_bulk_request_v2",
    "DwacInstruction": ".dwac_instruction",
    "DwacInstructionDirection": ".dwac_instruction_direction",
    "DwacInstructionV2": ".dwac_instruction_v2",
    "DwacInstructionV2Direction": ".dwac_instruction_v2_direction",
    "DwacRequest": ".dwac_request",
    "DwacRequestV2": ".dwac_request_v2",
    "EchoResponse": ".echo_response",
    "EchoResponseQueryParameters": ".echo_response_query_parameters",
    "EddaInstruction": ".edda_instruction",
    "EddaInstructionBulkRequest": ".edda_instruction_bulk_request",
    "EddaInstructionDebtorIdentificationDocumentType": ".edda_instruction_debtor_identification_document_type",
    "EddaInstructionRequest": ".edda_instruction_request",
    "EFPQuantityLimits": ".efp_quantity_limits",
    "EligibleContractParticipant": ".eligible_contract_participant",
    "EligibleContractParticipantDetails": ".eligible_contract_participant_details",
    "EligibleContractParticipantDetailsCode": ".eligible_contract_participant_details_code",
    "EmploymentDetails": ".employment_details",
    "EnableAccountInBrokerage": ".enable_account_in_brokerage",
    "EnrollInDRIP": ".enroll_in_drip",
    "EnrollInSYEP": ".enroll_in_syep",
    "EntityIdentityDocument": ".entity_identity_document",
    "EntityIRABene": ".entity_ira_bene",
    "EntityIRABeneLocation": ".entity_ira_bene_location",
    "EntityTaxTreaty": ".entity_tax_treaty",
    "EnumerationResponse": ".enumeration_response",
    "EnumerationType": ".enumeration_type",
    "ErrorMessage": ".error_message",
    "ExchangeAccess": ".exchange_access",
    "ExchangeAccessApplicationAssetClass": ".exchange_access_application_asset_class",
    "ExchangeAccessApplicationExchange": ".exchange_access_application_exchange",
    "ExchangeConid": ".exchange_conid",
    "ExchangeRate": ".exchange_rate",
    "ExerciseAction": ".exercise_action",
    "ExerciseChoice": ".exercise_choice",
    "ExerciseContent": ".exercise_content",
    "ExerciseInput": ".exercise_input",
    "ExerciseMessage": ".exercise_message",
    "ExerciseOption": ".exercise_option",
    "ExercisePrompt": ".exercise_prompt",
    "ExercisePromptMessage": ".exercise_prompt_message",
    "ExtPositionsTransferType": ".ext_positions_transfer_type",
    "ExtPositionsTransferTypeRetirementAccountType": ".ext_positions_transfer_type_retirement_account_type",
    "ExtPositionsTransferTypeSubType": ".ext_positions_transfer_type_sub_type",
    "ExtPositionsTransferTypeType": ".ext_positions_transfer_type_type",
    "ExtendedHours": ".extended_hours",
    "ExternalPositionTransfer": ".external_position_transfer",
    "ExternalPositionTransferBulkRequest": ".external_position_transfer_bulk_request",
    "ExternalPositionTransferRequest": ".external_position_transfer_request",
    "ExternalPositionTransferSourceIRAType": ".external_position_transfer_source_ira_type",
    "ExternalPositionTransferSubType": ".external_position_transfer_sub_type",
    "ExternalPositionTransferType": ".external_position_transfer_type",
    "FailedOrder": ".failed_order",
    "FarmSnapshot": ".farm_snapshot",
    "FileData": ".file_data",
    "FilePayload": ".file_payload",
    "FinancialInformation": ".financial_information",
    "FinancialInformationInvestmentObjective": ".financial_information_investment_objective",
    "FopBulkRequest": ".fop_bulk_request",
    "FopBulkRequestV2": ".fop_bulk_request_v2",
    "FopInstruction": ".fop_instruction",
    "FopInstructionDirection": ".fop_instruction_direction",
    "FopInstructionV2": ".fop_instruction_v2",
    "FopInstructionV2Direction": ".fop_instruction_v2_direction",
    "FopRequest": ".fop_request",
    "FopRequestV2": ".fop_request_v2",
    "ForbiddenInstructionResponse": ".forbidden_instruction_response",
    "ForecastCategories": ".forecast_categories",
    "ForecastCategory": ".forecast_category",
    "ForecastCategoryMarket": ".forecast_category_market",
    "ForecastCategoryTree": ".forecast_category_tree",
    "ForecastContract": ".forecast_contract",
    "ForecastMarket": ".forecast_market",
    "ForecastMarketContract": ".forecast_market_contract",
    "ForecastPriceIncrement": ".forecast_price_increment",
    "ForecastRules": ".forecast_rules",
    "ForecastSchedules": ".forecast_schedules",
    "ForecastTradingDay": ".forecast_trading_day",
    "ForecastTradingTimes": ".forecast_trading_times",
    "FormCRS": ".form_crs",
    "FormCRSControllingPersonDesignation": ".form_crs_controlling_person_designation",
    "FormCRSOecdStatus": ".form_crs_oecd_status",
    "FormDetails": ".form_details",
    "FormFileResponse": ".form_file_response",
    "FormPayload": ".form_payload",
    "FormW8BEN": ".form_w8ben",
    "FormW8BENMissingTaxIdReason": ".form_w8ben_missing_tax_id_reason",
    "FormW8BENTaxFormSignature": ".form_w8ben_tax_form_signature",
    "FormW8BENE": ".form_w8bene",
    "FormW8BENEEntityType": ".form_w8bene_entity_type",
    "FormW8BENEFatcaStatus": ".form_w8bene_fatca_status",
    "FormW8BENEForeignBranchStatus": ".form_w8bene_foreign_branch_status",
    "FormW8BENEMissingTaxIdReason": ".form_w8bene_missing_tax_id_reason",
    "FormW8BENEPart1226Desc3": ".form_w8bene_part_1226_desc_3",
    "FormW8BENEPart314B": ".form_w8bene_part_314b",
    "FormW8BENETaxFormSignature": ".form_w8bene_tax_form_signature",
    "FormW8IMY": ".form_w8imy",
    "FormW8IMYEntityType": ".form_w8imy_entity_type",
    "FormW8IMYFatcaStatus": ".form_w8imy_fatca_status",
    "FormW8IMYForeignBranchStatus": ".form_w8imy_foreign_branch_status",
    "FormW8IMYUsTinType": ".form_w8imy_us_tin_type",
    "FormW9": ".form_w9",
    "FormW9CustomerType": ".form_w9_customer_type",
    "FormW9TaxFormSignature": ".form_w9_tax_form_signature",
    "FormW9TaxIdType": ".form_w9_tax_id_type",
    "FullMasterRequest": ".full_master_request",
    "FullMasterStatus": ".full_master_status",
    "FundsSegment": ".funds_segment",
    "FutureContract": ".future_contract",
    "FuturesBySymbol": ".futures_by_symbol",
    "GatewayError": ".gateway_error",
    "GetAvailableStmtDatesResponse": ".get_available_stmt_dates_response",
    "GetAvailableTaxFormsResponse": ".get_available_tax_forms_response",
    "GetAvailableTradeConfirmationDatesResponse": ".get_available_trade_confirmation_dates_response",
    "GetBrokerListResponse": ".get_broker_list_response",
    "GetParticipatingListResponse": ".get_participating_list_response",
    "GetStatementsResponse": ".get_statements_response",
    "HighWaterMarkConfigurationType": ".high_water_mark_configuration_type",
    "HighWaterMarkType": ".high_water_mark_type",
    "History": ".history",
    "HistoryMessage": ".history_message",
    "HmdsBars": ".hmds_bars",
    "HmdsHistory": ".hmds_history",
    "HmdsScannerContract": ".hmds_scanner_contract",
    "HmdsScannerContracts": ".hmds_scanner_contracts",
    "HmdsScannerRequest": ".hmds_scanner_request",
    "HmdsScannerRequestFilter": ".hmds_scanner_request_filter",
    "HmdsScannerResult": ".hmds_scanner_result",
    "HostedError": ".hosted_error",
    "Identification": ".identification",
    "IdentificationCardColor": ".identification_card_color",
    "Individual": ".individual",
    "IndividualApplicant": ".individual_applicant",
    "IndividualGender": ".individual_gender",
    "IndividualIRABene": ".individual_ira_bene",
    "IndividualIRABeneIdentification": ".individual_ira_bene_identification",
    "IndividualIRABeneLocation": ".individual_ira_bene_location",
    "IndividualMaritalStatus": ".individual_marital_status",
    "IndividualName": ".individual_name",
    "IndividualNameNameSuffix": ".individual_name_name_suffix",
    "IndividualNameSalutation": ".individual_name_salutation",
    "IndividualTaxInformation": ".individual_tax_information",
    "InformationChange": ".information_change",
    "InstructionError": ".instruction_error",
    "InstructionErrorResult": ".instruction_error_result",
    "InstructionHistory": ".instruction_history",
    "InstructionHistoryEntry": ".instruction_history_entry",
    "InstructionPollingResponse": ".instruction_polling_response",
    "InstructionResponse": ".instruction_response",
    "InstructionResult": ".instruction_result",
    "InstructionStatusResponse": ".instruction_status_response",
    "InsufficientScopeResponse": ".insufficient_scope_response",
    "InterestMarkupType": ".interest_markup_type",
    "InterestMarkupTypeApplicationCurrency": ".interest_markup_type_application_currency",
    "InternalCashTransferBulkRequest": ".internal_cash_transfer_bulk_request",
    "InternalCashTransferInstruction": ".internal_cash_transfer_instruction",
    "InternalCashTransferRequest": ".internal_cash_transfer_request",
    "InternalPositionTransferBulkRequest": ".internal_position_transfer_bulk_request",
    "InternalPositionTransferInstruction": ".internal_position_transfer_instruction",
    "InternalPositionTransferRequest": ".internal_position_transfer_request",
    "InternalServerErrorResponse": ".internal_server_error_response",
    "InvalidAccessTokenResponse": ".invalid_access_token_response",
    "InvalidArgument": ".invalid_argument",
    "InvestInModelsRequest": ".invest_in_models_request",
    "InvestRequest": ".invest_request",
    "IRABeneficiariesType": ".ira_beneficiaries_type",
    "IRAContingentBeneficiary": ".ira_contingent_beneficiary",
    "IRAContingentBeneficiaryBeneficiaryRelationship": ".ira_contingent_beneficiary_beneficiary_relationship",
    "IRAContingentBeneficiaryEntity": ".ira_contingent_beneficiary_entity",
    "IRAContingentBeneficiaryEntityBeneficiaryEntityType": ".ira_contingent_beneficiary_entity_beneficiary_entity_type",
    "IRAContingentBeneficiaryEntityBeneficiaryRelationship": ".ira_contingent_beneficiary_entity_beneficiary_relationship",
    "IRAContingentBeneficiaryGender": ".ira_contingent_beneficiary_gender",
    "IRAContingentBeneficiaryMaritalStatus": ".ira_contingent_beneficiary_marital_status",
    "IraContribution": ".ira_contribution",
    "IRADecedent": ".ira_decedent",
    "IRADecedentGender": ".ira_decedent_gender",
    "IRADecedentInheritorType": ".ira_decedent_inheritor_type",
    "IRADecedentMaritalStatus": ".ira_decedent_marital_status",
    "IRADecedentRelationship": ".ira_decedent_relationship",
    "IraDepositDetail": ".ira_deposit_detail",
    "IraDepositDetailFromIraType": ".ira_deposit_detail_from_ira_type",
    "IraDepositDetailIraContributionType": ".ira_deposit_detail_ira_contribution_type",
    "IraDepositDetailIraTaxYearType": ".ira_deposit_detail_ira_tax_year_type",
    "IRADepositDetails": ".ira_deposit_details",
    "IRADepositDetailsDepositType": ".ira_deposit_details_deposit_type",
    "IRADepositDetailsRetirementAccountType": ".ira_deposit_details_retirement_account_type",
    "IRADepositDetailsTaxYear": ".ira_deposit_details_tax_year",
    "IRAPrimaryBeneficiary": ".ira_primary_beneficiary",
    "IRAPrimaryBeneficiaryBeneficiaryRelationship": ".ira_primary_beneficiary_beneficiary_relationship",
    "IRAPrimaryBeneficiaryEntity": ".ira_primary_beneficiary_entity",
    "IRAPrimaryBeneficiaryEntityBeneficiaryEntityType": ".ira_primary_beneficiary_entity_beneficiary_entity_type",
    "IRAPrimaryBeneficiaryEntityBeneficiaryRelationship": ".ira_primary_beneficiary_entity_beneficiary_relationship",
    "IRAPrimaryBeneficiaryGender": ".ira_primary_beneficiary_gender",
    "IRAPrimaryBeneficiaryMaritalStatus": ".ira_primary_beneficiary_marital_status",
    "IraWithdrawalDetail": ".ira_withdrawal_detail",
    "IraWithdrawalDetailIraWithholdType": ".ira_withdrawal_detail_ira_withhold_type",
    "JointApplicant": ".joint_applicant",
    "JointApplicantType": ".joint_applicant_type",
    "LeaveDRIP": ".leave_drip",
    "LeaveSYEP": ".leave_syep",
    "Ledger": ".ledger",
    "LedgerEntry": ".ledger_entry",
    "LedgerMessage": ".ledger_message",
    "LedgerRow": ".ledger_row",
    "LegalEntity": ".legal_entity",
    "LegalEntityIdentification": ".legal_entity_identification",
    "LegalEntityIdentificationFormationType": ".legal_entity_identification_formation_type",
    "LinkDuplicateAccount": ".link_duplicate_account",
    "LinkedBankDetails": ".linked_bank_details",
    "LiquidHours": ".liquid_hours",
    "LiveOrder": ".live_order",
    "LiveOrders": ".live_orders",
    "LivePosition": ".live_position",
    "LocalTaxForm": ".local_tax_form",
    "LocalTaxFormTaxAuthority": ".local_tax_form_tax_authority",
    "LoginMessage": ".login_message",
    "LoginMessageResponse": ".login_message_response",
    "Logout": ".logout",
    "LongShortValues": ".long_short_values",
    "LongValues": ".long_values",
    "ManageMarketDataSubscriptions": ".manage_market_data_subscriptions",
    "ManagementTasksTaskList": ".management_tasks_task_list",
    "ManagingOwner": ".managing_owner",
    "MarginSegment": ".margin_segment",
    "MarketDataAllUnsubscribed": ".market_data_all_unsubscribed",
    "MarketDataHistoryDirection": ".market_data_history_direction",
    "MarketDataHmdsHistoryDirection": ".market_data_hmds_history_direction",
    "MarketDataServiceChange": ".market_data_service_change",
    "MarketDataServiceChangeAction": ".market_data_service_change_action",
    "MarketDataUnsubscribeConfirmed": ".market_data_unsubscribe_confirmed",
    "MarketDataUnsubscribeRequest": ".market_data_unsubscribe_request",
    "MarketDataUnsubscribed": ".market_data_unsubscribed",
    "MarkupStaircaseType": ".markup_staircase_type",
    "MatchedAccount": ".matched_account",
    "MissingRequiredParameterResponse": ".missing_required_parameter_response",
    "ModelAccount": ".model_account",
    "ModelAccountFunds": ".model_account_funds",
    "ModelAccountFundsRequest": ".model_account_funds_request",
    "ModelAccountFundsRow": ".model_account_funds_row",
    "ModelAccounts": ".model_accounts",
    "ModelAccountsRequest": ".model_accounts_request",
    "ModelAllocation": ".model_allocation",
    "ModelAmount": ".model_amount",
    "ModelCash": ".model_cash",
    "ModelCashAnalysis": ".model_cash_analysis",
    "ModelCashTarget": ".model_cash_target",
    "ModelCashTransfer": ".model_cash_transfer",
    "ModelFxConversion": ".model_fx_conversion",
    "ModelInvestment": ".model_investment",
    "ModelList": ".model_list",
    "ModelListRequest": ".model_list_request",
    "ModelPlan": ".model_plan",
    "ModelPosition": ".model_position",
    "ModelPositionTarget": ".model_position_target",
    "ModelPositionTransfer": ".model_position_transfer",
    "ModelPositions": ".model_positions",
    "ModelPositionsRequest": ".model_positions_request",
    "ModelPositionsRequestSortDirection": ".model_positions_request_sort_direction",
    "ModelPositionsRequestSortField": ".model_positions_request_sort_field",
    "ModelPresets": ".model_presets",
    "ModelPresetsRequest": ".model_presets_request",
    "ModelResult": ".model_result",
    "ModelSummary": ".model_summary",
    "ModelSummaryRequest": ".model_summary_request",
    "NavAllocation": ".nav_allocation",
    "NavAllocationByType": ".nav_allocation_by_type",
    "NavAllocationItem": ".nav_allocation_item",
    "NavAllocationRequest": ".nav_allocation_request",
    "NavAllocationRequestType": ".nav_allocation_request_type",
    "NavAllocationSide": ".nav_allocation_side",
    "NavAllocationSides": ".nav_allocation_sides",
    "NavAllocationTotal": ".nav_allocation_total",
    "NAVRangeType": ".nav_range_type",
    "NavSeries": ".nav_series",
    "NoSuchInstructionResponse": ".no_such_instruction_response",
    "NoSuchInstructionSetResponse": ".no_such_instruction_set_response",
    "NonDisclosedDetail": ".non_disclosed_detail",
    "Notification": ".notification",
    "NotificationAcknowledgement": ".notification_acknowledgement",
    "NotificationDisclaimer": ".notification_disclaimer",
    "NotificationRead": ".notification_read",
    "NotificationReadState": ".notification_read_state",
    "NotificationSetting": ".notification_setting",
    "NotificationSubscription": ".notification_subscription",
    "NotificationsMessage": ".notifications_message",
    "NotificationsPending": ".notifications_pending",
    "OAuthAccessToken": ".o_auth_access_token",
    "OAuthLiveSessionToken": ".o_auth_live_session_token",
    "OAuthRequestToken": ".o_auth_request_token",
    "OpenBankingDeposit": ".open_banking_deposit",
    "OpenBankingDepositServiceProvider": ".open_banking_deposit_service_provider",
    "OpenBankingInstruction": ".open_banking_instruction",
    "OpenBankingInstructionBulkRequest": ".open_banking_instruction_bulk_request",
    "OpenBankingInstructionRequest": ".open_banking_instruction_request",
    "OpenBankingInstructionServiceProvider": ".open_banking_instruction_service_provider",
    "OpenBankingProviderResponse": ".open_banking_provider_response",
    "OpenBankingState": ".open_banking_state",
    "OptionStrikes": ".option_strikes",
    "OrderPreview": ".order_preview",
    "OrderPrompt": ".order_prompt",
    "OrderQuantityLimit": ".order_quantity_limit",
    "OrderQuantityLimitApplicationAssetClass": ".order_quantity_limit_application_asset_class",
    "OrderQuestion": ".order_question",
    "OrderStatus": ".order_status",
    "OrderTicket": ".order_ticket",
    "OrderTicketSide": ".order_ticket_side",
    "OrderTicketTrailingType": ".order_ticket_trailing_type",
    "OrderTickets": ".order_tickets",
    "OrderUpdate": ".order_update",
    "OrderValueLimits": ".order_value_limits",
    "OrdersMessage": ".orders_message",
    "ORGRegulatorType": ".org_regulator_type",
    "ORGRegulatoryInfoType": ".org_regulatory_info_type",
    "Organization": ".organization",
    "OrganizationApplicant": ".organization_applicant",
    "OrganizationApplicantType": ".organization_applicant_type",
    "OrganizationApplicantTypeOfTrading": ".organization_applicant_type_of_trading",
    "OrganizationApplicantUsTaxPurposeType": ".organization_applicant_us_tax_purpose_type",
    "OrganizationIdentification": ".organization_identification",
    "PartialBondPosition": ".partial_bond_position",
    "PartialCashPosition": ".partial_cash_position",
    "PartialFundPosition": ".partial_fund_position",
    "PartialOptionPosition": ".partial_option_position",
    "PartialOptionPositionTransferOptionRight": ".partial_option_position_transfer_option_right",
    "PartialOptionPositionTransferSide": ".partial_option_position_transfer_side",
    "PartialStockPosition": ".partial_stock_position",
    "PartialStockPositionTransferSide": ".partial_stock_position_transfer_side",
    "PartialWarrantPosition": ".partial_warrant_position",
    "PartialWarrantPositionTransferOptionRight": ".partial_warrant_position_transfer_option_right",
    "PartialWarrantPositionTransferSide": ".partial_warrant_position_transfer_side",
    "ParticipatingBank": ".participating_bank",
    "PartitionedPnl": ".partitioned_pnl",
    "PendingTask": ".pending_task",
    "PendingTasksResponse": ".pending_tasks_response",
    "Performance": ".performance",
    "PerformanceAllPeriods": ".performance_all_periods",
    "PerformanceRequest": ".performance_request",
    "PerformanceRequestPeriod": ".performance_request_period",
    "PerformanceSummaryRequest": ".performance_summary_request",
    "PeriodPerformance": ".period_performance",
    "PersonEmployment": ".person_employment",
    "PersonIdentityDocument": ".person_identity_document",
    "PersonMarketDataService": ".person_market_data_service",
    "PersonTaxTreaty": ".person_tax_treaty",
    "PersonTitle": ".person_title",
    "PersonTitleCode": ".person_title_code",
    "PhoneInfo": ".phone_info",
    "PhoneInfoType": ".phone_info_type",
    "PlaidOptions": ".plaid_options",
    "PnlByAccount": ".pnl_by_account",
    "PnlByPartition": ".pnl_by_partition",
    "PnlMessage": ".pnl_message",
    "PnlRow": ".pnl_row",
    "PoliticalMilitaryDiplomaticDetailsType": ".political_military_diplomatic_details_type",
    "PollingInstructionResult": ".polling_instruction_result",
    "PollingInstructionResultError": ".polling_instruction_result_error",
    "PortfolioAccount": ".portfolio_account",
    "PortfolioAccountParent": ".portfolio_account_parent",
    "PortfolioAllocation": ".portfolio_allocation",
    "PortfolioPositionsDirection": ".portfolio_positions_direction",
    "PortfolioPositionsLiveDirection": ".portfolio_positions_live_direction",
    "PortfolioSummary": ".portfolio_summary",
    "PortfolioTransaction": ".portfolio_transaction",
    "Position": ".position",
    "PositionsByAccount": ".positions_by_account",
    "PositionsInvalidated": ".positions_invalidated",
    "PredefinedDestinationBulkRequest": ".predefined_destination_bulk_request",
    "PredefinedDestinationInstruction": ".predefined_destination_instruction",
    "PredefinedDestinationInstructionBankInstructionMethod": ".predefined_destination_instruction_bank_instruction_method",
    "PredefinedDestinationRequest": ".predefined_destination_request",
    "PreviewAmount": ".preview_amount",
    "PreviewChange": ".preview_change",
    "PreviewFigure": ".preview_figure",
    "PreviewFollowUp": ".preview_follow_up",
    "PreviewFollowUpQuery": ".preview_follow_up_query",
    "PreviousLossesType": ".previous_losses_type",
    "PrimaryContributorType": ".primary_contributor_type",
    "PrimaryContributorTypeNameSuffix": ".primary_contributor_type_name_suffix",
    "ProblemDetailResponse": ".problem_detail_response",
    "ProcessDocuments": ".process_documents",
    "ProcessDocumentsApplicationLanguage": ".process_documents_application_language",
    "ProcessDocumentsPayload": ".process_documents_payload",
    "ProcessedApplication": ".processed_application",
    "ProhibitedCountryQuestionnaire": ".prohibited_country_questionnaire",
    "ProhibitedCountryQuestionnaireList": ".prohibited_country_questionnaire_list",
    "ProhibitedQuestionnaireDetail": ".prohibited_questionnaire_detail",
    "ProhibitedQuestionnaireDetailCode": ".prohibited_questionnaire_detail_code",
    "PromptAnswer": ".prompt_answer",
    "PublicCompanyInfoType": ".public_company_info_type",
    "QualifiedPurchaser": ".qualified_purchaser",
    "QualifiedPurchaserDetails": ".qualified_purchaser_details",
    "QualifiedPurchaserDetailsCode": ".qualified_purchaser_details_code",
    "QueryBankInstruction": ".query_bank_instruction",
    "QueryBankInstructionBankInstructionMethod": ".query_bank_instruction_bank_instruction_method",
    "QueryBankInstructionRequest": ".query_bank_instruction_request",
    "QueryBankInstructionResult": ".query_bank_instruction_result",
    "QueryIRAContributions": ".query_ira_contributions",
    "QueryIRAContributionsRequest": ".query_ira_contributions_request",
    "QueryIRAContributionsResult": ".query_ira_contributions_result",
    "QueryRecentInstructionResult": ".query_recent_instruction_result",
    "QueryRecentInstructions": ".query_recent_instructions",
    "QueryRecentInstructionsRequest": ".query_recent_instructions_request",
    "QueryRecentRecurringEventResult": ".query_recent_recurring_event_result",
    "QueryRecentRecurringEvents": ".query_recent_recurring_events",
    "QueryRecentRecurringEventsRequest": ".query_recent_recurring_events_request",
    "QueryRecurringInstructions": ".query_recurring_instructions",
    "QueryRecurringInstructionsRequest": ".query_recurring_instructions_request",
    "QueryRecurringInstructionsResult": ".query_recurring_instructions_result",
    "QueryWithdrawableAmountsInstructionResult": ".query_withdrawable_amounts_instruction_result",
    "QueryWithdrawableAmountsWithoutOriginHoldResult": ".query_withdrawable_amounts_without_origin_hold_result",
    "QueryWithdrawableCashEquity": ".query_withdrawable_cash_equity",
    "QueryWithdrawableCashEquityResponse": ".query_withdrawable_cash_equity_response",
    "QueryWithdrawableCashEquityResult": ".query_withdrawable_cash_equity_result",
    "QueryWithdrawableFunds": ".query_withdrawable_funds",
    "QueryWithdrawableFundsRequest": ".query_withdrawable_funds_request",
    "QuestionAnswer": ".question_answer",
    "QuestionSuppression": ".question_suppression",
    "Questionnaire": ".questionnaire",
    "QuestionnaireResponse": ".questionnaire_response",
    "QuestionnaireType": ".questionnaire_type",
    "Questionnaires": ".questionnaires",
    "QuestionnairesWithAccount": ".questionnaires_with_account",
    "QuizQuestionnaires": ".quiz_questionnaires",
    "QuizTask": ".quiz_task",
    "Quote": ".quote",
    "QuoteMessage": ".quote_message",
    "RealizedPnl": ".realized_pnl",
    "RealizedPnlTotal": ".realized_pnl_total",
    "Reauthentication": ".reauthentication",
    "RebalanceCashTarget": ".rebalance_cash_target",
    "RebalancePlan": ".rebalance_plan",
    "RebalancePositionTarget": ".rebalance_position_target",
    "RebalanceToExistingRequest": ".rebalance_to_existing_request",
    "RebalanceToNewRequest": ".rebalance_to_new_request",
    "RebalanceToSpecificRequest": ".rebalance_to_specific_request",
    "RebalanceTotal": ".rebalance_total",
    "RecentInstructionsFilter": ".recent_instructions_filter",
    "RecentInstructionsFilterTransactionType": ".recent_instructions_filter_transaction_type",
    "RecurringInstruction": ".recurring_instruction",
    "RecurringInstructionDetail": ".recurring_instruction_detail",
    "RecurringInstructionDetailFrequency": ".recurring_instruction_detail_frequency",
    "RecurringTransaction": ".recurring_transaction",
    "RecurringTransactionHistory": ".recurring_transaction_history",
    "ReferenceEnumerationEnumerationLanguage": ".reference_enumeration_enumeration_language",
    "ReferenceFormsFormProjection": ".reference_forms_form_projection",
    "ReferenceRequestStatusRequestStatusKind": ".reference_request_status_request_status_kind",
    "RegistrationTask": ".registration_task",
    "RegistrationTasksResponse": ".registration_tasks_response",
    "RegulatedMembership": ".regulated_membership",
    "RegulatoryDetail": ".regulatory_detail",
    "RegulatoryDetailCode": ".regulatory_detail_code",
    "RegulatoryInformation": ".regulatory_information",
    "RegulatorySnapshot": ".regulatory_snapshot",
    "RejectedOrder": ".rejected_order",
    "RemoveTradingPermissions": ".remove_trading_permissions",
    "ReopenAccount": ".reopen_account",
    "RepDetail": ".rep_detail",
    "ReportDocument": ".report_document",
    "RepresentativeDetail": ".representative_detail",
    "RequestDetail": ".request_detail",
    "RequestDetailsResponse": ".request_details_response",
    "RequestExecution": ".request_execution",
    "RequestInfoResponse": ".request_info_response",
    "RequestOutcome": ".request_outcome",
    "RequestOutcomeValue": ".request_outcome_value",
    "RequestReport": ".request_report",
    "RequiredFormsResponse": ".required_forms_response",
    "ResetAbandonedAccount": ".reset_abandoned_account",
    "ResidenceAddress": ".residence_address",
    "RestrictionDetailsResponse": ".restriction_details_response",
    "RestrictionError": ".restriction_error",
    "RestrictionFile": ".restriction_file",
    "RestrictionId": ".restriction_id",
    "RestrictionIds": ".restriction_ids",
    "RestrictionInfo": ".restriction_info",
    "RestrictionListDetails": ".restriction_list_details",
    "RestrictionListEntry": ".restriction_list_entry",
    "RestrictionListEntryParams": ".restriction_list_entry_params",
    "RestrictionListId": ".restriction_list_id",
    "RestrictionListIds": ".restriction_list_ids",
    "RestrictionResult": ".restriction_result",
    "RestrictionRule": ".restriction_rule",
    "RestrictionRuleParam": ".restriction_rule_param",
    "RestrictionScopeResponse": ".restriction_scope_response",
    "ReturnSeries": ".return_series",
    "SaveModelRequest": ".save_model_request",
    "SavedAlert": ".saved_alert",
    "ScanType": ".scan_type",
    "ScannerFilter": ".scanner_filter",
    "ScannerFilterChoice": ".scanner_filter_choice",
    "ScannerInstrument": ".scanner_instrument",
    "ScannerLocation": ".scanner_location",
    "ScannerParams": ".scanner_params",
    "ScannerRequest": ".scanner_request",
    "ScannerRequestFilter": ".scanner_request_filter",
    "ScannerResult": ".scanner_result",
    "ScannerRow": ".scanner_row",
    "SecdefInfo": ".secdef_info",
    "SecurityAnswer": ".security_answer",
    "SecurityDefinition": ".security_definition",
    "SecurityDefinitions": ".security_definitions",
    "SecurityDefinitionsRequest": ".security_definitions_request",
    "SecurityQuestions": ".security_questions",
    "SecurityQuestionsApplicationLanguage": ".security_questions_application_language",
    "SelectedAccount": ".selected_account",
    "SelfRegulatedMembershipType": ".self_regulated_membership_type",
    "ServerInfo": ".server_info",
    "SetAllocationPresetsRequest": ".set_allocation_presets_request",
    "SetModelPresetsRequest": ".set_model_presets_request",
    "ShortValues": ".short_values",
    "SignedJwtEchoRequest": ".signed_jwt_echo_request",
    "SOIQuestionnaire": ".soi_questionnaire",
    "SourceDepositInstruction": ".source_deposit_instruction",
    "SourceDepositInstructionType": ".source_deposit_instruction_type",
    "SourceOfIncomeType": ".source_of_income_type",
    "SourceOfIncomeTypeSourceType": ".source_of_income_type_source_type",
    "SourceOfWealthType": ".source_of_wealth_type",
    "SourceOfWealthTypeSourceType": ".source_of_wealth_type_source_type",
    "SsoFeatures": ".sso_features",
    "SsoValidation": ".sso_validation",
    "StartingNav": ".starting_nav",
    "StatementDays": ".statement_days",
    "StatementPeriods": ".statement_periods",
    "StatementRequest": ".statement_request",
    "StatusMessage": ".status_message",
    "StatusResponse": ".status_response",
    "StatusResponseProblemDetail": ".status_response_problem_detail",
    "StatusUpdate": ".status_update",
    "StockCompany": ".stock_company",
    "StockContract": ".stock_contract",
    "StocksBySymbol": ".stocks_by_symbol",
    "StrategyParameters": ".strategy_parameters",
    "SubaccountPage": ".subaccount_page",
    "SubaccountPageMetadata": ".subaccount_page_metadata",
    "SubmitTransfersRequest": ".submit_transfers_request",
    "SummaryMessage": ".summary_message",
    "SummaryRow": ".summary_row",
    "SummaryValue": ".summary_value",
    "SuppressionResult": ".suppression_result",
    "SystemMessage": ".system_message",
    "TaskAction": ".task_action",
    "TaskActionResponse": ".task_action_response",
    "TaxFormRequest": ".tax_form_request",
    "TaxFormResponse": ".tax_form_response",
    "TaxFormType": ".tax_form_type",
    "TaxForms": ".tax_forms",
    "TaxPayerDetails": ".tax_payer_details",
    "TaxResidency": ".tax_residency",
    "TaxResidencyTaxIdType": ".tax_residency_tax_id_type",
    "TaxVoucher": ".tax_voucher",
    "TaxVoucherClaims": ".tax_voucher_claims",
    "TaxVoucherCountry": ".tax_voucher_country",
    "TaxVoucherDividend": ".tax_voucher_dividend",
    "TicMessage": ".tic_message",
    "TicketAllocation": ".ticket_allocation",
    "TicketAllocationProfile": ".ticket_allocation_profile",
    "TicketAllocationProfileAllocType": ".ticket_allocation_profile_alloc_type",
    "TicketPayload": ".ticket_payload",
    "Tickle": ".tickle",
    "TickleBrokerage": ".tickle_brokerage",
    "TickleHistory": ".tickle_history",
    "TickleHistoryStatus": ".tickle_history_status",
    "TokenRequest": ".token_request",
    "TokenResponse": ".token_response",
    "TradableAccounts": ".tradable_accounts",
    "Trade": ".trade",
    "TradeConfirmationDates": ".trade_confirmation_dates",
    "TradeConfirmationRequest": ".trade_confirmation_request",
    "TradeConfirmationResponse": ".trade_confirmation_response",
    "TradesMessage": ".trades_message",
    "TradingDay": ".trading_day",
    "TradingDays": ".trading_days",
    "TradingInstrumentByConid": ".trading_instrument_by_conid",
    "TradingInstrumentByDescription": ".trading_instrument_by_description",
    "TradingInstrumentDescription": ".trading_instrument_description",
    "TradingInstrumentDescriptionAssetType": ".trading_instrument_description_asset_type",
    "TradingInstrumentDescriptionSecurityIdType": ".trading_instrument_description_security_id_type",
    "TradingLimits": ".trading_limits",
    "TradingNotification": ".trading_notification",
    "TradingPermission": ".trading_permission",
    "TradingPermissionApplicationAssetClass": ".trading_permission_application_asset_class",
    "TradingPermissionCountry": ".trading_permission_country",
    "TradingPermissionProduct": ".trading_permission_product",
    "TradingSchedule": ".trading_schedule",
    "TraditionalBankInstructionVerification": ".traditional_bank_instruction_verification",
    "TraditionalBankInstructionVerificationBankInstructionCode": ".traditional_bank_instruction_verification_bank_instruction_code",
    "TransactionHistory": ".transaction_history",
    "TransactionsRequest": ".transactions_request",
    "TransferPositionByConid": ".transfer_position_by_conid",
    "TransferPositionByDescription": ".transfer_position_by_description",
    "TransferredAsset": ".transferred_asset",
    "Trust": ".trust",
    "TrustApplicant": ".trust_applicant",
    "TrustApplicantTrustType": ".trust_applicant_trust_type",
    "TrustIdentification": ".trust_identification",
    "TrustIdentificationTaxIdType": ".trust_identification_tax_id_type",
    "TrustIdentificationTypeOfTrust": ".trust_identification_type_of_trust",
    "TrusteeEntityType": ".trustee_entity_type",
    "TrusteeIndividual": ".trustee_individual",
    "TrusteeIndividualGender": ".trustee_individual_gender",
    "TrusteeIndividualMaritalStatus": ".trustee_individual_marital_status",
    "TrusteesType": ".trustees_type",
    "UnauthorizedAccessResponse": ".unauthorized_access_response",
    "UnreadNotifications": ".unread_notifications",
    "UnsubscribedMessage": ".unsubscribed_message",
    "UpdateAccountAlias": ".update_account_alias",
    "UpdateAccountRepresentatives": ".update_account_representatives",
    "UpdateAllocationGroupRequest": ".update_allocation_group_request",
    "UpdateBCAN": ".update_bcan",
    "UpdateCredentials": ".update_credentials",
    "UpdateEmail": ".update_email",
    "UpdateEntity": ".update_entity",
    "UpdateExternalId": ".update_external_id",
    "UpdatePassword": ".update_password",
    "UpdatePropertyProfile": ".update_property_profile",
    "UpdateTaxForm": ".update_tax_form",
    "UpdateTaxFormApplicationLanguage": ".update_tax_form_application_language",
    "UpdateUserAccessRights": ".update_user_access_rights",
    "UpdateW8BEN": ".update_w8ben",
    "UpdateW8BENApplicationLanguage": ".update_w8ben_application_language",
    "UpdateWithholdingStatement": ".update_withholding_statement",
    "UpdateWithholdingStatementFatcaCompliance": ".update_withholding_statement_fatca_compliance",
    "UserDetails": ".user_details",
    "UserDetailsGender": ".user_details_gender",
    "UserDetailsMaritalStatus": ".user_details_marital_status",
    "UserNameAvailableResponse": ".user_name_available_response",
    "UserPrivilege": ".user_privilege",
    "UserPrivilegePrivilege": ".user_privilege_privilege",
    "UserRestrictionsResponse": ".user_restrictions_response",
    "VenueSchedule": ".venue_schedule",
    "VenueSession": ".venue_session",
    "VenueTradingDay": ".venue_trading_day",
    "VenueTradingTimes": ".venue_trading_times",
    "Watchlist": ".watchlist",
    "WatchlistDeletion": ".watchlist_deletion",
    "WatchlistDeletionData": ".watchlist_deletion_data",
    "WatchlistInstrument": ".watchlist_instrument",
    "WatchlistListing": ".watchlist_listing",
    "WatchlistListings": ".watchlist_listings",
    "WatchlistRequest": ".watchlist_request",
    "WatchlistRow": ".watchlist_row",
    "WatchlistsListSC": ".watchlists_list_sc",
    "WatchlistsReply": ".watchlists_reply",
    "WireDetails": ".wire_details",
    "WithdrawFundsBulkRequest": ".withdraw_funds_bulk_request",
    "WithdrawFundsInstruction": ".withdraw_funds_instruction",
    "WithdrawFundsInstructionBankInstructionMethod": ".withdraw_funds_instruction_bank_instruction_method",
    "WithdrawFundsRequest": ".withdraw_funds_request",
    "WithdrawalBankInstruction": ".withdrawal_bank_instruction",
    "WithdrawalBankInstructionRequest": ".withdrawal_bank_instruction_request",
    "WithholdingStatementType": ".withholding_statement_type",
    "WithholdingStatementTypeFatcaCompliance": ".withholding_statement_type_fatca_compliance",
}


def __getattr__(name: str) -> Any:
    try:
        module = import_module(_MODULES[name], __name__)
    except KeyError:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None
    value = globals()[name] = getattr(module, name)
    return value


def __dir__() -> list[str]:
    return sorted(_MODULES)


__all__ = (
    "AbandonAccount",
    "AcceptedInstruction",
    "AcceptedOrder",
    "AccountAliases",
    "AccountApplicant",
    "AccountBalances",
    "AccountCashBalance",
    "AccountClose",
    "AccountConfiguration",
    "AccountConfigurationType",
    "AccountData",
    "AccountDataCapabilities",
    "AccountDataDividendReinvestment",
    "AccountDataFeeTemplate",
    "AccountDataMailing",
    "AccountDataRegisteredAddress",
    "AccountDataStockYieldProgram",
    "AccountDecedent",
    "AccountDetailsResponse",
    "AccountFinancialInformation",
    "AccountManagementError",
    "AccountManagementRequests",
    "AccountManagementRequestsPayload",
    "AccountMargins",
    "AccountMarketData",
    "AccountMarketValue",
    "AccountNav",
    "AccountOwners",
    "AccountPerformance",
    "AccountPnl",
    "AccountProperties",
    "AccountPropertiesById",
    "AccountRep",
    "AccountRestrictionsResponse",
    "AccountReturns",
    "AccountSearch",
    "AccountSelection",
    "AccountsMessage",
    "AccountSourceOfWealth",
    "AccountsServerInfo",
    "AccountStatusBulkResponse",
    "AccountStatusCode",
    "AccountStatusResponse",
    "AccountSummary",
    "AccountSupportType",
    "AccountSupportTypeType",
    "AccountTaxId",
    "AccountTaxTreaty",
    "AccountUser",
    "AccountUserEntity",
    "AccountWithholdingStatement",
    "AccreditedInvestor",
    "AccreditedInvestorInformation",
    "AchBankAccount",
    "AchBankAccountBankAccountTypeCode",
    "ACHDetails",
    "AchInstruction",
    "AchInstructionAchType",
    "AchInstructionBankInstructionCode",
    "AchInstructionBulkRequest",
    "AchInstructionRequest",
    "AddAdditionalAccount",
    "AddCLPCapability",
    "AddEntity",
    "AddLEVFXCapability",
    "AddMiFIRData",
    "AddNewUser",
    "AddNewUserApplicationLanguage",
    "AddRelationship",
    "AddRelationshipEntityRelationship",
    "Address",
    "AddTradingPermissions",
    "AdministratorContactPersonType",
    "AdministratorContactPersonTypeNameSuffix",
    "AdministratorType",
    "AdministratorTypeNameSuffix",
    "AdvisorWrapFeesType",
    "AdvisorWrapFeesTypeStrategy",
    "AffiliationDetailsType",
    "AffiliationDetailsTypeAffiliationRelationship",
    "AlertActivation",
    "AlertActivationAlertActive",
    "AlertCondition",
    "AlertDetails",
    "AlertReceipt",
    "AlertRequest",
    "AlertRequestAlertRepeatable",
    "AlertRequestCondition",
    "AlertRequestConditionLogicBind",
    "AlertRequestConditionOperator",
    "AlertRequestConditionType",
    "AlertRequestOutsideRth",
    "AlertRequestSendMessage",
    "AlertRequestTif",
    "AlertsDetailsType",
    "AlertSummary",
    "Algo",
    "AlgoParameter",
    "AllocateVAN",
    "AllocateVANApplicationCurrency",
    "AllocationAccount",
    "AllocationAccounts",
    "AllocationAccountValue",
    "AllocationGroup",
    "AllocationGroupAccount",
    "AllocationGroupName",
    "AllocationGroups",
    "AllocationGroupSummary",
    "AllocationMethodCode",
    "AllocationModels",
    "AllocationPresetMethod",
    "AllocationPresets",
    "AllocationResult",
    "AllowedFeatures",
    "AllPeriodsRequest",
    "AmRequestStatusResponse",
    "AnalyzeCashRequest",
    "AnnualBlendedPercentage",
    "Answer",
    "AnswerDetail",
    "AnswerResponse",
    "Application",
    "ApplicationAccount",
    "ApplicationAccountAccountCapability",
    "ApplicationAccountAccountType",
    "ApplicationAccountApplicationCurrency",
    "ApplicationAccountBrokerageService",
    "ApplicationAccountInvestmentObjective",
    "ApplicationAccountQiSubType",
    "ApplicationAccountRetirementAccountType",
    "ApplicationApplicationLanguage",
    "ApplicationPayload",
    "ApplicationUser",
    "ApplyFeeTemplate",
    "AssetExperience",
    "AssetExperienceApplicationAssetClass",
    "AssetExperienceKnowledgeLevel",
    "AssociatedEntities",
    "AssociatedEntity",
    "AssociatedEntityMailing",
    "AssociatedEntityPhones",
    "AssociatedEntityResidence",
    "AssociatedIndividual",
    "AssociatedIndividualGender",
    "AssociatedIndividualMaritalStatus",
    "AssociatedPerson",
    "AssociatedPersonMailing",
    "AssociatedPersonPhones",
    "AssociatedPersonResidence",
    "AssociationTypeEntities",
    "AsynchronousInstructionSetResponse",
    "AttachedFileType",
    "Au10TixDetailResponse",
    "AUSExposureDetailsType",
    "AutomatedWrapFeeDetailsType",
    "AutomatedWrapFeeDetailsTypeType",
    "AvailableFunds",
    "AvailableStatementDatesData",
    "AvailableTaxFormsData",
    "BalanceQuery",
    "BalanceQueryBalanceQueryType",
    "BalanceSegment",
    "BankInstructionDetail",
    "BankInstructionQueryResponse",
    "BankInstructionVerificationBulkRequest",
    "BankInstructionVerificationRequest",
    "Bar",
    "BondFilter",
    "BondFilterOption",
    "BondFilters",
    "BondIssuer",
    "BrokerageInitRequest",
    "BrokerageStatus",
    "BulkMultiStatusResponse",
    "Bulletin",
    "BulletinsMessage",
    "BusinessRejectResponse",
    "CancelAcknowledgement",
    "CancelInstruction",
    "CancelInstructionBulkRequest",
    "CancelInstructionRequest",
    "CashLimitsResponse",
    "CcpAccount",
    "CcpAccounts",
    "CcpChallenge",
    "CcpChallengeResponse",
    "CcpInitRequest",
    "CcpLogin",
    "CcpOrder",
    "CcpOrders",
    "CcpOrderWarnings",
    "CcpPlaceCcy",
    "CcpPlaceExchange",
    "CcpPlaceSide",
    "CcpPlaceTif",
    "CcpPlaceType",
    "CcpPosition",
    "CcpStatus",
    "ChangeAccountHolderDetail",
    "ChangeAccountHolderDetailApplicationLanguage",
    "ChangeBaseCurrency",
    "ChangeFinancialInformation",
    "ChangeMarginType",
    "ChartPeriods",
    "CheckDetails",
    "ComboPosition",
    "ComboPositionLeg",
    "CommissionConfig",
    "CommissionConfigStyle",
    "CommissionConfigType",
    "CommissionMarkupType",
    "CommissionMarkupTypeType",
    "CommissionScheduleType",
    "CommissionScheduleTypePricingStructure",
    "CompleteLoginMessage",
    "ComplexAssetTransferBulkRequest",
    "ComplexAssetTransferBulkRequestV2",
    "ComplexAssetTransferInstruction",
    "ComplexAssetTransferInstructionDirection",
    "ComplexAssetTransferInstructionV2",
    "ComplexAssetTransferInstructionV2Direction",
    "ComplexAssetTransferPollingResult",
    "ComplexAssetTransferRequest",
    "ComplexAssetTransferRequestV2",
    "ConsolidatedAllocationRequest",
    "ContraBrokerInfo",
    "ContractAlgos",
    "ContractDetails",
    "ContractDetailsAndRules",
    "ContractDisplayRule",
    "ContractDisplayStep",
    "ContractIncrementRule",
    "ContractMatch",
    "ContractOrderDefaults",
    "ContractOrderPreset",
    "ContractRules",
    "ContractRulesRequest",
    "ContractsAlgosAddDescription",
    "ContractsAlgosAddParams",
    "ContractSearchRequest",
    "ContractSearchRequestSecType",
    "ContractSection",
    "ContractsInfoRight",
    "ContractsScheduleAssetClass",
    "ContractsSearchSecType",
    "ContractsStrikesSectype",
    "ContractTifDefaults",
    "CreateAllocationGroupRequest",
    "CreateBrowserSessionRequest",
    "CreateBrowserSessionResponse",
    "CreateSessionRequest",
    "CreateSessionResponse",
    "CreateUser",
    "CurrencyMarketValue",
    "CurrencyPair",
    "CurrencyPairs",
    "CustodianType",
    "Customer",
    "CustomerType",
    "DayQuantityLimit",
    "DayQuantityLimitApplicationAssetClass",
    "DeleteBankInstruction",
    "DeleteBankInstructionBankInstructionMethod",
    "DeleteBankInstructionBulkRequest",
    "DeleteBankInstructionRequest",
    "DeleteEntity",
    "DeleteRelationship",
    "DeleteRelationshipEntityRelationship",
    "DeliveryDevice",
    "DeliveryDeviceRequest",
    "DeliveryOptions",
    "DepositDetails",
    "DepositFundsBulkRequest",
    "DepositFundsInstruction",
    "DepositFundsInstructionBankInstructionMethod",
    "DepositFundsRequest",
    "DepositNotification",
    "DepositNotificationApplicationCurrency",
    "DepositNotificationType",
    "DepthMessage",
    "DepthRow",
    "DestinationInstitution",
    "DestinationInstitutionBranchCodeType",
    "DestinationInstitutionIdentifierType",
    "DisableAccountInBrokerage",
    "Document",
    "DocumentDocumentType",
    "DocumentProofOfAddressType",
    "DocumentProofOfIdentityType",
    "DocumentSubmission",
    "DocumentSubmissionApplicationLanguage",
    "DuplicateAccount",
    "DVPInstruction",
    "DVPInstructionApplicationAssetClass",
    "DVPInstructionApplicationExchange",
    "DVPInstructionRole",
    "DVPInstructionTxGroupCode",
    "DVPInstructionType",
    "DwacBulkRequest",
    "DwacBulkRequestV2",
    "DwacInstruction",
    "DwacInstructionDirection",
    "DwacInstructionV2",
    "DwacInstructionV2Direction",
    "DwacRequest",
    "DwacRequestV2",
    "EchoResponse",
    "EchoResponseQueryParameters",
    "EddaInstruction",
    "EddaInstructionBulkRequest",
    "EddaInstructionDebtorIdentificationDocumentType",
    "EddaInstructionRequest",
    "EFPQuantityLimits",
    "EligibleContractParticipant",
    "EligibleContractParticipantDetails",
    "EligibleContractParticipantDetailsCode",
    "EmploymentDetails",
    "EnableAccountInBrokerage",
    "EnrollInDRIP",
    "EnrollInSYEP",
    "EntityIdentityDocument",
    "EntityIRABene",
    "EntityIRABeneLocation",
    "EntityTaxTreaty",
    "EnumerationResponse",
    "EnumerationType",
    "ErrorMessage",
    "ExchangeAccess",
    "ExchangeAccessApplicationAssetClass",
    "ExchangeAccessApplicationExchange",
    "ExchangeConid",
    "ExchangeRate",
    "ExerciseAction",
    "ExerciseChoice",
    "ExerciseContent",
    "ExerciseInput",
    "ExerciseMessage",
    "ExerciseOption",
    "ExercisePrompt",
    "ExercisePromptMessage",
    "ExtendedHours",
    "ExternalPositionTransfer",
    "ExternalPositionTransferBulkRequest",
    "ExternalPositionTransferRequest",
    "ExternalPositionTransferSourceIRAType",
    "ExternalPositionTransferSubType",
    "ExternalPositionTransferType",
    "ExtPositionsTransferType",
    "ExtPositionsTransferTypeRetirementAccountType",
    "ExtPositionsTransferTypeSubType",
    "ExtPositionsTransferTypeType",
    "FailedOrder",
    "FarmSnapshot",
    "FileData",
    "FilePayload",
    "FinancialInformation",
    "FinancialInformationInvestmentObjective",
    "FopBulkRequest",
    "FopBulkRequestV2",
    "FopInstruction",
    "FopInstructionDirection",
    "FopInstructionV2",
    "FopInstructionV2Direction",
    "FopRequest",
    "FopRequestV2",
    "ForbiddenInstructionResponse",
    "ForecastCategories",
    "ForecastCategory",
    "ForecastCategoryMarket",
    "ForecastCategoryTree",
    "ForecastContract",
    "ForecastMarket",
    "ForecastMarketContract",
    "ForecastPriceIncrement",
    "ForecastRules",
    "ForecastSchedules",
    "ForecastTradingDay",
    "ForecastTradingTimes",
    "FormCRS",
    "FormCRSControllingPersonDesignation",
    "FormCRSOecdStatus",
    "FormDetails",
    "FormFileResponse",
    "FormPayload",
    "FormW8BEN",
    "FormW8BENE",
    "FormW8BENEEntityType",
    "FormW8BENEFatcaStatus",
    "FormW8BENEForeignBranchStatus",
    "FormW8BENEMissingTaxIdReason",
    "FormW8BENEPart1226Desc3",
    "FormW8BENEPart314B",
    "FormW8BENETaxFormSignature",
    "FormW8BENMissingTaxIdReason",
    "FormW8BENTaxFormSignature",
    "FormW8IMY",
    "FormW8IMYEntityType",
    "FormW8IMYFatcaStatus",
    "FormW8IMYForeignBranchStatus",
    "FormW8IMYUsTinType",
    "FormW9",
    "FormW9CustomerType",
    "FormW9TaxFormSignature",
    "FormW9TaxIdType",
    "FullMasterRequest",
    "FullMasterStatus",
    "FundsSegment",
    "FutureContract",
    "FuturesBySymbol",
    "GatewayError",
    "GetAvailableStmtDatesResponse",
    "GetAvailableTaxFormsResponse",
    "GetAvailableTradeConfirmationDatesResponse",
    "GetBrokerListResponse",
    "GetParticipatingListResponse",
    "GetStatementsResponse",
    "HighWaterMarkConfigurationType",
    "HighWaterMarkType",
    "History",
    "HistoryMessage",
    "HmdsBars",
    "HmdsHistory",
    "HmdsScannerContract",
    "HmdsScannerContracts",
    "HmdsScannerRequest",
    "HmdsScannerRequestFilter",
    "HmdsScannerResult",
    "HostedError",
    "Identification",
    "IdentificationCardColor",
    "Individual",
    "IndividualApplicant",
    "IndividualGender",
    "IndividualIRABene",
    "IndividualIRABeneIdentification",
    "IndividualIRABeneLocation",
    "IndividualMaritalStatus",
    "IndividualName",
    "IndividualNameNameSuffix",
    "IndividualNameSalutation",
    "IndividualTaxInformation",
    "InformationChange",
    "InstructionError",
    "InstructionErrorResult",
    "InstructionHistory",
    "InstructionHistoryEntry",
    "InstructionPollingResponse",
    "InstructionResponse",
    "InstructionResult",
    "InstructionStatusResponse",
    "InsufficientScopeResponse",
    "InterestMarkupType",
    "InterestMarkupTypeApplicationCurrency",
    "InternalCashTransferBulkRequest",
    "InternalCashTransferInstruction",
    "InternalCashTransferRequest",
    "InternalPositionTransferBulkRequest",
    "InternalPositionTransferInstruction",
    "InternalPositionTransferRequest",
    "InternalServerErrorResponse",
    "InvalidAccessTokenResponse",
    "InvalidArgument",
    "InvestInModelsRequest",
    "InvestRequest",
    "IRABeneficiariesType",
    "IRAContingentBeneficiary",
    "IRAContingentBeneficiaryBeneficiaryRelationship",
    "IRAContingentBeneficiaryEntity",
    "IRAContingentBeneficiaryEntityBeneficiaryEntityType",
    "IRAContingentBeneficiaryEntityBeneficiaryRelationship",
    "IRAContingentBeneficiaryGender",
    "IRAContingentBeneficiaryMaritalStatus",
    "IraContribution",
    "IRADecedent",
    "IRADecedentGender",
    "IRADecedentInheritorType",
    "IRADecedentMaritalStatus",
    "IRADecedentRelationship",
    "IraDepositDetail",
    "IraDepositDetailFromIraType",
    "IraDepositDetailIraContributionType",
    "IraDepositDetailIraTaxYearType",
    "IRADepositDetails",
    "IRADepositDetailsDepositType",
    "IRADepositDetailsRetirementAccountType",
    "IRADepositDetailsTaxYear",
    "IRAPrimaryBeneficiary",
    "IRAPrimaryBeneficiaryBeneficiaryRelationship",
    "IRAPrimaryBeneficiaryEntity",
    "IRAPrimaryBeneficiaryEntityBeneficiaryEntityType",
    "IRAPrimaryBeneficiaryEntityBeneficiaryRelationship",
    "IRAPrimaryBeneficiaryGender",
    "IRAPrimaryBeneficiaryMaritalStatus",
    "IraWithdrawalDetail",
    "IraWithdrawalDetailIraWithholdType",
    "JointApplicant",
    "JointApplicantType",
    "LeaveDRIP",
    "LeaveSYEP",
    "Ledger",
    "LedgerEntry",
    "LedgerMessage",
    "LedgerRow",
    "LegalEntity",
    "LegalEntityIdentification",
    "LegalEntityIdentificationFormationType",
    "LinkDuplicateAccount",
    "LinkedBankDetails",
    "LiquidHours",
    "LiveOrder",
    "LiveOrders",
    "LivePosition",
    "LocalTaxForm",
    "LocalTaxFormTaxAuthority",
    "LoginMessage",
    "LoginMessageResponse",
    "Logout",
    "LongShortValues",
    "LongValues",
    "ManageMarketDataSubscriptions",
    "ManagementTasksTaskList",
    "ManagingOwner",
    "MarginSegment",
    "MarketDataAllUnsubscribed",
    "MarketDataHistoryDirection",
    "MarketDataHmdsHistoryDirection",
    "MarketDataServiceChange",
    "MarketDataServiceChangeAction",
    "MarketDataUnsubscribeConfirmed",
    "MarketDataUnsubscribed",
    "MarketDataUnsubscribeRequest",
    "MarkupStaircaseType",
    "MatchedAccount",
    "MissingRequiredParameterResponse",
    "ModelAccount",
    "ModelAccountFunds",
    "ModelAccountFundsRequest",
    "ModelAccountFundsRow",
    "ModelAccounts",
    "ModelAccountsRequest",
    "ModelAllocation",
    "ModelAmount",
    "ModelCash",
    "ModelCashAnalysis",
    "ModelCashTarget",
    "ModelCashTransfer",
    "ModelFxConversion",
    "ModelInvestment",
    "ModelList",
    "ModelListRequest",
    "ModelPlan",
    "ModelPosition",
    "ModelPositions",
    "ModelPositionsRequest",
    "ModelPositionsRequestSortDirection",
    "ModelPositionsRequestSortField",
    "ModelPositionTarget",
    "ModelPositionTransfer",
    "ModelPresets",
    "ModelPresetsRequest",
    "ModelResult",
    "ModelSummary",
    "ModelSummaryRequest",
    "NavAllocation",
    "NavAllocationByType",
    "NavAllocationItem",
    "NavAllocationRequest",
    "NavAllocationRequestType",
    "NavAllocationSide",
    "NavAllocationSides",
    "NavAllocationTotal",
    "NAVRangeType",
    "NavSeries",
    "NonDisclosedDetail",
    "NoSuchInstructionResponse",
    "NoSuchInstructionSetResponse",
    "Notification",
    "NotificationAcknowledgement",
    "NotificationDisclaimer",
    "NotificationRead",
    "NotificationReadState",
    "NotificationSetting",
    "NotificationsMessage",
    "NotificationsPending",
    "NotificationSubscription",
    "OAuthAccessToken",
    "OAuthLiveSessionToken",
    "OAuthRequestToken",
    "OpenBankingDeposit",
    "OpenBankingDepositServiceProvider",
    "OpenBankingInstruction",
    "OpenBankingInstructionBulkRequest",
    "OpenBankingInstructionRequest",
    "OpenBankingInstructionServiceProvider",
    "OpenBankingProviderResponse",
    "OpenBankingState",
    "OptionStrikes",
    "OrderPreview",
    "OrderPrompt",
    "OrderQuantityLimit",
    "OrderQuantityLimitApplicationAssetClass",
    "OrderQuestion",
    "OrdersMessage",
    "OrderStatus",
    "OrderTicket",
    "OrderTickets",
    "OrderTicketSide",
    "OrderTicketTrailingType",
    "OrderUpdate",
    "OrderValueLimits",
    "Organization",
    "OrganizationApplicant",
    "OrganizationApplicantType",
    "OrganizationApplicantTypeOfTrading",
    "OrganizationApplicantUsTaxPurposeType",
    "OrganizationIdentification",
    "ORGRegulatorType",
    "ORGRegulatoryInfoType",
    "PartialBondPosition",
    "PartialCashPosition",
    "PartialFundPosition",
    "PartialOptionPosition",
    "PartialOptionPositionTransferOptionRight",
    "PartialOptionPositionTransferSide",
    "PartialStockPosition",
    "PartialStockPositionTransferSide",
    "PartialWarrantPosition",
    "PartialWarrantPositionTransferOptionRight",
    "PartialWarrantPositionTransferSide",
    "ParticipatingBank",
    "PartitionedPnl",
    "PendingTask",
    "PendingTasksResponse",
    "Performance",
    "PerformanceAllPeriods",
    "PerformanceRequest",
    "PerformanceRequestPeriod",
    "PerformanceSummaryRequest",
    "PeriodPerformance",
    "PersonEmployment",
    "PersonIdentityDocument",
    "PersonMarketDataService",
    "PersonTaxTreaty",
    "PersonTitle",
    "PersonTitleCode",
    "PhoneInfo",
    "PhoneInfoType",
    "PlaidOptions",
    "PnlByAccount",
    "PnlByPartition",
    "PnlMessage",
    "PnlRow",
    "PoliticalMilitaryDiplomaticDetailsType",
    "PollingInstructionResult",
    "PollingInstructionResultError",
    "PortfolioAccount",
    "PortfolioAccountParent",
    "PortfolioAllocation",
    "PortfolioPositionsDirection",
    "PortfolioPositionsLiveDirection",
    "PortfolioSummary",
    "PortfolioTransaction",
    "Position",
    "PositionsByAccount",
    "PositionsInvalidated",
    "PredefinedDestinationBulkRequest",
    "PredefinedDestinationInstruction",
    "PredefinedDestinationInstructionBankInstructionMethod",
    "PredefinedDestinationRequest",
    "PreviewAmount",
    "PreviewChange",
    "PreviewFigure",
    "PreviewFollowUp",
    "PreviewFollowUpQuery",
    "PreviousLossesType",
    "PrimaryContributorType",
    "PrimaryContributorTypeNameSuffix",
    "ProblemDetailResponse",
    "ProcessDocuments",
    "ProcessDocumentsApplicationLanguage",
    "ProcessDocumentsPayload",
    "ProcessedApplication",
    "ProhibitedCountryQuestionnaire",
    "ProhibitedCountryQuestionnaireList",
    "ProhibitedQuestionnaireDetail",
    "ProhibitedQuestionnaireDetailCode",
    "PromptAnswer",
    "PublicCompanyInfoType",
    "QualifiedPurchaser",
    "QualifiedPurchaserDetails",
    "QualifiedPurchaserDetailsCode",
    "QueryBankInstruction",
    "QueryBankInstructionBankInstructionMethod",
    "QueryBankInstructionRequest",
    "QueryBankInstructionResult",
    "QueryIRAContributions",
    "QueryIRAContributionsRequest",
    "QueryIRAContributionsResult",
    "QueryRecentInstructionResult",
    "QueryRecentInstructions",
    "QueryRecentInstructionsRequest",
    "QueryRecentRecurringEventResult",
    "QueryRecentRecurringEvents",
    "QueryRecentRecurringEventsRequest",
    "QueryRecurringInstructions",
    "QueryRecurringInstructionsRequest",
    "QueryRecurringInstructionsResult",
    "QueryWithdrawableAmountsInstructionResult",
    "QueryWithdrawableAmountsWithoutOriginHoldResult",
    "QueryWithdrawableCashEquity",
    "QueryWithdrawableCashEquityResponse",
    "QueryWithdrawableCashEquityResult",
    "QueryWithdrawableFunds",
    "QueryWithdrawableFundsRequest",
    "QuestionAnswer",
    "Questionnaire",
    "QuestionnaireResponse",
    "Questionnaires",
    "QuestionnairesWithAccount",
    "QuestionnaireType",
    "QuestionSuppression",
    "QuizQuestionnaires",
    "QuizTask",
    "Quote",
    "QuoteMessage",
    "RealizedPnl",
    "RealizedPnlTotal",
    "Reauthentication",
    "RebalanceCashTarget",
    "RebalancePlan",
    "RebalancePositionTarget",
    "RebalanceToExistingRequest",
    "RebalanceToNewRequest",
    "RebalanceToSpecificRequest",
    "RebalanceTotal",
    "RecentInstructionsFilter",
    "RecentInstructionsFilterTransactionType",
    "RecurringInstruction",
    "RecurringInstructionDetail",
    "RecurringInstructionDetailFrequency",
    "RecurringTransaction",
    "RecurringTransactionHistory",
    "ReferenceEnumerationEnumerationLanguage",
    "ReferenceFormsFormProjection",
    "ReferenceRequestStatusRequestStatusKind",
    "RegistrationTask",
    "RegistrationTasksResponse",
    "RegulatedMembership",
    "RegulatoryDetail",
    "RegulatoryDetailCode",
    "RegulatoryInformation",
    "RegulatorySnapshot",
    "RejectedOrder",
    "RemoveTradingPermissions",
    "ReopenAccount",
    "RepDetail",
    "ReportDocument",
    "RepresentativeDetail",
    "RequestDetail",
    "RequestDetailsResponse",
    "RequestExecution",
    "RequestInfoResponse",
    "RequestOutcome",
    "RequestOutcomeValue",
    "RequestReport",
    "RequiredFormsResponse",
    "ResetAbandonedAccount",
    "ResidenceAddress",
    "RestrictionDetailsResponse",
    "RestrictionError",
    "RestrictionFile",
    "RestrictionId",
    "RestrictionIds",
    "RestrictionInfo",
    "RestrictionListDetails",
    "RestrictionListEntry",
    "RestrictionListEntryParams",
    "RestrictionListId",
    "RestrictionListIds",
    "RestrictionResult",
    "RestrictionRule",
    "RestrictionRuleParam",
    "RestrictionScopeResponse",
    "ReturnSeries",
    "SavedAlert",
    "SaveModelRequest",
    "ScannerFilter",
    "ScannerFilterChoice",
    "ScannerInstrument",
    "ScannerLocation",
    "ScannerParams",
    "ScannerRequest",
    "ScannerRequestFilter",
    "ScannerResult",
    "ScannerRow",
    "ScanType",
    "SecdefInfo",
    "SecurityAnswer",
    "SecurityDefinition",
    "SecurityDefinitions",
    "SecurityDefinitionsRequest",
    "SecurityQuestions",
    "SecurityQuestionsApplicationLanguage",
    "SelectedAccount",
    "SelfRegulatedMembershipType",
    "ServerInfo",
    "SetAllocationPresetsRequest",
    "SetModelPresetsRequest",
    "ShortValues",
    "SignedJwtEchoRequest",
    "SOIQuestionnaire",
    "SourceDepositInstruction",
    "SourceDepositInstructionType",
    "SourceOfIncomeType",
    "SourceOfIncomeTypeSourceType",
    "SourceOfWealthType",
    "SourceOfWealthTypeSourceType",
    "SsoFeatures",
    "SsoValidation",
    "StartingNav",
    "StatementDays",
    "StatementPeriods",
    "StatementRequest",
    "StatusMessage",
    "StatusResponse",
    "StatusResponseProblemDetail",
    "StatusUpdate",
    "StockCompany",
    "StockContract",
    "StocksBySymbol",
    "StrategyParameters",
    "SubaccountPage",
    "SubaccountPageMetadata",
    "SubmitTransfersRequest",
    "SummaryMessage",
    "SummaryRow",
    "SummaryValue",
    "SuppressionResult",
    "SystemMessage",
    "TaskAction",
    "TaskActionResponse",
    "TaxFormRequest",
    "TaxFormResponse",
    "TaxForms",
    "TaxFormType",
    "TaxPayerDetails",
    "TaxResidency",
    "TaxResidencyTaxIdType",
    "TaxVoucher",
    "TaxVoucherClaims",
    "TaxVoucherCountry",
    "TaxVoucherDividend",
    "TicketAllocation",
    "TicketAllocationProfile",
    "TicketAllocationProfileAllocType",
    "TicketPayload",
    "Tickle",
    "TickleBrokerage",
    "TickleHistory",
    "TickleHistoryStatus",
    "TicMessage",
    "TokenRequest",
    "TokenResponse",
    "TradableAccounts",
    "Trade",
    "TradeConfirmationDates",
    "TradeConfirmationRequest",
    "TradeConfirmationResponse",
    "TradesMessage",
    "TradingDay",
    "TradingDays",
    "TradingInstrumentByConid",
    "TradingInstrumentByDescription",
    "TradingInstrumentDescription",
    "TradingInstrumentDescriptionAssetType",
    "TradingInstrumentDescriptionSecurityIdType",
    "TradingLimits",
    "TradingNotification",
    "TradingPermission",
    "TradingPermissionApplicationAssetClass",
    "TradingPermissionCountry",
    "TradingPermissionProduct",
    "TradingSchedule",
    "TraditionalBankInstructionVerification",
    "TraditionalBankInstructionVerificationBankInstructionCode",
    "TransactionHistory",
    "TransactionsRequest",
    "TransferPositionByConid",
    "TransferPositionByDescription",
    "TransferredAsset",
    "Trust",
    "TrustApplicant",
    "TrustApplicantTrustType",
    "TrusteeEntityType",
    "TrusteeIndividual",
    "TrusteeIndividualGender",
    "TrusteeIndividualMaritalStatus",
    "TrusteesType",
    "TrustIdentification",
    "TrustIdentificationTaxIdType",
    "TrustIdentificationTypeOfTrust",
    "UnauthorizedAccessResponse",
    "UnreadNotifications",
    "UnsubscribedMessage",
    "UpdateAccountAlias",
    "UpdateAccountRepresentatives",
    "UpdateAllocationGroupRequest",
    "UpdateBCAN",
    "UpdateCredentials",
    "UpdateEmail",
    "UpdateEntity",
    "UpdateExternalId",
    "UpdatePassword",
    "UpdatePropertyProfile",
    "UpdateTaxForm",
    "UpdateTaxFormApplicationLanguage",
    "UpdateUserAccessRights",
    "UpdateW8BEN",
    "UpdateW8BENApplicationLanguage",
    "UpdateWithholdingStatement",
    "UpdateWithholdingStatementFatcaCompliance",
    "UserDetails",
    "UserDetailsGender",
    "UserDetailsMaritalStatus",
    "UserNameAvailableResponse",
    "UserPrivilege",
    "UserPrivilegePrivilege",
    "UserRestrictionsResponse",
    "VenueSchedule",
    "VenueSession",
    "VenueTradingDay",
    "VenueTradingTimes",
    "Watchlist",
    "WatchlistDeletion",
    "WatchlistDeletionData",
    "WatchlistInstrument",
    "WatchlistListing",
    "WatchlistListings",
    "WatchlistRequest",
    "WatchlistRow",
    "WatchlistsListSC",
    "WatchlistsReply",
    "WireDetails",
    "WithdrawalBankInstruction",
    "WithdrawalBankInstructionRequest",
    "WithdrawFundsBulkRequest",
    "WithdrawFundsInstruction",
    "WithdrawFundsInstructionBankInstructionMethod",
    "WithdrawFundsRequest",
    "WithholdingStatementType",
    "WithholdingStatementTypeFatcaCompliance",
)
