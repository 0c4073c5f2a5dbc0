from typing import Literal

IdentificationCardColor = Literal["BLUE", "GREEN", "YELLOW"]

IDENTIFICATION_CARD_COLOR_VALUES: set[IdentificationCardColor] = {
    "BLUE",
    "GREEN",
    "YELLOW",
}


def check_identification_card_color(value: str) -> IdentificationCardColor:
    if value in IDENTIFICATION_CARD_COLOR_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {IDENTIFICATION_CARD_COLOR_VALUES!r}")
