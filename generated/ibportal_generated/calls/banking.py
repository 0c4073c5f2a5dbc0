"""Calls of the `banking` namespace: the requests of its methods, built and not sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._call import Call, Operation, reader

if TYPE_CHECKING:
    import builtins

    from ..models.ach_instruction_bulk_request import AchInstructionBulkRequest
    from ..models.ach_instruction_request import AchInstructionRequest
    from ..models.asynchronous_instruction_set_response import (
        AsynchronousInstructionSetResponse,
    )
    from ..models.bank_instruction_query_response import BankInstructionQueryResponse
    from ..models.bank_instruction_verification_bulk_request import (
        BankInstructionVerificationBulkRequest,
    )
    from ..models.bank_instruction_verification_request import (
        BankInstructionVerificationRequest,
    )
    from ..models.bulk_multi_status_response import BulkMultiStatusResponse
    from ..models.cancel_instruction import CancelInstruction
    from ..models.cash_limits_response import CashLimitsResponse
    from ..models.complex_asset_transfer_bulk_request import (
        ComplexAssetTransferBulkRequest,
    )
    from ..models.complex_asset_transfer_bulk_request_v2 import (
        ComplexAssetTransferBulkRequestV2,
    )
    from ..models.complex_asset_transfer_request import ComplexAssetTransferRequest
    from ..models.complex_asset_transfer_request_v2 import ComplexAssetTransferRequestV2
    from ..models.delete_bank_instruction_bulk_request import (
        DeleteBankInstructionBulkRequest,
    )
    from ..models.delete_bank_instruction_request import DeleteBankInstructionRequest
    from ..models.deposit_funds_bulk_request import DepositFundsBulkRequest
    from ..models.deposit_funds_request import DepositFundsRequest
    from ..models.dwac_bulk_request import DwacBulkRequest
    from ..models.dwac_bulk_request_v2 import DwacBulkRequestV2
    from ..models.dwac_request import DwacRequest
    from ..models.dwac_request_v2 import DwacRequestV2
    from ..models.edda_instruction_bulk_request import EddaInstructionBulkRequest
    from ..models.edda_instruction_request import EddaInstructionRequest
    from ..models.external_position_transfer_bulk_request import (
        ExternalPositionTransferBulkRequest,
    )
    from ..models.external_position_transfer_request import (
        ExternalPositionTransferRequest,
    )
    from ..models.fop_bulk_request import FopBulkRequest
    from ..models.fop_bulk_request_v2 import FopBulkRequestV2
    from ..models.fop_request import FopRequest
    from ..models.fop_request_v2 import FopRequestV2
    from ..models.instruction_response import InstructionResponse
    from ..models.instruction_status_response import InstructionStatusResponse
    from ..models.internal_cash_transfer_instruction import (
        InternalCashTransferInstruction,
    )
    from ..models.internal_position_transfer_instruction import (
        InternalPositionTransferInstruction,
    )
    from ..models.open_banking_instruction_bulk_request import (
        OpenBankingInstructionBulkRequest,
    )
    from ..models.open_banking_instruction_request import OpenBankingInstructionRequest
    from ..models.predefined_destination_bulk_request import (
        PredefinedDestinationBulkRequest,
    )
    from ..models.predefined_destination_request import PredefinedDestinationRequest
    from ..models.query_bank_instruction_request import QueryBankInstructionRequest
    from ..models.query_ira_contributions_request import QueryIRAContributionsRequest
    from ..models.query_recent_instructions import QueryRecentInstructions
    from ..models.query_recent_recurring_events_request import (
        QueryRecentRecurringEventsRequest,
    )
    from ..models.query_recurring_instructions_request import (
        QueryRecurringInstructionsRequest,
    )
    from ..models.query_withdrawable_funds_request import QueryWithdrawableFundsRequest
    from ..models.withdraw_funds_bulk_request import WithdrawFundsBulkRequest
    from ..models.withdraw_funds_request import WithdrawFundsRequest
    from ..models.withdrawal_bank_instruction_request import (
        WithdrawalBankInstructionRequest,
    )


SUBMIT_BANK_INSTRUCTION = Operation(
    "banking.submit_bank_instruction", "POST", "/gw/api/v1/bank-instructions", hosted=True
)


def submit_bank_instruction(
    body: AchInstructionRequest
    | BankInstructionVerificationRequest
    | DeleteBankInstructionRequest
    | EddaInstructionRequest
    | OpenBankingInstructionRequest
    | PredefinedDestinationRequest
    | WithdrawalBankInstructionRequest,
) -> Call[InstructionResponse]:
    from ..api.banking import banking_submit_bank_instruction as endpoint

    try:
        request = endpoint._get_kwargs(
            body=body,
        )
    except (AttributeError, TypeError):
        from .._unfit import refuse

        refuse(SUBMIT_BANK_INSTRUCTION, submit_bank_instruction, locals())
        raise
    return Call(
        SUBMIT_BANK_INSTRUCTION,
        request,
        reader(endpoint._parse_response, ((202, "InstructionResponse"),)),
    )


QUERY_BANK_INSTRUCTIONS = Operation(
    "banking.query_bank_instructions", "POST", "/gw/api/v1/bank-instructions/query", hosted=True
)


def query_bank_instructions(
    body: QueryBankInstructionRequest | QueryRecentRecurringEventsRequest | QueryRecurringInstructionsRequest,
) -> Call[BankInstructionQueryResponse]:
    from ..api.banking import banking_query_bank_instructions as endpoint

    try:
        request = endpoint._get_kwargs(
            body=body,
        )
    except (AttributeError, TypeError):
        from .._unfit import refuse

        refuse(QUERY_BANK_INSTRUCTIONS, query_bank_instructions, locals())
        raise
    return Call(
        QUERY_BANK_INSTRUCTIONS,
        request,
        reader(endpoint._parse_response, ((201, "BankInstructionQueryResponse"),)),
    )


SUBMIT_BANK_INSTRUCTIONS = Operation(
    "banking.submit_bank_instructions", "POST", "/gw/api/v1/bank-instructions:bulk", hosted=True
)


def submit_bank_instructions(
    body: AchInstructionBulkRequest
    | BankInstructionVerificationBulkRequest
    | DeleteBankInstructionBulkRequest
    | EddaInstructionBulkRequest
    | OpenBankingInstructionBulkRequest
    | PredefinedDestinationBulkRequest,
) -> Call[AsynchronousInstructionSetResponse | BulkMultiStatusResponse]:
    from ..api.banking import banking_submit_bank_instructions as endpoint

    try:
        request = endpoint._get_kwargs(
            body=body,
        )
    except (AttributeError, TypeError):
        from .._unfit import refuse

        refuse(SUBMIT_BANK_INSTRUCTIONS, submit_bank_instructions, locals())
        raise
    return Call(
        SUBMIT_BANK_INSTRUCTIONS,
        request,
        reader(
            endpoint._parse_response, ((202, "AsynchronousInstructionSetResponse"), (207, "BulkMultiStatusResponse"))
        ),
    )


CLIENT_INSTRUCTION = Operation(
    "banking.client_instruction", "GET", "/gw/api/v1/client-instructions/{clientInstructionId}", hosted=True
)


def client_instruction(client_instruction_id: int) -> Call[InstructionStatusResponse]:
    from ..api.banking import banking_client_instruction as endpoint

    return Call(
        CLIENT_INSTRUCTION,
        endpoint._get_kwargs(
            client_instruction_id=client_instruction_id,
        ),
        reader(endpoint._parse_response, ((200, "InstructionStatusResponse"), (208, "InstructionStatusResponse"))),
    )


SUBMIT_EXTERNAL_ASSET_TRANSFER = Operation(
    "banking.submit_external_asset_transfer", "POST", "/gw/api/v1/external-asset-transfers", hosted=True
)


def submit_external_asset_transfer(
    body: ComplexAssetTransferRequest | DwacRequest | ExternalPositionTransferRequest | FopRequest,
) -> Call[InstructionResponse]:
    from ..api.banking import banking_submit_external_asset_transfer as endpoint

    try:
        request = endpoint._get_kwargs(
            body=body,
        )
    except (AttributeError, TypeError):
        from .._unfit import refuse

        refuse(SUBMIT_EXTERNAL_ASSET_TRANSFER, submit_external_asset_transfer, locals())
        raise
    return Call(
        SUBMIT_EXTERNAL_ASSET_TRANSFER,
        request,
        reader(endpoint._parse_response, ((202, "InstructionResponse"),)),
    )


SUBMIT_EXTERNAL_ASSET_TRANSFERS = Operation(
    "banking.submit_external_asset_transfers", "POST", "/gw/api/v1/external-asset-transfers:bulk", hosted=True
)


def submit_external_asset_transfers(
    body: ComplexAssetTransferBulkRequest | DwacBulkRequest | ExternalPositionTransferBulkRequest | FopBulkRequest,
) -> Call[AsynchronousInstructionSetResponse | BulkMultiStatusResponse]:
    from ..api.banking import banking_submit_external_asset_transfers as endpoint

    try:
        request = endpoint._get_kwargs(
            body=body,
        )
    except (AttributeError, TypeError):
        from .._unfit import refuse

        refuse(SUBMIT_EXTERNAL_ASSET_TRANSFERS, submit_external_asset_transfers, locals())
        raise
    return Call(
        SUBMIT_EXTERNAL_ASSET_TRANSFERS,
        request,
        reader(
            endpoint._parse_response, ((202, "AsynchronousInstructionSetResponse"), (207, "BulkMultiStatusResponse"))
        ),
    )


SUBMIT_EXTERNAL_CASH_TRANSFER = Operation(
    "banking.submit_external_cash_transfer", "POST", "/gw/api/v1/external-cash-transfers", hosted=True
)


def submit_external_cash_transfer(body: DepositFundsRequest | WithdrawFundsRequest) -> Call[InstructionResponse]:
    from ..api.banking import banking_submit_external_cash_transfer as endpoint

    try:
        request = endpoint._get_kwargs(
            body=body,
        )
    except (AttributeError, TypeError):
        from .._unfit import refuse

        refuse(SUBMIT_EXTERNAL_CASH_TRANSFER, submit_external_cash_transfer, locals())
        raise
    return Call(
        SUBMIT_EXTERNAL_CASH_TRANSFER,
        request,
        reader(endpoint._parse_response, ((202, "InstructionResponse"),)),
    )


QUERY_CASH_LIMITS = Operation(
    "banking.query_cash_limits", "POST", "/gw/api/v1/external-cash-transfers/query", hosted=True
)


def query_cash_limits(body: QueryIRAContributionsRequest | QueryWithdrawableFundsRequest) -> Call[CashLimitsResponse]:
    from ..api.banking import banking_query_cash_limits as endpoint

    try:
        request = endpoint._get_kwargs(
            body=body,
        )
    except (AttributeError, TypeError):
        from .._unfit import refuse

        refuse(QUERY_CASH_LIMITS, query_cash_limits, locals())
        raise
    return Call(
        QUERY_CASH_LIMITS,
        request,
        reader(endpoint._parse_response, ((201, "CashLimitsResponse"), (202, "CashLimitsResponse"))),
    )


SUBMIT_EXTERNAL_CASH_TRANSFERS = Operation(
    "banking.submit_external_cash_transfers", "POST", "/gw/api/v1/external-cash-transfers:bulk", hosted=True
)


def submit_external_cash_transfers(
    body: DepositFundsBulkRequest | WithdrawFundsBulkRequest,
) -> Call[AsynchronousInstructionSetResponse | BulkMultiStatusResponse]:
    from ..api.banking import banking_submit_external_cash_transfers as endpoint

    try:
        request = endpoint._get_kwargs(
            body=body,
        )
    except (AttributeError, TypeError):
        from .._unfit import refuse

        refuse(SUBMIT_EXTERNAL_CASH_TRANSFERS, submit_external_cash_transfers, locals())
        raise
    return Call(
        SUBMIT_EXTERNAL_CASH_TRANSFERS,
        request,
        reader(
            endpoint._parse_response, ((202, "AsynchronousInstructionSetResponse"), (207, "BulkMultiStatusResponse"))
        ),
    )


INSTRUCTION_SET = Operation(
    "banking.instruction_set", "GET", "/gw/api/v1/instruction-sets/{instructionSetId}", hosted=True
)


def instruction_set(instruction_set_id: int) -> Call[BulkMultiStatusResponse]:
    from ..api.banking import banking_instruction_set as endpoint

    return Call(
        INSTRUCTION_SET,
        endpoint._get_kwargs(
            instruction_set_id=instruction_set_id,
        ),
        reader(endpoint._parse_response, ((200, "BulkMultiStatusResponse"),)),
    )


CANCEL_INSTRUCTION = Operation("banking.cancel_instruction", "POST", "/gw/api/v1/instructions/cancel", hosted=True)


def cancel_instruction(instruction: CancelInstruction) -> Call[InstructionResponse]:
    from ..api.banking import banking_cancel_instruction as endpoint
    from ..models.cancel_instruction_request import CancelInstructionRequest

    try:
        request = endpoint._get_kwargs(
            body=CancelInstructionRequest(
                instruction=instruction,
            ),
        )
    except (AttributeError, TypeError):
        from .._unfit import refuse

        refuse(CANCEL_INSTRUCTION, cancel_instruction, locals())
        raise
    return Call(
        CANCEL_INSTRUCTION,
        request,
        reader(endpoint._parse_response, ((201, "InstructionResponse"),)),
    )


CANCEL_INSTRUCTIONS = Operation(
    "banking.cancel_instructions", "POST", "/gw/api/v1/instructions/cancel:bulk", hosted=True
)


def cancel_instructions(
    instructions: builtins.list[CancelInstruction],
) -> Call[AsynchronousInstructionSetResponse | BulkMultiStatusResponse]:
    from ..api.banking import banking_cancel_instructions as endpoint
    from ..models.cancel_instruction_bulk_request import CancelInstructionBulkRequest

    try:
        request = endpoint._get_kwargs(
            body=CancelInstructionBulkRequest(
                instructions=instructions,
            ),
        )
    except (AttributeError, TypeError):
        from .._unfit import refuse

        refuse(CANCEL_INSTRUCTIONS, cancel_instructions, locals())
        raise
    return Call(
        CANCEL_INSTRUCTIONS,
        request,
        reader(
            endpoint._parse_response, ((202, "AsynchronousInstructionSetResponse"), (207, "BulkMultiStatusResponse"))
        ),
    )


QUERY_RECENT_INSTRUCTIONS = Operation(
    "banking.query_recent_instructions", "POST", "/gw/api/v1/instructions/query", hosted=True
)


def query_recent_instructions(instruction: QueryRecentInstructions) -> Call[InstructionResponse]:
    from ..api.banking import banking_query_recent_instructions as endpoint
    from ..models.query_recent_instructions_request import (
        QueryRecentInstructionsRequest,
    )

    try:
        request = endpoint._get_kwargs(
            body=QueryRecentInstructionsRequest(
                instruction=instruction,
            ),
        )
    except (AttributeError, TypeError):
        from .._unfit import refuse

        refuse(QUERY_RECENT_INSTRUCTIONS, query_recent_instructions, locals())
        raise
    return Call(
        QUERY_RECENT_INSTRUCTIONS,
        request,
        reader(endpoint._parse_response, ((202, "InstructionResponse"),)),
    )


INSTRUCTION = Operation("banking.instruction", "GET", "/gw/api/v1/instructions/{instructionId}", hosted=True)


def instruction(instruction_id: int) -> Call[InstructionStatusResponse]:
    from ..api.banking import banking_instruction as endpoint

    return Call(
        INSTRUCTION,
        endpoint._get_kwargs(
            instruction_id=instruction_id,
        ),
        reader(endpoint._parse_response, ((200, "InstructionStatusResponse"), (208, "InstructionStatusResponse"))),
    )


SUBMIT_INTERNAL_ASSET_TRANSFER = Operation(
    "banking.submit_internal_asset_transfer", "POST", "/gw/api/v1/internal-asset-transfers", hosted=True
)


def submit_internal_asset_transfer(instruction: InternalPositionTransferInstruction) -> Call[InstructionResponse]:
    from ..api.banking import banking_submit_internal_asset_transfer as endpoint
    from ..models.internal_position_transfer_request import (
        InternalPositionTransferRequest,
    )

    try:
        request = endpoint._get_kwargs(
            body=InternalPositionTransferRequest(
                instruction=instruction,
            ),
        )
    except (AttributeError, TypeError):
        from .._unfit import refuse

        refuse(SUBMIT_INTERNAL_ASSET_TRANSFER, submit_internal_asset_transfer, locals())
        raise
    return Call(
        SUBMIT_INTERNAL_ASSET_TRANSFER,
        request,
        reader(endpoint._parse_response, ((202, "InstructionResponse"),)),
    )


SUBMIT_INTERNAL_ASSET_TRANSFERS = Operation(
    "banking.submit_internal_asset_transfers", "POST", "/gw/api/v1/internal-asset-transfers:bulk", hosted=True
)


def submit_internal_asset_transfers(
    instructions: builtins.list[InternalPositionTransferInstruction],
) -> Call[AsynchronousInstructionSetResponse | BulkMultiStatusResponse]:
    from ..api.banking import banking_submit_internal_asset_transfers as endpoint
    from ..models.internal_position_transfer_bulk_request import (
        InternalPositionTransferBulkRequest,
    )

    try:
        request = endpoint._get_kwargs(
            body=InternalPositionTransferBulkRequest(
                instructions=instructions,
            ),
        )
    except (AttributeError, TypeError):
        from .._unfit import refuse

        refuse(SUBMIT_INTERNAL_ASSET_TRANSFERS, submit_internal_asset_transfers, locals())
        raise
    return Call(
        SUBMIT_INTERNAL_ASSET_TRANSFERS,
        request,
        reader(
            endpoint._parse_response, ((202, "AsynchronousInstructionSetResponse"), (207, "BulkMultiStatusResponse"))
        ),
    )


SUBMIT_INTERNAL_CASH_TRANSFER = Operation(
    "banking.submit_internal_cash_transfer", "POST", "/gw/api/v1/internal-cash-transfers", hosted=True
)


def submit_internal_cash_transfer(instruction: InternalCashTransferInstruction) -> Call[InstructionResponse]:
    from ..api.banking import banking_submit_internal_cash_transfer as endpoint
    from ..models.internal_cash_transfer_request import InternalCashTransferRequest

    try:
        request = endpoint._get_kwargs(
            body=InternalCashTransferRequest(
                instruction=instruction,
            ),
        )
    except (AttributeError, TypeError):
        from .._unfit import refuse

        refuse(SUBMIT_INTERNAL_CASH_TRANSFER, submit_internal_cash_transfer, locals())
        raise
    return Call(
        SUBMIT_INTERNAL_CASH_TRANSFER,
        request,
        reader(endpoint._parse_response, ((201, "InstructionResponse"), (202, "InstructionResponse"))),
    )


SUBMIT_INTERNAL_CASH_TRANSFERS = Operation(
    "banking.submit_internal_cash_transfers", "POST", "/gw/api/v1/internal-cash-transfers:bulk", hosted=True
)


def submit_internal_cash_transfers(
    instructions: builtins.list[InternalCashTransferInstruction],
) -> Call[AsynchronousInstructionSetResponse | BulkMultiStatusResponse]:
    from ..api.banking import banking_submit_internal_cash_transfers as endpoint
    from ..models.internal_cash_transfer_bulk_request import (
        InternalCashTransferBulkRequest,
    )

    try:
        request = endpoint._get_kwargs(
            body=InternalCashTransferBulkRequest(
                instructions=instructions,
            ),
        )
    except (AttributeError, TypeError):
        from .._unfit import refuse

        refuse(SUBMIT_INTERNAL_CASH_TRANSFERS, submit_internal_cash_transfers, locals())
        raise
    return Call(
        SUBMIT_INTERNAL_CASH_TRANSFERS,
        request,
        reader(
            endpoint._parse_response, ((202, "AsynchronousInstructionSetResponse"), (207, "BulkMultiStatusResponse"))
        ),
    )


SUBMIT_EXTERNAL_ASSET_TRANSFER_V2 = Operation(
    "banking.submit_external_asset_transfer_v2", "POST", "/gw/api/v2/external-asset-transfers", hosted=True
)


def submit_external_asset_transfer_v2(
    body: ComplexAssetTransferRequestV2 | DwacRequestV2 | FopRequestV2,
) -> Call[InstructionResponse]:
    from ..api.banking import banking_submit_external_asset_transfer_v2 as endpoint

    try:
        request = endpoint._get_kwargs(
            body=body,
        )
    except (AttributeError, TypeError):
        from .._unfit import refuse

        refuse(SUBMIT_EXTERNAL_ASSET_TRANSFER_V2, submit_external_asset_transfer_v2, locals())
        raise
    return Call(
        SUBMIT_EXTERNAL_ASSET_TRANSFER_V2,
        request,
        reader(endpoint._parse_response, ((202, "InstructionResponse"),)),
    )


SUBMIT_EXTERNAL_ASSET_TRANSFERS_V2 = Operation(
    "banking.submit_external_asset_transfers_v2", "POST", "/gw/api/v2/external-asset-transfers:bulk", hosted=True
)


def submit_external_asset_transfers_v2(
    body: ComplexAssetTransferBulkRequestV2 | DwacBulkRequestV2 | FopBulkRequestV2,
) -> Call[AsynchronousInstructionSetResponse | BulkMultiStatusResponse]:
    from ..api.banking import banking_submit_external_asset_transfers_v2 as endpoint

    try:
        request = endpoint._get_kwargs(
            body=body,
        )
    except (AttributeError, TypeError):
        from .._unfit import refuse

        refuse(SUBMIT_EXTERNAL_ASSET_TRANSFERS_V2, submit_external_asset_transfers_v2, locals())
        raise
    return Call(
        SUBMIT_EXTERNAL_ASSET_TRANSFERS_V2,
        request,
        reader(
            endpoint._parse_response, ((202, "AsynchronousInstructionSetResponse"), (207, "BulkMultiStatusResponse"))
        ),
    )
