from typing import Literal

CommissionConfigStyle = Literal["Bundled", "Unbundled"]

COMMISSION_CONFIG_STYLE_VALUES: set[CommissionConfigStyle] = {
    "Bundled",
    "Unbundled",
}


def check_commission_config_style(value: str) -> CommissionConfigStyle:
    if value in COMMISSION_CONFIG_STYLE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {COMMISSION_CONFIG_STYLE_VALUES!r}")
