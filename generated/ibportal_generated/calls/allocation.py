"""Calls of the `allocation` namespace: the requests of its methods, built and not sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._call import Call, Operation, given, reader

if TYPE_CHECKING:
    import builtins

    from ..models.allocation_accounts import AllocationAccounts
    from ..models.allocation_group import AllocationGroup
    from ..models.allocation_group_account import AllocationGroupAccount
    from ..models.allocation_groups import AllocationGroups
    from ..models.allocation_method_code import AllocationMethodCode
    from ..models.allocation_models import AllocationModels
    from ..models.allocation_preset_method import AllocationPresetMethod
    from ..models.allocation_presets import AllocationPresets
    from ..models.allocation_result import AllocationResult


ACCOUNTS = Operation("allocation.accounts", "GET", "/iserver/account/allocation/accounts")


def accounts() -> Call[AllocationAccounts]:
    from ..api.allocation import allocation_accounts as endpoint

    return Call(
        ACCOUNTS,
        endpoint._get_kwargs(),
        reader(endpoint._parse_response, ((200, "AllocationAccounts"),)),
    )


GROUPS = Operation("allocation.groups", "GET", "/iserver/account/allocation/group")


def groups() -> Call[AllocationGroups]:
    from ..api.allocation import allocation_groups as endpoint

    return Call(
        GROUPS,
        endpoint._get_kwargs(),
        reader(endpoint._parse_response, ((200, "AllocationGroups"),)),
    )


UPDATE_GROUP = Operation("allocation.update_group", "PUT", "/iserver/account/allocation/group")


def update_group(
    name: str,
    accounts: builtins.list[AllocationGroupAccount],
    default_method: AllocationMethodCode,
    *,
    prev_name: str | None = None,
) -> Call[AllocationResult]:
    from ..api.allocation import allocation_update_group as endpoint
    from ..models.update_allocation_group_request import UpdateAllocationGroupRequest

    try:
        request = endpoint._get_kwargs(
            body=UpdateAllocationGroupRequest(
                name=name,
                accounts=accounts,
                default_method=default_method,
                prev_name=given(prev_name),
            ),
        )
    except (AttributeError, TypeError):
        from .._unfit import refuse

        refuse(UPDATE_GROUP, update_group, locals())
        raise
    return Call(
        UPDATE_GROUP,
        request,
        reader(endpoint._parse_response, ((200, "AllocationResult"),)),
    )


CREATE_GROUP = Operation("allocation.create_group", "POST", "/iserver/account/allocation/group")


def create_group(
    name: str, accounts: builtins.list[AllocationGroupAccount], default_method: AllocationMethodCode
) -> Call[AllocationResult]:
    from ..api.allocation import allocation_create_group as endpoint
    from ..models.create_allocation_group_request import CreateAllocationGroupRequest

    try:
        request = endpoint._get_kwargs(
            body=CreateAllocationGroupRequest(
                name=name,
                accounts=accounts,
                default_method=default_method,
            ),
        )
    except (AttributeError, TypeError):
        from .._unfit import refuse

        refuse(CREATE_GROUP, create_group, locals())
        raise
    return Call(
        CREATE_GROUP,
        request,
        reader(endpoint._parse_response, ((200, "AllocationResult"),)),
    )


DELETE_GROUP = Operation("allocation.delete_group", "POST", "/iserver/account/allocation/group/delete")


def delete_group(name: str) -> Call[AllocationResult]:
    from ..api.allocation import allocation_delete_group as endpoint
    from ..models.allocation_group_name import AllocationGroupName

    return Call(
        DELETE_GROUP,
        endpoint._get_kwargs(
            body=AllocationGroupName(
                name=name,
            ),
        ),
        reader(endpoint._parse_response, ((200, "AllocationResult"),)),
    )


GROUP = Operation("allocation.group", "POST", "/iserver/account/allocation/group/single")


def group(name: str) -> Call[AllocationGroup]:
    from ..api.allocation import allocation_group as endpoint
    from ..models.allocation_group_name import AllocationGroupName

    return Call(
        GROUP,
        endpoint._get_kwargs(
            body=AllocationGroupName(
                name=name,
            ),
        ),
        reader(endpoint._parse_response, ((200, "AllocationGroup"),)),
    )


PRESETS = Operation("allocation.presets", "GET", "/iserver/account/allocation/presets")


def presets() -> Call[AllocationPresets]:
    from ..api.allocation import allocation_presets as endpoint

    return Call(
        PRESETS,
        endpoint._get_kwargs(),
        reader(endpoint._parse_response, ((200, "AllocationPresets"),)),
    )


SET_PRESETS = Operation("allocation.set_presets", "POST", "/iserver/account/allocation/presets")


def set_presets(
    default_method_for_all: AllocationPresetMethod,
    group_auto_close_positions: bool,
    profiles_auto_close_positions: bool,
    strict_credit_check: bool,
    group_proportional_allocation: bool,
) -> Call[AllocationResult]:
    from ..api.allocation import allocation_set_presets as endpoint
    from ..models.set_allocation_presets_request import SetAllocationPresetsRequest

    return Call(
        SET_PRESETS,
        endpoint._get_kwargs(
            body=SetAllocationPresetsRequest(
                default_method_for_all=default_method_for_all,
                group_auto_close_positions=group_auto_close_positions,
                profiles_auto_close_positions=profiles_auto_close_positions,
                strict_credit_check=strict_credit_check,
                group_proportional_allocation=group_proportional_allocation,
            ),
        ),
        reader(endpoint._parse_response, ((200, "AllocationResult"),)),
    )


MODELS = Operation("allocation.models", "GET", "/iserver/account/allocation/models")


def models() -> Call[AllocationModels]:
    from ..api.allocation import allocation_models as endpoint

    return Call(
        MODELS,
        endpoint._get_kwargs(),
        reader(endpoint._parse_response, ((200, "AllocationModels"),)),
    )
