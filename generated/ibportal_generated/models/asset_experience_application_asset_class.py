from typing import Literal

AssetExperienceApplicationAssetClass = Literal[
    "BILL", "BOND", "CASH", "CFD", "CLP", "COMB", "FOP", "FUND", "FUT", "MRGN", "OPT", "SSF", "STK", "WAR"
]

ASSET_EXPERIENCE_APPLICATION_ASSET_CLASS_VALUES: set[AssetExperienceApplicationAssetClass] = {
    "BILL",
    "BOND",
    "CASH",
    "CFD",
    "CLP",
    "COMB",
    "FOP",
    "FUND",
    "FUT",
    "MRGN",
    "OPT",
    "SSF",
    "STK",
    "WAR",
}


def check_asset_experience_application_asset_class(value: str) -> AssetExperienceApplicationAssetClass:
    if value in ASSET_EXPERIENCE_APPLICATION_ASSET_CLASS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ASSET_EXPERIENCE_APPLICATION_ASSET_CLASS_VALUES!r}")
