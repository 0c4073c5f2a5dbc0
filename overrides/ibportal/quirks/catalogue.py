"""Every quirk there is, in the order in which a call passes through their cures, outermost first."""

from collections.abc import Collection, Iterable, Mapping
from functools import cache
from importlib import import_module

from ibportal.quirks.quirk import Quirk

_MODULES: tuple[str, ...] = (
    # pacing: no other face has to tell a 429 from what it rewrites
    "penalty_box",
    "retry_after",
    "global_rate",
    "endpoint_rates",
    "analyst_windows",
    "info_lane",
    # transport and session: the mock's faces come before those of single areas
    "self_signed_certificate",
    "chunked_bodies_lost",
    "silent_gateway",
    "text_replies",
    "empty_reply_breaks_connection",
    "init_too_early",
    "accounts_first",
    "portfolio_accounts_first",
    "two_tier_session",
    "selected_account",
    "established_late",
    "half_open_session",
    "logged_out_in_several_ways",
    "idle_timeout",
    "login_expires",
    "failing_tickle",
    "session_state_lost",
    "stuck_init",
    "competing_session",
    # errors
    "not_from_ibkr",
    "status_no_taxonomy",
    "error_under_success",
    "error_in_disguise",
    "unknown_account_401",
    "slow_unavailable",
    "passing_failures",
    "cold_notifications",
    # orders
    "order_reply_shapes",
    "order_question_chain",
    "order_question_text",
    "order_reply_lock",
    "order_decline",
    "client_order_id",
    "bracket_members",
    "unrelated_orders",
    "conid_or_conidex",
    "stop_prices",
    "manual_indicator",
    "cash_quantity",
    "server_error_on_write",
    "preview_snapshot",
    "preview_display_strings",
    "modify_whole_order",
    "modify_refused",
    "cancel_is_a_request",
    "live_orders_filters",
    "live_orders_force",
    "live_orders_first_empty",
    "live_orders_lag",
    "order_identifiers",
    "order_not_applicable",
    "order_vocabularies",
    "order_inactive",
    "combo_legs",
    "trades_rows",
    # contracts and portfolio
    "search_priming",
    "search_no_match",
    "search_bond_row",
    "ambiguous_listings",
    "month_spelling",
    "symbols_in_capitals",
    "definitions_limit",
    "positions_paging",
    "positions_cached",
    "closed_positions",
    "position_unknown",
    # market data
    "snapshot_limits",
    "market_data_lines",
    "snapshot_rows",
    "late_fields",
    "snapshot_preflight",
    "derivative_searched",
    "display_numbers",
    "availability_letters",
    "unsubscribe_unknown",
    "unsubscribe_all_is_a_get",
    "regulatory_charge",
    "history_grammar",
    "history_windows",
    "history_factors",
    "history_start",
    # the rest
    "watchlist_unavailable",
    "watchlist_first_reply",
    "model_refusals",
    # streaming
    "stream_session_frame",
    "stream_binary_frames",
    "stream_early_sends_lost",
    "stream_close_codes",
    "stream_fragments",
    "stream_invalid_utf8",
    "stream_connect_burst",
    "stream_status_fragments",
    "stream_silence",
    "stream_first_frame_twice",
    "stream_silent_expiry",
    "stream_fields_merge",
    "stream_history_server_id",
    "stream_orders_partial",
    "stream_trades_repeated",
    "stream_error_shapes",
    "stream_lost_subscriptions",
    "stream_notification_shapes",
    "stream_sockets",
    "stream_any_path",
)
"""Modules of this package, each with one quirk. A request passes through the mock's faces in the same order."""


_EVERY = ""
"""Stands for all namespaces."""
_CURED: Mapping[str, tuple[str, ...]] = {
    "accounts_first": ("accounts", "alerts", "market_data", "orders"),
    "live_orders_filters": ("orders",),
    "live_orders_first_empty": ("orders",),
    "live_orders_force": ("orders",),
    "model_refusals": ("fa_models",),
    "portfolio_accounts_first": ("portfolio",),
    "position_unknown": ("portfolio",),
    "preview_snapshot": ("market_data", "orders"),
    "regulatory_charge": ("market_data",),
    "search_no_match": ("contracts",),
    "trades_rows": ("orders",),
    "two_tier_session": (_EVERY,),
    "unsubscribe_all_is_a_get": ("market_data",),
    "unsubscribe_unknown": ("market_data",),
    "watchlist_first_reply": ("watchlists",),
    "watchlist_unavailable": ("watchlists",),
}
"""Those whose client's face is middleware, and the namespaces of their operations.

A client imports no others, and these when it calls such an operation: all of them take as long as half of httpx.
"""


@cache
def catalogue() -> tuple[Quirk, ...]:
    """One of each; quirks hold no state."""
    return tuple(_quirk(name) for name in _MODULES)


@cache
def ids() -> frozenset[str]:
    """What they are called where they are switched off."""
    return frozenset(quirk.id for quirk in catalogue())


def chosen(without: Iterable[str]) -> tuple[Quirk, ...]:
    """The catalogue without the quirks of these ids; raises `ValueError` for an id it does not have."""
    left_out = frozenset(without)
    if unknown := sorted(left_out - ids()):
        raise ValueError(f"no quirk called {', '.join(unknown)}; there are: {', '.join(sorted(ids()))}")
    return tuple(quirk for quirk in catalogue() if quirk.id not in left_out)


def cures(operation: str, without: Collection[str] = ()) -> tuple[Quirk, ...]:
    """Those whose client's face is middleware that calls of `operation` pass through, but for the ids in `without`."""
    here = {_EVERY, operation.partition(".")[0]}
    near = (_quirk(name) for name in _MODULES if not here.isdisjoint(_CURED.get(name, ())))
    return tuple(quirk for quirk in near if quirk.touches(operation) and quirk.id not in without)


@cache
def _quirk(name: str) -> Quirk:
    module = import_module(f"ibportal.quirks.{name}")
    [kind] = [
        value
        for value in vars(module).values()
        if isinstance(value, type) and issubclass(value, Quirk) and value.__module__ == module.__name__
    ]
    return kind()
