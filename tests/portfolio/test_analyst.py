"""The daily rows of a performance reply."""

import datetime as dt
import math
from decimal import Decimal

from ibportal.performance.analyst import Day, days
from ibportal_generated.models.performance import Performance


def test_values_and_returns_are_put_together_by_day() -> None:
    reply = Performance.from_dict(
        {
            "nav": {"dates": ["20260302", "20260303"], "data": [{"navs": [100.5, 101]}]},
            "cps": {"dates": ["20260303", "20260304"], "data": [{"returns": [0.01, 0.02]}]},
        }
    )
    assert days(reply) == [
        Day(dt.date(2026, 3, 2), Decimal("100.5"), None),
        Day(dt.date(2026, 3, 3), Decimal(101), 0.01),
        Day(dt.date(2026, 3, 4), None, 0.02),
    ]


def test_what_has_no_day_or_is_no_number_is_left_out_and_harms_no_other() -> None:
    reply = Performance.from_dict(
        {
            "nav": {
                "dates": ["20260230", "202603", "soon", "", "20260303", "20260304"],
                "data": [{"navs": [1, 2, 3, 4, math.inf, 101.5]}],
            },
            "cps": {"dates": ["20260303", "20260304"], "data": [{"returns": [math.nan, 0.02]}]},
        }
    )
    assert days(reply) == [Day(dt.date(2026, 3, 4), Decimal("101.5"), 0.02)]
    assert reply.to_dict()["nav"]["dates"][0] == "20260230"
