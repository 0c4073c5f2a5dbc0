"""Combos are written as IBKR wants them and compared without the order of their legs."""

import pytest

from ibportal.orders import SPREADS, Combo, Leg


def test_a_combo_is_written_with_the_conid_of_its_currency() -> None:
    assert str(Combo(Leg(756733, 1), Leg(320227571, -2))) == "28812380;;;756733/1,320227571/-2"
    assert str(Combo(Leg(1, 1), Leg(2, -1), currency="EUR" if "EUR" in SPREADS else "GBP", exchange="LSE")) == (
        "58666491@LSE;;;1/1,2/-1"
    )


def test_legs_are_compared_without_their_order() -> None:
    sent = Combo(Leg(1, 1), Leg(2, -1))
    assert Combo.parse("28812380;;;2/-1,1/1") == sent
    assert hash(Combo.parse("28812380;;;2/-1,1/1")) == hash(sent)
    assert Combo.parse("28812380;;;2/1,1/-1") != sent
    assert Combo.parse("28812380@SMART;;;1/1,2/-1") != sent


@pytest.mark.parametrize("text", ["265598", "265598@ISLAND", "28812380;;;", "28812380;;;1/x,2/1", "5;;;1/1,2/-1"])
def test_what_is_no_combo_is_none(text: str) -> None:
    assert Combo.parse(text) is None


def test_a_combo_needs_two_contracts_and_a_currency_there_is() -> None:
    with pytest.raises(ValueError, match="two legs"):
        Combo(Leg(1, 1))
    with pytest.raises(ValueError, match="each contract once"):
        Combo(Leg(1, 1), Leg(1, -1))
    with pytest.raises(ValueError, match="no combos in XYZ"):
        Combo(Leg(1, 1), Leg(2, -1), currency="XYZ")
    with pytest.raises(ValueError, match="ratio"):
        Leg(1, 0)
