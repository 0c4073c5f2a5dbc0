from typing import Literal

AssetExperienceKnowledgeLevel = Literal["Extensive", "Good", "Limited", "None"]

ASSET_EXPERIENCE_KNOWLEDGE_LEVEL_VALUES: set[AssetExperienceKnowledgeLevel] = {
    "Extensive",
    "Good",
    "Limited",
    "None",
}


def check_asset_experience_knowledge_level(value: str) -> AssetExperienceKnowledgeLevel:
    if value in ASSET_EXPERIENCE_KNOWLEDGE_LEVEL_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ASSET_EXPERIENCE_KNOWLEDGE_LEVEL_VALUES!r}")
