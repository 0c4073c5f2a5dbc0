"""Model portfolios of a financial advisor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..calls import fa_models as calls

if TYPE_CHECKING:
    import builtins

    from .._call import Send, SendAsync
    from ..models.full_master_status import FullMasterStatus
    from ..models.model_account_funds import ModelAccountFunds
    from ..models.model_accounts import ModelAccounts
    from ..models.model_amount import ModelAmount
    from ..models.model_cash_analysis import ModelCashAnalysis
    from ..models.model_cash_target import ModelCashTarget
    from ..models.model_investment import ModelInvestment
    from ..models.model_list import ModelList
    from ..models.model_plan import ModelPlan
    from ..models.model_position_target import ModelPositionTarget
    from ..models.model_positions import ModelPositions
    from ..models.model_positions_request_sort_direction import (
        ModelPositionsRequestSortDirection,
    )
    from ..models.model_positions_request_sort_field import (
        ModelPositionsRequestSortField,
    )
    from ..models.model_presets import ModelPresets
    from ..models.model_result import ModelResult
    from ..models.model_summary import ModelSummary
    from ..models.rebalance_cash_target import RebalanceCashTarget
    from ..models.rebalance_plan import RebalancePlan
    from ..models.rebalance_position_target import RebalancePositionTarget


class FaModelsNamespace:
    """Model portfolios of a financial advisor."""

    __slots__ = ("_send",)

    def __init__(self, send: Send) -> None:
        self._send = send

    def presets(self, req_id: int) -> ModelPresets:
        """How investing and rebalancing of models is carried out.

        The advisor's settings, which silently shape every plan that `fa_models.invest`, `fa_models.invest_in_models`
        and the rebalancing operations make. The same request gives purchases under one setting and transfers of
        positions under another, so read them before planning. A POST that changes nothing, so it may be repeated.

        Args:
            req_id: Any number that tells your requests apart; it comes back in the reply.

        Source: `POST /fa/fa-preset/get`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fa-allocation-management/get-model-preset>
        """
        return self._send(calls.presets(req_id))

    def set_presets(
        self,
        req_id: int,
        *,
        avoid_negative_cash_in_independent: bool | None = None,
        close_divest_independent_position: bool | None = None,
        fully_invest_existing_long_positions: bool | None = None,
        keep_model_open: bool | None = None,
        prefer_cross_with_independent: bool | None = None,
        prefer_transfer_from_independent: bool | None = None,
        round_allocation_quantity_to_exchange_board_lot: bool | None = None,
        use_non_base_ccy: bool | None = None,
        use_tolerance_range: bool | None = None,
    ) -> ModelResult:
        """Set how investing and rebalancing of models is carried out.

        The settings hold for every later plan, whoever asks for it, until they are set again. Nobody has recorded
        what becomes of a setting that is left out, so send all nine. Look at `success` and `error` in the reply, not
        at the status alone.

        Args:
            req_id: Any number that tells your requests apart; it comes back in the reply.
            avoid_negative_cash_in_independent: Avoid what would make the cash outside of models negative.
            close_divest_independent_position: When divesting, close positions outside of models too instead of
                leaving a rest.
            fully_invest_existing_long_positions: Use long positions outside of models to the full for reaching
                targets; IBKR's texts differ here.
            keep_model_open: Keep the model open for accounts that have divested wholly.
            prefer_cross_with_independent: Rather cross with the account's part outside of models than send an order
                to the market.
            prefer_transfer_from_independent: Rather transfer a position the account holds outside of models than buy
                it anew.
            round_allocation_quantity_to_exchange_board_lot: Round quantities to the exchange's board lots.
            use_non_base_ccy: Pay from balances in other currencies than the base currency too.
            use_tolerance_range: Leave instruments alone whose imbalance is within the tolerance range.

        Source: `POST /fa/fa-preset/save`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fa-allocation-management/set-model-preset>
        """
        return self._send(
            calls.set_presets(
                req_id,
                avoid_negative_cash_in_independent=avoid_negative_cash_in_independent,
                close_divest_independent_position=close_divest_independent_position,
                fully_invest_existing_long_positions=fully_invest_existing_long_positions,
                keep_model_open=keep_model_open,
                prefer_cross_with_independent=prefer_cross_with_independent,
                prefer_transfer_from_independent=prefer_transfer_from_independent,
                round_allocation_quantity_to_exchange_board_lot=round_allocation_quantity_to_exchange_board_lot,
                use_non_base_ccy=use_non_base_ccy,
                use_tolerance_range=use_tolerance_range,
            )
        )

    def accounts(self, model: str, req_id: int, *, calc_pnls: bool | None = None) -> ModelAccounts:
        """The accounts invested in a model portfolio, with value, cost and imbalance.

        One row an account, and a last row whose account is `TOTAL`. Numbers come as decimal text. Above 50 accounts
        only account, alias, value and cash outside the model are filled. Cost and unrealized profit want `calcPnls`.
        An unknown model is answered empty, not refused. Call `allocation.models` once in the session before.

        Args:
            model: Name of the model, exactly as `fa_models.list` has it; case matters.
            req_id: Any number that tells your requests apart; it comes back in the reply.
            calc_pnls: Whether to work out cost basis and unrealized profit too.

        Source: `POST /fa/model/accounts-details`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fa-allocation-management/get-models-accounts>
        """
        return self._send(calls.accounts(model, req_id, calc_pnls=calc_pnls))

    def invest(
        self,
        req_id: int,
        model: str,
        account_list: builtins.list[ModelInvestment],
        *,
        subscription_key: str | None = None,
    ) -> ModelPlan:
        """Plan moving money of accounts into or out of one model.

        Makes a plan and moves nothing: submit its transfers with `fa_models.submit_transfers`, and place an order on
        the model for each of its `allocations`. A positive `amtToInvest` invests, a negative one divests, 0 is
        answered with 500; it only steers the new money, and sells nothing that is off target. Works for models in one
        currency. The reply may be unfinished (`subscriptionStatus` 0): send the same body again with its
        `subscriptionKey` until the status is 1. A dynamic model that was never invested in is bootstrapped on the
        way. `fa_models.set_presets` decides between purchases and transfers.

        Args:
            req_id: Any number that tells your requests apart; it comes back in the reply.
            model: Name of the model, exactly as `fa_models.list` has it; case matters.
            account_list: The accounts, each with an amount of its own; groups are not possible.
            subscription_key: The key of an unfinished reply, to poll for the plan; leave it out the first time.

        Source: `POST /fa/model/invest-divest`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fa-allocation-management/invest-account-into-model>
        """
        return self._send(calls.invest(req_id, model, account_list, subscription_key=subscription_key))

    def account_funds(self, req_id: int, model: str, *, subscription_status: int | None = None) -> ModelAccountFunds:
        """What each account has in a model, in other models and outside of any.

        The figures to decide by before `fa_models.invest`: an account's value, split into this model, other models,
        and the positions and cash that belong to no model. Accounts with nothing in the model are listed too. Numbers
        come as decimal text. An unknown model is answered like one nobody is invested in. Call `allocation.models`
        once in the session before.

        Args:
            req_id: Any number that tells your requests apart; it comes back in the reply.
            model: Name of the model, exactly as `fa_models.list` has it; case matters.
            subscription_status: Polling mode; undocumented, and clients leave it out.

        Source: `POST /fa/model/invest-divest-positions`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fa-allocation-management>
        """
        return self._send(calls.account_funds(req_id, model, subscription_status=subscription_status))

    def list(self, req_id: int) -> ModelList:
        """The model portfolios under an advisor's account.

        Each model with its value, the number of accounts invested in it and whether its holdings still match its
        targets. Call `allocation.models` once in the session before. Take the names from here: they are
        case-sensitive, and a wrong one brings empty data elsewhere, not an error. `reqID` is any number of yours,
        sent back in the reply. A POST that changes nothing, so it may be repeated.

        Args:
            req_id: Any number that tells your requests apart; it comes back in the reply.

        Source: `POST /fa/model/list`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fa-allocation-management/request-all-models>
        """
        return self._send(calls.list(req_id))

    def positions(
        self,
        req_id: int,
        model: str,
        *,
        sort_field: ModelPositionsRequestSortField | None = None,
        sort_direction: ModelPositionsRequestSortDirection | None = None,
        limit: int | None = None,
    ) -> ModelPositions:
        """What a model portfolio holds, against its targets.

        Instruments and cash of the whole model, over all its accounts. Shares (`target`, `actual` and their like) are
        fractions, 0.45 for 45 percent, whatever IBKR's document says; the cash rows are part of the sum. Numbers come
        as decimal text. Before the first account is invested every `actual` is 0. An unknown model is answered empty,
        not refused. Call `allocation.models` once in the session before.

        Args:
            req_id: Any number that tells your requests apart; it comes back in the reply.
            model: Name of the model, exactly as `fa_models.list` has it; case matters.
            sort_field: Field of the rows to sort by; unsorted without it.
            sort_direction: IBKR says that `ASC` is largest first and `DESC` smallest first, against all custom; look
                at what you get.
            limit: How many rows at most; -1 for all.

        Source: `POST /fa/model/positions`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fa-allocation-management/request-model-positions>
        """
        return self._send(
            calls.positions(req_id, model, sort_field=sort_field, sort_direction=sort_direction, limit=limit)
        )

    def save(
        self,
        cash_targets: builtins.list[ModelCashTarget],
        desc: str,
        is_static: bool,
        model: str,
        position_targets: builtins.list[ModelPositionTarget],
        req_id: int,
    ) -> ModelResult:
        """Create a model portfolio, or give one new targets.

        A model of this name is changed; where there is none, one is created. Targets are fractions that must add up
        to 1.0 over instruments and cash together, else 400 (numbers up to 100 are refused too); by IBKR's guide all
        must share one trading currency. Without `desc` the answer is 400 with no body. `isStatic` cannot change once
        accounts are invested, and a deleted model's name cannot be used again on the same day. A save on an invested
        dynamic model has been seen to succeed without effect: read the targets back.

        Args:
            cash_targets: The part kept in cash, by currency.
            desc: Text shown with the model in IBKR's own programs; may not be missing.
            is_static: True keeps to the targets as first set; false lets them move with the market.
            model: Name of the model to change, or of the new one.
            position_targets: The part held in each instrument; a whole list, which replaces the model's.
            req_id: Any number that tells your requests apart; it comes back in the reply.

        Source: `POST /fa/model/save`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fa-allocation-management/set-model-allocations>
        """
        return self._send(calls.save(cash_targets, desc, is_static, model, position_targets, req_id))

    def submit_transfers(self, req_id: int, fp_order_id: int) -> ModelResult:
        """Carry out the transfers of a plan.

        Transmits the cash and position transfers of a plan made before; its `transfersInstructionId` goes into
        `fpOrderId`. Orders are not part of it: place one on the model for each of the plan's `allocations`. The id
        can be used once; used again it is an error. -1 and an id without a waiting plan are answered with 500.
        Success means that the cash was accepted, so look at `error` and check with `fa_models.positions`. Never
        repeat it blindly.

        Args:
            req_id: Any number that tells your requests apart; it comes back in the reply.
            fp_order_id: The plan's `transfersInstructionId`, as a number.

        Source: `POST /fa/model/submit-transfers`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fa-allocation-management/submit-transfers>
        """
        return self._send(calls.submit_transfers(req_id, fp_order_id))

    def summary(self, req_id: int, model: str) -> ModelSummary:
        """One model portfolio at a glance.

        The row `fa_models.list` has for the model. A name that does not exist, or differs by case, is answered with
        an empty model (value 0, no accounts) and no error. A new model has `bootstrapped` false, value 0 and no
        accounts until the first account is invested. Call `allocation.models` once in the session before.

        Args:
            req_id: Any number that tells your requests apart; it comes back in the reply.
            model: Name of the model, exactly as `fa_models.list` has it; case matters.

        Source: `POST /fa/model/summary`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fa-allocation-management/request-model-summary>
        """
        return self._send(calls.summary(req_id, model))

    def is_full_master(self, req_id: int, *, subscription_key: str | None = None) -> FullMasterStatus:
        """Whether the advisor's account is a full or a partial master.

        A partial master may be kept from investing, divesting and rebalancing, so ask before you plan. Send `reqID`
        alone: a model in the body is refused with 400. Derived from IBKR's own page; nobody has recorded a reply.

        Args:
            req_id: Any number that tells your requests apart; it comes back in the reply.
            subscription_key: For an unfinished reply, which is not expected here; leave it out.

        Source: `POST /fa/is-full-master`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fa-allocation-management>
        """
        return self._send(calls.is_full_master(req_id, subscription_key=subscription_key))

    def invest_in_models(
        self,
        req_id: int,
        model_list: builtins.list[ModelAmount],
        *,
        account: str | None = None,
        account_list: builtins.list[str] | None = None,
        group: str | None = None,
        subscription_key: str | None = None,
    ) -> ModelPlan:
        """Plan moving money into or out of several models at once.

        Makes a plan, as `fa_models.invest` does, for one or more models, which may hold several currencies. Name the
        accounts in exactly one way: `account`, `accountList` or `group`; each amount is split evenly over the
        accounts named. Give each model one of `amtToInvest`, `targetAmt` and `targetPercent`. Rows have a
        `batchNumber`: carry out lower batches first, so that cash is freed before it is spent. Polling and submitting
        are as in `fa_models.invest`. Derived from that sibling and IBKR's own page; nobody has recorded a reply.

        Args:
            req_id: Any number that tells your requests apart; it comes back in the reply.
            model_list: The models and what each is to get or give.
            account: A single account id; not with `accountList` or `group`.
            account_list: Account ids that share each amount evenly; not with `account` or `group`.
            group: Allocation group whose accounts share each amount evenly, `All` for every account; not with
                `account` or `accountList`.
            subscription_key: The key of an unfinished reply, to poll for the plan; leave it out the first time.

        Source: `POST /fa/model/tws-invest-divest`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fa-allocation-management>
        """
        return self._send(
            calls.invest_in_models(
                req_id,
                model_list,
                account=account,
                account_list=account_list,
                group=group,
                subscription_key=subscription_key,
            )
        )

    def rebalance_to_existing_targets(
        self, req_id: int, model: str, *, subscription_key: str | None = None
    ) -> RebalancePlan:
        """Plan bringing a model back to the targets it has.

        Makes a plan and moves nothing; submit it as one of `fa_models.invest`. The model must have been invested in.
        The first reply may be unfinished (`subscriptionStatus` 0 and a key): send the same body again with that
        `subscriptionKey` until the status is 1. Derived from the siblings and IBKR's own page; nobody has recorded a
        reply.

        Args:
            req_id: Any number that tells your requests apart; it comes back in the reply.
            model: Name of the model, exactly as `fa_models.list` has it; case matters.
            subscription_key: The key of an unfinished reply, to poll for the plan; leave it out the first time.

        Source: `POST /fa/model/rebalance/to-existing-targets`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fa-allocation-management>
        """
        return self._send(calls.rebalance_to_existing_targets(req_id, model, subscription_key=subscription_key))

    def rebalance_to_new_targets(
        self,
        req_id: int,
        model: str,
        position_targets: builtins.list[RebalancePositionTarget],
        cash_targets: builtins.list[RebalanceCashTarget],
        *,
        subscription_key: str | None = None,
    ) -> RebalancePlan:
        """Plan bringing a model to a whole new set of targets, and keep them.

        The targets replace those of the model at once, as with `fa_models.save`; only the trades are a plan. They are
        fractions that must add up to 1.0, with at least one instrument and one currency. Polling and submitting are
        as in `fa_models.rebalance_to_existing_targets`. Derived from the siblings and IBKR's own page; nobody has
        recorded a reply.

        Args:
            req_id: Any number that tells your requests apart; it comes back in the reply.
            model: Name of the model, exactly as `fa_models.list` has it; case matters.
            position_targets: All instruments of the model; at least one.
            cash_targets: All currencies of the model; at least one.
            subscription_key: The key of an unfinished reply, to poll for the plan; leave it out the first time.

        Source: `POST /fa/model/rebalance/to-new-targets`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fa-allocation-management>
        """
        return self._send(
            calls.rebalance_to_new_targets(
                req_id, model, position_targets, cash_targets, subscription_key=subscription_key
            )
        )

    def rebalance_to_specific_targets(
        self,
        req_id: int,
        model: str,
        position_targets: builtins.list[RebalancePositionTarget],
        *,
        subscription_key: str | None = None,
    ) -> RebalancePlan:
        """Plan bringing single instruments of a model to new targets.

        Touches the instruments listed and leaves the rest of the model alone; the targets, fractions of the model,
        need not add up to anything. Moves nothing: submit the plan as one of `fa_models.invest`. By IBKR's page the
        plan comes with the first reply, without polling. Derived from the siblings and that page; nobody has recorded
        a reply.

        Args:
            req_id: Any number that tells your requests apart; it comes back in the reply.
            model: Name of the model, exactly as `fa_models.list` has it; case matters.
            position_targets: The instruments to bring to new targets; the others stay.
            subscription_key: For an unfinished reply, which is not expected here; leave it out.

        Source: `POST /fa/model/rebalance/to-specific-targets`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fa-allocation-management>
        """
        return self._send(
            calls.rebalance_to_specific_targets(req_id, model, position_targets, subscription_key=subscription_key)
        )

    def analyze_cash(
        self, req_id: int, *, account_list: builtins.list[str] | None = None, subscription_key: str | None = None
    ) -> ModelCashAnalysis:
        """Find cash left in models in currencies they do not use, and plan clearing it.

        For models in several currencies: answers the cash transfers and currency conversions that would clear stray
        balances, and whether an account on margin would go negative. Looks at every account of the master unless
        `accountList` names some. Moves nothing. Derived from the siblings and IBKR's own page; nobody has recorded a
        reply.

        Args:
            req_id: Any number that tells your requests apart; it comes back in the reply.
            account_list: Account ids to look at; every account of the master without it.
            subscription_key: For an unfinished reply, which is not expected here; leave it out.

        Source: `POST /fa/model/cash-analyzer`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fa-allocation-management>
        """
        return self._send(calls.analyze_cash(req_id, account_list=account_list, subscription_key=subscription_key))


class AsyncFaModelsNamespace:
    """Model portfolios of a financial advisor. Every method is awaited."""

    __slots__ = ("_send",)

    def __init__(self, send: SendAsync) -> None:
        self._send = send

    async def presets(self, req_id: int) -> ModelPresets:
        """How investing and rebalancing of models is carried out.

        The advisor's settings, which silently shape every plan that `fa_models.invest`, `fa_models.invest_in_models`
        and the rebalancing operations make. The same request gives purchases under one setting and transfers of
        positions under another, so read them before planning. A POST that changes nothing, so it may be repeated.

        Args:
            req_id: Any number that tells your requests apart; it comes back in the reply.

        Source: `POST /fa/fa-preset/get`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fa-allocation-management/get-model-preset>
        """
        return await self._send(calls.presets(req_id))

    async def set_presets(
        self,
        req_id: int,
        *,
        avoid_negative_cash_in_independent: bool | None = None,
        close_divest_independent_position: bool | None = None,
        fully_invest_existing_long_positions: bool | None = None,
        keep_model_open: bool | None = None,
        prefer_cross_with_independent: bool | None = None,
        prefer_transfer_from_independent: bool | None = None,
        round_allocation_quantity_to_exchange_board_lot: bool | None = None,
        use_non_base_ccy: bool | None = None,
        use_tolerance_range: bool | None = None,
    ) -> ModelResult:
        """Set how investing and rebalancing of models is carried out.

        The settings hold for every later plan, whoever asks for it, until they are set again. Nobody has recorded
        what becomes of a setting that is left out, so send all nine. Look at `success` and `error` in the reply, not
        at the status alone.

        Args:
            req_id: Any number that tells your requests apart; it comes back in the reply.
            avoid_negative_cash_in_independent: Avoid what would make the cash outside of models negative.
            close_divest_independent_position: When divesting, close positions outside of models too instead of
                leaving a rest.
            fully_invest_existing_long_positions: Use long positions outside of models to the full for reaching
                targets; IBKR's texts differ here.
            keep_model_open: Keep the model open for accounts that have divested wholly.
            prefer_cross_with_independent: Rather cross with the account's part outside of models than send an order
                to the market.
            prefer_transfer_from_independent: Rather transfer a position the account holds outside of models than buy
                it anew.
            round_allocation_quantity_to_exchange_board_lot: Round quantities to the exchange's board lots.
            use_non_base_ccy: Pay from balances in other currencies than the base currency too.
            use_tolerance_range: Leave instruments alone whose imbalance is within the tolerance range.

        Source: `POST /fa/fa-preset/save`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fa-allocation-management/set-model-preset>
        """
        return await self._send(
            calls.set_presets(
                req_id,
                avoid_negative_cash_in_independent=avoid_negative_cash_in_independent,
                close_divest_independent_position=close_divest_independent_position,
                fully_invest_existing_long_positions=fully_invest_existing_long_positions,
                keep_model_open=keep_model_open,
                prefer_cross_with_independent=prefer_cross_with_independent,
                prefer_transfer_from_independent=prefer_transfer_from_independent,
                round_allocation_quantity_to_exchange_board_lot=round_allocation_quantity_to_exchange_board_lot,
                use_non_base_ccy=use_non_base_ccy,
                use_tolerance_range=use_tolerance_range,
            )
        )

    async def accounts(self, model: str, req_id: int, *, calc_pnls: bool | None = None) -> ModelAccounts:
        """The accounts invested in a model portfolio, with value, cost and imbalance.

        One row an account, and a last row whose account is `TOTAL`. Numbers come as decimal text. Above 50 accounts
        only account, alias, value and cash outside the model are filled. Cost and unrealized profit want `calcPnls`.
        An unknown model is answered empty, not refused. Call `allocation.models` once in the session before.

        Args:
            model: Name of the model, exactly as `fa_models.list` has it; case matters.
            req_id: Any number that tells your requests apart; it comes back in the reply.
            calc_pnls: Whether to work out cost basis and unrealized profit too.

        Source: `POST /fa/model/accounts-details`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fa-allocation-management/get-models-accounts>
        """
        return await self._send(calls.accounts(model, req_id, calc_pnls=calc_pnls))

    async def invest(
        self,
        req_id: int,
        model: str,
        account_list: builtins.list[ModelInvestment],
        *,
        subscription_key: str | None = None,
    ) -> ModelPlan:
        """Plan moving money of accounts into or out of one model.

        Makes a plan and moves nothing: submit its transfers with `fa_models.submit_transfers`, and place an order on
        the model for each of its `allocations`. A positive `amtToInvest` invests, a negative one divests, 0 is
        answered with 500; it only steers the new money, and sells nothing that is off target. Works for models in one
        currency. The reply may be unfinished (`subscriptionStatus` 0): send the same body again with its
        `subscriptionKey` until the status is 1. A dynamic model that was never invested in is bootstrapped on the
        way. `fa_models.set_presets` decides between purchases and transfers.

        Args:
            req_id: Any number that tells your requests apart; it comes back in the reply.
            model: Name of the model, exactly as `fa_models.list` has it; case matters.
            account_list: The accounts, each with an amount of its own; groups are not possible.
            subscription_key: The key of an unfinished reply, to poll for the plan; leave it out the first time.

        Source: `POST /fa/model/invest-divest`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fa-allocation-management/invest-account-into-model>
        """
        return await self._send(calls.invest(req_id, model, account_list, subscription_key=subscription_key))

    async def account_funds(
        self, req_id: int, model: str, *, subscription_status: int | None = None
    ) -> ModelAccountFunds:
        """What each account has in a model, in other models and outside of any.

        The figures to decide by before `fa_models.invest`: an account's value, split into this model, other models,
        and the positions and cash that belong to no model. Accounts with nothing in the model are listed too. Numbers
        come as decimal text. An unknown model is answered like one nobody is invested in. Call `allocation.models`
        once in the session before.

        Args:
            req_id: Any number that tells your requests apart; it comes back in the reply.
            model: Name of the model, exactly as `fa_models.list` has it; case matters.
            subscription_status: Polling mode; undocumented, and clients leave it out.

        Source: `POST /fa/model/invest-divest-positions`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fa-allocation-management>
        """
        return await self._send(calls.account_funds(req_id, model, subscription_status=subscription_status))

    async def list(self, req_id: int) -> ModelList:
        """The model portfolios under an advisor's account.

        Each model with its value, the number of accounts invested in it and whether its holdings still match its
        targets. Call `allocation.models` once in the session before. Take the names from here: they are
        case-sensitive, and a wrong one brings empty data elsewhere, not an error. `reqID` is any number of yours,
        sent back in the reply. A POST that changes nothing, so it may be repeated.

        Args:
            req_id: Any number that tells your requests apart; it comes back in the reply.

        Source: `POST /fa/model/list`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fa-allocation-management/request-all-models>
        """
        return await self._send(calls.list(req_id))

    async def positions(
        self,
        req_id: int,
        model: str,
        *,
        sort_field: ModelPositionsRequestSortField | None = None,
        sort_direction: ModelPositionsRequestSortDirection | None = None,
        limit: int | None = None,
    ) -> ModelPositions:
        """What a model portfolio holds, against its targets.

        Instruments and cash of the whole model, over all its accounts. Shares (`target`, `actual` and their like) are
        fractions, 0.45 for 45 percent, whatever IBKR's document says; the cash rows are part of the sum. Numbers come
        as decimal text. Before the first account is invested every `actual` is 0. An unknown model is answered empty,
        not refused. Call `allocation.models` once in the session before.

        Args:
            req_id: Any number that tells your requests apart; it comes back in the reply.
            model: Name of the model, exactly as `fa_models.list` has it; case matters.
            sort_field: Field of the rows to sort by; unsorted without it.
            sort_direction: IBKR says that `ASC` is largest first and `DESC` smallest first, against all custom; look
                at what you get.
            limit: How many rows at most; -1 for all.

        Source: `POST /fa/model/positions`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fa-allocation-management/request-model-positions>
        """
        return await self._send(
            calls.positions(req_id, model, sort_field=sort_field, sort_direction=sort_direction, limit=limit)
        )

    async def save(
        self,
        cash_targets: builtins.list[ModelCashTarget],
        desc: str,
        is_static: bool,
        model: str,
        position_targets: builtins.list[ModelPositionTarget],
        req_id: int,
    ) -> ModelResult:
        """Create a model portfolio, or give one new targets.

        A model of this name is changed; where there is none, one is created. Targets are fractions that must add up
        to 1.0 over instruments and cash together, else 400 (numbers up to 100 are refused too); by IBKR's guide all
        must share one trading currency. Without `desc` the answer is 400 with no body. `isStatic` cannot change once
        accounts are invested, and a deleted model's name cannot be used again on the same day. A save on an invested
        dynamic model has been seen to succeed without effect: read the targets back.

        Args:
            cash_targets: The part kept in cash, by currency.
            desc: Text shown with the model in IBKR's own programs; may not be missing.
            is_static: True keeps to the targets as first set; false lets them move with the market.
            model: Name of the model to change, or of the new one.
            position_targets: The part held in each instrument; a whole list, which replaces the model's.
            req_id: Any number that tells your requests apart; it comes back in the reply.

        Source: `POST /fa/model/save`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fa-allocation-management/set-model-allocations>
        """
        return await self._send(calls.save(cash_targets, desc, is_static, model, position_targets, req_id))

    async def submit_transfers(self, req_id: int, fp_order_id: int) -> ModelResult:
        """Carry out the transfers of a plan.

        Transmits the cash and position transfers of a plan made before; its `transfersInstructionId` goes into
        `fpOrderId`. Orders are not part of it: place one on the model for each of the plan's `allocations`. The id
        can be used once; used again it is an error. -1 and an id without a waiting plan are answered with 500.
        Success means that the cash was accepted, so look at `error` and check with `fa_models.positions`. Never
        repeat it blindly.

        Args:
            req_id: Any number that tells your requests apart; it comes back in the reply.
            fp_order_id: The plan's `transfersInstructionId`, as a number.

        Source: `POST /fa/model/submit-transfers`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fa-allocation-management/submit-transfers>
        """
        return await self._send(calls.submit_transfers(req_id, fp_order_id))

    async def summary(self, req_id: int, model: str) -> ModelSummary:
        """One model portfolio at a glance.

        The row `fa_models.list` has for the model. A name that does not exist, or differs by case, is answered with
        an empty model (value 0, no accounts) and no error. A new model has `bootstrapped` false, value 0 and no
        accounts until the first account is invested. Call `allocation.models` once in the session before.

        Args:
            req_id: Any number that tells your requests apart; it comes back in the reply.
            model: Name of the model, exactly as `fa_models.list` has it; case matters.

        Source: `POST /fa/model/summary`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fa-allocation-management/request-model-summary>
        """
        return await self._send(calls.summary(req_id, model))

    async def is_full_master(self, req_id: int, *, subscription_key: str | None = None) -> FullMasterStatus:
        """Whether the advisor's account is a full or a partial master.

        A partial master may be kept from investing, divesting and rebalancing, so ask before you plan. Send `reqID`
        alone: a model in the body is refused with 400. Derived from IBKR's own page; nobody has recorded a reply.

        Args:
            req_id: Any number that tells your requests apart; it comes back in the reply.
            subscription_key: For an unfinished reply, which is not expected here; leave it out.

        Source: `POST /fa/is-full-master`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fa-allocation-management>
        """
        return await self._send(calls.is_full_master(req_id, subscription_key=subscription_key))

    async def invest_in_models(
        self,
        req_id: int,
        model_list: builtins.list[ModelAmount],
        *,
        account: str | None = None,
        account_list: builtins.list[str] | None = None,
        group: str | None = None,
        subscription_key: str | None = None,
    ) -> ModelPlan:
        """Plan moving money into or out of several models at once.

        Makes a plan, as `fa_models.invest` does, for one or more models, which may hold several currencies. Name the
        accounts in exactly one way: `account`, `accountList` or `group`; each amount is split evenly over the
        accounts named. Give each model one of `amtToInvest`, `targetAmt` and `targetPercent`. Rows have a
        `batchNumber`: carry out lower batches first, so that cash is freed before it is spent. Polling and submitting
        are as in `fa_models.invest`. Derived from that sibling and IBKR's own page; nobody has recorded a reply.

        Args:
            req_id: Any number that tells your requests apart; it comes back in the reply.
            model_list: The models and what each is to get or give.
            account: A single account id; not with `accountList` or `group`.
            account_list: Account ids that share each amount evenly; not with `account` or `group`.
            group: Allocation group whose accounts share each amount evenly, `All` for every account; not with
                `account` or `accountList`.
            subscription_key: The key of an unfinished reply, to poll for the plan; leave it out the first time.

        Source: `POST /fa/model/tws-invest-divest`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fa-allocation-management>
        """
        return await self._send(
            calls.invest_in_models(
                req_id,
                model_list,
                account=account,
                account_list=account_list,
                group=group,
                subscription_key=subscription_key,
            )
        )

    async def rebalance_to_existing_targets(
        self, req_id: int, model: str, *, subscription_key: str | None = None
    ) -> RebalancePlan:
        """Plan bringing a model back to the targets it has.

        Makes a plan and moves nothing; submit it as one of `fa_models.invest`. The model must have been invested in.
        The first reply may be unfinished (`subscriptionStatus` 0 and a key): send the same body again with that
        `subscriptionKey` until the status is 1. Derived from the siblings and IBKR's own page; nobody has recorded a
        reply.

        Args:
            req_id: Any number that tells your requests apart; it comes back in the reply.
            model: Name of the model, exactly as `fa_models.list` has it; case matters.
            subscription_key: The key of an unfinished reply, to poll for the plan; leave it out the first time.

        Source: `POST /fa/model/rebalance/to-existing-targets`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fa-allocation-management>
        """
        return await self._send(calls.rebalance_to_existing_targets(req_id, model, subscription_key=subscription_key))

    async def rebalance_to_new_targets(
        self,
        req_id: int,
        model: str,
        position_targets: builtins.list[RebalancePositionTarget],
        cash_targets: builtins.list[RebalanceCashTarget],
        *,
        subscription_key: str | None = None,
    ) -> RebalancePlan:
        """Plan bringing a model to a whole new set of targets, and keep them.

        The targets replace those of the model at once, as with `fa_models.save`; only the trades are a plan. They are
        fractions that must add up to 1.0, with at least one instrument and one currency. Polling and submitting are
        as in `fa_models.rebalance_to_existing_targets`. Derived from the siblings and IBKR's own page; nobody has
        recorded a reply.

        Args:
            req_id: Any number that tells your requests apart; it comes back in the reply.
            model: Name of the model, exactly as `fa_models.list` has it; case matters.
            position_targets: All instruments of the model; at least one.
            cash_targets: All currencies of the model; at least one.
            subscription_key: The key of an unfinished reply, to poll for the plan; leave it out the first time.

        Source: `POST /fa/model/rebalance/to-new-targets`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fa-allocation-management>
        """
        return await self._send(
            calls.rebalance_to_new_targets(
                req_id, model, position_targets, cash_targets, subscription_key=subscription_key
            )
        )

    async def rebalance_to_specific_targets(
        self,
        req_id: int,
        model: str,
        position_targets: builtins.list[RebalancePositionTarget],
        *,
        subscription_key: str | None = None,
    ) -> RebalancePlan:
        """Plan bringing single instruments of a model to new targets.

        Touches the instruments listed and leaves the rest of the model alone; the targets, fractions of the model,
        need not add up to anything. Moves nothing: submit the plan as one of `fa_models.invest`. By IBKR's page the
        plan comes with the first reply, without polling. Derived from the siblings and that page; nobody has recorded
        a reply.

        Args:
            req_id: Any number that tells your requests apart; it comes back in the reply.
            model: Name of the model, exactly as `fa_models.list` has it; case matters.
            position_targets: The instruments to bring to new targets; the others stay.
            subscription_key: For an unfinished reply, which is not expected here; leave it out.

        Source: `POST /fa/model/rebalance/to-specific-targets`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fa-allocation-management>
        """
        return await self._send(
            calls.rebalance_to_specific_targets(req_id, model, position_targets, subscription_key=subscription_key)
        )

    async def analyze_cash(
        self, req_id: int, *, account_list: builtins.list[str] | None = None, subscription_key: str | None = None
    ) -> ModelCashAnalysis:
        """Find cash left in models in currencies they do not use, and plan clearing it.

        For models in several currencies: answers the cash transfers and currency conversions that would clear stray
        balances, and whether an account on margin would go negative. Looks at every account of the master unless
        `accountList` names some. Moves nothing. Derived from the siblings and IBKR's own page; nobody has recorded a
        reply.

        Args:
            req_id: Any number that tells your requests apart; it comes back in the reply.
            account_list: Account ids to look at; every account of the master without it.
            subscription_key: For an unfinished reply, which is not expected here; leave it out.

        Source: `POST /fa/model/cash-analyzer`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-fa-allocation-management>
        """
        return await self._send(
            calls.analyze_cash(req_id, account_list=account_list, subscription_key=subscription_key)
        )
