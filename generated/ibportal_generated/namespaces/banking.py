"""Cash and asset transfers, bank instructions and their state (hosted, OAuth 2.0)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..calls import banking as calls

if TYPE_CHECKING:
    import builtins

    from .._call import Send, SendAsync
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


class BankingNamespace:
    """Cash and asset transfers, bank instructions and their state (hosted, OAuth 2.0)."""

    __slots__ = ("_send",)

    def __init__(self, send: Send) -> None:
        self._send = send

    def submit_bank_instruction(
        self,
        body: AchInstructionRequest
        | BankInstructionVerificationRequest
        | DeleteBankInstructionRequest
        | EddaInstructionRequest
        | OpenBankingInstructionRequest
        | PredefinedDestinationRequest
        | WithdrawalBankInstructionRequest,
    ) -> InstructionResponse:
        """Add, verify or delete the link between an account and a bank.

        Submits one bank instruction: an ACH, open-banking, eDDA or predefined destination, a withdrawal link made
        from a deposit link, the verification of a link by its micro deposits, or a deletion; the class of the request
        names the kind. It is only accepted (202, `PENDING`): poll `banking.instruction` with the `instructionId` of
        the reply until it is `PROCESSED` or `REJECTED`; `PENDING_VERIFICATION` waits for the micro deposits. A
        refusal is 422 with an `errorCode`. Choose a `clientInstructionId` never used before: it is how the
        instruction is found again when the answer is lost. Hosted at api.ibkr.com with OAuth 2.0, scope
        `bank-instructions.write`, security policy Signed JWT; the local gateway does not answer it.

        Args:
            body: The request body.

        Source: `POST /gw/api/v1/bank-instructions`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-banking/manage-bank-instructions>
        """
        return self._send(calls.submit_bank_instruction(body))

    def query_bank_instructions(
        self, body: QueryBankInstructionRequest | QueryRecentRecurringEventsRequest | QueryRecurringInstructionsRequest
    ) -> BankInstructionQueryResponse:
        """The bank links and the recurring transactions of an account.

        Answers at once (201) one of three questions: the bank links of an account for one method, its recurring
        instructions, or the latest transactions of one recurring instruction. What the result requires tells which it
        is: `bankInstructionDetails`, `recurringInstructions` or `transactionHistory`. Do not go by the
        `instructionType` of the reply; the published answer about recurring instructions bears another query's.
        Account numbers come masked but for their last four digits; an empty list means none. The query is itself an
        instruction and uses up a `clientInstructionId`. Hosted at api.ibkr.com with OAuth 2.0, scope
        `bank-instructions.read`, security policy Signed JWT; the local gateway does not answer it.

        Args:
            body: The request body.

        Source: `POST /gw/api/v1/bank-instructions/query`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-banking/view-bank-instructions>
        """
        return self._send(calls.query_bank_instructions(body))

    def submit_bank_instructions(
        self,
        body: AchInstructionBulkRequest
        | BankInstructionVerificationBulkRequest
        | DeleteBankInstructionBulkRequest
        | EddaInstructionBulkRequest
        | OpenBankingInstructionBulkRequest
        | PredefinedDestinationBulkRequest,
    ) -> AsynchronousInstructionSetResponse | BulkMultiStatusResponse:
        """Submit several bank instructions of one kind.

        Like `banking.submit_bank_instruction`, for many instructions of the same kind at once; withdrawal links are
        not among them. 202 means that all were accepted, 207 that some or all were refused: read every element of
        `instructionResults`, for the accepted ones are under way. One that cannot be read may fail them all (400).
        Poll the whole with `banking.instruction_set`. Hosted at api.ibkr.com with OAuth 2.0, scope
        `bank-instructions.write`, security policy Signed JWT; the local gateway does not answer it.

        Args:
            body: The request body.

        Source: `POST /gw/api/v1/bank-instructions:bulk`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-banking>
        """
        return self._send(calls.submit_bank_instructions(body))

    def client_instruction(self, client_instruction_id: int) -> InstructionStatusResponse:
        """The state of an instruction, by the caller's own id of it.

        The same reply as `banking.instruction`, found by the `clientInstructionId` the instruction was submitted
        with: the way to learn what became of a submission whose answer was lost. 404 means that IBKR knows no such id
        so far. Status 208 means that the id was used for more than one instruction, and shows the first: compare
        `instructionSetId`. Hosted at api.ibkr.com with OAuth 2.0, scope `instructions.read`; the local gateway does
        not answer it.

        Args:
            client_instruction_id: The id the caller gave the instruction when it was submitted.

        Source: `GET /gw/api/v1/client-instructions/{clientInstructionId}`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-banking/get-status-for-clientinstructionid>
        """
        return self._send(calls.client_instruction(client_instruction_id))

    def submit_external_asset_transfer(
        self, body: ComplexAssetTransferRequest | DwacRequest | ExternalPositionTransferRequest | FopRequest
    ) -> InstructionResponse:
        """Move a position to or from another broker.

        **Moves assets.** One instrument by FOP, DWAC (inward only) or complex asset transfer (basic FOP, mostly
        outside the United States), or the whole account by ACATS or ATON (`ExternalPositionTransferRequest`). Broker
        names must be spelt as the list of participating brokers spells them. It is only accepted (202, `PENDING`):
        poll `banking.instruction`. For several instruments in one instruction see
        `banking.submit_external_asset_transfer_v2`. Hosted at api.ibkr.com with OAuth 2.0, scope `transfers.write`,
        security policy Signed JWT; the local gateway does not answer it.

        Args:
            body: The request body.

        Source: `POST /gw/api/v1/external-asset-transfers`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-banking>
        """
        return self._send(calls.submit_external_asset_transfer(body))

    def submit_external_asset_transfers(
        self,
        body: ComplexAssetTransferBulkRequest | DwacBulkRequest | ExternalPositionTransferBulkRequest | FopBulkRequest,
    ) -> AsynchronousInstructionSetResponse | BulkMultiStatusResponse:
        """Submit several position transfers to or from other brokers.

        **Moves assets.** Like `banking.submit_external_asset_transfer`, for many instructions of one kind at once.
        202 means that all were accepted, 207 that some or all were refused: the accepted ones go ahead, so read every
        element of `instructionResults`. One that cannot be read may fail them all (400). Poll the whole with
        `banking.instruction_set`. Hosted at api.ibkr.com with OAuth 2.0, scope `transfers.write`, security policy
        Signed JWT; the local gateway does not answer it.

        Args:
            body: The request body.

        Source: `POST /gw/api/v1/external-asset-transfers:bulk`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-banking>
        """
        return self._send(calls.submit_external_asset_transfers(body))

    def submit_external_cash_transfer(self, body: DepositFundsRequest | WithdrawFundsRequest) -> InstructionResponse:
        """Deposit cash from a bank, or withdraw cash to one.

        **Moves money.** `DepositFundsRequest` announces or pulls money into the account, `WithdrawFundsRequest` sends
        it to a bank: the fields alone do not tell one from the other, the class does. The amount is in `currency`,
        with at most two decimals. The bank must be linked first (`banking.submit_bank_instruction`); a withdrawal
        names the link. The reply (202) is an acceptance, mostly `PENDING`: poll `banking.instruction`. Send it once;
        when the answer is lost, look for the `clientInstructionId` with `banking.client_instruction` instead of
        sending it again. Hosted at api.ibkr.com with OAuth 2.0, scope `transfers.write`, security policy Signed JWT;
        the local gateway does not answer it.

        Args:
            body: The request body.

        Source: `POST /gw/api/v1/external-cash-transfers`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-banking/transfer-cash-externally>
        """
        return self._send(calls.submit_external_cash_transfer(body))

    def query_cash_limits(
        self, body: QueryIRAContributionsRequest | QueryWithdrawableFundsRequest
    ) -> CashLimitsResponse:
        """How much may be withdrawn, or contributed to an IRA.

        `QueryWithdrawableFundsRequest` answers at once (201): amounts in the currency asked for, with and without
        borrowing. With a bank's routing and account number, or the name of its link, it answers what may go to that
        bank without a hold on its origin. `QueryIRAContributionsRequest` is only accepted (202): poll
        `banking.instruction` a minute later; no second query of the kind is taken before the first is done. Hosted at
        api.ibkr.com with OAuth 2.0, scope `transfers.read`, security policy Signed JWT; the local gateway does not
        answer it.

        Args:
            body: The request body.

        Source: `POST /gw/api/v1/external-cash-transfers/query`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-banking/view-cash-balances>
        """
        return self._send(calls.query_cash_limits(body))

    def submit_external_cash_transfers(
        self, body: DepositFundsBulkRequest | WithdrawFundsBulkRequest
    ) -> AsynchronousInstructionSetResponse | BulkMultiStatusResponse:
        """Submit several deposits, or several withdrawals.

        **Moves money.** Like `banking.submit_external_cash_transfer`, for many deposits or many withdrawals at once,
        never both. 202 means that all were accepted, 207 that some or all were refused: the accepted ones go ahead,
        so read every element of `instructionResults` before anything is sent again. One that cannot be read may fail
        them all (400). Poll the whole with `banking.instruction_set`. Hosted at api.ibkr.com with OAuth 2.0, scope
        `transfers.write`, security policy Signed JWT; the local gateway does not answer it.

        Args:
            body: The request body.

        Source: `POST /gw/api/v1/external-cash-transfers:bulk`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-banking>
        """
        return self._send(calls.submit_external_cash_transfers(body))

    def instruction_set(self, instruction_set_id: int) -> BulkMultiStatusResponse:
        """The state of all instructions submitted together.

        A set is what one submission, single or bulk, created; its id is in every reply. Each element of
        `instructionResults` is the state of an instruction, a rejection, or a request that could not be read, and has
        a `status` of its own. 404 means that there is no such set. Hosted at api.ibkr.com with OAuth 2.0, scope
        `instructions.read`; the local gateway does not answer it.

        Args:
            instruction_set_id: The id of the set, from the reply to the submission.

        Source: `GET /gw/api/v1/instruction-sets/{instructionSetId}`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-banking/get-status-for-instructionsetid>
        """
        return self._send(calls.instruction_set(instruction_set_id))

    def cancel_instruction(self, instruction: CancelInstruction) -> InstructionResponse:
        """Cancel an instruction that is still pending.

        Names the instruction by IBKR's `instructionId` and gives a reason of at most 256 characters; the cancellation
        has an id, and a state, of its own. It is done at once (201). 422 refuses it: `ERROR_CANCELLATION_NOT_ALLOWED`
        where the kind cannot be cancelled, `ERROR_INSTR_ID_AND_CP_NOT_RELATED` where the instruction is somebody
        else's. Hosted at api.ibkr.com with OAuth 2.0, scope `instructions.write`, security policy Signed JWT; the
        local gateway does not answer it.

        Source: `POST /gw/api/v1/instructions/cancel`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-banking/cancel-request>
        """
        return self._send(calls.cancel_instruction(instruction))

    def cancel_instructions(
        self, instructions: builtins.list[CancelInstruction]
    ) -> AsynchronousInstructionSetResponse | BulkMultiStatusResponse:
        """Cancel several instructions that are still pending.

        Like `banking.cancel_instruction`, for many at once. 202 means that all cancellations were accepted, 207 that
        some or all were refused: read every element of `instructionResults`. One that cannot be read may fail them
        all (400). Hosted at api.ibkr.com with OAuth 2.0, scope `instructions.write`, security policy Signed JWT; the
        local gateway does not answer it.

        Args:
            instructions: The instructions, each with a `clientInstructionId` of its own.

        Source: `POST /gw/api/v1/instructions/cancel:bulk`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-banking/creates-multiple-cancel-instructions>
        """
        return self._send(calls.cancel_instructions(instructions))

    def query_recent_instructions(self, instruction: QueryRecentInstructions) -> InstructionResponse:
        """Ask for the instructions of an account of the last days.

        Goes back `daysToGoBack` days, 30 at most, for all kinds of instruction or for one. The query is only accepted
        (202, `PENDING`): poll `banking.instruction` a minute later for the `instructionHistory`. No second query of
        the kind is taken before the first is done. Hosted at api.ibkr.com with OAuth 2.0, scope `instructions.read`,
        security policy Signed JWT; the local gateway does not answer it.

        Source: `POST /gw/api/v1/instructions/query`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-banking/get-transaction-history>
        """
        return self._send(calls.query_recent_instructions(instruction))

    def instruction(self, instruction_id: int) -> InstructionStatusResponse:
        """The state of an instruction, by IBKR's id of it.

        Poll it until `instructionStatus` is `PROCESSED` or `REJECTED`; `error` then says why. Queries that were only
        accepted deliver their answer here: the class of `instructionResult` tells recent instructions, IRA
        contributions and complex asset transfers from any other kind. Status 208 means that the id was used for more
        than one instruction, and shows the first: compare `instructionSetId`. 404 means that there is none. The
        service is away daily from 23:45 to 00:30 New York time, all Saturday and on Sunday until 15:00; more than 10
        requests a second are refused (429). Hosted at api.ibkr.com with OAuth 2.0, scope `instructions.read`; the
        local gateway does not answer it.

        Args:
            instruction_id: IBKR's id of the instruction, from the reply to its submission.

        Source: `GET /gw/api/v1/instructions/{instructionId}`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-banking/get-status-for-instructionid>
        """
        return self._send(calls.instruction(instruction_id))

    def submit_internal_asset_transfer(self, instruction: InternalPositionTransferInstruction) -> InstructionResponse:
        """Move a position between two accounts at IBKR.

        **Moves assets**: `transferQuantity` units of one instrument, named by its conid or by a security id. A
        `transferPrice` (at most nine decimals) needs `tradeDate` and `settleDate`, and each date the other. It is
        only accepted (202, `PENDING`): poll `banking.instruction`. Hosted at api.ibkr.com with OAuth 2.0, scope
        `transfers.write`, security policy Signed JWT; the local gateway does not answer it.

        Source: `POST /gw/api/v1/internal-asset-transfers`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-banking/transfer-positions-internally>
        """
        return self._send(calls.submit_internal_asset_transfer(instruction))

    def submit_internal_asset_transfers(
        self, instructions: builtins.list[InternalPositionTransferInstruction]
    ) -> AsynchronousInstructionSetResponse | BulkMultiStatusResponse:
        """Submit several position transfers between accounts at IBKR.

        **Moves assets.** Like `banking.submit_internal_asset_transfer`, for many transfers at once. 202 means that
        all were accepted, 207 that some or all were refused: the accepted ones go ahead, so read every element of
        `instructionResults`. One that cannot be read may fail them all (400). Poll the whole with
        `banking.instruction_set`. Hosted at api.ibkr.com with OAuth 2.0, scope `transfers.write`, security policy
        Signed JWT; the local gateway does not answer it.

        Args:
            instructions: The instructions, each with a `clientInstructionId` of its own.

        Source: `POST /gw/api/v1/internal-asset-transfers:bulk`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-banking>
        """
        return self._send(calls.submit_internal_asset_transfers(instructions))

    def submit_internal_cash_transfer(self, instruction: InternalCashTransferInstruction) -> InstructionResponse:
        """Move cash between two accounts at IBKR.

        **Moves money**, from `sourceAccountId` to `targetAccountId`; the amount is in `currency`, with at most two
        decimals. Without `dateTimeToOccur` it is done at once: 201, `PROCESSED`, with an `ibReferenceId`. Otherwise,
        or when it takes longer, it is accepted (202, `PENDING`): poll `banking.instruction`. Send it once; when the
        answer is lost, look for the `clientInstructionId` with `banking.client_instruction` instead of sending it
        again. Hosted at api.ibkr.com with OAuth 2.0, scope `transfers.write`, security policy Signed JWT; the local
        gateway does not answer it.

        Source: `POST /gw/api/v1/internal-cash-transfers`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-banking/transfer-cash-internally>
        """
        return self._send(calls.submit_internal_cash_transfer(instruction))

    def submit_internal_cash_transfers(
        self, instructions: builtins.list[InternalCashTransferInstruction]
    ) -> AsynchronousInstructionSetResponse | BulkMultiStatusResponse:
        """Submit several cash transfers between accounts at IBKR.

        **Moves money.** Like `banking.submit_internal_cash_transfer`, for many transfers at once. 202 means that all
        were accepted, 207 that some or all were refused: the accepted ones go ahead, so read every element of
        `instructionResults` before anything is sent again. One that cannot be read may fail them all (400). Poll the
        whole with `banking.instruction_set`. Hosted at api.ibkr.com with OAuth 2.0, scope `transfers.write`, security
        policy Signed JWT; the local gateway does not answer it.

        Args:
            instructions: The instructions, each with a `clientInstructionId` of its own.

        Source: `POST /gw/api/v1/internal-cash-transfers:bulk`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-banking>
        """
        return self._send(calls.submit_internal_cash_transfers(instructions))

    def submit_external_asset_transfer_v2(
        self, body: ComplexAssetTransferRequestV2 | DwacRequestV2 | FopRequestV2
    ) -> InstructionResponse:
        """Move several positions to or from another broker in one instruction.

        **Moves assets.** Version 2 of `banking.submit_external_asset_transfer`: FOP, DWAC (inward only) or complex
        asset transfer of a list of positions, each with its quantity, and one `currency` for all. ACATS and ATON are
        in version 1 only. It is only accepted (202, `PENDING`): poll `banking.instruction`. Hosted at api.ibkr.com
        with OAuth 2.0, scope `transfers.write`, security policy Signed JWT; the local gateway does not answer it.

        Args:
            body: The request body.

        Source: `POST /gw/api/v2/external-asset-transfers`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-banking>
        """
        return self._send(calls.submit_external_asset_transfer_v2(body))

    def submit_external_asset_transfers_v2(
        self, body: ComplexAssetTransferBulkRequestV2 | DwacBulkRequestV2 | FopBulkRequestV2
    ) -> AsynchronousInstructionSetResponse | BulkMultiStatusResponse:
        """Submit several transfers of positions to or from other brokers.

        **Moves assets.** Like `banking.submit_external_asset_transfer_v2`, for many instructions of one kind at once.
        202 means that all were accepted, 207 that some or all were refused: the accepted ones go ahead, so read every
        element of `instructionResults`. One that cannot be read may fail them all (400). Poll the whole with
        `banking.instruction_set`. Hosted at api.ibkr.com with OAuth 2.0, scope `transfers.write`, security policy
        Signed JWT; the local gateway does not answer it.

        Args:
            body: The request body.

        Source: `POST /gw/api/v2/external-asset-transfers:bulk`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-banking>
        """
        return self._send(calls.submit_external_asset_transfers_v2(body))


class AsyncBankingNamespace:
    """Cash and asset transfers, bank instructions and their state (hosted, OAuth 2.0). Every method is awaited."""

    __slots__ = ("_send",)

    def __init__(self, send: SendAsync) -> None:
        self._send = send

    async def submit_bank_instruction(
        self,
        body: AchInstructionRequest
        | BankInstructionVerificationRequest
        | DeleteBankInstructionRequest
        | EddaInstructionRequest
        | OpenBankingInstructionRequest
        | PredefinedDestinationRequest
        | WithdrawalBankInstructionRequest,
    ) -> InstructionResponse:
        """Add, verify or delete the link between an account and a bank.

        Submits one bank instruction: an ACH, open-banking, eDDA or predefined destination, a withdrawal link made
        from a deposit link, the verification of a link by its micro deposits, or a deletion; the class of the request
        names the kind. It is only accepted (202, `PENDING`): poll `banking.instruction` with the `instructionId` of
        the reply until it is `PROCESSED` or `REJECTED`; `PENDING_VERIFICATION` waits for the micro deposits. A
        refusal is 422 with an `errorCode`. Choose a `clientInstructionId` never used before: it is how the
        instruction is found again when the answer is lost. Hosted at api.ibkr.com with OAuth 2.0, scope
        `bank-instructions.write`, security policy Signed JWT; the local gateway does not answer it.

        Args:
            body: The request body.

        Source: `POST /gw/api/v1/bank-instructions`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-banking/manage-bank-instructions>
        """
        return await self._send(calls.submit_bank_instruction(body))

    async def query_bank_instructions(
        self, body: QueryBankInstructionRequest | QueryRecentRecurringEventsRequest | QueryRecurringInstructionsRequest
    ) -> BankInstructionQueryResponse:
        """The bank links and the recurring transactions of an account.

        Answers at once (201) one of three questions: the bank links of an account for one method, its recurring
        instructions, or the latest transactions of one recurring instruction. What the result requires tells which it
        is: `bankInstructionDetails`, `recurringInstructions` or `transactionHistory`. Do not go by the
        `instructionType` of the reply; the published answer about recurring instructions bears another query's.
        Account numbers come masked but for their last four digits; an empty list means none. The query is itself an
        instruction and uses up a `clientInstructionId`. Hosted at api.ibkr.com with OAuth 2.0, scope
        `bank-instructions.read`, security policy Signed JWT; the local gateway does not answer it.

        Args:
            body: The request body.

        Source: `POST /gw/api/v1/bank-instructions/query`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-banking/view-bank-instructions>
        """
        return await self._send(calls.query_bank_instructions(body))

    async def submit_bank_instructions(
        self,
        body: AchInstructionBulkRequest
        | BankInstructionVerificationBulkRequest
        | DeleteBankInstructionBulkRequest
        | EddaInstructionBulkRequest
        | OpenBankingInstructionBulkRequest
        | PredefinedDestinationBulkRequest,
    ) -> AsynchronousInstructionSetResponse | BulkMultiStatusResponse:
        """Submit several bank instructions of one kind.

        Like `banking.submit_bank_instruction`, for many instructions of the same kind at once; withdrawal links are
        not among them. 202 means that all were accepted, 207 that some or all were refused: read every element of
        `instructionResults`, for the accepted ones are under way. One that cannot be read may fail them all (400).
        Poll the whole with `banking.instruction_set`. Hosted at api.ibkr.com with OAuth 2.0, scope
        `bank-instructions.write`, security policy Signed JWT; the local gateway does not answer it.

        Args:
            body: The request body.

        Source: `POST /gw/api/v1/bank-instructions:bulk`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-banking>
        """
        return await self._send(calls.submit_bank_instructions(body))

    async def client_instruction(self, client_instruction_id: int) -> InstructionStatusResponse:
        """The state of an instruction, by the caller's own id of it.

        The same reply as `banking.instruction`, found by the `clientInstructionId` the instruction was submitted
        with: the way to learn what became of a submission whose answer was lost. 404 means that IBKR knows no such id
        so far. Status 208 means that the id was used for more than one instruction, and shows the first: compare
        `instructionSetId`. Hosted at api.ibkr.com with OAuth 2.0, scope `instructions.read`; the local gateway does
        not answer it.

        Args:
            client_instruction_id: The id the caller gave the instruction when it was submitted.

        Source: `GET /gw/api/v1/client-instructions/{clientInstructionId}`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-banking/get-status-for-clientinstructionid>
        """
        return await self._send(calls.client_instruction(client_instruction_id))

    async def submit_external_asset_transfer(
        self, body: ComplexAssetTransferRequest | DwacRequest | ExternalPositionTransferRequest | FopRequest
    ) -> InstructionResponse:
        """Move a position to or from another broker.

        **Moves assets.** One instrument by FOP, DWAC (inward only) or complex asset transfer (basic FOP, mostly
        outside the United States), or the whole account by ACATS or ATON (`ExternalPositionTransferRequest`). Broker
        names must be spelt as the list of participating brokers spells them. It is only accepted (202, `PENDING`):
        poll `banking.instruction`. For several instruments in one instruction see
        `banking.submit_external_asset_transfer_v2`. Hosted at api.ibkr.com with OAuth 2.0, scope `transfers.write`,
        security policy Signed JWT; the local gateway does not answer it.

        Args:
            body: The request body.

        Source: `POST /gw/api/v1/external-asset-transfers`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-banking>
        """
        return await self._send(calls.submit_external_asset_transfer(body))

    async def submit_external_asset_transfers(
        self,
        body: ComplexAssetTransferBulkRequest | DwacBulkRequest | ExternalPositionTransferBulkRequest | FopBulkRequest,
    ) -> AsynchronousInstructionSetResponse | BulkMultiStatusResponse:
        """Submit several position transfers to or from other brokers.

        **Moves assets.** Like `banking.submit_external_asset_transfer`, for many instructions of one kind at once.
        202 means that all were accepted, 207 that some or all were refused: the accepted ones go ahead, so read every
        element of `instructionResults`. One that cannot be read may fail them all (400). Poll the whole with
        `banking.instruction_set`. Hosted at api.ibkr.com with OAuth 2.0, scope `transfers.write`, security policy
        Signed JWT; the local gateway does not answer it.

        Args:
            body: The request body.

        Source: `POST /gw/api/v1/external-asset-transfers:bulk`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-banking>
        """
        return await self._send(calls.submit_external_asset_transfers(body))

    async def submit_external_cash_transfer(
        self, body: DepositFundsRequest | WithdrawFundsRequest
    ) -> InstructionResponse:
        """Deposit cash from a bank, or withdraw cash to one.

        **Moves money.** `DepositFundsRequest` announces or pulls money into the account, `WithdrawFundsRequest` sends
        it to a bank: the fields alone do not tell one from the other, the class does. The amount is in `currency`,
        with at most two decimals. The bank must be linked first (`banking.submit_bank_instruction`); a withdrawal
        names the link. The reply (202) is an acceptance, mostly `PENDING`: poll `banking.instruction`. Send it once;
        when the answer is lost, look for the `clientInstructionId` with `banking.client_instruction` instead of
        sending it again. Hosted at api.ibkr.com with OAuth 2.0, scope `transfers.write`, security policy Signed JWT;
        the local gateway does not answer it.

        Args:
            body: The request body.

        Source: `POST /gw/api/v1/external-cash-transfers`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-banking/transfer-cash-externally>
        """
        return await self._send(calls.submit_external_cash_transfer(body))

    async def query_cash_limits(
        self, body: QueryIRAContributionsRequest | QueryWithdrawableFundsRequest
    ) -> CashLimitsResponse:
        """How much may be withdrawn, or contributed to an IRA.

        `QueryWithdrawableFundsRequest` answers at once (201): amounts in the currency asked for, with and without
        borrowing. With a bank's routing and account number, or the name of its link, it answers what may go to that
        bank without a hold on its origin. `QueryIRAContributionsRequest` is only accepted (202): poll
        `banking.instruction` a minute later; no second query of the kind is taken before the first is done. Hosted at
        api.ibkr.com with OAuth 2.0, scope `transfers.read`, security policy Signed JWT; the local gateway does not
        answer it.

        Args:
            body: The request body.

        Source: `POST /gw/api/v1/external-cash-transfers/query`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-banking/view-cash-balances>
        """
        return await self._send(calls.query_cash_limits(body))

    async def submit_external_cash_transfers(
        self, body: DepositFundsBulkRequest | WithdrawFundsBulkRequest
    ) -> AsynchronousInstructionSetResponse | BulkMultiStatusResponse:
        """Submit several deposits, or several withdrawals.

        **Moves money.** Like `banking.submit_external_cash_transfer`, for many deposits or many withdrawals at once,
        never both. 202 means that all were accepted, 207 that some or all were refused: the accepted ones go ahead,
        so read every element of `instructionResults` before anything is sent again. One that cannot be read may fail
        them all (400). Poll the whole with `banking.instruction_set`. Hosted at api.ibkr.com with OAuth 2.0, scope
        `transfers.write`, security policy Signed JWT; the local gateway does not answer it.

        Args:
            body: The request body.

        Source: `POST /gw/api/v1/external-cash-transfers:bulk`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-banking>
        """
        return await self._send(calls.submit_external_cash_transfers(body))

    async def instruction_set(self, instruction_set_id: int) -> BulkMultiStatusResponse:
        """The state of all instructions submitted together.

        A set is what one submission, single or bulk, created; its id is in every reply. Each element of
        `instructionResults` is the state of an instruction, a rejection, or a request that could not be read, and has
        a `status` of its own. 404 means that there is no such set. Hosted at api.ibkr.com with OAuth 2.0, scope
        `instructions.read`; the local gateway does not answer it.

        Args:
            instruction_set_id: The id of the set, from the reply to the submission.

        Source: `GET /gw/api/v1/instruction-sets/{instructionSetId}`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-banking/get-status-for-instructionsetid>
        """
        return await self._send(calls.instruction_set(instruction_set_id))

    async def cancel_instruction(self, instruction: CancelInstruction) -> InstructionResponse:
        """Cancel an instruction that is still pending.

        Names the instruction by IBKR's `instructionId` and gives a reason of at most 256 characters; the cancellation
        has an id, and a state, of its own. It is done at once (201). 422 refuses it: `ERROR_CANCELLATION_NOT_ALLOWED`
        where the kind cannot be cancelled, `ERROR_INSTR_ID_AND_CP_NOT_RELATED` where the instruction is somebody
        else's. Hosted at api.ibkr.com with OAuth 2.0, scope `instructions.write`, security policy Signed JWT; the
        local gateway does not answer it.

        Source: `POST /gw/api/v1/instructions/cancel`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-banking/cancel-request>
        """
        return await self._send(calls.cancel_instruction(instruction))

    async def cancel_instructions(
        self, instructions: builtins.list[CancelInstruction]
    ) -> AsynchronousInstructionSetResponse | BulkMultiStatusResponse:
        """Cancel several instructions that are still pending.

        Like `banking.cancel_instruction`, for many at once. 202 means that all cancellations were accepted, 207 that
        some or all were refused: read every element of `instructionResults`. One that cannot be read may fail them
        all (400). Hosted at api.ibkr.com with OAuth 2.0, scope `instructions.write`, security policy Signed JWT; the
        local gateway does not answer it.

        Args:
            instructions: The instructions, each with a `clientInstructionId` of its own.

        Source: `POST /gw/api/v1/instructions/cancel:bulk`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-banking/creates-multiple-cancel-instructions>
        """
        return await self._send(calls.cancel_instructions(instructions))

    async def query_recent_instructions(self, instruction: QueryRecentInstructions) -> InstructionResponse:
        """Ask for the instructions of an account of the last days.

        Goes back `daysToGoBack` days, 30 at most, for all kinds of instruction or for one. The query is only accepted
        (202, `PENDING`): poll `banking.instruction` a minute later for the `instructionHistory`. No second query of
        the kind is taken before the first is done. Hosted at api.ibkr.com with OAuth 2.0, scope `instructions.read`,
        security policy Signed JWT; the local gateway does not answer it.

        Source: `POST /gw/api/v1/instructions/query`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-banking/get-transaction-history>
        """
        return await self._send(calls.query_recent_instructions(instruction))

    async def instruction(self, instruction_id: int) -> InstructionStatusResponse:
        """The state of an instruction, by IBKR's id of it.

        Poll it until `instructionStatus` is `PROCESSED` or `REJECTED`; `error` then says why. Queries that were only
        accepted deliver their answer here: the class of `instructionResult` tells recent instructions, IRA
        contributions and complex asset transfers from any other kind. Status 208 means that the id was used for more
        than one instruction, and shows the first: compare `instructionSetId`. 404 means that there is none. The
        service is away daily from 23:45 to 00:30 New York time, all Saturday and on Sunday until 15:00; more than 10
        requests a second are refused (429). Hosted at api.ibkr.com with OAuth 2.0, scope `instructions.read`; the
        local gateway does not answer it.

        Args:
            instruction_id: IBKR's id of the instruction, from the reply to its submission.

        Source: `GET /gw/api/v1/instructions/{instructionId}`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-banking/get-status-for-instructionid>
        """
        return await self._send(calls.instruction(instruction_id))

    async def submit_internal_asset_transfer(
        self, instruction: InternalPositionTransferInstruction
    ) -> InstructionResponse:
        """Move a position between two accounts at IBKR.

        **Moves assets**: `transferQuantity` units of one instrument, named by its conid or by a security id. A
        `transferPrice` (at most nine decimals) needs `tradeDate` and `settleDate`, and each date the other. It is
        only accepted (202, `PENDING`): poll `banking.instruction`. Hosted at api.ibkr.com with OAuth 2.0, scope
        `transfers.write`, security policy Signed JWT; the local gateway does not answer it.

        Source: `POST /gw/api/v1/internal-asset-transfers`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-banking/transfer-positions-internally>
        """
        return await self._send(calls.submit_internal_asset_transfer(instruction))

    async def submit_internal_asset_transfers(
        self, instructions: builtins.list[InternalPositionTransferInstruction]
    ) -> AsynchronousInstructionSetResponse | BulkMultiStatusResponse:
        """Submit several position transfers between accounts at IBKR.

        **Moves assets.** Like `banking.submit_internal_asset_transfer`, for many transfers at once. 202 means that
        all were accepted, 207 that some or all were refused: the accepted ones go ahead, so read every element of
        `instructionResults`. One that cannot be read may fail them all (400). Poll the whole with
        `banking.instruction_set`. Hosted at api.ibkr.com with OAuth 2.0, scope `transfers.write`, security policy
        Signed JWT; the local gateway does not answer it.

        Args:
            instructions: The instructions, each with a `clientInstructionId` of its own.

        Source: `POST /gw/api/v1/internal-asset-transfers:bulk`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-banking>
        """
        return await self._send(calls.submit_internal_asset_transfers(instructions))

    async def submit_internal_cash_transfer(self, instruction: InternalCashTransferInstruction) -> InstructionResponse:
        """Move cash between two accounts at IBKR.

        **Moves money**, from `sourceAccountId` to `targetAccountId`; the amount is in `currency`, with at most two
        decimals. Without `dateTimeToOccur` it is done at once: 201, `PROCESSED`, with an `ibReferenceId`. Otherwise,
        or when it takes longer, it is accepted (202, `PENDING`): poll `banking.instruction`. Send it once; when the
        answer is lost, look for the `clientInstructionId` with `banking.client_instruction` instead of sending it
        again. Hosted at api.ibkr.com with OAuth 2.0, scope `transfers.write`, security policy Signed JWT; the local
        gateway does not answer it.

        Source: `POST /gw/api/v1/internal-cash-transfers`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-banking/transfer-cash-internally>
        """
        return await self._send(calls.submit_internal_cash_transfer(instruction))

    async def submit_internal_cash_transfers(
        self, instructions: builtins.list[InternalCashTransferInstruction]
    ) -> AsynchronousInstructionSetResponse | BulkMultiStatusResponse:
        """Submit several cash transfers between accounts at IBKR.

        **Moves money.** Like `banking.submit_internal_cash_transfer`, for many transfers at once. 202 means that all
        were accepted, 207 that some or all were refused: the accepted ones go ahead, so read every element of
        `instructionResults` before anything is sent again. One that cannot be read may fail them all (400). Poll the
        whole with `banking.instruction_set`. Hosted at api.ibkr.com with OAuth 2.0, scope `transfers.write`, security
        policy Signed JWT; the local gateway does not answer it.

        Args:
            instructions: The instructions, each with a `clientInstructionId` of its own.

        Source: `POST /gw/api/v1/internal-cash-transfers:bulk`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-banking>
        """
        return await self._send(calls.submit_internal_cash_transfers(instructions))

    async def submit_external_asset_transfer_v2(
        self, body: ComplexAssetTransferRequestV2 | DwacRequestV2 | FopRequestV2
    ) -> InstructionResponse:
        """Move several positions to or from another broker in one instruction.

        **Moves assets.** Version 2 of `banking.submit_external_asset_transfer`: FOP, DWAC (inward only) or complex
        asset transfer of a list of positions, each with its quantity, and one `currency` for all. ACATS and ATON are
        in version 1 only. It is only accepted (202, `PENDING`): poll `banking.instruction`. Hosted at api.ibkr.com
        with OAuth 2.0, scope `transfers.write`, security policy Signed JWT; the local gateway does not answer it.

        Args:
            body: The request body.

        Source: `POST /gw/api/v2/external-asset-transfers`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-banking>
        """
        return await self._send(calls.submit_external_asset_transfer_v2(body))

    async def submit_external_asset_transfers_v2(
        self, body: ComplexAssetTransferBulkRequestV2 | DwacBulkRequestV2 | FopBulkRequestV2
    ) -> AsynchronousInstructionSetResponse | BulkMultiStatusResponse:
        """Submit several transfers of positions to or from other brokers.

        **Moves assets.** Like `banking.submit_external_asset_transfer_v2`, for many instructions of one kind at once.
        202 means that all were accepted, 207 that some or all were refused: the accepted ones go ahead, so read every
        element of `instructionResults`. One that cannot be read may fail them all (400). Poll the whole with
        `banking.instruction_set`. Hosted at api.ibkr.com with OAuth 2.0, scope `transfers.write`, security policy
        Signed JWT; the local gateway does not answer it.

        Args:
            body: The request body.

        Source: `POST /gw/api/v2/external-asset-transfers:bulk`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-banking>
        """
        return await self._send(calls.submit_external_asset_transfers_v2(body))
