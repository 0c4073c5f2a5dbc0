from typing import Literal

EligibleContractParticipantDetailsCode = Literal["DiscretionaryBasis", "HighRisk"]

ELIGIBLE_CONTRACT_PARTICIPANT_DETAILS_CODE_VALUES: set[EligibleContractParticipantDetailsCode] = {
    "DiscretionaryBasis",
    "HighRisk",
}


def check_eligible_contract_participant_details_code(value: str) -> EligibleContractParticipantDetailsCode:
    if value in ELIGIBLE_CONTRACT_PARTICIPANT_DETAILS_CODE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {ELIGIBLE_CONTRACT_PARTICIPANT_DETAILS_CODE_VALUES!r}"
    )
