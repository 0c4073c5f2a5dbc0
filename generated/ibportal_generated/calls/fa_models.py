"""Calls of the `fa_models` namespace: the requests of its methods, built and not sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._call import Call, Operation, given, reader

if TYPE_CHECKING:
    import builtins

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


PRESETS = Operation("fa_models.presets", "POST", "/fa/fa-preset/get")


def presets(req_id: int) -> Call[ModelPresets]:
    from ..api.fa_models import fa_models_presets as endpoint
    from ..models.model_presets_request import ModelPresetsRequest

    return Call(
        PRESETS,
        endpoint._get_kwargs(
            body=ModelPresetsRequest(
                req_id=req_id,
            ),
        ),
        reader(endpoint._parse_response, ((200, "ModelPresets"),)),
    )


SET_PRESETS = Operation("fa_models.set_presets", "POST", "/fa/fa-preset/save")


def set_presets(
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
) -> Call[ModelResult]:
    from ..api.fa_models import fa_models_set_presets as endpoint
    from ..models.set_model_presets_request import SetModelPresetsRequest

    return Call(
        SET_PRESETS,
        endpoint._get_kwargs(
            body=SetModelPresetsRequest(
                req_id=req_id,
                avoid_negative_cash_in_independent=given(avoid_negative_cash_in_independent),
                close_divest_independent_position=given(close_divest_independent_position),
                fully_invest_existing_long_positions=given(fully_invest_existing_long_positions),
                keep_model_open=given(keep_model_open),
                prefer_cross_with_independent=given(prefer_cross_with_independent),
                prefer_transfer_from_independent=given(prefer_transfer_from_independent),
                round_allocation_quantity_to_exchange_board_lot=given(round_allocation_quantity_to_exchange_board_lot),
                use_non_base_ccy=given(use_non_base_ccy),
                use_tolerance_range=given(use_tolerance_range),
            ),
        ),
        reader(endpoint._parse_response, ((200, "ModelResult"),)),
    )


ACCOUNTS = Operation("fa_models.accounts", "POST", "/fa/model/accounts-details")


def accounts(model: str, req_id: int, *, calc_pnls: bool | None = None) -> Call[ModelAccounts]:
    from ..api.fa_models import fa_models_accounts as endpoint
    from ..models.model_accounts_request import ModelAccountsRequest

    return Call(
        ACCOUNTS,
        endpoint._get_kwargs(
            body=ModelAccountsRequest(
                model=model,
                req_id=req_id,
                calc_pnls=given(calc_pnls),
            ),
        ),
        reader(endpoint._parse_response, ((200, "ModelAccounts"),)),
    )


INVEST = Operation("fa_models.invest", "POST", "/fa/model/invest-divest")


def invest(
    req_id: int, model: str, account_list: builtins.list[ModelInvestment], *, subscription_key: str | None = None
) -> Call[ModelPlan]:
    from ..api.fa_models import fa_models_invest as endpoint
    from ..models.invest_request import InvestRequest

    try:
        request = endpoint._get_kwargs(
            body=InvestRequest(
                req_id=req_id,
                model=model,
                account_list=account_list,
                subscription_key=given(subscription_key),
            ),
        )
    except (AttributeError, TypeError):
        from .._unfit import refuse

        refuse(INVEST, invest, locals())
        raise
    return Call(
        INVEST,
        request,
        reader(endpoint._parse_response, ((200, "ModelPlan"),)),
    )


ACCOUNT_FUNDS = Operation("fa_models.account_funds", "POST", "/fa/model/invest-divest-positions")


def account_funds(req_id: int, model: str, *, subscription_status: int | None = None) -> Call[ModelAccountFunds]:
    from ..api.fa_models import fa_models_account_funds as endpoint
    from ..models.model_account_funds_request import ModelAccountFundsRequest

    return Call(
        ACCOUNT_FUNDS,
        endpoint._get_kwargs(
            body=ModelAccountFundsRequest(
                req_id=req_id,
                model=model,
                subscription_status=given(subscription_status),
            ),
        ),
        reader(endpoint._parse_response, ((200, "ModelAccountFunds"),)),
    )


LIST = Operation("fa_models.list", "POST", "/fa/model/list")


def list(req_id: int) -> Call[ModelList]:
    from ..api.fa_models import fa_models_list as endpoint
    from ..models.model_list_request import ModelListRequest

    return Call(
        LIST,
        endpoint._get_kwargs(
            body=ModelListRequest(
                req_id=req_id,
            ),
        ),
        reader(endpoint._parse_response, ((200, "ModelList"),)),
    )


POSITIONS = Operation("fa_models.positions", "POST", "/fa/model/positions")


def positions(
    req_id: int,
    model: str,
    *,
    sort_field: ModelPositionsRequestSortField | None = None,
    sort_direction: ModelPositionsRequestSortDirection | None = None,
    limit: int | None = None,
) -> Call[ModelPositions]:
    from ..api.fa_models import fa_models_positions as endpoint
    from ..models.model_positions_request import ModelPositionsRequest

    return Call(
        POSITIONS,
        endpoint._get_kwargs(
            body=ModelPositionsRequest(
                req_id=req_id,
                model=model,
                sort_field=given(sort_field),
                sort_direction=given(sort_direction),
                limit=given(limit),
            ),
        ),
        reader(endpoint._parse_response, ((200, "ModelPositions"),)),
    )


SAVE = Operation("fa_models.save", "POST", "/fa/model/save")


def save(
    cash_targets: builtins.list[ModelCashTarget],
    desc: str,
    is_static: bool,
    model: str,
    position_targets: builtins.list[ModelPositionTarget],
    req_id: int,
) -> Call[ModelResult]:
    from ..api.fa_models import fa_models_save as endpoint
    from ..models.save_model_request import SaveModelRequest

    try:
        request = endpoint._get_kwargs(
            body=SaveModelRequest(
                cash_targets=cash_targets,
                desc=desc,
                is_static=is_static,
                model=model,
                position_targets=position_targets,
                req_id=req_id,
            ),
        )
    except (AttributeError, TypeError):
        from .._unfit import refuse

        refuse(SAVE, save, locals())
        raise
    return Call(
        SAVE,
        request,
        reader(endpoint._parse_response, ((200, "ModelResult"),)),
    )


SUBMIT_TRANSFERS = Operation("fa_models.submit_transfers", "POST", "/fa/model/submit-transfers")


def submit_transfers(req_id: int, fp_order_id: int) -> Call[ModelResult]:
    from ..api.fa_models import fa_models_submit_transfers as endpoint
    from ..models.submit_transfers_request import SubmitTransfersRequest

    return Call(
        SUBMIT_TRANSFERS,
        endpoint._get_kwargs(
            body=SubmitTransfersRequest(
                req_id=req_id,
                fp_order_id=fp_order_id,
            ),
        ),
        reader(endpoint._parse_response, ((200, "ModelResult"),)),
    )


SUMMARY = Operation("fa_models.summary", "POST", "/fa/model/summary")


def summary(req_id: int, model: str) -> Call[ModelSummary]:
    from ..api.fa_models import fa_models_summary as endpoint
    from ..models.model_summary_request import ModelSummaryRequest

    return Call(
        SUMMARY,
        endpoint._get_kwargs(
            body=ModelSummaryRequest(
                req_id=req_id,
                model=model,
            ),
        ),
        reader(endpoint._parse_response, ((200, "ModelSummary"),)),
    )


IS_FULL_MASTER = Operation("fa_models.is_full_master", "POST", "/fa/is-full-master")


def is_full_master(req_id: int, *, subscription_key: str | None = None) -> Call[FullMasterStatus]:
    from ..api.fa_models import fa_models_is_full_master as endpoint
    from ..models.full_master_request import FullMasterRequest

    return Call(
        IS_FULL_MASTER,
        endpoint._get_kwargs(
            body=FullMasterRequest(
                req_id=req_id,
                subscription_key=given(subscription_key),
            ),
        ),
        reader(endpoint._parse_response, ((200, "FullMasterStatus"),)),
    )


INVEST_IN_MODELS = Operation("fa_models.invest_in_models", "POST", "/fa/model/tws-invest-divest")


def invest_in_models(
    req_id: int,
    model_list: builtins.list[ModelAmount],
    *,
    account: str | None = None,
    account_list: builtins.list[str] | None = None,
    group: str | None = None,
    subscription_key: str | None = None,
) -> Call[ModelPlan]:
    from ..api.fa_models import fa_models_invest_in_models as endpoint
    from ..models.invest_in_models_request import InvestInModelsRequest

    try:
        request = endpoint._get_kwargs(
            body=InvestInModelsRequest(
                req_id=req_id,
                model_list=model_list,
                account=given(account),
                account_list=given(account_list),
                group=given(group),
                subscription_key=given(subscription_key),
            ),
        )
    except (AttributeError, TypeError):
        from .._unfit import refuse

        refuse(INVEST_IN_MODELS, invest_in_models, locals())
        raise
    return Call(
        INVEST_IN_MODELS,
        request,
        reader(endpoint._parse_response, ((200, "ModelPlan"),)),
    )


REBALANCE_TO_EXISTING_TARGETS = Operation(
    "fa_models.rebalance_to_existing_targets", "POST", "/fa/model/rebalance/to-existing-targets"
)


def rebalance_to_existing_targets(
    req_id: int, model: str, *, subscription_key: str | None = None
) -> Call[RebalancePlan]:
    from ..api.fa_models import fa_models_rebalance_to_existing_targets as endpoint
    from ..models.rebalance_to_existing_request import RebalanceToExistingRequest

    return Call(
        REBALANCE_TO_EXISTING_TARGETS,
        endpoint._get_kwargs(
            body=RebalanceToExistingRequest(
                req_id=req_id,
                model=model,
                subscription_key=given(subscription_key),
            ),
        ),
        reader(endpoint._parse_response, ((200, "RebalancePlan"),)),
    )


REBALANCE_TO_NEW_TARGETS = Operation("fa_models.rebalance_to_new_targets", "POST", "/fa/model/rebalance/to-new-targets")


def rebalance_to_new_targets(
    req_id: int,
    model: str,
    position_targets: builtins.list[RebalancePositionTarget],
    cash_targets: builtins.list[RebalanceCashTarget],
    *,
    subscription_key: str | None = None,
) -> Call[RebalancePlan]:
    from ..api.fa_models import fa_models_rebalance_to_new_targets as endpoint
    from ..models.rebalance_to_new_request import RebalanceToNewRequest

    try:
        request = endpoint._get_kwargs(
            body=RebalanceToNewRequest(
                req_id=req_id,
                model=model,
                position_targets=position_targets,
                cash_targets=cash_targets,
                subscription_key=given(subscription_key),
            ),
        )
    except (AttributeError, TypeError):
        from .._unfit import refuse

        refuse(REBALANCE_TO_NEW_TARGETS, rebalance_to_new_targets, locals())
        raise
    return Call(
        REBALANCE_TO_NEW_TARGETS,
        request,
        reader(endpoint._parse_response, ((200, "RebalancePlan"),)),
    )


REBALANCE_TO_SPECIFIC_TARGETS = Operation(
    "fa_models.rebalance_to_specific_targets", "POST", "/fa/model/rebalance/to-specific-targets"
)


def rebalance_to_specific_targets(
    req_id: int,
    model: str,
    position_targets: builtins.list[RebalancePositionTarget],
    *,
    subscription_key: str | None = None,
) -> Call[RebalancePlan]:
    from ..api.fa_models import fa_models_rebalance_to_specific_targets as endpoint
    from ..models.rebalance_to_specific_request import RebalanceToSpecificRequest

    try:
        request = endpoint._get_kwargs(
            body=RebalanceToSpecificRequest(
                req_id=req_id,
                model=model,
                position_targets=position_targets,
                subscription_key=given(subscription_key),
            ),
        )
    except (AttributeError, TypeError):
        from .._unfit import refuse

        refuse(REBALANCE_TO_SPECIFIC_TARGETS, rebalance_to_specific_targets, locals())
        raise
    return Call(
        REBALANCE_TO_SPECIFIC_TARGETS,
        request,
        reader(endpoint._parse_response, ((200, "RebalancePlan"),)),
    )


ANALYZE_CASH = Operation("fa_models.analyze_cash", "POST", "/fa/model/cash-analyzer")


def analyze_cash(
    req_id: int, *, account_list: builtins.list[str] | None = None, subscription_key: str | None = None
) -> Call[ModelCashAnalysis]:
    from ..api.fa_models import fa_models_analyze_cash as endpoint
    from ..models.analyze_cash_request import AnalyzeCashRequest

    return Call(
        ANALYZE_CASH,
        endpoint._get_kwargs(
            body=AnalyzeCashRequest(
                req_id=req_id,
                account_list=given(account_list),
                subscription_key=given(subscription_key),
            ),
        ),
        reader(endpoint._parse_response, ((200, "ModelCashAnalysis"),)),
    )
